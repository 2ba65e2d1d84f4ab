import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAY,
  instantOf,
  isDate,
  japanParts,
  monthDayTime,
  parseInstant,
  startOfDate,
  startOfDay,
  startOfNextDay,
  yearMonthDayTime,
} from '../../src/domain/instant.ts';

const at = (iso: string): number => Date.parse(iso);

describe('parseInstant', () => {
  it.each([
    ['2026/1/5', '2026-01-05T00:00:00+09:00'],
    ['2026-01-05', '2026-01-05T00:00:00+09:00'],
    ['2026.1.5', '2026-01-05T00:00:00+09:00'],
    ['2026年1月5日', '2026-01-05T00:00:00+09:00'],
    ['2026年1月5日(月)', '2026-01-05T00:00:00+09:00'],
    ['2026/1/5（月曜日） 9:05', '2026-01-05T09:05:00+09:00'],
    ['2026-01-05 12:30', '2026-01-05T12:30:00+09:00'],
    ['2026/1/5 9:05:00', '2026-01-05T09:05:00+09:00'],
    ['2026/1/5  9:05:07', '2026-01-05T09:05:07+09:00'],
    ['2026-01-05T12:30', '2026-01-05T12:30:00+09:00'],
    ['2026-01-05T12:30:15.250', '2026-01-05T12:30:15.250+09:00'],
    ['2026年1月5日 9時5分', '2026-01-05T09:05:00+09:00'],
    ['2026年1月5日22時30分15秒', '2026-01-05T22:30:15+09:00'],
    ['2026年1月5日 22時', '2026-01-05T22:00:00+09:00'],
    ['２０２６／１／５　１２：３０', '2026-01-05T12:30:00+09:00'],
    ['2026－01－05 12：30', '2026-01-05T12:30:00+09:00'],
    [' 2026/1/5 ', '2026-01-05T00:00:00+09:00'],
    ['2026/1/5 24:00', '2026-01-06T00:00:00+09:00'],
    ['2028/2/29', '2028-02-29T00:00:00+09:00'],
    ['2026年1月5日 月曜日', '2026-01-05T00:00:00+09:00'],
    ['2026/1/5(月)12:30', '2026-01-05T12:30:00+09:00'],
    ['令和8年1月5日', '2026-01-05T00:00:00+09:00'],
    ['令和８年１月５日（月）９時５分', '2026-01-05T09:05:00+09:00'],
    ['令和元年5月1日', '2019-05-01T00:00:00+09:00'],
    ['㋿8年1月5日', '2026-01-05T00:00:00+09:00'],
    ['R8.1.5', '2026-01-05T00:00:00+09:00'],
    ['r8/1/5 12:30', '2026-01-05T12:30:00+09:00'],
    ['平成31年4月30日', '2019-04-30T00:00:00+09:00'],
    ['H31-4-30', '2019-04-30T00:00:00+09:00'],
    ['昭和64年1月7日', '1989-01-07T00:00:00+09:00'],
    ['2026-01-05T12:30:00Z', '2026-01-05T12:30:00Z'],
    ['2026-01-05T12:30:00.123456Z', '2026-01-05T12:30:00.123Z'],
    ['2026-01-05T12:30:00+09:00', '2026-01-05T12:30:00+09:00'],
    ['2026-01-05T12:30:00-0330', '2026-01-05T12:30:00-03:30'],
    ['2026-01-05 12:30 +00:00', '2026-01-05T12:30:00Z'],
  ])('reads %j', (text, iso) => expect(parseInstant(text)).toBe(at(iso)));

  it.each([
    '',
    '未定',
    '#N/A',
    '12:30',
    '1/5',
    '26/1/5',
    '8年1月5日',
    '令和年1月5日',
    'S64.1.7',
    'R8.13.5',
    'R8',
    '2026/13/1',
    '2026/2/30',
    '2026/0/1',
    '2027/2/29',
    '0026/1/5',
    '2026/1/5 24:01',
    '2026/1/5 25:00',
    '2026/1/5 12:60',
    '2026/1/5 12:30:60',
    '2026/1/5 1230',
    '2026/1/5 12:3',
    '2026/1/5 12:30 頃',
    '発送 2026/1/5',
    '2026-01-05T12:30:00+15:00',
    '2026-01-05T12:30:00+09:60',
    '2026-01-05Z',
    '20260105',
    '46027',
  ])('refuses %j', (text) => expect(parseInstant(text)).toBeUndefined());
});

