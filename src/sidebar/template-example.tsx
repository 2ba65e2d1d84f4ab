// How a 定型文 reads on a real case of today, what the check of the wording says of it, and what differs from the standard.
import type { FindingLine } from '../app/protocol.ts';
import { Difference } from './difference.tsx';
import { Fold, PlainButton, type Send } from './parts.tsx';
import { isExampleBehind, textNow } from './template-moves.ts';
import type { TemplateFacts, TemplateScreen } from './template-screens.ts';
import { templateWords } from './template-words.ts';

function Findings(props: { readonly findings: readonly FindingLine[] }) {
  const { findings } = props;
  const text = templateWords.one;
  if (findings.length === 0) return <p class="box good">{text.fine}</p>;
  return (
    <section>
      <h2>{text.findings}</h2>
      {findings.map((one) => (
        <p class={one.level === 'ERROR' ? 'box alarm' : 'box notice'} key={`${one.rule} ${one.reason}`}>
          <b>{one.levelLabel}</b> {one.reason}
          <span class="grey">{one.rule}</span>
        </p>
      ))}
    </section>
  );
}

export function TemplateExample(props: {
  readonly screen: TemplateScreen;
  readonly found: TemplateFacts;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, found, reading, send } = props;
  const text = templateWords.one;
  const example = screen.form === 'full' ? found.sampleFull : found.sampleShort;
  const isBehind = isExampleBehind(screen);
  const hasText = textNow(screen)[screen.form] !== '';
  return (
    <section>
      <h2>{text.example(found.sampleOf)}</h2>
      {!found.sampleIsReal && <p class="grey">{text.exampleSample}</p>}
      {isBehind && (
        <PlainButton
          label={reading ? text.rendering : text.behind}
          disabled={reading}
          onClick={() => send({ kind: 'renderTemplate' })}
        />
      )}
      {example === '' ? (
        <p class="box notice">
          {found.lacks.length > 0 ? text.lacks(found.lacks) : hasText ? text.noExample : text.empty}
        </p>
      ) : (
        <p class="example pre">{example}</p>
      )}
      {example !== '' && <Findings findings={found.findings} />}
    </section>
  );
}

/** Compared with the standard, piece by piece; a text of the seller's own has none. */
export function StandardDifference(props: {
  readonly screen: TemplateScreen;
  readonly found: TemplateFacts;
  readonly closed: boolean;
  readonly onStandard: () => void;
}) {
  const { screen, found, closed, onStandard } = props;
  const text = templateWords.one;
  const { full, short } = textNow(screen);
  const standard = screen.form === 'full' ? found.standardFull : found.standardShort;
  const now = screen.form === 'full' ? full : short;
  if (found.standardFull === '') return null;
  const isStandard = full === found.standardFull && short === found.standardShort;
  if (isStandard) return <p class="grey">{text.isStandard}</p>;
  return (
    <Fold label={text.difference} count="">
      {now === standard ? (
        <p class="grey">{text.isStandard}</p>
      ) : (
        <Difference before={standard} after={now} />
      )}
      <PlainButton label={text.standard} disabled={closed} onClick={onStandard} />
      <p class="grey">{text.standardSaid}</p>
    </Fold>
  );
}
