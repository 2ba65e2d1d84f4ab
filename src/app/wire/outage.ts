// 発送できない (S10): a platform outage, from the notice to the last parcel.
import * as v from 'valibot';
import { count, dayText, id, longText, marketplace, requestId, text, timeText } from './atoms.ts';
import { contactLine, incidentLine, notice } from './lines.ts';

/** 配送方法 in the seller's own words; blank: orders that name none. */
const ownService = v.pipe(v.string(), v.maxLength(200));
/** できないこと */
const outageFunction = v.picklist([
  'QR・バーコード',
  '発送通知',
  '集荷',
  '追跡',
  '取引メッセージ',
  '店の受付',
]);
const token = v.pipe(v.string(), v.maxLength(300));
const tokens = v.pipe(v.array(token), v.maxLength(100000));
const shortText = v.pipe(v.string(), v.maxLength(500));

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

const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(5000));

const outageGroup = v.picklist(['WITHIN_DAY', 'UNREADABLE', 'LATER', 'QR_ISSUED', 'UNPAID', 'TRACKING']);

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
  /** S11 発送する: what has to leave, by its deadline. Writes nothing. */
  packing: v.object({ kind: v.literal('packing'), incidentId: id, cursor: v.optional(count) }),
  /**
   * 出した, one parcel or many; makes their shipped-notices. `other`: by the other service, which only the buyer's consent allows.
   * `back`: they were not handed in after all.
   */
  recordShipped: v.object({
    kind: v.literal('recordShipped'),
    requestId,
    incidentId: id,
    parcels: v.pipe(
      v.array(
        v.object({
          contactId: id,
          tracking: v.optional(v.pipe(v.string(), v.maxLength(100))),
          other: v.optional(v.boolean()),
        }),
      ),
      v.minLength(1),
      v.maxLength(5000),
    ),
    /** 到着の見込み of them all. */
    arrival: v.optional(dayText),
    back: v.optional(v.boolean()),
  }),
  /** The tracking of a parcel was looked at; what does not move gets its word to the buyer. */
  recordMovement: v.object({
    kind: v.literal('recordMovement'),
    requestId,
    contactId: id,
    moves: v.boolean(),
  }),
  /** 別の便: what can be offered on each marketplace, other counters first. Writes nothing. */
  otherWays: v.object({ kind: v.literal('otherWays'), incidentId: id }),
  /** Asks these buyers; `service`: a name out of `otherWays`. */
  offerService: v.object({
    kind: v.literal('offerService'),
    requestId,
    incidentId: id,
    contacts: ids,
    service: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  }),
  /** What the buyer said to it; blank: he was not asked after all. */
  recordConsent: v.object({
    kind: v.literal('recordConsent'),
    requestId,
    contactId: id,
    consent: v.picklist(['', '聞いた', 'よい', '断られた', '返事なし', '取り消された']),
  }),
  /** おまけ as a note with its cost in yen; blank takes it away. It stands in no message. */
  recordGoodwill: v.object({
    kind: v.literal('recordGoodwill'),
    requestId,
    contactId: id,
    note: shortText,
    cost: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100000000))),
  }),
  /** One list to print for a 事務局: notices, looks, messages, times. Writes nothing. */
  outageReport: v.object({ kind: v.literal('outageReport'), incidentId: id }),
  /** 備え for an outage that has not come yet. Writes nothing. */
  readiness: v.object({ kind: v.literal('readiness') }),
  /** 遅れたお詫び. `askRating` only where the parcel left more than a day late. */
  prepareApology: v.object({
    kind: v.literal('prepareApology'),
    requestId,
    contactId: id,
    askRating: v.boolean(),
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

/** A parcel of a declared outage with its buyer. */
const parcel = v.object({
  contact: contactLine,
  /** null: it has left, is settled, or never was in hand. */
  group: v.nullable(outageGroup),
  service: text,
  /** Not rounded, negative when over; null where nobody knows, or it does not matter any more. */
  hours: v.nullable(v.number()),
  qrIssued: v.boolean(),
  /** Whether the buyer was written to. */
  told: v.picklist(['no', 'draft', 'sent']),
  /** 別の便の同意, and to which service; empty before it was asked. */
  consent: text,
  otherService: text,
  tracking: text,
  /** `M/D` */
  arrival: text,
  goodwill: text,
  goodwillCost: v.nullable(v.number()),
  /** The buyer may be asked whether to wait or to cancel. */
  long: v.boolean(),
  /** On its way for days, and nobody has looked at its tracking today. */
  lookAtTracking: v.boolean(),
});

const madeLetters = { incident: incidentLine, drafts: count, ...notice };

/** An official page to look at. */
const source = v.object({ about: text, name: text, address: text, say: text });

/** Another counter with the same service: no consent, no cost. */
const counter = v.object({ service: text, places: v.array(text) });

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
  packing: v.object({
    kind: v.literal('packing'),
    incident: incidentLine,
    /** By deadline, those without one first; at most 200. */
    list: v.array(parcel),
    cursor: v.nullable(count),
    all: count,
    /** Of them, waiting for the buyer's word on another service. */
    awaiting: count,
    /** Handed in today, last first, at most 200: to take a mark back. */
    gone: v.array(parcel),
  }),
  recordShipped: v.object({
    kind: v.literal('recordShipped'),
    incident: incidentLine,
    shipped: count,
    drafts: count,
    /** Buyers whose number has no such form and was left out; whose last figure does not fit the others. */
    unfit: v.array(text),
    doubtful: v.array(text),
    ...notice,
  }),
  recordMovement: v.object({ kind: v.literal('recordMovement'), ...madeLetters }),
  otherWays: v.object({
    kind: v.literal('otherWays'),
    incident: incidentLine,
    counters: v.array(counter),
    marketplaces: v.array(
      v.object({
        marketplace,
        label: text,
        /** What fits all of `contacts`: anonymous first, what gives that up last and marked. */
        services: v.array(
          v.object({
            service: text,
            anonymous: v.nullable(v.boolean()),
            anonymity: text,
            change: text,
            say: text,
            source: text,
            certainty: text,
          }),
        ),
        /** Buyers to whom it may be offered now. */
        contacts: v.array(text),
        /** Not yet much delayed; with a QR; asked already. */
        early: count,
        qr: count,
        asked: count,
        /** What 参照データ says of changing the service, who bears the difference. */
        rule: text,
        steps: text,
      }),
    ),
  }),
  recordGoodwill: v.object({ kind: v.literal('recordGoodwill'), incident: incidentLine, ...notice }),
  outageReport: v.object({
    kind: v.literal('outageReport'),
    incident: incidentLine,
    /** `2026/12/28 11:05` each; empty where there is none. */
    at: text,
    services: v.array(text),
    functions: v.array(text),
    places: v.array(text),
    since: text,
    recoveredAt: text,
    /** How long it lasted; null while it does. */
    hours: v.nullable(v.number()),
    expected: text,
    link: text,
    /** Every step and look, oldest first; the last 1,000. */
    story: v.array(v.object({ at: text, who: text, said: text })),
    /** What was sent, as it was sent; the last 1,000. */
    messages: v.array(v.object({ at: text, to: text, transactionId: text, purpose: text, how: text, text })),
    /** At most 1,000 of `all`. */
    parcels: v.array(
      v.object({
        market: text,
        transactionId: text,
        buyer: text,
        product: text,
        service: text,
        shipBy: text,
        provisional: v.boolean(),
        stage: text,
        shippedAt: text,
        tracking: text,
        consent: text,
      }),
    ),
    all: count,
  }),
  readiness: v.object({
    kind: v.literal('readiness'),
    sources: v.array(
      v.object({ about: text, name: text, address: text, say: text, checked: text, certainty: text }),
    ),
    /** Ways of shipping in use, the commonest first, with what could be taken instead. */
    ways: v.array(
      v.object({
        service: text,
        marketplace,
        rows: count,
        /** False where the word names no service that 参照データ knows. */
        known: v.boolean(),
        others: v.array(v.object({ service: text, anonymity: text })),
      }),
    ),
    rulesDue: count,
    lettersUnused: count,
    closedDays: text,
    /** Sentences. */
    lacks: v.array(text),
  }),
  offerService: v.object({ kind: v.literal('offerService'), ...madeLetters }),
  recordConsent: v.object({ kind: v.literal('recordConsent'), consent: text, ...madeLetters }),
  prepareApology: v.object({ kind: v.literal('prepareApology'), ...madeLetters }),
} as const;

export type OutageParcel = v.InferOutput<typeof parcel>;
export type HitOrder = v.InferOutput<typeof hitOrder>;
export type OutageSource = v.InferOutput<typeof source>;
export type OutageCounter = v.InferOutput<typeof counter>;
