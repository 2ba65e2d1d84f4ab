// What an inspection means beyond the pieces it looked at. Only proposals: a person confirms each, because it concerns other
// people's money. Three pieces decide whether to write, never whether to sell (DESIGN 4).
import type { Contact } from './contact.ts';
import { isSettled } from './contact.ts';
import { countsOf, type InspectionCounts } from './inspected-pieces.ts';
import { type Inspection, isInspecting } from './inspection.ts';
import type { IncidentType } from './labels.ts';
import { lotForm } from './purchase.ts';
import { spellingKey } from './wide-text.ts';

/** まず3個 */
export type FirstPieces = { readonly wanted: number; readonly seen: number; readonly bad: number };

export const badIn = ({ rework, reworded, failed }: InspectionCounts): number => rework + reworded + failed;

export function firstPieces(lines: readonly Inspection[], wanted: number): FirstPieces {
  const counts = countsOf(lines.filter((line) => line.scope === 'ALL'));
  return { wanted, seen: counts.done, bad: badIn(counts) };
}

const isBad = (line: Inspection): boolean =>
  line.state !== 'EXCLUDED' && line.rework + line.reworded + line.failed > 0;

const isBelow = (line: Inspection): boolean => line.state !== 'EXCLUDED' && line.reworded + line.failed > 0;

/** Words by which sellers say that a thing can hurt somebody. */
const DANGER = /けが|ケガ|怪我|危な|危険|発火|発煙|火傷|やけど|感電|アレルギー|破裂/;

export const isDangerous = (line: Inspection): boolean =>
  line.state !== 'EXCLUDED' && line.failed > 0 && DANGER.test(line.defects);

/** Goods found below standard: by number, and by name where there is none. */
export function isSameGoods(lines: readonly Inspection[]): (contact: Contact) => boolean {
  const bad = lines.filter(isBelow);
  const keys = new Set(bad.map((line) => spellingKey(line.key)).filter((key) => key !== ''));
  const products = new Set(bad.map((line) => spellingKey(line.product)).filter((name) => name !== ''));
  return ({ key, product }) => keys.has(spellingKey(key)) || products.has(spellingKey(product));
}

/** The row or sale that a line is about, as it stands in the ids of records: of a box that of its buyer. */
const nameOf = ({ id }: Inspection): string =>
  id
    .replace(/^K\d+-/, '')
    .replace(/-\d+$/, '')
    .replace(/-box$/, '');

/** Buyers whose own parcel was opened and is as described. */
function goodParcels(lines: readonly Inspection[]): ReadonlySet<string> {
  const boxes = lines.filter((line) => line.subject === 'BOX' && line.state === 'FINISHED');
  return new Set(boxes.filter((line) => line.passed === line.quantity).map(nameOf));
}

/** Buyers of goods that were found below standard, for whom it is not established yet. */
export function soldToConfirm(
  lines: readonly Inspection[],
  contacts: readonly Contact[],
): readonly Contact[] {
  const isSame = isSameGoods(lines);
  const good = goodParcels(lines);
  return contacts.filter(
    (contact) =>
      contact.certainty === 'SUSPECTED' &&
      !isSettled(contact) &&
      isSame(contact) &&
      !good.has(contact.id.replace(/^C\d+-/, '')),
  );
}

/** Lots in which something bad was found, as written, that are none of `known` (in the form in which lots compare). */
export function otherLots(lines: readonly Inspection[], known: ReadonlySet<string>): readonly string[] {
  const found = new Map<string, string>();
  for (const line of lines) {
    const form = lotForm(line.lot);
    if (isBad(line) && form !== '' && !known.has(form) && !found.has(form)) found.set(form, line.lot);
  }
  return Array.from(found.values());
}

/** ④ is proposed when most of what was looked at fails: `share` 0 to 1. */
export function fatalShare(
  lines: readonly Inspection[],
  type: IncidentType,
  limits: { readonly share: number; readonly atLeast: number },
): { readonly share: number; readonly danger: boolean } | null {
  if (type === 'FATAL_DEFECT' || type === 'DESCRIPTION_ERROR' || type === 'WRONG_SHIPMENT') return null;
  const counts = countsOf(lines.filter((line) => line.scope === 'ALL'));
  const share = counts.done === 0 ? 0 : counts.failed / counts.done;
  const danger = lines.some(isDangerous);
  return danger || (counts.done >= limits.atLeast && share >= limits.share) ? { share, danger } : null;
}

/** Everything was looked at and all of it is as described. */
export function isAllSound(lines: readonly Inspection[]): boolean {
  const looked = lines.filter((line) => line.state !== 'EXCLUDED');
  return looked.length > 0 && !looked.some(isInspecting) && !looked.some(isBad);
}
