// 返事を記録: one tap after somebody has looked, and what follows from it at once: urgency, the next step, the next letter.
import type { AnswerSeen } from '../domain/after-answer.ts';
import type { Contact } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import type { Incident } from '../domain/incident.ts';
import { LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { withPlainLineEnds } from '../domain/refused-text.ts';
import { answeredBuyer, answeredDraft, mayAnswer } from './answered-buyer.ts';
import { type Confirmation, confirmation } from './confirmation-letter.ts';
import { type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { incidentConformity } from './incident-conformity.ts';
import { incidentPlan } from './incident-plan.ts';
import { inspectionsOf } from './inspection-records.ts';
import type { LetterMade } from './letter-draft.ts';
import { type LettersAfter, lettersAfter, makeFor, withLetters } from './letters-after.ts';
import { isServed } from './matrix-draft.ts';
import { mergePlans, type Written } from './merge-plans.ts';
import { type BuyerOf, openBuyerOf } from './open-contact.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { buyerReply } from './talk-reply.ts';
import { answerSentence, lettersNotes } from './talk-wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'recordAnswer'>;

/** What confirms an agreement goes by the agreement, and every other letter by the matrix. */
const BY_AGREEMENT: readonly (LetterId | null)[] = ['agreed-keep'];

/** The letter that the answer itself asks for, where no rule for all buyers has made it. */
function letterOf(
  world: World,
  incident: Incident,
  contact: Contact,
  letter: LetterId,
  drafts: readonly MessageDraft[],
): LetterMade | null {
  return isServed(
    LETTERS[letter].purpose,
    incident.id,
    drafts.filter((one) => one.contactId === contact.id),
  )
    ? null
    : makeFor(world, incident, contact, letter);
}

type Outcome = {
  readonly written: Written;
  readonly draft: MessageDraft | null;
  readonly lacks: readonly string[];
  readonly letters: Pick<LettersAfter, 'made' | 'withdrawn'>;
};

const isMade = (letter: Confirmation | null): letter is Extract<LetterMade, { readonly kind: 'made' }> =>
  letter !== null && letter.kind === 'made';

function outcomeOf(world: World, { incident, contact }: BuyerOf, seen: AnswerSeen, gist?: string): Outcome {
  const drafts = world.records.drafts();
  const lines = inspectionsOf(world).filter((line) => line.incidentId === incident.id);
  const { contact: after, followUp } = answeredBuyer(
    world,
    incident,
    contact,
    seen,
    drafts,
    incidentConformity(lines),
  );
  const heard: Written = {
    appends: {},
    changes: [
      ...changesTo('contacts', [contact], () => after),
      ...answeredDraft(contact, seen, drafts, gist),
    ],
  };
  const byMatrix = lettersAfter(world, incident, heard, { only: contact.id });
  const { letter: confirms, withdrawn } = confirmation(world, incident, contact, after, drafts);
  const gone = changesTo('drafts', withdrawn, () => ({ state: 'VOID' }));
  const byAnswer =
    followUp.letter === null ||
    followUp.need !== 'default' ||
    after.way !== null ||
    BY_AGREEMENT.indexOf(followUp.letter) >= 0
      ? null
      : letterOf(world, incident, after, followUp.letter, [...drafts, ...byMatrix.made]);
  const own = after.way === null ? byAnswer : confirms;
  const extra = isMade(own) ? [own.draft] : [];
  const written = mergePlans([
    withLetters(heard, byMatrix),
    { appends: extra.length === 0 ? {} : { drafts: extra }, changes: gone },
  ]);
  return {
    written,
    draft: extra[0] ?? byMatrix.made[0] ?? null,
    lacks: own !== null && own.kind === 'lacks' ? own.places : byMatrix.lacks,
    letters: {
      made: [...byMatrix.made, ...extra],
      withdrawn: byMatrix.withdrawn + withdrawn.length,
    },
  };
}

/**
 * Letters that have become untrue and that nobody has read are withdrawn. Refused: an unknown buyer, an ended trouble, a buyer with whom
 * it was settled; nothing to look for.
 */
export function recordAnswer(world: World, request: Request): Decision<ReplyOf<'recordAnswer'>> {
  const found = openBuyerOf(world, request.contactId);
  if (found.kind === 'refused') return found;
  const of = found.reply;
  if (!mayAnswer(of.contact, request.answer)) return refuse({ code: 'buyerSettled' });
  const gist = request.gist === undefined ? undefined : withPlainLineEnds(request.gist).trim();
  const { written, draft, lacks, letters } = outcomeOf(world, of, request.answer, gist);
  const sentence = answerSentence(salutationFor(of.contact.buyer), request.answer);
  const plan = incidentPlan(world, of.incident, sentence, written);
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordAnswer',
      ...buyerReply(world, of, plan),
      draft: draft === null ? null : draftLine(draft),
      lacks: [...lacks],
      notes: lettersNotes(letters),
    },
  };
}
