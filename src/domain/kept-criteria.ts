// The criteria of a reach as they stay with the trouble, in one cell (範囲の条件).
import { CRITERIA, type Criteria } from './reach.ts';

/** Below what a cell holds, with room for the rest of the text. */
const LONGEST = 45_000;

/** Criteria that fit, the longest left out first: then later rows are not found by it. JSON. */
export function keepCriteria(criteria: Criteria): { readonly text: string; readonly dropped: boolean } {
  let kept: Criteria = criteria;
  let dropped = false;
  for (let text = JSON.stringify(kept); ; text = JSON.stringify(kept)) {
    if (text.length <= LONGEST) return { text, dropped };
    const length = (name: keyof Criteria): number => JSON.stringify(kept[name] ?? null).length;
    const longest = CRITERIA.reduce((a, b) => (length(b) > length(a) ? b : a));
    const { [longest]: _longest, ...rest } = kept;
    kept = rest;
    dropped = true;
  }
}

/** Nothing (and no later rows) where the cell holds no criteria: a person may have typed into it. */
export function keptCriteria(text: string): Criteria {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept === 'object' && kept !== null && !Array.isArray(kept)) return sound(kept);
  } catch {
    return {};
  }
  return {};
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isMoment = (value: unknown): boolean => value === null || typeof value === 'number';

const isPeriod = (value: unknown): boolean => {
  const period = value as { readonly from?: unknown; readonly to?: unknown } | null;
  return typeof period === 'object' && period !== null && isMoment(period.from) && isMoment(period.to);
};

const CHECKS: Readonly<Record<keyof Criteria, (value: unknown) => boolean>> = {
  keys: isTexts,
  purchase: (value) =>
    Array.isArray(value) &&
    value.every((one) => {
      const purchase = one as { readonly what?: unknown; readonly year?: unknown } | null;
      return typeof purchase?.what === 'string' && isMoment(purchase.year);
    }),
  product: isTexts,
  supplier: isTexts,
  outsourcer: (value) => {
    const outsourcer = value as { readonly names?: unknown; readonly sent?: unknown } | null;
    return isTexts(outsourcer?.names) && isPeriod(outsourcer?.sent);
  },
  marketplace: isTexts,
  bought: isPeriod,
  shipped: isPeriod,
  words: isTexts,
  everything: (value) => value === true,
  sent: (value) => Array.isArray(value) && value.every(isPeriod),
};

function sound(kept: object): Criteria {
  const fields = kept as Readonly<Record<string, unknown>>;
  const good = [...CRITERIA, 'sent' as const].filter((name) => name in fields && CHECKS[name](fields[name]));
  return Object.fromEntries(good.map((name) => [name, fields[name]])) as Criteria;
}
