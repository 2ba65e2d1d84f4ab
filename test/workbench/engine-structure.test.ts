import { afterEach, describe, expect, it } from 'vitest';
import type { Book } from '../../src/workbench/engine/book.ts';
import { bookWithTab, cell, fill, shown } from '../support/engine.ts';

let book: Book;
afterEach(() => book.dispose());

/** Tab 1 with numbers and formulas; tab 2, in front, refers to it. */
async function twoTabs(): Promise<void> {
  book = bookWithTab(12, 6);
  book.insertTab('計', 1, 2, { rows: 5, columns: 5 });
  fill(book, [
    [1, '=A1*2'],
    [2, '=A2*2'],
    [3, '=SUM(A1:A3)'],
    [4, '=SUM($A$1:$A$4)'],
  ]);
  fill(book, [['=SUM(在庫!A2:A3)', '=在庫!A4']], 2);
  book.activate(2);
  await book.settled();
}

describe('formulas follow', () => {
  it('inserted rows, on a tab that is not in front, and keep their values until calculated', async () => {
    await twoTabs();
    book.insertRows(1, 2, 2);
    expect(shown(book, 1, 1, 6, 2)).toEqual([
      [1, '=A1*2'],
      [null, null],
      [null, null],
      [2, '=A4*2'],
      [3, '=SUM(A1:A5)'],
      [4, '=SUM($A$1:$A$6)'],
    ]);
    expect(shown(book, 1, 1, 1, 2, 2)).toEqual([['=SUM(在庫!A4:A5)', '=在庫!A6']]);
    expect([4, 5, 6].map((row) => cell(book, row, 2).value)).toEqual([4, 6, 10]);
    expect(cell(book, 1, 1, 2).value).toBe(5);
    await book.settled();
    expect([4, 5, 6].map((row) => cell(book, row, 2).value)).toEqual([4, 6, 10]);
    expect(book.tabs()[0]?.rows).toBe(14);
    expect(book.activeTab()).toBe(2);
  });

  it('deleted rows', async () => {
    await twoTabs();
    book.deleteRows(1, 2, 1);
    await book.settled();
    expect(shown(book, 1, 1, 3, 2)).toEqual([
      [1, '=A1*2'],
      [3, '=SUM(A1:A2)'],
      [4, '=SUM($A$1:$A$3)'],
    ]);
    expect(cell(book, 3, 2).value).toBe(8);
    expect(shown(book, 1, 1, 1, 2, 2)).toEqual([['=SUM(在庫!A2)', '=在庫!A3']]);
    expect(book.tabs()[0]?.rows).toBe(11);
  });

  it('moved rows, down and up', async () => {
    await twoTabs();
    book.moveRows(1, 1, 1, 3);
    await book.settled();
    expect(book.read(1, { row: 1, column: 1, rows: 4, columns: 1 }).map((line) => line[0]?.value)).toEqual([
      2, 1, 3, 4,
    ]);
    expect(cell(book, 2, 2)).toMatchObject({ formula: '=A2*2', value: 2 });
    book.moveRows(1, 4, 1, 1);
    await book.settled();
    expect(book.read(1, { row: 1, column: 1, rows: 4, columns: 1 }).map((line) => line[0]?.value)).toEqual([
      4, 2, 1, 3,
    ]);
    expect(shown(book, 1, 2, 1, 1, 2)).toEqual([['=在庫!A1']]);
  });

  it('inserted, deleted and moved columns', async () => {
    await twoTabs();
    book.insertColumns(1, 1, 1);
    expect(shown(book, 1, 1, 2, 3)).toEqual([
      [null, 1, '=B1*2'],
      [null, 2, '=B2*2'],
    ]);
    book.moveColumns(1, 2, 1, 5);
    expect(shown(book, 1, 1, 1, 4)).toEqual([[null, '=D1*2', null, 1]]);
    book.deleteColumns(1, 1, 1);
    expect(shown(book, 1, 1, 1, 3)).toEqual([['=C1*2', null, 1]]);
    book.deleteColumns(1, 3, 1);
    await book.settled();
    expect(cell(book, 1, 1).value).toBe('#REF!');
    expect(book.tabs()[0]?.columns).toBe(5);
  });

  it('lines added behind the last one', async () => {
    await twoTabs();
    book.insertRows(1, 13, 3);
    book.insertColumns(1, 7, 2);
    expect(book.tabs()[0]).toMatchObject({ rows: 15, columns: 8 });
  });
});

describe('what lies outside', () => {
  it('is refused', async () => {
    await twoTabs();
    expect(() => book.insertRows(1, 14, 1)).toThrow(RangeError);
    expect(() => book.deleteRows(1, 12, 2)).toThrow(RangeError);
    expect(() => book.deleteRows(1, 1, 12)).toThrow(/at least one row/);
    expect(() => book.moveRows(1, 12, 2, 1)).toThrow(RangeError);
    expect(() => book.insertColumns(1, 0, 1)).toThrow(RangeError);
  });
});

