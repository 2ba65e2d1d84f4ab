// A transaction on a tab of its own tells who bought and how far the parcel is; what the goods are stands with the
// goods. Here the one learns from the other, so that a lot or a supplier reaches the parcels too.
import { keyForm } from './row-identity.ts';
import type { StockRow } from './stock-row.ts';

/** Texts that a row of sales takes over from its goods where its own are blank. */
const TAKEN_OVER = [
  'product',
  'lot',
  'supplier',
  'bought',
  'outsourcer',
  'shelf',
  'description',
  'listing',
] as const;

function joined(sale: StockRow, goods: StockRow): StockRow {
  const filled: Partial<Record<(typeof TAKEN_OVER)[number], string>> = {};
  for (const name of TAKEN_OVER) if (sale[name] === '' && goods[name] !== '') filled[name] = goods[name];
  const boughtAt = sale.bought === '' ? goods.boughtAt : sale.boughtAt;
  return { ...sale, ...filled, boughtAt };
}

/**
 * The rows with the blanks of those on sales tabs filled from the first row of goods with the same 管理番号. What names
 * a row (key, fingerprint, digest) and all that tells of the transaction itself stay as read.
 */
export function withGoods(rows: readonly StockRow[]): readonly StockRow[] {
  if (!rows.some((row) => row.use === 'sales')) return rows;
  const goods = new Map<string, StockRow>();
  for (const row of rows) {
    const name = keyForm(row.goodsKey);
    if (row.use === 'stock' && name !== '' && !goods.has(name)) goods.set(name, row);
  }
  return rows.map((row) => {
    const known = row.use === 'sales' ? goods.get(keyForm(row.goodsKey)) : undefined;
    return known === undefined ? row : joined(row, known);
  });
}
