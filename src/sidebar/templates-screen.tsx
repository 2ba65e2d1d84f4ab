// 定型文: every text from which letters are made, by what it is for. What is due to be looked through, and what cannot be used as it
// is, stands above.
import type { ComponentChildren } from 'preact';
import { Fold, Joined, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { TemplatesScreen as Shown, TemplateLine } from './template-screens.ts';
import { templateWords } from './template-words.ts';
import { joined } from './words.ts';

type Handling = { readonly closed: boolean; readonly send: Send };

/** 使う is ticked in the list; the name opens the text. `place` keeps the two lines of one text apart. */
function OneLine(props: Handling & { readonly line: TemplateLine; readonly place: string }) {
  const { line, place, closed, send } = props;
  const text = templateWords;
  const id = `use-${place}-${line.id}`;
  return (
    <li class="hit">
      <input
        id={id}
        type="checkbox"
        aria-label={text.useNamed(line.name)}
        checked={line.used}
        disabled={closed}
        onChange={(event) =>
          send({
            kind: 'keepTemplate',
            requestId: newRequestId(),
            templateId: line.id,
            used: event.currentTarget.checked,
          })
        }
      />
      <button
        type="button"
        class="hit-row"
        onClick={() => send({ kind: 'goTemplate', templateId: line.id, name: line.name })}
      >
        <span class="line-text">
          <b>{line.name}</b>
          <span class="grey">
            <Joined
              text={joined([
                line.stages,
                line.origin === text.standardOrigin ? '' : text.own,
                line.reviewOn === '' ? '' : text.reviewOn(line.reviewOn),
              ])}
            />
          </span>
          {line.faults > 0 && <span class="remark">{text.faults(line.faults)}</span>}
        </span>
        <span class="count" aria-hidden="true">
          ›
        </span>
      </button>
    </li>
  );
}

function Group(
  props: Handling & {
    readonly label: string;
    readonly place: string;
    readonly lines: readonly TemplateLine[];
    readonly open?: boolean;
  },
) {
  const { label, place, lines, open, closed, send } = props;
  if (lines.length === 0) return null;
  return (
    <Fold label={label} count={templateWords.count(lines.length)} open={open === true}>
      <ul>
        {lines.map((line) => (
          <OneLine key={line.id} line={line} place={place} closed={closed} send={send} />
        ))}
      </ul>
    </Fold>
  );
}

/** A purpose with several texts opens them; one alone needs no fold. */
function Purposes(props: Handling & { readonly list: readonly TemplateLine[] }) {
  const { list, closed, send } = props;
  const purposes = [...new Set(list.map(({ purpose }) => purpose))];
  return (
    <>
      {purposes.map((purpose) => {
        const lines = list.filter((line) => line.purpose === purpose);
        const [first] = lines;
        return lines.length === 1 && first !== undefined ? (
          <ul key={purpose}>
            <OneLine line={first} place="all" closed={closed} send={send} />
          </ul>
        ) : (
          <Group
            key={purpose}
            label={purpose === '' ? templateWords.noPurpose : purpose}
            place="all"
            lines={lines}
            closed={closed}
            send={send}
          />
        );
      })}
    </>
  );
}

function Groups(props: Handling & { readonly list: readonly TemplateLine[] }) {
  const { list, closed, send } = props;
  const text = templateWords;
  const recipients = [...new Set(list.map(({ recipient }) => recipient))];
  return (
    <>
      <Group
        label={text.due}
        place="due"
        lines={list.filter(({ reviewDue }) => reviewDue)}
        open
        closed={closed}
        send={send}
      />
      <Group
        label={text.faulty}
        place="faulty"
        lines={list.filter(({ faults }) => faults > 0)}
        open
        closed={closed}
        send={send}
      />
      {recipients.map((recipient) => (
        <section key={recipient}>
          <h2>{text.recipient(recipient)}</h2>
          <Purposes list={list.filter((line) => line.recipient === recipient)} closed={closed} send={send} />
        </section>
      ))}
    </>
  );
}

export function TemplatesScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { list } = screen;
  const text = templateWords;
  return (
    <>
      <Title
        text={text.title}
        note={list === null ? '' : text.count(list.length)}
        onBack={() => send({ kind: 'back' })}
      />
      {props.told}
      <p class="grey">{text.lead}</p>
      {list === null && reading && <p class="grey">{text.reading}</p>}
      {list !== null && list.length === 0 && <p class="box notice">{text.none}</p>}
      {list !== null && list.length > 0 && (
        <>
          <p class="grey">{text.useLead}</p>
          <Groups list={list} closed={busy || held} send={send} />
        </>
      )}
    </>
  );
}
