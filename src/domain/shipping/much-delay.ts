// Whether a parcel will be so late that another service is worth the buyer's trouble: it is a long outage for it already, or days off
// push it more than a day past its deadline.
import { DAY, type Instant } from '../instant.ts';
import type { ShipOutlook } from '../ship-outlook.ts';
import { lastingFor } from './lasting.ts';

type Facts = {
  readonly since: Instant;
  readonly shipBy: Instant | null;
  readonly now: Instant;
  /** 障害が長引いたとみなす時間 */
  readonly hours: number;
  readonly outlook: ShipOutlook;
};

export function isMuchDelayed({ outlook, ...facts }: Facts): boolean {
  if (lastingFor(facts).lasting) return true;
  const earliest = outlook.kind === 'afterDaysOff' ? outlook.next : facts.now;
  return facts.shipBy !== null && earliest - facts.shipBy > DAY;
}
