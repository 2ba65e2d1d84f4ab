// The orders that an outage hits, from the seller's own rows: by the word for the service, whatever the marketplace. A sale that is
// written down in both tabs is one order, and one that another lasting outage knows is told there.
import type { Contact } from '../domain/contact.ts';
import { isOpen } from '../domain/incident.ts';
import type { Instant } from '../domain/instant.ts';
import type { Stage } from '../domain/labels.ts';
import { keyForm } from '../domain/row-identity.ts';
import { looksSold, stageOfRow } from '../domain/row-stage.ts';
import { isHitService, isLasting, type Outage, outageFrom } from '../domain/shipping/outage.ts';
import { compareParcels, type OutageGroup, outageGroup } from '../domain/shipping/outage-group.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { type Sorted, sortForStop } from '../domain/stop-group.ts';
import { knownBuyers } from './known-buyers.ts';
import { shipByOf } from './tasks-for-row.ts';
import type { World } from './world.ts';

export type HitRow = {
  readonly row: StockRow;
  readonly sorted: Sorted;
  readonly stage: Stage;
  readonly group: OutageGroup;
  readonly shipBy: Instant | null;
  readonly provisional: boolean;
  readonly qrIssued: boolean;
};

export type HitRows = {
  /** In the order of the screen. */
  readonly rows: readonly HitRow[];
  /** Known to another outage that lasts. */
  readonly known: number;
  /** Sold, of such a service, and nobody can tell how far they are. */
  readonly unclear: number;
};

/** What a person has said of single orders when the outage is declared. */
export type Marked = {
  readonly qr: ReadonlySet<StockRow>;
  /** One moment for all whose deadline cannot be read; null where none was given. */
  readonly shipBy: Instant | null;
};

export const NOTHING_MARKED: Marked = { qr: new Set(), shipBy: null };

const STAGES: readonly Stage[] = ['AWAITING_PAYMENT', 'AWAITING_SHIPMENT', 'SHIPPED'];

/** Rows that are an order which has not arrived; the goods' own line is left out where the sales tab tells of the same sale. */
export function orderRows(stock: readonly StockRow[]): readonly StockRow[] {
  const isOrder = (row: StockRow): boolean => {
    const read = stageOfRow(row);
    return read.kind === 'unclear' ? looksSold(row) : STAGES.indexOf(read.stage) >= 0;
  };
  const orders = stock.filter(isOrder);
  const sold = new Set(
    orders.filter((row) => row.use === 'sales' && row.goodsKey !== '').map((row) => keyForm(row.goodsKey)),
  );
  return orders.filter((row) => row.use === 'sales' || !row.keyIsUsable || !sold.has(keyForm(row.key)));
}

/** Buyers of other outages that last: they are told there. */
function buyersElsewhere({ records }: World, incidentId: string | null): readonly Contact[] {
  const others = new Set<string>();
  for (const incident of records.incidents()) {
    const outage = incident.id === incidentId || !isOpen(incident) ? null : outageFrom(incident.outage);
    if (outage !== null && isLasting(outage)) others.add(incident.id);
  }
  return others.size === 0 ? [] : records.contacts().filter((contact) => others.has(contact.incidentId));
}

/** `incidentId`: the outage itself, once it is declared. */
export function hitRows(
  world: World,
  outage: Pick<Outage, 'services' | 'functions'>,
  { qr, shipBy }: Marked = NOTHING_MARKED,
  incidentId: string | null = null,
): HitRows {
  const isHit = isHitService(outage);
  const elsewhere = buyersElsewhere(world, incidentId);
  const isKnown = elsewhere.length === 0 ? () => false : knownBuyers(elsewhere);
  const rows: HitRow[] = [];
  let known = 0;
  let unclear = 0;
  for (const row of orderRows(world.stock())) {
    if (!isHit(row.service)) continue;
    const sorted = sortForStop(row);
    const { stage } = sorted;
    if (stage === null) {
      unclear += 1;
      continue;
    }
    const due = shipByOf(row, world.preferences.shipDays);
    const at = due.at ?? (stage === 'AWAITING_SHIPMENT' ? shipBy : null);
    const parcel = { stage, shipBy: at, qrIssued: qr.has(row) };
    const group = outageGroup(parcel, outage.functions, world.now);
    if (group === null) continue;
    if (isKnown(sorted)) known += 1;
    else
      rows.push({
        ...parcel,
        row,
        sorted,
        group,
        provisional: at !== null && (due.at === null || due.provisional),
      });
  }
  const placed = rows.map((one, place) => ({ one, place }));
  placed.sort((a, b) => compareParcels(a.one, b.one) || a.place - b.place);
  return { rows: placed.map(({ one }) => one), known, unclear };
}
