// The smallest shapes of the wire, shared by everything that is said over it.
import * as v from 'valibot';

export const text = v.string();
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Made by the sidebar, new for every click and kept for every repetition of it. Plain characters: it is known again by them. */
export const requestId = v.pipe(v.string(), v.minLength(8), v.maxLength(80), v.regex(/^[!-~]+$/));

export const marketplace = v.picklist([
  'MERCARI',
  'MERCARI_SHOPS',
  'YAHOO_AUCTION',
  'YAHOO_FLEA',
  'RAKUMA',
  'OTHER',
]);

/** A day in Japan as `YYYY-MM-DD`. */
export const dayText = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
/** Day and time in Japan as `YYYY-MM-DDTHH:mm`. */
export const timeText = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/));
export const longText = v.pipe(v.string(), v.maxLength(2000));
export const stage = v.picklist([
  'AWAITING_PAYMENT',
  'AWAITING_SHIPMENT',
  'SHIPPED',
  'DELIVERED',
  'COMPLETED',
]);
