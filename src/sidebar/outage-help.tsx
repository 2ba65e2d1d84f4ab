// What helps in an outage before another service does, and what to go by: other counters first, official pages, the outlook that the
// notices give.
import type { ReplyOf } from '../app/protocol.ts';
import { outageWords } from './outage-words.ts';
import { Fold, OutLink } from './parts.tsx';
import { words } from './words.ts';

type Help = Pick<
  ReplyOf<'previewOutage'>,
  'firstAid' | 'counters' | 'sources' | 'outlook' | 'closedUnread' | 'messagesDown'
>;

const text = outageWords.help;

/** The same service at another counter needs nobody's consent and costs nothing, so it stands before everything else. */
export function Counters(props: { readonly help: Help }) {
  const { counters } = props.help;
  if (counters.length === 0) return null;
  return (
    <section class="box good">
      <b>{text.counters}</b>
      {counters.map(({ service, places }) => (
        <span class="next" key={service}>
          {text.countersOf(service, places)}
        </span>
      ))}
      <span class="grey">{text.countersNote}</span>
    </section>
  );
}

export function FirstAid(props: { readonly help: Help }) {
  const { firstAid, closedUnread, messagesDown } = props.help;
  return (
    <>
      {messagesDown && <p class="box notice">{text.messagesDown}</p>}
      {closedUnread.length > 0 && <p class="box notice">{text.closedUnread(closedUnread)}</p>}
      {firstAid.length > 0 && (
        <Fold label={text.firstAid} count={words.cases(firstAid.length)}>
          <ul class="plain-list">
            {firstAid.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

export function Outlook(props: { readonly help: Help }) {
  const { outlook } = props.help;
  if (outlook === '') return null;
  return (
    <Fold label={text.outlook} count="">
      <p>{outlook}</p>
    </Fold>
  );
}

/** Whose page it is is often said in its name already. */
const pageOf = (about: string, name: string): string =>
  about === '' || name.includes(about) ? name : `${about} ${name}`;

/** Each page with what stands there. */
export function Sources(props: { readonly help: Pick<Help, 'sources'> }) {
  return (
    <ul class="rows">
      {props.help.sources.map(({ about, name, address, say }) => (
        <li key={`${about} ${name} ${address}`}>
          <OutLink href={address} look="text" label={pageOf(about, name)} />
          <span class="grey">{say}</span>
        </li>
      ))}
    </ul>
  );
}
