import { afterEach, describe, expect, it } from 'vitest';
import type { Book } from '../../src/workbench/engine/book.ts';
import { bookWithTab, cell, fill, shown } from '../support/engine.ts';

let book: Book;
afterEach(() => book.dispose());

describe('a sort', () => {
  it('adjusts formulas by the rows they travelled and leaves the cells beside alone', async () => {
    book = bookWithTab();
    fill(book, [
      ['key', 'n', 'double', 'beside'],
      ['c', 3, '=B2*2+$B$2', 'p'],
      ['a', 1, '=B3*2', 'q'],
      ['b', 2, '=IF(A4="","",B4)', 'r'],
    ]);
    await book.settled();
    book.sort(1, { row: 2, column: 1, rows: 3, columns: 3 }, 1, true);
    expect(shown(book, 1, 1, 4, 4)).toEqual([
      ['key', 'n', 'double', 'beside'],
      ['a', 1, '=B2*2', 'p'],
      ['b', 2, '=IF(A3="","",B3)', 'q'],
      ['c', 3, '=B4*2+$B$2', 'r'],
    ]);
    expect([2, 3].map((row) => cell(book, row, 3).value)).toEqual([2, 2]);
    await book.settled();
    expect([2, 3, 4].map((row) => cell(book, row, 3).value)).toEqual([2, 2, 7]);
  });

  it('puts numbers before text before booleans, blanks last both ways, equal rows in their order', () => {
    book = bookWithTab();
    const keys = ['b', true, null, 10, 'A', 2, false, 'b', '10'];
    fill(
      book,
      keys.map((key, index) => [key, index]),
    );
    const area = { row: 1, column: 1, rows: keys.length, columns: 2 };
    book.sort(1, area, 1, true);
    expect(shown(book, 1, 1, 9, 2)).toEqual([
      [2, 5],
      [10, 3],
      ['10', 8],
      ['A', 4],
      ['b', 0],
      ['b', 7],
      [false, 6],
      [true, 1],
      [null, 2],
    ]);
    book.sort(1, area, 1, false);
    expect(shown(book, 1, 1, 9, 1).flat()).toEqual([true, false, 'b', 'b', 'A', '10', 10, 2, null]);
    expect(shown(book, 3, 2, 2, 1).flat()).toEqual([0, 7]);
  });

  it('sorts by the computed value of a formula, and carries patterns and text that looks like a number', async () => {
    book = bookWithTab();
    fill(book, [
      [1, '=10-A1', '007'],
      [5, '=10-A2', '008'],
      [3, '=10-A3', '009'],
    ]);
    book.setPattern(1, { row: 1, column: 1, rows: 1, columns: 1 }, '0.00');
    await book.settled();
    book.sort(1, { row: 1, column: 1, rows: 3, columns: 3 }, 2, true);
    expect(shown(book, 1, 1, 3, 3)).toEqual([
      [5, '=10-A1', '008'],
      [3, '=10-A2', '009'],
      [1, '=10-A3', '007'],
    ]);
    expect([1, 2, 3].map((row) => cell(book, row, 1).pattern)).toEqual(['General', 'General', '0.00']);
  });

  it('refuses a column outside the area', () => {
    book = bookWithTab();
    expect(() => book.sort(1, { row: 1, column: 2, rows: 3, columns: 2 }, 1, true)).toThrow(RangeError);
  });
});
