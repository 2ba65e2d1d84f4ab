// The moves of the plain model that several requests share: what a person says of a task, and what the end of a trouble lets go.
import {
  type ById,
  type Hold,
  idsOf,
  isActive,
  isOpen,
  isStopped,
  keepsDown,
  type Look,
  leftOnSale,
  type Shape,
  settles,
  type Task,
  withAll,
} from './shape.ts';

/** What comes to be beside the records that are there; null: the model does not say. */
export type Added = {
  readonly holds: readonly string[] | null;
  readonly tasks: readonly string[] | null;
  readonly drafts: readonly string[] | null;
  readonly looks: readonly string[] | null;
};

export const NOTHING_ADDED: Added = { holds: [], tasks: [], drafts: [], looks: [] };

export type Moved = { readonly shape: Shape; readonly added: Added; readonly mayBeRefused: boolean };

/** refused: it has to be. either: the model does not say; then nothing but the general truths is looked at. */
export type Move = 'refused' | 'either' | Moved;

export const moved = (shape: Shape, added: Partial<Added> = {}, mayBeRefused = false): Moved => ({
  shape,
  added: { ...NOTHING_ADDED, ...added },
  mayBeRefused,
});

/** As the lines of `added` are told. */
export const taskLine = (kind: string, place: string, hold: string): string => `${kind} ${place} ${hold}`;
export const lookLine = (subject: string, quantity: number): string => `${subject} ${quantity}`;
export const draftLine = (incident: string, purpose: string): string => `${incident} ${purpose}`;

const PLAIN = ['止めた', '止められない', '少し待つ'];

function suits(kind: string, type: string, outcome: string): boolean {
  if (kind === '出品') return !['直した', '追記した'].includes(outcome) || type === '②説明誤り';
  return PLAIN.includes(outcome) || (kind === '自動' && outcome === 'もともと止まっていた');
}

const isRight = ({ outcome }: Task): boolean => outcome === '直した' || outcome === '追記した';

function said(task: Task, outcome: string): Task {
  const isPerson = task.kind === '外注先' || task.kind === '仕入先';
  return {
    ...task,
    outcome,
    done: settles(task.kind, outcome),
    back: isPerson ? task.back : !leftOnSale(outcome),
  };
}

/** The same listing or box, asked for by another open trouble. */
export function siblingsOf(shape: Shape, id: string): readonly string[] {
  const task = shape.tasks[id];
  const row = shape.holds[task?.hold ?? '']?.row;
  if (task === undefined || row === undefined) return [];
  return idsOf(
    shape.tasks,
    (one) =>
      one.kind === task.kind &&
      one.action === task.action &&
      one.place === task.place &&
      shape.holds[one.hold]?.row === row,
  ).filter((one) => one !== id);
}

const SHARED = ['止めた', 'もともと止まっていた', '止められない', '少し待つ'];

function tasksSaid(shape: Shape, id: string, outcome: string): ById<Task> {
  const own = shape.tasks[id]?.incident ?? '';
  const siblings = siblingsOf(shape, id).filter((one) => {
    const task = shape.tasks[one];
    return (
      task !== undefined &&
      isOpen(task) &&
      task.incident !== own &&
      shape.incidents[task.incident]?.ended === false
    );
  });
  const after = withAll(shape.tasks, [id], (task) => said(task, outcome));
  return SHARED.includes(outcome) ? withAll(after, siblings, (task) => said(task, outcome)) : after;
}

/** 結果 of one task; '' takes it back. */
export function saidOfTask(shape: Shape, id: string, outcome: string): Exclude<Move, 'either'> {
  const task = shape.tasks[id];
  const incident = shape.incidents[task?.incident ?? ''];
  if (task === undefined || incident === undefined || incident.ended) return 'refused';
  if (task.outcome === '売れていた') return 'refused';
  if (outcome !== '' && !suits(task.kind, incident.type, outcome)) return 'refused';
  const tasks = tasksSaid(shape, id, outcome);
  const hold = shape.holds[task.hold];
  const ofHold = Object.values(tasks).filter(
    (one) => one.hold === task.hold && one.kind !== '自動' && !one.gone,
  );
  const isSold = outcome === '売れていた';
  const allRight =
    !isSold &&
    ofHold.some(isRight) &&
    ofHold.every((one) => isRight(one) || one.outcome === 'もともと止まっていた');
  const freed = hold !== undefined && isActive(hold) && allRight;
  const heldAgain =
    hold?.state === '解除' && isRight(task) && !isRight(said(task, outcome)) && isPutRight(hold.reason);
  const holds = withAll(shape.holds, freed || heldAgain ? [task.hold] : [], (one) =>
    freed
      ? letGoOf(one, outcome)
      : { ...one, state: '保留中', released: 0, left: one.quantity - one.ended, reason: '' },
  );
  return moved({ ...shape, tasks, holds }, isSold ? { tasks: [taskLine('箱', task.place, task.hold)] } : {});
}

/** All that is left of it. */
export const letGoOf = (hold: Hold, reason: string): Hold => ({
  ...hold,
  state: '解除',
  released: hold.released + hold.left,
  left: 0,
  reason,
});

/** It was let go because its listing had been put right. */
const isPutRight = (reason: string): boolean => reason === '直した' || reason === '追記した';

/** 再開済, or not after all. What keeps a person waiting is not told: `either`. */
export function putBack(shape: Shape, id: string, done: boolean, now: number): Move {
  const task = shape.tasks[id];
  if (task === undefined) return 'refused';
  if (task.hold === '') return 'either';
  const namesOf = (hold: string): readonly string[] => (shape.holds[hold]?.names ?? '').split(' ');
  const down = new Set(idsOf(shape.holds, keepsDown).flatMap(namesOf));
  const isDue = (one: Task): boolean =>
    isStopped({ ...one, putBack: false }) &&
    one.putBack !== done &&
    (one.freed || !namesOf(one.hold).some((name) => down.has(name)));
  if (!isDue(task)) return 'refused';
  const siblings = siblingsOf(shape, id).filter((other) => {
    const one = shape.tasks[other];
    return one !== undefined && isDue(one) && (done || one.putBackAt === task.putBackAt);
  });
  return moved({
    ...shape,
    tasks: withAll(shape.tasks, [id, ...siblings], (one) => ({
      ...one,
      putBack: done,
      putBackAt: done ? now : 0,
    })),
  });
}

/** Tasks that nobody has carried out fall away. */
export const fallenAway = (task: Task): Task => ({ ...task, done: true, outcome: '', back: false });

/** What was still to be looked at, and need not be any more. */
export const notLookedAt = (look: Look): Look => (look.state === '途中' ? { ...look, state: '除外' } : look);
