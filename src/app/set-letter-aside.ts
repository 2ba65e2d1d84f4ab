// あとで and 送らない: a letter that a person does not send now, or never. What is never sent counts as said: no rule makes it again.
import { type Contact, isSettled } from '../domain/contact.ts';
import { FIRST_REPLY_PURPOSE } from '../domain/first-reply.ts';
import type { Incident } from '../domain/incident.ts';
import { isUnsent, type MessageDraft, wasSent } from '../domain/message-draft.ts';
import { SEND_LATER, sendingTime } from '../domain/sending-time.ts';
import { isOfBox } from './buyer-step.ts';
import { type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { letterOf } from './draft-of.ts';
import { incidentPlan } from './incident-plan.ts';
import { cannotWait } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { isServed, NEVER_SENT } from './matrix-draft.ts';
import { type Change, changesTo } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { settlingNext } from './settling-buyer.ts';
import { asideSentence, buyerStep } from './talk-wording.ts';
import { nextStep } from './wording.ts';
import type { World } from './world.ts';

type How = RequestOf<'setLetterAside'>['how'];

const isNever = ({ state, how }: MessageDraft): boolean => state === 'VOID' && how === NEVER_SENT;

const isAside = (draft: MessageDraft): boolean =>
  isNever(draft) || (isUnsent(draft) && draft.when === SEND_LATER);

/** Back: what has been said meanwhile in another letter is not said twice. */
function refusalOf(draft: MessageDraft, how: How, drafts: readonly MessageDraft[]): Refusal | null {
  if (how !== 'back') return isUnsent(draft) ? null : { code: 'alreadySent' };
  if (!isAside(draft)) return { code: 'alreadySent' };
  const others = drafts.filter((one) => one.id !== draft.id && one.contactId === draft.contactId);
  return isNever(draft) && draft.incidentId !== '' && isServed(draft.purpose, draft.incidentId, others)
    ? { code: 'alreadyTold', purpose: draft.purpose }
    : null;
}

function draftAfter(
  world: World,
  draft: MessageDraft,
  how: How,
  incident: Incident | null,
  contact: Contact | undefined,
): MessageDraft {
  if (how === 'later') return { ...draft, when: SEND_LATER };
  if (how === 'never') return { ...draft, state: 'VOID', how: NEVER_SENT };
  const presses =
    draft.purpose === FIRST_REPLY_PURPOSE ||
    (incident !== null && contact !== undefined && cannotWait(incident, contact, world.now));
  return {
    ...draft,
    state: draft.state === 'VOID' ? 'DRAFT' : draft.state,
    how: '',
    when: sendingTime(world.now, presses),
  };
}

/** What then: the box, the answer that is awaited, the way; nothing where he was never written to. */
function nextAfter(
  incident: Incident,
  contact: Contact,
  draft: MessageDraft,
  how: How,
  drafts: readonly MessageDraft[],
): string {
  if (isSettled(contact) || isOfBox(contact.next)) return contact.next;
  if (how === 'back') return draft.purpose === FIRST_REPLY_PURPOSE ? nextStep.reply : buyerStep.send;
  const isTold = drafts.some((one) => one.contactId === contact.id && wasSent(one));
  if (!isTold && contact.answer === 'NOT_ASKED' && contact.way === null) return buyerStep.none;
  return settlingNext(incident, { ...contact, next: '' }, drafts);
}

function contactChanges(
  world: World,
  incident: Incident | null,
  after: MessageDraft,
  how: How,
): readonly Change[] {
  if (incident === null || how === 'later' || after.recipient !== '購入者') return [];
  const drafts = world.records.drafts().map((one) => (one.id === after.id ? after : one));
  return changesTo(
    'contacts',
    world.records.contacts().filter(({ id }) => id === after.contactId),
    (contact) => ({ next: nextAfter(incident, contact, after, how, drafts) }),
  );
}

/** Refused as `letterOf`; what was sent or withdrawn; back, what was not set aside, or was said meanwhile. */
export function setLetterAside(
  world: World,
  { draftId, how }: RequestOf<'setLetterAside'>,
): Decision<ReplyOf<'setLetterAside'>> {
  const found = letterOf(world, draftId);
  if (found.kind === 'refused') return found;
  const { draft, incident } = found.reply;
  const refusal = refusalOf(draft, how, world.records.drafts());
  if (refusal !== null) return refuse(refusal);
  const contact = world.records.contacts().find(({ id }) => id === draft.contactId);
  const after = draftAfter(world, draft, how, incident, contact);
  const written = {
    appends: {},
    changes: [...changesTo('drafts', [draft], () => after), ...contactChanges(world, incident, after, how)],
  };
  const plan = incidentPlan(world, incident, asideSentence[how](draft.purpose, draft.salutation), written);
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'setLetterAside',
      incident: incident === null ? null : lineAfter(world, incident, plan),
      draft: draftLine(after),
      notes: [],
    },
  };
}
