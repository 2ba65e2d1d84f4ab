// 見る数 = 合格 + 手直し + 説明変更 + 不合格 + 残り, always; and the verdict follows from the worst of what was found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Buckets, NOTHING_FOUND, seen } from '../../src/domain/inspection.ts';
import {
  bucketOf,
  conformityOf,
  dispositionOf,
  judged,
  withAnswer,
} from '../../src/domain/inspection-verdict.ts';
import type { InspectionAnswer } from '../../src/domain/labels.ts';
import { inspectionOf } from '../support/inspection-line.ts';

const found = (some: Partial<Buckets>): Buckets => ({ ...NOTHING_FOUND, ...some });

describe('an answer', () => {
  it.each([
    ['YES', 'passed'],
    ['AFTER_REWORK', 'rework'],
    ['AFTER_CHANGE', 'reworded'],
    ['NO', 'failed'],
    ['UNSURE', null],
  ] as const)('%s puts pieces into %s', (answer, bucket) => expect(bucketOf(answer)).toBe(bucket));

  it('adds to what was found before, and being unsure adds nothing', () => {
    expect(withAnswer(found({ passed: 2 }), 'NO', 3)).toEqual(found({ passed: 2, failed: 3 }));
    expect(withAnswer(found({ passed: 2 }), 'UNSURE', 3)).toEqual(found({ passed: 2 }));
  });
});

describe('判定', () => {
  it.each([
    ['all good', { passed: 3 }, 0, 'CONFORMS'],
    ['to be put right', { passed: 2, rework: 1 }, 0, 'DEGRADED'],
    ['under another text only', { passed: 2, reworded: 1 }, 0, 'NOT_CONFORM'],
    ['bad', { passed: 2, failed: 1 }, 0, 'NOT_CONFORM'],
    ['bad, though pieces are left', { failed: 1 }, 4, 'NOT_CONFORM'],
    ['good so far', { passed: 2 }, 1, 'UNDECIDED'],
    ['to be put right so far', { rework: 2 }, 1, 'UNDECIDED'],
    ['nothing looked at', {}, 1, 'UNDECIDED'],
  ] as const)('%s', (_, some, left, conformity) => expect(conformityOf(found(some), left)).toBe(conformity));
});

describe('処置', () => {
  it.each([
    [{ passed: 1 }, null, 'USE_AS_IS'],
    [{ passed: 1, rework: 1 }, null, 'REWORK'],
    [{ rework: 1, reworded: 1 }, null, 'REGRADE'],
    [{ failed: 1 }, null, null],
    [{ failed: 1 }, 'SCRAP', 'SCRAP'],
    [{ failed: 1 }, 'RETURN_TO_VENDOR', 'RETURN_TO_VENDOR'],
    [{ failed: 1 }, 'USE_AS_IS', null],
    [{ passed: 1 }, 'SCRAP', 'USE_AS_IS'],
    [{}, 'SCRAP', null],
  ] as const)('of %j, with %s chosen, is %s', (some, chosen, disposition) =>
    expect(dispositionOf(found(some), chosen)).toBe(disposition),
  );
});

describe('a line that is judged', () => {
  const line = inspectionOf({ quantity: 5 });

  it('balances whatever is found, or is refused', () => {
    const counts = fc.record({
      passed: fc.integer({ min: -1, max: 6 }),
      rework: fc.integer({ min: -1, max: 6 }),
      reworded: fc.integer({ min: -1, max: 6 }),
      failed: fc.integer({ min: -1, max: 6 }),
    });
    fc.assert(
      fc.property(counts, (some) => {
        const after = judged(line, some, null);
        const fits = Object.values(some).every((count) => count >= 0) && seen(some) <= 5;
        expect(after === null).toBe(!fits);
        if (after === null) return;
        expect(seen(after) + after.left).toBe(after.quantity);
        expect(after.state).toBe(after.left === 0 ? 'FINISHED' : 'OPEN');
      }),
    );
  });

  it('answers one piece after the other until it is finished', () => {
    const answers = fc.array(
      fc.constantFrom<InspectionAnswer>('YES', 'AFTER_REWORK', 'AFTER_CHANGE', 'NO', 'UNSURE'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(answers, (given) => {
        let now = { ...line };
        for (const answer of given) {
          const after = judged(now, withAnswer(now, answer, 1), null);
          if (now.state === 'FINISHED') {
            expect(after === null).toBe(answer !== 'UNSURE');
            continue;
          }
          expect(after).not.toBeNull();
          if (after !== null) now = { ...now, ...after };
        }
        expect(seen(now) + now.left).toBe(5);
      }),
    );
  });

  it('is no whole number of pieces: refused', () =>
    expect(judged(line, found({ passed: 1.5 }), null)).toBeNull());
});
