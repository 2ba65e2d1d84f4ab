// How the preview tells the stop which rows it showed. Rows may move between the two, so a token says
// what the row is, never where it stands.
import { indexRows, keyForm } from '../domain/row-identity.ts';
import type { StockRow } from '../domain/stock-row.ts';

/** The wire takes tokens of 300 characters; a cell may hold a key of 50,000. */
const LONGEST_KEY = 200;

/** `sheet|k|key`, or `sheet|f|fingerprint|digest` for a row without a usable key or with a very long one. */
export function tokenOf(row: StockRow): string {
  const key = row.keyIsUsable ? keyForm(row.key) : '';
  return key !== '' && key.length <= LONGEST_KEY
    ? `${row.sheetId}|k|${key}`
    : `${row.sheetId}|f|${row.fingerprint}|${row.digest}`;
}

export type Resolved = { readonly rows: readonly StockRow[]; readonly gone: number };

/**
 * The rows that the tokens name now. Twins are alike in every mapped cell, so any of them serves, as many
 * as were chosen; where an edit has made one of several unlike its token, all candidates are taken.
 */
export function rowsOfTokens(stock: readonly StockRow[], tokens: readonly string[]): Resolved {
  const index = indexRows(stock);
  const taken = new Set<StockRow>();
  let gone = 0;
  for (const token of tokens) {
    const [sheet = '', kind = '', ...rest] = token.split('|');
    const candidates =
      kind === 'k'
        ? (index.byKey.get(`${sheet}:${rest.join('|')}`) ?? [])
        : (index.byFingerprint.get(`${sheet}:${rest[0] ?? ''}`) ?? []);
    const exact = kind === 'k' ? candidates : candidates.filter((row) => row.digest === rest[1]);
    const free = exact.find((row) => !taken.has(row));
    const fits = kind === 'f' && free !== undefined ? [free] : candidates;
    for (const row of fits) taken.add(row);
    if (fits.length === 0) gone += 1;
  }
  return { rows: stock.filter((row) => taken.has(row)), gone };
}
