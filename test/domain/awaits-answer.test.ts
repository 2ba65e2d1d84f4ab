// Whose answer somebody has to look for: that of a question, not of thanks.
import { expect, it } from 'vitest';
import { awaitsAnswer } from '../../src/domain/awaits-answer.ts';
import { isoDay } from '../../src/domain/instant.ts';
import { LETTERS } from '../../src/domain/letters/standard-letters.ts';

it.each([
  ['thanks', false],
  ['all-clear', false],
  ['right-item-sent', false],
  ['cancel-greeting', false],
  ['first-reply', true],
  ['description-delivered', true],
  ['reminder', true],
  ['agreed-return', true],
] as const)('%s: %s', (letter, is) => expect(awaitsAnswer(LETTERS[letter])).toBe(is));

it('a day as a field takes it is that of Japan', () => {
  expect(isoDay(Date.parse('2026-01-05T00:30:00+09:00'))).toBe('2026-01-05');
  expect(isoDay(Date.parse('2026-12-31T23:59:00+09:00'))).toBe('2026-12-31');
  expect(isoDay(null)).toBe('');
});
