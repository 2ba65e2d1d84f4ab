// The clock of a buyer: what runs out first, and what no longer runs.
import { describe, expect, it } from 'vitest';
import { clockCells, clockOf, isSettled } from '../../src/domain/contact.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import { contactOf, MORNING } from '../support/small-world.ts';

const waiting = { stage: 'AWAITING_SHIPMENT', shipBy: MORNING + DAY } as const;

describe('the nearest clock', () => {
  it.each([
    ['none', {}, null],
    ['the parcel', waiting, { at: MORNING + DAY, kind: '発送期限', provisional: false }],
    [
      'the parcel, before a later promise',
      { ...waiting, promise: MORNING + 2 * DAY },
      { at: MORNING + DAY, kind: '発送期限', provisional: false },
    ],
    [
      'the promise, before the parcel',
      { ...waiting, provisional: true, promise: MORNING + HOUR },
      { at: MORNING + HOUR, kind: '約束した返事', provisional: false },
    ],
    [
      'a parcel counted from the sale',
      { ...waiting, provisional: true },
      { at: MORNING + DAY, kind: '発送期限', provisional: true },
    ],
    ['no more the parcel once it has left', { ...waiting, stage: 'SHIPPED' }, null],
    ['none for a buyer who is not concerned', { ...waiting, certainty: 'UNRELATED' }, null],
    ['none for what is solved', { ...waiting, resolution: 'RESOLVED' }, null],
  ] as const)('is %s', (_, facts, clock) => expect(clockOf(contactOf(facts))).toEqual(clock));
});

it('the cells say what runs, and 仮 where it was counted from the sale', () => {
  expect(clockCells(contactOf({ ...waiting, provisional: true }))).toEqual({
    deadline: MORNING + DAY,
    deadlineKind: '発送期限(仮)',
  });
  expect(clockCells(contactOf({ promise: MORNING }))).toEqual({
    deadline: MORNING,
    deadlineKind: '約束した返事',
  });
  expect(clockCells(contactOf())).toEqual({ deadline: null, deadlineKind: '' });
});

it.each([
  [{ certainty: 'UNRELATED' }, true],
  [{ resolution: 'NO_ACTION' }, true],
  [{ resolution: 'RESOLVED' }, true],
  [{ resolution: 'AGREED' }, false],
  [{ resolution: 'CONTACTED' }, false],
  [{}, false],
] as const)('a buyer with %j is settled: %s', (facts, settled) =>
  expect(isSettled(contactOf(facts))).toBe(settled),
);
