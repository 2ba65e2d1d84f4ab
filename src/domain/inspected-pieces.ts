// Where the pieces of a held row, or a box, stand after all its rounds: the newest finished one counts (a piece that was put
// right is judged by the line that looked at it again). What the restart may let go is told from here alone.
import { bySubject, type Inspection, seen } from './inspection.ts';

export type Pieces = {
  /** Nobody has judged them yet, or they are being judged again. */
  readonly unchecked: number;
  readonly passed: number;
  /** To be put right, and then to be looked at again. */
  readonly rework: number;
  readonly reworded: number;
  /** Of these, whose listing bears the new text by now. */
  readonly textChanged: number;
  readonly failed: number;
  /** Left out of the inspection. */
  readonly leftOut: number;
};

const NONE: Pieces = {
  unchecked: 0,
  passed: 0,
  rework: 0,
  reworded: 0,
  textChanged: 0,
  failed: 0,
  leftOut: 0,
};

const withLine = (before: Pieces, line: Inspection): Pieces => {
  const isPart = line.scope === 'REWORK';
  const base = isPart ? { ...before, rework: Math.max(0, before.rework - line.quantity) } : NONE;
  if (line.state === 'EXCLUDED')
    return { ...base, leftOut: base.leftOut + line.left, ...foundIn(base, line) };
  return { ...base, unchecked: base.unchecked + line.left, ...foundIn(base, line) };
};

const foundIn = (
  base: Pieces,
  line: Inspection,
): Pick<Pieces, 'passed' | 'rework' | 'reworded' | 'textChanged' | 'failed'> => ({
  passed: base.passed + line.passed,
  rework: base.rework + line.rework,
  reworded: base.reworded + line.reworded,
  textChanged: base.textChanged + (line.textChangedAt === null ? 0 : line.reworded),
  failed: base.failed + line.failed,
});

/** `rounds` are the lines of one subject, in their order. */
export const piecesOfSubject = (rounds: readonly Inspection[]): Pieces => rounds.reduce(withLine, NONE);

/** The first line of a subject that covers all that is still held: what was let go before it is told there. */
const lastWhole = (rounds: readonly Inspection[]): Inspection | undefined =>
  [...rounds].reverse().find((line) => line.scope === 'ALL');

export type HeldPieces = Pieces & {
  /** Judged good (or sold under its new text by now) and not let go yet. */
  readonly ready: number;
  /** Judged unsellable and not ended yet. */
  readonly toEnd: number;
};

/**
 * Of a hold, from the lines of its own row (a box of a row that is on sale has lines of its own). `released` and `ended` are
 * the hold's: what went out since the line was made is taken off.
 */
export function heldPieces(
  rounds: readonly Inspection[],
  hold: { readonly released: number; readonly ended: number },
): HeldPieces {
  const pieces = piecesOfSubject(rounds);
  const whole = lastWhole(rounds);
  const out = whole === undefined ? 0 : hold.released - whole.releasedBefore;
  const ended = whole === undefined ? 0 : hold.ended - whole.endedBefore;
  return {
    ...pieces,
    ready: Math.max(0, pieces.passed + pieces.textChanged - out),
    toEnd: Math.max(0, pieces.failed - ended),
  };
}

export type InspectionCounts = {
  readonly lines: number;
  readonly open: number;
  /** 見る数 of all, and what has been judged of it. */
  readonly pieces: number;
  readonly done: number;
  readonly passed: number;
  readonly rework: number;
  readonly reworded: number;
  readonly failed: number;
};

/** Over all lines that are not left out; a piece counts once for every time it was to be looked at. */
export function countsOf(lines: readonly Inspection[]): InspectionCounts {
  const counting = lines.filter((line) => line.state !== 'EXCLUDED');
  const sum = (of: (line: Inspection) => number): number =>
    counting.reduce((total, line) => total + of(line), 0);
  return {
    lines: counting.length,
    open: counting.filter((line) => line.state === 'OPEN').length,
    pieces: sum((line) => line.quantity),
    done: sum(seen),
    passed: sum((line) => line.passed),
    rework: sum((line) => line.rework),
    reworded: sum((line) => line.reworded),
    failed: sum((line) => line.failed),
  };
}

/** Pieces that wait to be put right, over all subjects. */
export const toRework = (lines: readonly Inspection[]): number =>
  Array.from(bySubject(lines).values()).reduce((sum, rounds) => sum + piecesOfSubject(rounds).rework, 0);
