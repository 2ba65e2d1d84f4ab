// Ranges, the size of the grid and of its content (platform 1.1, 1.9).
import type { Fact } from '../lab.ts';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

const message = (fact: string, source: string, body: string, part: string): Fact => ({
  fact,
  source,
  run: (lab) => lab.holds(lab.script(body, { tab: { rows: 20, columns: 5 } }).message(), part),
});

export const grid: readonly Fact[] = [
  {
    fact: 'Rows and columns count from 1',
    source: 'platform 1.1',
    run: (lab) => {
      const bench = lab.script(
        `const r = sheet.getRange(2, 3, 4, 2);
         return [r.getA1Notation(), r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(), r.getLastRow(), r.getLastColumn()];`,
      );
      lab.equal(bench.value(), ['C2:D5', 2, 3, 4, 2, 5, 4]);
    },
  },
  {
    fact: 'getRange takes numbers in three forms and A1 texts, open ones too',
    source: 'platform 1.1',
    run: (lab) => {
      const bench = lab.script(
        `return [sheet.getRange(3, 2), sheet.getRange(3, 2, 2), sheet.getRange(3, 2, 2, 2), sheet.getRange('B3:C4'),
           sheet.getRange('A:B'), sheet.getRange('2:3'), ss.getRange("'商品'!B2")]
           .map((r) => [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()].join());`,
        { tab: { rows: 20, columns: 5 } },
      );
      lab.equal(bench.value(), [
        '3,2,1,1',
        '3,2,2,1',
        '3,2,2,2',
        '3,2,2,2',
        '1,1,20,2',
        '2,1,2,5',
        '2,2,1,1',
      ]);
    },
  },
  message('A range beyond the grid is an error', 'platform 1.9', `sheet.getRange('F1')`, OUTSIDE),
  message(
    'The grid does not grow by writing below it',
    'platform 1.1',
    `sheet.getRange(21, 1).setValue(1)`,
    OUTSIDE,
  ),
  message(
    'Row 0 is an error',
    'platform 1.9',
    `sheet.getRange(0, 1)`,
    'The coordinates or dimensions of the range are invalid.',
  ),
  message(
    'A range of no rows is an error',
    'platform 1.9',
    `sheet.getRange(1, 1, 0)`,
    'The number of rows in the range must be at least 1.',
  ),
  message(
    'A range of no columns is an error',
    'platform 1.9',
    `sheet.getRange(1, 1, 1, 0)`,
    'The number of columns in the range must be at least 1.',
  ),
  message('A text that is no range is an error', 'platform 1.9', `sheet.getRange('A1:')`, 'Range not found'),
  message(
    'Arguments of the wrong kind are named',
    'platform 1.9',
    `sheet.getRange('A', 1)`,
    "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ),
  message(
    'Rows put in after the last but one are out of bounds',
    'platform 1.9',
    `sheet.insertRowsAfter(21, 1)`,
    'Those rows are out of bounds.',
  ),
  message(
    'Columns taken out beyond the grid are out of bounds',
    'platform 1.9',
    `sheet.deleteColumns(5, 2)`,
    'Those columns are out of bounds.',
  ),
  message(
    'Two tabs of one name are refused',
    'platform 1.9',
    `ss.insertSheet('商品')`,
    'A sheet with the name "商品" already exists. Please enter another name.',
  ),
  message(
    'More than 10 million cells are refused',
    'platform 1.1, 1.9',
    `sheet.insertRowsAfter(20, 2000000)`,
    'above the limit of 10000000 cells.',
  ),
  {
    fact: 'A new tab has 1000 rows and 26 columns',
    source: 'platform 10, 1',
    run: (lab) => {
      const bench = lab.script(
        `const s = ss.insertSheet('新'); return [s.getMaxRows(), s.getMaxColumns(), s.getName(), ss.getSheets().length];`,
      );
      lab.equal(bench.value(), [1000, 26, '新', 2]);
    },
  },
  {
    fact: 'Rows put in make room to write, before they have landed too',
    source: 'platform 1.1',
    run: (lab) => {
      const bench = lab.script(
        `sheet.insertRowsAfter(20, 1); sheet.getRange(21, 1).setValue('x'); return sheet.getMaxRows();`,
        { tab: { rows: 20 } },
      );
      lab.equal(bench.value(), 21);
      lab.equal(bench.cells()[20], ['x']);
    },
  },
  {
    fact: 'appendRow writes below the content and grows the grid',
    source: 'platform 1.1, unsettled',
    run: (lab) => {
      const bench = lab.script(`sheet.appendRow(['a', '007']); return sheet.getMaxRows();`, {
        cells: [['x'], ['y']],
        tab: { rows: 2 },
      });
      lab.equal(bench.value(), 3);
      lab.equal(bench.cells()[2], ['a', 7]);
    },
  },
  {
    fact: 'getLastRow and getLastColumn are those with content',
    source: 'platform 1.1',
    run: (lab) => {
      const bench = lab.script(
        `return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`,
        {
          cells: [['a'], [null, null, 'c']],
        },
      );
      lab.equal(bench.value(), [2, 3, 'A1:C2']);
    },
  },
  {
    fact: 'An empty tab has no last row, and its data range is A1 with an empty text',
    source: 'platform 1.1, unsettled',
    run: (lab) => {
      const bench = lab.script(
        `return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getValues()];`,
      );
      lab.equal(bench.value(), [0, 0, [['']]]);
    },
  },
  {
    fact: 'Check boxes without a value read FALSE and count as content',
    source: 'platform 1.1',
    run: (lab) => {
      const bench = lab.script(
        `return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getRange('C3:C4').getValues(), sheet.getRange('C5').isBlank()];`,
        { cells: [['a'], ['b']], tab: { checkboxes: ['C2:C50'], rows: 60 } },
      );
      lab.equal(bench.value(), [50, 3, [[false], [false]], false]);
    },
  },
  {
    fact: 'A formula that shows nothing counts as content',
    source: 'platform 1.1, unsettled',
    run: async (lab) => {
      const bench = lab.script(`return sheet.getLastRow();`, { cells: [['a'], [{ f: '=IF(TRUE,"","")' }]] });
      await bench.host.settled();
      lab.equal(bench.value(), 2);
    },
  },
  {
    fact: 'A tab that is not there is null, by name and by id',
    source: 'platform 1.1',
    run: (lab) => {
      const bench = lab.script(
        `return [ss.getSheetByName('無い'), ss.getSheetById(99), ss.getSheetById(sheet.getSheetId()).getName()];`,
      );
      lab.equal(bench.value(), [null, null, '商品']);
    },
  },
  {
    fact: 'A tab made from a template has its cells, size and looks, and goes its own way',
    source: 'platform 1.4 (advanced arguments of insertSheet)',
    run: async (lab) => {
      const bench = lab.script(
        `sheet.getRange('B1').setNumberFormat('0.00').setBackground('#eeeeee');
         sheet.insertColumnsAfter(4, 2);
         const copy = ss.insertSheet('写し', 0, { template: sheet });
         copy.getRange('A1').setValue('別');
         sheet.setFrozenRows(0);
         return [copy.getIndex(), copy.getMaxRows(), copy.getMaxColumns(), copy.getFrozenRows(), copy.getFrozenColumns(),
           copy.isColumnHiddenByUser(3), copy.getRange('B1').getNumberFormat(), copy.getRange('B1').getBackground(),
           sheet.getRange('A1').getValue(), ss.getActiveSheet().getName(), copy.getFilter().getRange().getA1Notation()];`,
        {
          cells: [['見出し', 2, { f: '=B1+1' }]],
          tab: {
            rows: 20,
            columns: 4,
            frozen: { rows: 1, columns: 2 },
            hidden: { rows: [], columns: [3] },
            checkboxes: ['D2:D20'],
            rules: [{ a1: 'A2:D20', formula: '=$A2<>""', background: '#fce8e6' }],
            filter: 'A1:D20',
          },
        },
      );
      lab.equal(bench.value(), [1, 20, 6, 1, 2, true, '0.00', '#eeeeee', '見出し', '写し', 'A1:D20']);
      await bench.host.settled();
      const [copy, first] = bench.host.dump().tabs;
      lab.equal([copy?.name, copy?.id, first?.name], ['写し', 1, '商品']);
      lab.equal(copy?.cells, [['別', 2, { f: '=B1+1' }]]);
      lab.equal([copy?.checkboxes, copy?.rules], [first?.checkboxes, first?.rules]);
      lab.equal(await bench.host.hand.calculated('写し', 'C1'), 3);
      lab.holds(lab.script(`ss.insertSheet('写し', 0, { template: 'x' })`).message(), 'insertSheet');
    },
  },
  {
    fact: 'A named range follows inserted rows; one that is not there is null',
    source: 'platform 1.4',
    run: (lab) => {
      const bench = lab.script(
        `ss.setNamedRange('基準時刻', sheet.getRange('B2')); sheet.insertRowsBefore(1, 2);
         return [ss.getRangeByName('基準時刻').getA1Notation(), ss.getRangeByName('無い'), ss.getNamedRanges().map((n) => n.getName())];`,
      );
      lab.equal(bench.value(), ['B4', null, ['基準時刻']]);
    },
  },
  {
    fact: 'A named range is removed by its name, and formulas with it show #NAME?; one that is not there is an error',
    source: 'platform 1.4; that it is an error: our assumption, the worse case',
    run: async (lab) => {
      const bench = lab.script(
        `if (ss.getRangeByName('基準時刻') === null) return 'none';
         ss.removeNamedRange('基準時刻'); return ss.getNamedRanges().length;`,
        {
          cells: [[7, { f: '=基準時刻+1' }]],
          workbook: { names: [{ name: '基準時刻', tab: '商品', a1: 'A1' }] },
        },
      );
      lab.equal(await bench.host.hand.calculated('商品', 'B1'), 8);
      lab.equal(bench.value(), 0);
      lab.equal(bench.host.dump().names, []);
      lab.equal(await bench.host.hand.calculated('商品', 'B1'), '#NAME?');
      lab.equal(bench.value(), 'none');
      lab.holds(lab.script(`ss.removeNamedRange('無い')`).message(), '無い');
    },
  },
];