describe('what moves along', () => {
  it('is the filter, the validation, the guard, the name, the merge and the selection', async () => {
    await twoTabs();
    book.activate(1);
    book.setFilter(1, { row: 3, column: 1, rows: 8, columns: 3 });
    book.setValidation(
      1,
      { row: 4, column: 2, rows: 5, columns: 1 },
      { kind: 'checkbox', area: { row: 4, column: 2, rows: 5, columns: 1 } },
    );
    book.setGuards(1, [
      { area: { row: 2, column: 1, rows: 3, columns: 2 }, warningOnly: true, description: 'x' },
    ]);
    book.setName('基準時刻', 1, { row: 1, column: 6, rows: 1, columns: 1 });
    book.merge(1, { row: 9, column: 1, rows: 2, columns: 2 });
    book.select(1, [{ row: 5, column: 2, rows: 2, columns: 1 }]);
    book.insertRows(1, 4, 2);
    book.insertColumns(1, 2, 1);
    expect(book.filter(1)).toEqual({ row: 3, column: 1, rows: 10, columns: 4 });
    expect(book.validations(1)).toEqual([
      { kind: 'checkbox', area: { row: 6, column: 3, rows: 5, columns: 1 } },
    ]);
    expect(book.guards(1).map(({ area }) => area)).toEqual([{ row: 2, column: 1, rows: 5, columns: 3 }]);
    expect(book.names()).toEqual([
      { name: '基準時刻', tab: 1, area: { row: 1, column: 7, rows: 1, columns: 1 } },
    ]);
    expect(book.merges(1)).toEqual([{ row: 11, column: 1, rows: 2, columns: 3 }]);
    expect(book.selection()).toEqual({ tab: 1, areas: [{ row: 7, column: 3, rows: 2, columns: 1 }] });
    book.deleteRows(1, 1, 2);
    expect(book.filter(1)).toMatchObject({ row: 1, rows: 10 });
    expect(book.validations(1)).toEqual([
      { kind: 'checkbox', area: { row: 4, column: 3, rows: 5, columns: 1 } },
    ]);
    expect(book.guards(1).map(({ area }) => area)).toEqual([{ row: 1, column: 1, rows: 4, columns: 3 }]);
  });
});

describe('a named range', () => {
  it('is used by formulas and can be set again', async () => {
    book = bookWithTab();
    fill(book, [[5, '=基準時刻*2'], [7]]);
    book.setName('基準時刻', 1, { row: 1, column: 1, rows: 1, columns: 1 });
    await book.settled();
    expect(cell(book, 1, 2).value).toBe(10);
    book.setName('基準時刻', 1, { row: 2, column: 1, rows: 1, columns: 1 });
    await book.settled();
    expect(cell(book, 1, 2).value).toBe(14);
    expect(book.names()).toHaveLength(1);
  });
});

describe('how a tab looks', () => {
  it('is kept: frozen and hidden lines, validations replaced in part, filter taken away', () => {
    book = bookWithTab();
    book.freeze(1, 3, 1);
    expect(book.frozen(1)).toEqual({ rows: 3, columns: 1 });
    book.setHidden(1, 'rows', 5, 2, true);
    book.setHidden(1, 'columns', 8, 1, true);
    book.setHidden(1, 'rows', 5, 1, false);
    expect(book.hidden(1)).toEqual({ rows: [6], columns: [8] });
    const area = { row: 2, column: 2, rows: 6, columns: 1 };
    book.setValidation(1, area, { kind: 'list', area, values: ['要停止', 'a,b'], strict: true });
    book.setValidation(1, { row: 4, column: 2, rows: 2, columns: 1 }, null);
    expect(book.validations(1)).toEqual([
      {
        kind: 'list',
        area: { row: 2, column: 2, rows: 2, columns: 1 },
        values: ['要停止', 'a,b'],
        strict: true,
      },
      {
        kind: 'list',
        area: { row: 6, column: 2, rows: 2, columns: 1 },
        values: ['要停止', 'a,b'],
        strict: true,
      },
    ]);
    book.setFilter(1, area);
    book.setFilter(1, null);
    book.setFilter(1, null);
    expect(book.filter(1)).toBeNull();
    fill(book, [['x']]);
    book.background(1, { row: 1, column: 1, rows: 2, columns: 2 }, '#eeeeee');
    book.fontColour(1, { row: 1, column: 1, rows: 1, columns: 1 }, '#888888');
    book.wrap(1, { row: 1, column: 1, rows: 1, columns: 1 }, true);
    book.columnWidth(1, 1, 200);
    expect(cell(book, 1, 1).value).toBe('x');
  });
});
