// 今日が期限の発送: what is looked at every morning, with or without a trouble.
import { type Instant, monthDayTime, startOfNextDay } from '../domain/instant.ts';
import { MARKETPLACE } from '../domain/labels.ts';
import { keyForm } from '../domain/row-identity.ts';
import { stageOfRow } from '../domain/row-stage.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { type Answer, answer } from './decision.ts';
import { holdersOf } from './holders.ts';
import type { Desk, DueOrder, ReplyOf, RequestOf } from './protocol.ts';
import { tokenOf } from './row-token.ts';
import { shipByOf } from './tasks-for-row.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

type Undated = {
  readonly row: StockRow;
  readonly at: Instant | null;
  readonly provisional: boolean;
  /** Troubles that hold it, oldest first. */
  readonly stoppedBy: readonly string[];
};

type Parcel = Undated & { readonly at: Instant };

const isToBeSent = (row: StockRow): boolean => {
  const read = stageOfRow(row);
  return read.kind === 'known' && read.stage === 'AWAITING_SHIPMENT';
};

/** A sale written down in both tabs is one parcel: the line of the sales tab counts, the goods' own line adds who holds it. */
function parcels(world: World): readonly Undated[] {
  const toSend = world.stock().filter(isToBeSent);
  const goods = new Map<string, StockRow>();
  const sold = new Set<string>();
  for (const row of toSend) {
    if (row.use === 'sales') sold.add(keyForm(row.goodsKey));
    else if (row.keyIsUsable) goods.set(keyForm(row.key), row);
  }
  const holders = holdersOf(world);
  return toSend
    .filter((row) => row.use === 'sales' || !row.keyIsUsable || !sold.has(keyForm(row.key)))
    .map((row) => {
      const twin = row.use === 'sales' ? goods.get(keyForm(row.goodsKey)) : undefined;
      const both = [...(holders.get(row) ?? []), ...(twin === undefined ? [] : (holders.get(twin) ?? []))];
      return {
        row,
        ...shipByOf(row, world.preferences.shipDays),
        stoppedBy: Array.from(new Set(both)).sort(),
      };
    });
}

export type DueParcels = {
  /** Before midnight in Japan, or over; earliest first. */
  readonly due: readonly Parcel[];
  /** To be sent, but nobody can tell by when; in the order of the sheets. */
  readonly undated: readonly Undated[];
};

export function dueParcels(world: World): DueParcels {
  const all = parcels(world);
  const end = startOfNextDay(world.now);
  return {
    due: all
      .filter((one): one is Parcel => one.at !== null && one.at < end)
      .map((one, place) => ({ one, place }))
      .sort((a, b) => a.one.at - b.one.at || a.place - b.place)
      .map(({ one }) => one),
    undated: all.filter((one) => one.at === null),
  };
}

const isFree = ({ stoppedBy }: Undated): boolean => stoppedBy.length === 0;

/** The same as counts, for the desk. What is stopped does not leave, so no time of it comes next. */
export function dueOnDesk({ due, undated }: DueParcels, now: Instant): Desk['due'] {
  const first = due.find((one) => isFree(one) && one.at > now);
  return {
    orders: due.length,
    over: due.filter((one) => isFree(one) && one.at <= now).length,
    first: first === undefined ? '' : monthDayTime(first.at),
    unreadable: undated.length,
    provisional: due.filter((one) => one.provisional).length,
    stopped: due.filter((one) => one.stoppedBy.length > 0).length,
  };
}

const lineOf = ({ row, at, provisional, stoppedBy }: Undated, now: Instant): DueOrder => ({
  token: tokenOf(row),
  tab: row.tab,
  row: row.row,
  key: row.key,
  product: row.product,
  buyer: row.buyer,
  markets: row.marketplaces.map((market) => labelOf(MARKETPLACE, market)).join('、'),
  shipBy: at === null ? '' : monthDayTime(at),
  shipByIso: at === null ? '' : new Date(at).toISOString(),
  over: at !== null && at <= now,
  provisional,
  stoppedBy: stoppedBy.join('、'),
});

/** At most 200 parcels of each list; `all` and `unreadable` count them. */
export function listDue(world: World, _request: RequestOf<'due'>): Answer<ReplyOf<'due'>> {
  const { due, undated } = dueParcels(world);
  const listed = (parcels: readonly Undated[]) =>
    parcels.slice(0, LISTED_AT_ONCE).map((one) => lineOf(one, world.now));
  return answer({
    kind: 'due',
    orders: listed(due),
    all: due.length,
    undated: listed(undated),
    unreadable: undated.length,
  });
}
