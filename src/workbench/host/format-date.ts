// Utilities.formatDate: the letters of Java's SimpleDateFormat that date texts are made of (platform 1.2).
import { isoIn, type Wall, type Zone } from './zone.ts';

export type Formatted =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown letter'; readonly letter: string };

const TOKENS = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** A date in a zone by a pattern; English names, as Apps Script gives. */
export function formatDate(instant: number, zone: Zone, pattern: string): Formatted {
  const wall = zone.wallAt(instant);
  let text = '';
  for (const [token, quoted, letter] of pattern.matchAll(TOKENS)) {
    if (quoted !== undefined) text += quoted === '' ? "'" : quoted.replace(/''/g, "'");
    else if (letter === undefined) text += token;
    else {
      const part = field(letter, token.length, wall, instant, zone);
      if (part === null) return { kind: 'unknown letter', letter };
      text += part;
    }
  }
  return { kind: 'text', text };
}

function field(letter: string, width: number, wall: Wall, instant: number, zone: Zone): string | null {
  const padded = (value: number): string => String(value).padStart(width, '0');
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone.name }).format(instant);
  const offset = isoIn(instant, zone).slice(-6);
  switch (letter) {
    case 'y':
      return width === 2 ? String(wall.year % 100).padStart(2, '0') : padded(wall.year);
    case 'M':
      return width > 2 ? named({ month: width > 3 ? 'long' : 'short' }) : padded(wall.month);
    case 'd':
      return padded(wall.day);
    case 'H':
      return padded(wall.hour);
    case 'h':
      return padded(wall.hour % 12 || 12);
    case 'm':
      return padded(wall.minute);
    case 's':
      return padded(wall.second);
    case 'S':
      return padded(wall.millisecond);
    case 'a':
      return wall.hour < 12 ? 'AM' : 'PM';
    case 'E':
      return named({ weekday: width > 3 ? 'long' : 'short' });
    case 'u':
      return padded(new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay() || 7);
    case 'Z':
      return offset.replace(':', '');
    case 'X':
      if (offset === '+00:00') return 'Z';
      return width === 1 ? offset.slice(0, 3) : width === 2 ? offset.replace(':', '') : offset;
    default:
      return null;
  }
}
