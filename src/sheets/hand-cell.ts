// A cell that a person may fill is written over only where it says what the record says, or where taking in has dealt with
// what stands there. Everything else is an entry that waits: no command and no recovery may lose it.
import type { Change } from '../app/plan.ts';
import { type CellIn, textOf } from './cell.ts';
import { type Column, isHandColumn } from './table.ts';

/** True where the change may replace what stands in the cell now. */
export function mayReplace<Row>(column: Column<Row>, now: CellIn, change: Change): boolean {
  if (!isHandColumn(column) || textOf(now) === change.over) return true;
  const read = column.read(now);
  return read.ok && (column.same(read.value, change.before) || column.same(read.value, change.after));
}
