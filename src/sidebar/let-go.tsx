// Counts that open what they count: the rows that are stopped or let go, and what a person has to put back by hand.
import type { HeldRow, ReplyOf } from '../app/protocol.ts';
import { Fold, type Send } from './parts.tsx';
import { reverseLabel } from './room-words.ts';
import { placeSaid, ShowRows } from './show-rows.tsx';
import { joined, words } from './words.ts';

export function LetGo(props: {
  readonly label: string;
  readonly count: string;
  readonly list: readonly HeldRow[];
  readonly send: Send;
}) {
  const { label, count, list, send } = props;
  const tokens = list.map(({ place }) => place?.token ?? '').filter((token) => token !== '');
  return (
    <Fold label={label} count={count}>
      <ul class="plain-list">
        {list.map((row) => (
          <li key={row.id}>
            {row.product === '' ? row.key : row.product}{' '}
            <span class="grey inline">
              {joined([row.product === '' ? '' : row.key, placeSaid(row.place), words.pieces(row.pieces)])}
            </span>
          </li>
        ))}
      </ul>
      <ShowRows rows={tokens} named={label} send={send} />
    </Fold>
  );
}

type Found = ReplyOf<'previewMistake'>;

export function Works(props: { readonly byHand: Found['byHand']; readonly works: Found['works'] }) {
  return (
    <>
      {props.byHand.map(({ label, count }) => (
        <Fold key={label} label={reverseLabel(label)} count={words.cases(count)}>
          <p class="pre">
            {props.works
              .filter((work) => work.label === label)
              .map((work) => work.what)
              .join('\n')}
          </p>
        </Fold>
      ))}
    </>
  );
}
