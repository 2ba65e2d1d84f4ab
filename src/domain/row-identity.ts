// Which row is which, when the seller may sort, copy, insert and edit at any moment. A key that only
// one row has names it; otherwise トメルID and fingerprint together (DESIGN 3). Never a row number.
import { digestOfAll } from './digest.ts';
import type { StockRow } from './stock-row.ts';
import { spellingKey } from './wide-text.ts';

/**
 * How a record remembers its row: by its key, or by its トメルID where it had no usable key; the other is empty.
 * The fingerprint decides between rows that share either.
 */
export type RowRef = {
  readonly sheetId: number;
  readonly key: string;
  readonly ownId: string;
  readonly fingerprint: string;
};

/** Keys are exact text for the seller, but width, case and blanks around must not make two of one. */
export const keyForm = (key: string): string => spellingKey(key);

export const refOf = (row: StockRow): RowRef => ({
  sheetId: row.sheetId,
  key: row.keyIsUsable ? row.key : '',
  ownId: row.keyIsUsable ? '' : row.ownId,
  fingerprint: row.fingerprint,
});

/** The short name that goes into the ids of records: same row, same name, wherever it stands. */
export const identityOf = (ref: RowRef): string =>
  ref.key !== ''
    ? digestOfAll([String(ref.sheetId), 'key', keyForm(ref.key)])
    : digestOfAll([String(ref.sheetId), 'id', ref.ownId]);

export type Found =
  | { readonly kind: 'one'; readonly row: StockRow }
  /** No single row fits: all of them are stopped and listed. */
  | { readonly kind: 'several'; readonly rows: readonly StockRow[] }
  | { readonly kind: 'gone' };

/** Looks rows up by key, id and fingerprint without walking the list again. */
export type RowIndex = {
  readonly rows: readonly StockRow[];
  readonly byKey: ReadonlyMap<string, readonly StockRow[]>;
  readonly byOwnId: ReadonlyMap<string, readonly StockRow[]>;
  readonly byFingerprint: ReadonlyMap<string, readonly StockRow[]>;
};

const group = (
  rows: readonly StockRow[],
  nameOf: (row: StockRow) => string,
): ReadonlyMap<string, readonly StockRow[]> => {
  const groups = new Map<string, StockRow[]>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === '') continue;
    const known = groups.get(`${row.sheetId}:${name}`);
    if (known === undefined) groups.set(`${row.sheetId}:${name}`, [row]);
    else known.push(row);
  }
  return groups;
};

export const indexRows = (rows: readonly StockRow[]): RowIndex => ({
  rows,
  byKey: group(rows, (row) => keyForm(row.key)),
  byOwnId: group(rows, (row) => row.ownId),
  byFingerprint: group(rows, (row) => row.fingerprint),
});

const found = (rows: readonly StockRow[]): Found => {
  const [first] = rows;
  if (first === undefined) return { kind: 'gone' };
  return rows.length === 1 ? { kind: 'one', row: first } : { kind: 'several', rows };
};

/** A key found twice is decided by the fingerprint where that singles one out. */
function findByKey(index: RowIndex, ref: RowRef): Found {
  const rows = index.byKey.get(`${ref.sheetId}:${keyForm(ref.key)}`) ?? [];
  if (rows.length < 2) return found(rows);
  const same = rows.filter((row) => row.fingerprint === ref.fingerprint);
  return found(same.length === 1 ? same : rows);
}

/**
 * Where both id and fingerprint fit, that is the row. A sort that left our columns behind leaves the
 * id on a stranger: then the one row with the fingerprint is it. An edited row still has its id.
 */
function findById(index: RowIndex, ref: RowRef): Found {
  const byId = index.byOwnId.get(`${ref.sheetId}:${ref.ownId}`) ?? [];
  const byPrint = index.byFingerprint.get(`${ref.sheetId}:${ref.fingerprint}`) ?? [];
  const both = byId.filter((row) => row.fingerprint === ref.fingerprint);
  if (both.length > 0) return found(both);
  if (byPrint.length === 1) return found(byPrint);
  if (byPrint.length === 0) return found(byId);
  return found([...byId, ...byPrint]);
}

export const findRow = (index: RowIndex, ref: RowRef): Found =>
  ref.key !== '' ? findByKey(index, ref) : findById(index, ref);
