// Opens books for tests. The engine is bundled into one CommonJS file, because its own ES builds take
// seconds to load through the test runner; the file is made anew only when a source is newer.

import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Book, CellRead } from '../../src/workbench/engine/book.ts';
import type * as Engine from '../../src/workbench/engine/univer-book.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCE = join(ROOT, 'src/workbench/engine');
const OUT = join(ROOT, 'build/out/workbench/engine-for-tests.cjs');

/** The engine as the tests load it. */
export function loadEngine(): typeof Engine {
  const newest = Math.max(...readdirSync(SOURCE).map((name) => statSync(join(SOURCE, name)).mtimeMs));
  if ((statSync(OUT, { throwIfNoEntry: false })?.mtimeMs ?? 0) < newest) bundle();
  const load = createRequire(import.meta.url);
  return load(OUT) as typeof Engine;
}

/** Renamed at the end, so that a test file running beside this one never loads half a bundle. */
function bundle(): void {
  mkdirSync(join(ROOT, 'build/out/workbench'), { recursive: true });
  const draft = `${OUT}.${process.pid}.cjs`;
  buildSync({
    entryPoints: [join(SOURCE, 'univer-book.ts')],
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'error',
  });
  renameSync(draft, OUT);
}

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
