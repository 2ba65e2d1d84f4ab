// The room of one trouble: where it stands, what still sells, the drafts, and who may have reported.
import { isActive } from '../domain/hold.ts';
import { monthDayTime } from '../domain/instant.ts';
import { isTaskOpen, type StopTask } from '../domain/stop-task.ts';
import { candidatesOf } from './candidates.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { incidentLine } from './incident-line.ts';
import type { ReplyOf, RequestOf, TaskLine } from './protocol.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

const taskLine = (task: StopTask): TaskLine => ({
  id: task.id,
  kind: task.kind,
  done: !isTaskOpen(task),
  outcome: task.outcome ?? '',
  action: task.action,
  marketplace: task.place,
  link: task.link,
  key: task.key,
  product: task.product,
  shelf: task.shelf,
  deadline: task.deadline === null ? '' : monthDayTime(task.deadline),
  steps: task.steps,
  caution: task.caution,
});

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
