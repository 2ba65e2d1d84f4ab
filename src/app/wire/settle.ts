// How it is settled with one buyer (S7b), what is saved first, what comes back, and how the trouble is ended (S13).
import * as v from 'valibot';
import { count, dayText, id, longText, requestId, text } from './atoms.ts';
import { draft, incidentLine, notice } from './lines.ts';
import { thread } from './talk.ts';

/** 解決方法 */
export const way = v.picklist([
  '返品して全額返金',
  '返品なしで全額返金',
  '一部返金',
  '正しい物・足りない物を送る',
  'そのまま使っていただく',
  '事務局に相談してから',
]);
/** 証拠 */
export const evidence = v.picklist([
  'やり取りの画面',
  '合意した内容',
  '品物の写真',
  '商品ページと説明',
  '発送の控えと追跡',
  '障害のお知らせの画面',
]);
/** Whole yen; null = not known, or none. */
const yen = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100000000)));

export const settleRequests = {
  /** S7b: which ways there are for this buyer, what each costs and closes. Writes nothing. */
  settlement: v.object({ kind: v.literal('settlement'), contactId: id }),
  /** What both sides agreed on; null takes it back. Makes the letter that confirms it. */
  settle: v.object({
    kind: v.literal('settle'),
    requestId,
    contactId: id,
    way: v.nullable(way),
    amount: yen,
  }),
  /** One tap: it is saved, or it is not after all. */
  recordEvidence: v.object({
    kind: v.literal('recordEvidence'),
    requestId,
    contactId: id,
    evidence,
    saved: v.boolean(),
  }),
  /**
   * The way that was agreed on was carried out (済んだ), or that is taken back. What closes the messages only with all evidence
   * saved, or with a reason.
   */
  carryOut: v.object({
    kind: v.literal('carryOut'),
    requestId,
    contactId: id,
    done: v.boolean(),
    reason: longText,
  }),
  /** 返送. 届いた adds the goods to the inspection; of a blank there is nothing to come back. */
  recordReturn: v.object({
    kind: v.literal('recordReturn'),
    requestId,
    contactId: id,
    returned: v.picklist(['', '待ち', '届いた', '不要']),
  }),
  /** 取り違えの相手: who may have got the goods of this buyer. `item`: what was in the parcel. Writes nothing. */
  twins: v.object({
    kind: v.literal('twins'),
    contactId: id,
    item: v.pipe(v.string(), v.maxLength(500)),
  }),
  /** Takes that transaction in as 疑い and makes the letter that asks. `row`: a token out of `twins`. */
  askTwin: v.object({
    kind: v.literal('askTwin'),
    requestId,
    contactId: id,
    row: v.pipe(v.string(), v.maxLength(300)),
  }),
  /** S13 終える: what is left, the three questions, the loss. Writes nothing. */
  closing: v.object({ kind: v.literal('closing'), incidentId: id }),
  /** 外注先に費用を相談する: a text for each outsourcer of the trouble, about this sum. Writes nothing. */
  claimTexts: v.object({
    kind: v.literal('claimTexts'),
    incidentId: id,
    yen: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100000000)),
  }),
  /** このトラブルを終える. All three questions may stay blank. */
  close: v.object({
    kind: v.literal('close'),
    requestId,
    incidentId: id,
    cause: longText,
    change: longText,
    /** いつ確かめるか; null = not set. */
    checkOn: v.nullable(dayText),
    loss: yen,
  }),
  /** 防止策を確かめた: the day is over and the desk asks no more. */
  recordPrevention: v.object({ kind: v.literal('recordPrevention'), requestId, incidentId: id }),
} as const;

const offeredWay = v.object({
  way,
  /** fits · askFirst: the desk is asked before the buyer is · closed: cannot be chosen, `why` says it. */
  fit: v.picklist(['fits', 'askFirst', 'closed']),
  why: text,
  who: text,
  /** In words; and in yen where it is known. */
  cost: text,
  refund: v.nullable(v.number()),
  /** Such as 「メッセージが使えなくなります」, with 「ことがあります」 where nobody has confirmed it. */
  closes: v.array(text),
  evidence: v.array(evidence),
  /** 匿名のまま, 匿名でなくなる or 事務局に確かめる */
  anonymity: text,
  say: text,
  steps: text,
  source: text,
  /** YYYY-MM-DD */
  checked: text,
  /** 公式, 聞いた話 or 未確認 */
  certainty: text,
});

