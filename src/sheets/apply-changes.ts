// Brings changed fields into an owned tab: absolute values by record id, so that twice is once. A person may
// sort the tab meanwhile, so the ids are read with the cells just before and once more just after.
import type { Change } from '../app/plan.ts';
import { type CellIn, type CellOut, textOf } from './cell.ts';
import { readBlock, runsOf, writeBlock } from './grid.ts';
import type { LoadedTable } from './record-rows.ts';
import type { Column, Table } from './table.ts';

const TRIES = 3;

type Target<Row> = { readonly column: Column<Row>; readonly at: number };

/** Cells that go back unchanged between changed ones: text keeps its apostrophe. */
const unchanged = (cell: CellIn): CellOut =>
  typeof cell === 'string' && cell !== '' ? (`'${cell}` as CellOut) : (cell as CellOut);

function wantedCells<Row>(
  changes: readonly Change[],
  targets: readonly Target<Row>[],
): ReadonlyMap<string, CellOut> {
  const byField = new Map(targets.map((target) => [target.column.field, target]));
  const wanted = new Map<string, CellOut>();
  for (const change of changes) {
    const target = byField.get(change.field as Column<Row>['field'] & string);
    if (target === undefined) continue;
    const cell = target.column.encode(change.after);
    for (const id of change.ids) wanted.set(`${target.at}:${id}`, cell);
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
  const ids = new Set(changes.reduce<string[]>((all, change) => all.concat(change.ids), []));
  const targets = table.columns
    .map((column, index): Target<Row> => ({ column, at: loaded.columns[index] ?? 0 }))
    .filter(({ column }) => column.field !== null && fields.has(column.field));
  if (targets.length === 0 || ids.size === 0 || lastRow < 2) return true;
  const idColumn = loaded.columns[table.columns.findIndex((one) => one.field === 'id')] ?? 0;
  const wanted = wantedCells(changes, targets);
  const left = Math.min(idColumn, ...targets.map(({ at }) => at));
  const width = Math.max(idColumn, ...targets.map(({ at }) => at)) - left + 1;
  const idIn = (cells: readonly CellIn[]): string => textOf(cells[idColumn - left]);
  let rows = readBlock(loaded.sheet, 2, left, lastRow - 1, width);
  const asSeen = new Map(rows.map((cells) => [idIn(cells), cells]));
  // Rows in between belong to other records: their cells go back as first seen.
  const cellFor = (cells: readonly CellIn[], at: number): CellOut => {
    const id = idIn(cells);
    const seen = (id === '' ? undefined : asSeen.get(id)) ?? cells;
    return wanted.get(`${at}:${id}`) ?? unchanged(seen[at - left] ?? '');
  };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = rows.map(idIn);
    // A write that met moved rows has put values on strangers: then every record gets its own back.
    const isHit = (id: string): boolean => (attempt === 0 ? ids.has(id) : id !== '');
    const hit = before.map((id, index) => (isHit(id) ? index : -1)).filter((index) => index >= 0);
    const first = hit[0];
    const last = hit[hit.length - 1];
    if (first === undefined || last === undefined) return true;
    for (const run of runsOf(targets.map(({ at }) => at))) {
      const block = rows.slice(first, last + 1).map((cells) => run.map((at): CellOut => cellFor(cells, at)));
      writeBlock(loaded.sheet, first + 2, run[0] ?? 1, block);
    }
    rows = readBlock(loaded.sheet, 2, left, lastRow - 1, width);
    if (rows.every((cells, index) => idIn(cells) === before[index])) return true;
  }
  return false;
}
