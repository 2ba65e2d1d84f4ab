// From what somebody gives (a script's value, a person's typing, a file's cell) to the exact content of
// a cell, and from a cell back to a script's value.
import type { CellRead, CellWrite } from '../engine/book.ts';
import { isDatePattern } from './number-patterns.ts';
import { datePattern } from './typed-date.ts';
import { type TypingPlace, typedContent } from './typed-text.ts';
import { instantOfSerial, type Zone } from './zone.ts';

export type Given =
  /** Coerced as if typed, once the cell's pattern is known. */
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'exact'; readonly value: string | number | boolean | null }
  | { readonly kind: 'formula'; readonly text: string }
  /** A serial number that must show as a date. */
  | { readonly kind: 'date'; readonly serial: number };

/** The content for a cell with this pattern. */
export function contentOf(given: Given, pattern: string, place: TypingPlace): CellWrite {
  switch (given.kind) {
    case 'typed':
      return typedContent(given.text, pattern, place);
    case 'exact':
      return { value: given.value };
    case 'formula':
      return given.text === '' ? { value: null } : { formula: asFormula(given.text) };
    case 'date': {
      if (isDatePattern(pattern)) return { value: given.serial };
      const whole = Number.isInteger(given.serial);
      const date = datePattern(place.locale);
      return { value: given.serial, pattern: whole ? date : `${date} h:mm:ss` };
    }
  }
}

function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

/** A cell as a script reads it: blank is `''`, a date the realm's Date (platform 1.2). */
export function scriptValue(
  cell: Pick<CellRead, 'value' | 'pattern'>,
  zone: Zone,
  date: DateConstructor,
): string | number | boolean | Date {
  const { value, pattern } = cell;
  if (value === null) return '';
  if (typeof value === 'number' && isDatePattern(pattern)) return new date(instantOfSerial(value, zone));
  return value;
}