describe('instantOf', () => {
  it('takes a date of another realm as it is', () => {
    const foreign: unknown = runInNewContext('new Date(1767582300000)');
    expect(foreign instanceof Date).toBe(false);
    expect(isDate(foreign)).toBe(true);
    expect(instantOf(foreign)).toBe(1767582300000);
  });

  it('counts a bare number as days since 1899-12-30 in Japan', () => {
    expect(instantOf(46027)).toBe(at('2026-01-05T00:00:00+09:00'));
    expect(instantOf(46027.5)).toBe(at('2026-01-05T12:00:00+09:00'));
    expect(instantOf(46027 + 12.5 / 24)).toBe(at('2026-01-05T12:30:00+09:00'));
    expect(instantOf(20_000)).toBe(at('1954-10-03T00:00:00+09:00'));
    expect(instantOf(80_000)).toBe(at('2119-01-11T00:00:00+09:00'));
  });

  it.each([19_999, 80_001, 0, -1, 1767582300000, Number.NaN, Number.POSITIVE_INFINITY])(
    'takes no price and no id for a date: %d',
    (value) => expect(instantOf(value)).toBeUndefined(),
  );

  it('refuses a time of day without a day, a broken date, and what is no date at all', () => {
    expect(instantOf(new Date(at('1899-12-30T12:30:00+09:00')))).toBeUndefined();
    expect(instantOf(new Date(at('1900-01-01T00:00:00+09:00')))).toBe(at('1900-01-01T00:00:00+09:00'));
    expect(instantOf(new Date(Number.NaN))).toBeUndefined();
    for (const value of [undefined, null, '', true, [], {}]) expect(instantOf(value)).toBeUndefined();
  });
});

describe('Japan time', () => {
  it('writes moments as a Japanese wall clock shows them', () => {
    const instant = at('2026-01-04T15:05:59Z');
    expect(monthDayTime(instant)).toBe('1/5 00:05');
    expect(yearMonthDayTime(instant)).toBe('2026/01/05 00:05');
    expect(monthDayTime(at('2026-11-24T12:30:00+09:00'))).toBe('11/24 12:30');
    expect(japanParts(instant)).toEqual({ year: 2026, month: 1, day: 5, time: '00:05' });
  });

  it('begins the day at midnight in Japan', () => {
    const midnight = at('2026-01-05T00:00:00+09:00');
    expect(startOfDay(midnight)).toBe(midnight);
    expect(startOfDay(midnight - 1)).toBe(midnight - DAY);
    expect(startOfDay(at('2026-01-05T23:59:59.999+09:00'))).toBe(midnight);
    expect(startOfNextDay(midnight)).toBe(midnight + DAY);
    expect(startOfDay(at('1965-03-01T05:00:00+09:00'))).toBe(at('1965-03-01T00:00:00+09:00'));
    expect(startOfDate(2026, 1, 5)).toBe(midnight);
    expect(startOfDate(2026, 2, 29)).toBeUndefined();
  });

  it('reads back what it wrote, to the minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('1900-01-01T00:00:00Z'), max: at('2200-01-01T00:00:00Z') }),
        (instant) => {
          expect(parseInstant(yearMonthDayTime(instant))).toBe(Math.floor(instant / 60_000) * 60_000);
        },
      ),
    );
  });
});
