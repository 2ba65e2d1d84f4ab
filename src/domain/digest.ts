// A short name for a long text. Apps Script has no hash that costs no service call, and a row's
// identity must fit a cell; this is for telling texts apart, not for secrets.

const OFFSET_A = 0x811c9dc5;
const OFFSET_B = 0x9747b28c;
const PRIME_A = 0x01000193;
const PRIME_B = 0x85ebca6b;

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');

/** 16 hexadecimal digits: two 32-bit FNV-1a lanes with different offsets and multipliers. */
export function digestOf(text: string): string {
  let a = OFFSET_A;
  let b = OFFSET_B;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, PRIME_A);
    b = Math.imul(b ^ unit ^ (b >>> 15), PRIME_B);
  }
  return hex(a ^ (b >>> 13)) + hex(b ^ (a >>> 16));
}

/** One digest for several texts; no text can run over into the next. */
export const digestOfAll = (texts: readonly string[]): string => digestOf(JSON.stringify(texts));
