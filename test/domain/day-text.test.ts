// Days as sellers write them, read at a known moment: the year that is left out is never one that moves a deadline away.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfCell } from '../../src/domain/day-text.ts';
import { DAY, japanParts, startOfDate, startOfDay } from '../../src/domain/instant.ts';
import type { StockFieldName } from '../../src/domain/stock-field.ts';

const at = (iso: string): number => Date.parse(iso);
const NOW = at('2027-01-03T10:00:00+09:00');
const day = (year: number, month: number, date: number): number =>
  startOfDate(year, month, date) ?? Number.NaN;
const read = (value: unknown, field: StockFieldName = 'soldAt', now = NOW) => dayOfCell(value, field, now);

describe('a day with its year', () => {
  it.each<[unknown, number]>([
    ['2026/1/5', day(2026, 1, 5)],
    ['2026-01-05', day(2026, 1, 5)],
    ['2026年1月5日', day(2026, 1, 5)],
    ['令和8年1月5日', day(2026, 1, 5)],
    ['R8.1.5', day(2026, 1, 5)],
    ['令和元年12月31日', day(2019, 12, 31)],
    ['20260105', day(2026, 1, 5)],
    ['２０２６０１０５', day(2026, 1, 5)],
    [20260105, day(2026, 1, 5)],
    ['26/1/5', day(2026, 1, 5)],
    ['26-01-05', day(2026, 1, 5)],
    ['26.1.5(月) 12:30', at('2026-01-05T12:30:00+09:00')],
    ['26年1月5日', day(2026, 1, 5)],
    ['08/3/1', day(2008, 3, 1)],
    ['28/1/5', day(2028, 1, 5)],
    [46027, day(2026, 1, 5)],
    [new Date(day(2026, 1, 5)), day(2026, 1, 5)],
  ])('%j', (value, moment) => expect(read(value)).toEqual({ at: moment, hasYear: true }));
});

describe('a day without a year', () => {
  it.each<[string, number]>([
    ['1/3', day(2027, 1, 3)],
    ['1/2', day(2027, 1, 2)],
    ['12/28', day(2026, 12, 28)],
    ['12月28日', day(2026, 12, 28)],
    ['12月28日(月)', day(2026, 12, 28)],
    ['１２／２８', day(2026, 12, 28)],
    ['12-28', day(2026, 12, 28)],
    ['12.28', day(2026, 12, 28)],
    ['12/28 21:05', at('2026-12-28T21:05:00+09:00')],
    ['1月3日 23時59分', at('2027-01-03T23:59:00+09:00')],
    ['2/29', day(2024, 2, 29)],
  ])('%j is the latest of that name', (text, moment) =>
    expect(read(text)).toEqual({ at: moment, hasYear: false }),
  );

  it.each<[StockFieldName, string, number]>([
    // A sale and a payment cannot lie ahead: their deadlines would.
    ['soldAt', '1/4', day(2026, 1, 4)],
    ['paidAt', '1/4', day(2026, 1, 4)],
    // Shipping is planned for the coming days, and no further.
    ['shippedAt', '1/10', day(2027, 1, 10)],
    ['shippedAt', '1/11', day(2026, 1, 11)],
    ['listedAt', '1/5', day(2027, 1, 5)],
    ['boughtAt', '1/11', day(2026, 1, 11)],
    ['endsAt', '1/9', day(2027, 1, 9)],
    ['endsAt', '12/30', day(2026, 12, 30)],
    ['endsAt', '2/3', day(2027, 2, 3)],
    ['endsAt', '2/4', day(2026, 2, 4)],
    ['bookedAt', '6/1', day(2027, 6, 1)],
    ['bookedAt', '11/1', day(2026, 11, 1)],
  ])('%s on %s', (field, text, moment) => expect(read(text, field)?.at).toBe(moment));

  it('never makes a deadline later than that of any day that it may have been', () => {
    const days = fc.integer({ min: -700, max: 0 });
    fc.assert(
      fc.property(fc.constantFrom('soldAt' as const, 'paidAt' as const), days, days, (field, now, back) => {
        const today = startOfDay(NOW + now * DAY);
        // Whatever happened within the last year is read as the day it was.
        const happened = startOfDay(today + (back % 365) * DAY);
        const { month, day: date } = japanParts(happened);
        const found = read(`${month}/${date}`, field, today + 10 * 3_600_000)?.at ?? Number.NaN;
        expect(found).toBe(happened);
        expect(found).toBeLessThanOrEqual(today);
      }),
    );
  });
});

it.each<[unknown]>([
  [''],
  ['未定'],
  ['済'],
  ['12:30'],
  ['5日'],
  ['13/1'],
  ['2/30'],
  ['1/5頃'],
  ['1/5〜1/7'],
  ['2026/1'],
  ['20261305'],
  ['260105'],
  ['99/1/5'],
  ['A1/5'],
  ['1/5/2026'],
  ['33/33'],
  [1.5],
  [260105],
  [20261305],
  [true],
  [null],
])('no day: %j', (value) => expect(read(value)).toBeUndefined());
