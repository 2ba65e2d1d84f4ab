// Days as sellers write them beside what `parseInstant` reads: without a year (1/5, 1月5日), with a short one (26/1/5), as
// eight figures (20260105). A column of days says where its days lie, so a missing year can be told from `now`.
import { DAY, type Instant, instantOf, japanParts, parseInstant, startOfNextDay } from './instant.ts';
import type { StockFieldName } from './stock-field.ts';
import { foldText } from './wide-text.ts';

export type WrittenDay = {
  readonly at: Instant;
  /** False where the year was told from `now`. */
  readonly hasYear: boolean;
};

/**
 * A day without a year is the latest one of that name which lies at most so many days after today. Deadlines are counted
 * from sales and payments, which cannot lie ahead: taken a year too early, a deadline is over and looked at; too late, it
 * is missed. Shipping may be planned for the coming days. An auction runs for a week, so its end may lie ahead that far
 * and in a month at most; a booked upload is to be stopped, so there the later of two days is the careful one.
 */
const DAYS_AHEAD: Readonly<Partial<Record<StockFieldName, number>>> = {
  soldAt: 0,
  paidAt: 0,
  boughtAt: 7,
  listedAt: 7,
  shippedAt: 7,
  endsAt: 31,
  bookedAt: 183,
};

/** 29 February may be eight years back. */
const YEARS_BACK = 8;

/** Short years reach this far back, and one year ahead. */
const SHORT_YEARS_BACK = 20;

const EIGHT_FIGURES = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const SHORT_YEAR = /^\d{2}(?:[/.-]|年) ?\d{1,2}(?:[/.-]|月)/;
const WITHOUT_YEAR = /^\d{1,2}(?:[/.-]|月) ?\d{1,2}(?![\d/.:]|-\d)/;

const dated = (at: Instant | undefined): WrittenDay | undefined =>
  at === undefined ? undefined : { at, hasYear: true };

const ofEightFigures = (text: string): WrittenDay | undefined =>
  dated(parseInstant(text.replace(EIGHT_FIGURES, '$1/$2/$3')));

function ofShortYear(text: string, now: Instant): WrittenDay | undefined {
  const at = parseInstant(`20${text}`);
  if (at === undefined) return undefined;
  const years = japanParts(now).year - japanParts(at).year;
  return years <= SHORT_YEARS_BACK && years >= -1 ? { at, hasYear: true } : undefined;
}

function withoutYear(text: string, now: Instant, daysAhead: number): WrittenDay | undefined {
  const limit = startOfNextDay(now) + daysAhead * DAY;
  const { year } = japanParts(limit);
  for (let back = 0; back <= YEARS_BACK; back += 1) {
    const at = parseInstant(`${year - back}/${text}`);
    if (at !== undefined && at < limit) return { at, hasYear: false };
  }
  return undefined;
}

function ofText(written: string, field: StockFieldName, now: Instant): WrittenDay | undefined {
  const full = parseInstant(written);
  if (full !== undefined) return { at: full, hasYear: true };
  const text = foldText(written);
  if (EIGHT_FIGURES.test(text)) return ofEightFigures(text);
  if (SHORT_YEAR.test(text)) return ofShortYear(text, now);
  return WITHOUT_YEAR.test(text) ? withoutYear(text, now, DAYS_AHEAD[field] ?? 0) : undefined;
}

/**
 * The day, or the moment, that a cell of this column holds: what `instantOf` reads, and the short forms as text. undefined for
 * blank, for words, and for a day that does not exist.
 */
export function dayOfCell(value: unknown, field: StockFieldName, now: Instant): WrittenDay | undefined {
  if (typeof value === 'string') return ofText(value, field, now);
  if (typeof value === 'number' && EIGHT_FIGURES.test(String(value))) return ofEightFigures(String(value));
  return dated(instantOf(value));
}
