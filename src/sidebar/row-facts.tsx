// A row of goods as the lists before a stop show it: what it is, where it stands, why it is there.
import type { PreviewRow } from '../app/protocol.ts';
import { joined, words } from './words.ts';

/** Product, or the key where it has no name. */
export function nameOfRow({ product, key }: PreviewRow): string {
  return product === '' ? key : product;
}

/** Name and place, for those who hear one of many rows of the same name. */
export function placedName(row: PreviewRow): string {
  return `${words.howFar.rowPlace(row.tab, row.row)} ${nameOfRow(row)}`;
}

/** Why it is in reach and why in its group, in one line. */
function reasonOf({ reach, why }: PreviewRow): string {
  return joined([reach, why]);
}

export function RowFacts(props: { readonly row: PreviewRow }) {
  const { tab, row, key, product, markets } = props.row;
  const reason = reasonOf(props.row);
  return (
    <>
      <b>{nameOfRow(props.row)}</b>
      <span class="grey">
        {joined([words.howFar.rowPlace(tab, row), product === '' ? '' : key, markets === tab ? '' : markets])}
      </span>
      {reason !== '' && <span class="grey">{reason}</span>}
    </>
  );
}
