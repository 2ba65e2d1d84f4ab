// 「送った」: Tomeru cannot see whether a message went out; the person says so. The text that was sent never
// changes afterwards, and what was pressed by mistake can be taken back.
import { isAllClear } from '../domain/all-clear.ts';
import { type Contact, clockCells } from '../domain/contact.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import type { Instant } from '../domain/instant.ts';
import type { Answer } from '../domain/labels.ts';
import { contactedOf, isUnsent, type MessageDraft, wasSent } from '../domain/message-draft.ts';
import { urgencyCells } from './contact-for-row.ts';
import { type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { lineAfter, nextChanges } from './line-after.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { nextStep, SENT_HOW, sentSentence } from './wording.ts';
import type { World } from './world.ts';

/** When this buyer was last written to, and what was promised then. */
function lastWords(
  contact: Contact,
  drafts: readonly MessageDraft[],
): { readonly lastContact: Instant | null; readonly promise: Instant | null } {
  const sent = drafts.filter((draft) => draft.contactId === contact.id && wasSent(draft));
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

/** What follows for the buyer. The word that nothing was wrong asks for no answer. */
function contactAfter(
  contact: Contact,
  draft: MessageDraft,
  drafts: readonly MessageDraft[],
  incident: Incident,
  now: Instant,
) {
  const words = lastWords(contact, drafts);
  const sent = wasSent(draft);
  if (isAllClear(draft)) {
    const after = { ...words, next: sent ? '' : nextStep.allClear };
    return { ...after, ...clockCells({ ...contact, ...after }) };
  }
  const after = {
    ...words,
    answer: answerAfter(contact.answer, sent, words.lastContact !== null),
    resolution: sent ? ('CONTACTED' as const) : ('PENDING' as const),
    next: sent ? nextStep.waitForBuyer : nextStep.reply,
  };
  const { stage, shipBy: deadline } = contact;
  const { answer, resolution } = after;
  const urgency = urgencyCells(
    { type: incident.type, stage, answer, resolution, deadline, stopped: false },
    now,
  );
  return { ...after, ...urgency, ...clockCells({ ...contact, ...after }) };
}

/**
 * Refused: unknown draft, sent or withdrawn already; taken back though not sent; an ended incident, but for the word to its
 * buyers that nothing was wrong.
 */
export function recordSent(world: World, request: RequestOf<'recordSent'>): Decision<ReplyOf<'recordSent'>> {
  const all = world.records.drafts();
  const draft = all.find((one) => one.id === request.draftId);
  if (draft === undefined) return refuse({ code: 'noSuchDraft', draftId: request.draftId });
  const incident = world.records.incidents().find((one) => one.id === draft.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: draft.incidentId });
  if (!isOpen(incident) && !isAllClear(draft))
    return refuse({ code: 'incidentEnded', incidentId: incident.id });
  const back = request.how === 'takenBack';
  if (back && draft.state !== 'SENT') return refuse({ code: 'notSent' });
  if (!back && !isUnsent(draft)) return refuse({ code: 'alreadySent' });

  const after: MessageDraft = {
    ...draft,
    state: back ? 'DRAFT' : 'SENT',
    sent: !back,
    sentAt: back ? null : world.now,
    sentBy: back ? '' : world.who,
    how: request.how === 'takenBack' ? '' : SENT_HOW[request.how],
  };
  const drafts = all.map((one) => (one.id === draft.id ? after : one));
  const contacts = world.records.contacts().filter((contact) => contact.incidentId === incident.id);
  const written = {
    appends: {},
    changes: [
      ...changesTo('drafts', [draft], () => ({
        state: after.state,
        sent: after.sent,
        sentAt: after.sentAt,
        sentBy: after.sentBy,
        how: after.how,
      })),
      ...changesTo(
        'contacts',
        contacts.filter((one) => one.id === draft.contactId),
        (contact) => contactAfter(contact, after, drafts, incident, world.now),
      ),
      ...changesTo('incidents', [incident], () => ({ contacted: contactedOf(contacts, drafts) })),
    ],
  };
  const plan = {
    sentence: sentSentence(draft.purpose, draft.salutation, back),
    incidentId: incident.id,
    count: 1,
    reason: '',
    givenIds: [],
    ...written,
    changes: [...written.changes, ...nextChanges(world, [incident], written)],
  };
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordSent',
      incident: lineAfter(world, incident, plan),
      draft: draftLine(after),
      notes: [],
    },
  };
}
