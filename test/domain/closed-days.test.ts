// 休みの日 in one cell, at the edges: the turn of the year, the ends of months, 29 February, and a runtime of any zone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedDaysFrom, closedText } from '../../src/domain/closed-days.ts';
import { DAY, japanParts, startOfDay } from '../../src/domain/instant.ts';

const at = (moment: string): number => Date.parse(`${moment}+09:00`);
const NOW = at('2026-12-28T11:00');

const dayOf = (instant: number): string => {
  const { year, month, day } = japanParts(instant);
  return `${year}/${month}/${day}`;
};

const said = (written: string, now = NOW): readonly string[] => {
  const { days, unread } = closedDaysFrom(written, now);
  return [
    ...days.map(({ from, to }) => (from === to ? dayOf(from) : `${dayOf(from)}~${dayOf(to)}`)),
    ...unread.map((part) => `?${part}`),
  ];
};

describe('as a seller writes them', () => {
  it.each<[string, readonly string[]]>([
    ['12/30〜1/3', ['2026/12/30~2027/1/3']],
    ['12/30~1/3', ['2026/12/30~2027/1/3']],
    ['１２／３０～１／３', ['2026/12/30~2027/1/3']],
    ['12/30-1/3', ['2026/12/30~2027/1/3']],
    ['12月30日から1月3日まで', ['2026/12/30~2027/1/3']],
    ['12/30(水)〜1/3(日)', ['2026/12/30~2027/1/3']],
    ['2026/12/30〜2027/1/3', ['2026/12/30~2027/1/3']],
    ['2026-12-30〜2027-01-03', ['2026/12/30~2027/1/3']],
    ['2026/12/30〜1/3', ['2026/12/30~2027/1/3']],
    ['12/29〜31', ['2026/12/29~2026/12/31']],
    ['12/28', ['2026/12/28']],
    ['12/27', ['2027/12/27']],
    ['1/12', ['2027/1/12']],
    ['12/30〜1/3、1/12', ['2026/12/30~2027/1/3', '2027/1/12']],
    ['12/30〜1/3\n8/12〜8/16', ['2026/12/30~2027/1/3', '2027/8/12~2027/8/16']],
    ['', []],
    [' 、 ', []],
    ['年末年始', ['?年末年始']],
    ['13/1', ['?13/1']],
    ['2/30', ['?2/30']],
    ['12/31〜30', ['?12/31〜30']],
    ['1/3〜12/30', ['?1/3〜12/30']],
    ['2027/1/3〜2026/12/30', ['?2027/1/3〜2026/12/30']],
    ['12/30〜', ['?12/30〜']],
    ['毎週日曜、1/4', ['2027/1/4', '?毎週日曜']],
  ])('%j', (written, days) => {
    expect(said(written)).toEqual(days);
  });

  it.each<[string, string, readonly string[]]>([
    ['in the middle of them', '2027-01-02T09:00', ['2026/12/30~2027/1/3']],
    ['on their last day', '2027-01-03T23:59', ['2026/12/30~2027/1/3']],
    ['the day after: those of the next winter', '2027-01-04T00:00', ['2027/12/30~2028/1/3']],
  ])('read %s', (_, now, days) => {
    expect(said('12/30〜1/3', at(now))).toEqual(days);
  });

  it('29 February is the next there is, and ends a month in a leap year', () => {
    expect(said('2/29')).toEqual(['2028/2/29']);
    expect(said('2/28〜3/1')).toEqual(['2027/2/28~2027/3/1']);
    expect(said('2/27〜29', at('2028-01-01T00:00'))).toEqual(['2028/2/27~2028/2/29']);
    expect(said('2/27〜29', at('2028-02-29T23:00'))).toEqual(['2028/2/27~2028/2/29']);
    expect(said('2027/2/29')).toEqual(['?2027/2/29']);
  });
});

it('a single day typed into a cell has become a date', () => {
  expect(closedText(new Date('2026-12-30T00:00:00+09:00'))).toBe('2026/12/30');
  expect(closedText('  12/30〜1/3 ')).toBe('12/30〜1/3');
  expect(closedText(5)).toBeUndefined();
});

it('whatever is written, days lie ahead, in order, and are no longer than sixty', () => {
  const day = fc.date({
    min: new Date('2024-01-01T00:00Z'),
    max: new Date('2032-12-31T00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, day, fc.string({ maxLength: 20 }), (now, some, noise) => {
      const { month, day: date } = japanParts(some.getTime());
      const { days } = closedDaysFrom(
        `${month}/${date}〜${date + 3}、${noise}、${month}/${date}`,
        now.getTime(),
      );
      const only = closedDaysFrom(`${month}/${date}`, now.getTime()).days[0];
      expect(only).toBeDefined();
      expect((only?.to ?? 0) >= startOfDay(now.getTime())).toBe(true);
      for (const { from, to } of days) {
        expect(from).toBe(startOfDay(from));
        expect(from <= to && to - from <= 60 * DAY).toBe(true);
      }
    }),
  );
});

it('never throws', () => {
  fc.assert(fc.property(fc.string(), (written) => void closedDaysFrom(written, NOW)));
});
