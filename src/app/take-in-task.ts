// 停止作業, the tab that helpers have on their phones: 済, 結果, メモ, 済にした人, 再開済.
import type { StopOutcome } from '../domain/labels.ts';
import { leavesOpen, type StopTask } from '../domain/stop-task.ts';
import { type TaskEntry, taskSaid } from '../domain/task-entry.ts';
import type { HandEntry } from './hand-entry.ts';
import {
  cellStatement,
  type Entries,
  type Statement,
  textStatement,
  unclear,
  unread,
} from './hand-statement.ts';
import { type Step, stepOf, written } from './hand-step.ts';
import { changesTo } from './plan.ts';
import { recordReverse } from './record-reverse.ts';
import { recordTask } from './record-task.ts';
import { TASK_TAKEN_BACK, takenLabel, unclearTask } from './take-in-wording.ts';
import type { World } from './world.ts';

const LONGEST_NOTE = 2000;
const LONGEST_NAME = 100;

const taskIn = (world: World, task: StopTask): StopTask =>
  world.records.tasks().find((one) => one.id === task.id) ?? task;

/** Nothing is to be done where it stands so already: the same listing was ticked in another trouble, too. */
function decideOutcome(world: World, task: StopTask, outcome: StopOutcome | null): Step {
  const now = taskIn(world, task);
  const settled = outcome !== null && !leavesOpen(task.kind, outcome);
  if (now.outcome === outcome && now.done === settled) return written([]);
  return stepOf(recordTask(world, { kind: 'recordTask', requestId: '', taskId: task.id, outcome }));
}

/** A word that cannot be read holds up the tick beside it: the person meant something else than the tick alone says. */
function outcomeStatement(
  task: StopTask,
  done: HandEntry | undefined,
  outcome: HandEntry | undefined,
): readonly Statement[] {
  const named = outcome ?? done;
  if (named === undefined) return [];
  if (!named.read.ok) return [unread(named, named.read.problem)];
  const entry: TaskEntry = {
    ...(done?.read.ok === true ? { done: done.read.value === true } : {}),
    ...(outcome?.read.ok === true ? { outcome: outcome.read.value as StopOutcome | null } : {}),
  };
  const said = taskSaid(task, entry);
  if (said.kind === 'unclear') {
    return [
      unclear(
        said.why === 'outcomeGone' ? unclearTask.outcomeGone : unclearTask.stillWaiting(task.outcome ?? ''),
      ),
    ];
  }
  const entries = [named, ...(outcome !== undefined && done !== undefined ? [done] : [])];
  return [
    {
      kind: 'said',
      named,
      entries,
      label: takenLabel(named.header, said.outcome ?? TASK_TAKEN_BACK),
      decide: (world) => decideOutcome(world, task, said.outcome),
    },
  ];
}

/** The name that a helper wrote stands for whoever takes the entry in. */
export const taskStatements = (task: StopTask, entries: Entries): readonly Statement[] => [
  ...outcomeStatement(task, entries.get('done'), entries.get('outcome')),
  ...textStatement(
    entries.get('note'),
    LONGEST_NOTE,
    (note) => (world) => written(changesTo('tasks', [taskIn(world, task)], () => ({ note }))),
  ),
  ...textStatement(
    entries.get('doneBy'),
    LONGEST_NAME,
    (doneBy) => (world) => written(changesTo('tasks', [taskIn(world, task)], () => ({ doneBy }))),
  ),
  ...cellStatement(entries.get('reverseDone'), (value) => (world) => {
    const done = value === true;
    if (taskIn(world, task).reverseDone === done) return written([]);
    return stepOf(recordReverse(world, { kind: 'recordReverse', requestId: '', taskId: task.id, done }));
  }),
];
