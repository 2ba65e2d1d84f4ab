// 次にやること of a buyer after a text to him has gone out, or has not after all.
import { type Contact, isSettled } from '../domain/contact.ts';
import { FIRST_REPLY_PURPOSE } from '../domain/first-reply.ts';
import type { Incident } from '../domain/incident.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { settlingNext } from './settling-buyer.ts';
import { isToSettle } from './talk-sums.ts';
import { buyerStep, talkStep } from './talk-wording.ts';
import { nextStep } from './wording.ts';

const THANKS = 'お礼';

/** A box that has to stay, or may go: what is said to its buyer changes nothing about it. */
export const isOfBox = (next: string): boolean => next === nextStep.keepBox || next === nextStep.boxMayGo;

/** `drafts` as they will be. */
export function stepAfterSent(
  incident: Incident,
  contact: Contact,
  draft: MessageDraft,
  drafts: readonly MessageDraft[],
): string {
  if (draft.state !== 'SENT') return draft.purpose === FIRST_REPLY_PURPOSE ? nextStep.reply : buyerStep.send;
  if (isSettled(contact) && contact.next === buyerStep.send) return buyerStep.none;
  // The first reply that was due is sent with this.
  const told = contact.next === nextStep.reply ? { ...contact, next: '' } : contact;
  if (isToSettle(incident, told)) return talkStep.settle;
  return told.answer === 'NO_REPLY' && told.way === null
    ? nextStep.waitForBuyer
    : settlingNext(incident, told, drafts);
}

/** Thanks are the last thing that is said to him; another text that waits for no answer changes nothing. */
export const stepAfterThanks = (contact: Contact, draft: MessageDraft): string => {
  if (!isSettled(contact) || draft.purpose !== THANKS) return contact.next;
  return draft.state === 'SENT' ? buyerStep.none : buyerStep.thank;
};
