// A large tab, of which only the mapped columns are read, tells the same rows as the whole of it: every seller's sheet, and lines
// that cannot be told by their mapped cells.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StockFieldName } from '../../src/domain/stock-field.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import type { CellIn } from '../../src/sheets/cell.ts';
import type { Sheet } from '../../src/sheets/grid.ts';
import { gatherProblems } from '../../src/sheets/problem.ts';
import { readStock, type Sparing } from '../../src/sheets/read-stock.ts';
import type { Mapping } from '../../src/sheets/settings.ts';
import type { StockColumns } from '../../src/sheets/stock-columns.ts';
import { stockRows } from '../../src/sheets/stock-tab.ts';
import { blockSheet } from '../support/block-sheet.ts';
import { MORNING } from '../support/small-world.ts';
import { ALL_SHEETS } from './seller-sheets/all-sheets.ts';
import { valuesOf } from './seller-sheets/seller-sheet.ts';

type Values = readonly (readonly CellIn[])[];

const WHOLE: Sparing = { large: Number.MAX_SAFE_INTEGER, callIsWorth: 0 };
const SPARING: Sparing = { large: 0, callIsWorth: 1 };

/** More lines than are looked at whole to find the header. */
const STRETCH = 545;

const names = ({ fields }: StockColumns): readonly number[] => [
  fields.get('key') ?? fields.get('product') ?? 1,
];

/** With the first line below the header many times over: what comes after it is read by its mapped columns alone. */
const stretched = (values: Values, headerRow: number): Values => [
  ...values.slice(0, headerRow),
  ...Array.from({ length: STRETCH }, () => values[headerRow] ?? []),
  ...values.slice(headerRow),
];

function rowsOf(sheet: Sheet, mapping: Mapping, sparing: Sparing): readonly StockRow[] {
  const { columns, values } = readStock(sheet, sheet.getName(), mapping, names, sparing);
  return stockRows({ sheetId: 11, tab: sheet.getName() }, values, columns, gatherProblems(), MORNING);
}

describe.each(ALL_SHEETS.map((sheet) => [sheet.about, sheet] as const))('%s, large', (_, seller) => {
  it('tells the same rows', () => {
    const { use, headerRow, columns } = seller.expected;
    const sheet = blockSheet(seller.tab.name, 11, stretched(valuesOf(seller), headerRow));
    const mapping: Mapping = { sheetId: 11, use, headerRow, columns };
    const rows = rowsOf(sheet, mapping, SPARING);
    expect(rows).toEqual(rowsOf(sheet, mapping, WHOLE));
    expect(rows.length).toBeGreaterThan(STRETCH / 2);
  });
});

const HEADER = ['月', '管理番号', 'メモ', '商品名', '仕入値', '備考', '状態', '送料'];
const COLUMNS: Readonly<Partial<Record<StockFieldName, string>>> = {
  key: '管理番号',
  product: '商品名',
  cost: '仕入値',
  status: '状態',
};
const MAPPING: Mapping = { sheetId: 11, use: 'stock', headerRow: 1, columns: COLUMNS };
const GOODS: readonly CellIn[] = ['', 'A-1', '', '皿', 100, '', '出品中', 210];

const LINES: readonly (readonly CellIn[])[] = [
  GOODS,
  ['', 'A-2', '合計', '', 100, '', '', ''],
  ['合計', '', '', '125点', 900, '', '', ''],
  ['合計', 'A-3', '', '', 900, '', '', ''],
  ['', '', '', '箱', '', '小計', '', 3],
  ['', '', '', '箱', '', '', '', 3],
  HEADER,
  ['月', '番号', 'メモ', '品名', '原価', '備考', '状態', '送料'],
  ['日付', '', '内容', '', '', '金額', '', '支払先'],
  ['日付', '内容', '金額', '', '', '', '', ''],
  ['', '経費', '', '', '', '', '', ''],
  ['経費', '', '', '', '', '', '', ''],
  ['', '', '', '', 100, 'つづき', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['', '', '', '', '', '', false, ''],
  ['11月', '', 'とても長い覚え書きで、見出しではないもの、三十字を越える文', '', '', '', '', ''],
  ['', 'A-4', '', '#N/A', 0, '', '', 5],
  ['', 7, '', '', '', '', '', ''],
];

describe('lines in doubt', () => {
  it('are read whole, whatever lines there are', () => {
    const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 40 });
    fc.assert(
      fc.property(lines, (tail) => {
        const sheet = blockSheet('在庫', 11, stretched([HEADER, GOODS, ...tail], 1));
        expect(rowsOf(sheet, MAPPING, SPARING)).toEqual(rowsOf(sheet, MAPPING, WHOLE));
      }),
      { numRuns: 60, seed: 20 },
    );
  });

  it('above another header are no titles where they hold more than one cell', () => {
    const tail: Values = [
      ['', 7, '', '', '', '', '', ''],
      ['', '', '', '', 100, 'つづき', '', ''],
      ['日付', '', '内容', '', '', '金額', '', '支払先'],
    ];
    const sheet = blockSheet('在庫', 11, stretched([HEADER, GOODS, ...tail], 1));
    const rows = rowsOf(sheet, MAPPING, SPARING);
    expect(rows).toEqual(rowsOf(sheet, MAPPING, WHOLE));
    expect(rows[rows.length - 1]?.key).toBe('7');
  });

  it('would be read wrongly by their mapped cells alone', () => {
    const values = stretched([HEADER, GOODS, ['', 'A-2', '合計', '', 100, '', '', '']], 1);
    const rows = rowsOf(blockSheet('在庫', 11, values), MAPPING, SPARING);
    expect(rows.some(({ key }) => key === 'A-2')).toBe(false);
  });
});
