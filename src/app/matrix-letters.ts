// What the matrix of messages says to each buyer of one trouble at this moment: the letter that is due, those that are offered, or
// why there is none. Reads no wording, so that every line of the desk can ask.
import { type Contact, isSettled } from '../domain/contact.ts';
import type { ContactId } from '../domain/ids.ts';
import type { Incident } from '../domain/incident.ts';
import type { Inspection } from '../domain/inspection.ts';
import { DAY, type Instant } from '../domain/instant.ts';
import { type LetterCase, type LetterChoice, letterFor, rowOf } from '../domain/letters/letter-matrix.ts';
import { LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { reporterOf } from '../domain/reporter.ts';
import { type ClockRules, draftsByBuyer, isContactReachable } from './contact-clocks.ts';
import { incidentConformity, inspectedSoFar } from './incident-conformity.ts';
import { isFirstReplyOver, isServed } from './matrix-draft.ts';
import { outageWord } from './outage-word.ts';
import type { WithoutLetter } from './protocol.ts';
import type { Records } from './tables.ts';

/** As they are, or as a plan will leave them; those of other troubles may be among them. */
export type TalkRecords = Pick<Records, 'contacts' | 'drafts' | 'inspections'>;

/** One trouble, with what all its buyers share worked out once. */
export type Talk = {
  readonly incident: Incident;
  readonly contacts: readonly Contact[];
  readonly draftsOf: (contact: Pick<Contact, 'id'>) => readonly MessageDraft[];
  readonly caseOf: (contact: Contact) => LetterCase;
  /** 判定 of the trouble, and the one who reported and waits for the first reply. */
  readonly conformity: LetterCase['conformity'];
  readonly reporter: ContactId | null;
};

/** Cannot leave in time: a day is left, or none. */
const isLate = ({ stage, shipBy }: Contact, now: Instant): boolean =>
  stage === 'AWAITING_SHIPMENT' && shipBy !== null && shipBy <= now + DAY;

export function talkOf(incident: Incident, records: TalkRecords, rules: ClockRules): Talk {
  const own = <Item extends { readonly incidentId: string }>(all: readonly Item[]): readonly Item[] =>
    all.filter((one) => one.incidentId === incident.id);
  const contacts = own(records.contacts);
  const drafts = own(records.drafts);
  const lines = own<Inspection>(records.inspections);
  const draftsOf = draftsByBuyer(drafts);
  const reporter = isFirstReplyOver(incident.id, drafts) ? null : reporterOf(incident, contacts, drafts);
  const conformity = incidentConformity(lines);
  const inspected = inspectedSoFar(lines);
  const caseOf = (contact: Contact): LetterCase => ({
    type: incident.type,
    // Of ③ a buyer's own piece is the proof, whatever the inspection of the others has shown.
    conformity:
      incident.type === 'PARTIAL_DEFECT' && contact.answer === 'AFFECTED' ? 'NOT_CONFORM' : conformity,
    certainty: contact.certainty,
    stage: contact.stage,
    reachable: isContactReachable(contact, draftsOf(contact), rules),
    isReporter: contact.id === reporter,
    inspected,
    late: isLate(contact, rules.now),
  });
  return { incident, contacts, draftsOf, caseOf, conformity, reporter };
}

/** Somebody still has to be told what is wrong. That a dangerous thing is not to be used is told whatever he answers. */
const isToBeTold = ({ type }: Incident, contact: Contact): boolean =>
  !isSettled(contact) &&
  contact.resolution !== 'AGREED' &&
  (contact.way === null || type === 'FATAL_DEFECT') &&
  (contact.answer !== 'NOT_AFFECTED' || type === 'FATAL_DEFECT');

export type MatrixWord = {
  readonly contact: Contact;
  /** null: nobody has to be told any more. */
  readonly choice: LetterChoice | null;
  /** Due, and not there yet. */
  readonly due: LetterId | null;
  /** Offered, and not there yet. */
  readonly offered: readonly LetterId[];
};

export function matrixWord(talk: Talk, contact: Contact): MatrixWord {
  const { incident } = talk;
  if (!isToBeTold(incident, contact)) return { contact, choice: null, due: null, offered: [] };
  const choice = outageWord(incident, contact) ?? letterFor(talk.caseOf(contact));
  if (choice.kind === 'none') return { contact, choice, due: null, offered: [] };
  const isNew = (letter: LetterId): boolean =>
    !isServed(LETTERS[letter].purpose, incident.id, talk.draftsOf(contact));
  // 最初の返事 is made where somebody is named, and nowhere else.
  const isDue = choice.need === 'default' && choice.letter !== 'first-reply' && isNew(choice.letter);
  const more = choice.need === 'optional' ? [choice.letter] : isDue ? [] : choice.later;
  return { contact, choice, due: isDue ? choice.letter : null, offered: more.filter(isNew) };
}

/** Where a person can put right that there is no letter. */
export function mendOf(one: LetterCase): WithoutLetter['mend'] {
  if (one.stage === null) return 'stage';
  const row = rowOf(one);
  if (row === 'undecided') return one.type === 'UNKNOWN' ? 'details' : 'inspection';
  if (row === 'defectSuspected') return 'inspection';
  return row === 'wrongShipmentSuspected' && one.stage === 'AWAITING_SHIPMENT' ? 'inspection' : '';
}
