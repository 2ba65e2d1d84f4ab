// One list of the outage for a 事務局: what failed and what the notices said, every look and step with its time, every message as it
// was sent, every parcel. Nickname and transaction only, as everywhere.
import { HOUR, type Instant, yearMonthDayTime } from '../domain/instant.ts';
import { MARKETPLACE, STAGE } from '../domain/labels.ts';
import { wasSent } from '../domain/message-draft.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { lineOf } from './line-now.ts';
import { outageOf } from './outage-facts.ts';
import { buyersIn } from './outage-orders.ts';
import { serviceName } from './outage-wording.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

/** One line of the log. */
export type Told = { readonly at: Instant; readonly who: string; readonly said: string };

/** As much as a page takes; the last ones, since an outage is reported while it is fresh. */
const LINES = 1000;

const timeOf = (at: Instant | null): string => (at === null ? '' : yearMonthDayTime(at));

/** Rounded to a tenth; null while it lasts. */
const lengthOf = (since: Instant, recovered: Instant | null): number | null =>
  recovered === null ? null : Math.round(((recovered - since) / HOUR) * 10) / 10;

/** Refused: unknown, or no outage. An ended one is reported all the same. */
export function outageReport(
  world: World,
  request: RequestOf<'outageReport'>,
  storyOf: (incidentId: string) => readonly Told[],
): Answer<ReplyOf<'outageReport'>> {
  const { incidentId } = request;
  const incident = world.records.incidents().find((one) => one.id === incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId });
  const outage = outageOf(incident);
  if (outage === null) return refuse({ code: 'notAnOutage', incidentId });
  const messages = world.records
    .drafts()
    .filter((draft) => draft.incidentId === incident.id && wasSent(draft))
    .sort((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0));
  const parcels = buyersIn(world, incident).filter(({ certainty }) => certainty !== 'UNRELATED');
  return answer({
    kind: 'outageReport',
    incident: lineOf(world, incident),
    at: yearMonthDayTime(world.now),
    services: outage.services.map(serviceName),
    functions: [...outage.functions],
    places: [...outage.places],
    since: timeOf(outage.since),
    recoveredAt: timeOf(outage.recoveredAt),
    hours: lengthOf(outage.since, outage.recoveredAt),
    expected: outage.expected,
    link: outage.link,
    story: storyOf(incident.id)
      .slice(-LINES)
      .map(({ at, who, said }) => ({ at: yearMonthDayTime(at), who, said })),
    messages: messages.slice(-LINES).map((draft) => ({
      at: timeOf(draft.sentAt),
      to: draft.salutation,
      transactionId: draft.transactionId,
      purpose: draft.purpose,
      how: draft.how,
      text: draft.text,
    })),
    parcels: parcels.slice(0, LINES).map((contact) => ({
      market: labelOf(MARKETPLACE, contact.marketplace),
      transactionId: contact.transactionId,
      buyer: contact.buyer,
      product: contact.product,
      service: contact.service,
      shipBy: timeOf(contact.shipBy),
      provisional: contact.provisional,
      stage: contact.stage === null ? '' : labelOf(STAGE, contact.stage),
      shippedAt: timeOf(contact.shippedAt),
      tracking: contact.tracking,
      consent: contact.consent,
    })),
    all: parcels.length,
  });
}
