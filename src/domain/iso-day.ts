import { type Instant, japanParts } from './instant.ts';

const two = (figure: number): string => String(figure).padStart(2, '0');

/** `2026-11-29`, the day in Japan; empty where there is none. */
export function isoDay(instant: Instant | null): string {
  if (instant === null) return '';
  const { year, month, day } = japanParts(instant);
  return `${year}-${two(month)}-${two(day)}`;
}
