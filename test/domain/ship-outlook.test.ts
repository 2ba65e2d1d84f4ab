// When a parcel leaves after an outage, from the seller's own days off, in every kind of calendar.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, startOfDay } from '../../src/domain/instant.ts';
import { outlookInFewWords, outlookInWords, shipOutlook } from '../../src/domain/ship-outlook.ts';

const at = (moment: string): number => Date.parse(`${moment}+09:00`);
const daysOff = (from: string, to: string) => ({ from: at(`${from}T00:00`), to: at(`${to}T00:00`) });
const NEW_YEAR = [daysOff('2026-12-30', '2027-01-03')];

describe('around days off', () => {
  it.each([
    ['no days off', '2026-12-28T11:05', [], '復旧しましたら、その日か翌日に発送いたします。'],
    [
      'two days before them',
      '2026-12-28T11:05',
      NEW_YEAR,
      '12月29日18時までに復旧した場合は、12月29日中に発送いたします。そのあと1月4日の朝までに復旧した場合は、お休みをはさみますので、1月4日に発送いたします。それでも復旧していないときは、あらためてご連絡いたします。',
    ],
    [
      'the evening before: too late for the last day',
      '2026-12-29T18:00',
      NEW_YEAR,
      'お休みをいただきますので、1月4日の朝までに復旧した場合は、1月4日に発送いたします。それでも復旧していないときは、あらためてご連絡いたします。',
    ],
    [
      'in the middle of them',
      '2026-12-31T09:00',
      NEW_YEAR,
      'お休みをいただきますので、1月4日の朝までに復旧した場合は、1月4日に発送いたします。それでも復旧していないときは、あらためてご連絡いたします。',
    ],
    ['days off far ahead', '2026-12-01T11:05', NEW_YEAR, '復旧しましたら、その日か翌日に発送いたします。'],
    ['the last day of them', '2027-01-03T20:00', NEW_YEAR, '復旧しましたら、その日か翌日に発送いたします。'],
  ])('%s', (_, now, closed, words) => {
    expect(outlookInWords(shipOutlook(at(now), closed))).toBe(words);
  });

  it('in one sentence', () => {
    expect(outlookInFewWords(shipOutlook(at('2026-12-28T11:05'), NEW_YEAR))).toBe(
      '復旧が12月29日18時までなら12月29日に、1月4日の朝までなら1月4日に発送いたします。',
    );
    expect(outlookInFewWords(shipOutlook(at('2026-12-31T11:05'), NEW_YEAR))).toBe(
      '復旧が1月4日の朝までなら1月4日に発送いたします。',
    );
  });

  it('another hour, and the whole day', () => {
    const now = at('2026-12-29T20:00');
    expect(outlookInWords(shipOutlook(now, NEW_YEAR, 21), 21)).toMatch(/^12月29日21時までに復旧した場合は/);
    expect(outlookInWords(shipOutlook(now, NEW_YEAR, 24), 24)).toMatch(
      /^12月29日中に復旧した場合は、12月29日中に/,
    );
    expect(outlookInFewWords(shipOutlook(now, NEW_YEAR, 24), 24)).toMatch(/^復旧が12月29日中なら12月29日に/);
  });

  it('29 February is a day like any other', () => {
    const closed = [daysOff('2028-02-29', '2028-02-29')];
    expect(outlookInWords(shipOutlook(at('2028-02-28T10:00'), closed))).toMatch(/2月28日中に.*3月1日に発送/);
  });

  it('two runs of days off that touch are one', () => {
    const closed = [daysOff('2026-12-30', '2026-12-31'), daysOff('2027-01-01', '2027-01-03')];
    expect(shipOutlook(at('2026-12-28T11:05'), closed)).toEqual(
      shipOutlook(at('2026-12-28T11:05'), NEW_YEAR),
    );
  });
});

it('never names a day off, nor a day that is over', () => {
  const base = startOfDay(at('2026-12-28T00:00'));
  const range = fc.tuple(fc.integer({ min: -5, max: 20 }), fc.integer({ min: 0, max: 12 }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 4 }), fc.integer({ min: 0, max: DAY - 1 }), (ranges, time) => {
      const closed = ranges.map(([from, days]) => ({
        from: base + from * DAY,
        to: base + (from + days) * DAY,
      }));
      const isOff = (day: number): boolean =>
        closed.some(({ from, to }) => from <= startOfDay(day) && startOfDay(day) <= to);
      const now = base + time;
      const outlook = shipOutlook(now, closed);
      if (outlook.kind === 'soon') return;
      expect(isOff(outlook.next)).toBe(false);
      expect(outlook.next).toBeGreaterThan(now);
      if (outlook.kind === 'afterDaysOff') return;
      expect(isOff(outlook.recoveredBy - 1)).toBe(false);
      expect(outlook.recoveredBy).toBeGreaterThan(now);
      expect(outlook.next).toBeGreaterThan(outlook.recoveredBy);
    }),
  );
});
