// From a letter and what is known to the two texts for copying, or to the names of what is missing. Values go in as they are: a
// buyer called {{nick}} stays {{nick}}, because only the letter is cut into places, never what was put into them.
import { nextAnswer } from '../first-reply.ts';
import type { Instant } from '../instant.ts';
import { fillTemplate, placesIn, type TemplateProblem } from '../template.ts';
import type { LetterText } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { placeOf } from './letter-places.ts';

export type FilledLetter =
  | {
      readonly ok: true;
      readonly full: string;
      readonly short: string;
      /** When the full form says that the next answer comes; null where it names no hour. */
      readonly promise: Instant | null;
    }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

type Values = Readonly<Record<string, string | undefined>>;

const ONLY_PLACES = /^(?:\s*\{\{[^{}]*\}\}\s*)+$/;

/** A line of nothing but empty places goes, and with it the second of two blank lines that then meet. */
function withoutEmptyLines(template: string, values: Values): string {
  const kept: string[] = [];
  let dropped = false;
  for (const line of template.split('\n')) {
    if (ONLY_PLACES.test(line) && placesIn(line).every((name) => values[name] === '')) {
      dropped = true;
      continue;
    }
    const meetsBlank = kept.length === 0 || kept[kept.length - 1] === '';
    if (!(dropped && line === '' && meetsBlank)) kept.push(line);
    dropped = dropped && line === '';
  }
  return kept.join('\n').replace(/\n+$/, '');
}

function valuesFor(names: readonly string[], facts: LetterFacts): Values {
  const values: Record<string, string | undefined> = {};
  for (const name of names) {
    const place = placeOf(name);
    if (place !== undefined) values[name] = place.value(facts);
  }
  return values;
}

/** Both forms or neither. `problems` names each place once, in the order of the text. */
export function fillLetter(letter: LetterText, facts: LetterFacts): FilledLetter {
  const names = placesIn(`${letter.full}\n${letter.short}`);
  const values = valuesFor(names, facts);
  const full = fillTemplate(withoutEmptyLines(letter.full, values), values);
  const short = fillTemplate(withoutEmptyLines(letter.short, values), values);
  if (full.ok && short.ok) {
    const promises = placesIn(letter.full).indexOf('次の連絡') >= 0;
    return {
      ok: true,
      full: full.text,
      short: short.text,
      promise: promises ? (facts.next ?? nextAnswer(facts.now)) : null,
    };
  }
  const problems = [...(full.ok ? [] : full.problems), ...(short.ok ? [] : short.problems)];
  return {
    ok: false,
    problems: problems.filter(
      ({ name }, at) => problems.findIndex((problem) => problem.name === name) === at,
    ),
  };
}

/** 「ないと出せないことば」: places of the letter that have no fallback. */
export const neededPlaces = (letter: LetterText): readonly string[] =>
  placesIn(`${letter.full}\n${letter.short}`).filter((name) => placeOf(name)?.always === false);

/** Places of the letter that Tomeru fills or leaves out by itself. */
export const optionalPlaces = (letter: LetterText): readonly string[] =>
  placesIn(`${letter.full}\n${letter.short}`).filter((name) => placeOf(name)?.always === true);

/** Names that no place has: a seller's slip of the pen in a text of their own. */
export const unknownPlaces = (letter: LetterText): readonly string[] =>
  placesIn(`${letter.full}\n${letter.short}`).filter((name) => placeOf(name) === undefined);
