// 「いつまでに復旧したら、いつ発送するか」: the one sentence that buyers want during an outage. The recovery is unknown, but
// the seller's own days off are not. Only what the seller can keep is said, and what happens when even that day is missed.
import { DAY, HOUR, type Instant, startOfDay } from './instant.ts';
import { dayInWords } from './spoken-time.ts';

/** Days off, the first and the last included; any moment of a day stands for it. */
export type ClosedDays = { readonly from: Instant; readonly to: Instant };

export type ShipOutlook =
  /** No days off near: shipped on the day of the recovery or the day after. */
  | { readonly kind: 'soon' }
  /** Recovered by that moment, shipped that day; later, shipped on the first day after the days off. */
  | { readonly kind: 'beforeDaysOff'; readonly recoveredBy: Instant; readonly next: Instant }
  /** Days off now, or too late for the last day before them. */
  | { readonly kind: 'afterDaysOff'; readonly next: Instant };

/** Days off further away than that change nothing about a parcel that waits today. */
const NEAR = 14;
const LONGEST_BREAK = 60;

/** A recovery up to this hour is still early enough to ship the same day. */
export const SAME_DAY_UNTIL = 18;

const isClosed = (day: Instant, closed: readonly ClosedDays[]): boolean =>
  closed.some(({ from, to }) => startOfDay(from) <= day && day <= startOfDay(to));

function firstOpen(from: Instant, closed: readonly ClosedDays[]): Instant {
  let day = from;
  for (let i = 0; i < LONGEST_BREAK && isClosed(day, closed); i += 1) day += DAY;
  return day;
}

/** `sameDayUntil`: hour of the day, 0 to 24. */
export function shipOutlook(
  now: Instant,
  closed: readonly ClosedDays[],
  sameDayUntil: number = SAME_DAY_UNTIL,
): ShipOutlook {
  const today = startOfDay(now);
  const earliest = now < today + sameDayUntil * HOUR ? today : today + DAY;
  const first = firstOpen(earliest, closed);
  if (first > earliest) return { kind: 'afterDaysOff', next: first };
  for (let day = first; day <= today + NEAR * DAY; day += DAY) {
    if (!isClosed(day + DAY, closed)) continue;
    return {
      kind: 'beforeDaysOff',
      recoveredBy: day + sameDayUntil * HOUR,
      next: firstOpen(day + DAY, closed),
    };
  }
  return { kind: 'soon' };
}

const NOT_EVEN_THEN = 'それでも復旧していないときは、あらためてご連絡いたします。';

/** 「12月29日18時までに」, or 「12月29日中に」 where the whole day is early enough. */
function untilInWords(recoveredBy: Instant, sameDayUntil: number): string {
  const last = dayInWords(recoveredBy - 1);
  return sameDayUntil >= 24 ? `${last}中に` : `${last}${sameDayUntil}時までに`;
}

/** As it stands in a message. Recovered on the morning of the next open day is early enough; later on that day is not promised. */
export function outlookInWords(outlook: ShipOutlook, sameDayUntil: number = SAME_DAY_UNTIL): string {
  if (outlook.kind === 'soon') return '復旧しましたら、その日か翌日に発送いたします。';
  const next = dayInWords(outlook.next);
  if (outlook.kind === 'afterDaysOff') {
    return `お休みをいただきますので、${next}の朝までに復旧した場合は、${next}に発送いたします。${NOT_EVEN_THEN}`;
  }
  const last = dayInWords(outlook.recoveredBy - 1);
  const until = untilInWords(outlook.recoveredBy, sameDayUntil);
  return `${until}復旧した場合は、${last}中に発送いたします。そのあと${next}の朝までに復旧した場合は、お休みをはさみますので、${next}に発送いたします。${NOT_EVEN_THEN}`;
}

/** The same in one sentence, for the short form. */
export function outlookInFewWords(outlook: ShipOutlook, sameDayUntil: number = SAME_DAY_UNTIL): string {
  if (outlook.kind === 'soon') return '復旧した日か、その翌日に発送いたします。';
  const next = dayInWords(outlook.next);
  const after = `${next}の朝までなら${next}に発送いたします。`;
  if (outlook.kind === 'afterDaysOff') return `復旧が${after}`;
  const last = dayInWords(outlook.recoveredBy - 1);
  return `復旧が${untilInWords(outlook.recoveredBy, sameDayUntil).replace(/に$/, '')}なら${last}に、${after}`;
}
