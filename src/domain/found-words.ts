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

/** What stands around the first place of every word, or null unless all are there. */
export function findWords(text: string, words: readonly string[]): readonly string[] | null {
  if (words.length === 0) return null;
  const { text: hay, places, folded } = squeeze(text);
  const found: string[] = [];
  for (const word of words) {
    const at = hay.indexOf(word);
    if (at < 0) return null;
    const from = wholeFrom(folded, Math.max(0, (places[at] ?? 0) - AROUND));
    const to = wholeFrom(folded, Math.min(folded.length, (places[at + word.length - 1] ?? 0) + 1 + AROUND));
    const cut = folded.slice(from, to).replace(/\s+/g, ' ');
    found.push(`${from > 0 ? '…' : ''}${cut}${to < folded.length ? '…' : ''}`);
  }
  return found;
}
