// One mapped tab of the seller's as loaded for this execution: its cells, its columns, its rows.

import type { BadCell } from '../app/protocol.ts';
import type { Instant } from '../domain/instant.ts';
import { lastingFields, namingField } from '../domain/stock-field.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { type CellIn, textOf } from './cell.ts';
import { readDown, type Sheet } from './grid.ts';
import { workbook } from './platform.ts';
import { gatherProblems, Refused } from './problem.ts';
import { readStock } from './read-stock.ts';
import type { Mapping } from './settings.ts';
import type { StockColumns } from './stock-columns.ts';
import { stockRows } from './stock-tab.ts';

export type StockSource = {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  readonly tab: string;
  readonly columns: StockColumns;
  readonly rows: readonly StockRow[];
  /** Last row with goods, or the header's; below it nothing is ours. */
  readonly lastRow: number;
  /** What names the rows, from the header to the last row, as one comparable text per row. */
  readonly names: readonly string[];
  /** Cells that could not be read. */
  readonly badCells: readonly BadCell[];
};

/** Columns whose order tells whether rows have moved: the one that names the rows, or what the fingerprint is made of. */
function namingColumns(columns: StockColumns): { readonly from: number; readonly width: number } {
  const key = columns.fields.get(namingField(columns.use));
  if (key !== undefined) return { from: key, width: 1 };
  const lasting = lastingFields(columns.use)
    .map((name) => columns.fields.get(name))
    .filter((at): at is number => at !== undefined);
  const from = Math.min(...lasting);
  return { from, width: Math.max(...lasting) - from + 1 };
}

const nameOf = (cells: readonly CellIn[]): string => cells.map(textOf).join('\u001f');

/** A small tab is one read, besides its size and its name. */
export function loadStock(mapping: Mapping, now: Instant): StockSource {
  const sheet = workbook().getSheetById(mapping.sheetId);
  if (sheet === null) throw new Refused({ code: 'tabGone', tab: String(mapping.sheetId) });
  const tab = sheet.getName();
  const { columns, values } = readStock(sheet, tab, mapping, (found) => {
    const { from, width } = namingColumns(found);
    return Array.from({ length: width }, (_, at) => from + at);
  });
  const { from, width } = namingColumns(columns);
  const problems = gatherProblems();
  const rows = stockRows({ sheetId: mapping.sheetId, tab }, values, columns, problems, now);
  const lastRow = Math.max(columns.headerRow, rows[rows.length - 1]?.row ?? 0);
  return {
    sheet,
    mapping,
    tab,
    columns,
    rows,
    lastRow,
    names: values
      .slice(columns.headerRow - 1, lastRow)
      .map((cells) => nameOf(cells.slice(from - 1, from - 1 + width))),
    badCells: problems.all(),
  };
}

/** The names of the same rows now, and of the header, which tells whether columns have moved: one read. */
export function namesNow(source: StockSource): readonly string[] {
  const { from, width } = namingColumns(source.columns);
  const { headerRow } = source.columns;
  const below = readDown(source.sheet, headerRow, from, width);
  return below.slice(0, source.lastRow - headerRow + 1).map(nameOf);
}

export const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, index) => name === b[index]);
