// What the screens make of the wire's times: a promise in the calendar, 「今夜」, and how long a stop took.

import { describe, expect, it } from 'vitest';
import { calendarLink, nearestInstant } from '../../src/sidebar/calendar-link.ts';
import { isEvening } from '../../src/sidebar/evening.ts';
import { spanOf } from '../../src/sidebar/still-selling.tsx';

const at = (text: string) => Date.parse(text);

describe('a promise', () => {
  it('is the moment in Japan, in the year in which it lies nearest', () => {
    const night = at('2026-11-22T23:52:00+09:00');
    expect(nearestInstant('11/23 20:00', night)).toBe(at('2026-11-23T20:00:00+09:00'));
    expect(nearestInstant('11/21 8:05', night)).toBe(at('2026-11-21T08:05:00+09:00'));
  });

  it('of January made in December is of the next year, and the other way round', () => {
    const before = at('2026-12-31T23:30:00+09:00');
    expect(nearestInstant('1/1 20:00', before)).toBe(at('2027-01-01T20:00:00+09:00'));
    const after = at('2027-01-01T00:10:00+09:00');
    expect(nearestInstant('12/31 20:00', after)).toBe(at('2026-12-31T20:00:00+09:00'));
  });

  it('fills the form of the calendar: fifteen minutes in UTC, the number of the trouble and no name', () => {
    const link = new URL(calendarLink('T-012', '11/23 20:00', at('2026-11-22T23:52:00+09:00')));
    expect(link.origin + link.pathname).toBe('https://calendar.google.com/calendar/render');
    expect([...link.searchParams]).toEqual([
      ['action', 'TEMPLATE'],
      ['text', 'トメル T-012 約束の返事'],
      ['dates', '20261123T110000Z/20261123T111500Z'],
    ]);
  });

  it('that cannot be read has no link', () => {
    expect(calendarLink('T-012', '', 0)).toBe('');
    expect(calendarLink('T-012', '明日の夜', 0)).toBe('');
  });
});

describe('今夜', () => {
  it.each([
    ['11/22 17:59', false],
    ['11/22 18:00', true],
    ['11/22 23:52', true],
    ['11/23 00:10', true],
    ['11/23 04:59', true],
    ['11/23 05:00', false],
    ['', false],
  ])('%s: %s', (when, evening) => {
    expect(isEvening(when)).toBe(evening);
  });
});

describe('how long a stop took', () => {
  it.each([
    [0, '1分かからず'],
    [1, '1分'],
    [59, '59分'],
    [60, '1時間'],
    [125, '2時間5分'],
  ])('%i minutes', (minutes, said) => {
    expect(spanOf(minutes)).toBe(said);
  });
});
