import { afterEach, describe, expect, it } from 'vitest';
import type { Book, CustomFunction } from '../../src/workbench/engine/book.ts';
import { bookWithTab, cell, fill, loadEngine, shown } from '../support/engine.ts';

let book: Book;
afterEach(() => book.dispose());

/** A function that keeps what it was called with and answers with what it is told to. */
function spy(name: string, ...told: readonly [unknown?]) {
  const answer = told.length === 0 ? 'ok' : told[0];
  const calls: (readonly unknown[])[] = [];
  const made: CustomFunction = {
    name,
    call: (args) => {
      calls.push(args);
      return typeof answer === 'function' ? answer(...args) : answer;
    },
  };
  return { made, calls };
}

const NIGHT = Date.parse('2026-11-20T23:30:00+09:00');

describe('a custom function is called with', () => {
  it('the value of a single cell: text, number, date, boolean, percentage, blank', async () => {
    book = bookWithTab();
    const { made, calls } = spy('SEEN');
    book.defineFunctions([made]);
    book.write(1, 1, 1, [
      [
        { value: 'x' },
        { value: 1.5 },
        { value: 46346.5, pattern: 'yyyy/mm/dd hh:mm' },
        { value: false },
        { value: 0.25, pattern: '0%' },
        { value: null },
        { value: '007' },
      ],
      [{ formula: '=SEEN(A1,B1,C1,D1,E1,F1,G1)' }],
    ]);
    await book.settled();
    expect(cell(book, 2, 1).value).toBe('ok');
    expect(calls).toEqual([['x', 1.5, new Date('2026-11-20T12:00:00+09:00'), false, 0.25, '', '007']]);
    expect(calls[0]?.[2]).toBeInstanceOf(Date);
  });

  it('rows of values for a range, blanks as empty texts, spilled cells included', async () => {
    book = bookWithTab();
    const { made, calls } = spy('SEEN');
    book.defineFunctions([made]);
    fill(book, [
      ['a', null, true],
      [2, '=SEQUENCE(1,2)'],
    ]);
    await book.settled();
    book.write(1, 5, 1, [[{ formula: '=seen(A1:C2, A1:A2)' }]]);
    await book.settled();
    expect(calls.at(-1)).toEqual([
      [
        ['a', '', true],
        [2, 1, 2],
      ],
      [['a'], [2]],
    ]);
  });

  it('undefined for a left-out argument, and literals as they are', async () => {
    book = bookWithTab();
    const { made, calls } = spy('SEEN');
    book.defineFunctions([made]);
    fill(book, [['=SEEN(1,,"x",TRUE)'], ['=SEEN()'], ['=SEEN(A9&"")']]);
    await book.settled();
    expect(calls).toContainEqual([1, undefined, 'x', true]);
    expect(calls).toContainEqual([]);
    expect(calls).toContainEqual(['']);
  });

  it('dates of the zone of the workbook, and of a named range', async () => {
    book = loadEngine().createBook({ timeZone: 'America/New_York', locale: 'ja_JP' });
    book.insertTab('t', 0, 1, { rows: 5, columns: 5 });
    const { made, calls } = spy('SEEN');
    book.defineFunctions([made]);
    book.setName('基準時刻', 1, { row: 1, column: 1, rows: 1, columns: 1 });
    book.write(1, 1, 1, [[{ value: 46346.5, pattern: 'yyyy-mm-dd' }, { formula: '=SEEN(基準時刻)' }]]);
    await book.settled();
    expect(calls).toEqual([[new Date('2026-11-20T12:00:00-05:00')]]);
  });

  it('nothing where an argument is an error, which goes on', async () => {
    book = bookWithTab();
    const { made, calls } = spy('SEEN');
    book.defineFunctions([made]);
    fill(book, [['=1/0', '=SEEN(A1)', '=SEEN(A1:B3)']]);
    await book.settled();
    expect(cell(book, 1, 2).value).toBe('#DIV/0!');
    expect(calls).toHaveLength(1);
  });
});

