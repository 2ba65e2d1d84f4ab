// A real case of today on which a letter of 定型文 is shown: the most fitting buyer of an open trouble.
import type { Contact } from '../domain/contact.ts';
import { isSettled } from '../domain/contact.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import { fillLetter, neededPlaces } from '../domain/letters/fill-letter.ts';
import type { Letter } from '../domain/letters/letter.ts';
import type { LetterFacts } from '../domain/letters/letter-facts.ts';
import type { PlaceName } from '../domain/letters/letter-places.ts';
import { factsOf } from './letter-draft.ts';
import type { World } from './world.ts';

export type RealCase = {
  readonly incident: Incident;
  readonly contact: Contact;
  readonly facts: LetterFacts;
};

/** What a seller can still note about a trouble; what else a letter lacks is typed when it is made, and no case has it before. */
const NOTED: readonly PlaceName[] = ['まちがい', '正しくは', '入っていた物', '不具合', '起きたこと', '理由'];

const allows = <Value>(wanted: readonly Value[], value: Value | null): boolean =>
  wanted.length === 0 || (value !== null && wanted.indexOf(value) >= 0);

const couldFill = (letter: Letter, facts: LetterFacts): boolean =>
  neededPlaces(letter).every(
    (name) =>
      NOTED.indexOf(name as PlaceName) >= 0 || fillLetter({ full: `{{${name}}}`, short: '' }, facts).ok,
  );

/** Larger fits better: a letter that can go out, one of this certainty, a buyer who still waits. */
const fitOf = (letter: Letter, { contact, facts }: RealCase): number =>
  (fillLetter(letter, facts).ok ? 4 : 0) +
  (allows(letter.certainty, contact.certainty) ? 2 : 0) +
  (isSettled(contact) ? 0 : 1);

/** null where none fits; of equal ones that of the latest trouble. People behind the goods are in no list of buyers. */
export function realCase(world: World, letter: Letter): RealCase | null {
  if (letter.recipient !== '購入者' && letter.recipient !== '事務局') return null;
  const incidents = world.records
    .incidents()
    .filter((incident) => isOpen(incident) && allows(letter.types, incident.type))
    .sort((a, b) => b.startedAt - a.startedAt);
  if (incidents.length === 0) return null;
  const contacts = world.records
    .contacts()
    .filter(({ certainty, stage }) => certainty !== 'UNRELATED' && allows(letter.stages, stage));
  let best: { readonly found: RealCase; readonly fit: number } | null = null;
  for (const incident of incidents) {
    for (const contact of contacts) {
      if (contact.incidentId !== incident.id) continue;
      const facts = factsOf({ incident, contact, marketplace: contact.marketplace }, world.now);
      if (!couldFill(letter, facts)) continue;
      const found = { incident, contact, facts };
      const fit = fitOf(letter, found);
      if (best === null || fit > best.fit) best = { found, fit };
    }
  }
  return best?.found ?? null;
}
