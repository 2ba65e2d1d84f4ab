// How many pieces may still be sold. Counts typed by hand come as text, with full-width figures and commas.
import { foldText } from './wide-text.ts';

const COUNT = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** The number a value holds; 0 for a blank; undefined for what is no number (words, dates, ticks). */
export const countOf = (value: unknown): number | undefined => {
  if (value === undefined || value === null) return 0;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = foldText(value);
  if (text === '') return 0;
  return COUNT.test(text) ? Number(text.replace(/,/g, '')) : undefined;
};

/** Stock less what is held and what is being traded; never below 0, and a negative count frees nothing. */
export const sellable = (stock: number, held: number, inTrade: number): number =>
  Math.max(0, stock - Math.max(0, held) - Math.max(0, inTrade));
