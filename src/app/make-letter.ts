// One letter by name for one buyer: an optional one of the matrix, or one that goes with a step which somebody takes.
import { isSettled } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { LETTER_IDS, LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import { type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { incidentPlan } from './incident-plan.ts';
import { inspectionsOf } from './inspection-records.ts';
import { offeredLetters } from './letter-offers.ts';
import { makeFor } from './letters-after.ts';
import { BY_HAND, isServed, waitingDraft } from './matrix-draft.ts';
import { type Talk, talkOf } from './matrix-letters.ts';
import type { Written } from './merge-plans.ts';
import { type BuyerOf, openBuyerOf } from './open-contact.ts';
import { changesTo } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { yenText } from './settle-wording.ts';
import { buyerReply } from './talk-reply.ts';
import { makeSentence } from './talk-wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'makeLetter'>;

const letterNamed = (name: string): LetterId | undefined => LETTER_IDS.find((id) => id === name);

/** Why it may not be made, the plainest reason first. */
function refusalOf(world: World, talk: Talk, { contact, incident }: BuyerOf, id: LetterId): Refusal | null {
  const { used, name } = world.letter(id);
  const { purpose, recipient, repeats } = LETTERS[id];
  if (!used) return { code: 'letterUnfit', letter: name };
  const drafts = talk.draftsOf(contact);
  const isThere = repeats
    ? waitingDraft(purpose, incident.id, drafts) !== undefined
    : isServed(purpose, incident.id, drafts);
  if (isThere) return { code: 'alreadyTold', purpose };
  if (recipient === '購入者' && !talk.caseOf(contact).reachable) return { code: 'buyerUnreachable' };
  if (offeredLetters(talk, contact).indexOf(id) >= 0) return null;
  return isSettled(contact) ? { code: 'buyerSettled' } : { code: 'letterUnfit', letter: name };
}

/** undefined: not a moment. null: nobody has said. */
const momentOf = (text: string | undefined): Instant | null | undefined =>
  text === undefined ? null : parseInstant(text);

/**
 * It is a person's letter, so no rule withdraws it. Refused: an unknown buyer, an ended trouble; a letter that nobody knows, that is
 * switched off, was sent already, or does not fit now; a buyer who cannot be written to, or with whom it is settled; what is not known and
 * cannot be left out.
 */
export function makeLetter(world: World, request: Request): Decision<ReplyOf<'makeLetter'>> {
  const found = openBuyerOf(world, request.contactId);
  if (found.kind === 'refused') return found;
  const of = found.reply;
  const id = letterNamed(request.letter);
  if (id === undefined) return refuse({ code: 'noSuchLetter', letter: request.letter });
  const cancelAt = momentOf(request.at);
  if (cancelAt === undefined) return refuse({ code: 'badRequest', where: 'at' });
  const records = {
    contacts: world.records.contacts(),
    drafts: world.records.drafts(),
    inspections: inspectionsOf(world),
  };
  const refusal = refusalOf(world, talkOf(of.incident, records, world), of, id);
  if (refusal !== null) return refuse(refusal);

  const tracking = request.tracking?.trim() || of.contact.tracking;
  const contact = { ...of.contact, tracking };
  const { amount } = contact;
  const facts = { cancelAt, ...(amount === null ? {} : { refund: yenText(amount) }) };
  const made = makeFor(world, of.incident, contact, id, { facts, mark: BY_HAND });
  const { name } = world.letter(id);
  if (made.kind === 'unused') return refuse({ code: 'letterUnfit', letter: name });
  if (made.kind === 'lacks') return refuse({ code: 'letterLacks', letter: name, places: [...made.places] });
  const written: Written = {
    appends: { drafts: [made.draft] },
    changes: changesTo('contacts', [of.contact], () => ({ tracking })),
  };
  const sentence = makeSentence(name, salutationFor(contact.buyer));
  const plan = incidentPlan(world, of.incident, sentence, written);
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'makeLetter',
      ...buyerReply(world, of, plan),
      draft: draftLine(made.draft),
      lacks: [],
      notes: [],
    },
  };
}
