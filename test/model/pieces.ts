// Where the pieces of a held row, or of a box, stand after all its rounds, as plainly as the tab 検品 tells it: a line of the whole
// counts anew, a line of what was put right counts for those pieces, the newest is right. From it the mark and 緊急度 of a row.
import { type Hold, isOpen, isUnsellable, type Look, type Shape, type Task } from './shape.ts';

export type Pieces = {
  readonly unseen: number;
  readonly passed: number;
  readonly rework: number;
  readonly reworded: number;
  readonly sellsAnew: number;
  readonly failed: number;
  readonly leftOut: number;
};

const NONE: Pieces = { unseen: 0, passed: 0, rework: 0, reworded: 0, sellsAnew: 0, failed: 0, leftOut: 0 };

export const roundsOf = (shape: Shape, subject: string): readonly Look[] =>
  Object.values(shape.looks)
    .filter((look) => look.subject === subject && !look.gone)
    .sort((a, b) => a.round - b.round);

export function piecesIn(rounds: readonly Look[]): Pieces {
  let all = NONE;
  for (const look of rounds) {
    const before = look.isPart ? { ...all, rework: Math.max(0, all.rework - look.quantity) } : NONE;
    const isOut = look.state === '除外';
    all = {
      unseen: before.unseen + (isOut ? 0 : look.left),
      leftOut: before.leftOut + (isOut ? look.left : 0),
      passed: before.passed + look.passed,
      rework: before.rework + look.rework,
      reworded: before.reworded + look.reworded,
      sellsAnew: before.sellsAnew + (look.isReworded ? look.reworded : 0),
      failed: before.failed + look.failed,
    };
  }
  return all;
}

export const lastWhole = (rounds: readonly Look[]): Look | undefined =>
  [...rounds].reverse().find((look) => !look.isPart);

/** Judged good and not let go yet; judged bad and not ended yet. A box of a row that is on sale leaves for itself alone. */
export function toDo(
  rounds: readonly Look[],
  hold: Hold,
): Pieces & { readonly ready: number; readonly toEnd: number } {
  const pieces = piecesIn(rounds);
  const whole = lastWhole(rounds);
  const isRow = whole !== undefined && !whole.isBox;
  const out = isRow ? hold.released - whole.releasedBefore : 0;
  const ended = isRow ? hold.ended - whole.endedBefore : 0;
  return {
    ...pieces,
    ready: Math.max(0, pieces.passed + pieces.sellsAnew - out),
    toEnd: Math.max(0, pieces.failed - ended),
  };
}

const openOf = (shape: Shape, id: string): readonly Task[] =>
  Object.values(shape.tasks).filter((task) => task.hold === id && isOpen(task));

/** What 停止 says of one hold that keeps its row down. */
export function markOf(shape: Shape, id: string, hold: Hold): string {
  if (openOf(shape, id).length > 0) return '要停止';
  if (isUnsellable(hold)) return '売れない';
  const rounds = roundsOf(shape, id);
  if (rounds.length === 0) return '停止中';
  const pieces = toDo(rounds, hold);
  if (pieces.toEnd > 0 && pieces.toEnd >= hold.left) return '売れない';
  if (pieces.rework > 0) return '手直し中';
  return rounds.some(({ state }) => state === '途中') ? '再検品中' : '停止中';
}

/** 緊急度 of ③, as far as it is known how the goods conform. */
export function defectLevel(shape: Shape, id: string, hold: Hold): string {
  const rounds = roundsOf(shape, id);
  if (rounds.length === 0) return '即対応';
  const pieces = toDo(rounds, hold);
  const isBad = pieces.toEnd > 0 || pieces.reworded > pieces.sellsAnew;
  if (isBad || pieces.unseen > 0 || pieces.leftOut > 0) return '即対応';
  return openOf(shape, id).length === 0 ? '要対応' : '緊急';
}
