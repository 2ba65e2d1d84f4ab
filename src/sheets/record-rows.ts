// The rows of an owned tab: which records they hold, where they stand, and what else lies there.
import { digestOfAll } from '../domain/digest.ts';
import { type CellIn, textOf } from './cell.ts';
import { readAll, readColumns, type Sheet } from './grid.ts';
import { type Kept, readKept } from './kept-values.ts';
import { type Problems, Refused } from './problem.ts';
import { headersOf, isHandColumn, KEPT_HEADER, keepsValues, type Table } from './table.ts';

export type LoadedTable<Row> = {
  readonly sheet: Sheet;
  readonly records: readonly Row[];
  /** 1-based row of each record, in the order of `records`. */
  readonly rows: readonly number[];
  /** The cells of each record's row as they stand, in the order of `records`. */
  readonly cells: readonly (readonly CellIn[])[];
  /** Places in `records` of rows without a readable 控え. */
  readonly unkept: readonly number[];
  /** Rows that are no records: added by a person, copied, or without their id. */
  readonly strangers: number;
  /** 1-based column of each header, in the order of the table's columns, 操作番号 last. */
  readonly columns: readonly number[];
  /** 1-based column of 控え; 0 where a table has none. */
  readonly keptColumn: number;
  /** Last row with content; a check box that nobody ticked is no content. */
  readonly lastRow: number;
  /** Height of the grid. */
  readonly height: number;
  /** Rows with this operation's number, and rows with content but neither number nor id, with a digest of what they hold. */
  readonly staged: (operation: number) => readonly number[];
  readonly strays: readonly { readonly row: number; readonly digest: string }[];
};

export const isBlank = (cells: readonly CellIn[]): boolean =>
  cells.every((cell) => cell === '' || cell === false);

/** A header that a person renamed or deleted is named; nothing is guessed by position. */
export function columnsByHeader(
  tab: string,
  headers: readonly string[],
  found: readonly CellIn[],
): readonly number[] {
  const at = headers.map((header) => found.findIndex((cell) => textOf(cell) === header) + 1);
  const missing = headers.filter((_, index) => at[index] === 0);
  if (missing.length > 0) throw new Refused({ code: 'columnsGone', tab, headers: missing });
  return at;
}

/** The columns of a tab of ours, to the foot of the grid; everything where a person has put a column between them. */
function readOwned(
  sheet: Sheet,
  headers: readonly string[],
): { readonly values: readonly (readonly CellIn[])[]; readonly height: number } {
  const values = readColumns(sheet, headers.length);
  const found = new Set((values[0] ?? []).map(textOf));
  const whole = headers.every((header) => found.has(header)) ? values : readAll(sheet);
  return { values: whole, height: values.length };
}

/** Fields that a person may fill are as Tomeru last wrote them; what was filled in since has to be taken in first. */
function decodeRow<Row extends { readonly id: string }>(
  table: Table<Row>,
  cells: readonly CellIn[],
  columns: readonly number[],
  kept: Kept,
  row: number,
  problems: Problems,
): Row {
  const record: Record<string, unknown> = {};
  table.columns.forEach((one, index) => {
    if (one.field === null) return;
    if (isHandColumn(one) && kept.values.has(one.field)) {
      record[one.field] = kept.values.get(one.field);
      return;
    }
    const column = columns[index] ?? 0;
    const cell = cells[column - 1] ?? '';
    const read = one.read(cell);
    if (read.ok) {
      record[one.field] = read.value;
      return;
    }
    problems.add({
      tab: table.tab,
      row,
      column,
      header: one.header,
      found: textOf(cell),
      wanted: read.problem,
    });
    // The row counts all the same: a hold must not vanish because a person typed into one of its cells.
    const blank = one.read('');
    record[one.field] = blank.ok ? blank.value : textOf(cell);
  });
  return record as Row;
}

/** `applied` is the last committed operation: what was staged by a later one does not exist yet. */
export function loadTable<Row extends { readonly id: string }>(
  table: Table<Row>,
  sheet: Sheet,
  applied: number,
  problems: Problems,
): LoadedTable<Row> {
  const headers = headersOf(table);
  const { values, height } = readOwned(sheet, headers);
  const columns = columnsByHeader(table.tab, headers, values[0] ?? []);
  const operationColumn = columns[columns.length - 1] ?? 0;
  const keptColumn = keepsValues(table) ? (columns[columns.length - 2] ?? 0) : 0;
  const keptIn = (cells: readonly CellIn[], row: number): Kept => {
    const cell = keptColumn === 0 ? '' : (cells[keptColumn - 1] ?? '');
    const kept = readKept(table, cell);
    if (kept.broken) {
      problems.add({
        tab: table.tab,
        row,
        column: keptColumn,
        header: KEPT_HEADER,
        found: textOf(cell),
        wanted: 'トメルが書いた値',
      });
    }
    return kept;
  };
  const idColumn = columns[table.columns.findIndex((one) => one.field === 'id')] ?? 0;
  const records: Row[] = [];
  const rows: number[] = [];
  const found: (readonly CellIn[])[] = [];
  const ids = new Set<string>();
  const unkept: number[] = [];
  let strangers = 0;
  const operations = new Map<number, number[]>();
  const strays: { row: number; digest: string }[] = [];
  let lastRow = 1;
  for (let index = 1; index < values.length; index += 1) {
    const cells = values[index] ?? [];
    if (isBlank(cells)) continue;
    const row = index + 1;
    lastRow = row;
    const operation = cells[operationColumn - 1];
    const id = textOf(cells[idColumn - 1]);
    if (typeof operation === 'number') {
      const known = operations.get(operation);
      if (known === undefined) operations.set(operation, [row]);
      else known.push(row);
    }
    if (typeof operation !== 'number') strays.push({ row, digest: digestOfAll(cells.map(textOf)) });
    else if (operation > applied) continue;
    // A copied row says what the first one of its id says; two records of one id would count twice.
    if (typeof operation !== 'number' || id === '' || ids.has(id)) {
      strangers += 1;
      continue;
    }
    ids.add(id);
    const kept = keptIn(cells, row);
    if (keptColumn > 0 && kept.values.size === 0) unkept.push(records.length);
    records.push(decodeRow(table, cells, columns, kept, row, problems));
    rows.push(row);
    found.push(cells);
  }
  return {
    sheet,
    records,
    rows,
    cells: found,
    unkept,
    strangers,
    columns,
    keptColumn,
    lastRow,
    height,
    staged: (operation) => operations.get(operation) ?? [],
    strays,
  };
}

/** A table whose tab has just been made: nothing is read, since nothing can be there. */
export const blankTable = <Row extends { readonly id: string }>(
  table: Table<Row>,
  sheet: Sheet,
): LoadedTable<Row> => ({
  sheet,
  records: [],
  rows: [],
  cells: [],
  unkept: [],
  strangers: 0,
  columns: headersOf(table).map((_, at) => at + 1),
  keptColumn: keepsValues(table) ? headersOf(table).indexOf(KEPT_HEADER) + 1 : 0,
  lastRow: 1,
  get height() {
    return sheet.getMaxRows();
  },
  staged: () => [],
  strays: [],
});
