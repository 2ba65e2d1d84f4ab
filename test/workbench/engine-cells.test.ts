import { afterEach, describe, expect, it } from 'vitest';
import type { Book } from '../../src/workbench/engine/book.ts';
import { bookWithTab, cell, fill, loadEngine, shown } from '../support/engine.ts';

let book: Book;
afterEach(() => book.dispose());

describe('a cell', () => {
  it('keeps exactly what was written, unparsed', () => {
    book = bookWithTab();
    const values = ['007', '1-2', 'TRUE', "'x", 'a\nb', 12.5, true, false, 0, null];
    book.write(
      1,
      1,
      1,
      values.map((value) => [{ value }]),
    );
    const read = book.read(1, { row: 1, column: 1, rows: values.length, columns: 1 });
    expect(read.map((line) => line[0]?.value)).toEqual(values);
    expect(read.every((line) => line[0]?.pattern === 'General' && line[0].formula === null)).toBe(true);
  });

  it('holds text that looks like a formula or a boolean in a cell that held something else', () => {
    book = bookWithTab();
    book.write(1, 1, 1, [[{ value: true }, { formula: '=1+1' }, { value: 5, pattern: '@' }]]);
    book.write(1, 1, 1, [[{ value: '1' }, { value: '=1+1' }, { value: '2' }]]);
    expect(shown(book, 1, 1, 1, 3)).toEqual([['1', '=1+1', '2']]);
    expect(cell(book, 1, 2).formula).toBeNull();
  });

  it('is blank after null and after an empty text, and keeps its pattern', () => {
    book = bookWithTab();
    book.write(1, 1, 1, [[{ value: 45000.25, pattern: 'yyyy/mm/dd' }, { value: 'x' }]]);
    expect(cell(book, 1, 1)).toEqual({
      value: 45000.25,
      formula: null,
      pattern: 'yyyy/mm/dd',
      spilled: false,
    });
    book.write(1, 1, 1, [[{ value: null }, { value: '' }]]);
    expect(cell(book, 1, 1)).toEqual({ value: null, formula: null, pattern: 'yyyy/mm/dd', spilled: false });
    expect(cell(book, 1, 2).value).toBeNull();
  });

  it('is left alone where nothing is written', () => {
    book = bookWithTab();
    fill(book, [['a', 'b', 'c']]);
    book.write(1, 1, 1, [[{ value: 'x' }, undefined, { value: 'z' }]]);
    expect(shown(book, 1, 1, 1, 3)).toEqual([['x', 'b', 'z']]);
  });

  it('changes its pattern without its value', () => {
    book = bookWithTab();
    fill(book, [[45000], ['=A1*2']]);
    book.setPattern(1, { row: 1, column: 1, rows: 3, columns: 1 }, '0.00');
    expect(cell(book, 1, 1)).toMatchObject({ value: 45000, pattern: '0.00' });
    expect(cell(book, 2, 1)).toMatchObject({ formula: '=A1*2', pattern: '0.00' });
    expect(cell(book, 3, 1)).toMatchObject({ value: null, pattern: '0.00' });
  });

  it('refuses an area outside the grid', () => {
    book = bookWithTab(5, 3);
    expect(() => book.read(1, { row: 1, column: 1, rows: 6, columns: 1 })).toThrow(RangeError);
    expect(() => book.write(1, 5, 3, [[{ value: 1 }, { value: 2 }]])).toThrow(RangeError);
    expect(() => book.read(1, { row: 0, column: 1, rows: 1, columns: 1 })).toThrow(RangeError);
  });
});

