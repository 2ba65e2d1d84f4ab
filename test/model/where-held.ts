// Where a hold's row stands now, as DESIGN 3 says it: its key; where that is missing or doubled, トメルID and what lasts of the
// row; if no single row fits, all that may be it. Each hold as the sentence goes, one by one, with no list of who has taken what.
import { type Book, type Line, type Row, text } from './book.ts';
import { GOODS, SALES } from './model-shop.ts';
import { keyForm, type Ref, refOf } from './shape.ts';

/** `must` bear the mark. Of `may` some bear it, and no other row does. */
export type Held = { readonly must: readonly Row[]; readonly may: readonly Row[] };

/** What is known of a hold's row from the moment at which it was stopped. */
export type Stopped = { readonly tag: string; readonly looks: string };

const KEY: Readonly<Record<string, string>> = { [GOODS]: 'SKU', [SALES]: '取引番号' };
const LASTING: Readonly<Record<string, readonly string[]>> = {
  [GOODS]: ['SKU', '商品', 'ロット番号', '仕入先'],
  [SALES]: ['取引番号', 'SKU', '落札者/購入者'],
};

export const keyOf = (row: Row): string => keyForm(text(row.theirs[KEY[row.tab] ?? '']));
export const ownIdOf = (row: Row): string => text(row.ours.トメルID);

/** What a seller does not change while the piece is on sale. */
export const looksOf = (row: Row): string =>
  JSON.stringify((LASTING[row.tab] ?? []).map((header) => text(row.theirs[header])));

const NOWHERE: Held = { must: [], may: [] };
const certain = (rows: readonly Row[]): Held => ({ must: rows, may: rows });

function byKey(rows: readonly Row[], ref: Ref, looks: string): Held {
  const bearers = rows.filter((row) => keyOf(row) === keyForm(ref.key));
  const alike = bearers.filter((row) => looksOf(row) === looks);
  return certain(bearers.length > 1 && alike.length === 1 ? alike : bearers);
}

function byOwnId(rows: readonly Row[], ref: Ref, looks: string): Held {
  // An id that was copied along with its row is in doubt for good, though one of the two gets another in its place.
  const bearers = rows.filter(
    (row) => ownIdOf(row) === ref.ownId || ownIdOf(row).startsWith(`${ref.ownId}+`),
  );
  const alike = rows.filter((row) => looksOf(row) === looks);
  const both = bearers.filter((row) => alike.includes(row));
  if (both.length > 0) return certain(both);
  const may = [...new Set([...bearers, ...alike])];
  // A row that has nothing but the id may be a stranger, which the same trouble holds for itself.
  return may.length === 1 && alike.length === 1 ? certain(may) : { must: [], may };
}

export function whereHeld(book: Book, hold: Line, stopped: Stopped | undefined): Held {
  if (stopped === undefined) return NOWHERE;
  const ref = refOf(hold);
  const rows = book.rows.filter((row) => row.sheetId === ref.sheetId);
  return ref.key === '' ? byOwnId(rows, ref, stopped.looks) : byKey(rows, ref, stopped.looks);
}

/** The row that a hold made just now is about; fails where it names no single one. */
export function rowJustHeld(book: Book, hold: Line): Row {
  const ref = refOf(hold);
  const fits = book.rows.filter(
    (row) =>
      row.sheetId === ref.sheetId &&
      (ref.key === '' ? ownIdOf(row) === ref.ownId : keyOf(row) === keyForm(ref.key)),
  );
  const [row] = fits;
  if (row === undefined || fits.length > 1)
    throw new Error(`A hold made just now, ${JSON.stringify(ref)}, fits ${fits.length} rows.`);
  return row;
}
