// Which トメルID belongs on which row. A sort that leaves our columns behind puts ids on strangers: until they are brought home, a
// stop must not take a stranger's id for the row's own name.
import type { Hold } from './hold.ts';
import { indexRows, isFromId, locateRows } from './row-identity.ts';
import type { StockRow } from './stock-row.ts';

/**
 * By position in the given rows. An id goes home where its row is known for certain, unless the row has got another in its
 * place; an id that no record knows stays where it is. `homes`: rows known for certain, by id.
 */
export function ownIdsOf(rows: readonly StockRow[], homes: ReadonlyMap<string, StockRow>): readonly string[] {
  const idAt = new Map<StockRow, string>();
  homes.forEach((row, id) => {
    const known = idAt.get(row);
    const hasLater = isFromId(row.ownId, id) || (known !== undefined && isFromId(known, id));
    if (!hasLater) idAt.set(row, id);
  });
  return rows.map((row) => idAt.get(row) ?? (homes.has(row.ownId) ? '' : row.ownId));
}

/** The ids of these rows once every one is home, as far as any hold tells, whatever its state. */
export function ownIdsAtHome(
  rows: readonly StockRow[],
  holds: readonly Hold[],
): ReadonlyMap<StockRow, string> {
  const named = holds.filter((hold) => hold.ref.ownId !== '');
  const homes = new Map<string, StockRow>();
  if (named.length > 0) {
    const places = locateRows(
      indexRows(rows),
      holds.map((hold) => hold.ref),
      holds.map((hold) => hold.incidentId),
    );
    holds.forEach(({ ref }, at) => {
      const found = places[at];
      if (found?.kind === 'one' && ref.ownId !== '') homes.set(ref.ownId, found.row);
    });
  }
  const ids = ownIdsOf(rows, homes);
  return new Map(rows.map((row, at) => [row, ids[at] ?? '']));
}
