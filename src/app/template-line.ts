// A letter of 定型文 as the screens show it: in the list, and by itself on a case of today.
import { isoDay } from '../domain/instant.ts';
import { INCIDENT_TYPE, STAGE } from '../domain/labels.ts';
import { neededPlaces } from '../domain/letters/fill-letter.ts';
import { placeOf } from '../domain/letters/letter-places.ts';
import type { LetterRecord } from '../domain/letters/letter-record.ts';
import { SAMPLE_NOW, sampleFacts } from '../domain/letters/letter-sample.ts';
import { isReviewDue } from '../domain/letters/review-due.ts';
import { LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import { usablePlaces } from '../domain/letters/usable-places.ts';
import { placesIn } from '../domain/template.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { findingLine } from './letter-check.ts';
import { faultsIn, lookThroughLetter } from './look-through-letter.ts';
import { realCase } from './template-case.ts';
import { SAMPLE } from './template-wording.ts';
import type { TemplateLine, TemplateWire } from './wire/templates.ts';
import type { LetterInForce, World } from './world.ts';

const isStandard = (id: LetterId, { full, short }: LetterInForce): boolean =>
  full === LETTERS[id].full && short === LETTERS[id].short;

/** The standard texts have no faults; looking through all of them at every opening would take its time. */
export const faultsOf = (id: LetterId, letter: LetterInForce): number =>
  isStandard(id, letter) ? 0 : faultsIn(lookThroughLetter(letter, sampleFacts(id, SAMPLE_NOW)));

type Days = Pick<LetterRecord, 'reviewOn' | 'reviewedOn'>;

const NO_DAYS: Days = { reviewOn: null, reviewedOn: null };

/** `row`: undefined where a person has deleted it. */
export function templateLine(
  world: World,
  id: LetterId,
  letter: LetterInForce,
  row: Days = NO_DAYS,
): TemplateLine {
  return {
    id,
    name: letter.name,
    purpose: letter.purpose,
    types: letter.types.map((type) => labelOf(INCIDENT_TYPE, type)).join('、'),
    stages: letter.stages.map((stage) => labelOf(STAGE, stage)).join('、'),
    recipient: letter.recipient,
    used: letter.used,
    origin: letter.origin,
    version: letter.version,
    reviewOn: isoDay(row.reviewOn),
    reviewedOn: isoDay(row.reviewedOn),
    reviewDue: isReviewDue(row, world.now),
    faults: faultsOf(id, letter),
  };
}

export function templateWire(world: World, id: LetterId, letter: LetterInForce, row?: Days): TemplateWire {
  const real = realCase(world, letter);
  const found = lookThroughLetter(letter, real?.facts ?? sampleFacts(id, world.now));
  const used = new Set(placesIn(`${letter.full}\n${letter.short}`));
  const needed = new Set(neededPlaces(letter));
  const usable = usablePlaces(id);
  const further = Array.from(used).filter(
    (name) => placeOf(name) !== undefined && !usable.some((one) => one === name),
  );
  return {
    ...templateLine(world, id, letter, row),
    full: letter.full,
    short: letter.short,
    standardFull: LETTERS[id].full,
    standardShort: LETTERS[id].short,
    places: [...usable, ...further].map((name) => ({
      name,
      about: placeOf(name)?.about ?? '',
      needed: needed.has(name),
      used: used.has(name),
    })),
    unknown: [...found.unknown],
    sampleOf: real === null ? SAMPLE : real.name,
    sampleIsReal: real !== null,
    sampleFull: found.full,
    sampleShort: found.short,
    lacks: [...found.lacks],
    findings: found.findings.map(findingLine),
  };
}
