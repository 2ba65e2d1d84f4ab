// A cell that a person may fill is written over only with what was seen in it. A change therefore says what stood there,
// where that was neither its value before nor after; what a person has written since then stays and is taken in next time.
import type { Change } from '../app/plan.ts';
import { TABLE_NAMES, type TableName, type TableRecords } from '../app/tables.ts';
import { type CellIn, textOf } from './cell.ts';
import type { LoadedTable } from './record-rows.ts';
import { type Column, isHandColumn, type Table } from './table.ts';
import { TABLES } from './tables/all-tabs.ts';
import type { Session } from './workbook-session.ts';

const readsAs = <Row>(column: Column<Row>, cell: CellIn, { before, after }: Change): boolean => {
  const read = column.read(cell);
  return read.ok && (column.same(read.value, before) || column.same(read.value, after));
};

/** True where the change may replace what stands in the cell now. */
export const mayReplace = <Row>(column: Column<Row>, cell: CellIn, change: Change): boolean =>
  !isHandColumn(column) || readsAs(column, cell, change) || textOf(cell) === change.over;

function seenIn<Row extends { readonly id: string }>(
  table: Table<Row>,
  loaded: LoadedTable<Row>,
  changes: readonly Change[],
): readonly Change[] {
  const columns = new Map(table.columns.map((column, at) => [column.field as string | null, { column, at }]));
  let places: ReadonlyMap<string, number> | null = null;
  const seen: Change[] = [];
  for (const change of changes) {
    const target = columns.get(change.field);
    if (target === undefined || !isHandColumn(target.column)) {
      seen.push(change);
      continue;
    }
    places ??= new Map(loaded.records.map(({ id }, at) => [id as string, at]));
    const known = places;
    const groups = new Map<string | undefined, string[]>();
    for (const id of change.ids) {
      const cell = loaded.cells[known.get(id) ?? -1]?.[(loaded.columns[target.at] ?? 0) - 1] ?? '';
      const over = readsAs(target.column, cell, change) ? undefined : textOf(cell);
      const ids = groups.get(over);
      if (ids === undefined) groups.set(over, [id]);
      else ids.push(id);
    }
    groups.forEach((ids, over) => {
      seen.push(over === undefined ? { ...change, ids } : { ...change, ids, over });
    });
  }
  return seen;
}

/** The changes of a plan, with what stands in the cells as this execution has loaded them. */
export function withSeen(session: Session, changes: readonly Change[]): readonly Change[] {
  const of = <Name extends TableName>(name: Name): readonly Change[] => {
    const own = changes.filter((change) => change.table === name);
    return own.length === 0 ? own : seenIn<TableRecords[Name]>(TABLES[name], session.table(name), own);
  };
  return TABLE_NAMES.reduce<readonly Change[]>((all, name) => all.concat(of(name)), []);
}
