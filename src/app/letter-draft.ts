// One letter as a draft: the seller's wording, filled with what is known at this moment, checked, never sent by itself.

import type { Contact } from '../domain/contact.ts';
import { digestOfAll } from '../domain/digest.ts';
import { nextAnswer, salutationFor } from '../domain/first-reply.ts';
import { type ContactId, draftIdOf, type IncidentId } from '../domain/ids.ts';
import type { Incident } from '../domain/incident.ts';
import type { Instant } from '../domain/instant.ts';
import type { Marketplace } from '../domain/labels.ts';
import { fillLetter } from '../domain/letters/fill-letter.ts';
import { templateLabel } from '../domain/letters/letter.ts';
import type { LetterFacts } from '../domain/letters/letter-facts.ts';
import type { LetterId } from '../domain/letters/standard-letters.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { SEND_WHEN_BACK, sendingTime } from '../domain/sending-time.ts';
import { checkCell, findingsOf } from './letter-check.ts';
import { isHeldBack, outageFacts } from './outage-facts.ts';
import type { World } from './world.ts';

export type LetterOrder = {
  readonly letter: LetterId;
  /** null: the text is about no trouble, or about no buyer. */
  readonly incident: Incident | null;
  readonly contact: Contact | null;
  readonly marketplace: Marketplace;
  /** Somebody is harmed, or a chance is lost, before the morning. */
  readonly cannotWait: boolean;
  /** Facts beside those of trouble and buyer. */
  readonly facts?: Partial<LetterFacts>;
  /** Tells letters of one kind to one buyer in one operation apart; usually left out. */
  readonly mark?: string;
};

export type LetterMade =
  | { readonly kind: 'made'; readonly draft: MessageDraft }
  /** Names of places that nobody has filled, or that no letter has. */
  | { readonly kind: 'lacks'; readonly places: readonly string[] }
  /** Switched off in 定型文. */
  | { readonly kind: 'unused' };

export function factsOf(
  { incident, contact, marketplace, facts }: Omit<LetterOrder, 'letter' | 'cannotWait'>,
  now: Instant,
): LetterFacts {
  return {
    now,
    marketplace,
    ...(incident === null
      ? {}
      : { type: incident.type, subKind: incident.subKind, what: incident.what, right: incident.right }),
    ...(contact === null
      ? {}
      : {
          stage: contact.stage,
          buyer: contact.buyer,
          product: contact.product,
          transactionId: contact.transactionId,
          shipBy: contact.provisional ? null : contact.shipBy,
          shippedAt: contact.shippedAt,
          tracking: contact.tracking,
        }),
    next: nextAnswer(now),
    ...facts,
  };
}

/** The same request done again gives the same id: nothing of chance is in it. */
export function letterDraft(world: World, order: LetterOrder): LetterMade {
  const { incident, contact, marketplace } = order;
  const letter = world.letter(order.letter);
  if (!letter.used) return { kind: 'unused' };
  const facts = factsOf(
    { ...order, facts: { ...outageFacts(world, incident, contact), ...order.facts } },
    world.now,
  );
  const filled = fillLetter(letter, facts);
  if (!filled.ok) return { kind: 'lacks', places: filled.problems.map(({ name }) => name) };
  const about = contact === null ? (incident?.id ?? '') : contact.id;
  const draft: MessageDraft = {
    id: draftIdOf(world.operation, digestOfAll([about, order.letter, order.mark ?? ''])),
    incidentId: incident === null ? ('' as IncidentId) : incident.id,
    contactId: contact === null ? ('' as ContactId) : contact.id,
    state: 'DRAFT',
    sent: false,
    when: isHeldBack(incident) ? SEND_WHEN_BACK : sendingTime(world.now, order.cannotWait),
    recipient: letter.recipient,
    marketplace,
    link: contact?.link ?? '',
    salutation: letter.recipient === '購入者' ? salutationFor(contact?.buyer ?? '') : letter.recipient,
    product: contact?.product ?? '',
    purpose: letter.purpose,
    text: filled.full,
    transactionId: contact?.transactionId ?? '',
    template: templateLabel(letter),
    promise: filled.promise,
    sentAt: null,
    sentBy: '',
    how: '',
    check: '',
    question: order.facts?.question ?? '',
    answer: '',
    gist: '',
    short: filled.short,
    original: filled.full,
    takenIn: '',
  };
  return { kind: 'made', draft: { ...draft, check: checkCell(findingsOf(draft)) } };
}
