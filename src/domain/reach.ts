// How far a stop goes beyond the rows it started from: the union of what was asked for. The criteria hold values, not
// rows, so that they find later rows too (増えた分). A missing column is not an empty reach; `reach-axis.ts` tells which.
import { hasWords } from './found-words.ts';
import { DAY, HOUR, type Instant, japanParts, startOfDate } from './instant.ts';
import type { Marketplace } from './labels.ts';
import { dayBought, type Purchase, purchaseOf, samePurchase } from './purchase.ts';
import { keyForm } from './row-identity.ts';
import { stageOfRow } from './row-stage.ts';
import type { StockRow } from './stock-row.ts';
import { isMarked, sortForStop } from './stop-group.ts';
import { spellingKey } from './wide-text.ts';

/** From the first moment to before the last; null = open on that side. */
export type Period = { readonly from: Instant | null; readonly to: Instant | null };

export type Criteria = {
  /** 管理番号 of the starting rows: twins of one piece, and the sales of these goods. */
  readonly keys?: readonly string[];
  readonly purchase?: readonly Purchase[];
  readonly product?: readonly string[];
  readonly supplier?: readonly string[];
  readonly outsourcer?: { readonly names: readonly string[]; readonly sent: Period };
  readonly marketplace?: readonly Marketplace[];
  readonly bought?: Period;
  readonly shipped?: Period;
  readonly words?: readonly string[];
  readonly everything?: true;
  /**
   * No reason of its own: of parcels that have left, keys and product bring in only those of one of these periods. For ①, where
   * the packing of some days went wrong and not the goods.
   */
  readonly sent?: readonly Period[];
};

export type Criterion = Exclude<keyof Criteria, 'sent'>;

/** なぜ対象か, as it stands in 止めた商品. */
export const REACH_LABELS: Readonly<Record<Criterion, string>> = {
  keys: '同じ管理番号',
  purchase: '同じ仕入れ',
  product: '同じ商品',
  supplier: '同じ仕入先',
  outsourcer: '同じ外注先',
  marketplace: '同じ販路',
  bought: '仕入日の期間',
  shipped: '発送日の期間',
  words: 'ことば',
  everything: '対応優先',
};

export const CRITERIA = Object.keys(REACH_LABELS) as readonly Criterion[];

const within = (at: Instant, { from, to }: Period): boolean =>
  (from === null || at >= from) && (to === null || at < to);

/** Goods leave at most about a week after the sale: where only the sale is dated, the period begins that much earlier. */
const SALE_TO_PARCEL = 7 * DAY;

const isSent = (row: StockRow): boolean => sortForStop(row).group === 'shipped';

/** A parcel sent within the period. Without a day of sending the sale tells; without either it may have been then. */
function wasSentIn(row: StockRow, period: Period): boolean {
  if (!isSent(row)) return false;
  if (row.shippedOn !== null) return within(row.shippedOn, period);
  if (row.soldOn === null) return true;
  return within(row.soldOn, {
    from: period.from === null ? null : period.from - SALE_TO_PARCEL,
    to: period.to,
  });
}

/** Packed and waiting: it belongs to a period that reaches up to now. */
const waitsIn = (row: StockRow, period: Period, now: Instant): boolean =>
  sortForStop(row).group === 'soldNotShipped' && (period.to === null || period.to > now - 24 * HOUR);

/** A day without a year is the last one of that name. */
function boughtOn(row: StockRow, now: Instant): Instant | null {
  const day = dayBought(row);
  if (day === null) return null;
  const inYear = (year: number): Instant | undefined => startOfDate(year, day.month, day.day);
  if (day.year !== null) return inYear(day.year) ?? null;
  const { year } = japanParts(now);
  const at = inYear(year);
  return (at !== undefined && at <= now ? at : inYear(year - 1)) ?? null;
}

/** For 対応を優先 only what is still to be sold is stopped: parcels of buyers who have nothing to do with it go out. */
function isForSale(row: StockRow): boolean {
  if (row.use === 'sales') return false;
  const { group } = sortForStop(row);
  return isMarked(group) && group !== 'soldNotShipped';
}

type Test = (row: StockRow) => boolean;

/** Blank cells have nothing in common. */
function oneOf(values: readonly string[], textOf: (row: StockRow) => string): Test {
  const known = new Set(values.filter((value) => value !== ''));
  return (row) => known.has(textOf(row));
}

function boughtTogether(purchases: readonly Purchase[]): Test {
  const byName = new Map<string, Purchase[]>();
  for (const one of purchases) byName.set(one.what, [...(byName.get(one.what) ?? []), one]);
  return (row) => {
    const own = purchaseOf(row);
    return own !== null && (byName.get(own.what) ?? []).some((one) => samePurchase(one, own));
  };
}

function boughtIn(period: Period, now: Instant): Test {
  return (row) => {
    if (row.bought === '') return false;
    const at = boughtOn(row, now);
    // Something stands there that nobody can read: it may have been then.
    return at === null || within(at, period);
  };
}

/** For every criterion given, whether a row meets it. */
function testsFor(criteria: Criteria, now: Instant): readonly (readonly [Criterion, Test])[] {
  const { keys, purchase, product, supplier, outsourcer, marketplace, bought, shipped, words } = criteria;
  const tests: readonly (readonly [Criterion, Test | undefined])[] = [
    ['keys', keys && oneOf(keys, (row) => keyForm(row.goodsKey))],
    ['purchase', purchase && boughtTogether(purchase)],
    ['product', product && oneOf(product, (row) => spellingKey(row.product))],
    ['supplier', supplier && oneOf(supplier, (row) => spellingKey(row.supplier))],
    ['outsourcer', outsourcer && workedOn(outsourcer.names, outsourcer.sent)],
    ['marketplace', marketplace && ((row) => row.marketplaces.some((one) => marketplace.indexOf(one) >= 0))],
    ['bought', bought && boughtIn(bought, now)],
    ['shipped', shipped && ((row) => wasSentIn(row, shipped) || waitsIn(row, shipped, now))],
    ['words', words && ((row) => hasWords(textsOf(row), words))],
    ['everything', criteria.everything && isForSale],
  ];
  return tests.filter((test): test is readonly [Criterion, Test] => test[1] !== undefined);
}

function workedOn(names: readonly string[], sent: Period): Test {
  const isTheirs = oneOf(names, (row) => spellingKey(row.outsourcer));
  return (row) => isTheirs(row) && (!isSent(row) || wasSentIn(row, sent));
}

/** Where words are looked for. */
export const textsOf = (row: StockRow): readonly string[] => [row.product, row.description];

/** A transaction that was called off concerns nobody; its goods stand on their own row. */
function isCalledOff(row: StockRow): boolean {
  if (row.use !== 'sales') return false;
  const stage = stageOfRow(row);
  return stage.kind === 'known' && stage.stage === 'CANCELLED';
}

/** Tells what brings a row into reach; nothing = out of reach. Made once, asked for every row. */
export function reasonsOf(criteria: Criteria, now: Instant): (row: StockRow) => readonly Criterion[] {
  const tests = testsFor(criteria, now);
  const { sent } = criteria;
  const isPast = (row: StockRow): boolean =>
    sent !== undefined && isSent(row) && !sent.some((period) => wasSentIn(row, period));
  return (row) => {
    if (isCalledOff(row)) return [];
    const by = tests.filter(([, meets]) => meets(row)).map(([criterion]) => criterion);
    return by.length > 0 && isPast(row) ? by.filter((one) => one !== 'keys' && one !== 'product') : by;
  };
}
