// What follows an answer: every kind of trouble, as a table of record, next step and letter.
import { describe, expect, it } from 'vitest';
import { type AnsweredCase, afterAnswer } from '../../src/domain/after-answer.ts';

const USUAL: AnsweredCase = {
  type: 'WRONG_SHIPMENT',
  conformity: null,
  certainty: 'CONFIRMED',
  stage: 'DELIVERED',
  reachable: true,
  way: null,
};

const SUSPECTED = { certainty: 'SUSPECTED' } as const;
const DEFECT = { type: 'PARTIAL_DEFECT', conformity: 'UNDECIDED', ...SUSPECTED } as const;
const OUTAGE = { type: 'PLATFORM_OUTAGE', certainty: 'CONFIRMED' } as const;

describe('問題あり', () => {
  it.each<[string, Partial<AnsweredCase>, string, string, string | null]>([
    ['① 確定', {}, 'PENDING', '解決の方法を決める', null],
    ['① 疑い, at home', SUSPECTED, 'PENDING', '解決の方法を決める', 'wrong-shipment-delivered'],
    [
      '① 疑い, over',
      { ...SUSPECTED, stage: 'COMPLETED' },
      'PENDING',
      '解決の方法を決める',
      'wrong-shipment-delivered',
    ],
    ['②', { type: 'DESCRIPTION_ERROR' }, 'PENDING', '解決の方法を決める', null],
    ['③ 疑い', DEFECT, 'PENDING', '解決の方法を決める', 'defect-delivered'],
    ['④', { type: 'FATAL_DEFECT' }, 'PENDING', '解決の方法を決める', null],
    [
      'a way agreed on',
      { way: '一部返金' },
      'AGREED',
      '決めた方法を確かめる連絡を送る(一部返金)',
      'agreed-partial-refund',
    ],
    [
      'in hand, to be cancelled',
      { type: 'DESCRIPTION_ERROR', stage: 'AWAITING_SHIPMENT', way: '返品なしで全額返金' },
      'AGREED',
      '決めた方法を確かめる連絡を送る(返品なしで全額返金)',
      'cancel-greeting',
    ],
    [
      'out of reach',
      { reachable: false },
      'PENDING',
      '事務局に相談する(メッセージは使えません)',
      'office-unreachable',
    ],
    [
      '⑤ in hand',
      { ...OUTAGE, stage: 'AWAITING_SHIPMENT' },
      'WAITING',
      '続けるか、やめるかを相談する',
      'outage-wait-or-cancel',
    ],
    [
      '⑤ on the way',
      { ...OUTAGE, stage: 'SHIPPED' },
      'WAITING',
      '追跡を確かめて、ようすを知らせる',
      'outage-tracking',
    ],
  ])('%s', (_, one, resolution, next, letter) => {
    expect(afterAnswer('問題あり', { ...USUAL, ...one })).toMatchObject({
      answer: 'AFFECTED',
      certainty: 'CONFIRMED',
      resolution,
      next,
      letter,
    });
  });
});

describe('問題なし', () => {
  it.each<[string, Partial<AnsweredCase>, string, string | null, string]>([
    ['① 疑い: over', SUSPECTED, 'NO_ACTION', 'thanks', 'optional'],
    ['① 確定: kept as it is', {}, 'AGREED', 'agreed-keep', 'default'],
    ['② at home', { type: 'DESCRIPTION_ERROR' }, 'AGREED', 'agreed-keep', 'default'],
    [
      '② in hand: goes on',
      { type: 'DESCRIPTION_ERROR', stage: 'AWAITING_SHIPMENT' },
      'AGREED',
      'thanks',
      'optional',
    ],
    ['③ 疑い', DEFECT, 'NO_ACTION', 'thanks', 'optional'],
    ['④: it stays dangerous', { type: 'FATAL_DEFECT' }, 'PENDING', null, 'default'],
    ['⑤ waits', { ...OUTAGE, stage: 'AWAITING_SHIPMENT' }, 'AGREED', null, 'default'],
    ['out of reach', { ...SUSPECTED, reachable: false }, 'NO_ACTION', null, 'optional'],
  ])('%s', (_, one, resolution, letter, need) => {
    const after = afterAnswer('問題なし', { ...USUAL, ...one });
    expect(after).toMatchObject({ answer: 'NOT_AFFECTED', resolution, letter, need });
    expect(after.certainty).toBe({ ...USUAL, ...one }.certainty);
    expect(after.next).not.toBe('');
  });
});

describe('まだ', () => {
  it.each<[Partial<AnsweredCase>, string]>([
    [{}, '返事を待つ'],
    [SUSPECTED, '返事を待つ'],
    [{ reachable: false }, '事務局に相談する(メッセージは使えません)'],
  ])('%j', (one, next) => {
    const whole = { ...USUAL, ...one };
    expect(afterAnswer('まだ', whole)).toEqual({
      answer: 'NO_REPLY',
      certainty: whole.certainty,
      resolution: 'WAITING',
      next,
      letter: null,
      need: 'default',
    });
  });
});
