// Our own columns on the seller's tabs: keys and own columns are read anew, the marks computed, one block
// written, and the keys read again. If rows moved meanwhile, once more, at most three times (DESIGN 6).
import type { Instant } from '../domain/instant.ts';
import { type MarkRecords, marksOf, type RowMarks } from '../domain/row-mark.ts';
import type { OwnCells, StockRow, TableUse } from '../domain/stock-row.ts';
import { spellingKey } from '../domain/wide-text.ts';
import { withOwnColumns } from './add-own-columns.ts';
import { type CellIn, type CellOut, cellText, textOf } from './cell.ts';
import { columnName, readDown, runsOf, writeBlock } from './grid.ts';
import { OWN_ID_HEADER, ownColumns, ownHeaders } from './own-headers.ts';
import { loadStock, namesNow, type StockSource, sameNames } from './stock-source.ts';
import { ownCellsFrom } from './stock-tab.ts';

const TRIES = 3;

export type Shown = {
  /** As `tab!A1`: marks that a person typed. */
  readonly strays: readonly string[];
  /** The same rows as facts. */
  readonly strayRows: readonly StockRow[];
  /** Rows whose own cells were not as the records say, before this. */
  readonly healed: number;
  /** The same as `tab!A1`. */
  readonly healedPlaces: readonly string[];
  readonly gone: number;
  readonly doubtful: number;
  /** False when the rows would not stand still. */
  readonly settled: boolean;
  /** The tabs as they were found last, for whoever goes on in the same execution. */
  readonly sources: readonly StockSource[];
};

/** One part of our cells as it would stand in the sheet: a number of pieces is a number. */
const encodePart = (own: OwnCells, part: keyof OwnCells): CellOut =>
  part === 'held' && /^\d+$/.test(own.held) ? Number(own.held) : cellText(own[part]);

/** Our columns of a tab of this use, and トメルID last, as they would stand in the cells. */
const encode = (use: TableUse, own: OwnCells, ownId: string): readonly CellOut[] => [
  ...ownColumns(use).map(({ part }) => encodePart(own, part)),
  cellText(ownId),
];

const columnsOf = (source: StockSource): readonly number[] => [...source.columns.own, source.columns.ownId];

/**
 * Own cells as they stand now, from below the header to the foot of the grid: one read per run of columns. null when our headers do not
 * stand above them any more, or rows are gone: what stands there now may be the seller's.
 */
function ownNow(source: StockSource): readonly (readonly CellIn[])[] | null {
  const { headerRow, use } = source.columns;
  const columns = columnsOf(source);
  const cells: CellIn[][] = [];
  for (const run of runsOf(columns.filter((column) => column > 0))) {
    const block = readDown(source.sheet, headerRow, run[0] ?? 1, run.length);
    block.forEach((row, index) => {
      cells[index] ??= columns.map((): CellIn => '');
      const target = cells[index];
      run.forEach((column, place) => {
        if (target !== undefined) target[columns.indexOf(column)] = row[place] ?? '';
      });
    });
  }
  const [heads = [], ...below] = cells;
  const stand = [...ownHeaders(use), OWN_ID_HEADER].every(
    (header, at) => columns[at] === 0 || spellingKey(textOf(heads[at])) === spellingKey(header),
  );
  return stand && below.length >= source.lastRow - headerRow ? below : null;
}

const withOwn = (row: StockRow, cells: readonly CellIn[]): StockRow => ({
  ...row,
  ownId: textOf(cells[cells.length - 1]),
  own: ownCellsFrom(row.use, (place) => textOf(cells[place])),
});

type Target = {
  readonly source: StockSource;
  readonly rows: readonly StockRow[];
  readonly cells: readonly (readonly CellIn[])[];
};

