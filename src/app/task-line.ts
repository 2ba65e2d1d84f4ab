import { type Instant, monthDayTime } from '../domain/instant.ts';
import type { IncidentType } from '../domain/labels.ts';
import { restartMessage, supplierAllClear } from '../domain/person-message.ts';
import { isTaskOpen, type StopTask } from '../domain/stop-task.ts';
import type { TaskLine } from './protocol.ts';

/** What a task does not know of itself. */
export type Around = {
  readonly now: Instant;
  readonly type: IncidentType;
};

/** The text to copy at the restart, for tasks that are about a person. */
function reverseMessageOf(task: StopTask, now: Instant): string {
  if (task.kind === 'outsourcer') return restartMessage(task.place, now);
  return task.kind === 'supplier' ? supplierAllClear(task.place) : '';
}

/** A stop task as the screens show it. A person's ready text stands in the tab as its steps. */
export function taskLine(task: StopTask, around: Around): TaskLine {
  const isPerson = task.kind === 'outsourcer' || task.kind === 'supplier';
  return {
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
    message: isPerson ? task.steps : '',
    reverse: task.reverse,
    reverseDone: task.reverseDone,
    reverseMessage: reverseMessageOf(task, around.now),
  };
}
