// Which other service may be offered to which buyer of an outage: not for a parcel with a QR, not before much delay is expected, not
// twice, and only what the marketplace takes.
import type { Contact } from '../domain/contact.ts';
import { isSettled } from '../domain/contact.ts';
import { shipOutlook } from '../domain/ship-outlook.ts';
import { type Alternative, alternativesFor } from '../domain/shipping/alternatives.ts';
import { isMuchDelayed } from '../domain/shipping/much-delay.ts';
import { isLasting, type Outage } from '../domain/shipping/outage.ts';
import { serviceOf } from '../domain/shipping/read-shipping.ts';
import { closedDays } from './outage-facts.ts';
import type { World } from './world.ts';

export type OtherService = Extract<Alternative, { readonly kind: 'service' }>;

/** What fits: `fits`; or why not. */
export type OfferState = 'fits' | 'qr' | 'early' | 'asked' | 'gone';

export function offerStates(world: World, outage: Outage): (contact: Contact) => OfferState {
  const { now, preferences } = world;
  const outlook = shipOutlook(now, closedDays(world));
  return (contact) => {
    const { stage, shipBy, qrIssued, consent, otherService } = contact;
    const waits = stage === 'AWAITING_SHIPMENT' && !isSettled(contact) && contact.resolution !== 'AGREED';
    if (!waits || !isLasting(outage)) return 'gone';
    if (consent !== '' || otherService !== '') return 'asked';
    if (qrIssued) return 'qr';
    const facts = { since: outage.since, shipBy, now, hours: preferences.lastingHours, outlook };
    return isMuchDelayed(facts) ? 'fits' : 'early';
  };
}

/** Anonymous ones first, what gives that up last. Those that the trade page is known not to take are left out. */
export function otherServices(
  world: World,
  outage: Outage,
  { service, marketplace }: Pick<Contact, 'service' | 'marketplace'>,
): readonly OtherService[] {
  const { functions, places } = outage;
  return alternativesFor(
    { service: serviceOf(service), marketplace, functions, places, qrIssued: false },
    world.reference(),
  ).filter((one): one is OtherService => one.kind === 'service' && one.changeable !== false);
}
