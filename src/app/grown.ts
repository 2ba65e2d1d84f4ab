// 増えた分: what has come to match a trouble since the stop. Rows that were added, copied or edited into reach, orders that
// came in, and stopped goods that turn out to be sold after all. Found anew at every opening; nothing is written here.
import { type Hold, isActive } from '../domain/hold.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import { keptCriteria } from '../domain/kept-criteria.ts';
import { reasonsOf } from '../domain/reach.ts';
import { identityOf, indexRows, locateRows } from '../domain/row-identity.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { type Sorted, sortForStop } from '../domain/stop-group.ts';
import { isKnown, isSold, namesOf } from './known-buyers.ts';
import { newOrders } from './outage-orders.ts';
import { whyOf } from './reach-rows.ts';
import type { World } from './world.ts';

export type GrownRow = {
  readonly sorted: Sorted;
  /** なぜ対象か */
  readonly why: string;
  /** The hold of a stopped row that has been sold since; null for a row that is new to the trouble. */
  readonly hold: Hold | null;
};

/**
 * Everything that an open trouble has not got yet; [] for one whose reach was the chosen rows alone, and for one of which it
 * is known how it ends: nothing more has to be stopped for that.
 */
export function grownRows(world: World, incident: Incident): readonly GrownRow[] {
  if (!isOpen(incident) || incident.ending !== '') return [];
  const criteria = keptCriteria(incident.criteria);
  if (Object.keys(criteria).length === 0) return [];
  const stock = world.stock();
  const holds = world.records.holds().filter((hold) => hold.incidentId === incident.id);
  const contacts = world.records.contacts().filter((contact) => contact.incidentId === incident.id);
  const { names, byFingerprint } = namesOf(contacts);
  const holdOf = new Map<StockRow, Hold>();
  const places = locateRows(
    indexRows(stock),
    holds.map((hold) => hold.ref),
  );
  holds.forEach((hold, at) => {
    const found = places[at];
    const fits = found?.kind === 'one' ? [found.row] : found?.kind === 'several' ? found.rows : [];
    for (const row of fits) if (!holdOf.has(row)) holdOf.set(row, hold);
  });
  const reasons = reasonsOf(criteria, world.now);
  const grown: GrownRow[] = [];
  for (const row of stock) {
    const sorted = sortForStop(row);
    const hold = holdOf.get(row);
    if (hold !== undefined) {
      const sold = isActive(hold) && isSold(sorted) && !names.has(identityOf(hold.ref));
      if (sold) grown.push({ sorted, why: hold.why, hold });
      continue;
    }
    const by = reasons(row);
    if (by.length === 0 || isKnown(sorted, names, byFingerprint)) continue;
    grown.push({ sorted, why: whyOf({ chosen: false, by }), hold: null });
  }
  return grown;
}

/** Of an outage, which holds nothing, the orders that have come in since. */
export const grownCount = (world: World, incident: Incident): number =>
  incident.type === 'PLATFORM_OUTAGE' ? newOrders(world, incident).length : grownRows(world, incident).length;
