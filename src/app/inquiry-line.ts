// One inquiry at a desk as the screens show it.
import type { Contact } from '../domain/contact.ts';
import { operationOf } from '../domain/ids.ts';
import { type Instant, monthDayTime } from '../domain/instant.ts';
import { MARKETPLACE } from '../domain/labels.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { isAwaitedInquiry, isInquiry } from './desk-office.ts';
import { draftLine } from './draft-line.ts';
import type { Inquiry } from './protocol.ts';
import { questionOf } from './settle-wording.ts';

/** `contacts` may hold those whom it is not about. */
export function inquiryLine(draft: MessageDraft, contacts: readonly Contact[], now: Instant): Inquiry {
  const buyer = contacts.find((contact) => contact.id === draft.contactId);
  const next = isAwaitedInquiry(draft) ? draft.promise : null;
  return {
    draft: draftLine(draft),
    marketplace: labelOf(MARKETPLACE, draft.marketplace),
    buyer: buyer?.buyer ?? '',
    question: questionOf(draft),
    askedAt: draft.sentAt === null ? '' : monthDayTime(draft.sentAt),
    answer: draft.answer,
    nextLook: next === null ? '' : monthDayTime(next),
    nextLookIso: next === null ? '' : new Date(next).toISOString(),
    lookDue: isAwaitedInquiry(draft) && (draft.promise === null || draft.promise <= now),
  };
}

const rank = (draft: MessageDraft): number => (isUnsent(draft) ? 0 : isAwaitedInquiry(draft) ? 1 : 2);

/** Inquiries of one trouble, or (empty) those about none: to be asked, awaited, answered; each the newest first. */
export const inquiriesOf = (drafts: readonly MessageDraft[], incidentId: string): readonly MessageDraft[] =>
  drafts
    .filter((draft) => isInquiry(draft) && draft.incidentId === incidentId && draft.state !== 'VOID')
    .map((draft, place) => ({ draft, place }))
    .sort(
      (a, b) =>
        rank(a.draft) - rank(b.draft) ||
        operationOf(b.draft.id) - operationOf(a.draft.id) ||
        b.place - a.place,
    )
    .map(({ draft }) => draft);
