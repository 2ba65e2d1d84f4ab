// What has changed among the orders of an outage since it was declared: orders that came in, and known ones that the seller's sheet
// shows further on than Tomeru knows them.
import type { Contact } from '../domain/contact.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import { STAGE, type Stage } from '../domain/labels.ts';
import { stageOfRow } from '../domain/row-stage.ts';
import { isLasting } from '../domain/shipping/outage.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { buyerRows } from './buyer-rows.ts';
import { knownBuyers } from './known-buyers.ts';
import { outageOf } from './outage-facts.ts';
import { type HitRow, hitRows, NOTHING_MARKED } from './outage-rows.ts';
import type { World } from './world.ts';

export const buyersIn = ({ records }: Pick<World, 'records'>, incident: Incident): readonly Contact[] =>
  records.contacts().filter((contact) => contact.incidentId === incident.id);

/** None once it has recovered: what comes in then leaves as usual. */
export function newOrders(world: World, incident: Incident): readonly HitRow[] {
  const outage = outageOf(incident);
  if (outage === null || !isOpen(incident) || !isLasting(outage)) return [];
  const isKnown = knownBuyers(buyersIn(world, incident));
  return hitRows(world, outage, NOTHING_MARKED, incident.id).rows.filter(({ sorted }) => !isKnown(sorted));
}

export type Moved = { readonly contact: Contact; readonly row: StockRow; readonly stage: Stage };

/** Only further on: what Tomeru was told first stands in the sheet later. */
export function movedOrders(world: World, incident: Incident): readonly Moved[] {
  const rowOf = buyerRows(world.stock());
  const moved: Moved[] = [];
  for (const contact of buyersIn(world, incident)) {
    if (contact.certainty === 'UNRELATED') continue;
    const row = rowOf(contact.id);
    const read = row === undefined ? null : stageOfRow(row);
    if (row === undefined || read?.kind !== 'known' || read.stage === 'NOT_SOLD') continue;
    const known = contact.stage === null ? -1 : STAGE.codes.indexOf(contact.stage);
    if (STAGE.codes.indexOf(read.stage) > known) moved.push({ contact, row, stage: read.stage });
  }
  return moved;
}
