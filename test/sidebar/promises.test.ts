// What the screens make of the wire's times: a promise in the calendar, 「今夜」, and how long a stop took.

import { describe, expect, it } from 'vitest';
import { calendarLink } from '../../src/sidebar/calendar-link.ts';
import { isEvening } from '../../src/sidebar/evening.ts';
import { finishedText } from '../../src/sidebar/still-selling.tsx';

describe('a promise', () => {
  it('fills the form of the calendar: fifteen minutes in UTC, the number of the trouble and no name', () => {
    const link = new URL(calendarLink('2026-11-23T11:00:00.000Z', 'トメル T-012 約束の返事'));
    expect(link.origin + link.pathname).toBe('https://calendar.google.com/calendar/render');
    expect([...link.searchParams]).toEqual([
      ['action', 'TEMPLATE'],
      ['text', 'トメル T-012 約束の返事'],
      ['dates', '20261123T110000Z/20261123T111500Z'],
    ]);
  });

  it('that is not there has no link', () => {
    expect(calendarLink('', 'トメル T-012 約束の返事')).toBe('');
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
    [0, '1分かからずに止め終わりました。'],
    [1, '1分で止め終わりました。'],
    [59, '59分で止め終わりました。'],
    [60, '1時間で止め終わりました。'],
    [125, '2時間5分で止め終わりました。'],
  ])('%i minutes', (minutes, said) => {
    expect(finishedText(minutes)).toBe(said);
  });
});
