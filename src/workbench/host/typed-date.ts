// Texts that Sheets takes for a date or a time when they are typed. Which of two numbers is the month
// depends on the locale; a year left out is the clock's (platform 1.3; exact forms partly unsettled).
import { utcOf } from './zone.ts';

export type TypedNumber = { readonly value: number; readonly pattern: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = /^(?:(午前|午後)\s*)?(\d{1,3}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?\s*(am|pm)?$/i;

/** The serial number and pattern of a typed date or time; null for any other text. `year` is the clock's. */
export function typedDate(text: string, locale: string, year: number): TypedNumber | null {
  const time = typedTime(text);
  if (time) return time;
  const whole = dateSerial(text, locale, year);
  if (whole !== null) return { value: whole, pattern: datePattern(locale) };
  const split = /^(.+?)[\s\u3000]+(.+)$/.exec(text);
  if (!split) return null;
  // "Oct 2, 2026 9:05": the time is what stands last.
  const at = text.search(/\s\S*\d:\d{2}/);
  if (at < 0) return null;
  const date = dateSerial(text.slice(0, at).trim(), locale, year);
  const clock = typedTime(text.slice(at).trim());
  if (date === null || clock === null || clock.value >= 1) return null;
  return { value: date + clock.value, pattern: `${datePattern(locale)} h:mm:ss` };
}

/** The pattern that a date gets in a cell without one. */
export function datePattern(locale: string): string {
  return locale === 'en_US' ? 'm/d/yyyy' : 'yyyy/mm/dd';
}

function typedTime(text: string): TypedNumber | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const half = match[1] ?? match[6]?.toLowerCase();
  const hour = Number(match[2]);
  const minute = Number(match[3]);
  const second = Number(match[4] ?? 0);
  if (minute > 59 || second > 59 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' || half === '午後' ? 12 : 0);
  const fraction = Number(`0.${match[5] ?? 0}`);
  const value = (hours * 3600 + minute * 60 + second + fraction) / 86_400;
  if (hours >= 24) return { value, pattern: '[h]:mm:ss' };
  return { value, pattern: match[4] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function dateSerial(text: string, locale: string, year: number): number | null {
  const japanese = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (japanese) return serialOf(Number(japanese[1] ?? year), Number(japanese[2]), Number(japanese[3]));
  return numericDate(text, locale, year) ?? namedMonth(text, year);
}

function numericDate(text: string, locale: string, year: number): number | null {
  const match = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!match) return null;
  const [, first = '', , second = '', third] = match;
  const a = Number(first);
  const b = Number(second);
  if (third === undefined) {
    if (first.length === 4 && second.length <= 2) return serialOf(a, b, 1);
    if (second.length === 4 && first.length <= 2) return serialOf(b, a, 1);
    return first.length <= 2 && second.length <= 2 ? serialOf(year, a, b) : null;
  }
  const c = Number(third);
  if (first.length === 4) return second.length <= 2 && third.length <= 2 ? serialOf(a, b, c) : null;
  if (first.length > 2 || second.length > 2 || third.length === 3) return null;
  if (third.length === 4) return serialOf(c, a, b);
  return locale === 'en_US' ? serialOf(century(c), a, b) : serialOf(century(a), b, c);
}

function namedMonth(text: string, year: number): number | null {
  const before = /^([a-z]{3,9})\.?[\s-](\d{1,2})(?:,?\s+(\d{4}))?$/i.exec(text);
  const after = /^(\d{1,2})[\s-]([a-z]{3,9})\.?(?:[\s-](\d{4}))?$/i.exec(text);
  const name = (before?.[1] ?? after?.[2])?.toLowerCase();
  if (name === undefined) return null;
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const full =
    month > 0 &&
    new Date(Date.UTC(2000, month - 1, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  if (!full || (name.length > 3 && full.toLowerCase() !== name)) return null;
  return serialOf(Number(before?.[3] ?? after?.[3] ?? year), month, Number(before?.[2] ?? after?.[1]));
}

function century(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return null;
  const utc = utcOf(year, month, day);
  return new Date(utc).getUTCMonth() + 1 === month ? utc / 86_400_000 + 25_569 : null;
}
