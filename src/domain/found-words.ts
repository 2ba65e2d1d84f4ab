// 説明文のことばで探す: the same wrong sentence stands in many listings. Width, case and blanks do not count;
// what was found is shown with what stands around it, so that the seller sees whether it is meant.
import { foldText, spellingKey } from './wide-text.ts';

const AROUND = 8;

/** The words of a search box, each of which has to be found; [] for a blank one. */
export const wordsOf = (typed: string): readonly string[] =>
  foldText(typed)
    .split(/\s+/)
    .map(spellingKey)
    .filter((word) => word !== '');

type Squeezed = {
  readonly text: string;
  /** Place in the folded text of each character of `text`. */
  readonly places: readonly number[];
  readonly folded: string;
};

function squeeze(text: string): Squeezed {
  const folded = foldText(text);
  let squeezed = '';
  const places: number[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const upper = (folded[at] ?? '').toUpperCase();
    if (/\s/.test(upper)) continue;
    for (let part = 0; part < upper.length; part += 1) places.push(at);
    squeezed += upper;
  }
  return { text: squeezed, places, folded };
}

/** A cut between the halves of one character would leave a broken one. */
const wholeFrom = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;

/** What stands around the first place of one word; null where it does not stand there. */
function around({ text, places, folded }: Squeezed, word: string): string | null {
  const at = text.indexOf(word);
  if (at < 0) return null;
  const from = wholeFrom(folded, Math.max(0, (places[at] ?? 0) - AROUND));
  const to = wholeFrom(folded, Math.min(folded.length, (places[at + word.length - 1] ?? 0) + 1 + AROUND));
  const cut = folded.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${cut}${to < folded.length ? '…' : ''}`;
}

/** Whether every word stands in one of the texts. */
export function hasWords(texts: readonly string[], words: readonly string[]): boolean {
  const squeezed = texts.map(squeeze);
  return words.length > 0 && words.every((word) => squeezed.some(({ text }) => text.indexOf(word) >= 0));
}

/** What stands around each word in the first text that has it; the same place once. */
export function wordPlaces(texts: readonly string[], words: readonly string[]): readonly string[] {
  const squeezed = texts.map(squeeze);
  const found = words.map((word) => {
    for (const text of squeezed) {
      const place = around(text, word);
      if (place !== null) return place;
    }
    return '';
  });
  return Array.from(new Set(found)).filter((place) => place !== '');
}
