// What a person knows of single parcels: that a QR is out, that the buyer was told in own words, by when they have to leave.
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { LETTERS } from '../domain/letters/standard-letters.ts';
import { contactedOf, isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { contactStep } from './contact-step.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { lineAfter } from './line-after.ts';
import { openOutageOf } from './open-outage.ts';
import { toldDraft, toldFields } from './outage-contacts.ts';
import { buyersIn } from './outage-orders.ts';
import { outageStep, parcelsSentence } from './outage-wording.ts';
import { changesTo } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { followed } from './settling-buyer.ts';
import { SENT_HOW } from './wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'recordParcels'>;

const NOTICES: readonly string[] = [
  LETTERS['outage-unpaid'].purpose,
  LETTERS['outage-delay'].purpose,
  LETTERS['outage-tracking'].purpose,
];
const OTHER_SERVICE = LETTERS['outage-other-carrier'].purpose;

/** What stood there as notice was not sent; what was said instead stands in its place, so nobody apologises twice. */
function toldLines(
  world: World,
  contacts: readonly Contact[],
  drafts: readonly MessageDraft[],
): { readonly sent: readonly MessageDraft[]; readonly added: readonly MessageDraft[] } {
  const sent: MessageDraft[] = [];
  const added: MessageDraft[] = [];
  for (const contact of contacts) {
    const ready = drafts.find(
      (draft) => draft.contactId === contact.id && isUnsent(draft) && NOTICES.indexOf(draft.purpose) >= 0,
    );
    if (ready !== undefined) sent.push(ready);
    else {
      const line = toldDraft(world, contact);
      if (line !== null) added.push(line);
    }
  }
  return { sent, added };
}

type Said = {
  readonly request: Request;
  /** null takes it away; undefined: nothing was said. */
  readonly shipBy: Instant | null | undefined;
};

function contactAfter(
  world: World,
  incident: Incident,
  contact: Contact,
  { request, shipBy }: Said,
  drafts: readonly MessageDraft[],
): Contact {
  const { qrIssued, told } = request;
  const waits = contact.stage === 'AWAITING_SHIPMENT';
  const after: Contact = {
    ...contact,
    ...(qrIssued === undefined ? {} : { qrIssued }),
    ...(shipBy === undefined || !waits ? {} : { shipBy, provisional: shipBy !== null }),
    ...(told === true ? toldFields(world) : {}),
  };
  const isUntold = after.resolution === 'PENDING' && after.answer === 'NOT_ASKED';
  const untold = after.qrIssued && waits ? outageStep.checkQr : contactStep(incident, after);
  return followed(world, incident, after, drafts, isUntold ? untold : after.next);
}

function refusalOf(request: Request, contacts: readonly Contact[]): Refusal | null {
  const known = new Set<string>(contacts.map(({ id }) => id));
  const unknown = request.contacts.find((id) => !known.has(id));
  return unknown === undefined ? null : { code: 'noSuchContact', contactId: unknown };
}

/** Refused: an unknown or ended outage, a buyer who is none of its, a day that does not exist. */
export function recordParcels(world: World, request: Request): Decision<ReplyOf<'recordParcels'>> {
  const found = openOutageOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const { incident } = found.reply;
  const all = buyersIn(world, incident);
  const refusal = refusalOf(request, all);
  if (refusal !== null) return refuse(refusal);
  const shipBy =
    request.shipBy === undefined || request.shipBy === null ? request.shipBy : parseInstant(request.shipBy);
  if (request.shipBy && shipBy === undefined) return refuse({ code: 'badRequest', where: 'shipBy' });
  const asked = new Set<string>(request.contacts);
  const contacts = all.filter(({ id }) => asked.has(id));
  const drafts = world.records.drafts();
  const { sent, added } =
    request.told === true ? toldLines(world, contacts, drafts) : { sent: [], added: [] };
  const isGone = (draft: MessageDraft): boolean =>
    request.qrIssued === true &&
    asked.has(draft.contactId) &&
    draft.purpose === OTHER_SERVICE &&
    isUnsent(draft);
  const inOwnWords = {
    state: 'SENT' as const,
    sent: true,
    sentAt: world.now,
    sentBy: world.who,
    how: SENT_HOW.ownWords,
    promise: null,
  };
  const sentIds = new Set<string>(sent.map(({ id }) => id));
  const after = drafts
    .map((draft): MessageDraft => (sentIds.has(draft.id) ? { ...draft, ...inOwnWords } : draft))
    .concat(added);
  const written = {
    appends: added.length === 0 ? {} : { drafts: added },
    changes: [
      ...changesTo('contacts', contacts, (contact) =>
        contactAfter(world, incident, contact, { request, shipBy }, after),
      ),
      ...changesTo('drafts', sent, () => inOwnWords),
      ...changesTo('drafts', drafts.filter(isGone), () => ({ state: 'VOID' })),
      ...changesTo('incidents', [incident], () => ({ contacted: contactedOf(all, after) })),
    ],
  };
  const plan = incidentPlan(world, incident, parcelsSentence(contacts.length, request), written, {
    count: contacts.length,
  });
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordParcels',
      incident: lineAfter(world, incident, plan),
      changed: contacts.length,
      notes: [],
    },
  };
}
