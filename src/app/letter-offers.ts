// Letters that a person may ask for by name: what the matrix offers or asks for, and what goes with a step that somebody takes.
import { type Contact, isSettled } from '../domain/contact.ts';
import { LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import { wasSent } from '../domain/message-draft.ts';
import type { Settlement } from '../domain/settlement.ts';
import { isServed, waitingDraft } from './matrix-draft.ts';
import { matrixWord, type Talk } from './matrix-letters.ts';

const REFUNDS: readonly (Settlement | null)[] = ['返品して全額返金', '返品なしで全額返金'];
const IN_HAND: readonly Contact['stage'][] = ['AWAITING_PAYMENT', 'AWAITING_SHIPMENT'];

function byStep({ incident, draftsOf, conformity }: Talk, contact: Contact): readonly LetterId[] {
  const { answer, stage, way, certainty } = contact;
  const wasTold = draftsOf(contact).some(wasSent);
  const hasAnswered = answer === 'AFFECTED' || answer === 'NOT_AFFECTED';
  const isCancelled =
    REFUNDS.indexOf(way) >= 0 || (way === null && IN_HAND.indexOf(stage) >= 0 && answer === 'AFFECTED');
  const isSound =
    certainty === 'UNRELATED' || conformity === 'CONFORMS' || contact.resolution === 'NO_ACTION';
  return [
    ...(stage === 'AWAITING_SHIPMENT' && incident.type !== 'PLATFORM_OUTAGE' && !isSettled(contact)
      ? (['ship-late'] as const)
      : []),
    ...(isCancelled ? (['cancel-greeting', 'cancel-reason'] as const) : []),
    ...(way === '正しい物・足りない物を送る' ? (['right-item-sent'] as const) : []),
    ...(hasAnswered ? (['thanks'] as const) : []),
    ...(wasTold && isSound ? (['all-clear'] as const) : []),
  ];
}

/** In the order in which they are shown. What was served, or waits to be sent, is offered no more; what may be repeated, once sent, is. */
export function offeredLetters(talk: Talk, contact: Contact): readonly LetterId[] {
  const { due, offered } = matrixWord(talk, contact);
  const { reachable } = talk.caseOf(contact);
  const drafts = talk.draftsOf(contact);
  const wanted = [...(due === null ? [] : [due]), ...offered, ...byStep(talk, contact)];
  return wanted.filter((letter, at) => {
    const { purpose, recipient, repeats } = LETTERS[letter];
    if (wanted.indexOf(letter) < at || (recipient === '購入者' && !reachable)) return false;
    return repeats
      ? waitingDraft(purpose, talk.incident.id, drafts) === undefined
      : !isServed(purpose, talk.incident.id, drafts);
  });
}
