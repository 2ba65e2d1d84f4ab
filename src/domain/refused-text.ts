// Text that a cell cannot hold safely. Refused with a sentence before anything is written (DESIGN 3).

export type TextProblem = 'tooLong' | 'nul' | 'loneSurrogate';

/** Google's limit is 50,000 characters with the apostrophe that we put in front. */
export const LONGEST_TEXT = 49999;

const SURROGATE = /[\ud800-\udfff]/;

/** A high surrogate without its low one, or a low one without its high one. */
function hasLoneSurrogate(text: string): boolean {
  if (!SURROGATE.test(text)) return false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(i + 1);
      if (!(next >= 0xdc00 && next <= 0xdfff)) return true;
      i += 1;
    } else if (unit >= 0xdc00 && unit <= 0xdfff) {
      return true;
    }
  }
  return false;
}

/** Why this text may not be written, or null. Length counts UTF-16 units, as Sheets does. */
export function textProblem(text: string): TextProblem | null {
  if (text.length > LONGEST_TEXT) return 'tooLong';
  if (text.indexOf('\u0000') >= 0) return 'nul';
  return hasLoneSurrogate(text) ? 'loneSurrogate' : null;
}

/** Line ends become `\n`; nothing else is changed. */
export const withPlainLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * Text of a seller's cell as it may be copied into ours: a stop is never refused because data is dirty. NUL and broken
 * characters become `\ufffd`, and what is too long ends in 「…」.
 */
export function storable(text: string, longest: number): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  if (textProblem(cut) === null) return cut;
  return Array.from(cut, (character) => (textProblem(character) === null ? character : '\ufffd')).join('');
}
