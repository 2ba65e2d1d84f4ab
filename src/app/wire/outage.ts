// 発送できない (S10): a platform outage, from the notice to the recovery.
import * as v from 'valibot';
import { count, id, longText, marketplace, requestId, text, timeText } from './atoms.ts';
import { incidentLine, notice } from './lines.ts';
import {
  counter,
  ids,
  madeLetters,
  outageFunction,
  outageGroup,
  parcel,
  shortText,
  source,
} from './outage-shapes.ts';

/** 配送方法 in the seller's own words; blank: orders that name none. */
const ownService = v.pipe(v.string(), v.maxLength(200));
const token = v.pipe(v.string(), v.maxLength(300));
const tokens = v.pipe(v.array(token), v.maxLength(100000));

const functions = v.pipe(v.array(outageFunction), v.minLength(1), v.maxLength(6));

/** What fails. Everything but the first two is preset: since now, recovery 未定, no link. */
const failing = {
  services: v.pipe(v.array(ownService), v.minLength(1), v.maxLength(50)),
  functions,
  /** Counters that fail, as the seller calls them. */
  places: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(20))),
  since: v.optional(timeText),
  /** What the official notice says about the recovery. */
  expected: v.optional(shortText),
  link: v.optional(shortText),
  /** Orders whose QR was issued already (out of the preview). */
  qr: v.optional(tokens),
  /** Orders whose buyers were told in the seller's own words. */
  told: v.optional(tokens),
  /** One ship-by moment for all orders whose own cannot be read. */
  shipBy: v.optional(timeText),
};

export const outageRequests = {
  /** What can be chosen from: the seller's own services with counts, the functions. Writes nothing. */
  outageOptions: v.object({ kind: v.literal('outageOptions') }),
  /** Whom it hits and how soon, and what helps first. Writes nothing. */
  previewOutage: v.object({ kind: v.literal('previewOutage'), ...failing, cursor: v.optional(count) }),
  /**
   * Opens the outage: buyers, and the notices for them. `rows`: the orders that were shown; left out, all that it hits now. `tell`:
   * whether notices are made; left out, as `tells` of the preview. `slow`: also the tasks that bring fewer new orders.
   */
  declareOutage: v.object({
    kind: v.literal('declareOutage'),
    requestId,
    ...failing,
    rows: v.optional(tokens),
    tell: v.optional(v.boolean()),
    slow: v.optional(v.boolean()),
  }),
  /** One outage with its parcels. Writes nothing. */
  outage: v.object({ kind: v.literal('outage'), incidentId: id, cursor: v.optional(count) }),
  /** 増えた注文: takes in what came in since, and what the seller's sheet shows further on. */
  addOrders: v.object({ kind: v.literal('addOrders'), requestId, incidentId: id }),
  /**
   * 公式のお知らせを見た. `seen`: a note for the log. What is left out of `expected` and `link` stays; `nextLook` left out: the usual
   * hour, null: not again.
   */
  recordLook: v.object({
    kind: v.literal('recordLook'),
    requestId,
    incidentId: id,
    seen: v.optional(longText),
    expected: v.optional(shortText),
    link: v.optional(shortText),
    nextLook: v.optional(v.nullable(timeText)),
    /** What fails now, where that has changed. */
    functions: v.optional(functions),
  }),
  /** What a person knows of parcels: もうQRを出した, 自分の言葉で伝えた, one ship-by moment for all of them (null takes it away). */
  recordParcels: v.object({
    kind: v.literal('recordParcels'),
    requestId,
    incidentId: id,
    contacts: ids,
    qrIssued: v.optional(v.boolean()),
    told: v.optional(v.literal(true)),
    shipBy: v.optional(v.nullable(timeText)),
  }),
  /** progress: 経過のお知らせ to everybody whose promised word is due today. waitOrCancel: 続ける/やめるの相談, once it is a long one. */
  prepareProgress: v.object({
    kind: v.literal('prepareProgress'),
    requestId,
    incidentId: id,
    letter: v.picklist(['progress', 'waitOrCancel']),
  }),
  /** 復旧した, now or at an earlier moment; `back`: it was not after all. Withdraws the texts that say it lasts. */
  recordRecovery: v.object({
    kind: v.literal('recordRecovery'),
    requestId,
    incidentId: id,
    at: v.optional(timeText),
    back: v.optional(v.boolean()),
  }),
} as const;

