import { afterEach, describe, expect, it } from 'vitest';
import type { Book, ColourRule } from '../../src/workbench/engine/book.ts';
import { carriedLists } from '../../src/workbench/engine/carried-lists.ts';
import { areasAfter, type LaneChange } from '../../src/workbench/engine/lane-change.ts';
import { bookWithTab, fill } from '../support/engine.ts';

let book: Book | undefined;
afterEach(() => {
  book?.dispose();
  book = undefined;
});

const AREA = { row: 2, column: 1, rows: 6, columns: 3 };
const BY_FORMULA: ColourRule = { areas: [AREA], formula: '=$C2="要停止"', background: '#ff0000' };

function marked(rules: readonly ColourRule[] = [BY_FORMULA]): Book {
  const made = bookWithTab(20, 8);
  book = made;
  fill(made, [
    ['管理番号', '商品', '停止'],
    ['a', 1, '要停止'],
    ['b', 2, null],
    ['c', 3, '停止中'],
    ['d', 4, '要停止'],
  ]);
  made.setRules(1, rules);
  return made;
}

/** Rows (from 1) whose cell in a column is coloured. */
function rowsColoured(of: Book, column = 1): number[] {
  return Array.from({ length: 10 }, (_, index) => index + 1).filter(
    (row) => of.ruleColour(1, row, column) !== null,
  );
}

