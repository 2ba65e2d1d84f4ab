// A tab of one header row as rows of facts, with every header mapped that is named: for tests of single cells.
import type { StockFieldName } from '../../src/domain/stock-field.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import type { CellIn } from '../../src/sheets/cell.ts';
import { gatherProblems } from '../../src/sheets/problem.ts';
import { locateColumns } from '../../src/sheets/stock-columns.ts';
import { stockRows } from '../../src/sheets/stock-tab.ts';
import { MORNING } from './small-world.ts';

type Columns = Readonly<Partial<Record<StockFieldName, string>>>;

/** Rows of a tab whose first line is its header; every column of it that is named in `columns` is mapped. */
export function readTab(columns: Columns, values: readonly (readonly CellIn[])[], tab = '在庫') {
  const problems = gatherProblems();
  const located = locateColumns(tab, values, { sheetId: 11, use: 'stock', headerRow: 1, columns });
  return { rows: stockRows({ sheetId: 11, tab }, values, located, problems, MORNING), bad: problems.all() };
}

export const BASE = { key: '番号', product: '商品名' } as const;

/** One row with this in the column of one field. */
export function readOne(field: StockFieldName, cell: CellIn, tab?: string): { row: StockRow; bad: number } {
  const { rows, bad } = readTab(
    { ...BASE, [field]: 'X' },
    [
      ['番号', '商品名', 'X'],
      ['1', '皿', cell],
    ],
    tab,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('one row of goods is given');
  return { row, bad: bad.length };
}
