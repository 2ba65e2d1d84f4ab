// How wanted cells get into an owned tab. Fields that only Tomeru fills go in as blocks, the rows between getting back what
// they held. Cells that a person may fill are written by themselves: a tick made in a row between is not to be lost.
import { isDate } from '../domain/instant.ts';
import { type CellIn, type CellOut, textOf } from './cell.ts';
import { columnName, runsOf, type Sheet, writeBlock } from './grid.ts';

/** Beyond these, cells of a column are written as one block after all. */
const MOST_VALUES = 6;
const MOST_SPANS = 300;

/** What an area of the tab held when it was read, and what is wanted there. */
export type Writing = {
  readonly sheet: Sheet;
  /** 1-based column at which the rows begin. */
  readonly left: number;
  /** From the second row of the tab on. */
  readonly rows: readonly (readonly CellIn[])[];
  /** The cell of a row in a 1-based column as it is to be; undefined: it stays as it is. */
  readonly wanted: (cells: readonly CellIn[], at: number) => CellOut | undefined;
};

/** 1-based columns that change. */
export type Columns = { readonly filled: readonly number[]; readonly ours: readonly number[] };

/** Cells that go back unchanged between changed ones: text keeps its apostrophe. */
const unchanged = (cell: CellIn): CellOut =>
  typeof cell === 'string' && cell !== '' ? (`'${cell}` as CellOut) : (cell as CellOut);

/** Whole columns between the first and the last of these rows, which are places in `rows`. */
export function writeBlocks(
  { sheet, left, rows, wanted }: Writing,
  hit: readonly number[],
  columns: readonly number[],
): void {
  const first = hit[0] ?? 0;
  const between = rows.slice(first, (hit[hit.length - 1] ?? first) + 1);
  for (const run of runsOf(columns)) {
    const block = between.map((cells) =>
      run.map((at): CellOut => wanted(cells, at) ?? unchanged(cells[at - left] ?? '')),
    );
    writeBlock(sheet, first + 2, run[0] ?? 1, block);
  }
}

/** The changed cells of one row, side by side where they stand so. */
function writeRow({ sheet, rows, wanted }: Writing, index: number, columns: readonly number[]): void {
  const cells = rows[index] ?? [];
  const changing = columns.filter((at) => wanted(cells, at) !== undefined);
  for (const run of runsOf(changing)) {
    writeBlock(sheet, index + 2, run[0] ?? 1, [run.map((at): CellOut => wanted(cells, at) ?? '')]);
  }
}

const stored = (cell: CellOut): CellIn => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell);

const isSame = (now: CellIn, then: CellOut): boolean =>
  typeof now === typeof then && textOf(now) === textOf(stored(then));

const valueName = (cell: CellOut): string =>
  isDate(cell) ? `date ${cell.getTime()}` : `${typeof cell} ${String(cell)}`;

/** Only the cells of one column that change, those of one value in one write. */
function writeColumn(writing: Writing, hit: readonly number[], at: number): void {
  const values = new Map<string, { readonly cell: CellOut; readonly rows: number[] }>();
  for (const index of hit) {
    const cells = writing.rows[index] ?? [];
    const then = writing.wanted(cells, at);
    if (then === undefined || isSame(cells[at - writing.left] ?? '', then)) continue;
    const known = values.get(valueName(then));
    if (known === undefined) values.set(valueName(then), { cell: then, rows: [index + 2] });
    else known.rows.push(index + 2);
  }
  const lists = Array.from(values.values(), ({ cell, rows }) => ({ cell, runs: runsOf(rows) }));
  if (lists.length > MOST_VALUES || lists.some(({ runs }) => runs.length > MOST_SPANS)) {
    writeBlocks(writing, hit, [at]);
    return;
  }
  const letters = columnName(at);
  for (const { cell, runs } of lists) {
    const spans = runs.map((run) => `${letters}${run[0] ?? 2}:${letters}${run[run.length - 1] ?? 2}`);
    writing.sheet.getRangeList(spans).setValue(cell);
  }
}

/** `hit`: places in `rows` of those that change, in their order. */
export function writeCells(writing: Writing, hit: readonly number[], { filled, ours }: Columns): void {
  const [only, ...more] = hit;
  if (only !== undefined && more.length === 0) {
    writeRow(writing, only, [...filled, ...ours]);
    return;
  }
  for (const at of filled) writeColumn(writing, hit, at);
  writeBlocks(writing, hit, ours);
}
