// S11 発送する: what has to leave, by its deadline; what waits for the buyer's word on another service; what has left today.
import type { Contact } from '../domain/contact.ts';
import { isSettled } from '../domain/contact.ts';
import { startOfDay } from '../domain/instant.ts';
import { consentOf, isAwaited } from '../domain/shipping/consent.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { lineOf } from './line-now.ts';
import { outageOf } from './outage-facts.ts';
import { buyersIn } from './outage-orders.ts';
import { parcelLines } from './outage-parcels.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

/** Whose order is to be cancelled stays here. */
const leaves = (contact: Contact): boolean =>
  contact.stage === 'AWAITING_SHIPMENT' && !isSettled(contact) && contact.resolution !== 'AGREED';

/** Without a deadline first, because nobody can tell how late it is. */
const byDeadline = (one: Contact, other: Contact): number => (one.shipBy ?? 0) - (other.shipBy ?? 0);

/** Lists at most 200 of each. Refused: unknown, or no outage. */
export function listPacking(world: World, request: RequestOf<'packing'>): Answer<ReplyOf<'packing'>> {
  const { incidentId } = request;
  const incident = world.records.incidents().find((one) => one.id === incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId });
  const outage = outageOf(incident);
  if (outage === null) return refuse({ code: 'notAnOutage', incidentId });
  const contacts = buyersIn(world, incident);
  const waiting = contacts.filter(leaves).sort(byDeadline);
  const today = startOfDay(world.now);
  const gone = contacts
    .filter(({ stage, shippedAt }) => stage === 'SHIPPED' && shippedAt !== null && shippedAt >= today)
    .sort((a, b) => (b.shippedAt ?? 0) - (a.shippedAt ?? 0));
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  const lines = parcelLines(world, incident, outage);
  return answer({
    kind: 'packing',
    incident: lineOf(world, incident),
    list: lines(waiting.slice(from, end)),
    cursor: end < waiting.length ? end : null,
    all: waiting.length,
    awaiting: waiting.filter(({ consent }) => isAwaited(consentOf(consent) ?? '')).length,
    gone: lines(gone.slice(0, LISTED_AT_ONCE)),
  });
}
