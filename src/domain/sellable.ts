// How many pieces may still be sold. Counts typed by hand come as text, with full-width figures and commas, and say what
// they count: 3個, 残り3.
import { foldText } from './wide-text.ts';

const COUNT = new RegExp(
  [
    '^(?:残り?|あと|在庫)?:? ?',
    '(?<figures>[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)',
    ' ?(?:個|点|枚|本|冊|着|足|台|セット|箱|袋|組|双|つ|コ|ケ|ヶ|件|pcs?)?$',
  ].join(''),
  'i',
);

/** The number a value holds, 3 for `3個`; 0 for a blank; undefined for what is no count (words, prices, dates, ticks). */
export const countOf = (value: unknown): number | undefined => {
  if (value === undefined || value === null) return 0;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = foldText(value);
  if (text === '') return 0;
  const figures = COUNT.exec(text)?.groups?.figures;
  return figures === undefined ? undefined : Number(figures.replace(/,/g, ''));
};

/** Stock less what is held and what is being traded; never below 0, and a negative count frees nothing. */
export const sellable = (stock: number, held: number, inTrade: number): number =>
  Math.max(0, stock - Math.max(0, held) - Math.max(0, inTrade));
