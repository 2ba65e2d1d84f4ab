// Buyers for whom there is no letter, and why: grouped, so that hundreds of them are a few lines.
import { type Contact, isSettled } from '../domain/contact.ts';
import { unknownPlaces } from '../domain/letters/fill-letter.ts';
import { LETTERS } from '../domain/letters/standard-letters.ts';
import type { Due } from './letters-after.ts';
import { NEVER_SENT } from './matrix-draft.ts';
import { type MatrixWord, matrixWord, mendOf, type Talk } from './matrix-letters.ts';
import type { WithoutLetter } from './protocol.ts';
import { withoutWhy } from './talk-wording.ts';
import type { World } from './world.ts';

const NAMED = 20;

type Why = Pick<WithoutLetter, 'why' | 'mend'>;

/** Due, and not made. */
function whyNotMade(world: World, { letter, made }: Due): Why | null {
  const known = world.letter(letter);
  if (made.kind === 'unused') return { why: withoutWhy.unused(known.name), mend: 'template' };
  if (made.kind === 'made') return null;
  const isOwnSlip = unknownPlaces(known).length > 0;
  return { why: withoutWhy.lacks(made.places), mend: isOwnSlip ? 'template' : 'details' };
}

/** The matrix has nothing for this buyer, or a person has set his letter aside for good. */
function whyNone(talk: Talk, { contact, choice }: MatrixWord): Why | null {
  if (choice === null) return null;
  if (choice.kind === 'none') {
    const one = talk.caseOf(contact);
    return one.isReporter ? { why: withoutWhy.reporter, mend: '' } : { why: choice.why, mend: mendOf(one) };
  }
  if (choice.letter === 'first-reply') return { why: withoutWhy.reporter, mend: '' };
  const { purpose } = LETTERS[choice.letter];
  const never = talk
    .draftsOf(contact)
    .some((draft) => draft.purpose === purpose && draft.state === 'VOID' && draft.how === NEVER_SENT);
  return never ? { why: withoutWhy.setAside, mend: '' } : null;
}

/** `due`: what is due in this trouble, made or not. The largest group first. */
export function lettersWithout(world: World, talk: Talk, due: readonly Due[]): WithoutLetter[] {
  const dueTo = new Map(due.map((one) => [one.word.contact.id, one]));
  const groups = new Map<string, { readonly why: Why; readonly contacts: Contact[] }>();
  for (const contact of talk.contacts) {
    if (isSettled(contact)) continue;
    const one = dueTo.get(contact.id);
    const why = one === undefined ? whyNone(talk, matrixWord(talk, contact)) : whyNotMade(world, one);
    if (why === null) continue;
    const group = groups.get(why.why);
    if (group === undefined) groups.set(why.why, { why, contacts: [contact] });
    else group.contacts.push(contact);
  }
  return Array.from(groups.values())
    .sort((a, b) => b.contacts.length - a.contacts.length)
    .map(({ why, contacts }) => ({
      ...why,
      buyers: contacts.length,
      contacts: contacts.slice(0, NAMED).map(({ id, buyer, product }) => ({ id, buyer, product })),
    }));
}
