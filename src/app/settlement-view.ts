// S7b as the screens show it: what was agreed with one buyer, the ways there are, what is saved and what still has to be.
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import type { Inspection } from '../domain/inspection.ts';
import { monthDayTime } from '../domain/instant.ts';
import { RETURN_STATE } from '../domain/labels.ts';
import type { Reference } from '../domain/reference/reference.ts';
import { type Evidence, evidenceGate } from '../domain/settling/evidence.ts';
import { savedEvidence } from '../domain/settling/saved-evidence.ts';
import { mayCloseMessages, type Terms } from '../domain/settling/terms.ts';
import { codeOf } from '../domain/vocabulary.ts';
import type { SettlementWire } from './protocol.ts';
import { chosenTerms, offeredWay, waysFor } from './settling-ways.ts';

/** What has to be saved before this is carried out; nothing where the messages stay. */
export function missingEvidence(terms: Terms | null, contact: Contact, reason = ''): readonly Evidence[] {
  if (terms === null || !mayCloseMessages(terms)) return [];
  const gate = evidenceGate(terms.evidence, savedEvidence(contact.evidence), reason);
  return gate.open ? [] : gate.missing;
}

/** A mix-up of goods, or a wrong shipment of which nobody has said yet what was wrong about it. */
const mayHaveTwin = ({ type, subKind }: Incident, { certainty }: Contact): boolean =>
  type === 'WRONG_SHIPMENT' && (subKind === 'ITEM' || subKind === null) && certainty !== 'UNRELATED';

/** `inspections` may hold lines of other troubles. */
export function settlementView(
  incident: Incident,
  contact: Contact,
  inspections: readonly Inspection[],
  reference: Reference,
): SettlementWire {
  const { offered, closed } = waysFor(incident, contact, inspections, reference);
  const terms = chosenTerms(incident, contact, reference);
  const saved = savedEvidence(contact.evidence);
  return {
    way: contact.way,
    amount: contact.amount,
    ways: [...offered, ...closed].map((one) => offeredWay(one, contact)),
    evidence: (terms?.evidence ?? []).map((evidence) => ({
      evidence,
      saved: saved.indexOf(evidence) >= 0,
    })),
    missing: contact.carriedOutAt === null ? [...missingEvidence(terms, contact)] : [],
    carriedOut: contact.carriedOutAt === null ? '' : monthDayTime(contact.carriedOutAt),
    returned: codeOf(RETURN_STATE, contact.returned) ?? '',
    mayHaveTwin: mayHaveTwin(incident, contact),
  };
}
