// What an inspection means for others: proposals only, and each exactly when its ground is there.
import { describe, expect, it } from 'vitest';
import type { ContactId, HoldId, InspectionId } from '../../src/domain/ids.ts';
import {
  fatalShare,
  firstPieces,
  isAllSound,
  isDangerous,
  otherLots,
  soldToConfirm,
} from '../../src/domain/inspection-findings.ts';
import { inLookingOrder } from '../../src/domain/inspection-order.ts';
import { inspectionOf } from '../support/inspection-line.ts';
import { contactOf, MORNING } from '../support/small-world.ts';

const bad = inspectionOf({ key: 'A-1', quantity: 1, failed: 1, state: 'FINISHED', lot: 'L2' });
const good = inspectionOf({ holdId: 'H2' as HoldId, quantity: 1, passed: 1, state: 'FINISHED' });

describe('まず3個', () => {
  it('counts judged pieces, good and bad', () => {
    const line = inspectionOf({ quantity: 5, passed: 2, rework: 1 });
    expect(firstPieces([line, bad], 3)).toEqual({ wanted: 3, seen: 4, bad: 2 });
  });

  it('does not count a piece again that was put right', () => {
    const again = inspectionOf({ scope: 'REWORK', round: 2, quantity: 1, passed: 1, state: 'FINISHED' });
    expect(firstPieces([bad, again], 3)).toEqual({ wanted: 3, seen: 1, bad: 1 });
  });
});

describe('sold pieces to confirm', () => {
  const suspected = contactOf({ key: 'A-1', product: '皿' });

  it('are those of the same number, or of the same name', () => {
    const sameName = contactOf({ id: 'C1-b' as ContactId, key: 'B-9', product: '真鍮 ピアス' });
    const other = contactOf({ id: 'C1-c' as ContactId, key: 'B-9', product: '皿' });
    expect(soldToConfirm([bad], [suspected, sameName, other])).toEqual([suspected, sameName]);
  });

  it.each([
    ['who is certain already', { certainty: 'CONFIRMED' }],
    ['who is not concerned', { certainty: 'UNRELATED' }],
    ['with whom it is settled', { resolution: 'RESOLVED' }],
  ] as const)('are not those of a buyer %s', (_, facts) =>
    expect(soldToConfirm([bad], [{ ...suspected, ...facts }])).toEqual([]),
  );

  it('are none where nothing is below standard', () => {
    const rework = inspectionOf({ key: 'A-1', quantity: 1, rework: 1, state: 'FINISHED' });
    expect(soldToConfirm([good, rework], [suspected])).toEqual([]);
  });

  it('are not those of a parcel that was opened and is as described', () => {
    const box = inspectionOf({ id: 'K4-a-1' as InspectionId, subject: 'BOX', passed: 1, state: 'FINISHED' });
    expect(soldToConfirm([bad, box], [suspected])).toEqual([]);
    expect(soldToConfirm([bad, { ...box, passed: 0, left: 1, state: 'OPEN' }], [suspected])).toHaveLength(1);
  });
});

describe('④', () => {
  const limits = { share: 0.8, atLeast: 3 };
  const lines = (failed: number, passed: number) => [
    inspectionOf({ quantity: failed + passed, failed, passed, state: 'FINISHED' }),
  ];

  it.each([
    [4, 1, true],
    [3, 0, true],
    [3, 1, false],
    [2, 0, false],
    [0, 5, false],
  ])('%i bad and %i good pieces: %s', (failed, passed, proposed) =>
    expect(fatalShare(lines(failed, passed), 'PARTIAL_DEFECT', limits) !== null).toBe(proposed),
  );

  it('is proposed for one piece that can hurt somebody', () => {
    const sharp = { ...bad, defects: 'ふち欠け、けがのおそれ' };
    expect(isDangerous(sharp)).toBe(true);
    expect(fatalShare([sharp], 'UNKNOWN', limits)).toEqual({ share: 1, danger: true });
    expect(isDangerous({ ...sharp, failed: 0, rework: 1 })).toBe(false);
  });

  it('is not proposed twice, nor for wrong shipments or descriptions', () => {
    for (const type of ['FATAL_DEFECT', 'WRONG_SHIPMENT', 'DESCRIPTION_ERROR'] as const)
      expect(fatalShare(lines(5, 0), type, limits)).toBeNull();
  });
});

it('other lots are those with something bad that nobody knew of, each once, however it is written', () => {
  const twin = { ...bad, holdId: 'H3' as HoldId, lot: 'Ｌ２' };
  expect(otherLots([bad, twin, { ...good, lot: 'L9' }], new Set(['L1']))).toEqual(['L2']);
  expect(otherLots([bad], new Set(['L2']))).toEqual([]);
  expect(otherLots([{ ...bad, lot: '' }], new Set())).toEqual([]);
});

it('all is sound when everything was looked at and nothing is bad', () => {
  expect(isAllSound([good])).toBe(true);
  expect(isAllSound([good, bad])).toBe(false);
  expect(isAllSound([good, inspectionOf()])).toBe(false);
  expect(isAllSound([good, inspectionOf({ state: 'EXCLUDED' })])).toBe(true);
  expect(isAllSound([])).toBe(false);
});

it('boxes come first by their deadline, doubts last of what is open, the finished at the end', () => {
  const stock = inspectionOf({ id: 'K-stock' as InspectionId });
  const late = inspectionOf({ id: 'K-late' as InspectionId, subject: 'BOX', deadline: MORNING + 2 });
  const soon = inspectionOf({ id: 'K-soon' as InspectionId, subject: 'BOX', deadline: MORNING + 1 });
  const undated = inspectionOf({ id: 'K-undated' as InspectionId, subject: 'BOX' });
  const back = inspectionOf({ id: 'K-back' as InspectionId, subject: 'RETURNED' });
  const doubt = inspectionOf({ id: 'K-doubt' as InspectionId, subject: 'BOX', answer: 'UNSURE' });
  const out = inspectionOf({ id: 'K-out' as InspectionId, state: 'EXCLUDED' });
  const order = inLookingOrder([good, out, doubt, back, stock, undated, late, soon]).map(({ id }) => id);
  expect(order).toEqual(['K-soon', 'K-late', 'K-undated', 'K-stock', 'K-back', 'K-doubt', 'K-out', good.id]);
});
