// 少し待つ and 売れてから見る: counted as waiting until their time, and from then on as due.
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/instant.ts';
import type { StopTask } from '../../src/domain/stop-task.ts';
import { lookAgainAt, waitingOf } from '../../src/domain/waiting-task.ts';
import { MORNING, taskOf } from '../support/small-world.ts';

const end = MORNING + HOUR;
const waits = (facts: Partial<StopTask> = {}): StopTask =>
  taskOf({ outcome: '少し待つ', deadline: end, ...facts });

describe('when a listing has to be looked at again', () => {
  it.each([
    ['half an hour before its end', waits(), end - 30 * MINUTE],
    ['now, when nobody knows its end', waits({ deadline: null }), MORNING],
    ['at its end, when it may sell', waits({ outcome: '売れてから見る' }), end],
    ['nobody can tell', waits({ outcome: '売れてから見る', deadline: null }), null],
    ['also what comes back by itself', waits({ kind: 'relist' }), end - 30 * MINUTE],
    ['never: it needs a hand now', waits({ outcome: null }), undefined],
    ['never: it cannot be stopped and sells', waits({ outcome: '止められない' }), undefined],
    ['never: a box is no listing', waits({ kind: 'box' }), undefined],
    ['never: it is stopped', waits({ outcome: '止めた', done: true }), undefined],
  ] as const)('%s', (_, task, at) => expect(lookAgainAt(task, MORNING)).toBe(at));
});

describe('the count', () => {
  it.each([
    [end - 30 * MINUTE - 1, { selling: 0, waiting: 1, due: 0, next: end - 30 * MINUTE }],
    [end - 30 * MINUTE, { selling: 0, waiting: 0, due: 1, next: null }],
  ])('of a listing that waits moves from waiting to due half an hour before the end', (now, counts) =>
    expect(waitingOf([waits()], now)).toEqual(counts),
  );

  it.each([
    [end - 1, { waiting: 1, due: 0 }],
    [end, { waiting: 0, due: 1 }],
  ])('of one that may sell moves at the end', (now, counts) =>
    expect(waitingOf([waits({ outcome: '売れてから見る' })], now)).toMatchObject(counts),
  );

  it('takes every listing once, and the next is the earliest that is not due', () => {
    const tasks = [
      taskOf(),
      waits({ deadline: end + HOUR }),
      waits(),
      waits({ deadline: null }),
      waits({ outcome: '売れてから見る', deadline: null }),
      waits({ outcome: '止められない' }),
      taskOf({ kind: 'box' }),
      taskOf({ kind: 'outsourcer' }),
    ];
    expect(waitingOf(tasks, MORNING)).toEqual({ selling: 2, waiting: 3, due: 1, next: end - 30 * MINUTE });
  });
});
