// When a rule has to be looked at again after somebody has looked: an official page holds longer than hearsay.
import { type Instant, japanParts, startOfDate, startOfDay } from '../instant.ts';

const LAST_DAY = 31;

/** The same day so many months later; the last of the month where it has no such day. */
function monthsLater(day: Instant, months: number): Instant {
  const parts = japanParts(day);
  const month = parts.month - 1 + months;
  for (let date = Math.min(parts.day, LAST_DAY); date > 0; date -= 1) {
    const found = startOfDate(parts.year + Math.floor(month / 12), (month % 12) + 1, date);
    if (found !== undefined) return found;
  }
  return startOfDay(day);
}

/** `certainty` as it stands in 確かさ. The intervals are those of the standard rows. */
export const nextCheck = (checked: Instant, certainty: string): Instant =>
  monthsLater(checked, certainty === '公式' ? 3 : 1);
