// Days and moments of a transaction that the sheet does not know. Its clocks, its stage and what may be written follow.
import { type Contact, isSettled } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import type { Incident } from '../domain/incident.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import type { Stage } from '../domain/labels.ts';
import { contactStep } from './contact-step.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { lettersAfter, withLetters } from './letters-after.ts';
import { openBuyerOf } from './open-contact.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { followed } from './settling-buyer.ts';
import { buyerReply } from './talk-reply.ts';
import { lettersNotes, timesSentence } from './talk-wording.ts';
import { nextStep } from './wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'recordTimes'>;

const TIMES = {
  shippedOn: 'shippedAt',
  deliveredOn: 'deliveredAt',
  completedOn: 'completedAt',
  cancelAskedAt: 'cancelAskedAt',
} as const;

type Field = keyof typeof TIMES;
const FIELDS = Object.keys(TIMES) as readonly Field[];

type Moments = Partial<Pick<Contact, (typeof TIMES)[Field]>>;

/** What was left out stays; a field by name where what stands there is no moment. */
function momentsIn(request: Request): Moments | Field {
  const moments: { -readonly [Name in keyof Moments]: Instant | null } = {};
  for (const field of FIELDS) {
    const told = request[field];
    if (told === undefined) continue;
    const at = told === null ? null : parseInstant(told);
    if (at === undefined) return field;
    moments[TIMES[field]] = at;
  }
  return moments;
}

const BEFORE_ARRIVAL: readonly (Stage | null)[] = [null, 'SHIPPED'];

/** What has been completed, or has arrived, is that far. A box that is still here is told by its own task. */
function stageAfter(contact: Contact, moments: Moments): Stage | null {
  const { stage } = contact;
  if (typeof moments.completedAt === 'number')
    return stage === 'DELIVERED' || BEFORE_ARRIVAL.indexOf(stage) >= 0 ? 'COMPLETED' : stage;
  if (typeof moments.deliveredAt === 'number')
    return BEFORE_ARRIVAL.indexOf(stage) >= 0 ? 'DELIVERED' : stage;
  return stage;
}

/** Who was not told yet is told by how far his transaction is. */
function stepAfter(incident: Incident, before: Contact, after: Contact): string {
  const isUntold = before.resolution === 'PENDING' && before.answer === 'NOT_ASKED';
  if (before.stage === after.stage || !isUntold || before.next === nextStep.reply || isSettled(before))
    return before.next;
  return contactStep(incident, after);
}

/** Refused: an unknown buyer, an ended trouble; a day or a moment that is none. */
export function recordTimes(world: World, request: Request): Decision<ReplyOf<'recordTimes'>> {
  const found = openBuyerOf(world, request.contactId);
  if (found.kind === 'refused') return found;
  const of = found.reply;
  const { contact, incident } = of;
  const moments = momentsIn(request);
  if (typeof moments === 'string') return refuse({ code: 'badRequest', where: moments });
  const told: Contact = {
    ...contact,
    ...moments,
    autoCompleteHeld: request.autoCompleteHeld ?? contact.autoCompleteHeld,
    stage: request.stage ?? stageAfter(contact, moments),
  };
  const drafts = world.records.drafts();
  const after = followed(world, incident, told, drafts, stepAfter(incident, contact, told));
  const own = { appends: {}, changes: changesTo('contacts', [contact], () => after) };
  const letters = lettersAfter(world, incident, own, { only: contact.id, make: false });
  const sentence = timesSentence(salutationFor(contact.buyer));
  const plan = incidentPlan(world, of.incident, sentence, withLetters(own, letters));
  return {
    kind: 'planned',
    plan,
    reply: { kind: 'recordTimes', ...buyerReply(world, of, plan), notes: lettersNotes(letters) },
  };
}
