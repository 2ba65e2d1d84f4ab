// What people have filled in since Tomeru last wrote: every cell that says something else than the record.
import { HAND_TABLES, type HandEntry, type HandRow, type Hands, type HandTable } from '../app/hand-entry.ts';
import { type FieldChange, groupChanges } from '../app/merge-plans.ts';
import type { FieldValue } from '../app/plan.ts';
import { TABLE_NAMES, type TableName, type TableRecords } from '../app/tables.ts';
import { accepted } from '../domain/result.ts';
import { textOf } from './cell.ts';
import { keptCell } from './kept-values.ts';
import type { LoadedTable } from './record-rows.ts';
import { isHandColumn, type Table } from './table.ts';
import { TABLES } from './tables/all-tabs.ts';
import { hasInspections, type Session } from './workbook-session.ts';

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
        locked: column.look.locked === true,
        read: read.ok ? accepted(read.value as FieldValue) : read,
      });
    }
    if (entries.length > 0) rows.push({ table: name, id: record.id, entries });
  });
  return rows;
}

/** A field of each row without 控え, as it is: whoever writes it back makes 控え anew. Not where it would not fit. */
function unkeptIn<Row extends { readonly id: string }>(
  name: HandTable,
  table: Table<Row>,
  loaded: LoadedTable<Row>,
): readonly FieldChange[] {
  const field = table.columns.find(isHandColumn)?.field;
  const fields: FieldChange[] = [];
  for (const at of loaded.unkept) {
    const record = loaded.records[at];
    if (record === undefined || field === undefined || field === null || keptCell(table, record) === '')
      continue;
    const value = record[field] as FieldValue;
    fields.push({ table: name, field, id: record.id, before: value, after: value });
  }
  return fields;
}

/** `within`: only these tables. Reads nothing that an opening does not load anyway. */
export function handsOf(session: Session, within: readonly HandTable[] = HAND_TABLES): Hands {
  const of = <Name extends HandTable>(name: Name): readonly HandRow[] =>
    rowsIn<TableRecords[Name]>(name, TABLES[name], session.table(name));
  const unkept = <Name extends HandTable>(name: Name): readonly FieldChange[] =>
    unkeptIn<TableRecords[Name]>(name, TABLES[name], session.table(name));
  const looked = hasInspections(session);
  const isFilled = (name: TableName): boolean => name !== 'inspections' || looked;
  const tables = HAND_TABLES.filter((name) => within.indexOf(name) >= 0 && isFilled(name));
  return {
    unkept: groupChanges(tables.reduce<readonly FieldChange[]>((all, name) => all.concat(unkept(name)), [])),
    rows: tables.reduce<readonly HandRow[]>((all, name) => all.concat(of(name)), []),
    strangers: TABLE_NAMES.filter((name) => name === 'holds' || tables.some((one) => one === name))
      .map((table) => ({ table, rows: session.table(table).strangers }))
      .filter(({ rows }) => rows > 0),
  };
}
