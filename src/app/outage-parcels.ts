// A parcel of an outage with its buyer, as the screens show it: in the room and on the packing list alike.
import type { Contact } from '../domain/contact.ts';
import { isSettled } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import { DAY, monthDay } from '../domain/instant.ts';
import { lastingFor } from '../domain/shipping/lasting.ts';
import { isLasting, type Outage } from '../domain/shipping/outage.ts';
import { hoursLeft, type OutageGroup, outageGroup } from '../domain/shipping/outage-group.ts';
import { buyerRows } from './buyer-rows.ts';
import { draftsByBuyer, withClocks } from './contact-clocks.ts';
import { contactLine } from './contact-line.ts';
import { toldOf } from './outage-told.ts';
import type { OutageParcel } from './protocol.ts';
import type { World } from './world.ts';

type Rules = Pick<World, 'now'>;

/** null: it has left, is settled, or is not hit. */
export const groupOf = ({ now }: Rules, outage: Outage, contact: Contact): OutageGroup | null =>
  isSettled(contact) ? null : outageGroup(contact, outage.functions, now);

const MOVES_WITHIN = 2 * DAY;

/** On its way for days, and nobody has looked at its tracking for one. */
export const isToBeTracked = ({ stage, shippedAt, lookedAt }: Contact, now: number): boolean =>
  stage === 'SHIPPED' &&
  shippedAt !== null &&
  now - shippedAt >= MOVES_WITHIN &&
  (lookedAt === null || now - lookedAt >= DAY);

/** Looks up what all of them share once. */
export function parcelLines(
  world: World,
  incident: Incident,
  outage: Outage,
): (contacts: readonly Contact[]) => OutageParcel[] {
  const rowOf = buyerRows(world.stock());
  const draftsOf = draftsByBuyer(world.records.drafts().filter((draft) => draft.incidentId === incident.id));
  const { now, preferences } = world;
  return (contacts) =>
    contacts.map((contact) => {
      const { shipBy, stage, arrival } = contact;
      const group = groupOf(world, outage, contact);
      const hours = preferences.lastingHours;
      const drafts = draftsOf(contact);
      return {
        contact: contactLine(withClocks(contact, drafts, world), rowOf(contact.id)),
        group,
        service: contact.service,
        hours: group === null ? null : hoursLeft(shipBy, now),
        qrIssued: contact.qrIssued,
        told: toldOf(drafts),
        consent: contact.consent,
        otherService: contact.otherService,
        tracking: contact.tracking,
        arrival: arrival === null ? '' : monthDay(arrival),
        goodwill: contact.goodwill,
        goodwillCost: contact.goodwillCost,
        long:
          stage === 'AWAITING_SHIPMENT' &&
          isLasting(outage) &&
          lastingFor({ since: outage.since, shipBy, now, hours }).lasting,
        lookAtTracking: isToBeTracked(contact, now),
      };
    });
}
