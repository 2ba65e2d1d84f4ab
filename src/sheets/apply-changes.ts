// Brings changed fields into an owned tab: absolute values by record id, so that twice is once. A person may
// sort the tab meanwhile, so the ids are read with the cells just before and once more just after.
import type { Change } from '../app/plan.ts';
import { type CellIn, type CellOut, textOf } from './cell.ts';
import { readBlock, readColumnsOf } from './grid.ts';
import { isReplaced } from './hand-cell.ts';
import { keptCell } from './kept-values.ts';
import type { LoadedTable } from './record-rows.ts';
import { type Column, isHandColumn, type Table } from './table.ts';
import { type Columns, writeBlocks, writeCells } from './write-cells.ts';

const TRIES = 3;

type Target<Row> = { readonly column: Column<Row>; readonly at: number };

type Wanted = { readonly cell: CellOut; readonly replaces: (cell: CellIn) => boolean };

const nameOf = (at: number, id: string): string => `${at}:${id}`;

/** 控え of each record whose fields for a person change, as it is after the changes. */
function keptAfter<Row extends { readonly id: string }>(
  table: Table<Row>,
  loaded: LoadedTable<Row>,
  changes: readonly Change[],
): ReadonlyMap<string, CellOut> {
  const filled = new Set(table.columns.filter(isHandColumn).map((column) => column.field as string));
  const patches = new Map<string, Record<string, unknown>>();
  for (const { field, after, ids } of changes) {
    if (!filled.has(field)) continue;
    for (const id of ids) {
      const patch = patches.get(id);
      if (patch === undefined) patches.set(id, { [field]: after });
      else patch[field] = after;
    }
  }
  const cells = new Map<string, CellOut>();
  for (const record of loaded.records) {
    const patch = patches.get(record.id);
    if (patch !== undefined) cells.set(record.id, keptCell(table, { ...record, ...patch }));
  }
  return cells;
}

/** By column and id. */
function wantedCells<Row extends { readonly id: string }>(
  targets: readonly Target<Row>[],
  changes: readonly Change[],
): Map<string, Wanted> {
  const byField = new Map(targets.map((target) => [target.column.field as string | null, target]));
  const wanted = new Map<string, Wanted>();
  for (const change of changes) {
    const target = byField.get(change.field);
    if (target === undefined) continue;
    const { column, at } = target;
    const cell = column.encode(change.after);
    const replaces = (now: CellIn): boolean => isReplaced(column, now, change);
    for (const id of change.ids) wanted.set(nameOf(at, id), { cell, replaces });
  }
  return wanted;
}

/** False when the rows would not stand still; the log still has the changes and the next command brings them in. */
export function applyChanges<Row extends { readonly id: string }>(
  table: Table<Row>,
  loaded: LoadedTable<Row>,
  changes: readonly Change[],
  lastRow: number,
): boolean {
  const fields = new Set(changes.map((change) => change.field));
  const ids = new Set<string>();
  for (const change of changes) for (const id of change.ids) ids.add(id);
  const targets = table.columns
    .map((column, index): Target<Row> => ({ column, at: loaded.columns[index] ?? 0 }))
    .filter(({ column }) => column.field !== null && fields.has(column.field));
  if (targets.length === 0 || ids.size === 0 || lastRow < 2) return true;
  const wanted = wantedCells(targets, changes);
  const kept = loaded.keptColumn > 0 ? keptAfter(table, loaded, changes) : new Map<string, CellOut>();
  kept.forEach((cell, id) => {
    wanted.set(nameOf(loaded.keptColumn, id), { cell, replaces: () => true });
  });
  const places = (of: (column: Column<Row>) => boolean): readonly number[] =>
    targets.filter(({ column }) => of(column)).map(({ at }) => at);
  const columns: Columns = {
    filled: places(isHandColumn),
    ours: [...places((column) => !isHandColumn(column)), ...(kept.size > 0 ? [loaded.keptColumn] : [])],
  };
  const all = [...columns.filled, ...columns.ours];
  const idColumn = loaded.columns[table.columns.findIndex((one) => one.field === 'id')] ?? 0;
  const left = Math.min(idColumn, ...all);
  const idIn = (cells: readonly CellIn[]): string => textOf(cells[idColumn - left]);
  const cellAfter = (cells: readonly CellIn[], at: number): CellOut | undefined => {
    const then = wanted.get(nameOf(at, idIn(cells)));
    return then?.replaces(cells[at - left] ?? '') === true ? then.cell : undefined;
  };
  const needed = [idColumn, ...all];
  const read = () => readColumnsOf(loaded.sheet, 2, lastRow - 1, needed, idColumn);
  let rows = read();
  const asSeen = new Map(rows.map((cells) => [idIn(cells), cells]));
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = rows.map(idIn);
    // A write that met moved rows has put values on strangers: then every record gets its own back, as first seen.
    const isHit = (id: string): boolean => (attempt === 0 ? ids.has(id) : id !== '');
    const hit = before.map((id, index) => (isHit(id) ? index : -1)).filter((index) => index >= 0);
    if (hit.length === 0) return true;
    const writing = { sheet: loaded.sheet, left, wanted: cellAfter };
    if (attempt === 0) {
      writeCells({ ...writing, rows }, hit, columns);
    } else {
      const own = rows.map((cells) => (idIn(cells) === '' ? undefined : asSeen.get(idIn(cells))) ?? cells);
      writeBlocks({ ...writing, rows: own }, hit, all);
    }
    const now = readBlock(loaded.sheet, 2, idColumn, lastRow - 1, 1);
    if (now.every(([id], index) => textOf(id) === before[index])) return true;
    rows = read();
  }
  return false;
}
