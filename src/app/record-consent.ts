// 別の便の同意: what the buyer has said to the other service. Only yes lets the parcel go that way, and he may take it back.
import type { Contact } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import type { Incident } from '../domain/incident.ts';
import { LETTERS } from '../domain/letters/standard-letters.ts';
import { isUnsent, type MessageDraft, wasSent } from '../domain/message-draft.ts';
import { type Consent, consentOf, isGranted, mayFollow } from '../domain/shipping/consent.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { makeFor } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { openOutageOf } from './open-outage.ts';
import { consentSentence, outageStep } from './outage-wording.ts';
import { changesTo } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { followed } from './settling-buyer.ts';
import { nextStep } from './wording.ts';
import type { World } from './world.ts';

const OFFER = LETTERS['outage-other-carrier'].purpose;
const AGREED = LETTERS['outage-other-carrier-agreed'].purpose;

const ANSWERED: readonly Consent[] = ['よい', '断られた', '取り消された'];

/** What is sent, or taken back, decides whether he has been asked; what he has said since stays. */
export function consentAfterSent(contact: Contact, draft: MessageDraft): Pick<Contact, 'consent'> {
  if (draft.purpose !== OFFER) return { consent: contact.consent };
  if (wasSent(draft)) return { consent: contact.consent === '' ? '聞いた' : contact.consent };
  return { consent: contact.consent === '聞いた' ? '' : contact.consent };
}

/** Nobody looks for his answer any more, or again. */
const answerAfter = (contact: Contact, to: Consent): Contact['answer'] => {
  if (contact.answer === 'AFFECTED') return 'AFFECTED';
  return ANSWERED.indexOf(to) >= 0 ? 'NOT_AFFECTED' : 'NO_REPLY';
};

function contactAfter(
  world: World,
  incident: Incident,
  contact: Contact,
  to: Consent,
  drafts: readonly MessageDraft[],
): Contact {
  const after: Contact = {
    ...contact,
    consent: to,
    answer: answerAfter(contact, to),
    lookedAt: world.now,
    // Not asked after all: it may be offered again.
    otherService: to === '' ? '' : contact.otherService,
  };
  const next = isGranted(to) ? outageStep.shipOther : nextStep.waitForBuyer;
  return followed(world, incident, after, drafts, next);
}

function refusalOf(contact: Contact, from: Consent, to: Consent): Refusal | null {
  if (!mayFollow(from, to)) return { code: 'consentUnfit', from, to };
  if (contact.stage !== 'AWAITING_SHIPMENT') return { code: 'nothingToShip' };
  const needsService = to !== '' && contact.otherService === '';
  if (needsService || (isGranted(to) && contact.qrIssued))
    return { code: 'consentMissing', buyer: contact.buyer };
  return null;
}

/** Refused: an unknown buyer, an ended outage, a word that cannot follow, no service offered, a QR that is out, a parcel that has left. */
export function recordConsent(
  world: World,
  request: RequestOf<'recordConsent'>,
): Decision<ReplyOf<'recordConsent'>> {
  const contact = world.records.contacts().find(({ id }) => id === request.contactId);
  if (contact === undefined) return refuse({ code: 'noSuchContact', contactId: request.contactId });
  const found = openOutageOf(world, contact.incidentId);
  if (found.kind === 'refused') return found;
  const { incident } = found.reply;
  const { consent: to } = request;
  const refusal = refusalOf(contact, consentOf(contact.consent) ?? '', to);
  if (refusal !== null) return refuse(refusal);
  const own = world.records.drafts().filter((draft) => draft.contactId === contact.id);
  const untrue = own.filter(
    (draft) => isUnsent(draft) && (isGranted(to) ? draft.purpose === OFFER : draft.purpose === AGREED),
  );
  const after = contactAfter(world, incident, contact, to, own);
  const made = isGranted(to)
    ? makeFor(world, incident, after, 'outage-other-carrier-agreed', { mark: String(world.operation) })
    : null;
  const drafts = made?.kind === 'made' ? [made.draft] : [];
  const written = {
    appends: drafts.length === 0 ? {} : { drafts },
    changes: [
      ...changesTo('contacts', [contact], () => after),
      ...changesTo('drafts', untrue, () => ({ state: 'VOID' })),
    ],
  };
  const plan = incidentPlan(
    world,
    incident,
    consentSentence(salutationFor(contact.buyer), contact.otherService, to),
    written,
  );
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordConsent',
      incident: lineAfter(world, incident, plan),
      consent: to,
      drafts: drafts.length,
      notes: [],
    },
  };
}
