// What the screens of an outage share: words, parcels, pages to look at.
import * as v from 'valibot';
import { count, id, text } from './atoms.ts';
import { contactLine, incidentLine, notice } from './lines.ts';

/** できないこと */
export const outageFunction = v.picklist([
  'QR・バーコード',
  '発送通知',
  '集荷',
  '追跡',
  '取引メッセージ',
  '店の受付',
]);

export const shortText = v.pipe(v.string(), v.maxLength(500));
export const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(5000));

export const outageGroup = v.picklist([
  'WITHIN_DAY',
  'UNREADABLE',
  'LATER',
  'QR_ISSUED',
  'UNPAID',
  'TRACKING',
]);

/** A parcel of a declared outage with its buyer. */
export const parcel = v.object({
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

/** What a command that makes letters answers. */
export const madeLetters = { incident: incidentLine, drafts: count, ...notice };

/** An official page to look at. */
export const source = v.object({ about: text, name: text, address: text, say: text });

/** Another counter with the same service: no consent, no cost. */
export const counter = v.object({ service: text, places: v.array(text) });
