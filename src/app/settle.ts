// 「決めて連絡文を作る」: what both sides agreed on, and the letter that says it once more before it is done.
import type { Contact } from '../domain/contact.ts';
import { isSettled } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { type Confirmation, confirmation } from './confirmation-letter.ts';
import { type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { incidentPlan } from './incident-plan.ts';
import { inspectionsOf } from './inspection-records.ts';
import { type LettersAfter, lettersAfter } from './letters-after.ts';
import { mergePlans, type Written } from './merge-plans.ts';
import { type BuyerOf, openBuyerOf } from './open-contact.ts';
import { changesTo } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { noteOf, settleSentence, unsettleSentence } from './settle-wording.ts';
import { agreed, followed, notAgreed } from './settling-buyer.ts';
import { settlingReply } from './settling-reply.ts';
import { waysFor, whyClosed } from './settling-ways.ts';
import type { World } from './world.ts';

type Request = RequestOf<'settle'>;

function refusalOf(world: World, { incident, contact }: BuyerOf, { way, amount }: Request): Refusal | null {
  if (isSettled(contact)) return { code: 'buyerSettled' };
  if (way === null) return contact.way === null ? { code: 'nothingAgreed' } : null;
  const why = whyClosed(waysFor(incident, contact, inspectionsOf(world), world.reference()), way);
  if (why !== null) return { code: 'wayClosed', way, why };
  return way === '一部返金' && (amount === null || amount === 0) ? { code: 'amountMissing' } : null;
}

const madeOf = (letter: Confirmation): readonly MessageDraft[] =>
  letter.kind === 'made' ? [letter.draft] : [];

function notesOf(
  before: Contact,
  after: Contact,
  letter: Confirmation,
  withdrawn: number,
  others: LettersAfter,
): string[] {
  const { made } = others;
  return [
    ...(letter.kind === 'unreachable' ? [noteOf.noMessages] : []),
    ...(letter.kind === 'unused' ? [noteOf.letterOff] : []),
    ...(withdrawn > 0 ? [noteOf.letterWithdrawn] : []),
    ...(after.returned === '待ち' && before.returned !== '待ち' ? [noteOf.returnAwaited] : []),
    ...(after.way === '事務局に相談してから' ? [noteOf.askOffice] : []),
    ...(others.withdrawn > 0 ? [noteOf.lettersWithdrawn(others.withdrawn)] : []),
    ...(made.length > 0 ? [noteOf.lettersMade(made.length)] : []),
  ];
}

/** The buyer's record, his letter, and what the matrix says of the others now. */
function settled(world: World, of: BuyerOf, { way, amount }: Request) {
  const { incident, contact } = of;
  const drafts = world.records.drafts();
  const bare = way === null ? notAgreed(contact) : agreed(contact, way, amount);
  const { letter, withdrawn } = confirmation(world, incident, contact, bare, drafts);
  const made = madeOf(letter);
  const left = drafts.map(
    (draft): MessageDraft => (withdrawn.indexOf(draft) < 0 ? draft : { ...draft, state: 'VOID' }),
  );
  const after = followed(world, incident, bare, [...left, ...made]);
  const own: Written = {
    appends: made.length === 0 ? {} : { drafts: made },
    changes: [
      ...changesTo('contacts', [contact], () => after),
      ...changesTo('drafts', withdrawn, () => ({ state: 'VOID' })),
    ],
  };
  const others = lettersAfter(world, incident, own);
  return {
    written: mergePlans([own, others.written]),
    letter,
    notes: notesOf(contact, after, letter, withdrawn.length, others),
  };
}

/**
 * Refused: an unknown buyer, an ended trouble, a buyer with whom it is settled; a way that cannot be chosen; a partial refund without
 * its amount; to take back what was not agreed on.
 */
export function settle(world: World, request: Request): Decision<ReplyOf<'settle'>> {
  const found = openBuyerOf(world, request.contactId);
  if (found.kind === 'refused') return found;
  const of = found.reply;
  const refusal = refusalOf(world, of, request);
  if (refusal !== null) return refuse(refusal);
  const { written, letter, notes } = settled(world, of, request);
  const to = salutationFor(of.contact.buyer);
  const sentence =
    request.way === null
      ? unsettleSentence(to, of.contact.way ?? '')
      : settleSentence(to, request.way, request.amount);
  const plan = incidentPlan(world, of.incident, sentence, written);
  const draft = letter.kind === 'made' || letter.kind === 'there' ? letter.draft : null;
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'settle',
      ...settlingReply(world, of, plan),
      draft: draft === null ? null : draftLine(draft),
      lacks: letter.kind === 'lacks' ? [...letter.places] : [],
      notes,
    },
  };
}
