// Reading a tab once and writing into it in blocks. Rows and columns are 1-based.
import type { CellIn, CellOut } from './cell.ts';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A, B … Z, AA: the letters of a 1-based column. */
export const columnName = (column: number): string => {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter;
};

/** Everything from A1 to the last content; one blank cell for an empty tab. Two reads. */
export const readAll = (sheet: Sheet): readonly (readonly CellIn[])[] =>
  sheet.getDataRange().getValues() as CellIn[][];

/** The first columns from top to bottom of the grid: one read, and its length is the height of the grid. */
export const readColumns = (sheet: Sheet, count: number): readonly (readonly CellIn[])[] =>
  sheet.getRange(`A:${columnName(count)}`).getValues() as CellIn[][];

export const readBlock = (
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): readonly (readonly CellIn[])[] => sheet.getRange(row, column, rows, columns).getValues() as CellIn[][];

/** Columns from a row down to the foot of the grid, wherever that is by now: rows may be deleted at any moment. */
export const readDown = (
  sheet: Sheet,
  row: number,
  column: number,
  columns: number,
): readonly (readonly CellIn[])[] =>
  sheet.getRange(`${columnName(column)}${row}:${columnName(column + columns - 1)}`).getValues() as CellIn[][];

/** One write. The block must lie inside the grid. */
export function writeBlock(
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly CellOut[])[],
): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  sheet.getRange(row, column, cells.length, width).setValues(cells as (string | number | boolean | Date)[][]);
}

/** Neighbouring columns as runs, so that each run is one write: [3,4,5,9] → [3..5], [9]. */
export function runsOf(columns: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1] === column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** Blank rows that stay below what is written, so that not every command has to lengthen a tab. */
const SPARE_ROWS = 200;

/** Lengthens the grid, which no write does by itself. `height` is the grid's. */
export function growTo(sheet: Sheet, height: number, needed: number): void {
  if (needed > height) sheet.insertRowsAfter(height, needed - height + SPARE_ROWS);
}
