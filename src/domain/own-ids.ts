// Which トメルID belongs on which row, and under which names rows are held already. A sort that leaves our columns behind puts ids on strangers: until they are brought home, a
// stop must not take a stranger's id for the row's own name.
import { type Hold, isActive } from './hold.ts';
import { type Found, identityOf, indexRows, isFromId, locateRows } from './row-identity.ts';
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

export type KnownRows = {
  /** The ids of the rows once every one is home, as far as any hold tells, whatever its state. */
  readonly ownIds: ReadonlyMap<StockRow, string>;
  /** Names under which active holds know a row, or may mean it. */
  readonly names: ReadonlyMap<StockRow, ReadonlySet<string>>;
};

const rowsOf = (found: Found | undefined): readonly StockRow[] =>
  found?.kind === 'one' ? [found.row] : found?.kind === 'several' ? found.rows : [];

export function knownRows(rows: readonly StockRow[], holds: readonly Hold[]): KnownRows {
  const homes = new Map<string, StockRow>();
  const names = new Map<StockRow, Set<string>>();
  const index = holds.length === 0 ? null : indexRows(rows);
  const located = (some: readonly Hold[]): readonly Found[] =>
    index === null
      ? []
      : locateRows(
          index,
          some.map((hold) => hold.ref),
          some.map((hold) => hold.incidentId),
        );
  located(holds).forEach((found, at) => {
    const ownId = holds[at]?.ref.ownId ?? '';
    if (found.kind === 'one' && ownId !== '') homes.set(ownId, found.row);
  });
  const active = holds.filter(isActive);
  const places = located(active);
  active.forEach(({ ref }, at) => {
    for (const row of rowsOf(places[at])) {
      const known = names.get(row) ?? new Set<string>();
      known.add(identityOf(ref));
      names.set(row, known);
    }
  });
  const ids = ownIdsOf(rows, homes);
  return { ownIds: new Map(rows.map((row, at) => [row, ids[at] ?? ''])), names };
}
