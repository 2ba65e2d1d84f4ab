// 発送できない, before anything is chosen: the seller's own words for services with the orders that wait under each, the functions,
// and how long such outages have lasted.
import { closedDaysFrom } from '../domain/closed-days.ts';
import { isOpen } from '../domain/incident.ts';
import { MARKETPLACE, type Marketplace } from '../domain/labels.ts';
import { stageOfRow } from '../domain/row-stage.ts';
import { LONGEST_SERVICE, serviceKey } from '../domain/shipping/outage.ts';
import { OUTAGE_FUNCTION } from '../domain/shipping/outage-function.ts';
import { serviceOf } from '../domain/shipping/read-shipping.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { type Answer, answer } from './decision.ts';
import { lineAfter } from './line-after.ts';
import { estimateOf } from './outage-help.ts';
import { orderRows } from './outage-rows.ts';
import { serviceName } from './outage-wording.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

type Counted = {
  readonly service: string;
  orders: number;
  unpaid: number;
  shipped: number;
  readonly marketplaces: Set<Marketplace>;
};

/** As many as a person can look through; the ones with most orders. */
const OFFERED = 50;

function count(services: Map<string, Counted>, world: World): void {
  for (const row of orderRows(world.stock())) {
    const read = stageOfRow(row);
    if (read.kind === 'unclear') continue;
    const key = serviceKey(row.service);
    const one: Counted = services.get(key) ?? {
      service: row.service.trim().slice(0, LONGEST_SERVICE),
      orders: 0,
      unpaid: 0,
      shipped: 0,
      marketplaces: new Set(),
    };
    services.set(key, one);
    if (read.stage === 'AWAITING_SHIPMENT') one.orders += 1;
    else if (read.stage === 'AWAITING_PAYMENT') one.unpaid += 1;
    else one.shipped += 1;
    for (const marketplace of row.marketplaces) one.marketplaces.add(marketplace);
  }
}

/** Of two with as many orders the first in the sheet comes first. */
export function outageOptions(
  world: World,
  _request: RequestOf<'outageOptions'>,
): Answer<ReplyOf<'outageOptions'>> {
  const services = new Map<string, Counted>();
  count(services, world);
  const closed = closedDaysFrom(world.preferences.closedDays, world.now);
  return answer({
    kind: 'outageOptions',
    services: Array.from(services.values())
      .map((one, place) => ({ one, place }))
      .sort(
        (a, b) =>
          b.one.orders - a.one.orders ||
          b.one.unpaid + b.one.shipped - a.one.unpaid - a.one.shipped ||
          a.place - b.place,
      )
      .slice(0, OFFERED)
      .map(({ one }) => ({
        service: one.service,
        label: serviceName(one.service),
        orders: one.orders,
        unpaid: one.unpaid,
        shipped: one.shipped,
        marketplaces: Array.from(one.marketplaces, (market) => labelOf(MARKETPLACE, market)),
        carrier: serviceOf(one.service)?.carrier ?? '',
      })),
    functions: [...OUTAGE_FUNCTION.codes],
    estimate: estimateOf(world),
    closedDays: world.preferences.closedDays,
    closedUnread: [...closed.unread],
    open: world.records
      .incidents()
      .filter((incident) => isOpen(incident) && incident.type === 'PLATFORM_OUTAGE')
      .map((incident) => lineAfter(world, incident, { appends: {}, changes: [] })),
  });
}
