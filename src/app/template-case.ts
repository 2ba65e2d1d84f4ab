// A real case of today on which a letter of 定型文 is shown: the most fitting buyer of an open trouble, or one of the people behind
// its goods.
import type { Contact } from '../domain/contact.ts';
import { isSettled } from '../domain/contact.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import { fillLetter, neededPlaces } from '../domain/letters/fill-letter.ts';
import type { Letter } from '../domain/letters/letter.ts';
import type { LetterFacts } from '../domain/letters/letter-facts.ts';
import type { PlaceName } from '../domain/letters/letter-places.ts';
import { lossLines, lossOf } from './known-loss.ts';
import { factsOf } from './letter-draft.ts';
import { whatWasFound, yenText } from './settle-wording.ts';
import { realCaseName, realPersonName } from './template-wording.ts';
import type { World } from './world.ts';

export type RealCase = {
  /** Whose it is, in words. */
  readonly name: string;
  readonly facts: LetterFacts;
};

type BuyerCase = {
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
const fitOf = (letter: Letter, { contact, facts }: BuyerCase): number =>
  (fillLetter(letter, facts).ok ? 4 : 0) +
  (allows(letter.certainty, contact.certainty) ? 2 : 0) +
  (isSettled(contact) ? 0 : 1);

/** Of equal ones that of the latest trouble. */
function buyerCase(world: World, letter: Letter, incidents: readonly Incident[]): RealCase | null {
  const contacts = world.records
    .contacts()
    .filter(({ certainty, stage }) => certainty !== 'UNRELATED' && allows(letter.stages, stage));
  let best: { readonly found: BuyerCase; readonly fit: number } | null = null;
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
  if (best === null) return null;
  const { incident, contact, facts } = best.found;
  return { name: realCaseName(incident, contact), facts };
}

/** Whom a trouble asked to wait, with the goods that it holds or held. */
function personCase(
  world: World,
  letter: Letter,
  kind: 'outsourcer' | 'supplier',
  incidents: readonly Incident[],
): RealCase | null {
  for (const incident of incidents) {
    const task = world.records.tasks().find((one) => one.incidentId === incident.id && one.kind === kind);
    if (task === undefined) continue;
    const held = world.records.holds().filter(({ incidentId }) => incidentId === incident.id);
    const loss = lossOf(incident, lossLines(incident, world.records.contacts()));
    const facts: LetterFacts = {
      now: world.now,
      marketplace: 'OTHER',
      type: incident.type,
      person: task.place,
      what: whatWasFound(incident),
      goods: held.map(({ product, key }) => ({ product, key })),
      lots: Array.from(new Set(held.map(({ lot }) => lot).filter((lot) => lot !== ''))),
      ...(loss === null ? {} : { amount: yenText(loss) }),
    };
    if (couldFill(letter, facts)) return { name: realPersonName(incident, task.place), facts };
  }
  return null;
}

/** null where none fits. */
export function realCase(world: World, letter: Letter): RealCase | null {
  const incidents = world.records
    .incidents()
    .filter((incident) => isOpen(incident) && allows(letter.types, incident.type))
    .sort((a, b) => b.startedAt - a.startedAt);
  if (incidents.length === 0) return null;
  if (letter.recipient === '外注先') return personCase(world, letter, 'outsourcer', incidents);
  if (letter.recipient === '仕入先') return personCase(world, letter, 'supplier', incidents);
  return buyerCase(world, letter, incidents);
}
