// 損失: what is known of it in yen, one line a buyer. Postage and goods that cannot be sold are known to the seller alone, who may write
// another sum.
import type { Contact } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import type { Incident } from '../domain/incident.ts';
import { goodwillLoss } from './outage-wording.ts';
import { lossLabel } from './settle-wording.ts';

export type LossLine = { label: string; yen: number };

/** Amounts that go back, and what was given beside, as far as they are known. `contacts` may hold those of other troubles. */
export const lossLines = (incident: Incident, contacts: readonly Contact[]): LossLine[] => [
  ...refunds(incident, contacts),
  ...contacts
    .filter(({ incidentId, goodwillCost }) => incidentId === incident.id && (goodwillCost ?? 0) > 0)
    .map(({ buyer, goodwillCost }) => ({ label: goodwillLoss(buyer), yen: goodwillCost ?? 0 })),
];

const refunds = ({ id }: Incident, contacts: readonly Contact[]): LossLine[] =>
  contacts
    .filter(({ incidentId, way, amount }) => incidentId === id && way !== null && (amount ?? 0) > 0)
    .map(({ buyer, product, way, amount }) => ({
      label: lossLabel(salutationFor(buyer), product, way ?? ''),
      yen: amount ?? 0,
    }));

/** As the seller wrote it, else the sum of what is known; null where nothing is. */
export function lossOf(incident: Incident, lines: readonly LossLine[]): number | null {
  if (incident.loss !== null) return incident.loss;
  return lines.length === 0 ? null : lines.reduce((sum, { yen }) => sum + yen, 0);
}
