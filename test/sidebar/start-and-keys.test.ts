import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../src/sidebar/column-letter.ts';
import { targetOfKey } from '../../src/sidebar/keyboard.ts';
import { newRequestId } from '../../src/sidebar/request-id.ts';

describe('keys', () => {
  it('stand for choices, main button and back when no control has the focus', () => {
    expect(targetOfKey('3', null)).toBe('[data-digit="3"]');
    expect(targetOfKey('Enter', null)).toBe('[data-main]');
    expect(targetOfKey('Escape', null)).toBe('[data-back]');
    expect(targetOfKey('/', null)).toBe('[data-search]');
    expect(targetOfKey('0', null)).toBe('[data-digit="0"]');
    expect(targetOfKey('a', null)).toBeNull();
  });
});

describe('column letters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetter(column)).toBe(letters);
  });
});

describe('request ids', () => {
  it('are within what the wire takes, and differ', () => {
    const ids = Array.from({ length: 500 }, newRequestId);
    expect(new Set(ids).size).toBe(500);
    for (const id of ids) {
      expect(id.length).toBeGreaterThanOrEqual(8);
      expect(id.length).toBeLessThanOrEqual(80);
    }
  });
});
