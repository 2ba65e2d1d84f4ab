// Moments are numbers and Tomeru's zone is written down here: the runtime's own zone is the script's, not the seller's,
// so the local-time members of Date are never used. Japan has no summer time: nine hours, always.
import { foldText } from './wide-text.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** 24 hours; in Japan every calendar day is that long. */
export const DAY = 24 * HOUR;

const JAPAN = 9 * HOUR;
/** A day counted from here is what a sheet means by a bare number. */
const SHEET_EPOCH = Date.UTC(1899, 11, 30) - JAPAN;
/** Serial numbers outside (1954 to 2119) are prices, ids, quantities: not dates. */
const SERIALS = { from: 20_000, to: 80_000 };
/** A cell that holds only a time of day reads as a moment of 1899-12-30: no moment at all. */
const EARLIEST = Date.UTC(1900, 0, 1) - JAPAN;

const MOMENT = new RegExp(
  [
    '^(?:(?<year>\\d{4})|(?<era>令和|平成|昭和|R|H) ?(?<eraYear>元|\\d{1,2}))',
    '(?:/|-|\\.|年) ?(?<month>\\d{1,2})(?:/|-|\\.|月) ?(?<day>\\d{1,2})日?',
    '(?: ?(?:\\([日月火水木金土](?:曜日?)?\\)|[日月火水木金土]曜日?))?',
    '(?:(?:T| +|(?<=[日)曜]))(?<hour>\\d{1,2})',
    '(?::(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.(?<fraction>\\d{1,9}))?)?',
    '|時(?:(?<minuteJ>\\d{1,2})分(?:(?<secondJ>\\d{1,2})秒)?)?)',
    ' ?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?$',
  ].join(''),
  'i',
);

/** The year before the first one of an era, by its name or its letter. */
const BEFORE_ERA: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
};

const yearOf = (groups: Readonly<Record<string, string | undefined>>): number =>
  groups.era === undefined
    ? Number(groups.year)
    : (BEFORE_ERA[groups.era.toUpperCase()] ?? 0) + (groups.eraYear === '元' ? 1 : Number(groups.eraYear));

/**
 * The moment a text names: 2026/1/5, 2026-01-05 12:30, 2026年1月5日(月) 9時05分, 令和8年1月5日, R8.1.5, ISO 8601; figures of
 * any width. Without offset it is Japan time, and a day without time is its first moment; 24:00 is the end of the day.
 * Refused (undefined): no year or a short one, a day that does not exist, anything else around it.
 */
export const parseInstant = (text: string): Instant | undefined => {
  const found = MOMENT.exec(foldText(text))?.groups;
  if (found === undefined) return undefined;
  const day = startOfDate(yearOf(found), Number(found.month), Number(found.day));
  const offset = offsetOf(found.zone);
  const hour = Number(found.hour ?? 0);
  const minute = Number(found.minute ?? found.minuteJ ?? 0);
  const second = Number(found.second ?? found.secondJ ?? 0);
  const milli = Number((found.fraction ?? '').padEnd(3, '0').slice(0, 3));
  if (day === undefined || offset === undefined || minute > 59 || second > 59) return undefined;
  const inDay = hour * HOUR + minute * MINUTE + second * 1000 + milli;
  return inDay > DAY ? undefined : day + inDay + JAPAN - offset;
};

const offsetOf = (zone: string | undefined): number | undefined => {
  if (zone === undefined) return JAPAN;
  if (zone.toUpperCase() === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
};

/** The first moment of a calendar day in Japan; month and day from 1; undefined for a day that does not exist. */
export const startOfDate = (year: number, month: number, day: number): Instant | undefined => {
  if (year < 1900) return undefined;
  const utc = new Date(Date.UTC(year, month - 1, day));
  const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  return exists ? utc.getTime() - JAPAN : undefined;
};

/** A moment as it comes out of JSON. */
export const isMoment = (value: unknown): value is Instant =>
  typeof value === 'number' && Number.isFinite(value);

/** Also true for a Date made in another realm, where `instanceof` fails. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/**
 * The moment a value holds: a date as such, a text as `parseInstant` reads it, a bare number as a sheet's serial
 * (days since 1899-12-30 in Japan, 20000 to 80000). undefined for blank, for a time of day without a day, and for the rest.
 */
export const instantOf = (value: unknown): Instant | undefined => {
  if (typeof value === 'string') return parseInstant(value);
  if (typeof value === 'number') return instantOfSerial(value);
  if (!isDate(value)) return undefined;
  const instant = value.getTime();
  return instant >= EARLIEST ? instant : undefined;
};

const instantOfSerial = (serial: number): Instant | undefined =>
  serial >= SERIALS.from && serial <= SERIALS.to ? SHEET_EPOCH + Math.round(serial * DAY) : undefined;

/** The first moment of the day in Japan that contains it. */
export const startOfDay = (instant: Instant): Instant => Math.floor((instant + JAPAN) / DAY) * DAY - JAPAN;

/** The first moment of the next day in Japan. */
export const startOfNextDay = (instant: Instant): Instant => startOfDay(instant) + DAY;

/** `11/5 09:05`, Japan time: how tabs and screens show a moment of this year. */
export const monthDayTime = (instant: Instant): string => {
  const { month, day, time } = japanParts(instant);
  return `${month}/${day} ${time}`;
};

/** `11/5`, Japan time. */
export const monthDay = (instant: Instant): string => {
  const { month, day } = japanParts(instant);
  return `${month}/${day}`;
};

/** `2026/01/05 09:05`, Japan time: where the year must be seen. */
export const yearMonthDayTime = (instant: Instant): string => {
  const { year, month, day, time } = japanParts(instant);
  return `${year}/${two(month)}/${two(day)} ${time}`;
};

/** `2026-01-05`, Japan time, as a field for a day takes it; empty for null. */
export const isoDay = (instant: Instant | null): string => {
  if (instant === null) return '';
  const { year, month, day } = japanParts(instant);
  return `${year}-${two(month)}-${two(day)}`;
};

/** The parts of a clock on a Japanese wall; month and day from 1, time as `HH:mm`, seconds dropped. */
export const japanParts = (
  instant: Instant,
): { readonly year: number; readonly month: number; readonly day: number; readonly time: string } => {
  const wall = new Date(instant + JAPAN);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    time: `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}`,
  };
};

const two = (figure: number): string => String(figure).padStart(2, '0');
