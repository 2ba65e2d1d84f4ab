// One listing stands behind the tasks of several troubles: what a person did to it counts for all of them.
import { type Hold, isActive } from './hold.ts';
import type { HoldId } from './ids.ts';
import { identityOf } from './row-identity.ts';
import { isTaskOpen, needsReverse, type StopTask } from './stop-task.ts';

/** What the task is about: kind, row and place; a person, for all troubles, is himself. null where the hold is unknown. */
function subjectOf(task: StopTask, holds: ReadonlyMap<HoldId, Hold>): string | null {
  if (task.holdId === '') return null;
  const hold = holds.get(task.holdId);
  return hold === undefined ? null : `${task.kind} ${task.action} ${task.place} ${identityOf(hold.ref)}`;
}

const byId = (holds: readonly Hold[]): ReadonlyMap<HoldId, Hold> =>
  new Map(holds.map((hold) => [hold.id, hold]));

/** Tasks of other troubles about the same listing or box; the task itself is not among them. */
export function siblingsOf(
  task: StopTask,
  tasks: readonly StopTask[],
  holds: readonly Hold[],
): readonly StopTask[] {
  const known = byId(holds);
  const subject = subjectOf(task, known);
  if (subject === null) return [];
  return tasks.filter((one) => one.id !== task.id && subjectOf(one, known) === subject);
}

/**
 * Tells for a task about to be made whether another trouble that still holds the row has stopped the same listing already:
 * then nothing is left to do. `holds` of the answer are those that the new tasks belong to.
 */
export function isSettledElsewhere(
  holds: readonly Hold[],
  tasks: readonly StopTask[],
): (task: StopTask, newHolds: readonly Hold[]) => boolean {
  const known = byId(holds.filter(isActive));
  const settled = new Set(
    tasks.filter((task) => !isTaskOpen(task) && needsReverse(task)).map((task) => subjectOf(task, known)),
  );
  let fresh: { readonly of: readonly Hold[]; readonly byId: ReadonlyMap<HoldId, Hold> } | null = null;
  return (task, newHolds) => {
    if (fresh === null || fresh.of !== newHolds) fresh = { of: newHolds, byId: byId(newHolds) };
    const subject = subjectOf(task, fresh.byId);
    return subject !== null && settled.has(subject);
  };
}
