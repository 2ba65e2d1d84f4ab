// A buyer after somebody has looked for his answer: what the record becomes, and what the text that asked says of it.
import { type AfterAnswer, type AnswerSeen, afterAnswer } from '../domain/after-answer.ts';
import { type Contact, isSettled } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import type { Conformity } from '../domain/labels.ts';
import { lastSentTo, type MessageDraft } from '../domain/message-draft.ts';
import type { Settlement } from '../domain/settlement.ts';
import { isOfBox } from './buyer-step.ts';
import { isContactReachable } from './contact-clocks.ts';
import { type Change, changesTo } from './plan.ts';
import { agreed, followed, notAgreed } from './settling-buyer.ts';
import { nextStep } from './wording.ts';
import type { World } from './world.ts';

const KEEP: Settlement = 'そのまま使っていただく';

/**
 * What was carried out is over, and an answer changes nothing about it. Who was ended without an answer, or was thought not to be
 * concerned, may still speak up.
 */
export function mayAnswer(contact: Contact, seen: AnswerSeen): boolean {
  if (contact.carriedOutAt !== null) return false;
  return seen !== 'まだ' || !isSettled(contact) || contact.answer === 'NOT_AFFECTED';
}

/** Going on as it is was the way only as long as he said that it was. */
const withoutKeeping = (contact: Contact, seen: AnswerSeen): Contact =>
  contact.way === KEEP && seen !== '問題なし' ? { ...notAgreed(contact), resolution: 'PENDING' } : contact;

export type Answered = {
  readonly contact: Contact;
  readonly followUp: AfterAnswer;
};

/** `drafts` may hold those of others. Who was never written to is not asked, whoever looks. */
export function answeredBuyer(
  world: World,
  incident: Incident,
  before: Contact,
  seen: AnswerSeen,
  drafts: readonly MessageDraft[],
  conformity: Conformity | null,
): Answered {
  const contact = withoutKeeping(before, seen);
  const { type } = incident;
  const followUp = afterAnswer(seen, {
    type,
    conformity,
    certainty: contact.certainty === 'UNRELATED' && seen === '問題あり' ? 'SUSPECTED' : contact.certainty,
    stage: contact.stage,
    reachable: isContactReachable(contact, drafts, world),
    way: contact.way,
  });
  const looked: Contact = { ...contact, lookedAt: world.now };
  if (seen === 'まだ' && contact.lastContact === null)
    return { contact: followed(world, incident, looked, drafts, contact.next), followUp };
  const { answer, certainty, resolution } = followUp;
  const told: Contact = {
    ...looked,
    answer,
    certainty,
    resolution: certainty === 'UNRELATED' ? 'NO_ACTION' : resolution,
  };
  const kept = followUp.letter === 'agreed-keep' && told.way === null ? agreed(told, KEEP, null) : told;
  return {
    contact: followed(world, incident, kept, drafts, stepAfter(before, followUp)),
    followUp,
  };
}

/** A first reply that is due comes before everything, and a box that has to stay before a word of thanks. */
function stepAfter({ next }: Contact, { answer, next: usual }: AfterAnswer): string {
  if (next === nextStep.reply) return next;
  return answer !== 'AFFECTED' && isOfBox(next) ? next : usual;
}

/** 返事の要点 stands beside the text that asked. `gist` undefined: nobody has said. */
export function answeredDraft(
  contact: Contact,
  seen: AnswerSeen,
  drafts: readonly MessageDraft[],
  gist: string | undefined,
): readonly Change[] {
  const last = lastSentTo(contact.id, drafts);
  if (last === undefined) return [];
  const isNone = seen === 'まだ';
  const kept = isNone && last.state === 'ANSWERED' ? '' : last.gist;
  return changesTo('drafts', [last], () => ({
    state: isNone ? 'SENT' : 'ANSWERED',
    gist: gist ?? kept,
  }));
}
