// 再開でやること of one trouble: what may be put back now, then what has been, so that a slip of the finger can be taken back.
import { isAllClear } from '../domain/all-clear.ts';
import { type Instant, startOfDay } from '../domain/instant.ts';
import { putBackTasks, reverseTasks } from '../domain/reverse-task.ts';
import type { StopTask } from '../domain/stop-task.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { taskLine } from './task-line.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

/** A parcel has a day by which it leaves, a listing has none: boxes stand first, the earliest before the others. */
function boxesFirst(tasks: readonly StopTask[]): readonly StopTask[] {
  const rank = (task: StopTask): number =>
    task.kind === 'box' ? (task.deadline ?? Number.MAX_SAFE_INTEGER - 1) : Number.MAX_SAFE_INTEGER;
  return tasks
    .map((task, place) => ({ task, place }))
    .sort((a, b) => rank(a.task) - rank(b.task) || a.place - b.place)
    .map(({ task }) => task);
}

const isListing = ({ kind }: StopTask): boolean => kind === 'listing' || kind === 'relist';

const isToday = (at: Instant | null, now: Instant): boolean => at !== null && at >= startOfDay(now);

/** At most 200 tasks at once. An ended trouble has its list too. */
export function listReverse(world: World, request: RequestOf<'reverse'>): Answer<ReplyOf<'reverse'>> {
  const incidents = world.records.incidents();
  const incident = incidents.find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  const all = world.records.tasks();
  const holds = world.records.holds();
  const isOwn = (task: StopTask): boolean => task.incidentId === incident.id;
  const open = boxesFirst(reverseTasks(holds, all, incidents).filter(isOwn));
  const tasks = [...open, ...putBackTasks(holds, all, incidents).filter(isOwn)];
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  return answer({
    kind: 'reverse',
    incidentId: incident.id,
    tasks: tasks
      .slice(from, end)
      .map((task) => taskLine(task, { now: world.now, type: incident.type, letter: world.letter })),
    open: open.length,
    perDay: world.preferences.perDay,
    today: all.filter((task) => isOwn(task) && isListing(task) && isToday(task.reversedAt, world.now)).length,
    cursor: end < tasks.length ? end : null,
    drafts: world.records
      .drafts()
      .filter((draft) => draft.incidentId === incident.id && isAllClear(draft) && draft.state !== 'VOID')
      .map(draftLine),
  });
}
