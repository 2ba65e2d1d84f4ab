// 取り違えの相手: a wrong item almost always has a twin. Whoever got another's goods, the other got theirs, packed on the same day.
import { DAY, type Instant, startOfDay } from '../instant.ts';
import { keyForm } from '../row-identity.ts';
import type { StockRow } from '../stock-row.ts';
import { spellingKey } from '../wide-text.ts';

export type TwinSale = Pick<
  StockRow,
  'product' | 'goodsKey' | 'transaction' | 'buyer' | 'marketplaces' | 'shippedOn' | 'digest'
>;

/** The parcel with the wrong item in it. */
export type MistakenParcel = {
  readonly transactionId: string;
  /** 管理番号 of what should have been in it. */
  readonly key: string;
  readonly shippedOn: Instant | null;
};

export type Twin<Sale> = {
  readonly sale: Sale;
  /** Days between the two shipments: -1, 0 or 1. */
  readonly apart: number;
};

/** A name this short is part of too many others. */
const SHORTEST = 2;

/** `item`: what was in the parcel, a name or a 管理番号, as the seller typed it. */
function isItem({ product, goodsKey }: TwinSale, item: string): boolean {
  if (goodsKey !== '' && keyForm(goodsKey) === keyForm(item)) return true;
  const [name, asked] = [spellingKey(product), spellingKey(item)];
  if (Math.min(name.length, asked.length) < SHORTEST) return false;
  return name.indexOf(asked) >= 0 || asked.indexOf(name) >= 0;
}

function isSelf(sale: TwinSale, { transactionId, key }: MistakenParcel): boolean {
  if (transactionId !== '') return keyForm(sale.transaction) === keyForm(transactionId);
  return key !== '' && keyForm(sale.goodsKey) === keyForm(key);
}

/**
 * Sales of that item shipped on the same day or one day before or after (days in Japan), nearest first, otherwise in the order of
 * the sheet. None where either day of shipping is unknown: a proposal that names half the shop helps nobody.
 */
export function twinsOf<Sale extends TwinSale>(
  sales: readonly Sale[],
  parcel: MistakenParcel,
  item: string,
): readonly Twin<Sale>[] {
  const { shippedOn } = parcel;
  if (shippedOn === null || item.trim() === '') return [];
  const twins: Twin<Sale>[] = [];
  for (const sale of sales) {
    if (sale.shippedOn === null || isSelf(sale, parcel) || !isItem(sale, item)) continue;
    const apart = (startOfDay(sale.shippedOn) - startOfDay(shippedOn)) / DAY;
    if (Math.abs(apart) <= 1) twins.push({ sale, apart });
  }
  return twins
    .map((twin, at) => ({ twin, at }))
    .sort((a, b) => Math.abs(a.twin.apart) - Math.abs(b.twin.apart) || a.at - b.at)
    .map(({ twin }) => twin);
}
