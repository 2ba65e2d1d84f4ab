// 「済んだ」: the way that was agreed on was carried out. What closes the messages takes the talk with it, so it asks for what has to be
// saved before, or for a reason why not.
import { isSettled } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import type { Evidence } from '../domain/settling/evidence.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { lettersAfter } from './letters-after.ts';
import { mergePlans, type Written } from './merge-plans.ts';
import { type BuyerOf, openBuyerOf } from './open-contact.ts';
import { changesTo } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { carriedOutSentence, noteOf } from './settle-wording.ts';
import { missingEvidence } from './settlement-view.ts';
import { carriedOut, followed, notCarriedOut } from './settling-buyer.ts';
import { settlingReply } from './settling-reply.ts';
import { chosenTerms } from './settling-ways.ts';
import type { World } from './world.ts';

type Request = RequestOf<'carryOut'>;

const missingFor = (world: World, { incident, contact }: BuyerOf, reason: string): readonly Evidence[] =>
  missingEvidence(chosenTerms(incident, contact, world.reference()), contact, reason);

function refusalOf(world: World, of: BuyerOf, { done, reason }: Request): Refusal | null {
  const { contact } = of;
  if (contact.way === null) return { code: 'nothingAgreed' };
  if (!done) return contact.carriedOutAt === null ? { code: 'nothingAgreed' } : null;
  if (contact.carriedOutAt !== null || isSettled(contact)) return { code: 'buyerSettled' };
  const missing = missingFor(world, of, reason);
  return missing.length === 0 ? null : { code: 'evidenceMissing', missing: [...missing] };
}

/** With nothing agreed on there is nothing to carry out or to take back. */
function written(world: World, { incident, contact }: BuyerOf, done: boolean) {
  const bare = done ? carriedOut(contact, world.now) : notCarriedOut(contact);
  const after = followed(world, incident, bare, world.records.drafts());
  const own: Written = { appends: {}, changes: changesTo('contacts', [contact], () => after) };
  const letters = lettersAfter(world, incident, own);
  const notes = [
    ...(letters.withdrawn > 0 ? [noteOf.lettersWithdrawn(letters.withdrawn)] : []),
    ...(letters.made.length > 0 ? [noteOf.lettersMade(letters.made.length)] : []),
  ];
  return { written: mergePlans([own, letters.written]), notes };
}

/**
 * Refused: an unknown buyer, an ended trouble, no way agreed on, one with whom it is settled already, evidence that is not saved where
 * the messages close and no reason is given; to take back what was not carried out.
 */
export function carryOut(world: World, request: Request): Decision<ReplyOf<'carryOut'>> {
  const found = openBuyerOf(world, request.contactId);
  if (found.kind === 'refused') return found;
  const of = found.reply;
  const refusal = refusalOf(world, of, request);
  if (refusal !== null) return refuse(refusal);
  const { written: changed, notes } = written(world, of, request.done);
  const sentence = carriedOutSentence(salutationFor(of.contact.buyer), of.contact.way ?? '', request.done);
  const isWithout = request.done && missingFor(world, of, '').length > 0;
  const plan = incidentPlan(world, of.incident, sentence, changed, { reason: request.reason.trim() });
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'carryOut',
      ...settlingReply(world, of, plan),
      notes: [...(isWithout ? [noteOf.withoutEvidence] : []), ...notes],
    },
  };
}
