// The value of a cell once everything is calculated, as JSON: what the player prints for a formula.
import type { Area, Book, CellRead } from '../engine/book.ts';
import { isDatePattern } from './number-patterns.ts';
import { instantOfSerial, isoIn, zoneOf } from './zone.ts';

type Value = string | number | boolean | null;

/** One value; from the first cell of a spill the whole spill as rows of values. */
export function calculatedValue(book: Book, tab: number, area: Area): unknown {
  const grid = book.tabs().find(({ id }) => id === tab);
  if (!grid) throw new Error(`There is no tab with id ${tab}.`);
  const { row, column } = area;
  const from = { row, column, rows: grid.rows - row + 1, columns: grid.columns - column + 1 };
  const cells = book.read(tab, from);
  const first = cells[0]?.[0];
  if (!first) return null;
  if (first.formula === null) return jsonValue(book, first);
  const columns = 1 + countWhile(cells[0]?.slice(1) ?? [], (cell) => cell.spilled);
  const rows = 1 + countWhile(cells.slice(1), (line) => line[0]?.spilled === true);
  if (rows === 1 && columns === 1) return jsonValue(book, first);
  return cells.slice(0, rows).map((line) => line.slice(0, columns).map((cell) => jsonValue(book, cell)));
}

function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  const end = items.findIndex((item) => !holds(item));
  return end < 0 ? items.length : end;
}

function jsonValue(book: Book, { value, pattern }: CellRead): Value {
  if (typeof value !== 'number' || !isDatePattern(pattern)) return value;
  const zone = zoneOf(book.timeZone);
  return isoIn(instantOfSerial(value, zone), zone);
}
