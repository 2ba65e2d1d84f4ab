// One approved page per letter: every stage, every marketplace, both forms. Marketplaces with the same text stand together.
import { MARKETPLACE, type Marketplace } from '../../../src/domain/labels.ts';
import { fillLetter, neededPlaces } from '../../../src/domain/letters/fill-letter.ts';
import { templateLabel } from '../../../src/domain/letters/letter.ts';
import { LETTERS, type LetterId } from '../../../src/domain/letters/standard-letters.ts';
import { labelOf } from '../../../src/domain/vocabulary.ts';
import { casesOf, type LetterCase } from './letter-cases.ts';

export type Shown = { readonly full: string; readonly short: string };

/** The letter in this case; throws where it is not filled. */
export function shown(id: LetterId, { facts, title }: LetterCase, marketplace: Marketplace): Shown {
  const filled = fillLetter(LETTERS[id], { ...facts, marketplace });
  if (!filled.ok) throw new Error(`${id} · ${title}: ${filled.problems.map(({ name }) => name).join('、')}`);
  return filled;
}

const length = (text: string): number => Array.from(text).length;

const texts = ({ full, short }: Shown): string =>
  [`【長い文 ${length(full)}字】`, full, '', `【短い文 ${length(short)}字】`, short].join('\n');

function sectionsOf(id: LetterId, one: LetterCase): readonly string[] {
  const byText = new Map<string, Marketplace[]>();
  for (const marketplace of one.markets) {
    const text = texts(shown(id, one, marketplace));
    byText.set(text, [...(byText.get(text) ?? []), marketplace]);
  }
  return Array.from(byText, ([text, codes]) => {
    const names = codes.map((code) => labelOf(MARKETPLACE, code)).join('、');
    return `■ ${one.title}\n  ${names}\n\n${text}`;
  });
}

export function letterPage(id: LetterId): string {
  const letter = LETTERS[id];
  const needed = neededPlaces(letter);
  return [
    [
      `${templateLabel(letter)}`,
      `用途: ${letter.purpose} / 相手: ${letter.recipient}`,
      `ないと出せないことば: ${needed.length === 0 ? 'なし' : needed.join('、')}`,
    ].join('\n'),
    ...casesOf(id).flatMap((one) => sectionsOf(id, one)),
  ]
    .join('\n\n----------------------------------------\n\n')
    .concat('\n');
}
