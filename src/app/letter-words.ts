// What has to be said in any case: in the seller's words out of 定型文, or in the standard ones where theirs cannot be filled.
import { type FilledLetter, fillLetter } from '../domain/letters/fill-letter.ts';
import { type Letter, templateLabel } from '../domain/letters/letter.ts';
import type { LetterFacts } from '../domain/letters/letter-facts.ts';
import { LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import type { World } from './world.ts';

export type LetterWords = {
  readonly full: string;
  readonly short: string;
  /** 定型文と版 */
  readonly template: string;
};

const wordsOf = (letter: Letter, filled: FilledLetter): LetterWords | null =>
  filled.ok ? { full: filled.full, short: filled.short, template: templateLabel(letter) } : null;

/** Switched off or not: without it nothing could be said at all. Blank where `facts` lack what the standard letter needs, too. */
export function letterWords(letterOf: World['letter'], id: LetterId, facts: LetterFacts): LetterWords {
  const own = letterOf(id);
  const standard = LETTERS[id];
  return (
    wordsOf(own, fillLetter(own, facts)) ??
    wordsOf(standard, fillLetter(standard, facts)) ?? { full: '', short: '', template: '' }
  );
}
