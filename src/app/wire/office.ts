// 事務局 (S12): what is asked, what was answered, when to look next; also beforehand, without any trouble.
import * as v from 'valibot';
import { dayText, id, longText, marketplace, requestId, text, timeText } from './atoms.ts';
import { draft, incidentLine, notice } from './lines.ts';

export const officeRequests = {
  /** Inquiries of one trouble; `incidentId` null: all that are about none. Writes nothing. */
  inquiries: v.object({ kind: v.literal('inquiries'), incidentId: v.nullable(id) }),
  /**
   * Makes the text. About one buyer, about the trouble, or (both null) beforehand. With a trouble a blank question asks how it can
   * be settled.
   */
  askOffice: v.object({
    kind: v.literal('askOffice'),
    requestId,
    incidentId: v.nullable(id),
    contactId: v.nullable(id),
    marketplace,
    question: longText,
  }),
  /** 答えが来た. `keep`: also as 確認したこと in 参照データ. Blank answer: not yet, look again at `nextLook`. */
  recordOfficeAnswer: v.object({
    kind: v.literal('recordOfficeAnswer'),
    requestId,
    draftId: id,
    answer: longText,
    keep: v.boolean(),
    nextLook: v.nullable(timeText),
  }),
} as const;

const inquiry = v.object({
  draft,
  /** Marketplace label and buyer, where it is about one. */
  marketplace: text,
  buyer: text,
  /** What was asked: in the seller's words, else what the letter is about. */
  question: text,
  /** 聞いた, `M/D HH:mm`; empty before. */
  askedAt: text,
  answer: text,
  /** 次に見る, `M/D HH:mm` and ISO; empty once answered. */
  nextLook: text,
  nextLookIso: text,
  lookDue: v.boolean(),
});

export const officeReplies = {
  inquiries: v.object({
    kind: v.literal('inquiries'),
    incident: v.nullable(incidentLine),
    inquiries: v.array(inquiry),
    /** Marketplaces of this trouble's buyers, of the whole shop where there is none: to choose from. */
    marketplaces: v.array(v.object({ marketplace, label: text })),
    /** 確認したこと so far, newest first, at most 50. */
    kept: v.array(v.object({ about: text, question: text, answer: text, on: dayText })),
  }),
  askOffice: v.object({
    kind: v.literal('askOffice'),
    incident: v.nullable(incidentLine),
    inquiry: v.nullable(inquiry),
    lacks: v.array(text),
    ...notice,
  }),
  recordOfficeAnswer: v.object({
    kind: v.literal('recordOfficeAnswer'),
    incident: v.nullable(incidentLine),
    inquiry,
    ...notice,
  }),
} as const;

export type Inquiry = v.InferOutput<typeof inquiry>;
