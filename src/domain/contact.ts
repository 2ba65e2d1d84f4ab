// A buyer whose transaction is, or may be, affected. Nickname and transaction id only, never more.
import type { ContactId, IncidentId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Answer, Certainty, Marketplace, Resolution, Stage } from './labels.ts';
import type { Settlement } from './settlement.ts';

export type Contact = {
  readonly id: ContactId;
  readonly incidentId: IncidentId;
  readonly marketplace: Marketplace;
  /** http(s) address or empty. */
  readonly link: string;
  /** Nickname; may be empty. */
  readonly buyer: string;
  readonly product: string;
  readonly key: string;
  readonly quantity: number;
  /** null where it cannot be read. */
  readonly stage: Stage | null;
  readonly certainty: Certainty;
  readonly answer: Answer;
  readonly resolution: Resolution;
  readonly urgency: string;
  readonly urgencyReason: string;
  readonly next: string;
  readonly shipBy: Instant | null;
  /** 仮: the deadline was counted from the sale, not from the payment. */
  readonly provisional: boolean;
  readonly service: string;
  readonly lastContact: Instant | null;
  /** 次の約束, as the last text sent says it. */
  readonly promise: Instant | null;
  /** 次の期限: the nearest of what runs, and in words what it is; null and empty when nothing does. */
  readonly deadline: Instant | null;
  readonly deadlineKind: string;
  readonly transactionId: string;
  /** 解決方法 both sides agreed on; null before. 金額 in yen, where it is one of money. */
  readonly way: Settlement | null;
  readonly amount: number | null;
  /** When the way was carried out; null while it was not. */
  readonly carriedOutAt: Instant | null;
  /** 証拠 that is saved, joined with 、. */
  readonly evidence: string;
  /** 返送: 待ち, 届いた, 不要; empty where nothing comes back. */
  readonly returned: string;
  /** 返事を見た日時: when somebody last looked for an answer. */
  readonly lookedAt: Instant | null;
  /** 発送した日時, 到着した日 and 取引が完了した日, as far as they are known; of a day its first moment. */
  readonly shippedAt: Instant | null;
  readonly deliveredAt: Instant | null;
  readonly completedAt: Instant | null;
  /** キャンセルを申請した日時 */
  readonly cancelAskedAt: Instant | null;
  /** 「取引を自動完了しない」 was pressed, or the desk handles it. */
  readonly autoCompleteHeld: boolean;
  /** 自動で取引完了, 連絡できる期限: as the rules of 参照データ say; null where they do not run. */
  readonly completesAt: Instant | null;
  readonly reachableUntil: Instant | null;
  /** 追跡番号, optional. */
  readonly tracking: string;
  /** QR発行済: a QR once issued may still be taken in, and no other service can be chosen then. */
  readonly qrIssued: boolean;
  /** 別の便の同意, a word of `consent.ts` or empty; and to which service. */
  readonly consent: string;
  readonly otherService: string;
  /** 到着の見込み, the first moment of the day; null where nobody has said. */
  readonly arrival: Instant | null;
  /** おまけ as a note, and what it cost in yen; never told to the buyer. */
  readonly goodwill: string;
  readonly goodwillCost: number | null;
  readonly note: string;
  /** 取り込み: what became of entries that a person made by hand in this row. */
  readonly takenIn: string;
};

/** What nobody has learned yet of a buyer who has just come into a trouble. */
export const NOTHING_TOLD = {
  way: null,
  amount: null,
  carriedOutAt: null,
  evidence: '',
  returned: '',
  lookedAt: null,
  shippedAt: null,
  deliveredAt: null,
  completedAt: null,
  cancelAskedAt: null,
  autoCompleteHeld: false,
  completesAt: null,
  reachableUntil: null,
  tracking: '',
  qrIssued: false,
  consent: '',
  otherService: '',
  arrival: null,
  goodwill: '',
  goodwillCost: null,
  note: '',
} as const;

/** Nobody has to talk to this buyer any more. */
export const isSettled = ({ certainty, resolution }: Pick<Contact, 'certainty' | 'resolution'>): boolean =>
  certainty === 'UNRELATED' || resolution === 'NO_ACTION' || resolution === 'RESOLVED';
