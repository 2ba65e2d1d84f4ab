// The first reply claims nothing, promises nothing but the next answer, and reads naturally at every hour.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstReply, isNight, nextAnswer, salutationFor } from '../../src/domain/first-reply.ts';
import { yearMonthDayTime } from '../../src/domain/instant.ts';
import type { Stage } from '../../src/domain/labels.ts';

const STAGES: readonly (Stage | null)[] = [
  'NOT_SOLD',
  'AWAITING_PAYMENT',
  'AWAITING_SHIPMENT',
  'SHIPPED',
  'DELIVERED',
  'COMPLETED',
  'CANCELLED',
  null,
];

const at = (time: string): number => Date.parse(`2026-11-20T${time}+09:00`);

const textAt = (
  time: string,
  to: { buyer?: string; product?: string; stage?: Stage | null } = {},
): string => {
  const filled = firstReply({ buyer: 'ねこ屋', product: '真鍮ピアス', stage: 'DELIVERED', ...to }, at(time));
  if (!filled.ok) throw new Error('the first reply is never unfilled');
  return filled.text;
};

describe('the word about the hour', () => {
  it.each([
    ['21:59:59.999', false],
    ['22:00', true],
    ['23:59', true],
    ['00:00', true],
    ['06:59:59.999', true],
    ['07:00', false],
    ['12:00', false],
  ])('at %s: %s', (time, night) => {
    expect(isNight(at(time))).toBe(night);
    expect(textAt(time).includes('夜分に失礼いたします。')).toBe(night);
  });
});

describe('when the next answer comes', () => {
  it.each([
    ['00:00', '2026/11/20 20:00', '11月20日20時までに'],
    ['07:59:59.999', '2026/11/20 20:00', '11月20日20時までに'],
    ['08:00', '2026/11/21 20:00', '11月21日20時までに'],
    ['23:52', '2026/11/21 20:00', '11月21日20時までに'],
  ])('asked at %s, by %s', (time, when, words) => {
    expect(yearMonthDayTime(nextAnswer(at(time)))).toBe(when);
    expect(textAt(time)).toContain(words);
  });

  it('is always within 36 hours and never sooner than 12', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (now) => {
        const hours = (nextAnswer(now) - now) / 3_600_000;
        expect(hours).toBeGreaterThan(12);
        expect(hours).toBeLessThanOrEqual(36);
      }),
    );
  });
});

describe('whom and what it names', () => {
  it.each([
    ['ねこ屋', 'ねこ屋様'],
    ['', 'ご購入者様'],
    [' 　', 'ご購入者様'],
    ['ねこ屋 ', 'ねこ屋様'],
    ['ねこ屋様', 'ねこ屋様'],
    ['{{宛名}}', '{{宛名}}様'],
  ])('%j is addressed as %s', (buyer, salutation) => {
    expect(salutationFor(buyer)).toBe(salutation);
    expect(textAt('12:00', { buyer }).startsWith(`${salutation}\n`)).toBe(true);
  });

  it('names the product, or what was delivered where nobody knows it', () => {
    expect(textAt('12:00')).toContain('「真鍮ピアス」');
    expect(textAt('12:00', { product: ' ' })).toContain('お届けした商品');
  });
});

describe('how far the transaction is', () => {
  it.each(['AWAITING_PAYMENT', 'AWAITING_SHIPMENT'] as const)('%s: nothing has arrived yet', (stage) => {
    const text = textAt('12:00', { stage, product: '' });
    expect(text).not.toMatch(/写真|評価|お届けした|\n\n\n/);
    expect(text).toContain('もう少しくわしくお知らせ');
    expect(text.includes('発送は、確認が済むまで')).toBe(stage === 'AWAITING_SHIPMENT');
  });

  it.each(['SHIPPED', 'DELIVERED', null] as const)('%s: may be shown, and the rating can wait', (stage) => {
    expect(textAt('12:00', { stage })).toMatch(/お写真[\s\S]*受取評価は、解決するまで/);
  });

  it('closed: is shown, and has been rated', () => {
    const text = textAt('12:00', { stage: 'COMPLETED' });
    expect(text).toMatch(/お写真/);
    expect(text).not.toMatch(/評価|\n\n\n/);
  });
});

it('says nothing that is not established: no defect, no refund, no return, no blame', () => {
  const text = textAt('23:52');
  expect(text).not.toMatch(/不良|欠陥|返金|返品|交換|原因|必ず|弊社|エラー|失敗/);
  expect(text).not.toMatch(/\{\{|\}\}/);
  expect(text).toMatch(/評価/);
});

it('is filled for every buyer and product', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 0, max: 4e12 }), (buyer, product, now) => {
      for (const stage of STAGES) expect(firstReply({ buyer, product, stage }, now).ok).toBe(true);
    }),
  );
});
