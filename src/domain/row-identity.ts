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

/** Names given already: the rules ask for them again and again, and a name costs more than the rule. */
const NAMES = new WeakMap<RowRef, string>();

/** The short name that goes into the ids of records: same row, same name, wherever it stands. */
export function identityOf(ref: RowRef): string {
  const known = NAMES.get(ref);
  if (known !== undefined) return known;
  const name =
    ref.key !== ''
      ? digestOfAll([String(ref.sheetId), 'key', keyForm(ref.key)])
      : digestOfAll([String(ref.sheetId), 'id', ref.ownId]);
  NAMES.set(ref, name);
  return name;
}

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

/** Records of rows without a usable key, by fingerprint, in the order given. */
function byFingerprint(refs: readonly RowRef[]): ReadonlyMap<string, readonly RowRef[]> {
  const groups = new Map<string, RowRef[]>();
  for (const ref of refs) {
    const name = `${ref.sheetId}:${ref.fingerprint}`;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [ref]);
    else known.push(ref);
  }
  return groups;
}

/** By which operation a トメルID was given; its name begins with that. */
const givenBy = (ownId: string): number => Number(/^R(\d+)-/.exec(ownId)?.[1] ?? 0);

/** Tells whether the first id was given after the second, as to a copy that had come by the same id. */
export const isGivenLater = (one: string, other: string): boolean => givenBy(one) > givenBy(other);

/** Which records have named a row for certain. One trouble holds a row once; two troubles may know it by two names. */
type Taken = Map<StockRow, { readonly ref: RowRef; readonly troubles: ReadonlySet<string> }>;

/** Names of the refs, each with the troubles that know the row by it. */
function troublesByName(
  refs: readonly RowRef[],
  troubles: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  refs.forEach((ref, at) => {
    const name = identityOf(ref);
    const known = names.get(name) ?? new Set<string>();
    known.add(troubles[at] ?? '');
    names.set(name, known);
  });
  return names;
}

/**
 * Where the rows of all records stand now, in the order of `refs`. Told together, because a row that one record
 * names for certain is no candidate for another of the same trouble.
 *
 * A key names its row. Without one, the row on which id and fingerprint agree is it. A sort that left our columns
 * behind leaves ids on strangers: then the rows with the fingerprint are it, one for one as long as there are no
 * more of them than records, since twins are alike. With more twins than records nobody can tell: all candidates,
 * the one that bears the id among them. An edited row has lost its fingerprint and still has its id.
 *
 * `troubles`, in the order of `refs`: where another trouble has come to know a row by a name of its own, because its id had
 * been copied or it was given a key, it may still be the row of the record before.
 */
export function locateRows(
  index: RowIndex,
  refs: readonly RowRef[],
  troubles: readonly string[] = [],
): readonly Found[] {
  const answers = new Map<string, Found>();
  const taken: Taken = new Map();
  const names = troublesByName(refs, troubles);
  const settle = (ref: RowRef, rows: readonly StockRow[]): void => {
    const name = identityOf(ref);
    answers.set(name, found(rows));
    if (rows.length === 1)
      for (const row of rows) taken.set(row, { ref, troubles: names.get(name) ?? new Set() });
  };
  const isElsewhere = (ref: RowRef, row: StockRow): boolean => {
    const by = taken.get(row);
    return Array.from(names.get(identityOf(ref)) ?? []).some(
      (trouble) => by?.troubles.has(trouble) === false,
    );
  };
  const waiting = new Map<string, RowRef>();
  for (const ref of refs) {
    const identity = identityOf(ref);
    if (answers.has(identity) || waiting.has(identity)) continue;
    if (ref.key !== '') {
      const byKey = findByKey(index, ref);
      settle(ref, byKey.kind === 'one' ? [byKey.row] : byKey.kind === 'several' ? byKey.rows : []);
      continue;
    }
    const byId = index.byOwnId.get(`${ref.sheetId}:${ref.ownId}`) ?? [];
    const both = byId.filter((row) => row.fingerprint === ref.fingerprint);
    if (both.length > 0) settle(ref, both);
    else waiting.set(identity, ref);
  }
  byFingerprint(Array.from(waiting.values())).forEach((twins, name) => {
    const alike = index.byFingerprint.get(name) ?? [];
    const free = alike.filter((row) => !taken.has(row));
    const named = new Set(troubles).size > 1 ? alike.filter((row) => taken.has(row)) : [];
    const doubtful = free.length > twins.length;
    twins.forEach((ref, at) => {
      const own = free[at];
      const bearers = index.byOwnId.get(`${ref.sheetId}:${ref.ownId}`) ?? [];
      const byId = bearers.filter((row) => !taken.has(row));
      const renamed = named.filter(
        (row) => isElsewhere(ref, row) && isGivenLater(taken.get(row)?.ref.ownId ?? '', ref.ownId),
      );
      if (doubtful || renamed.length > 0) settle(ref, [...byId, ...free, ...renamed]);
      else if (own !== undefined) settle(ref, [own]);
      else settle(ref, byId.length > 0 ? byId : bearers.filter((row) => isElsewhere(ref, row)));
    });
  });
  return refs.map((ref): Found => answers.get(identityOf(ref)) ?? { kind: 'gone' });
}

/** One record alone; see `locateRows`. */
export const findRow = (index: RowIndex, ref: RowRef): Found =>
  locateRows(index, [ref])[0] ?? { kind: 'gone' };
