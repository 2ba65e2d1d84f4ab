// 「最初の返事」 as a draft: the seller's wording where the goods have arrived, the usual one before that, and wherever the seller's
// cannot be filled. Whoever has written is answered in any case.
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
import type { Incident } from '../domain/incident.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { SEND_NOW } from '../domain/sending-time.ts';
import { checkCell, findingsOf } from './letter-check.ts';
import { makeFor } from './letters-after.ts';
import type { World } from './world.ts';

const IN_HAND: readonly Contact['stage'][] = ['AWAITING_PAYMENT', 'AWAITING_SHIPMENT'];

/** Every place of the usual text has a fallback, so it is never without one. */
function usual(world: World, incident: Incident, contact: Contact): MessageDraft {
  const filled = firstReply(contact, world.now);
  const text = filled.ok ? filled.text : '';
  const draft: MessageDraft = {
    id: draftIdOf(world.operation, digestOfAll([contact.id, 'first-reply', ''])),
    incidentId: incident.id,
    contactId: contact.id,
    state: 'DRAFT',
    sent: false,
    when: SEND_NOW,
    recipient: '購入者',
    marketplace: contact.marketplace,
    link: contact.link,
    salutation: salutationFor(contact.buyer),
    product: contact.product,
    purpose: FIRST_REPLY_PURPOSE,
    text,
    transactionId: contact.transactionId,
    template: FIRST_REPLY_TEMPLATE,
    promise: nextAnswer(world.now),
    sentAt: null,
    sentBy: '',
    how: '',
    check: '',
    answer: '',
    gist: '',
    question: '',
    short: '',
    original: text,
    takenIn: '',
  };
  return { ...draft, check: checkCell(findingsOf(draft)) };
}

export function firstReplyDraft(world: World, incident: Incident, contact: Contact): MessageDraft {
  if (IN_HAND.indexOf(contact.stage) >= 0) return usual(world, incident, contact);
  const made = makeFor(world, incident, contact, 'first-reply');
  return made.kind === 'made' ? made.draft : usual(world, incident, contact);
}
