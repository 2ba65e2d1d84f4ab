// What the letters of an outage go by: what fails, the seller's days off, and what was offered to this buyer.
import { closedDaysFrom } from '../domain/closed-days.ts';
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import type { LetterFacts } from '../domain/letters/letter-facts.ts';
import type { ClosedDays } from '../domain/ship-outlook.ts';
import { isAnonymous } from '../domain/shipping/alternatives.ts';
import { isLasting, type Outage, outageFrom } from '../domain/shipping/outage.ts';
import { messagesAreDown } from '../domain/shipping/outage-function.ts';
import { serviceOf } from '../domain/shipping/read-shipping.ts';
import { hourInWords } from '../domain/spoken-time.ts';
import { recoveredWords, SOME_SERVICE } from './outage-wording.ts';
import type { World } from './world.ts';

/** 障害の内容; null of every other trouble. */
export const outageOf = (incident: Pick<Incident, 'type' | 'outage'> | null): Outage | null =>
  incident !== null && incident.type === 'PLATFORM_OUTAGE' ? outageFrom(incident.outage) : null;

/** 休みの日 of 設定 as days. */
export const closedDays = ({ preferences, now }: Pick<World, 'preferences' | 'now'>): readonly ClosedDays[] =>
  closedDaysFrom(preferences.closedDays, now).days;

/** Texts of this trouble cannot be sent at all for now. */
export function isHeldBack(incident: Pick<Incident, 'type' | 'outage'> | null): boolean {
  const outage = outageOf(incident);
  return outage !== null && isLasting(outage) && messagesAreDown(outage.functions);
}

/** The word on the order, else the one service of the outage, else none in particular. */
function serviceFor(outage: Outage, contact: Contact | null): string {
  const own = contact?.service.trim() ?? '';
  const named = outage.services.map((one) => one.trim()).filter((one) => one !== '');
  return own !== '' ? own : named.length === 1 ? (named[0] ?? SOME_SERVICE) : SOME_SERVICE;
}

/** {} of every other trouble. */
export function outageFacts(
  world: Pick<World, 'preferences' | 'now' | 'reference'>,
  incident: Incident | null,
  contact: Contact | null,
): Partial<LetterFacts> {
  const outage = outageOf(incident);
  if (outage === null) return {};
  const { functions, since, recoveredAt } = outage;
  const expected = recoveredAt === null ? outage.expected : recoveredWords(hourInWords(recoveredAt));
  const otherService = contact?.otherService ?? '';
  const other = otherService === '' ? undefined : serviceOf(otherService);
  return {
    outage: { service: serviceFor(outage, contact), functions, since, expected },
    closed: closedDays(world),
    ...(otherService === ''
      ? {}
      : {
          otherService,
          otherAnonymous: other === undefined ? null : isAnonymous(other, world.reference()),
        }),
    ...(contact === null ? {} : { arrival: contact.arrival }),
  };
}
