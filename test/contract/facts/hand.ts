// A person at the sheet (DESIGN 8, scenario file).
import type { Fact } from '../lab.ts';

const SOURCE = 'DESIGN 8, scenario file';
const SHOP = [
  ['店の表', null, null],
  ['番号', '名前', '倍'],
  [3, 'う', { f: '=A3*2' }],
  [1, 'あ', { f: '=A4*2' }],
  [2, 'い', { f: '=A5*2' }],
] as const;

export const hand: readonly Fact[] = [
  {
    fact: 'Selected ranges reach the script in order, the last one as the active range',
    source: 'platform 1.1',
    run: (lab) => {
      const bench = lab.script(
        `return [ss.getActiveRangeList().getRanges().map((r) => r.getA1Notation()), ss.getActiveRange().getA1Notation(), ss.getActiveSheet().getName()];`,
        { cells: [] },
      );
      bench.host.hand.select('商品', ['A3:C3', 'A5']);
      lab.equal(bench.value(), [['A3:C3', 'A5'], 'A5', '商品']);
    },
  },
  {
    fact: 'Where nobody has selected anything A1 is selected, also after a script has put in columns and rows',
    source: 'platform 1.1',
    run: (lab) => {
      const bench = lab.script(
        `sheet.insertColumnsAfter(3, 2); sheet.insertRowsAfter(2, 1); SpreadsheetApp.flush();
         return ss.getActiveRange().getA1Notation();`,
        { cells: SHOP },
      );
      lab.equal(bench.value(), 'A1');
      const look = lab.script('return ss.getActiveRange().getA1Notation();', { cells: SHOP });
      lab.equal(look.value(), 'A1');
    },
  },
  {
    fact: 'A tab is sorted below its header in all columns, formulas adjusted to their new rows',
    source: 'DESIGN 8, platform 1.1',
    run: (lab) => {
      const bench = lab.script('', { cells: SHOP });
      bench.host.hand.sort('商品', { column: 1, ascending: true, headerRow: 2 });
      lab.equal(bench.cells().slice(2), [
        [1, 'あ', { f: '=A3*2' }],
        [2, 'い', { f: '=A4*2' }],
        [3, 'う', { f: '=A5*2' }],
      ]);
    },
  },
  {
    fact: 'With a range only its columns move, and one that starts below the header is sorted whole',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.script('', { cells: SHOP });
      bench.host.hand.sort('商品', { range: 'A3:B5', column: 1, ascending: false, headerRow: 2 });
      lab.equal(bench.cells().slice(2), [
        [3, 'う', { f: '=A3*2' }],
        [2, 'い', { f: '=A4*2' }],
        [1, 'あ', { f: '=A5*2' }],
      ]);
    },
  },
  {
    fact: 'A header inside the sorted range stays; headerRow 0 sorts all rows',
    source: SOURCE,
    run: (lab) => {
      const cells = [['b'], ['c'], ['a']];
      const kept = lab.script('', { cells });
      kept.host.hand.sort('商品', { range: 'A1:A3', column: 1, ascending: true, headerRow: 1 });
      lab.equal(kept.cells(), [['b'], ['a'], ['c']]);
      const all = lab.script('', { cells });
      all.host.hand.sort('商品', { column: 1, ascending: true, headerRow: 0 });
      lab.equal(all.cells(), [['a'], ['b'], ['c']]);
    },
  },
  {
    fact: 'Rows move to before the place counted before the move',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.script('', { cells: [['a'], ['b'], ['c'], ['d']] });
      bench.host.hand.moveRows('商品', 1, 1, 4);
      lab.equal(bench.cells(), [['b'], ['c'], ['a'], ['d']]);
    },
  },
  {
    fact: 'Columns move, with their values',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.script('', { cells: [['a', 'b', 'c']] });
      bench.host.hand.moveColumns('商品', 3, 1, 1);
      lab.equal(bench.cells(), [['c', 'a', 'b']]);
    },
  },
  {
    fact: 'A header is renamed where its exact text stands; one that is not there is an error',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.script('', { cells: SHOP });
      bench.host.hand.renameHeader('商品', '名前', '商品名');
      lab.equal(bench.cells()[1], ['番号', '商品名', '倍']);
      lab.throws(() => bench.host.hand.renameHeader('商品', '無い', 'x'), 'No header 無い');
    },
  },
  {
    fact: 'A renamed tab keeps its id; a tab that is not there is an error',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.script(`return [sheet.getSheetId(), sheet.getName()];`);
      bench.host.hand.renameTab('商品', '在庫');
      lab.equal(bench.value(), [0, '在庫']);
      lab.throws(() => bench.host.hand.renameTab('商品', 'x'), 'There is no tab named 商品');
    },
  },
  {
    fact: 'A person’s typing is refused by a strict list and outside the grid',
    source: 'platform 1.4',
    run: (lab) => {
      const bench = lab.script('', { tab: { rows: 3, columns: 2, lists: [{ a1: 'A1', values: ['済'] }] } });
      lab.throws(() => bench.host.hand.edit('商品', 'A1', [['別']]), 'violates the data validation rules');
      lab.throws(() => bench.host.hand.edit('商品', 'A4', [['x']]), 'outside');
      lab.equal(bench.cells(), []);
    },
  },
  {
    fact: 'What a person does costs the add-on nothing',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.bundle(`function main() {}`);
      bench.host.hand.edit('商品', 'A1', [['x']]);
      lab.equal(bench.run().cost.virtualMs, 0);
    },
  },
];
