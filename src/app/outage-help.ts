// What helps in an outage before another service does, and what to go by: other counters, official pages, past lengths, the
// seller's own days off.
import { closedDaysFrom } from '../domain/closed-days.ts';
import { HOUR } from '../domain/instant.ts';
import type { Marketplace } from '../domain/labels.ts';
import type { Carrier } from '../domain/reference/ways-of-shipping.ts';
import { outlookInFewWords, shipOutlook } from '../domain/ship-outlook.ts';
import { alternativesFor } from '../domain/shipping/alternatives.ts';
import type { Outage } from '../domain/shipping/outage.ts';
import { outageEstimate } from '../domain/shipping/outage-estimate.ts';
import { firstAidFor, messagesAreDown } from '../domain/shipping/outage-function.ts';
import { serviceOf } from '../domain/shipping/read-shipping.ts';
import { sourcesFor } from '../domain/shipping/sources-for.ts';
import { outageOf } from './outage-facts.ts';
import { qrCounters, serviceName } from './outage-wording.ts';
import type { OutageCounter, OutageSource } from './protocol.ts';
import type { World } from './world.ts';

/** One service of an order, as the seller calls it, on one marketplace. */
export type Way = { readonly service: string; readonly marketplace: Marketplace; readonly qrIssued: boolean };

/** Each service once; those with a QR apart, because they may be taken in where others are not. */
export function countersFor(world: World, outage: Outage, ways: readonly Way[]): OutageCounter[] {
  const places = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { service, marketplace, qrIssued } of ways) {
    const key = JSON.stringify([service, marketplace, qrIssued]);
    if (seen.has(key)) continue;
    seen.add(key);
    const { functions, places: failing } = outage;
    const found = alternativesFor(
      { service: serviceOf(service), marketplace, functions, places: failing, qrIssued },
      world.reference(),
    );
    const label = qrIssued ? qrCounters(serviceName(service)) : serviceName(service);
    for (const one of found) {
      if (one.kind !== 'counter') continue;
      const known = places.get(label);
      if (known === undefined) places.set(label, new Set([one.place]));
      else known.add(one.place);
    }
  }
  return Array.from(places, ([service, of]) => ({ service, places: Array.from(of) }));
}

export const carriersOf = (services: readonly string[]): readonly Carrier[] =>
  Array.from(
    new Set(
      services.map((one) => serviceOf(one)?.carrier).filter((one): one is Carrier => one !== undefined),
    ),
  );

export const sourcesOf = (
  world: World,
  outage: Outage,
  marketplaces: readonly Marketplace[],
): OutageSource[] =>
  sourcesFor(world.reference(), marketplaces, carriersOf(outage.services)).map(
    ({ about, name, value, say }) => ({ about, name, address: String(value), say }),
  );

/** How long the seller's own outages lasted, in hours; what is still talked of may be taken back. */
export function ownLengths({ records }: World): readonly number[] {
  const ended = records
    .incidents()
    .filter(
      ({ status, type, kind }) => status === 'CLOSED' && type === 'PLATFORM_OUTAGE' && kind === 'NORMAL',
    );
  return ended.flatMap((incident) => {
    const outage = outageOf(incident);
    return outage === null || outage.recoveredAt === null ? [] : [(outage.recoveredAt - outage.since) / HOUR];
  });
}

export const estimateOf = (world: World): string =>
  outageEstimate(world.reference(), ownLengths(world))?.words ?? '';

/** Everything that a screen of an outage says beside its orders. */
export function helpFor(world: World, outage: Outage, ways: readonly Way[]) {
  const closed = closedDaysFrom(world.preferences.closedDays, world.now);
  const marketplaces = Array.from(new Set(ways.map(({ marketplace }) => marketplace)));
  return {
    firstAid: [...firstAidFor(outage.functions)],
    counters: countersFor(world, outage, ways),
    sources: sourcesOf(world, outage, marketplaces),
    estimate: estimateOf(world),
    outlook: outlookInFewWords(shipOutlook(world.now, closed.days)),
    closedUnread: [...closed.unread],
    messagesDown: messagesAreDown(outage.functions),
  };
}
