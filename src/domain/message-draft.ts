// A text for a person, made for copying: Tomeru drafts, a person sends.

import type { Contact } from './contact.ts';
import type { ContactId, DraftId, IncidentId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { DraftState, Marketplace } from './labels.ts';

export type MessageDraft = {
  readonly id: DraftId;
  readonly incidentId: IncidentId;
  readonly contactId: ContactId;
  readonly state: DraftState;
  readonly sent: boolean;
  /** いつ送る */
  readonly when: string;
  /** 相手 */
  readonly recipient: string;
  readonly marketplace: Marketplace;
  readonly link: string;
  /** 宛名, as it stands in the text. */
  readonly salutation: string;
  readonly product: string;
  /** 用途 */
  readonly purpose: string;
  readonly text: string;
  readonly transactionId: string;
  /** 定型文と版 */
  readonly template: string;
  /** 次の約束: when the text says that the next answer comes. */
  readonly promise: Instant | null;
  readonly sentAt: Instant | null;
  readonly sentBy: string;
  /** 送り方; empty while unsent. */
  readonly how: string;
  /** 文面チェック, in words; empty where nothing was found. */
  readonly check: string;
  /** 聞いたこと: what a desk is asked in the seller's own words; empty where the letter itself is the question. */
  readonly question: string;
  /** 返事 in full, of a desk; and 返事の要点. */
  readonly answer: string;
  readonly gist: string;
  /** 短い文面 of the same moment; empty where there is none. */
  readonly short: string;
  /** The text as it was made; never changes. */
  readonly original: string;
  /** 取り込み: what became of entries that a person made by hand in this row. */
  readonly takenIn: string;
};

/** Neither withdrawn nor sent: may still be changed or taken back. */
export const isUnsent = (draft: MessageDraft): boolean =>
  draft.state === 'DRAFT' || draft.state === 'REVIEWED';

/** A person has sent it, whatever came of it. */
export const wasSent = (draft: MessageDraft): boolean => draft.state === 'SENT' || draft.state === 'ANSWERED';

/** A desk that was asked about a buyer has told him nothing. */
const isSentToBuyer = (draft: MessageDraft): boolean => draft.recipient === '購入者' && wasSent(draft);

/** 連絡した: how many of these buyers were written to, as `1/6`. */
export function contactedOf(contacts: readonly Contact[], drafts: readonly MessageDraft[]): string {
  const written = new Set(drafts.filter(isSentToBuyer).map((draft) => draft.contactId));
  return `${contacts.filter((contact) => written.has(contact.id)).length}/${contacts.length}`;
}

/** The text that this buyer got last; undefined while none was sent. */
export function lastSentTo(buyer: ContactId, drafts: readonly MessageDraft[]): MessageDraft | undefined {
  const sent = drafts.filter(
    (draft) => draft.contactId === buyer && isSentToBuyer(draft) && draft.sentAt !== null,
  );
  return sent.reduce<MessageDraft | undefined>(
    (last, draft) => (last === undefined || (draft.sentAt ?? 0) > (last.sentAt ?? 0) ? draft : last),
    undefined,
  );
}
