// 在庫数 as the seller will have it once they have taken off what is returned or scrapped: until then those pieces are kept out of
// sale. What other troubles have ended on the same row, and the stock still counts, has to come off as well.
import type { Hold } from '../domain/hold.ts';
import { notTakenOff, stillCounted, stockWithout } from '../domain/off-stock.ts';
import { indexRows, locateRows } from '../domain/row-identity.ts';
import type { StockRow } from '../domain/stock-row.ts';
import type { World } from './world.ts';

/** `ended`: pieces of the hold that are gone by then. null where the row has no 在庫数, or is not known for certain. */
export type StockDue = (hold: Hold, ended: number) => number | null;

/** Of these holds. */
export function stockDueOf(world: World, holds: readonly Hold[]): StockDue {
  const index = indexRows(world.stock());
  const known = world.records.holds().filter((hold) => notTakenOff(hold) > 0);
  const placesOf = (all: readonly Hold[]) =>
    locateRows(
      index,
      all.map((hold) => hold.ref),
      all.map((hold) => hold.incidentId),
    );
  const gone = new Map<StockRow, { readonly hold: Hold; readonly pieces: number }[]>();
  placesOf(known).forEach((place, at) => {
    const hold = known[at];
    if (place.kind !== 'one' || hold === undefined) return;
    const one = { hold, pieces: stillCounted(place.row, hold) };
    gone.set(place.row, [...(gone.get(place.row) ?? []), one]);
  });
  const rows = new Map(
    placesOf(holds).map((place, at) => [holds[at]?.id, place.kind === 'one' ? place.row : null]),
  );
  return (hold, ended) => {
    const row = rows.get(hold.id) ?? null;
    if (row === null) return null;
    const others = (gone.get(row) ?? []).filter((one) => one.hold.id !== hold.id);
    return stockWithout(
      row,
      { ...hold, ended },
      others.reduce((sum, { pieces }) => sum + pieces, 0),
    );
  };
}
