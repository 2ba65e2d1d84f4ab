// 再開済: a person has put a listing up again, let a box go, or told an outsourcer to go on. What stands behind the tasks of
// several troubles is put back once.
import { putBackTasks, reverseTasks } from '../domain/reverse-task.ts';
import { siblingsOf } from '../domain/sibling-task.ts';
import type { StopTask } from '../domain/stop-task.ts';
import { type Decision, refuse } from './decision.ts';
import { lineAfter, nextChanges } from './line-after.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { taskLine } from './task-line.ts';
import { reverseSentence } from './wording.ts';
import type { World } from './world.ts';

/** The task and its siblings that change with it: all that are due, or all that were ticked in the same moment. */
function changedTasks(world: World, task: StopTask, done: boolean): readonly StopTask[] {
  const holds = world.records.holds();
  const tasks = world.records.tasks();
  const incidents = world.records.incidents();
  const fits = done ? reverseTasks(holds, tasks, incidents) : putBackTasks(holds, tasks, incidents);
  if (!fits.some((one) => one.id === task.id)) return [];
  const siblings = new Set(siblingsOf(task, tasks, holds).map((one) => one.id));
  return fits.filter(
    (one) => one.id === task.id || (siblings.has(one.id) && (done || one.reversedAt === task.reversedAt)),
  );
}

/** Refused: an unknown task; one that is not to be put back now, or done already; a tick taken back that is not there. */
export function recordReverse(
  world: World,
  request: RequestOf<'recordReverse'>,
): Decision<ReplyOf<'recordReverse'>> {
  const task = world.records.tasks().find((one) => one.id === request.taskId);
  if (task === undefined) return refuse({ code: 'noSuchTask', taskId: request.taskId });
  const incidents = world.records.incidents();
  const incident = incidents.find((one) => one.id === task.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: task.incidentId });
  const changed = changedTasks(world, task, request.done);
  if (changed.length === 0) return refuse({ code: 'notToReverse' });

  const patch = { reverseDone: request.done, reversedAt: request.done ? world.now : null };
  const written = { appends: {}, changes: changesTo('tasks', changed, () => patch) };
  const concerned = incidents.filter((one) => changed.some(({ incidentId }) => incidentId === one.id));
  const plan = {
    sentence: reverseSentence(task.product || task.key || task.place, task.reverse, request.done),
    incidentId: incident.id,
    count: changed.length,
    reason: '',
    givenIds: [],
    ...written,
    changes: [...written.changes, ...nextChanges(world, concerned, written)],
  };
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordReverse',
      incident: lineAfter(world, incident, plan),
      task: taskLine({ ...task, ...patch }, { now: world.now, type: incident.type, letter: world.letter }),
      notes: [],
    },
  };
}
