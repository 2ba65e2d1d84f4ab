// From what the seller ticked to criteria: each axis takes its values from the starting rows, and the criteria stay
// with the trouble, so that later rows are found by them too.
import { wordsOf } from '../domain/found-words.ts';
import { DAY, type Instant, startOfDate, startOfDay } from '../domain/instant.ts';
import type { IncidentType, Marketplace } from '../domain/labels.ts';
import { type Purchase, purchaseOf } from '../domain/purchase.ts';
import type { Criteria, Period } from '../domain/reach.ts';
import { keyForm } from '../domain/row-identity.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { spellingKey } from '../domain/wide-text.ts';
import type { AxisName, ReachWire } from './protocol.ts';

/** 「発送した期間」 of an outsourcer unless told otherwise: what went out in the last two weeks. */
const OUTSOURCED_DAYS = 14;

type PeriodWire = NonNullable<ReachWire['bought']>;

const dayOf = (day: string): Instant | null => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return startOfDate(year, month, date) ?? null;
};

/** Both days included; the wrong way round is turned. */
export function periodOf(wire: PeriodWire | undefined): Period {
  const ends = [wire?.from ?? '', wire?.to ?? ''].map(dayOf);
  const [from = null, to = null] =
    ends[0] != null && ends[1] != null && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
  return { from, to: to === null ? null : to + DAY };
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => Array.from(new Set(values));

const texts = (rows: readonly StockRow[], of: (row: StockRow) => string): readonly string[] =>
  distinct(rows.map(of).filter((text) => text !== ''));

const marketplacesOf = (rows: readonly StockRow[]): readonly Marketplace[] =>
  distinct(rows.reduce<readonly Marketplace[]>((all, row) => all.concat(row.marketplaces), []));

function purchasesOf(rows: readonly StockRow[]): readonly Purchase[] {
  const found = new Map<string, Purchase>();
  for (const row of rows) {
    const own = purchaseOf(row);
    if (own !== null) found.set(`${own.what} ${own.year}`, own);
  }
  return Array.from(found.values());
}

/** The criteria of each axis; undefined where the starting rows have nothing there, or nothing was typed. */
export type AxisCriteria = Readonly<Record<AxisName, Criteria | undefined>>;

export function axisCriteria(start: readonly StockRow[], wire: ReachWire, now: Instant): AxisCriteria {
  const filled = <Value>(
    values: readonly Value[],
    criteria: (values: readonly Value[]) => Criteria,
  ): Criteria | undefined => (values.length === 0 ? undefined : criteria(values));
  const open = (period: Period): boolean => period.from === null && period.to === null;
  const [bought, shipped] = [periodOf(wire.bought), periodOf(wire.shipped)];
  const outsourced = periodOf(wire.outsourced);
  const sent = open(outsourced)
    ? { from: startOfDay(now) - (OUTSOURCED_DAYS - 1) * DAY, to: null }
    : outsourced;
  return {
    purchase: filled(purchasesOf(start), (purchase) => ({ purchase })),
    product: filled(
      texts(start, (row) => spellingKey(row.product)),
      (product) => ({ product }),
    ),
    supplier: filled(
      texts(start, (row) => spellingKey(row.supplier)),
      (supplier) => ({ supplier }),
    ),
    outsourcer: filled(
      texts(start, (row) => spellingKey(row.outsourcer)),
      (names) => ({ outsourcer: { names, sent } }),
    ),
    marketplace: filled(marketplacesOf(start), (marketplace) => ({
      marketplace,
    })),
    bought: open(bought) ? undefined : { bought },
    shipped: open(shipped) ? undefined : { shipped },
    words: filled(wordsOf(wire.words ?? ''), (words) => ({ words })),
    everything: { everything: true },
  };
}

/** The usual reach of a kind: what night after night turned out to be the cause (product, lot; for ① who packed it). */
export function usualReach(type: IncidentType, start: readonly StockRow[]): ReachWire {
  const isOutsourced = start.some((row) => row.outsourcer !== '');
  switch (type) {
    case 'WRONG_SHIPMENT':
      return { axes: isOutsourced ? ['product', 'outsourcer'] : ['product'] };
    case 'DESCRIPTION_ERROR':
      return { axes: ['product'] };
    case 'UNKNOWN':
    case 'PARTIAL_DEFECT':
    case 'FATAL_DEFECT':
    case 'PLATFORM_OUTAGE':
      return { axes: ['purchase', 'product'] };
  }
}

/** Keys of the goods of the starting rows, in the form in which keys compare. */
const keysOf = (start: readonly StockRow[]): readonly string[] =>
  texts(start, (row) => keyForm(row.goodsKey));

/** The criteria of several axes together, and the goods' own keys: twins, and the sales of these goods. */
export function criteriaOf(
  start: readonly StockRow[],
  names: readonly AxisName[],
  axes: AxisCriteria,
  sent: readonly Period[],
): Criteria {
  const limit = sent.length === 0 ? {} : { sent };
  return Object.assign({ keys: keysOf(start) }, ...names.map((name) => axes[name]), limit) as Criteria;
}

/** For a wrong shipment: the periods that were ticked, of whatever axis; none where no period was. */
export function sentPeriods(
  type: IncidentType | undefined,
  ticked: readonly AxisName[],
  axes: AxisCriteria,
): readonly Period[] {
  if (type !== 'WRONG_SHIPMENT') return [];
  return ticked.flatMap((name) => {
    const period =
      name === 'shipped'
        ? axes.shipped?.shipped
        : name === 'outsourcer'
          ? axes.outsourcer?.outsourcer?.sent
          : undefined;
    return period === undefined ? [] : [period];
  });
}
