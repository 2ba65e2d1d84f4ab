// Reading a tab once and writing into it in blocks. Rows and columns are 1-based.
import { type CellIn, type CellOut, textOf } from './cell.ts';

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

/**
 * Some columns of a block, as rows that begin with the leftmost of them; a column that nobody asked for may be blank. One read, or one for
 * each run of a large block. `watched` tells whether rows have moved between two of them: then all is read at once after all.
 */
export function readColumnsOf(
  sheet: Sheet,
  row: number,
  rows: number,
  columns: readonly number[],
  watched: number,
): readonly (readonly CellIn[])[] {
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const runs = joinedRuns(columns, rows, READ_WORTH);
  const [only, ...more] = runs;
  if (only === undefined || more.length === 0) return readBlock(sheet, row, left, rows, width);
  const block = Array.from({ length: rows }, (): CellIn[] => new Array<CellIn>(width).fill(''));
  for (const run of runs) {
    const from = (run[0] ?? left) - left;
    readBlock(sheet, row, run[0] ?? left, rows, run.length).forEach((cells, index) => {
      for (let at = 0; at < cells.length; at += 1) (block[index] ?? [])[from + at] = cells[at] ?? '';
    });
  }
  const now = readBlock(sheet, row, watched, rows, 1);
  const moved = now.some(([cell], index) => textOf(cell) !== textOf(block[index]?.[watched - left]));
  return moved ? readBlock(sheet, row, left, rows, width) : block;
}

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

/**
 * Columns to be read or written over so many rows, as runs that are one call each. A gap between two runs is taken along where it has
 * fewer cells than a call more is worth, so that a small tab costs one call and a large one does not pay for what nobody needs; and only
 * where every column of it may be covered.
 */
export function joinedRuns(
  columns: readonly number[],
  rows: number,
  callIsWorth: number,
  mayCover: (column: number) => boolean = () => true,
): readonly (readonly number[])[] {
  const joined: number[][] = [];
  for (const run of runsOf(columns)) {
    const last = joined[joined.length - 1];
    const end = last === undefined ? 0 : (last[last.length - 1] ?? 0);
    const gap: number[] = [];
    for (let at = end + 1; at < (run[0] ?? 1); at += 1) gap.push(at);
    if (last === undefined || gap.length * rows >= callIsWorth || !gap.every(mayCover)) joined.push([...run]);
    else last.push(...gap, ...run);
  }
  return joined;
}

/**
 * Cells for which another call is worth its while. A call costs as much time as 11,800 cells read or 2,800 written (DESIGN 8), and
 * then it may fail and wait: hence more than twice as many.
 */
export const READ_WORTH = 30_000;
export const WRITE_WORTH = 7_000;

/** Blank rows that stay below what is written, so that not every command has to lengthen a tab. */
const SPARE_ROWS = 200;

/** Lengthens the grid, which no write does by itself. `height` is the grid's. */
export function growTo(sheet: Sheet, height: number, needed: number): void {
  if (needed > height) sheet.insertRowsAfter(height, needed - height + SPARE_ROWS);
}
