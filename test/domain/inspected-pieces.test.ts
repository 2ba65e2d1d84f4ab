// Where pieces stand after all rounds: the newest finished one counts, and nothing is let go twice.
import { describe, expect, it } from 'vitest';
import type { HoldId, InspectionId } from '../../src/domain/ids.ts';
import { countsOf, heldPieces, piecesOfSubject, toRework } from '../../src/domain/inspected-pieces.ts';
import { inspectionOf } from '../support/inspection-line.ts';
import { MORNING } from '../support/small-world.ts';

const first = inspectionOf({ quantity: 6, passed: 3, rework: 2, failed: 1, state: 'FINISHED' });
const again = inspectionOf({
  id: 'K2-a-2' as InspectionId,
  round: 2,
  scope: 'REWORK',
  quantity: 2,
  passed: 1,
  failed: 1,
  state: 'FINISHED',
});

describe('pieces of one row', () => {
  it('are unchecked until somebody has looked', () =>
    expect(piecesOfSubject([inspectionOf({ quantity: 4, passed: 1 })])).toMatchObject({
      unchecked: 3,
      passed: 1,
    }));

  it('that were put right are judged by the round that looked again', () => {
    expect(piecesOfSubject([first])).toMatchObject({ passed: 3, rework: 2, failed: 1 });
    expect(piecesOfSubject([first, again])).toMatchObject({ passed: 4, rework: 0, failed: 2 });
  });

  it('wait while the next round is open', () => {
    const open = { ...again, passed: 0, failed: 0, left: 2, state: 'OPEN' } as const;
    expect(piecesOfSubject([first, open])).toMatchObject({ passed: 3, rework: 0, unchecked: 2 });
  });

  it('looked at once more as a whole forget the round before', () => {
    const whole = inspectionOf({ round: 2, quantity: 6, passed: 6, state: 'FINISHED' });
    expect(piecesOfSubject([first, whole])).toMatchObject({ passed: 6, rework: 0, failed: 0 });
  });

  it('left out are no good ones', () =>
    expect(piecesOfSubject([inspectionOf({ quantity: 3, passed: 1, state: 'EXCLUDED' })])).toMatchObject({
      passed: 1,
      leftOut: 2,
      unchecked: 0,
    }));
});

describe('what may be let go', () => {
  it('is what has passed and is still here', () => {
    expect(heldPieces([first], { released: 0, ended: 0 })).toMatchObject({ ready: 3, toEnd: 1 });
    expect(heldPieces([first], { released: 3, ended: 1 })).toMatchObject({ ready: 0, toEnd: 0 });
    expect(heldPieces([first, again], { released: 3, ended: 1 })).toMatchObject({ ready: 1, toEnd: 1 });
  });

  it('does not count what went before the line was made', () => {
    const line = inspectionOf({
      quantity: 4,
      passed: 4,
      state: 'FINISHED',
      releasedBefore: 2,
      endedBefore: 1,
    });
    expect(heldPieces([line], { released: 2, ended: 1 })).toMatchObject({ ready: 4, toEnd: 0 });
    expect(heldPieces([line], { released: 6, ended: 1 })).toMatchObject({ ready: 0 });
  });

  it('under another text waits until the listing bears it', () => {
    const line = inspectionOf({ quantity: 2, reworded: 2, state: 'FINISHED' });
    expect(heldPieces([line], { released: 0, ended: 0 }).ready).toBe(0);
    expect(heldPieces([{ ...line, textChangedAt: MORNING }], { released: 0, ended: 0 }).ready).toBe(2);
  });
});

it('the counts leave out what is left out, and count a piece once for every time it was to be looked at', () => {
  const out = inspectionOf({ holdId: 'H2' as HoldId, quantity: 9, state: 'EXCLUDED' });
  expect(countsOf([first, again, out])).toEqual({
    lines: 2,
    open: 0,
    pieces: 8,
    done: 8,
    passed: 4,
    rework: 2,
    reworded: 0,
    failed: 2,
  });
  expect(toRework([first])).toBe(2);
  expect(toRework([first, again])).toBe(0);
});