const hitOrder = v.object({
  token: text,
  group: outageGroup,
  tab: text,
  /** 1-based, as of this moment. */
  row: count,
  key: text,
  product: text,
  buyer: text,
  market: text,
  service: text,
  /** `M/D HH:mm` and ISO 8601 in UTC; empty where nobody can tell. */
  shipBy: text,
  shipByIso: text,
  /** Not rounded, negative when over. */
  hours: v.nullable(v.number()),
  provisional: v.boolean(),
});

/** What helps, and what to go by, in an outage. */
const firstAid = {
  firstAid: v.array(text),
  counters: v.array(counter),
  sources: v.array(source),
  /** 「過去の例 14~86時間」; empty where no length is known. */
  estimate: text,
  /** By when it has to recover to leave when: the sentence of the notices, in short. */
  outlook: text,
  /** Parts of 休みの日 that name no days. */
  closedUnread: v.array(text),
  /** Texts are held back until the marketplace's messages work again. */
  messagesDown: v.boolean(),
};

export const outageReplies = {
  outageOptions: v.object({
    kind: v.literal('outageOptions'),
    /** Most orders first. */
    services: v.array(
      v.object({
        service: text,
        /** As shown; of blank (書いていない注文). */
        label: text,
        /** To be shipped, unpaid, on their way. */
        orders: count,
        unpaid: count,
        shipped: count,
        marketplaces: v.array(text),
        /** ヤマト運輸 or 日本郵便; empty where the word names no known service. */
        carrier: text,
      }),
    ),
    functions: v.array(outageFunction),
    estimate: text,
    /** 休みの日 of 設定, as written, and its parts that name no days. */
    closedDays: text,
    closedUnread: v.array(text),
    /** Outages that are not over. */
    open: v.array(incidentLine),
  }),
  previewOutage: v.object({
    kind: v.literal('previewOutage'),
    groups: v.array(v.object({ group: outageGroup, label: text, orders: count })),
    marketplaces: v.array(v.object({ marketplace, label: text, orders: count })),
    /** By their hours, at most 200. */
    list: v.array(hitOrder),
    cursor: v.nullable(count),
    /** Tokens of every order that it hits, to be sent with the declaration. */
    rows: v.array(text),
    /** Orders that another outage knows already, and rows whose stage cannot be read: neither is among the above. */
    known: count,
    unclear: count,
    /** Notices that the declaration makes. */
    letters: count,
    /** Whether it makes them unless told otherwise: not where another counter may still take the parcels. */
    tells: v.boolean(),
    ...firstAid,
  }),
  declareOutage: v.object({
    kind: v.literal('declareOutage'),
    incident: incidentLine,
    contacts: count,
    drafts: count,
    tasks: count,
    /** Names of places that nobody has filled, because of which notices could not be made. */
    lacks: v.array(text),
    ...notice,
  }),
  outage: v.object({
    kind: v.literal('outage'),
    incident: incidentLine,
    services: v.array(text),
    functions: v.array(outageFunction),
    places: v.array(text),
    /** `M/D HH:mm` each; empty where there is none. */
    since: text,
    expected: text,
    link: text,
    recoveredAt: text,
    lookedAt: text,
    nextLook: text,
    nextLookIso: text,
    /** `told`: of them, buyers who were written to. */
    groups: v.array(v.object({ group: outageGroup, label: text, orders: count, told: count })),
    /** By their hours, then those that have left. At most 200. */
    list: v.array(parcel),
    cursor: v.nullable(count),
    /** 増えた注文, and known ones that the seller's sheet shows further on. */
    newOrders: count,
    moved: count,
    ...firstAid,
  }),
  addOrders: v.object({
    kind: v.literal('addOrders'),
    incident: incidentLine,
    contacts: count,
    moved: count,
    drafts: count,
    ...notice,
  }),
  recordLook: v.object({
    kind: v.literal('recordLook'),
    incident: incidentLine,
    /** `M/D HH:mm`, empty when nobody looks again. */
    nextLook: text,
    /** Texts made anew with what the notice says now. */
    drafts: count,
    ...notice,
  }),
  recordParcels: v.object({
    kind: v.literal('recordParcels'),
    incident: incidentLine,
    changed: count,
    ...notice,
  }),
  prepareProgress: v.object({ kind: v.literal('prepareProgress'), ...madeLetters }),
  recordRecovery: v.object({
    kind: v.literal('recordRecovery'),
    incident: incidentLine,
    withdrawn: count,
    toShip: count,
    ...notice,
  }),
} as const;

export type OutageParcel = v.InferOutput<typeof parcel>;
export type HitOrder = v.InferOutput<typeof hitOrder>;
export type OutageSource = v.InferOutput<typeof source>;
export type OutageCounter = v.InferOutput<typeof counter>;
