// The cells of a seller's tab. A small tab is read at once. Of a large one only the mapped columns are read, and whole lines where
// these alone do not tell whether the line is goods: what nobody asked for is most of a wide tab (decision 0020).

import { lastingFields } from '../domain/stock-field.ts';
import { type CellIn, textOf } from './cell.ts';
import { joinedRuns, READ_WORTH, readAll, readBlock, readDown, runsOf, type Sheet } from './grid.ts';
import { LOOKED_INTO } from './header-row.ts';
import type { Mapping } from './settings.ts';
import { findColumns, locateColumns, SEARCHED_ROWS, type StockColumns } from './stock-columns.ts';
import { needsWholeLine } from './table-lines.ts';

export type StockCells = {
  readonly columns: StockColumns;
  /** From A1 on; of a large tab, cells of columns that are not mapped may be blank, ours among them. */
  readonly values: readonly (readonly CellIn[])[];
};

export type Sparing = {
  /** Cells of a tab from which on what is saved is worth the further calls. */
  readonly large: number;
  /** Cells that one call more has to save. */
  readonly callIsWorth: number;
};

const LARGE = 500_000;
const USUAL: Sparing = { large: LARGE, callIsWorth: READ_WORTH };

/** Lines in doubt are read in so many blocks; with more of them the rest of the columns is read instead. */
const MOST_BLOCKS = 10;

type Size = { readonly height: number; readonly width: number };

type Fill = (row: number, column: number, cells: readonly (readonly CellIn[])[]) => void;

const same = (a: CellIn | undefined, b: CellIn | undefined): boolean => textOf(a) === textOf(b);

/**
 * The columns by which it is seen that rows have moved: the naming ones, and where some row has no name of its own, those that
 * a seller does not change.
 */
function watchedColumns(
  values: StockCells['values'],
  { use, headerRow, fields }: StockColumns,
  naming: readonly number[],
): readonly number[] {
  const lasting = lastingFields(use)
    .map((field) => fields.get(field))
    .filter((column): column is number => column !== undefined);
  const seen = new Set<string>();
  for (const cells of values.slice(headerRow)) {
    const name = naming.map((column) => textOf(cells[column - 1])).join('\u001f');
    const isBlank = lasting.every((column) => textOf(cells[column - 1]) === '');
    if (!isBlank && seen.has(name)) return [...naming, ...lasting];
    if (!isBlank) seen.add(name);
  }
  return naming;
}

/** Whether these cells still stand where they were read; false where rows or columns have moved meanwhile. */
function standsStill(
  sheet: Sheet,
  values: StockCells['values'],
  { headerRow, form }: StockColumns,
  naming: readonly number[],
  { width }: Size,
): boolean {
  const from = Math.min(...naming);
  const now = readDown(sheet, headerRow, from, Math.max(...naming) - from + 1);
  const names = values.slice(headerRow - 1);
  const rowsStand = names.every((cells, index) =>
    naming.every((column) => same(cells[column - 1], now[index]?.[column - from])),
  );
  if (!rowsStand) return false;
  const top = form === 'two' ? Math.max(1, headerRow - 1) : headerRow;
  const heads = readBlock(sheet, top, 1, headerRow - top + 1, width);
  return heads.every((cells, at) => cells.every((cell, index) => same(cell, values[top - 1 + at]?.[index])));
}

/** Whole lines where the mapped columns leave a doubt. */
function fillDoubts(
  sheet: Sheet,
  values: StockCells['values'],
  columns: StockColumns,
  unread: readonly number[],
  first: number,
  { height, width }: Size,
  fill: Fill,
  callIsWorth: number,
): void {
  const doubtful: number[] = [];
  for (let row = first; row <= height; row += 1)
    if (needsWholeLine(values[row - 1] ?? [], columns)) doubtful.push(row);
  const blocks = joinedRuns(doubtful, width, callIsWorth);
  if (blocks.length > MOST_BLOCKS) {
    for (const run of runsOf(unread)) fill(1, run[0] ?? 1, readDown(sheet, 1, run[0] ?? 1, run.length));
    return;
  }
  for (const run of blocks) fill(run[0] ?? 1, 1, readBlock(sheet, run[0] ?? 1, 1, run.length, width));
}

/** null where the tab has to be read whole after all: several tables side by side, a header gone, rows on the move. */
function readNeeded(
  sheet: Sheet,
  mapping: Mapping,
  namingOf: (columns: StockColumns) => readonly number[],
  size: Size,
  { callIsWorth }: Sparing,
): StockCells | null {
  const { height, width } = size;
  const looked = Math.min(height, Math.max(mapping.headerRow, SEARCHED_ROWS) + LOOKED_INTO);
  const head = readBlock(sheet, 1, 1, looked, width);
  const { missing, alone, ...columns } = findColumns(head, mapping);
  if (missing.length > 0 || !alone) return null;
  const naming = namingOf(columns);
  const needed = Array.from(columns.fields.values()).concat(
    naming,
    columns.ownId === 0 ? [] : [columns.ownId],
  );
  const values: CellIn[][] = [];
  for (let row = 1; row <= height; row += 1)
    values.push(row <= looked ? [...(head[row - 1] ?? [])] : new Array<CellIn>(width).fill(''));
  const fill: Fill = (row, column, cells) => {
    for (let down = Math.max(0, looked - row + 1); down < cells.length; down += 1) {
      const line = values[row - 1 + down];
      const found = cells[down];
      if (line === undefined || found === undefined) continue;
      for (let at = 0; at < found.length; at += 1) line[column - 1 + at] = found[at] ?? '';
    }
  };
  const runs = joinedRuns(Array.from(new Set(needed)), height, callIsWorth);
  for (const run of runs) fill(1, run[0] ?? 1, readDown(sheet, 1, run[0] ?? 1, run.length));
  const read = new Set(runs.reduce<number[]>((all, run) => all.concat(run), []));
  const { from, to } = columns.span;
  const unread: number[] = [];
  for (let at = from; at <= to; at += 1) if (!read.has(at)) unread.push(at);
  fillDoubts(sheet, values, columns, unread, looked + 1, size, fill, callIsWorth);
  const watched = watchedColumns(values, columns, naming);
  return standsStill(sheet, values, columns, watched, size) ? { columns, values } : null;
}

/** `namingOf`: the columns by which rows are seen to move. Refused when a mapped column is gone. */
export function readStock(
  sheet: Sheet,
  tab: string,
  mapping: Mapping,
  namingOf: (columns: StockColumns) => readonly number[],
  sparing: Sparing = USUAL,
): StockCells {
  const range = sheet.getDataRange();
  const size = { height: range.getNumRows(), width: range.getNumColumns() };
  const isLarge = size.height * size.width >= sparing.large;
  const needed = isLarge ? readNeeded(sheet, mapping, namingOf, size, sparing) : null;
  if (needed !== null) return needed;
  // Rows may have come or gone since the size was read.
  const values = isLarge ? readAll(sheet) : (range.getValues() as readonly (readonly CellIn[])[]);
  return { columns: locateColumns(tab, values, mapping), values };
}
