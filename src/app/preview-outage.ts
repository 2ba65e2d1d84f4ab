// Whom an outage hits and how soon, before anything is written.
import { monthDayTime } from '../domain/instant.ts';
import { MARKETPLACE, type Marketplace } from '../domain/labels.ts';
import type { Outage } from '../domain/shipping/outage.ts';
import { EFFECT_OF } from '../domain/shipping/outage-function.ts';
import { hoursLeft, keepsParcels, OUTAGE_GROUP } from '../domain/shipping/outage-group.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { type Answer, answer } from './decision.ts';
import { helpFor, type Way } from './outage-help.ts';
import { saidOutage } from './outage-request.ts';
import { type HitRow, hitRows } from './outage-rows.ts';
import type { HitOrder, ReplyOf, RequestOf } from './protocol.ts';
import { tokenOf } from './row-token.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

const marketOf = ({ row }: HitRow): Marketplace => row.marketplaces[0] ?? 'OTHER';

export const wayOf = (hit: HitRow): Way => ({
  service: hit.row.service,
  marketplace: marketOf(hit),
  qrIssued: hit.qrIssued,
});

/** Where parcels may still be handed in at another counter, it is tried before anybody is told that they come late. */
export const tellsAtOnce = ({ functions }: Pick<Outage, 'functions'>): boolean =>
  !keepsParcels(functions) || functions.some((one) => EFFECT_OF[one].holdsAll);

/** A parcel with a QR may perhaps still be taken in: that is looked at first. */
export const isToldAtOnce = ({ group }: Pick<HitRow, 'group'>): boolean => group !== 'QR_ISSUED';

function hitOrder(hit: HitRow, world: World): HitOrder {
  const { row, shipBy } = hit;
  return {
    token: tokenOf(row),
    group: hit.group,
    tab: row.tab,
    row: row.row,
    key: row.key,
    product: row.product,
    buyer: row.buyer,
    market: labelOf(MARKETPLACE, marketOf(hit)),
    service: row.service,
    shipBy: shipBy === null ? '' : monthDayTime(shipBy),
    shipByIso: shipBy === null ? '' : new Date(shipBy).toISOString(),
    hours: hoursLeft(shipBy, world.now),
    provisional: hit.provisional,
  };
}

function countsOf<Key>(hits: readonly HitRow[], keyOf: (hit: HitRow) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const hit of hits) counts.set(keyOf(hit), (counts.get(keyOf(hit)) ?? 0) + 1);
  return counts;
}

/** Lists at most 200. Refused: a day that does not exist. */
export function previewOutage(
  world: World,
  request: RequestOf<'previewOutage'>,
): Answer<ReplyOf<'previewOutage'>> {
  const said = saidOutage(world, request);
  if (said.kind === 'refused') return said;
  const { outage, marked, told } = said.reply;
  const { rows, known, unclear } = hitRows(world, outage, marked);
  const groups = countsOf(rows, ({ group }) => group);
  const markets = countsOf(rows, marketOf);
  const tells = tellsAtOnce(outage);
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  return answer({
    kind: 'previewOutage',
    groups: OUTAGE_GROUP.codes
      .filter((group) => groups.has(group))
      .map((group) => ({ group, label: labelOf(OUTAGE_GROUP, group), orders: groups.get(group) ?? 0 })),
    marketplaces: Array.from(markets, ([marketplace, orders]) => ({
      marketplace,
      label: labelOf(MARKETPLACE, marketplace),
      orders,
    })),
    list: rows.slice(from, end).map((hit) => hitOrder(hit, world)),
    cursor: end < rows.length ? end : null,
    rows: rows.map(({ row }) => tokenOf(row)),
    known,
    unclear,
    letters: tells ? rows.filter((hit) => isToldAtOnce(hit) && !told.has(hit.row)).length : 0,
    tells,
    ...helpFor(world, outage, rows.map(wayOf)),
  });
}
