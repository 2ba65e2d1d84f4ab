// An outage as counts on the desk: when somebody looks at the notice, whose promised word is due, what waits to be shipped.
import type { Contact } from '../domain/contact.ts';
import { isSettled } from '../domain/contact.ts';
import { type Instant, monthDayTime } from '../domain/instant.ts';
import { lastingFor } from '../domain/shipping/lasting.ts';
import { isLasting, type Outage } from '../domain/shipping/outage.ts';
import type { Talk } from './matrix-letters.ts';
import { outageOf } from './outage-facts.ts';
import { isToBeTracked } from './outage-parcels.ts';
import { isProgressDue, progressAt } from './outage-told.ts';
import type { IncidentLine } from './protocol.ts';
import type { World } from './world.ts';

type Sums = NonNullable<IncidentLine['outage']>;
type Rules = Pick<World, 'now' | 'preferences'>;

const inHand = (contact: Contact): boolean => contact.stage === 'AWAITING_SHIPMENT' && !isSettled(contact);

const isLong = (outage: Outage, { shipBy }: Contact, { now, preferences }: Rules): boolean =>
  lastingFor({ since: outage.since, shipBy, now, hours: preferences.lastingHours }).lasting;

const timeOf = (at: Instant | null): string => (at === null ? '' : monthDayTime(at));

/** undefined of every other trouble. */
export function outageSums({ incident, contacts, draftsOf }: Talk, rules: Rules): Sums | undefined {
  const outage = outageOf(incident);
  if (outage === null) return undefined;
  const lasts = isLasting(outage);
  const waiting = contacts.filter(inHand);
  const words = lasts
    ? waiting.map((contact) => ({ contact, at: progressAt(contact, draftsOf(contact)) }))
    : [];
  const isDue = ({ contact, at }: (typeof words)[number]): boolean => isProgressDue(contact, at, rules.now);
  const ahead = words
    .filter((word) => !isDue(word))
    .map(({ at }) => at)
    .filter((at): at is Instant => at !== null);
  const look = lasts ? outage.nextLook : null;
  const next = ahead.length === 0 ? null : Math.min(...ahead);
  return {
    recovered: !lasts,
    lookAt: timeOf(look),
    lookIso: look === null ? '' : new Date(look).toISOString(),
    lookDue: look !== null && look <= rules.now,
    toShip: waiting.length,
    progress: words.filter(isDue).length,
    progressAt: timeOf(next),
    tracking: contacts.filter((contact) => isToBeTracked(contact, rules.now)).length,
    long: lasts ? waiting.filter((contact) => isLong(outage, contact, rules)).length : 0,
  };
}
