// One outage as a screen shows it: its parcels by their hours, what helps, when somebody looks at the notice next.
import type { Contact } from '../domain/contact.ts';
import { type Instant, monthDayTime } from '../domain/instant.ts';
import { STAGE } from '../domain/labels.ts';
import type { Outage } from '../domain/shipping/outage.ts';
import { compareParcels, OUTAGE_GROUP, type OutageGroup } from '../domain/shipping/outage-group.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { draftsByBuyer } from './contact-clocks.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { lineOf } from './line-now.ts';
import { outageOf } from './outage-facts.ts';
import { helpFor } from './outage-help.ts';
import { buyersIn, movedOrders, newOrders } from './outage-orders.ts';
import { groupOf, parcelLines } from './outage-parcels.ts';
import { toldOf } from './outage-told.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

type Placed = {
  readonly contact: Contact;
  /** null: shipped, done, or out of it. */
  readonly group: OutageGroup | null;
  readonly shipBy: Instant | null;
};

function compare(one: Placed, other: Placed): number {
  if (one.group !== null && other.group !== null)
    return compareParcels({ ...one, group: one.group }, { ...other, group: other.group });
  if (one.group !== other.group) return one.group === null ? 1 : -1;
  const place = ({ contact }: Placed): number =>
    contact.stage === null ? -1 : STAGE.codes.indexOf(contact.stage);
  return place(one) - place(other);
}

function placed(world: World, outage: Outage, contacts: readonly Contact[]): readonly Placed[] {
  return contacts
    .map((contact, at) => ({
      at,
      one: {
        contact,
        group: groupOf(world, outage, contact),
        shipBy: contact.shipBy,
      },
    }))
    .sort((a, b) => compare(a.one, b.one) || a.at - b.at)
    .map(({ one }) => one);
}

const timeOf = (at: Instant | null): string => (at === null ? '' : monthDayTime(at));
const isoOf = (at: Instant | null): string => (at === null ? '' : new Date(at).toISOString());

/** Lists at most 200. An ended one is still shown. Refused: unknown, or no outage. */
export function showOutage(world: World, request: RequestOf<'outage'>): Answer<ReplyOf<'outage'>> {
  const { incidentId } = request;
  const incident = world.records.incidents().find((one) => one.id === incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId });
  const outage = outageOf(incident);
  if (outage === null) return refuse({ code: 'notAnOutage', incidentId });
  const contacts = buyersIn(world, incident).filter(({ certainty }) => certainty !== 'UNRELATED');
  const draftsOf = draftsByBuyer(world.records.drafts().filter((draft) => draft.incidentId === incident.id));
  const parcels = placed(world, outage, contacts);
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  const { functions, places, since, expected, link, recoveredAt, lookedAt, nextLook } = outage;
  return answer({
    kind: 'outage',
    incident: lineOf(world, incident),
    services: [...outage.services],
    functions: [...functions],
    places: [...places],
    since: monthDayTime(since),
    expected,
    link,
    recoveredAt: timeOf(recoveredAt),
    lookedAt: timeOf(lookedAt),
    nextLook: recoveredAt === null ? timeOf(nextLook) : '',
    nextLookIso: recoveredAt === null ? isoOf(nextLook) : '',
    groups: OUTAGE_GROUP.codes
      .map((group) => {
        const own = parcels.filter((one) => one.group === group);
        const told = own.filter(({ contact }) => toldOf(draftsOf(contact)) === 'sent').length;
        return { group, label: labelOf(OUTAGE_GROUP, group), orders: own.length, told };
      })
      .filter(({ orders }) => orders > 0),
    list: parcelLines(world, incident, outage)(parcels.slice(from, end).map(({ contact }) => contact)),
    cursor: end < parcels.length ? end : null,
    newOrders: newOrders(world, incident).length,
    moved: movedOrders(world, incident).length,
    ...helpFor(
      world,
      outage,
      parcels
        .filter(({ contact }) => contact.stage === 'AWAITING_SHIPMENT')
        .map(({ contact }) => ({
          service: contact.service,
          marketplace: contact.marketplace,
          qrIssued: contact.qrIssued,
        })),
    ),
  });
}
