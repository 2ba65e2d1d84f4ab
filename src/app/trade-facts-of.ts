// What the clocks of a transaction run by, from the record of its buyer and the texts sent.
import { awaitsAnswer } from '../domain/awaits-answer.ts';
import type { Contact } from '../domain/contact.ts';
import type { Instant } from '../domain/instant.ts';
import { type MessageDraft, wasSent } from '../domain/message-draft.ts';
import type { TradeFacts } from '../domain/trade-facts.ts';

const AWAITED: readonly Contact['answer'][] = ['NOT_ASKED', 'NO_REPLY'];

const timesOf = (drafts: readonly MessageDraft[]): readonly Instant[] =>
  drafts.map((draft) => draft.sentAt).filter((at): at is Instant => at !== null);

/** `drafts` may hold those of others. A carried-out way closes what it closes; one that is only agreed on closes nothing. */
export function tradeFactsOf(contact: Contact, drafts: readonly MessageDraft[]): TradeFacts {
  const sent = timesOf(
    drafts.filter(
      (draft) =>
        draft.contactId === contact.id &&
        draft.recipient === '購入者' &&
        wasSent(draft) &&
        awaitsAnswer(draft),
    ),
  );
  return {
    marketplace: contact.marketplace,
    stage: contact.stage,
    certainty: contact.certainty,
    resolution: contact.resolution,
    shipBy: contact.shipBy,
    provisional: contact.provisional,
    promise: contact.promise,
    service: contact.service,
    shippedAt: contact.shippedAt,
    deliveredAt: contact.deliveredAt,
    completedAt: contact.completedAt,
    lastMessageAt: contact.lastContact,
    cancelAskedAt: contact.cancelAskedAt,
    autoCompleteHeld: contact.autoCompleteHeld,
    askedFirstAt: sent.length === 0 ? null : Math.min(...sent),
    askedLastAt: sent.length === 0 ? null : Math.max(...sent),
    lookedAt: contact.lookedAt,
    awaitsAnswer: sent.length > 0 && AWAITED.indexOf(contact.answer) >= 0,
    carriedOut: contact.carriedOutAt === null ? null : contact.way,
  };
}
