// S7b: the ways of settling it with one buyer, as the rules of 参照データ and the trouble have them.
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { Conformity } from '../domain/labels.ts';
import { sentTooLittle } from '../domain/letters/wrong-shipment-words.ts';
import type { Reference } from '../domain/reference/reference.ts';
import type { Settlement } from '../domain/settlement.ts';
import { costOf } from '../domain/settling/cost.ts';
import { EVIDENCE_FOR_CANCEL, EVIDENCE_FOR_OUTAGE_CANCEL } from '../domain/settling/evidence.ts';
import { closedWays, offeredWays, type SettlingCase } from '../domain/settling/offered-ways.ts';
import { type Terms, termsOf } from '../domain/settling/terms.ts';
import { incidentConformity } from './incident-conformity.ts';
import type { OfferedWay } from './protocol.ts';
import { closingSaid, WAY_OF_ANOTHER_KIND } from './settle-wording.ts';

/** Of ③ a buyer's own piece is the proof, whatever the inspection of the others has shown. */
function conformityFor(
  incident: Incident,
  { answer }: Contact,
  inspections: readonly Inspection[],
): Conformity | null {
  if (incident.type === 'PARTIAL_DEFECT' && answer === 'AFFECTED') return 'NOT_CONFORM';
  return incidentConformity(inspections.filter((line) => line.incidentId === incident.id));
}

function caseOf(incident: Incident, contact: Contact, inspections: readonly Inspection[]): SettlingCase {
  const counted = incident.subKind === 'QUANTITY' || incident.subKind === 'WEIGHT';
  return {
    type: incident.type,
    subKind: incident.subKind,
    tooLittle: counted ? sentTooLittle(incident.right, incident.what) : null,
    conformity: conformityFor(incident, contact, inspections),
    marketplace: contact.marketplace,
    stage: contact.stage,
  };
}

export type Ways = { readonly offered: readonly Terms[]; readonly closed: readonly Terms[] };

/** `inspections` may hold lines of other troubles. */
export function waysFor(
  incident: Incident,
  contact: Contact,
  inspections: readonly Inspection[],
  reference: Reference,
): Ways {
  const one = caseOf(incident, contact, inspections);
  const own = (terms: Terms): Terms => withNotice(incident, terms);
  return { offered: offeredWays(one, reference).map(own), closed: closedWays(one, reference).map(own) };
}

/** A cancel because of an outage is told with the notice: it says whose fault it was not. */
const withNotice = ({ type }: Incident, terms: Terms): Terms =>
  type === 'PLATFORM_OUTAGE' && terms.evidence === EVIDENCE_FOR_CANCEL
    ? { ...terms, evidence: EVIDENCE_FOR_OUTAGE_CANCEL }
    : terms;

/** Why this way cannot be chosen; null where it can. */
export function whyClosed({ offered, closed }: Ways, way: Settlement): string | null {
  if (offered.some((terms) => terms.way === way)) return null;
  const found = closed.find((terms) => terms.way === way);
  return found !== undefined && found.fit.kind === 'closed' ? found.fit.why : WAY_OF_ANOTHER_KIND;
}

/** Terms of the way that was agreed on, whether or not it would be offered today; null before. */
export function chosenTerms(incident: Incident, contact: Contact, reference: Reference): Terms | null {
  const { way, marketplace, stage } = contact;
  return way === null ? null : withNotice(incident, termsOf(way, marketplace, stage, reference));
}

export function offeredWay(
  { way, fit, who, closes, evidence, anonymity, rule }: Terms,
  contact: Contact,
): OfferedWay {
  const agreed = contact.way === way ? contact.amount : null;
  const { words, refund } = costOf(way, contact.stage, { price: null, agreed });
  return {
    way,
    fit: fit.kind,
    why: fit.kind === 'fits' ? '' : fit.why,
    who,
    cost: words,
    refund: refund ?? agreed,
    closes: closes.map(closingSaid),
    evidence: [...evidence],
    anonymity,
    say: rule.say,
    steps: rule.steps,
    source: rule.source,
    checked: rule.checked,
    certainty: rule.certainty,
  };
}
