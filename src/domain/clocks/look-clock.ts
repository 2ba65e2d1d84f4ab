// 返事を見に行く: Tomeru cannot see answers, so somebody has to look: often on the first day, later twice a day.
import { DAY, HOUR, type Instant } from '../instant.ts';
import { known, latestOf, type TradeFacts } from '../trade-facts.ts';

export const FIRST_DAY_LOOK = 3 * HOUR;
export const LATER_LOOK = 12 * HOUR;

/** null where no answer is awaited or nothing was sent. The first day is the 24 hours after the first text. */
export function nextLook(facts: TradeFacts): Instant | null {
  const { askedFirstAt, askedLastAt, lookedAt, awaitsAnswer } = facts;
  const last = latestOf([askedFirstAt, askedLastAt, lookedAt]);
  if (awaitsAnswer !== true || last === null) return null;
  const first = known(askedFirstAt) ? askedFirstAt : known(askedLastAt) ? askedLastAt : last;
  return last + (last < first + DAY ? FIRST_DAY_LOOK : LATER_LOOK);
}
