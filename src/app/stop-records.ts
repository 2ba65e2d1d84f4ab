// The records that a stop makes of the rows in reach: a hold on everything not yet sent, the tasks that really stop it, the
// buyers of what was sold. Used by the stop itself and by 増えた分, which adds to it.
import type { Contact } from '../domain/contact.ts';
import { type Hold, withTextsOnce } from '../domain/hold.ts';
import { holdIdOf } from '../domain/ids.ts';
import type { Incident } from '../domain/incident.ts';
import { MARKETPLACE } from '../domain/labels.ts';
import { looksSold } from '../domain/row-stage.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { piecesOf } from '../domain/stop-group.ts';
import type { StopTask } from '../domain/stop-task.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { contactOfRow } from './contact-for-row.ts';
import type { Identified } from './identified-rows.ts';
import { bookedTasks, boxTask, listingTasks } from './tasks-for-row.ts';
import type { World } from './world.ts';

/** Why the row is in reach, as it stands in なぜ対象か. */
export type WhyOf = (row: StockRow) => string;

function holdOn(line: Identified, incident: Incident, world: World, why: string): Hold {
  const { row, group, stage, why: unclear } = line.sorted;
  const pieces = piecesOf(row);
  return {
    id: holdIdOf(world.operation, line.identity),
    incidentId: incident.id,
    state: 'ACTIVE',
    ref: line.ref,
    key: row.goodsKey,
    product: row.product,
    marketplaces: row.marketplaces.map((market) => labelOf(MARKETPLACE, market)).join('、'),
    lot: row.lot,
    quantity: pieces,
    released: 0,
    ended: 0,
    left: pieces,
    why,
    unclear: group === 'unclear' || stage === null ? unclear : '',
    before: row.status,
    alreadyStopped: group === 'alreadyStopped',
    heldAt: world.now,
    heldBy: world.who,
    releasedAt: null,
    releasedBy: '',
    releaseReason: '',
    description: row.description,
    describedBy: '',
    describedAt: row.description === '' ? null : world.now,
  };
}

/** Left out with a reason: remembered, so that it is not offered again as 増えた分. */
export const excludedHold = (line: Identified, incident: Incident, world: World, reason: string): Hold => ({
  ...holdOn(line, incident, world, ''),
  state: 'EXCLUDED',
  quantity: 0,
  left: 0,
  unclear: '',
  releasedAt: world.now,
  releasedBy: world.who,
  releaseReason: reason,
});

function tasksFor(line: Identified, hold: Hold, incident: Incident, world: World): readonly StopTask[] {
  const ids = {
    operation: world.operation,
    identity: line.identity,
    incidentId: hold.incidentId,
    holdId: hold.id,
  };
  const { row, group } = line.sorted;
  const { shipDays } = world.preferences;
  // A text that was put right may be listed again by itself.
  const listings = (row.use === 'sales' ? [] : listingTasks(row, ids, world.now)).filter(
    (task) => task.kind !== 'relist' || incident.type !== 'DESCRIPTION_ERROR',
  );
  switch (group) {
    case 'toMark':
      return listings;
    case 'unclear':
      // It may be on sale, and a box may be waiting: both are looked at.
      return looksSold(row) ? [...listings, boxTask(row, ids, shipDays)] : listings;
    case 'soldNotShipped':
      return [boxTask(row, ids, shipDays)];
    case 'alreadyStopped':
      return bookedTasks(row, ids, world.now);
    case 'shipped':
      return [];
  }
}

/** The buyers of sold rows. */
export function contactsFor(
  rows: readonly Identified[],
  incident: Incident,
  world: World,
): readonly Contact[] {
  const contacts: Contact[] = [];
  for (const { sorted, identity } of rows) {
    if (sorted.stage === null || sorted.stage === 'NOT_SOLD' || sorted.stage === 'CANCELLED') continue;
    contacts.push(
      contactOfRow(sorted.row, sorted.stage, {
        operation: world.operation,
        identity,
        incidentId: incident.id,
        type: incident.type,
        now: world.now,
        reference: world.reference,
        usualDays: world.preferences.shipDays,
      }),
    );
  }
  return contacts;
}

export type StopRecords = { readonly holds: readonly Hold[]; readonly tasks: readonly StopTask[] };

export function holdsAndTasks(
  held: readonly Identified[],
  incident: Incident,
  world: World,
  whyOf: WhyOf,
): StopRecords {
  const known = world.records.holds().filter((hold) => hold.incidentId === incident.id);
  const holds = withTextsOnce(
    held.map((line) => holdOn(line, incident, world, whyOf(line.sorted.row))),
    known,
  );
  const tasks = held.reduce<StopTask[]>((all, line, at) => {
    const hold = holds[at];
    if (hold !== undefined) all.push(...tasksFor(line, hold, incident, world));
    return all;
  }, []);
  return { holds, tasks };
}
