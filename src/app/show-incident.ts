// The room of one trouble: where it stands, what still sells, the drafts, and who may have reported.
import { isActive } from '../domain/hold.ts';
import { isTaskOpen } from '../domain/stop-task.ts';
import { candidatesOf } from './candidates.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { incidentLine } from './incident-line.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { taskLine } from './task-line.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

/** Open tasks first, each kind in the order of the tab, which is soonest first. */
export function showIncident(world: World, request: RequestOf<'incident'>): Answer<ReplyOf<'incident'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  const holds = world.records.holds().filter((hold) => hold.incidentId === incident.id);
  const tasks = world.records.tasks().filter((task) => task.incidentId === incident.id);
  const drafts = world.records.drafts().filter((draft) => draft.incidentId === incident.id);
  const inOrder = [...tasks.filter(isTaskOpen), ...tasks.filter((task) => !isTaskOpen(task))];
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  return answer({
    kind: 'incident',
    room: {
      incident: incidentLine(incident, { holds, tasks, drafts }),
      held: holds.filter(isActive).length,
      tasks: inOrder.slice(from, end).map(taskLine),
      tasksOpen: tasks.filter(isTaskOpen).length,
      cursor: end < inOrder.length ? end : null,
      drafts: drafts.map(draftLine),
      candidates: candidatesOf(
        world.records.contacts().filter((contact) => contact.incidentId === incident.id),
        8,
      ),
    },
  });
}
