// Where the row of a record stands at this moment, and the token that finds it again: rows of the same name are told apart
// by nothing else, and 「表で見る」 goes there.
import type { Hold } from '../domain/hold.ts';
import { type Instant, monthDay } from '../domain/instant.ts';
import { indexRows, locateRows } from '../domain/row-identity.ts';
import type { StockRow } from '../domain/stock-row.ts';
import type { StopTask } from '../domain/stop-task.ts';
import type { HeldRow, RowPlace } from './protocol.ts';
import { tokenOf } from './row-token.ts';

/** `day`: 販売日 of a buyer, 出品日 of goods. */
export const placeOf = (row: StockRow | undefined, day: Instant | null | undefined): RowPlace =>
  row === undefined
    ? null
    : { token: tokenOf(row), tab: row.tab, row: row.row, day: day == null ? '' : monthDay(day) };

export type PlaceOfHold = (holdId: string) => RowPlace;

/** null: gone, several that fit, or no hold among these. */
export function placesOf(stock: readonly StockRow[], holds: readonly Hold[]): PlaceOfHold {
  const found = locateRows(
    indexRows(stock),
    holds.map((hold) => hold.ref),
  );
  const places = new Map<string, RowPlace>();
  holds.forEach((hold, at) => {
    const one = found[at];
    const row = one?.kind === 'one' ? one.row : undefined;
    places.set(hold.id, placeOf(row, row?.listedAt));
  });
  return (holdId) => places.get(holdId) ?? null;
}

export const heldRow = (hold: Hold, placeOfHold: PlaceOfHold): HeldRow => ({
  id: hold.id,
  key: hold.key,
  product: hold.product,
  pieces: hold.left,
  place: placeOfHold(hold.id),
});

/** What a person has to put back, as the lists below its counts name it. */
export const workName = ({ place, product, key }: StopTask): string =>
  [place, product, key].filter((text) => text !== '').join(' ');
