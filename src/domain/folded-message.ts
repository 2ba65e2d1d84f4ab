// A message as the rules read it. Tired people mix widths, and people who know that a number may not be sent hide it
// behind blanks nobody sees; both are folded here, once, so that no rule has to think of them. Each character still
// knows which ones it came from, because a finding has to show the words as they were typed.

export type FoldedMessage = {
  /** Half width, small letters, one kind of dash and wave, no invisible signs, line ends `\n`, single blanks, none within Japanese. */
  readonly text: string;
  /** The same, place for place, with every sign that can stand for a figure as that figure: 〇九〇 and O9O are 090. */
  readonly digits: string;
  /** What was typed where `text` has the places from `from` (counted from 0) up to and without `to`. */
  readonly typed: (from: number, to: number) => string;
};

/** Drawn by nobody: joiners, marks of direction, variation selectors; and the frame around a figure of a keyboard. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u20e3/u;
/** What belongs to the character before it: marks, the half-width ゛ and ゜, and the jamo that end a syllable. */
const JOINS = /^[\p{M}\uff9e\uff9f\u1160-\u11ff]$/u;
const DASH = /[\u2010-\u2015\u2212\u2500\u2501\ufe58\ufe63\uff0d]/g;
const WAVE = /[\u02dc\u223c\u301c\u3030\uff5e]/g;
const SMALL_BLANK = /[^\S\n]/g;

const JAPANESE = /[ぁ-んァ-ヶー一-龠々]/;

const folded = (piece: string): string =>
  piece
    .replace(DASH, '-')
    .replace(WAVE, '~')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(DASH, '-')
    .replace(WAVE, '~')
    .replace(SMALL_BLANK, ' ');

const FIGURES: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  壱: '1',
  二: '2',
  弐: '2',
  三: '3',
  参: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
/** Round signs and letters that are figures only beside one. */
const ROUND: Readonly<Record<string, string>> = { '○': '0', '◯': '0', o: '0', l: '1' };
const BESIDE_ROUND = /[0-9〇零一二三四五六七八九○◯ol-]/;
const FIGURE = /[〇零一壱二弐三参四五六七八九○◯ol]/g;

const asDigits = (text: string): string =>
  text.replace(FIGURE, (sign, at: number) => {
    const own = FIGURES[sign];
    if (own !== undefined) return own;
    const alone = !BESIDE_ROUND.test(text.charAt(at - 1)) && !BESIDE_ROUND.test(text.charAt(at + 1));
    return alone ? sign : (ROUND[sign] ?? sign);
  });

/** Folding what is folded changes nothing more. */
export function foldMessage(typedText: string): FoldedMessage {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (piece: string, from: number, to: number): void => {
    const fold = folded(piece);
    // A blank after a blank or at the start of a line says nothing.
    const last = parts.length === 0 ? '\n' : (parts[parts.length - 1] ?? '').slice(-1);
    const kept = last === ' ' || last === '\n' ? fold.replace(/^ +/, '') : fold;
    if (kept === '') return;
    // Nor does one within Japanese, where no words are parted: 「ラ イ ン」 is ライン.
    if (
      last === ' ' &&
      JAPANESE.test(kept.charAt(0)) &&
      JAPANESE.test((parts[parts.length - 2] ?? '').slice(-1))
    ) {
      parts.pop();
      starts.pop();
      ends.pop();
    }
    parts.push(kept);
    for (let at = 0; at < kept.length; at += 1) {
      starts.push(from);
      ends.push(to);
    }
  };

  let piece = '';
  let from = 0;
  let at = 0;
  for (const sign of typedText.replace(/\r\n?/g, '\n')) {
    const next = at + sign.length;
    if (!INVISIBLE.test(sign)) {
      if (piece !== '' && JOINS.test(sign)) {
        piece += sign;
      } else {
        put(piece, from, at);
        piece = sign;
        from = at;
      }
    }
    at = next;
  }
  put(piece, from, at);

  const plain = typedText.replace(/\r\n?/g, '\n');
  const text = parts.join('');
  return {
    text,
    digits: asDigits(text),
    typed: (first, end) =>
      plain.slice(starts[first] ?? plain.length, ends[end - 1] ?? starts[first] ?? 0).trim(),
  };
}
