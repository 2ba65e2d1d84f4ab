// Entries that a person has made by hand, as `sheets` would find them: the cell's text, and how it reads.
import type { HandEntry, HandRow, Hands, HandTable } from '../../src/app/hand-entry.ts';
import type { FieldValue } from '../../src/app/plan.ts';
import { type TakenIn, takeIn } from '../../src/app/take-in.ts';
import { type CellIn, textOf } from '../../src/sheets/cell.ts';
import { TABLES } from '../../src/sheets/tables/all-tabs.ts';
import { afterwards, type Shop, worldOf } from './small-world.ts';

/** Cells by header. Headers without a field are refused, so that a test names what is there. */
export function handRow(table: HandTable, id: string, cells: Readonly<Record<string, CellIn>>): HandRow {
  const entries = Object.entries(cells).map(([header, cell]): HandEntry => {
    const column = TABLES[table].columns.find((one) => one.header === header);
    if (column === undefined || column.field === null) throw new Error(`No field under ${header}`);
    const read = column.read(cell);
    return {
      field: column.field,
      header,
      found: textOf(cell),
      locked: column.look.locked === true,
      read: read.ok ? { ok: true, value: read.value as FieldValue } : read,
    };
  });
  return { table, id, entries };
}

export const takenFrom = (shop: Shop, rows: readonly HandRow[], more: Partial<Hands> = {}): TakenIn =>
  takeIn(worldOf(shop), { rows, strangers: [], unkept: [], ...more });

/** The shop once the entries are taken in; fails where nothing was to be written. */
export function afterTaking(shop: Shop, rows: readonly HandRow[]): Shop {
  const { plan } = takenFrom(shop, rows);
  if (plan === null) throw new Error('Nothing to be written.');
  return afterwards(shop, plan);
}
