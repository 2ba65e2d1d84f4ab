// 同じ仕入れ: what was bought together. A lot number says so; without one the supplier and the day do, and without a
// supplier the day and the product (DESIGN 3). Two rows that might have been bought together count as such.
import { japanParts } from './instant.ts';
import type { StockRow } from './stock-row.ts';
import { foldText, spellingKey } from './wide-text.ts';

/** `year` is null where the sheet writes 6/12 only; then any year fits. */
export type Purchase = { readonly what: string; readonly year: number | null };

const DAY_ONLY = /^(\d{1,2})[/.月-](\d{1,2})日?$/;

/** Lots compare after width, case, blanks and every kind of dash, the long vowel mark among them. */
export const lotForm = (lot: string): string => spellingKey(lot).replace(/ー/g, '-');

/** `year` is null where the sheet writes none. Month and day from 1. */
export type DayBought = { readonly year: number | null; readonly month: number; readonly day: number };

/** 仕入日 as a day, or null where it is blank or says something else. */
export function dayBought(row: StockRow): DayBought | null {
  if (row.boughtAt !== null) {
    const { year, month, day } = japanParts(row.boughtAt);
    return { year, month, day };
  }
  const found = DAY_ONLY.exec(foldText(row.bought));
  return found === null ? null : { year: null, month: Number(found[1]), day: Number(found[2]) };
}

/** null where the row tells nothing of its purchase. */
export function purchaseOf(row: StockRow): Purchase | null {
  if (row.lot !== '') return { what: `lot ${lotForm(row.lot)}`, year: null };
  const day = dayBought(row);
  if (day === null) return null;
  const { year } = day;
  const monthDay = `${day.month}/${day.day}`;
  if (row.supplier !== '') return { what: `${spellingKey(row.supplier)} ${monthDay}`, year };
  return row.product === '' ? null : { what: `${monthDay} ${spellingKey(row.product)}`, year };
}

/** As the seller reads it: the lot, or supplier and day. */
export const purchaseLabel = (row: StockRow): string =>
  row.lot !== '' ? row.lot : [row.supplier, row.bought].filter((part) => part !== '').join(' ');

export const samePurchase = (a: Purchase, b: Purchase): boolean =>
  a.what === b.what && (a.year === null || b.year === null || a.year === b.year);
