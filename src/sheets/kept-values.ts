// 控え: what Tomeru last wrote into the cells that a person may fill, as JSON in a hidden column. Records are built from it,
// so that a half-made entry changes nothing; where a cell says something else, that is an entry (hand-entries.ts).
import { isDate } from '../domain/instant.ts';
import { type CellIn, type CellOut, cellText, textOf } from './cell.ts';
import { isHandColumn, type Table } from './table.ts';

/** Beyond this it would not fit a cell; the row is then read from its cells, as one of an older workbook is. */
const LONGEST = 49_000;

const plainOf = (cell: CellOut): string | number | boolean => {
  if (isDate(cell)) return cell.toISOString();
  return typeof cell === 'string' ? cell.replace(/^'/, '') : cell;
};

/** The cell for a record. */
export function keptCell<Row extends { readonly id: string }>(table: Table<Row>, row: Row): CellOut {
  const kept: Record<string, string | number | boolean> = {};
  for (const column of table.columns) {
    if (isHandColumn(column)) kept[column.field ?? ''] = plainOf(column.write(row));
  }
  const text = JSON.stringify(kept);
  return text.length > LONGEST ? '' : cellText(text);
}

export type Kept = {
  /** By field; one that is missing is read from its own cell. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Something stands there that Tomeru did not write. */
  readonly broken: boolean;
};

const NOTHING_KEPT: Kept = { values: new Map(), broken: false };
const BROKEN: Kept = { values: new Map(), broken: true };

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

const isCell = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Blank where the row is of an older workbook. */
export function readKept<Row extends { readonly id: string }>(table: Table<Row>, cell: CellIn): Kept {
  if (cell === '') return NOTHING_KEPT;
  const kept = parsed(textOf(cell));
  if (kept === null) return BROKEN;
  const values = new Map<string, unknown>();
  for (const column of table.columns) {
    const value = column.field === null ? undefined : kept[column.field];
    if (!isHandColumn(column) || column.field === null || !isCell(value)) continue;
    const read = column.read(value);
    if (read.ok) values.set(column.field, read.value);
  }
  return { values, broken: false };
}
