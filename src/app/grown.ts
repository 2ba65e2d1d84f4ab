// 増えた分: what has come to match a trouble since the stop. Rows that were added, copied or edited into reach, orders that
// came in, and stopped goods that turn out to be sold after all. Found anew at every opening; nothing is written here.
import type { Contact } from '../domain/contact.ts';
import { type Hold, isActive } from '../domain/hold.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import { keptCriteria } from '../domain/kept-criteria.ts';
import { reasonsOf } from '../domain/reach.ts';
import { identityOf, indexRows, locateRows, refOf } from '../domain/row-identity.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { type Sorted, sortForStop } from '../domain/stop-group.ts';
import { fingerprintName } from './identified-rows.ts';
import { whyOf } from './reach-rows.ts';
import type { World } from './world.ts';

export type GrownRow = {
  readonly sorted: Sorted;
  /** なぜ対象か */
  readonly why: string;
  /** The hold of a stopped row that has been sold since; null for a row that is new to the trouble. */
  readonly hold: Hold | null;
};

/** The names under which a trouble knows buyers: of their rows, and of contents that several rows may share. */
function namesOf(contacts: readonly Contact[]): {
  readonly names: ReadonlySet<string>;
  readonly byFingerprint: Map<string, number>;
} {
  const names = new Set<string>();
  const byFingerprint = new Map<string, number>();
  for (const { id } of contacts) {
    const name = id.replace(/^C\d+-/, '');
    names.add(name);
    // 売れていた adds the marketplace to the row's name.
    names.add(name.replace(/-[A-Z_]+$/, ''));
    const [fingerprint, rest] = name.split('.');
    if (fingerprint !== undefined && rest !== undefined)
      byFingerprint.set(fingerprint, (byFingerprint.get(fingerprint) ?? 0) + 1);
  }
  return { names, byFingerprint };
}

/** Whether one of these buyers is that of a row. A row without key and トメルID is known as often as there are such buyers. */
export function knownBuyers(contacts: readonly Contact[]): (sorted: Sorted) => boolean {
  const { names, byFingerprint } = namesOf(contacts);
  return (sorted) => isKnown(sorted, names, byFingerprint);
}

const isSold = ({ group, stage }: Sorted): boolean =>
  group === 'soldNotShipped' || (group === 'shipped' && stage !== null);

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

/**
 * By its key or トメルID; a row without either by its lasting facts, as often as the trouble has such a buyer. A sold row
 * whose key has been copied to another row is still itself; a copy that is for sale is new.
 */
function isKnown(sorted: Sorted, names: ReadonlySet<string>, byFingerprint: Map<string, number>): boolean {
  const { row } = sorted;
  const ref = refOf(row);
  const isBySoldKey = row.key !== '' && isSold(sorted) && names.has(identityOf({ ...ref, key: row.key }));
  if (isBySoldKey) return true;
  if (ref.key !== '' || ref.ownId !== '') return names.has(identityOf(ref));
  const fingerprint = fingerprintName(row);
  const left = byFingerprint.get(fingerprint) ?? 0;
  if (left > 0) byFingerprint.set(fingerprint, left - 1);
  return left > 0;
}

export const grownCount = (world: World, incident: Incident): number => grownRows(world, incident).length;
