// What the records of a stop call their rows. A row without a usable key gets a トメルID; a shipped one, on which nothing
// is written, is named by its contents. No name depends on the order of the rows.
import { digestOfAll } from '../domain/digest.ts';
import { identityOf, ownIdAfter, type RowRef, refOf } from '../domain/row-identity.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { isMarked, type Sorted } from '../domain/stop-group.ts';
import type { GivenId } from './plan.ts';

export type Identified = {
  readonly sorted: Sorted;
  readonly ref: RowRef;
  /** Goes into the ids of records. */
  readonly identity: string;
};

/** How many rows bear each トメルID: a row copied with its id makes it two. */
function bearersOf(stock: readonly StockRow[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { ownId } of stock) if (ownId !== '') bearers.set(ownId, (bearers.get(ownId) ?? 0) + 1);
  return bearers;
}

/** トメルIDs for rows without a usable key that have none yet. Twins are told apart by counting, since nothing else can. */
export function withOwnIds(
  sorted: readonly Sorted[],
  stock: readonly StockRow[],
  operation: number,
): { readonly rows: readonly Identified[]; readonly given: readonly GivenId[] } {
  const taken = new Set(stock.map((row) => row.ownId).filter((id) => id !== ''));
  const bearers = bearersOf(stock);
  const given: GivenId[] = [];
  const rows = sorted.map((line): Identified => {
    const { row } = line;
    const needsId = !row.keyIsUsable && (row.ownId === '' || (bearers.get(row.ownId) ?? 0) > 1);
    let ownId = row.ownId;
    for (let copy = 1; needsId && (ownId === row.ownId || taken.has(ownId)); copy += 1) {
      ownId =
        row.ownId === ''
          ? `R${operation}-${row.digest.slice(0, 8)}-${copy}`
          : ownIdAfter(row.ownId, operation, copy);
    }
    if (needsId) {
      taken.add(ownId);
      given.push({ sheetId: row.sheetId, row: row.row, fingerprint: row.fingerprint, ownId });
    }
    const ref = refOf({ ...row, ownId });
    return { sorted: line, ref, identity: identityOf(ref) };
  });
  return { rows, given };
}

/**
 * Names of rows on which nothing is written. By their contents where they have neither key nor トメルID: the fingerprint
 * first, which an edit of the sale leaves as it was, so that such a row is known again; then all that stands there.
 */
export function byContents(sorted: readonly Sorted[], stock: readonly StockRow[]): readonly Identified[] {
  const bearers = bearersOf(stock);
  const twins = new Map<string, number>();
  return sorted.map((line): Identified => {
    const ref = refOf(line.row);
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
  stock: readonly StockRow[],
  operation: number,
): {
  readonly held: readonly Identified[];
  readonly sent: readonly Identified[];
  readonly given: readonly GivenId[];
} {
  const { rows: held, given } = withOwnIds(
    sorted.filter((line) => isMarked(line.group)),
    stock,
    operation,
  );
  const sent = byContents(
    sorted.filter((line) => !isMarked(line.group)),
    stock,
  );
  return { held, sent, given };
}
