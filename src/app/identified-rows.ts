// What the records of a stop call their rows. A row without a usable key gets a トメルID; a shipped one, on which nothing
// is written, is named by its contents. No name depends on the order of the rows.
import { digestOfAll } from '../domain/digest.ts';
import { type KnownRows, knownRows } from '../domain/own-ids.ts';
import { identityOf, ownIdAfter, type RowRef, refOf } from '../domain/row-identity.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { isMarked, type Sorted } from '../domain/stop-group.ts';
import type { GivenId } from './plan.ts';
import type { World } from './world.ts';

export type Identified = {
  readonly sorted: Sorted;
  readonly ref: RowRef;
  /** Goes into the ids of records. */
  readonly identity: string;
};

/** What naming needs of the world: the rows, with the ids that are really theirs. */
export type Naming = {
  readonly stock: readonly StockRow[];
  readonly operation: number;
  readonly ownIdOf: (row: StockRow) => string;
  /** Names under which rows are held already. */
  readonly names: KnownRows['names'];
};

export function namingIn(world: World): Naming {
  const stock = world.stock();
  const { ownIds, names } = knownRows(stock, world.records.holds());
  return { stock, operation: world.operation, ownIdOf: (row) => ownIds.get(row) ?? row.ownId, names };
}

/** For names alone, where no record is made: every row by the id in its cell. */
export const asTheyStand = (stock: readonly StockRow[]): Naming => ({
  stock,
  operation: 0,
  ownIdOf: (row) => row.ownId,
  names: new Map(),
});

/** Of many twins that nobody can tell apart, each may be known by the names of all: they have to fit a cell. */
const NAMES_AT_MOST = 200;

/** How many rows bear each トメルID: a row copied with its id makes it two. */
function bearersOf({ stock, ownIdOf }: Naming): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const row of stock) {
    const ownId = ownIdOf(row);
    if (ownId !== '') bearers.set(ownId, (bearers.get(ownId) ?? 0) + 1);
  }
  return bearers;
}

/**
 * トメルIDs for rows without a usable key that have none yet. Twins are told apart by counting, since nothing else can; `before`
 * are ids that the same operation gives to other rows.
 */
export function withOwnIds(
  sorted: readonly Sorted[],
  naming: Naming,
  before: readonly GivenId[] = [],
): { readonly rows: readonly Identified[]; readonly given: readonly GivenId[] } {
  const { stock, operation, ownIdOf } = naming;
  const taken = new Set(stock.map(ownIdOf).concat(before.map((one) => one.ownId)));
  const bearers = bearersOf(naming);
  const given: GivenId[] = [];
  const rows = sorted.map((line): Identified => {
    const { row } = line;
    const own = ownIdOf(row);
    const needsId = !row.keyIsUsable && (own === '' || (bearers.get(own) ?? 0) > 1);
    let ownId = own;
    for (let copy = 1; needsId && (ownId === own || taken.has(ownId)); copy += 1) {
      ownId =
        own === '' ? `R${operation}-${row.digest.slice(0, 8)}-${copy}` : ownIdAfter(own, operation, copy);
    }
    if (needsId) {
      taken.add(ownId);
      given.push({ sheetId: row.sheetId, row: row.row, fingerprint: row.fingerprint, ownId });
    }
    const ref = refOf({ ...row, ownId });
    const identity = identityOf(ref);
    const known = Array.from(naming.names.get(row) ?? []).filter((name) => name !== identity);
    const also = known.slice(0, NAMES_AT_MOST);
    return { sorted: line, ref: also.length === 0 ? ref : { ...ref, also }, identity };
  });
  return { rows, given };
}

/**
 * Names of rows on which nothing is written. By their contents where they have neither key nor トメルID: the fingerprint
 * first, which an edit of the sale leaves as it was, so that such a row is known again; then all that stands there.
 */
export function byContents(sorted: readonly Sorted[], naming: Naming): readonly Identified[] {
  const bearers = bearersOf(naming);
  const twins = new Map<string, number>();
  return sorted.map((line): Identified => {
    const ref = refOf({ ...line.row, ownId: naming.ownIdOf(line.row) });
    if (ref.key !== '' || bearers.get(ref.ownId) === 1) {
      return { sorted: line, ref, identity: identityOf(ref) };
    }
    const content = digestOfAll([String(line.row.sheetId), 'content', line.row.digest]);
    const twin = (twins.get(content) ?? 0) + 1;
    twins.set(content, twin);
    return {
      sorted: line,
      ref,
      identity: `${fingerprintName(line.row)}.${digestOfAll([content, String(twin)])}`,
    };
  });
}

/** The part of such a name that all rows of the same lasting facts share. */
export const fingerprintName = (row: StockRow): string =>
  digestOfAll([String(row.sheetId), 'fingerprint', row.fingerprint]);

/** Rows to be held get トメルIDs, the others are named by their contents. */
export function identified(
  sorted: readonly Sorted[],
  naming: Naming,
): {
  readonly held: readonly Identified[];
  readonly sent: readonly Identified[];
  readonly given: readonly GivenId[];
} {
  const { rows: held, given } = withOwnIds(
    sorted.filter((line) => isMarked(line.group)),
    naming,
  );
  const sent = byContents(
    sorted.filter((line) => !isMarked(line.group)),
    naming,
  );
  return { held, sent, given };
}
