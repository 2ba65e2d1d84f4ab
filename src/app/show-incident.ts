// The room of one trouble: where it stands, what still sells, the drafts, and who may have reported.
import { isActive, isForCapacity } from '../domain/hold.ts';
import { buyerOfBox } from '../domain/ids.ts';
import { bySoonest } from '../domain/soonest.ts';
import { isTaskOpen } from '../domain/stop-task.ts';
import { buyerRows } from './buyer-rows.ts';
import { candidatesOf, OFFERED } from './candidates.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { grownCount } from './grown.ts';
import { detailsOf } from './incident-details.ts';
import { incidentLine } from './incident-line.ts';
import { inspectionsOf } from './inspection-records.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { heldRow, placesOf } from './row-places.ts';
import { taskLine } from './task-line.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

/** Open tasks first, soonest first as of this moment, however the tab is sorted; then those that are done. */
export function showIncident(world: World, request: RequestOf<'incident'>): Answer<ReplyOf<'incident'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  const own = <Item extends { readonly incidentId: string }>(all: readonly Item[]): readonly Item[] =>
    all.filter((one) => one.incidentId === incident.id);
  const holds = own(world.records.holds());
  const tasks = own(world.records.tasks());
  const drafts = own(world.records.drafts());
  const contacts = own(world.records.contacts());
  const inOrder = [
    ...bySoonest(tasks.filter(isTaskOpen), world.now, incident.type),
    ...tasks.filter((task) => !isTaskOpen(task)),
  ];
  const placeOfHold = placesOf(world.stock(), holds);
  const provisional = new Set(contacts.filter((one) => one.provisional).map(({ id }) => id));
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  const records = {
    holds: world.records.holds(),
    tasks,
    contacts,
    drafts,
    inspections: inspectionsOf(world),
    grown: grownCount(world, incident),
  };
  const line = incidentLine(incident, records, world);
  return answer({
    kind: 'incident',
    room: {
      incident: line,
      held: holds.filter(isActive).length,
      heldRows: holds
        .filter(isActive)
        .slice(0, LISTED_AT_ONCE)
        .map((hold) => heldRow(hold, placeOfHold)),
      heldForCapacity: holds.filter(isForCapacity).length,
      contacts: contacts.length,
      details: detailsOf(incident),
      tasks: inOrder.slice(from, end).map((task) =>
        taskLine(task, {
          now: world.now,
          type: incident.type,
          provisional: provisional.has(buyerOfBox(task.id)),
          place: placeOfHold(task.holdId),
        }),
      ),
      tasksOpen: line.tasksAll - line.tasksDone,
      cursor: end < inOrder.length ? end : null,
      drafts: drafts.map(draftLine),
      candidates: candidatesOf(contacts, OFFERED, buyerRows(world.stock())),
    },
  });
}
