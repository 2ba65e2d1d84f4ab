// A cell that a person may fill is written over only where it says what the record says, or where taking in has dealt with
// what stands there. Everything else is an entry that waits: no command and no recovery may lose it.
import type { Change } from '../app/plan.ts';
import { type CellIn, textOf } from './cell.ts';
import { type Column, isHandColumn } from './table.ts';

/** True where the change is to replace what stands in the cell now. A text that says it already stays as it was typed. */
export function isReplaced<Row>(column: Column<Row>, now: CellIn, change: Change): boolean {
  if (!isHandColumn(column)) return true;
  const read = column.read(now);
  const says = (value: unknown): boolean => read.ok && column.same(read.value, value);
  if (says(change.after)) return column.look.input?.kind !== 'text';
  return textOf(now) === change.over || says(change.before);
}
