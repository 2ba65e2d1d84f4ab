// Which cells taking in may write over: those whose entry is dealt with, one way or the other, and none that waits.
import type { Decided } from './decide-entries.ts';
import type { HandEntry } from './hand-entry.ts';
import { eachField, type FieldChange, groupChanges } from './merge-plans.ts';
import type { Change, FieldValue } from './plan.ts';

const nameOf = (table: string, id: string, field: string): string => JSON.stringify([table, id, field]);

/**
 * The changes, each with what stands in its cell where that is dealt with. Cells whose record does not change go back to what it
 * holds: refused ones, and other spellings of the same.
 */
export function overEntries(
  { records, told }: Pick<Decided, 'records' | 'told'>,
  changes: readonly Change[],
): readonly Change[] {
  const open = new Map<string, HandEntry>();
  for (const { row, settled } of told)
    for (const entry of settled) open.set(nameOf(row.table, row.id, entry.field), entry);
  const all = eachField(changes).map((change): FieldChange => {
    const name = nameOf(change.table, change.id, change.field);
    const entry = open.get(name);
    open.delete(name);
    if (entry === undefined || (entry.read.ok && entry.read.value === change.after)) return change;
    return { ...change, over: entry.found };
  });
  for (const { row, settled } of told) {
    const rows: readonly { readonly id: string }[] = settled.length === 0 ? [] : records[row.table];
    const record = rows.find((one) => one.id === row.id) as Readonly<Record<string, FieldValue>> | undefined;
    for (const { field, found } of settled) {
      if (record === undefined || !open.has(nameOf(row.table, row.id, field))) continue;
      const value = record[field] ?? null;
      all.push({ table: row.table, field, id: row.id, before: value, after: value, over: found });
    }
  }
  return groupChanges(all);
}

/** Fields that change anyway bring their 控え with them. */
export function stillUnkept(unkept: readonly Change[], changes: readonly Change[]): readonly Change[] {
  const changed = new Set(eachField(changes).map(({ table, id, field }) => nameOf(table, id, field)));
  return groupChanges(
    eachField(unkept).filter(({ table, id, field }) => !changed.has(nameOf(table, id, field))),
  );
}
