// 休みの日 as a seller writes them into one cell: 12/30〜1/3、1/12、2027年8月12日から16日. A day without a year is the next one of that
// name that is not over, because days off are written down ahead. What cannot be read is named and closes nothing.
import { DAY, type Instant, isDate, japanParts, startOfDate, startOfDay } from './instant.ts';
import type { ClosedDays } from './ship-outlook.ts';
import { foldText } from './wide-text.ts';

export type ReadDays = {
  readonly days: readonly ClosedDays[];
  /** Parts that name no days, as they were written. */
  readonly unread: readonly string[];
};

/** 2/29 may be eight years away. */
const YEARS_AHEAD = 8;

/** Longer is a slip of the pen: 1/3〜12/30 instead of 12/30〜1/3. */
const LONGEST = 60 * DAY;

const FULL = '(\\d{4})(?:/|-|\\.|年)(\\d{1,2})(?:/|-|\\.|月)(\\d{1,2})日?';
const SHORT = '()(\\d{1,2})(?:/|\\.|月)(\\d{1,2})日?';
const ONE_DAY = new RegExp(`^(?:${FULL}|${SHORT})$`);
const DAY_ONLY = /^()()(\d{1,2})日?$/;
const RANGE = /^(.+?)(?:~|から)(.+?)(?:まで)?$/;
/** 12/30-1/3: between two days without a year a dash can mean nothing else. */
const DASHED = /^(\d{1,2}(?:\/|\.|月)\d{1,2}日?)-(\d{1,2}(?:(?:\/|\.|月)\d{1,2})?日?)$/;

type Written = { readonly year: number | null; readonly month: number | null; readonly day: number };

function writtenDay(text: string, pattern: RegExp): Written | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const [year, month, day] = found.slice(1).filter((part) => part !== undefined);
  if (day === undefined) return undefined;
  return { year: year ? Number(year) : null, month: month ? Number(month) : null, day: Number(day) };
}

/** From `first`, which names its month, to `last`, which may leave out what is the same. */
function rangeIn(year: number, first: Written, last: Written): ClosedDays | undefined {
  const month = first.month ?? 0;
  const from = startOfDate(first.year ?? year, month, first.day);
  if (from === undefined) return undefined;
  const startYear = first.year ?? year;
  const endMonth = last.month ?? month;
  const turns = last.year === null && (endMonth < month || (endMonth === month && last.day < first.day));
  if (turns && last.month === null) return undefined;
  const to = startOfDate(last.year ?? (turns ? startYear + 1 : startYear), endMonth, last.day);
  return to === undefined || to < from || to - from > LONGEST ? undefined : { from, to };
}

function daysIn(part: string, now: Instant): ClosedDays | undefined {
  const range = RANGE.exec(part) ?? DASHED.exec(part);
  const first = writtenDay(range?.[1] ?? part, ONE_DAY);
  const end = range?.[2];
  const last = end === undefined ? first : (writtenDay(end, ONE_DAY) ?? writtenDay(end, DAY_ONLY));
  if (first === undefined || last === undefined) return undefined;
  const { year } = japanParts(now);
  if (first.year !== null) return rangeIn(first.year, first, last);
  for (let ahead = -1; ahead <= YEARS_AHEAD; ahead += 1) {
    const days = rangeIn(year + ahead, first, last);
    if (days !== undefined && days.to >= startOfDay(now)) return days;
  }
  return undefined;
}

const WEEKDAY = /\([日月火水木金土祝・]+\)/g;

/** Days parted by 、, a comma or a line; `written` is what `closedText` makes of the cell. */
export function closedDaysFrom(written: string, now: Instant): ReadDays {
  const days: ClosedDays[] = [];
  const unread: string[] = [];
  for (const raw of written.split(/[、,，;；\n]/)) {
    const part = foldText(raw).replace(WEEKDAY, '').replace(/\s+/g, '');
    if (part === '') continue;
    const read = daysIn(part, now);
    if (read === undefined) unread.push(raw.trim());
    else days.push(read);
  }
  return { days, unread };
}

/** A single day typed into a cell has become a date there. */
export function closedText(cell: unknown): string | undefined {
  if (typeof cell === 'string') return cell.trim();
  if (!isDate(cell)) return undefined;
  const { year, month, day } = japanParts(cell.getTime());
  return `${year}/${month}/${day}`;
}
