// What every answer about settling says beside its own: the trouble's line, the buyer's thread, and the ways, as a plan leaves them.
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import type { Inspection } from '../domain/inspection.ts';
import { inspectionsOf } from './inspection-records.ts';
import { talkAfter } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import type { Written } from './merge-plans.ts';
import type { BuyerOf } from './open-contact.ts';
import { afterPlan } from './plan.ts';
import type { IncidentLine, SettlementWire, Thread } from './protocol.ts';
import { settlementView } from './settlement-view.ts';
import { threadView } from './thread-view.ts';
import type { World } from './world.ts';

const NOTHING: Written = { appends: {}, changes: [] };

function buyerAfter(world: World, { contact, incident }: BuyerOf, written: Written) {
  const records = talkAfter(world, written);
  const inspections = afterPlan<{ readonly inspections: readonly Inspection[] }>(
    { inspections: inspectionsOf(world) },
    written,
  ).inspections;
  return {
    records,
    inspections,
    contact: records.contacts.find((one): one is Contact => one.id === contact.id) ?? contact,
    incident: records.incidents.find((one): one is Incident => one.id === incident.id) ?? incident,
  };
}

export type Settling = {
  readonly incident: IncidentLine;
  readonly thread: Thread;
  readonly settlement: SettlementWire;
};

export function settlingReply(world: World, of: BuyerOf, written: Written = NOTHING): Settling {
  const { records, inspections, contact, incident } = buyerAfter(world, of, written);
  return {
    incident: lineAfter(world, of.incident, written),
    thread: threadView(world, contact, records),
    settlement: settlementView(incident, contact, inspections, world.reference()),
  };
}