describe('a custom function gives', () => {
  it('single values of every kind', async () => {
    book = bookWithTab();
    const answers = ['text', 2.5, true, null, undefined, new Date(NIGHT), Number.NaN, { a: 1 }, ['a', 'b']];
    book.defineFunctions(answers.map((answer, index) => spy(`GIVE${index}`, answer).made));
    fill(
      book,
      answers.map((_, index) => [`=GIVE${index}()`]),
    );
    await book.settled();
    const values = shownValues(answers.length);
    expect(values.slice(0, 5)).toEqual(['text', 2.5, true, '', '']);
    expect(values[5]).toBeCloseTo(46346 + 23.5 / 24, 9);
    expect(cell(book, 6, 1).pattern).toMatch(/yyyy.*h:mm/);
    expect(values.slice(6)).toEqual(['#NUM!', '#ERROR!', '#ERROR!']);
  });

  it('rows that spill, with dates among them, and short rows filled up', async () => {
    book = bookWithTab();
    book.defineFunctions([spy('TABLE', [['h', 'x'], [new Date(NIGHT)], [1, false]]).made]);
    fill(book, [['=TABLE()']]);
    await book.settled();
    const values = book.read(1, { row: 1, column: 1, rows: 3, columns: 2 });
    expect(values.map((line) => line.map((one) => one.value))).toEqual([
      ['h', 'x'],
      [expect.closeTo(46346.979, 3), ''],
      [1, false],
    ]);
    expect(values[1]?.[0]).toMatchObject({ spilled: true, pattern: expect.stringMatching(/yyyy/) });
  });

  it('#ERROR! when it throws, and everything else goes on', async () => {
    book = bookWithTab();
    book.defineFunctions([
      spy('BAD', () => {
        throw new Error('no');
      }).made,
    ]);
    fill(book, [['=BAD()', '=1+1', '=BAD(B1)&"!"']]);
    await book.settled();
    expect(shownValues(1, 3)).toEqual(['#ERROR!', 2, '#ERROR!!']);
  });

  it('a new answer when it is defined again, and when an argument changes', async () => {
    book = bookWithTab();
    fill(book, [[3, '=TWICE(A1)']]);
    await book.settled();
    expect(cell(book, 1, 2).value).toBe('#NAME?');
    book.defineFunctions([spy('TWICE', (x: number) => x * 2).made]);
    await book.settled();
    expect(cell(book, 1, 2).value).toBe(6);
    book.defineFunctions([spy('TWICE', (x: number) => x * 20).made]);
    await book.settled();
    expect(cell(book, 1, 2).value).toBe(60);
    book.write(1, 1, 1, [[{ value: 4 }]]);
    await book.settled();
    expect(cell(book, 1, 2).value).toBe(80);
  });
});

describe('the clock', () => {
  it('is what TODAY and NOW tell, in the zone of the workbook', async () => {
    book = bookWithTab();
    book.setClock(NIGHT);
    fill(book, [['=TODAY()', '=NOW()', '=TODAY()+1', '="x"']]);
    await book.settled();
    expect(shownValues(1, 3)).toEqual([46346, expect.closeTo(46346 + 23.5 / 24, 9), 46347]);
    expect(cell(book, 1, 1).pattern).toMatch(/yyyy/);
    book.setClock(NIGHT + 3_600_000);
    await book.settled();
    expect(shownValues(1, 3)).toEqual([46347, expect.closeTo(46347 + 0.5 / 24, 9), 46348]);
  });
});

describe('what the engine lacks', () => {
  it('ARRAYFORMULA spreads a closed range, IMAGE stays empty', async () => {
    book = bookWithTab();
    fill(book, [[1, '=ARRAYFORMULA(A1:A2*10)', '=IMAGE("https://example.com/x.png")'], [2]]);
    await book.settled();
    expect(shown(book, 1, 2, 2, 1)).toEqual([['=ARRAYFORMULA(A1:A2*10)'], [20]]);
    expect(cell(book, 1, 2).value).toBe(10);
    expect(cell(book, 1, 3).value).toBe('');
  });
});

/** Values from the first column down, or of a block of rows one after the other. */
function shownValues(rows: number, columns = 1): unknown[] {
  return book.read(1, { row: 1, column: 1, rows, columns }).flatMap((line) => line.map((one) => one.value));
}
