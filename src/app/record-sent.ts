// 「送った」: Tomeru cannot see whether a message went out; the person says so. The text that was sent never
// changes afterwards, and what was pressed by mistake can be taken back.
import { isOpen } from '../domain/incident.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { incidentLine } from './incident-line.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { nextStep, SENT_HOW, sentSentence } from './wording.ts';
import type { World } from './world.ts';

/** Refused: unknown draft, ended incident, sent or withdrawn already; taken back though not sent. */
export function recordSent(world: World, request: RequestOf<'recordSent'>): Decision<ReplyOf<'recordSent'>> {
  const all = world.records.drafts();
  const draft = all.find((one) => one.id === request.draftId);
  if (draft === undefined) return refuse({ code: 'noSuchDraft', draftId: request.draftId });
  const incident = world.records.incidents().find((one) => one.id === draft.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: draft.incidentId });
  if (!isOpen(incident)) return refuse({ code: 'incidentEnded', incidentId: incident.id });
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
  const contacts = world.records.contacts().filter((contact) => contact.incidentId === incident.id);
  const contact = contacts.filter((one) => one.id === draft.contactId);
  const written = new Set(
    all
      .map((one) => (one.id === draft.id ? after : one))
      .filter((one) => one.incidentId === incident.id && one.sent)
      .map((one) => one.contactId),
  );
  const contacted = `${written.size}/${contacts.length}`;
  return {
    kind: 'planned',
    plan: {
      sentence: sentSentence(draft.purpose, draft.salutation, back),
      incidentId: incident.id,
      count: 1,
      reason: '',
      givenIds: [],
      appends: {},
      changes: [
        ...changesTo('drafts', [draft], () => ({
          state: after.state,
          sent: after.sent,
          sentAt: after.sentAt,
          sentBy: after.sentBy,
          how: after.how,
        })),
        ...changesTo('contacts', contact, () => ({
          resolution: back ? 'PENDING' : 'CONTACTED',
          lastContact: after.sentAt,
          promise: back ? null : draft.promise,
          next: back ? nextStep.reply : nextStep.waitForBuyer,
        })),
        ...changesTo('incidents', [incident], () => ({ contacted })),
      ],
    },
    reply: {
      kind: 'recordSent',
      incident: incidentLine(
        { ...incident, contacted },
        {
          holds: world.records.holds(),
          tasks: world.records.tasks(),
          drafts: all.map((one) => (one.id === draft.id ? after : one)),
        },
      ),
      draft: draftLine(after),
      notes: [],
    },
  };
}
