// Whether a trouble knows the buyer of a row already: by the row's key or トメルID, or by its lasting facts.
import type { Contact } from '../domain/contact.ts';
import { identityOf, refOf } from '../domain/row-identity.ts';
import type { Sorted } from '../domain/stop-group.ts';
import { fingerprintName } from './identified-rows.ts';

/** The names under which a trouble knows buyers: of their rows, and of contents that several rows may share. */
export function namesOf(contacts: readonly Contact[]): {
  readonly names: ReadonlySet<string>;
  readonly byFingerprint: Map<string, number>;
} {
  const names = new Set<string>();
  const byFingerprint = new Map<string, number>();
  for (const { id } of contacts) {
    const name = id.replace(/^C\d+-/, '');
    names.add(name);
    // 売れていた adds the marketplace to the row's name.
    names.add(name.replace(/-[A-Z_]+$/, ''));
    const [fingerprint, rest] = name.split('.');
    if (fingerprint !== undefined && rest !== undefined)
      byFingerprint.set(fingerprint, (byFingerprint.get(fingerprint) ?? 0) + 1);
  }
  return { names, byFingerprint };
}

export const isSold = ({ group, stage }: Sorted): boolean =>
  group === 'soldNotShipped' || (group === 'shipped' && stage !== null);

/**
 * By its key or トメルID; a row without either by its lasting facts, as often as the trouble has such a buyer. A sold row
 * whose key has been copied to another row is still itself; a copy that is for sale is new.
 */
export function isKnown(
  sorted: Sorted,
  names: ReadonlySet<string>,
  byFingerprint: Map<string, number>,
): boolean {
  const { row } = sorted;
  const ref = refOf(row);
  const isBySoldKey = row.key !== '' && isSold(sorted) && names.has(identityOf({ ...ref, key: row.key }));
  if (isBySoldKey) return true;
  if (ref.key !== '' || ref.ownId !== '') return names.has(identityOf(ref));
  const fingerprint = fingerprintName(row);
  const left = byFingerprint.get(fingerprint) ?? 0;
  if (left > 0) byFingerprint.set(fingerprint, left - 1);
  return left > 0;
}

/** Whether one of these buyers is that of a row. A row without key and トメルID is known as often as there are such buyers. */
export function knownBuyers(contacts: readonly Contact[]): (sorted: Sorted) => boolean {
  const { names, byFingerprint } = namesOf(contacts);
  return (sorted) => isKnown(sorted, names, byFingerprint);
}
