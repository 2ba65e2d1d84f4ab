// Brings changed fields into an owned tab: absolute values by record id, so that twice is once. A person may
// sort the tab meanwhile, so the ids are read with the cells just before and once more just after. Cells that a
// person may fill are written one by one: a tick made in a row between is not to be lost.
import type { Change } from '../app/plan.ts';
import { type CellIn, type CellOut, textOf } from './cell.ts';
import { columnName, readBlock, runsOf, type Sheet, writeBlock } from './grid.ts';
import { mayReplace } from './hand-cell.ts';
import { keptCell } from './kept-values.ts';
import type { LoadedTable } from './record-rows.ts';
import { type Column, isHandColumn, type Table } from './table.ts';

const TRIES = 3;

/** Beyond these, cells of a column are written as one block after all. */
const MOST_VALUES = 6;
const MOST_SPANS = 300;

/** A column with something to be written; 控え has no `column`. */
type Target<Row> = { readonly column: Column<Row> | null; readonly at: number };

type Wanted = { readonly cell: CellOut; readonly replaces: (cell: CellIn) => boolean };

/** By column and id. */
type AllWanted = ReadonlyMap<string, Wanted>;

const ALWAYS = (): boolean => true;

/** Cells that go back unchanged between changed ones: text keeps its apostrophe. */
const unchanged = (cell: CellIn): CellOut =>
  typeof cell === 'string' && cell !== '' ? (`'${cell}` as CellOut) : (cell as CellOut);

const nameOf = (at: number, id: string): string => `${at}:${id}`;

/** The columns that change, with 控え where a person may fill one of them. */
function targetsOf<Row extends { readonly id: string }>(
  table: Table<Row>,
  loaded: LoadedTable<Row>,
  changes: readonly Change[],
): readonly Target<Row>[] {
  const fields = new Set(changes.map((change) => change.field));
  const changed = table.columns
    .map((column, at) => ({ column, at: loaded.columns[at] ?? 0 }))
    .filter(({ column }) => column.field !== null && fields.has(column.field));
  const keeps = loaded.keptColumn > 0 && changed.some(({ column }) => isHandColumn(column));
  return keeps ? [...changed, { column: null, at: loaded.keptColumn }] : changed;
}

/** 控え as the record is after the changes. */
function wantedKept<Row extends { readonly id: string }>(
  table: Table<Row>,
  loaded: LoadedTable<Row>,
  changes: readonly Change[],
): ReadonlyMap<string, CellOut> {
  const filled = new Set(table.columns.filter(isHandColumn).map((column) => column.field as string));
  const patches = new Map<string, Record<string, unknown>>();
  for (const { field, after, ids } of changes) {
    if (!filled.has(field)) continue;
    for (const id of ids) patches.set(id, { ...patches.get(id), [field]: after });
  }
  const cells = new Map<string, CellOut>();
  for (const record of loaded.records) {
    const patch = patches.get(record.id);
    if (patch !== undefined) cells.set(record.id, keptCell(table, { ...record, ...patch }));
  }
  return cells;
}

function wantedCells<Row extends { readonly id: string }>(
  table: Table<Row>,
  loaded: LoadedTable<Row>,
  changes: readonly Change[],
  targets: readonly Target<Row>[],
): AllWanted {
  const byField = new Map(targets.map((target) => [target.column?.field as string | undefined, target]));
  const wanted = new Map<string, Wanted>();
  for (const change of changes) {
    const { column = null, at = 0 } = byField.get(change.field) ?? {};
    if (column === null) continue;
    const cell = column.encode(change.after);
    const replaces = (now: CellIn): boolean => mayReplace(column, now, change);
    for (const id of change.ids) wanted.set(nameOf(at, id), { cell, replaces });
  }
  if (targets.some((target) => target.column === null)) {
    wantedKept(table, loaded, changes).forEach((cell, id) => {
      wanted.set(nameOf(loaded.keptColumn, id), { cell, replaces: ALWAYS });
    });
  }
  return wanted;
}

/** What an area of the tab held when it was read, from its second row on. */
type Area = {
  readonly left: number;
  readonly rows: readonly (readonly CellIn[])[];
  readonly idIn: (cells: readonly CellIn[]) => string;
};

/** The cell as it is to be; undefined: it stays as it is. */
function cellAfter(
  { left, idIn }: Area,
  wanted: AllWanted,
  cells: readonly CellIn[],
  at: number,
): CellOut | undefined {
  const now = cells[at - left] ?? '';
  const then = wanted.get(nameOf(at, idIn(cells)));
  return then?.replaces(now) === true ? then.cell : undefined;
}

/** Whole columns between the first and the last of these rows; the rows between get back what they held. */
function writeBlocks(
  sheet: Sheet,
  area: Area,
  wanted: AllWanted,
  hit: readonly number[],
  columns: readonly number[],
): void {
  const first = hit[0] ?? 0;
  const rows = area.rows.slice(first, (hit[hit.length - 1] ?? first) + 1);
  for (const run of runsOf(columns)) {
    const block = rows.map((cells) =>
      run.map((at): CellOut => cellAfter(area, wanted, cells, at) ?? unchanged(cells[at - area.left] ?? '')),
    );
    writeBlock(sheet, first + 2, run[0] ?? 1, block);
  }
}

