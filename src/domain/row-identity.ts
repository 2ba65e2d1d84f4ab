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
  /** Names under which other troubles held the row, or may have held it, when this record was made; left out where none did. */
  readonly also?: readonly string[];
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

/** Every name under which a record knows its row: what is held under one of them is not free. */
export const namesOf = (ref: RowRef): readonly string[] => [identityOf(ref), ...(ref.also ?? [])];

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

/** The トメルID for a row whose own had been copied along with it: it tells which one that was. */
export const ownIdAfter = (copied: string, operation: number, copy: number): string =>
  `${copied}+${operation}-${copy}`;

/** Tells whether the first was given to a row that had borne the second, at once or by way of others. */
export const isFromId = (one: string, other: string): boolean =>
  other !== '' && one.indexOf(`${other}+`) === 0;

/** The troubles whose records have named a row for certain. One holds a row once; two may know it by two names. */
type Taken = Map<StockRow, ReadonlySet<string>>;

/** Rows with an id that was given in the place of a copied one, by every such id. */
function copiedIds(index: RowIndex): ReadonlyMap<string, readonly StockRow[]> {
  const heirs = new Map<string, StockRow[]>();
  index.byOwnId.forEach((rows, name) => {
    for (let end = name.lastIndexOf('+'); end > 0; end = name.lastIndexOf('+', end - 1)) {
      const id = name.slice(0, end);
      heirs.set(id, [...(heirs.get(id) ?? []), ...rows]);
    }
  });
  return heirs;
}

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
 * Where a copy had come by the id of a row, both were candidates; they stay so when one of them gets an id of its own. So do
 * twins without an id that another trouble has given names since, and has kept the earlier ones in mind.
 *
 * `troubles`, in the order of `refs`: a row may be known to another trouble by a name of its own, because it has got a key
 * or another id since.
 */
export function locateRows(
  index: RowIndex,
  refs: readonly RowRef[],
  troubles: readonly string[] = [],
): readonly Found[] {
  const answers = new Map<string, Found>();
  const taken: Taken = new Map();
  const names = troublesByName(refs, troubles);
  /** Rows of records that knew them under another name, too, by that name. */
  const kin = new Map<string, Set<StockRow>>();
  const settle = (ref: RowRef, rows: readonly StockRow[]): void => {
    answers.set(identityOf(ref), found(rows));
    for (const name of ref.also ?? []) {
      const known = kin.get(name) ?? new Set();
      for (const row of rows) known.add(row);
      kin.set(name, known);
    }
    const own = names.get(identityOf(ref)) ?? new Set();
    if (rows.length !== 1) return;
    for (const row of rows) {
      const known = taken.get(row);
      taken.set(row, known === undefined ? own : new Set([...Array.from(known), ...Array.from(own)]));
    }
  };
  /** Known to none but other troubles. */
  const isElsewhere = (ref: RowRef, row: StockRow): boolean =>
    Array.from(names.get(identityOf(ref)) ?? []).some((one) => taken.get(row)?.has(one) === false);
  const isFree = (row: StockRow): boolean => !taken.has(row);
  const bearersOf = ({ sheetId, ownId }: RowRef): readonly StockRow[] =>
    index.byOwnId.get(`${sheetId}:${ownId}`) ?? [];
  const copied = copiedIds(index);
  const doubled: RowRef[] = [];
  const waiting = new Map<string, RowRef>();
  for (const ref of refs) {
    const identity = identityOf(ref);
    if (answers.has(identity) || waiting.has(identity)) continue;
    if (ref.key !== '') {
      const byKey = findByKey(index, ref);
      settle(ref, byKey.kind === 'one' ? [byKey.row] : byKey.kind === 'several' ? byKey.rows : []);
      continue;
    }
    if (copied.has(`${ref.sheetId}:${ref.ownId}`)) {
      doubled.push(ref);
      continue;
    }
    const both = bearersOf(ref).filter((row) => row.fingerprint === ref.fingerprint);
    if (both.length > 0) settle(ref, both);
    else waiting.set(identity, ref);
  }
  for (const ref of doubled) {
    const heirs = copied.get(`${ref.sheetId}:${ref.ownId}`) ?? [];
    const fits = [...bearersOf(ref), ...heirs].filter(
      (row) => row.fingerprint === ref.fingerprint && (isFree(row) || isElsewhere(ref, row)),
    );
    if (fits.length > 0) settle(ref, fits);
    else waiting.set(identityOf(ref), ref);
  }
  byFingerprint(Array.from(waiting.values())).forEach((twins, name) => {
    const free = (index.byFingerprint.get(name) ?? []).filter(isFree);
    const doubtful = free.length > twins.length;
    twins.forEach((ref, at) => {
      const own = free[at];
      const byId = bearersOf(ref).filter(isFree);
      const also = Array.from(kin.get(identityOf(ref)) ?? []).filter((row) => isElsewhere(ref, row));
      if (doubtful || also.length > 0) settle(ref, Array.from(new Set([...byId, ...free, ...also])));
      else if (own !== undefined) settle(ref, [own]);
      else settle(ref, byId.length > 0 ? byId : bearersOf(ref).filter((row) => isElsewhere(ref, row)));
    });
  });
  return refs.map((ref): Found => answers.get(identityOf(ref)) ?? { kind: 'gone' });
}

/** One record alone; see `locateRows`. */
export const findRow = (index: RowIndex, ref: RowRef): Found =>
  locateRows(index, [ref])[0] ?? { kind: 'gone' };
