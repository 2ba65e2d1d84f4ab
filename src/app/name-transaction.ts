// 「どの取引の連絡でしたか」: the buyer who reported becomes certain and gets the first reply, before anyone else.
import type { Contact } from '../domain/contact.ts';
import { digestOfAll } from '../domain/digest.ts';
import {
  FIRST_REPLY_PURPOSE,
  FIRST_REPLY_TEMPLATE,
  firstReply,
  nextAnswer,
  salutationFor,
} from '../domain/first-reply.ts';
import { draftIdOf } from '../domain/ids.ts';
import { isOpen } from '../domain/incident.ts';
import type { IncidentOrigin } from '../domain/labels.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { contactByHand } from './contact-for-row.ts';
import { type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { firstReplySentence, nextStep } from './wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'nameTransaction'>;

const BY_BUYER: IncidentOrigin = '購入者から';

/** The contact that the stop already made for this transaction, by id or, without one, by nickname and product. */
function knownContact(contacts: readonly Contact[], request: Request): Contact | undefined {
  return contacts.find(
    (contact) =>
      contact.incidentId === request.incidentId &&
      contact.marketplace === request.marketplace &&
      contact.transactionId === request.transactionId &&
      (request.transactionId !== '' ||
        (contact.buyer === request.buyer && contact.product === request.product)),
  );
}

/** Refused: an unknown or ended incident, neither id nor nickname, a first reply that is there already. */
export function nameTransaction(world: World, request: Request): Decision<ReplyOf<'nameTransaction'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  if (!isOpen(incident)) return refuse({ code: 'incidentEnded', incidentId: incident.id });
  if (request.transactionId.trim() === '' && request.buyer.trim() === '') {
    return refuse({ code: 'emptyField', field: 'transactionId' });
  }
  const live = world.records
    .drafts()
    .find(
      (draft) =>
        draft.incidentId === incident.id && draft.purpose === FIRST_REPLY_PURPOSE && draft.state !== 'VOID',
    );
  if (live !== undefined) return refuse({ code: 'alreadyNamed', transactionId: live.transactionId });

  const identity = digestOfAll([incident.id, request.marketplace, request.transactionId, request.buyer]);
  const known = knownContact(world.records.contacts(), request);
  const contact: Contact = known
    ? // What the sheet knows stands; what it does not know is taken from the person.
      { ...known, buyer: known.buyer || request.buyer, product: known.product || request.product }
    : contactByHand(request, {
        operation: world.operation,
        identity,
        incidentId: incident.id,
        type: incident.type,
        now: world.now,
      });
  const text = firstReply({ buyer: contact.buyer, product: contact.product }, world.now);
  if (!text.ok) return refuse({ code: 'emptyField', field: text.problems[0]?.name ?? '' });
  const draft: MessageDraft = {
    id: draftIdOf(world.operation, identity),
    incidentId: incident.id,
    contactId: contact.id,
    state: 'DRAFT',
    sent: false,
    when: '今すぐ',
    recipient: '購入者',
    marketplace: contact.marketplace,
    link: contact.link,
    salutation: salutationFor(contact.buyer),
    product: contact.product,
    purpose: FIRST_REPLY_PURPOSE,
    text: text.text,
    transactionId: contact.transactionId,
    template: FIRST_REPLY_TEMPLATE,
    promise: nextAnswer(world.now),
    sentAt: null,
    sentBy: '',
    how: '',
    original: text.text,
  };
  return {
    kind: 'planned',
    plan: {
      sentence: firstReplySentence(incident.title),
      incidentId: incident.id,
      count: 1,
      reason: '',
      givenIds: [],
      appends: known === undefined ? { contacts: [contact], drafts: [draft] } : { drafts: [draft] },
      changes: [
        ...changesTo('incidents', [incident], () => ({
          origin: BY_BUYER,
          firstTransaction: request.transactionId || request.buyer,
        })),
        ...(known === undefined
          ? []
          : changesTo('contacts', [known], () => ({
              certainty: 'CONFIRMED',
              next: nextStep.reply,
              buyer: contact.buyer,
              product: contact.product,
            }))),
      ],
    },
    reply: { kind: 'nameTransaction', incidentId: incident.id, draft: draftLine(draft), notes: [] },
  };
}
