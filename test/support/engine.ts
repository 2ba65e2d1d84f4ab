// Opens books for tests.
import type { Book, CellRead } from '../../src/workbench/engine/book.ts';
import type * as Engine from '../../src/workbench/engine/univer-book.ts';
import { loadBundled } from './node-bundle.ts';

/** The engine as the tests load it. */
export const loadEngine = (): typeof Engine =>
  loadBundled('engine', "export * from './engine/univer-book.ts';") as typeof Engine;

/** A book with one tab `在庫` (id 1) of the given size. */
export function bookWithTab(rows = 20, columns = 8): Book {
  const book = loadEngine().createBook({ timeZone: 'Asia/Tokyo', locale: 'ja_JP' });
  book.insertTab('在庫', 0, 1, { rows, columns });
  return book;
}

/** Puts plain content from the first cell of the tab on: a text with leading `=` is a formula. */
export function fill(
  book: Book,
  rows: readonly (readonly (string | number | boolean | null)[])[],
  tab = 1,
): void {
  book.write(
    tab,
    1,
    1,
    rows.map((row) =>
      row.map((value) =>
        typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value },
      ),
    ),
  );
}

/** One cell; counts from 1. */
export function cell(book: Book, row: number, column: number, tab = 1): CellRead {
  const found = book.read(tab, { row, column, rows: 1, columns: 1 })[0]?.[0];
  if (!found) throw new Error(`No cell at row ${row}, column ${column}.`);
  return found;
}

/** What a block shows: formulas as they stand, otherwise values. */
export function shown(book: Book, row: number, column: number, rows: number, columns: number, tab = 1) {
  return book
    .read(tab, { row, column, rows, columns })
    .map((line) => line.map((one) => one.formula ?? one.value));
}