describe('a formula', () => {
  it('has no value until it is calculated, then its value and type', async () => {
    book = bookWithTab();
    fill(book, [[1, '=A1+1', '=A1>0', '="x"&A1', '=1/0', '=NOSUCH(1)', '=DATE(2026,1,2)', '=""']]);
    expect(cell(book, 1, 2)).toMatchObject({ value: null, formula: '=A1+1' });
    await book.settled();
    const [line] = book.read(1, { row: 1, column: 1, rows: 1, columns: 8 });
    expect(line?.map((one) => one.value)).toEqual([1, 2, true, 'x1', '#DIV/0!', '#NAME?', 46024, '']);
    expect(line?.[6]?.pattern).toMatch(/yyyy/);
  });

  it('spills, and the spilled cells say so', async () => {
    book = bookWithTab();
    fill(book, [['=SEQUENCE(2,2)', null, 'beside']]);
    await book.settled();
    expect(
      book
        .read(1, { row: 1, column: 1, rows: 2, columns: 3 })
        .map((line) => line.map((one) => [one.value, one.spilled])),
    ).toEqual([
      [
        [1, false],
        [2, true],
        ['beside', false],
      ],
      [
        [3, true],
        [4, true],
        [null, false],
      ],
    ]);
    book.write(1, 1, 1, [[{ value: null }]]);
    await book.settled();
    expect(shown(book, 1, 1, 2, 2)).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('follows a change of what it refers to, and reads meanwhile give the last values', async () => {
    book = bookWithTab();
    fill(book, [[1, '=A1*10']]);
    await book.settled();
    book.write(1, 1, 1, [[{ value: 2 }]]);
    expect(cell(book, 1, 2).value).toBe(10);
    await book.settled();
    expect(cell(book, 1, 2).value).toBe(20);
  });

  it('settles at once where nothing is due, and after edits made while it calculates', async () => {
    book = bookWithTab(700, 3);
    await book.settled();
    fill(
      book,
      Array.from({ length: 700 }, (_, index) => [index, `=A${index + 1}+1`, `=SUM(B$1:B${index + 1})`]),
    );
    const settled = book.settled();
    await new Promise((resolve) => setTimeout(resolve, 130));
    book.write(1, 1, 1, [[{ value: 1000 }]]);
    await settled;
    await book.settled();
    expect(cell(book, 1, 2).value).toBe(1001);
    expect(cell(book, 700, 3).value).toBe(1000 + (699 * 700) / 2 + 700);
  });
});

describe('tabs', () => {
  it('are inserted, renamed and deleted by number, in order', () => {
    book = loadEngine().createBook({ timeZone: 'Asia/Tokyo', locale: 'ja_JP' });
    expect(book.tabs()).toEqual([]);
    expect(book.insertTab('一')).toEqual({ id: 0, name: '一', rows: 1000, columns: 26 });
    book.insertTab('三', 1, 77, { rows: 3, columns: 2 });
    book.insertTab('二', 1);
    expect(book.tabs().map(({ id, name }) => [id, name])).toEqual([
      [0, '一'],
      [78, '二'],
      [77, '三'],
    ]);
    expect(book.activeTab()).toBe(0);
    book.activate(77);
    book.deleteTab(77);
    expect(book.activeTab()).not.toBe(77);
    book.renameTab(78, '弐');
    expect(book.tabs().map(({ name }) => name)).toEqual(['一', '弐']);
    expect(() => book.insertTab('弐')).toThrow(/弐/);
    expect(() => book.renameTab(0, '弐')).toThrow(/弐/);
    expect(() => book.read(5, { row: 1, column: 1, rows: 1, columns: 1 })).toThrow(/5/);
    book.deleteTab(0);
    expect(() => book.deleteTab(78)).toThrow(/last/);
  });

  it('carry formulas of other tabs along', async () => {
    book = bookWithTab();
    book.insertTab('計', 1, 2, { rows: 5, columns: 5 });
    fill(book, [[3], [4]]);
    fill(book, [['=SUM(在庫!A1:A2)']], 2);
    await book.settled();
    expect(cell(book, 1, 1, 2).value).toBe(7);
    book.renameTab(1, "倉庫 'A'");
    expect(cell(book, 1, 1, 2)).toMatchObject({ formula: "=SUM('倉庫 ''A'''!A1:A2)", value: 7 });
    book.deleteTab(1);
    await book.settled();
    expect(cell(book, 1, 1, 2).value).toBe('#REF!');
  });
});

describe('a big tab', () => {
  it('is written and read back whole', () => {
    book = bookWithTab(5000, 28);
    const rows = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 28 }, (_, column) => ({ value: column % 2 ? `t${row}` : row * column })),
    );
    book.write(1, 1, 1, rows);
    const read = book.read(1, { row: 1, column: 1, rows: 5000, columns: 28 });
    expect(read.map((line) => line.map(({ value }) => value))).toEqual(
      rows.map((line) => line.map(({ value }) => value)),
    );
  });
});
