// The parcels of an outage: shipped after it, by another service, on their way, and what is said afterwards.
import * as v from 'valibot';
import { count, dayText, id, longText, marketplace, requestId, text } from './atoms.ts';
import { draft, incidentLine, notice } from './lines.ts';
import { counter, ids, madeLetters, parcel, shortText } from './outage-shapes.ts';

export const parcelRequests = {
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
  /** 遅れたお詫び. `askRating` only where the parcel left more than a day late. */
  prepareApology: v.object({
    kind: v.literal('prepareApology'),
    requestId,
    contactId: id,
    askRating: v.boolean(),
  }),
  /** The buyer has chosen; blank takes it back. やめる makes the last message and the reason that names the outage. */
  recordChoice: v.object({
    kind: v.literal('recordChoice'),
    requestId,
    contactId: id,
    choice: v.picklist(['', '待つ', 'やめる']),
  }),
  /** The cancel of one buyer: what is saved first, and how the marketplace does it. Writes nothing. */
  outageCancel: v.object({ kind: v.literal('outageCancel'), contactId: id }),
  /** It was carried out, or not after all. Before everything is saved and the last message is sent only with a reason. */
  recordCancelled: v.object({
    kind: v.literal('recordCancelled'),
    requestId,
    contactId: id,
    done: v.boolean(),
    reason: longText,
  }),
} as const;

export const parcelReplies = {
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
  offerService: v.object({ kind: v.literal('offerService'), ...madeLetters }),
  recordConsent: v.object({ kind: v.literal('recordConsent'), consent: text, ...madeLetters }),
  prepareApology: v.object({ kind: v.literal('prepareApology'), ...madeLetters }),
  recordChoice: v.object({ kind: v.literal('recordChoice'), ...madeLetters }),
  outageCancel: v.object({
    kind: v.literal('outageCancel'),
    incident: incidentLine,
    contactId: text,
    /** The last message, and the reason that the buyer will read. */
    drafts: v.array(draft),
    evidence: v.array(v.object({ evidence: text, saved: v.boolean() })),
    /** What stands against it yet. */
    missing: v.array(text),
    /** What 参照データ says of it: who may ask, when, the cost; and the steps. */
    say: text,
    steps: text,
    source: text,
    certainty: text,
  }),
  recordCancelled: v.object({ kind: v.literal('recordCancelled'), incident: incidentLine, ...notice }),
} as const;
