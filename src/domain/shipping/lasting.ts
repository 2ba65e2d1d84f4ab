// Whether an outage has become a long one for a parcel: then the buyer is asked whether to wait or to cancel.
import { HOUR, type Instant } from '../instant.ts';

export type Lasting =
  | { readonly lasting: false /** When it becomes one. */; readonly at: Instant }
  | { readonly lasting: true; readonly why: 'hours' | 'deadline' };

type Facts = {
  readonly since: Instant;
  /** null where it cannot be read. */
  readonly shipBy: Instant | null;
  readonly now: Instant;
  /** 障害が長引いたとみなす時間 */
  readonly hours: number;
};

/** A deadline that has passed counts before the hours: the buyer may cancel from then on. */
export function lastingFor({ since, shipBy, now, hours }: Facts): Lasting {
  if (shipBy !== null && shipBy < now) return { lasting: true, why: 'deadline' };
  const at = since + hours * HOUR;
  if (now >= at) return { lasting: true, why: 'hours' };
  return { lasting: false, at: shipBy === null ? at : Math.min(at, shipBy) };
}
