import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, parseInstant, yearMonthDayTime } from '../../src/domain/instant.ts';
import { countOf, sellable } from '../../src/domain/sellable.ts';
import { longestShippingDay, shipBy } from '../../src/domain/ship-by.ts';
import { hoursLeft } from '../../src/domain/time-left.ts';

const PAID = Date.parse('2026-01-01T12:30:00+09:00');

describe("Mercari's own three examples (help 1509)", () => {
  it.each([
    ['1~2日で発送', '2026/01/03 12:30'],
    ['2~3日で発送', '2026/01/04 12:30'],
    ['4~7日で発送', '2026/01/08 12:30'],
  ])('paid 1/1 12:30, %s: until %s', (days, until) => {
    const longest = longestShippingDay(days);
    expect(longest).toBeDefined();
    expect(yearMonthDayTime(shipBy(PAID, longest ?? 0))).toBe(until);
    expect(shipBy(PAID, longest ?? 0)).toBe(parseInstant(until));
  });
});

describe('longestShippingDay', () => {
  it.each([
    ['1~2日で発送', 2],
    ['1〜2日で発送', 2],
    ['1～2日で発送', 2],
    ['1-2日で発送', 2],
    ['1－2日', 2],
    ['1ー2日', 2],
    ['1–2日', 2],
    ['１～２日で発送', 2],
    ['４〜７日', 7],
    ['3日～7日', 7],
    ['3日 ～ 7日で発送', 7],
    ['7日〜13日', 13],
    ['2日から3日', 3],
    ['支払い後、1~2日で発送', 2],
    ['支払後4-7日で発送', 7],
    ['入金後2~3日以内に発送', 3],
    ['2日以内', 2],
    ['2日', 2],
    ['2', 2],
    ['２', 2],
    [2, 2],
    [' 10 ', 10],
    ['7~4日', 7],
  ])('%j: %d', (days, longest) => expect(longestShippingDay(days)).toBe(longest));

  it.each([
    '',
    ' ',
    undefined,
    null,
    true,
    new Date(PAID),
    '未定',
    '#N/A',
    '14日以降',
    '1~',
    '~2日',
    '2営業日',
    '1/2',
    '2026/1/2',
    '10:30-12:00',
    '0',
    0,
    -1,
    2.5,
    100,
    '1~2~3日',
    '1~2週間',
  ])('%j names no longest day', (days) => expect(longestShippingDay(days)).toBeUndefined());

  it('is the longer end of any range, however it is written', () => {
    const written = fc.record({
      a: fc.integer({ min: 1, max: 99 }),
      b: fc.integer({ min: 1, max: 99 }),
      dash: fc.constantFrom('~', '〜', '～', '-', '－', '−', '―'),
      day: fc.constantFrom('', '日'),
      end: fc.constantFrom('', '日', '日で発送', '日以内に発送'),
      wide: fc.boolean(),
    });
    fc.assert(
      fc.property(written, ({ a, b, dash, day, end, wide }) => {
        const text = `${a}${day}${dash}${b}${end}`;
        const typed = wide ? text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)) : text;
        expect(longestShippingDay(typed)).toBe(Math.max(a, b));
      }),
    );
  });
});

describe('hoursLeft', () => {
  it('is not rounded, and negative when over', () => {
    expect(hoursLeft(PAID + DAY, PAID)).toBe(24);
    expect(hoursLeft(PAID + 90 * 60_000, PAID)).toBe(1.5);
    expect(hoursLeft(PAID + 1000, PAID)).toBe(1 / 3600);
    expect(hoursLeft(PAID, PAID + 36 * HOUR)).toBe(-36);
    expect(hoursLeft(PAID, PAID)).toBe(0);
  });
});

describe('sellable', () => {
  it('is never below 0, never above the stock, and otherwise the difference', () => {
    const count = fc.integer({ min: -50, max: 500 });
    fc.assert(
      fc.property(count, count, count, (stock, held, inTrade) => {
        const answer = sellable(stock, held, inTrade);
        expect(answer).toBeGreaterThanOrEqual(0);
        expect(answer).toBeLessThanOrEqual(Math.max(0, stock));
        if (held >= 0 && inTrade >= 0 && stock >= held + inTrade) expect(answer).toBe(stock - held - inTrade);
      }),
    );
  });

  it.each([
    ['１２', 12],
    ['1,234', 1234],
    ['１，２３４', 1234],
    [' 7 ', 7],
    ['-3', -3],
    ['－3', -3],
    ['1.5', 1.5],
    ['', 0],
    ['　', 0],
    [undefined, 0],
    [null, 0],
    [7, 7],
  ])('reads %j as %d', (value, count) => expect(countOf(value)).toBe(count));

  it.each([
    'たくさん',
    '#N/A',
    '1,23',
    '12個くらい',
    '1e3',
    '0x10',
    true,
    new Date(0),
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('reads no number in %j', (value) => expect(countOf(value)).toBeUndefined());
});
