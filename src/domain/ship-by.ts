// The latest moment to ship. Mercari's help 1509: from the instant the payment is complete, the longest day of the range,
// to the minute (paid 1/1 12:30 with 1~2日 means 1/3 12:30). The same is used for every marketplace; none is known to differ.
import { DAY, type Instant } from './instant.ts';
import { spellingKey } from './wide-text.ts';

const DAYS =
  /^(?:(?:ご?(?:支払い?|入金)後|発送まで)[、,:]?)?(?<first>\d{1,2})日?(?:(?:[~-]|から)(?<last>\d{1,2})日?)?(?:以内)?(?:[にで]?発送)?$/;

/**
 * The longest day of 発送までの日数: 2 for `1~2日で発送`, 7 for `3日～7日` and for `支払い後、4-7日で発送`, 2 for `2`.
 * undefined for what names no longest day (14日以降), counts otherwise (2営業日), or is no whole number from 1 to 99.
 */
export const longestShippingDay = (days: unknown): number | undefined => {
  if (typeof days !== 'number' && typeof days !== 'string') return undefined;
  const found = DAYS.exec(spellingKey(String(days)))?.groups;
  if (found === undefined) return undefined;
  const longest = Math.max(Number(found.first), Number(found.last ?? 0));
  return longest >= 1 ? longest : undefined;
};

/** `days` times 24 hours after the payment; `days` is the longest day of the range. */
export const shipBy = (paidAt: Instant, days: number): Instant => paidAt + days * DAY;
