// What people have filled in since Tomeru last wrote: every cell that says something else than the record.
import type { HandEntry, HandRow, Hands, HandTable } from '../app/hand-entry.ts';
import type { FieldValue } from '../app/plan.ts';
import { TABLE_NAMES, type TableRecords } from '../app/tables.ts';
import { accepted } from '../domain/result.ts';
import { textOf } from './cell.ts';
import type { LoadedTable } from './record-rows.ts';
import { isHandColumn, type Table } from './table.ts';
import { TABLES } from './tables/all-tabs.ts';
import type { Session } from './workbook-session.ts';

const HAND_TABLES: readonly HandTable[] = ['tasks', 'drafts', 'contacts', 'incidents'];

function rowsIn<Row extends { readonly id: string }>(
  name: HandTable,
  table: Table<Row>,
  loaded: LoadedTable<Row>,
): readonly HandRow[] {
  const filled = table.columns
    .map((column, at) => ({ column, place: (loaded.columns[at] ?? 0) - 1 }))
    .filter(({ column }) => isHandColumn(column));
  const rows: HandRow[] = [];
  loaded.records.forEach((record, at) => {
    const entries: HandEntry[] = [];
    for (const { column, place } of filled) {
      if (column.field === null) continue;
      const cell = loaded.cells[at]?.[place] ?? '';
      const read = column.read(cell);
      if (read.ok && column.same(read.value, record[column.field])) continue;
      entries.push({
        field: column.field,
        header: column.header,
        found: textOf(cell),
        read: read.ok ? accepted(read.value as FieldValue) : read,
      });
    }
    if (entries.length > 0) rows.push({ table: name, id: record.id, entries });
  });
  return rows;
}

/** Reads nothing that an opening does not load anyway. */
export function handsOf(session: Session): Hands {
  const of = <Name extends HandTable>(name: Name): readonly HandRow[] =>
    rowsIn<TableRecords[Name]>(name, TABLES[name], session.table(name));
  return {
    rows: HAND_TABLES.reduce<readonly HandRow[]>((all, name) => all.concat(of(name)), []),
    strangers: TABLE_NAMES.map((table) => ({ table, rows: session.table(table).strangers })).filter(
      ({ rows }) => rows > 0,
    ),
  };
}