describe('the colour of a cell', () => {
  it('comes from a formula read relatively, at once and after a change', () => {
    const of = marked();
    expect(rowsColoured(of)).toEqual([2, 5]);
    expect(of.ruleColour(1, 2, 3)).toBe('#ff0000');
    expect(of.ruleColour(1, 2, 4)).toBeNull();
    expect(of.ruleColour(1, 1, 1)).toBeNull();
    of.write(1, 3, 3, [[{ value: '要停止' }]]);
    expect(rowsColoured(of)).toEqual([2, 3, 5]);
  });

  it('comes from the first rule that holds', () => {
    const text = { areas: [AREA], text: '要停止', background: '#00ff00' };
    const of = marked([text, BY_FORMULA]);
    expect(of.ruleColour(1, 2, 3)).toBe('#00ff00');
    expect(of.ruleColour(1, 2, 1)).toBe('#ff0000');
    of.setRules(1, [BY_FORMULA, text]);
    expect(of.ruleColour(1, 2, 3)).toBe('#ff0000');
    of.setRules(1, []);
    expect(of.ruleColour(1, 2, 3)).toBeNull();
  });

  it('knows functions, numbers as truth, and what is no truth', () => {
    const of = marked([
      { areas: [AREA], formula: '=AND(ROW()>3,ISODD(ROW()))', background: '#111111' },
      { areas: [{ ...AREA, row: 2, rows: 1 }], formula: '=$B2', background: '#222222' },
      { areas: [AREA], formula: '=1/0', background: '#333333' },
      { areas: [AREA], formula: '=NOSUCH(', background: '#444444' },
      { areas: [AREA], formula: '=COUNTIF($C$2:$C$7,$C2)=2', background: '#555555' },
    ]);
    expect([2, 3, 4, 5, 7].map((row) => of.ruleColour(1, row, 1))).toEqual([
      '#222222',
      null,
      null,
      '#111111',
      '#111111',
    ]);
    of.setRules(1, [{ areas: [AREA], formula: '=COUNTIF($C$2:$C$7,$C2)=2', background: '#555555' }]);
    expect(rowsColoured(of)).toEqual([2, 5]);
  });

  it('sees computed values, and asking does not disturb a calculation under way', async () => {
    const of = marked(
      [
        {
          areas: [{ row: 1, column: 5, rows: 700, columns: 1 }],
          formula: '=$E1>1000',
          background: '#ff0000',
        },
      ].map((rule) => ({ ...rule, areas: [{ row: 1, column: 5, rows: 20, columns: 1 }] })),
    );
    of.insertTab('多', 1, 2, { rows: 1500, columns: 2 });
    fill(
      of,
      Array.from({ length: 1500 }, (_, index) => [index, `=A${index + 1}*2`]),
      2,
    );
    of.write(1, 1, 5, [[{ formula: '=SUM(多!B1:B1500)' }]]);
    expect(of.ruleColour(1, 1, 5)).toBeNull();
    const settled = of.settled();
    for (let asked = 0; asked < 40; asked++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      of.ruleColour(1, 1, 5);
    }
    await settled;
    expect(of.read(1, { row: 1, column: 5, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(1500 * 1499);
    expect(of.ruleColour(1, 1, 5)).toBe('#ff0000');
  });
});

describe('rules follow', () => {
  it('a row inserted under the header, inside, and a column', () => {
    const of = marked();
    of.insertRows(1, 2, 1);
    expect(of.rules(1)).toEqual([{ ...BY_FORMULA, areas: [{ ...AREA, row: 3 }], formula: '=$C3="要停止"' }]);
    expect(rowsColoured(of)).toEqual([3, 6]);
    of.insertRows(1, 5, 2);
    expect(of.rules(1)[0]).toMatchObject({ areas: [{ ...AREA, row: 3, rows: 8 }], formula: '=$C3="要停止"' });
    expect(rowsColoured(of)).toEqual([3, 8]);
    of.insertColumns(1, 2, 1);
    expect(of.rules(1)[0]).toMatchObject({
      areas: [{ ...AREA, row: 3, rows: 8, columns: 4 }],
      formula: '=$D3="要停止"',
    });
    expect(rowsColoured(of)).toEqual([3, 8]);
  });

  it('the first row deleted, without losing the reference', () => {
    const of = marked();
    of.deleteRows(1, 2, 1);
    expect(of.rules(1)).toEqual([{ ...BY_FORMULA, areas: [{ ...AREA, rows: 5 }], formula: '=$C2="要停止"' }]);
    expect(rowsColoured(of)).toEqual([4]);
  });

  it('the column they look at deleted, by #REF!, and all their rows deleted, by going', () => {
    const of = marked([{ ...BY_FORMULA, areas: [{ ...AREA, columns: 2 }] }]);
    of.deleteColumns(1, 3, 1);
    expect(of.rules(1)[0]?.formula).toBe('=#REF!="要停止"');
    expect(rowsColoured(of)).toEqual([]);
    of.deleteRows(1, 2, 6);
    expect(of.rules(1)).toEqual([]);
  });

  it('moved rows and columns', () => {
    const of = marked();
    of.moveRows(1, 2, 1, 6);
    expect(of.rules(1)[0]).toMatchObject({ areas: [AREA], formula: '=$C2="要停止"' });
    expect(rowsColoured(of)).toEqual([4, 5]);
    of.moveColumns(1, 3, 1, 1);
    expect(of.rules(1)[0]).toMatchObject({ areas: [AREA], formula: '=$A2="要停止"' });
    expect(rowsColoured(of, 3)).toEqual([4, 5]);
  });

  it('a row moved out of them, which keeps its colour', () => {
    const of = marked();
    of.moveRows(1, 5, 1, 12);
    expect(of.rules(1)[0]?.areas).toEqual([
      { ...AREA, rows: 5 },
      { ...AREA, row: 11, rows: 1 },
    ]);
    expect(of.ruleColour(1, 11, 1)).toBe('#ff0000');
    expect(rowsColoured(of)).toEqual([2]);
  });

  it('only changes of their own tab', () => {
    const of = marked();
    of.insertTab('他', 1, 2, { rows: 10, columns: 5 });
    of.insertRows(2, 1, 3);
    expect(of.rules(1)).toEqual([BY_FORMULA]);
    expect(of.rules(2)).toEqual([]);
  });
});

describe('an area', () => {
  const area = { row: 3, column: 1, rows: 4, columns: 2 };
  const rows = (change: LaneChange) => areasAfter(change, area).map((one) => [one.row, one.rows]);

  it.each<[string, LaneChange, number[][]]>([
    ['before it', { kind: 'insert', lane: 'row', first: 3, count: 2 }, [[5, 4]]],
    ['inside', { kind: 'insert', lane: 'row', first: 4, count: 2 }, [[3, 6]]],
    ['at its last row', { kind: 'insert', lane: 'row', first: 6, count: 1 }, [[3, 5]]],
    ['behind it', { kind: 'insert', lane: 'row', first: 7, count: 1 }, [[3, 4]]],
    ['over its head', { kind: 'delete', lane: 'row', first: 2, count: 3 }, [[2, 2]]],
    ['all of it', { kind: 'delete', lane: 'row', first: 3, count: 4 }, []],
    ['from inside', { kind: 'delete', lane: 'row', first: 4, count: 2 }, [[3, 2]]],
    ['whole, upwards', { kind: 'move', lane: 'row', first: 3, count: 4, to: 1 }, [[1, 4]]],
    ['whole, downwards', { kind: 'move', lane: 'row', first: 2, count: 6, to: 20 }, [[15, 4]]],
    ['within it', { kind: 'move', lane: 'row', first: 3, count: 1, to: 6 }, [[3, 4]]],
    [
      'a stranger into it',
      { kind: 'move', lane: 'row', first: 10, count: 1, to: 5 },
      [
        [3, 2],
        [6, 2],
      ],
    ],
    [
      'its first row away',
      { kind: 'move', lane: 'row', first: 3, count: 1, to: 10 },
      [
        [3, 3],
        [9, 1],
      ],
    ],
    ['columns only', { kind: 'delete', lane: 'column', first: 5, count: 1 }, [[3, 4]]],
  ])('keeps its cells: %s', (_, change, expected) => {
    expect(rows(change)).toEqual(expected);
  });
});

describe('a list carried along', () => {
  const cut: LaneChange = { kind: 'delete', lane: 'row', first: 2, count: 3 };
  const back: LaneChange = { kind: 'insert', lane: 'row', first: 2, count: 3 };
  const lists = () => {
    const made = carriedLists<{ row: number; column: number; rows: number; columns: number }>(areasAfter);
    made.put('s', [{ row: 3, column: 1, rows: 4, columns: 1 }]);
    return made;
  };

  it('gets back what a deletion cut off when the person takes the deletion back', () => {
    const made = lists();
    made.shift('s', cut, false);
    expect(made.on('s')).toEqual([{ row: 2, column: 1, rows: 2, columns: 1 }]);
    made.shift('s', back, true);
    expect(made.on('s')).toEqual([{ row: 3, column: 1, rows: 4, columns: 1 }]);
  });

  it('does not when rows are merely inserted there, or the list was set anew in between', () => {
    const made = lists();
    made.shift('s', cut, false);
    made.shift('s', back, false);
    expect(made.on('s')).toEqual([{ row: 5, column: 1, rows: 2, columns: 1 }]);
    const other = lists();
    other.shift('s', cut, false);
    other.put('s', [{ row: 1, column: 1, rows: 1, columns: 1 }]);
    other.shift('s', back, true);
    expect(other.on('s')).toEqual([{ row: 1, column: 1, rows: 1, columns: 1 }]);
  });
});