/** One thing to save before a way is carried out. */
const evidenceLine = v.object({ evidence, saved: v.boolean() });

const settlement = v.object({
  way: v.nullable(way),
  amount: v.nullable(v.number()),
  ways: v.array(offeredWay),
  /** Of the chosen way; empty before. */
  evidence: v.array(evidenceLine),
  /** What the chosen way closes is not carried out before these are saved, or with a reason. */
  missing: v.array(evidence),
  /** `M/D HH:mm`, empty while it was not. */
  carriedOut: text,
  returned: v.picklist(['', '待ち', '届いた', '不要']),
  /** ①違う商品: 取り違えの相手 may be looked for. */
  mayHaveTwin: v.boolean(),
});

/** What stands against an end, or is worth a look; each a link. */
const leftOver = v.object({
  what: v.picklist([
    'outage',
    'holds',
    'tasks',
    'reverse',
    'drafts',
    'buyers',
    'returns',
    'office',
    'inspection',
    'promises',
    'firstReply',
  ]),
  label: text,
  count,
  /** False: only named, the trouble may be ended all the same. */
  forbids: v.boolean(),
});

export const settleReplies = {
  settlement: v.object({ kind: v.literal('settlement'), incident: incidentLine, thread, settlement }),
  settle: v.object({
    kind: v.literal('settle'),
    incident: incidentLine,
    thread,
    settlement,
    draft: v.nullable(draft),
    lacks: v.array(text),
    ...notice,
  }),
  recordEvidence: v.object({ kind: v.literal('recordEvidence'), thread, settlement, ...notice }),
  carryOut: v.object({
    kind: v.literal('carryOut'),
    incident: incidentLine,
    thread,
    settlement,
    ...notice,
  }),
  recordReturn: v.object({
    kind: v.literal('recordReturn'),
    incident: incidentLine,
    thread,
    settlement,
    /** A line was added to the inspection. */
    toInspect: v.boolean(),
    ...notice,
  }),
  twins: v.object({
    kind: v.literal('twins'),
    contactId: text,
    /** Nearest day first, at most 20. */
    twins: v.array(
      v.object({
        row: text,
        buyer: text,
        product: text,
        transactionId: text,
        marketplace: text,
        /** `M/D` */
        shippedOn: text,
        /** Already in this trouble. */
        known: v.boolean(),
      }),
    ),
    /** A sentence where nobody can be proposed, else empty. */
    note: text,
  }),
  askTwin: v.object({
    kind: v.literal('askTwin'),
    incident: incidentLine,
    thread,
    draft: v.nullable(draft),
    lacks: v.array(text),
    ...notice,
  }),
  closing: v.object({
    kind: v.literal('closing'),
    incident: incidentLine,
    left: v.array(leftOver),
    /** Nothing in `left` forbids it. */
    mayClose: v.boolean(),
    cause: text,
    change: text,
    /** YYYY-MM-DD, empty when not set. */
    checkOn: text,
    /** 損失: as the seller wrote it, else the sum of the amounts that are known. */
    loss: yen,
    /** How the sum comes about, one line each. */
    lossLines: v.array(v.object({ label: text, yen: v.number() })),
    /** An outsourcer was asked to stop, or it happened there: the loss may be talked over with them. */
    withOutsourcer: v.boolean(),
  }),
  claimTexts: v.object({
    kind: v.literal('claimTexts'),
    incidentId: text,
    yen: v.number(),
    /** `text` is empty where `lacks` names places that nobody has filled. */
    texts: v.array(v.object({ name: text, text, lacks: v.array(text) })),
  }),
  close: v.object({ kind: v.literal('close'), incident: incidentLine, ...notice }),
  recordPrevention: v.object({ kind: v.literal('recordPrevention'), incident: incidentLine, ...notice }),
} as const;

export type SettlementWire = v.InferOutput<typeof settlement>;
export type OfferedWay = v.InferOutput<typeof offeredWay>;
export type LeftOver = v.InferOutput<typeof leftOver>;
export type EvidenceWord = v.InferOutput<typeof evidence>;
export type WayWord = v.InferOutput<typeof way>;