/** The changed cells of one row, side by side where they stand so. */
function writeRow(
  sheet: Sheet,
  area: Area,
  wanted: AllWanted,
  index: number,
  columns: readonly number[],
): void {
  const cells = area.rows[index] ?? [];
  const changing = columns.filter((at) => cellAfter(area, wanted, cells, at) !== undefined);
  for (const run of runsOf(changing)) {
    writeBlock(sheet, index + 2, run[0] ?? 1, [
      run.map((at): CellOut => cellAfter(area, wanted, cells, at) ?? ''),
    ]);
  }
}

const sameText = (now: CellIn, then: CellOut): boolean =>
  typeof now === typeof then &&
  textOf(now) === (typeof then === 'string' ? then.replace(/^'/, '') : textOf(then));

/** Only the cells of one column that change, those of one value in one write. */
function writeCells(sheet: Sheet, area: Area, wanted: AllWanted, hit: readonly number[], at: number): void {
  const values = new Map<string, { readonly cell: CellOut; readonly rows: number[] }>();
  for (const index of hit) {
    const cells = area.rows[index] ?? [];
    const then = cellAfter(area, wanted, cells, at);
    if (then === undefined || sameText(cells[at - area.left] ?? '', then)) continue;
    const key = `${typeof then} ${String(then)}`;
    const known = values.get(key);
    if (known === undefined) values.set(key, { cell: then, rows: [index + 2] });
    else known.rows.push(index + 2);
  }
  const lists = Array.from(values.values(), ({ cell, rows }) => ({ cell, runs: runsOf(rows) }));
  if (lists.length > MOST_VALUES || lists.some(({ runs }) => runs.length > MOST_SPANS)) {
    writeBlocks(sheet, area, wanted, hit, [at]);
    return;
  }
  const letters = columnName(at);
  for (const { cell, runs } of lists) {
    const spans = runs.map((run) => `${letters}${run[0] ?? 2}:${letters}${run[run.length - 1] ?? 2}`);
    sheet.getRangeList(spans).setValue(cell);
  }
}

function writeTargets<Row>(
  sheet: Sheet,
  area: Area,
  wanted: AllWanted,
  hit: readonly number[],
  targets: readonly Target<Row>[],
): void {
  const [only, ...more] = hit;
  if (only !== undefined && more.length === 0) {
    writeRow(
      sheet,
      area,
      wanted,
      only,
      targets.map(({ at }) => at),
    );
    return;
  }
  const filled = targets.filter(({ column }) => column !== null && isHandColumn(column));
  for (const { at } of filled) writeCells(sheet, area, wanted, hit, at);
  const others = targets.filter((target) => filled.indexOf(target) < 0);
  writeBlocks(
    sheet,
    area,
    wanted,
    hit,
    others.map(({ at }) => at),
  );
}

/** False when the rows would not stand still; the log still has the changes and the next command brings them in. */
export function applyChanges<Row extends { readonly id: string }>(
  table: Table<Row>,
  loaded: LoadedTable<Row>,
  changes: readonly Change[],
  lastRow: number,
): boolean {
  const ids = new Set(changes.reduce<string[]>((all, change) => all.concat(change.ids), []));
  const targets = targetsOf(table, loaded, changes);
  if (targets.length === 0 || ids.size === 0 || lastRow < 2) return true;
  const idColumn = loaded.columns[table.columns.findIndex((one) => one.field === 'id')] ?? 0;
  const wanted = wantedCells(table, loaded, changes, targets);
  const left = Math.min(idColumn, ...targets.map(({ at }) => at));
  const width = Math.max(idColumn, ...targets.map(({ at }) => at)) - left + 1;
  const idIn = (cells: readonly CellIn[]): string => textOf(cells[idColumn - left]);
  const read = () => readBlock(loaded.sheet, 2, left, lastRow - 1, width);
  let rows = read();
  const asSeen = new Map(rows.map((cells) => [idIn(cells), cells]));
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = rows.map(idIn);
    // A write that met moved rows has put values on strangers: then every record gets its own back, as first seen.
    const isHit = (id: string): boolean => (attempt === 0 ? ids.has(id) : id !== '');
    const hit = before.map((id, index) => (isHit(id) ? index : -1)).filter((index) => index >= 0);
    if (hit.length === 0) return true;
    if (attempt === 0) {
      writeTargets(loaded.sheet, { left, rows, idIn }, wanted, hit, targets);
    } else {
      const seen = rows.map((cells) => (idIn(cells) === '' ? undefined : asSeen.get(idIn(cells))) ?? cells);
      writeBlocks(
        loaded.sheet,
        { left, rows: seen, idIn },
        wanted,
        hit,
        targets.map(({ at }) => at),
      );
    }
    rows = read();
    if (rows.every((cells, index) => idIn(cells) === before[index])) return true;
  }
  return false;
}
