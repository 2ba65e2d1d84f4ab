// A buyer while it is being settled: what the record becomes when a way is agreed on, taken back or carried out, and the next step.
import { type Contact, isSettled } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import type { Resolution } from '../domain/labels.ts';
import { isUnsent, type MessageDraft, wasSent } from '../domain/message-draft.ts';
import type { Settlement } from '../domain/settlement.ts';
import { isConfirmation } from './confirmation-letter.ts';
import { withClocks } from './contact-clocks.ts';
import { urgencyCells } from './contact-for-row.ts';
import { contactStep } from './contact-step.ts';
import { settlingStep } from './settle-wording.ts';
import { nextStep } from './wording.ts';
import type { World } from './world.ts';

const AWAITED: readonly Contact['answer'][] = ['NOT_ASKED', 'NO_REPLY'];
const OFFICE: Settlement = '事務局に相談してから';
const KEEP: Settlement = 'そのまま使っていただく';

/** Ways in which no money changes hands. */
const WITHOUT_MONEY: readonly Settlement[] = [OFFICE, KEEP];

/** Whoever has agreed has answered; the desk is asked while the buyer may still be silent. */
function answeredBy(contact: Contact, way: Settlement): Pick<Contact, 'answer' | 'certainty'> {
  const { answer, certainty } = contact;
  if (way === OFFICE) return { answer, certainty };
  const isSilent = AWAITED.indexOf(answer) >= 0;
  if (way === KEEP) return { answer: isSilent ? 'NOT_AFFECTED' : answer, certainty };
  return { answer: isSilent ? 'AFFECTED' : answer, certainty: 'CONFIRMED' };
}

/** What is awaited comes with the way that brings it; what has come stays. */
const returnedWith = ({ way: before, returned }: Contact, way: Settlement | null): string => {
  if (way === '返品して全額返金') return returned === '届いた' ? returned : '待ち';
  return before === '返品して全額返金' && returned === '待ち' ? '' : returned;
};

/** `amount` in yen. */
export const agreed = (contact: Contact, way: Settlement, amount: number | null): Contact => ({
  ...contact,
  ...answeredBy(contact, way),
  way,
  amount: WITHOUT_MONEY.indexOf(way) >= 0 ? null : amount,
  returned: returnedWith(contact, way),
  resolution: way === OFFICE ? 'WAITING' : 'AGREED',
});

/** Where the talk stood before both sides agreed on anything. */
function undecided({ answer, lastContact }: Contact): Resolution {
  if (answer === 'NOT_AFFECTED') return 'AGREED';
  return answer === 'AFFECTED' || lastContact === null ? 'PENDING' : 'CONTACTED';
}

export const notAgreed = (contact: Contact): Contact => ({
  ...contact,
  way: null,
  amount: null,
  returned: returnedWith(contact, null),
  resolution: undecided(contact),
});

export const carriedOut = (contact: Contact, now: number): Contact => ({
  ...contact,
  carriedOutAt: now,
  resolution: 'RESOLVED',
  next: '',
});

export const notCarriedOut = (contact: Contact): Contact => ({
  ...contact,
  carriedOutAt: null,
  resolution: contact.way === OFFICE ? 'WAITING' : 'AGREED',
});

function nextBeforeAgreed(incident: Incident, contact: Contact): string {
  if (contact.answer === 'AFFECTED') return settlingStep.choose;
  if (contact.answer === 'NOT_AFFECTED') return nextStep.thank;
  return contact.resolution === 'PENDING' ? contactStep(incident, contact) : nextStep.waitForBuyer;
}

/** Nobody has to talk any more, but goods may still be on their way. */
function nextWhenSettled({ returned, next }: Contact): string {
  if (returned === '待ち') return settlingStep.waitForReturn;
  return next === settlingStep.waitForReturn ? '' : next;
}

function nextOfOffice(drafts: readonly MessageDraft[]): string {
  const asked = drafts.filter((draft) => draft.recipient === '事務局' && wasSent(draft));
  if (asked.some(({ state }) => state === 'SENT')) return settlingStep.waitForOffice;
  return asked.length > 0 ? settlingStep.chooseAfterOffice : settlingStep.askOffice;
}

/** A first reply that is due comes before everything. `drafts` may hold those of others. */
export function settlingNext(incident: Incident, contact: Contact, drafts: readonly MessageDraft[]): string {
  const { way, returned } = contact;
  if (isSettled(contact)) return nextWhenSettled(contact);
  if (contact.next === nextStep.reply) return contact.next;
  if (way === null) return nextBeforeAgreed(incident, contact);
  const own = drafts.filter((draft) => draft.contactId === contact.id);
  if (own.some((draft) => isConfirmation(draft) && isUnsent(draft))) return settlingStep.confirm(way);
  if (way === OFFICE) return nextOfOffice(own);
  if (returned === '待ち') return settlingStep.waitForReturn;
  return returned === '届いた' ? settlingStep.lookAtReturn : settlingStep.carryOut(way);
}

/** Next step, urgency and clocks follow. `drafts` as they will be; `next` where it is another one. */
export function followed(
  world: World,
  incident: Incident,
  contact: Contact,
  drafts: readonly MessageDraft[],
  next = settlingNext(incident, contact, drafts),
): Contact {
  const { stage, answer, resolution, shipBy: deadline } = contact;
  const { type } = incident;
  const told = {
    ...contact,
    next,
    ...urgencyCells({ type, stage, answer, resolution, deadline, stopped: false }, world.now),
  };
  return withClocks(told, drafts, world);
}
