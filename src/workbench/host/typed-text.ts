// What Sheets makes of a text that is typed, or written by setValue(s): a formula, a number, a date, a
// truth value or text (platform 1.3). Where a fact is unsettled, the worse case for a script is taken.
import type { CellWrite } from '../engine/book.ts';
import { GENERAL, TEXT } from './number-patterns.ts';
import { type TypedNumber, typedDate } from './typed-date.ts';

export type TypingPlace = {
  /** As in Sheets, e.g. `ja_JP`. */
  readonly locale: string;
  /** Year of the clock in the workbook's zone. */
  readonly year: number;
};

/** The exact content that a typed text becomes in a cell with this pattern. */
export function typedContent(text: string, pattern: string, place: TypingPlace): CellWrite {
  if (text === '') return { value: null };
  // Unsettled: in a plain-text cell `=` may stay text and `'` may vanish. The worse case is the opposite.
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  if (pattern === TEXT) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const plain = text.trim();
  if (/^(true|false)$/i.test(plain)) return { value: plain.toLowerCase() === 'true' };
  const number = typedNumber(plain) ?? typedDate(plain, place.locale, place.year);
  if (number) return pattern === GENERAL ? withPattern(number) : { value: number.value };
  if (/^[+-]/.test(plain) && !/^[+\-\s]+$/.test(plain)) return { formula: `=${plain}` };
  return { value: text };
}

function withPattern({ value, pattern }: TypedNumber): CellWrite {
  return pattern === GENERAL ? { value } : { value, pattern };
}

const GROUPED = /^(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?$/;

/** Plain, grouped, percent, currency, accounting and scientific numbers; null for any other text. */
function typedNumber(text: string): TypedNumber | null {
  const scientific = /^[+-]?(\d+\.?\d*|\.\d+)e[+-]?\d+$/i;
  if (scientific.test(text)) {
    return Number.isFinite(Number(text)) ? { value: Number(text), pattern: '0.00E+00' } : null;
  }
  const accounting = /^\((.+)\)$/.exec(text);
  const signed = /^([+-]?)\s*(.*)$/.exec(accounting?.[1] ?? text);
  if (!signed || (accounting && signed[1] !== '')) return null;
  const negative = accounting !== null || signed[1] === '-';
  const money = /^([$¥￥€£])\s*([+-]?)(.*)$/.exec(signed[2] ?? '');
  const body = money?.[3] ?? signed[2] ?? '';
  const percent = /^(.*?)\s*%$/.exec(body);
  const digits = percent?.[1] ?? body;
  if (!GROUPED.test(digits) || !/\d/.test(digits)) return null;
  const size = Number(digits.replace(/,/g, '')) / (percent ? 100 : 1);
  const value = negative !== (money?.[2] === '-') ? -size : size;
  const decimals = digits.includes('.') && !digits.endsWith('.');
  if (percent) return { value, pattern: decimals ? '0.00%' : '0%' };
  if (money) {
    const sign = money[1] === '￥' ? '¥' : money[1];
    return { value, pattern: `"${sign}"#,##0${decimals ? '.00' : ''}` };
  }
  return { value, pattern: digits.includes(',') ? `#,##0${decimals ? '.00' : ''}` : GENERAL };
}
