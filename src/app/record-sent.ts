// 「送った」: Tomeru cannot see whether a message went out; the person says so. The text that was sent never
// changes afterwards, and what was pressed by mistake can be taken back.
import { isAllClear } from '../domain/all-clear.ts';
import { awaitsAnswer } from '../domain/awaits-answer.ts';
import { type Contact, isSettled } from '../domain/contact.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import type { Instant } from '../domain/instant.ts';
import type { Answer, Resolution } from '../domain/labels.ts';
import { contactedOf, isUnsent, type MessageDraft, wasSent } from '../domain/message-draft.ts';
import { withPlainLineEnds } from '../domain/refused-text.ts';
import { stepAfterSent, stepAfterThanks } from './buyer-step.ts';
import { clockCells } from './contact-clocks.ts';
import { type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { incidentPlan } from './incident-plan.ts';
import { checkCell, findingsOf } from './letter-check.ts';
import { lineAfter } from './line-after.ts';
import { type Change, changesTo } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { consentAfterSent } from './record-consent.ts';
import { followed } from './settling-buyer.ts';
import { nextStep, SENT_HOW, sentSentence } from './wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'recordSent'>;

/** When this buyer was last written to, and what was promised then. */
function lastWords(
  contact: Contact,
  drafts: readonly MessageDraft[],
): { readonly lastContact: Instant | null; readonly promise: Instant | null } {
  const sent = drafts.filter(
    (draft) => draft.contactId === contact.id && draft.recipient === '購入者' && wasSent(draft),
  );
  const times = sent.map((draft) => draft.sentAt).filter((at): at is Instant => at !== null);
  const lastContact = times.length === 0 ? null : Math.max(...times);
  const last = sent.find((draft) => draft.sentAt === lastContact);
  return { lastContact, promise: last === undefined ? null : last.promise };
}

/** Who has been written to has not answered yet; an answer that is known stays. */
function answerAfter(answer: Answer, sent: boolean, wasWrittenTo: boolean): Answer {
  if (sent) return answer === 'NOT_ASKED' ? 'NO_REPLY' : answer;
  return answer === 'NO_REPLY' && !wasWrittenTo ? 'NOT_ASKED' : answer;
}

/** What both sides have agreed on, and what is settled, stays so. */
function resolutionAfter({ resolution }: Contact, sent: boolean, wasWrittenTo: boolean): Resolution {
  if (sent) return resolution === 'PENDING' || resolution === 'WAITING' ? 'CONTACTED' : resolution;
  return resolution === 'CONTACTED' && !wasWrittenTo ? 'PENDING' : resolution;
}

/** What follows for the buyer. Thanks and the word that nothing was wrong ask for no answer. */
function contactAfter(
  world: World,
  incident: Incident,
  contact: Contact,
  draft: MessageDraft,
  drafts: readonly MessageDraft[],
): Contact {
  const sent = wasSent(draft);
  const words = lastWords(contact, drafts);
  if (isAllClear(draft)) {
    const told = { ...contact, ...words, next: sent ? '' : nextStep.allClear };
    return { ...told, ...clockCells(told, drafts, world) };
  }
  if (!awaitsAnswer(draft) || isSettled(contact)) {
    const told = { ...contact, ...words, next: stepAfterThanks(contact, draft) };
    return { ...told, ...clockCells(told, drafts, world) };
  }
  const wasWrittenTo = words.lastContact !== null;
  const told: Contact = {
    ...contact,
    ...words,
    ...consentAfterSent(contact, draft),
    answer: answerAfter(contact.answer, sent, wasWrittenTo),
    resolution: contact.way === null ? resolutionAfter(contact, sent, wasWrittenTo) : contact.resolution,
  };
  return followed(world, incident, told, drafts, stepAfterSent(incident, told, draft, drafts));
}

function refusalOf(draft: MessageDraft, incident: Incident | null, { how, text }: Request): Refusal | null {
  if (incident !== null && !isOpen(incident) && !isAllClear(draft))
    return { code: 'incidentEnded', incidentId: incident.id };
  if (how === 'takenBack') return draft.state === 'SENT' ? null : { code: 'notSent' };
  if (!isUnsent(draft)) return { code: 'alreadySent' };
  return how === 'asItIs' && text !== undefined && text.trim() === ''
    ? { code: 'emptyField', field: 'text' }
    : null;
}

/** What really went out stands in the log; the text as it was made stands beside it. */
function textAfter(draft: MessageDraft, { how, text }: Request): Pick<MessageDraft, 'text' | 'check'> {
  if (how !== 'asItIs' || text === undefined || text === draft.text) return draft;
  const copied = { ...draft, text: withPlainLineEnds(text) };
  return { text: copied.text, check: checkCell(findingsOf(copied)) };
}

function draftAfter(world: World, draft: MessageDraft, request: Request): MessageDraft {
  const { how } = request;
  if (how === 'takenBack')
    return { ...draft, state: 'DRAFT', sent: false, sentAt: null, sentBy: '', how: '' };
  const { text, check } = textAfter(draft, request);
  return {
    ...draft,
    text,
    check,
    state: 'SENT',
    sent: true,
    sentAt: world.now,
    sentBy: world.who,
    how: SENT_HOW[how],
  };
}

/** Who waits for the desk waits for its answer now. */
const waitingForDesk = (
  world: World,
  incident: Incident,
  after: MessageDraft,
  drafts: readonly MessageDraft[],
): readonly Change[] =>
  changesTo(
    'contacts',
    world.records
      .contacts()
      .filter((one) => one.id === after.contactId && one.way === '事務局に相談してから' && !isSettled(one)),
    (contact) => followed(world, incident, contact, drafts),
  );

/** A desk is no buyer: who it is asked about is not written to by that. */
function talkChanges(
  world: World,
  incident: Incident,
  after: MessageDraft,
  drafts: readonly MessageDraft[],
): readonly Change[] {
  if (after.recipient !== '購入者') return waitingForDesk(world, incident, after, drafts);
  const contacts = world.records.contacts().filter((contact) => contact.incidentId === incident.id);
  return [
    ...changesTo(
      'contacts',
      contacts.filter((one) => one.id === after.contactId),
      (contact) => contactAfter(world, incident, contact, after, drafts),
    ),
    ...changesTo('incidents', [incident], () => ({ contacted: contactedOf(contacts, drafts) })),
  ];
}

/**
 * The truth first: what a person has sent is noted, whatever the linter says of it. Refused: unknown draft, sent or withdrawn already;
 * taken back though not sent; a blank text; an ended incident, but for the word to its buyers that nothing was wrong.
 */
export function recordSent(world: World, request: Request): Decision<ReplyOf<'recordSent'>> {
  const all = world.records.drafts();
  const draft = all.find((one) => one.id === request.draftId);
  if (draft === undefined) return refuse({ code: 'noSuchDraft', draftId: request.draftId });
  const incident = world.records.incidents().find((one) => one.id === draft.incidentId) ?? null;
  if (incident === null && draft.incidentId !== '')
    return refuse({ code: 'noSuchIncident', incidentId: draft.incidentId });
  const refusal = refusalOf(draft, incident, request);
  if (refusal !== null) return refuse(refusal);

  const after = draftAfter(world, draft, request);
  const drafts = all.map((one) => (one.id === draft.id ? after : one));
  const written = {
    appends: {},
    changes: [
      ...changesTo('drafts', [draft], () => after),
      ...(incident === null ? [] : talkChanges(world, incident, after, drafts)),
    ],
  };
  const plan = incidentPlan(
    world,
    incident,
    sentSentence(draft.purpose, draft.salutation, request.how === 'takenBack'),
    written,
  );
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordSent',
      incident: incident === null ? null : lineAfter(world, incident, plan),
      draft: draftLine(after),
      notes: [],
    },
  };
}
