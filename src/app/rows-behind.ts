// The rows of the seller's tabs that a trouble holds or held, as far as each is known for certain.
import type { Incident } from '../domain/incident.ts';
import { indexRows, locateRows } from '../domain/row-identity.ts';
import type { StockRow } from '../domain/stock-row.ts';
import type { World } from './world.ts';

/** By hold; a row that is gone, or one of several alike, is left out. */
export function rowsBehind(world: World, incident: Pick<Incident, 'id'>): ReadonlyMap<string, StockRow> {
  const holds = world.records.holds().filter((hold) => hold.incidentId === incident.id);
  const places = locateRows(
    indexRows(world.stock()),
    holds.map((hold) => hold.ref),
  );
  const rows = new Map<string, StockRow>();
  holds.forEach((hold, at) => {
    const found = places[at];
    if (found?.kind === 'one') rows.set(hold.id, found.row);
  });
  return rows;
}
