// Which troubles hold which rows now: a parcel of today, or a row about to be stopped once more.
import { isActive } from '../domain/hold.ts';
import { indexRows, locateRows } from '../domain/row-identity.ts';
import type { StockRow } from '../domain/stock-row.ts';
import type { World } from './world.ts';

/** By trouble's id, in the order of the records. */
export function holdersOf(world: World): ReadonlyMap<StockRow, readonly string[]> {
  const holds = world.records.holds().filter(isActive);
  const places = locateRows(
    indexRows(world.stock()),
    holds.map((hold) => hold.ref),
    holds.map((hold) => hold.incidentId),
  );
  const holders = new Map<StockRow, string[]>();
  holds.forEach((hold, at) => {
    const found = places[at];
    const rows = found?.kind === 'one' ? [found.row] : found?.kind === 'several' ? found.rows : [];
    for (const row of rows) {
      const known = holders.get(row);
      if (known === undefined) holders.set(row, [hold.incidentId]);
      else if (known.indexOf(hold.incidentId) < 0) known.push(hold.incidentId);
    }
  });
  return holders;
}
