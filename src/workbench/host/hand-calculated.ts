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
  const across = book.read(tab, { row, column, rows: 1, columns: grid.columns - column + 1 })[0] ?? [];
  const first = across[0];
  if (!first) return null;
  if (first.formula === null) return jsonValue(book, first);
  const down = book.read(tab, { row, column, rows: grid.rows - row + 1, columns: 1 });
  const columns = 1 + countWhile(across.slice(1), (cell) => cell.spilled);
  const rows = 1 + countWhile(down.slice(1), (line) => line[0]?.spilled === true);
  if (rows === 1 && columns === 1) return jsonValue(book, first);
  return book
    .read(tab, { row, column, rows, columns })
    .map((line) => line.map((cell) => jsonValue(book, cell)));
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