const differs = (found: readonly CellIn[], wanted: readonly CellOut[]): boolean =>
  wanted.some((cell, index) => {
    const text = typeof cell === 'string' ? cell.replace(/^'/, '') : String(cell);
    return textOf(found[index]) !== text;
  });

/** Writes the rows from the first to the last that differ: one write per run of columns. Returns those that differed, 1-based. */
function writeMarks(target: Target, marks: RowMarks, offset: number): readonly number[] {
  const { source, cells } = target;
  const wanted = new Map<number, readonly CellOut[]>();
  target.rows.forEach((row, index) => {
    const own = marks.cells[offset + index];
    if (own !== undefined) wanted.set(row.row, encode(row.use, own, marks.ownIds[offset + index] ?? ''));
  });
  const first = source.columns.headerRow + 1;
  const columns = columnsOf(source);
  const incidents = ownColumns(source.columns.use).findIndex(({ part }) => part === 'incidents');
  // A mark of ours on a line that is no goods: the line was pushed in while a command wrote, or its cells were cleared.
  cells.forEach((now, index) => {
    if (wanted.has(index + first) || textOf(now[incidents]) === '') return;
    wanted.set(
      index + first,
      columns.map((): CellOut => ''),
    );
  });
  const different: number[] = [];
  cells.forEach((now, index) => {
    const then = wanted.get(index + first);
    if (then !== undefined && differs(now, then)) different.push(index + first);
  });
  const top = different[0];
  const bottom = different[different.length - 1];
  if (top === undefined || bottom === undefined) return different;
  for (const run of runsOf(columns.filter((column) => column > 0))) {
    const block: CellOut[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const then = wanted.get(row);
      const now = cells[row - first] ?? [];
      block.push(
        run.map((column): CellOut => {
          const at = columns.indexOf(column);
          if (then !== undefined) return then[at] ?? '';
          // A line between the goods, such as a subtotal: what stands there stays.
          const cell = now[at] ?? '';
          return typeof cell === 'string' ? cellText(cell) : cell;
        }),
      );
    }
    writeBlock(source.sheet, top, run[0] ?? 1, block);
  }
  return different;
}

const refresh = (source: StockSource, now: Instant): StockSource => loadStock(source.mapping, now);

/** Where the mark of a row stands. */
const placeOf = ({ tab, columns }: StockSource, row: number): string =>
  `${tab}!${columnName(columns.own[0] || 1)}${row}`;

const targetOf = (source: StockSource, cells: readonly (readonly CellIn[])[]): Target => {
  const first = source.columns.headerRow + 1;
  return { source, cells, rows: source.rows.map((row) => withOwn(row, cells[row.row - first] ?? [])) };
};

/** Own cells of a source, loaded anew where its columns have moved since. */
function targetNow(source: StockSource, now: Instant): Target {
  const cells = ownNow(source);
  if (cells !== null) return targetOf(source, cells);
  const fresh = refresh(source, now);
  const again = ownNow(fresh);
  // Twice within a blink: nothing is written there, and the next opening brings the marks.
  return again === null ? { source: fresh, rows: [], cells: [] } : targetOf(fresh, again);
}

/** `sources` as loaded by this execution; their rows count as long as their names stand where they stood. */
export function showMarks(sources: readonly StockSource[], records: MarkRecords, now: Instant): Shown {
  // A person may have deleted a column of ours: without it a stop would mark nothing and say that it did.
  let current = sources.map((source) => ({
    ...source,
    columns: withOwnColumns(source.sheet, source.columns, false),
  }));
  let healed: readonly string[] = [];
  let marks: RowMarks = { cells: [], ownIds: [], strays: [], gone: [], doubtful: [] };
  let rows: readonly StockRow[] = [];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = current.map(namesNow);
    current = current.map((source, at) =>
      sameNames(source.names, before[at] ?? []) ? source : refresh(source, now),
    );
    const targets = current.map((source) => targetNow(source, now));
    current = targets.map(({ source }) => source);
    rows = targets.reduce<StockRow[]>((all, target) => all.concat(target.rows), []);
    marks = marksOf(rows, records, now);
    let offset = 0;
    const written: string[] = [];
    for (const target of targets) {
      written.push(...writeMarks(target, marks, offset).map((row) => placeOf(target.source, row)));
      offset += target.rows.length;
    }
    if (attempt === 0) healed = written;
    const readable = targets.every(({ source, rows: found }) => found.length === source.rows.length);
    const settled =
      readable &&
      (written.length === 0 || current.every((source) => sameNames(namesNow(source), source.names)));
    if (settled || attempt === TRIES - 1) return shownFrom(marks, rows, current, healed, settled);
  }
  return shownFrom(marks, rows, current, healed, false);
}

function shownFrom(
  marks: RowMarks,
  rows: readonly StockRow[],
  sources: readonly StockSource[],
  healed: readonly string[],
  settled: boolean,
): Shown {
  const markColumn = new Map(sources.map((source) => [source.mapping.sheetId, source.columns.own[0] ?? 0]));
  const strayRows = marks.strays.map((at) => rows[at]).filter((row): row is StockRow => row !== undefined);
  return {
    strays: strayRows.map((row) => `${row.tab}!${columnName(markColumn.get(row.sheetId) ?? 1)}${row.row}`),
    strayRows,
    healed: healed.length,
    healedPlaces: healed,
    gone: marks.gone.length,
    doubtful: marks.doubtful.length,
    settled,
    sources,
  };
}
