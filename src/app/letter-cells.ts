// The cells of 定型文 that follow from the texts. 例 is always on 見本: a case of today would be one of yesterday tomorrow, and its
// buyer's nickname would stay in the tab; the real one is shown in the sidebar.
import { neededPlaces } from '../domain/letters/fill-letter.ts';
import type { Letter } from '../domain/letters/letter.ts';
import type { LetterRecord } from '../domain/letters/letter-record.ts';
import { SAMPLE_NOW, sampleFacts } from '../domain/letters/letter-sample.ts';
import type { LetterId } from '../domain/letters/standard-letters.ts';
import { usablePlaces } from '../domain/letters/usable-places.ts';
import { checkCell } from './letter-check.ts';
import { lookThroughLetter } from './look-through-letter.ts';
import { lackingPlaces, unknownPlacesSentence } from './template-wording.ts';

const inBraces = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join(' ');

export function letterCells(
  id: LetterId,
  letter: Letter,
): Pick<LetterRecord, 'places' | 'needed' | 'example' | 'check'> {
  const { full, unknown, lacks, findings } = lookThroughLetter(letter, sampleFacts(id, SAMPLE_NOW));
  const check = [
    ...(unknown.length === 0 ? [] : [unknownPlacesSentence(unknown)]),
    ...(lacks.length === 0 ? [] : [lackingPlaces(lacks)]),
    checkCell(findings),
  ];
  return {
    places: inBraces(usablePlaces(id)),
    needed: inBraces(neededPlaces(letter)),
    example: full,
    check: check.filter((line) => line !== '').join('\n'),
  };
}
