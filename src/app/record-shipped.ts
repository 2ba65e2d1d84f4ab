// 「出した」: one tap to a parcel, as many at once as were handed in. The number may be left out: the buyer sees it on the trade page.
// Another service only with the buyer's word that it may be.
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { LETTERS } from '../domain/letters/standard-letters.ts';
import { isUnsent, type MessageDraft, wasSent } from '../domain/message-draft.ts';
import { consentOf, isGranted } from '../domain/shipping/consent.ts';
import { trackingNumber } from '../domain/shipping/tracking-number.ts';
import { draftsByBuyer, isContactReachable } from './contact-clocks.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { makeFor } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { isServed } from './matrix-draft.ts';
import { openOutageOf } from './open-outage.ts';
import { saysItLasts } from './outage-drafts.ts';
import { buyersIn } from './outage-orders.ts';
import {
  doubtfulNumberNote,
  notToShipNote,
  outageStep,
  shippedSentence,
  unfitNumberNote,
} from './outage-wording.ts';
import { changesTo } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { followed } from './settling-buyer.ts';
import type { World } from './world.ts';

type Request = RequestOf<'recordShipped'>;
type Said = Request['parcels'][number];

const NOTICE = LETTERS['outage-shipped'].purpose;

type Shipped = {
  readonly before: Contact;
  readonly after: Contact;
  readonly number: ReturnType<typeof trackingNumber>;
};

/** A number that has no such form is left out: what the buyer reads has to be right. */
function shipped(
  world: World,
  incident: Incident,
  contact: Contact,
  said: Said,
  arrival: Instant | null,
): Shipped {
  const number = trackingNumber(said.tracking ?? '');
  const after: Contact = {
    ...contact,
    stage: 'SHIPPED',
    shippedAt: world.now,
    tracking: number.kind === 'fits' ? number.number : contact.tracking,
    arrival: arrival ?? contact.arrival,
    service: said.other === true ? contact.otherService : contact.service,
  };
  return {
    before: contact,
    after: followed(world, incident, after, world.records.drafts(), outageStep.watch),
    number,
  };
}

/** Handed in after all; a notice that was sent stands against it. */
const notShipped = (world: World, incident: Incident, contact: Contact): Contact =>
  followed(
    world,
    incident,
    { ...contact, stage: 'AWAITING_SHIPMENT', shippedAt: null, tracking: '', arrival: null },
    world.records.drafts(),
    outageStep.ship,
  );

function noticeFor(
  world: World,
  incident: Incident,
  contact: Contact,
  drafts: readonly MessageDraft[],
): MessageDraft | null {
  if (isServed(NOTICE, incident.id, drafts) || !isContactReachable(contact, drafts, world)) return null;
  const made = makeFor(world, incident, contact, 'outage-shipped');
  return made.kind === 'made' ? made.draft : null;
}

/** Another way of shipping without the buyer's word. */
function refusalOf(
  request: Request,
  byId: ReadonlyMap<string, Contact>,
  draftsOf: (contact: Contact) => readonly MessageDraft[],
): Refusal | null {
  for (const { contactId, other } of request.parcels) {
    const contact = byId.get(contactId);
    if (contact === undefined) return { code: 'noSuchContact', contactId };
    const isAgreed = contact.otherService !== '' && isGranted(consentOf(contact.consent) ?? '');
    if (other === true && (!isAgreed || contact.qrIssued))
      return { code: 'consentMissing', buyer: contact.buyer };
    const isTold = draftsOf(contact).some((draft) => draft.purpose === NOTICE && wasSent(draft));
    if (request.back === true && isTold) return { code: 'alreadyTold', purpose: NOTICE };
  }
  return null;
}

/** Refused: an unknown or ended outage, a strange buyer, a day that does not exist, another service without consent, nothing to ship. */
export function recordShipped(world: World, request: Request): Decision<ReplyOf<'recordShipped'>> {
  const found = openOutageOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const { incident } = found.reply;
  const arrival = request.arrival === undefined ? null : parseInstant(request.arrival);
  if (arrival === undefined) return refuse({ code: 'badRequest', where: 'arrival' });
  const byId = new Map<string, Contact>(buyersIn(world, incident).map((contact) => [contact.id, contact]));
  const draftsOf = draftsByBuyer(world.records.drafts().filter((draft) => draft.incidentId === incident.id));
  const refusal = refusalOf(request, byId, draftsOf);
  if (refusal !== null) return refuse(refusal);
  const isBack = request.back === true;
  const said = new Map(request.parcels.map((one) => [one.contactId, one]));
  const wanted = isBack ? 'SHIPPED' : 'AWAITING_SHIPMENT';
  const contacts = Array.from(said.keys(), (id) => byId.get(id)).filter(
    (contact): contact is Contact => contact !== undefined && contact.stage === wanted,
  );
  if (contacts.length === 0) return refuse({ code: 'nothingToShip' });
  const all = isBack
    ? contacts.map(
        (before): Shipped => ({
          before,
          after: notShipped(world, incident, before),
          number: { kind: 'none' },
        }),
      )
    : contacts.map((contact) =>
        shipped(world, incident, contact, said.get(contact.id) ?? { contactId: contact.id }, arrival),
      );
  const made = isBack
    ? []
    : all.flatMap(({ after }) => noticeFor(world, incident, after, draftsOf(after)) ?? []);
  const isUntrue = (draft: MessageDraft): boolean =>
    isBack ? draft.purpose === NOTICE && isUnsent(draft) : saysItLasts(draft);
  const untrue = contacts.flatMap((contact) => draftsOf(contact).filter(isUntrue));
  const afterOf = new Map<string, Contact>(all.map(({ after }) => [after.id, after]));
  const written = {
    appends: made.length === 0 ? {} : { drafts: made },
    changes: [
      ...changesTo('contacts', contacts, (contact) => afterOf.get(contact.id) ?? contact),
      ...changesTo('drafts', untrue, () => ({ state: 'VOID' })),
    ],
  };
  const unfit = all.filter(({ number }) => number.kind === 'unfit').map(({ after }) => after.id);
  const doubtful = all
    .filter(({ number }) => number.kind === 'fits' && number.doubt)
    .map(({ after }) => after.id);
  const skipped = said.size - contacts.length;
  const plan = incidentPlan(
    world,
    incident,
    shippedSentence(incident.title, contacts.length, isBack),
    written,
    { count: contacts.length },
  );
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordShipped',
      incident: lineAfter(world, incident, plan),
      shipped: contacts.length,
      drafts: made.length,
      unfit,
      doubtful,
      notes: [
        ...(unfit.length > 0 ? [unfitNumberNote(unfit.length)] : []),
        ...(doubtful.length > 0 ? [doubtfulNumberNote(doubtful.length)] : []),
        ...(skipped > 0 ? [notToShipNote(skipped)] : []),
      ],
    },
  };
}
