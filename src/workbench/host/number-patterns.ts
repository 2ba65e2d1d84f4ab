// Number format patterns: which of them make a cell a date, and how a value shows under one. The
// formatting itself is the engine's own, the one that it draws its cells with.
import { numfmt } from '@univerjs/core';
import type { CellRead } from '../engine/book.ts';

export const GENERAL = 'General';
/** Plain text. */
export const TEXT = '@';

const known = new Map<string, boolean>();

/** True where a number under this pattern is a date, a time or a duration. */
export function isDatePattern(pattern: string): boolean {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const found = pattern !== GENERAL && pattern !== TEXT && numfmt.isDateFormat(pattern);
  known.set(pattern, found);
  return found;
}

/** The text that a cell shows; `''` for a blank one. `locale` as in Sheets, e.g. `ja_JP`. */
export function displayOf(cell: Pick<CellRead, 'value' | 'pattern'>, locale: string): string {
  const { value, pattern } = cell;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (pattern === TEXT) return String(value);
  return numfmt.format(pattern, value, { locale: locale.slice(0, 2), throws: false });
}

/** Sheets' `general` and the engine's `General` are the same; any other pattern stays as it is. */
export function enginePattern(pattern: string): string {
  return pattern.toLowerCase() === 'general' || pattern === '' ? GENERAL : pattern;
}
