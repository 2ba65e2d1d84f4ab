// 備え for an outage that has not come yet: where its notice will stand, what can be done instead for each way of shipping in use, which
// rules have to be looked up again, and what is missing.
import { closedDaysFrom } from '../domain/closed-days.ts';
import { isoDay } from '../domain/instant.ts';
import type { Marketplace } from '../domain/labels.ts';
import { OUTAGE_LETTERS } from '../domain/letters/outage-letters.ts';
import type { LetterId } from '../domain/letters/standard-letters.ts';
import { LONGEST_SERVICE, type Outage, serviceKey } from '../domain/shipping/outage.ts';
import { serviceOf } from '../domain/shipping/read-shipping.ts';
import { sourcesFor } from '../domain/shipping/sources-for.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { type Answer, answer } from './decision.ts';
import { otherServices } from './other-ways.ts';
import { carriersOf } from './outage-help.ts';
import { anonymityWords, readinessLacks, serviceName } from './outage-wording.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

type Used = { readonly service: string; readonly marketplace: Marketplace; rows: number };

const OFFERED = 50;

/** Ways of shipping in use, with their marketplaces, the commonest first. */
function usedWays(stock: readonly StockRow[]): readonly Used[] {
  const used = new Map<string, Used>();
  for (const { service, marketplaces } of stock) {
    const written = service.trim().slice(0, LONGEST_SERVICE);
    if (written === '') continue;
    const marketplace = marketplaces[0] ?? 'OTHER';
    const key = JSON.stringify([serviceKey(written), marketplace]);
    const known = used.get(key);
    if (known === undefined) used.set(key, { service: written, marketplace, rows: 1 });
    else known.rows += 1;
  }
  return Array.from(used.values())
    .sort((a, b) => b.rows - a.rows)
    .slice(0, OFFERED);
}

/** The worst that has happened: no code, no notice, no pick-up. */
const worst = (service: string, now: number): Outage => ({
  services: [service],
  functions: ['QR・バーコード', '発送通知', '集荷'],
  places: [],
  since: now,
  expected: '',
  link: '',
  recoveredAt: null,
  nextLook: null,
  lookedAt: null,
});

const isMapped = (world: World, field: StockRowField): boolean =>
  world.tables.some(({ mapped }) => mapped.indexOf(field) >= 0);
type StockRowField = World['tables'][number]['mapped'][number];

/** Nothing is written. */
export function showReadiness(world: World, _request: RequestOf<'readiness'>): Answer<ReplyOf<'readiness'>> {
  const reference = world.reference();
  const ways = usedWays(world.stock());
  const marketplaces = Array.from(new Set(ways.map(({ marketplace }) => marketplace)));
  const services = ways.map(({ service }) => service);
  const sources = sourcesFor(reference, marketplaces, carriersOf(services));
  const today = isoDay(world.now);
  const due = Array.from(reference.rules.values()).filter(
    ({ checkNext }) => checkNext !== '' && checkNext <= today,
  ).length;
  const unused = (Object.keys(OUTAGE_LETTERS) as LetterId[]).filter((id) => !world.letter(id).used).length;
  const closed = closedDaysFrom(world.preferences.closedDays, world.now);
  const lines = ways.map((way) => {
    const others = otherServices(world, worst(way.service, world.now), way);
    return {
      service: serviceName(way.service),
      marketplace: way.marketplace,
      rows: way.rows,
      known: serviceOf(way.service) !== undefined,
      others: others.map((one) => ({
        service: one.service.name,
        anonymity: anonymityWords(one.anonymous),
        anonymous: one.anonymous,
      })),
    };
  });
  const withoutSecond = lines.filter(
    ({ others }) => !others.some(({ anonymous }) => anonymous === true),
  ).length;
  return answer({
    kind: 'readiness',
    sources: sources.map(({ about, name, value, say, checked, certainty }) => ({
      about,
      name,
      address: String(value),
      say,
      checked,
      certainty,
    })),
    ways: lines.map(({ others, ...line }) => ({
      ...line,
      others: others.map(({ service, anonymity }) => ({ service, anonymity })),
    })),
    rulesDue: due,
    lettersUnused: unused,
    closedDays: world.preferences.closedDays,
    lacks: [
      ...(isMapped(world, 'service') ? [] : [readinessLacks.noService]),
      ...(isMapped(world, 'paidAt') ? [] : [readinessLacks.noPayment]),
      ...(closed.days.length > 0 ? [] : [readinessLacks.noDaysOff]),
      ...(closed.unread.length > 0 ? [readinessLacks.unreadDays(closed.unread)] : []),
      ...(withoutSecond > 0 ? [readinessLacks.noSecondWay(withoutSecond)] : []),
      ...(due > 0 ? [readinessLacks.rules(due)] : []),
      ...(unused > 0 ? [readinessLacks.letters(unused)] : []),
    ],
  });
}
