// One 定型文: the text, how it reads on a real case, the standard behind it, and the day on which somebody looks through it again.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { MainButton, PlainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { TemplateEditor } from './template-editor.tsx';
import { StandardDifference, TemplateExample } from './template-example.tsx';
import { isTyped } from './template-moves.ts';
import type { TemplateScreen as Shown, TemplateFacts } from './template-screens.ts';
import { templateWords } from './template-words.ts';
import { joined, words } from './words.ts';

/** What of it is changed besides the words. */
type Change = { readonly reviewOn?: string | null; readonly reviewed?: boolean; readonly standard?: boolean };

/** 見直す日 */
function Review(props: {
  readonly found: TemplateFacts;
  readonly closed: boolean;
  readonly onChange: (change: Change) => void;
}) {
  const { found, closed, onChange } = props;
  const text = templateWords.one;
  const [day, setDay] = useState(found.reviewOn);
  return (
    <section>
      <h2>{text.review}</h2>
      <p class={found.reviewDue ? 'box notice' : 'grey'}>
        {found.reviewedOn === '' ? text.neverReviewed : text.reviewedOn(found.reviewedOn)}
      </p>
      <PlainButton label={text.reviewed} disabled={closed} onClick={() => onChange({ reviewed: true })} />
      <form
        class="beside"
        onSubmit={(event) => {
          event.preventDefault();
          if (day !== found.reviewOn) onChange({ reviewOn: day === '' ? null : day });
        }}
      >
        <input
          type="date"
          aria-label={text.review}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" class="plain" disabled={closed || day === found.reviewOn}>
          {text.setReview}
        </button>
      </form>
    </section>
  );
}

function Body(props: {
  readonly screen: Shown;
  readonly found: TemplateFacts;
  readonly busy: boolean;
  readonly closed: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, found, busy, closed, reading, send } = props;
  const text = templateWords.one;
  const change = (what: Change) =>
    send({ kind: 'keepTemplate', requestId: newRequestId(), templateId: screen.templateId, ...what });
  const typed = isTyped(screen);
  const isUnknown = found.unknown.length > 0;
  return (
    <>
      <p class="grey">
        {joined([
          found.purpose,
          found.types,
          found.stages,
          text.to(found.recipient),
          text.version(found.origin, found.version),
        ])}
      </p>
      {!found.used && <p class="box notice">{templateWords.done.unused}</p>}
      <TemplateEditor screen={screen} found={found} closed={closed} send={send} />
      <TemplateExample screen={screen} found={found} reading={reading} send={send} />
      <StandardDifference
        screen={screen}
        found={found}
        closed={closed}
        onStandard={() => change({ standard: true })}
      />
      <Review key={found.reviewOn} found={found} closed={closed} onChange={change} />
      <div class="foot">
        {typed && <p class="grey">{text.unwritten}</p>}
        <MainButton
          label={typed ? (isUnknown ? text.mendFirst : text.write) : text.asWritten}
          busyLabel={words.writing}
          busy={busy}
          disabled={closed || !typed || isUnknown}
          onClick={() => send({ kind: 'writeTemplate', requestId: newRequestId() })}
        />
      </div>
    </>
  );
}

export function TemplateScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { found } = screen;
  return (
    <>
      <Title text={screen.name} onBack={() => send({ kind: 'back' })} />
      {props.told}
      {found === null && reading && <p class="grey">{templateWords.one.reading}</p>}
      {found !== null && (
        <Body screen={screen} found={found} busy={busy} closed={busy || held} reading={reading} send={send} />
      )}
    </>
  );
}
