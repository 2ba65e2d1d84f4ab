// 「答えが来た」, or not yet and when to look again. What a desk has said may be kept for the next time.
import type { Contact } from '../domain/contact.ts';
import { isSettled } from '../domain/contact.ts';
import { nextAnswer } from '../domain/first-reply.ts';
import { type Instant, monthDayTime, parseInstant } from '../domain/instant.ts';
import { MARKET_WORDS } from '../domain/letters/market-words.ts';
import { type MessageDraft, wasSent } from '../domain/message-draft.ts';
import { withPlainLineEnds } from '../domain/refused-text.ts';
import { type Decision, refuse } from './decision.ts';
import { isInquiry } from './desk-office.ts';
import { incidentPlan } from './incident-plan.ts';
import { inquiryLine } from './inquiry-line.ts';
import { keepAnswer } from './kept-answers.ts';
import { lineAfter } from './line-after.ts';
import { mergePlans, type Written } from './merge-plans.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { answerSentence, answerWithdrawnSentence, lookAgainSentence, officeNotes } from './settle-wording.ts';
import { followed } from './settling-buyer.ts';
import type { World } from './world.ts';

type Request = RequestOf<'recordOfficeAnswer'>;

function answered(draft: MessageDraft, answer: string, nextLook: Instant): MessageDraft {
  return answer === ''
    ? { ...draft, state: 'SENT', answer: '', promise: nextLook }
    : { ...draft, state: 'ANSWERED', answer, promise: null };
}

function sentenceOf(before: MessageDraft, after: MessageDraft): string {
  const desk = MARKET_WORDS[after.marketplace].事務局;
  if (after.answer !== '') return answerSentence(desk);
  return before.answer === ''
    ? lookAgainSentence(desk, monthDayTime(after.promise ?? 0))
    : answerWithdrawnSentence(desk);
}

/** The buyer whom it is about waits for it no more. */
function writtenFor(world: World, draft: MessageDraft, after: MessageDraft): Written {
  const drafts = world.records.drafts().map((one) => (one.id === draft.id ? after : one));
  const incident = world.records.incidents().find((one) => one.id === draft.incidentId);
  const waits = (contact: Contact): boolean =>
    contact.id === draft.contactId && contact.way === '事務局に相談してから' && !isSettled(contact);
  const contacts = incident === undefined ? [] : world.records.contacts().filter(waits);
  return {
    appends: {},
    changes: [
      ...changesTo('drafts', [draft], () => after),
      ...changesTo('contacts', contacts, (contact) =>
        incident === undefined ? {} : followed(world, incident, contact, drafts),
      ),
    ],
  };
}

/**
 * Of an ended trouble too: desks answer late. Refused: an unknown text, one that is no inquiry or was not sent, a time that is none,
 * a blank answer to be kept.
 */
export function recordOfficeAnswer(world: World, request: Request): Decision<ReplyOf<'recordOfficeAnswer'>> {
  const draft = world.records.drafts().find((one) => one.id === request.draftId);
  if (draft === undefined || !isInquiry(draft))
    return refuse({ code: 'noSuchDraft', draftId: request.draftId });
  if (!wasSent(draft)) return refuse({ code: 'notSent' });
  const answer = withPlainLineEnds(request.answer).trim();
  if (answer === '' && request.keep) return refuse({ code: 'emptyField', field: 'answer' });
  const nextLook = request.nextLook === null ? nextAnswer(world.now) : parseInstant(request.nextLook);
  if (nextLook === undefined) return refuse({ code: 'badRequest', where: 'nextLook' });
  const after = answered(draft, answer, nextLook);
  const own = writtenFor(world, draft, after);
  const written = request.keep ? mergePlans([own, keepAnswer(world, after, answer)]) : own;
  const incident = world.records.incidents().find((one) => one.id === draft.incidentId) ?? null;
  const plan = incidentPlan(world, incident, sentenceOf(draft, after), written);
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordOfficeAnswer',
      incident: incident === null ? null : lineAfter(world, incident, plan),
      inquiry: inquiryLine(after, world.records.contacts(), world.now),
      notes: request.keep ? [officeNotes.kept] : [],
    },
  };
}
