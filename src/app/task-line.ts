import { monthDayTime } from '../domain/instant.ts';
import { isTaskOpen, type StopTask } from '../domain/stop-task.ts';
import type { TaskLine } from './protocol.ts';

/** A stop task as the screens show it. */
export const taskLine = (task: StopTask): TaskLine => ({
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
