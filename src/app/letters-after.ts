// The letters that follow from what is known: those that are due are made, and those that have become untrue are withdrawn, as long
// as nobody has read them through or sent them.
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import { DAY, HOUR, type Instant, startOfDay } from '../domain/instant.ts';
import { LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { inspectionsOf } from './inspection-records.ts';
import { type LetterMade, letterDraft } from './letter-draft.ts';
import { matrixLetterOf } from './matrix-draft.ts';
import { type MatrixWord, matrixWord, type Talk, talkOf } from './matrix-letters.ts';
import type { Written } from './merge-plans.ts';
import { afterPlan, changesTo } from './plan.ts';
import type { Records } from './tables.ts';
import type { World } from './world.ts';

/** 即対応, as it stands in the cell. */
const AT_ONCE = '即対応';

const nextMorning = (now: Instant): Instant => {
  const today = startOfDay(now) + 8 * HOUR;
  return now < today ? today : today + DAY;
};

/** Somebody may be hurt, or the parcel can no longer be ordered back, before the morning. */
export function cannotWait({ type }: Pick<Incident, 'type'>, contact: Contact, now: Instant): boolean {
  if (contact.certainty !== 'CONFIRMED' || contact.urgency !== AT_ONCE) return false;
  const { stage, shipBy } = contact;
  const leaves = stage === 'AWAITING_SHIPMENT' && shipBy !== null && shipBy < nextMorning(now);
  return type === 'FATAL_DEFECT' || leaves;
}

export const makeFor = (
  world: World,
  incident: Incident,
  contact: Contact,
  letter: LetterId,
  more: Partial<Pick<Parameters<typeof letterDraft>[1], 'facts' | 'mark'>> = {},
): LetterMade =>
  letterDraft(world, {
    letter,
    incident,
    contact,
    marketplace: contact.marketplace,
    cannotWait: letter === 'first-reply' || cannotWait(incident, contact, world.now),
    ...more,
  });

export type Due = {
  readonly word: MatrixWord;
  readonly letter: LetterId;
  readonly made: LetterMade;
};

/** Everything that is due now, made or not. */
export function dueLetters(world: World, talk: Talk): readonly Due[] {
  const due: Due[] = [];
  for (const contact of talk.contacts) {
    const word = matrixWord(talk, contact);
    if (word.due !== null)
      due.push({ word, letter: word.due, made: makeFor(world, talk.incident, contact, word.due) });
  }
  return due;
}

/** Drafts of the matrix that nobody has touched and that are not what it says now. `anew`: nor what has been learned since. */
export function untrueDrafts(talk: Talk, anew = false): readonly MessageDraft[] {
  const untrue: MessageDraft[] = [];
  for (const contact of talk.contacts) {
    const untouched = talk
      .draftsOf(contact)
      .filter((draft) => draft.state === 'DRAFT' && draft.text === draft.original);
    for (const draft of untouched) {
      const letter = matrixLetterOf(draft);
      if (letter === undefined) continue;
      const { choice } = matrixWord(talk, contact);
      const isSaid = choice?.kind === 'letter' && [choice.letter, ...choice.later].indexOf(letter) >= 0;
      if (!isSaid || anew) untrue.push(draft);
    }
  }
  return untrue;
}

export type LettersAfter = {
  readonly written: Written;
  readonly made: readonly MessageDraft[];
  readonly withdrawn: number;
};

export const NO_LETTERS: LettersAfter = { written: { appends: {}, changes: [] }, made: [], withdrawn: 0 };

export type TalkTables = Pick<Records, 'incidents' | 'contacts' | 'drafts'>;

/** The records about which is talked, once a plan is written. */
export const talkAfter = ({ records }: Pick<World, 'records'>, written: Written): TalkTables =>
  afterPlan(
    { incidents: records.incidents(), contacts: records.contacts(), drafts: records.drafts() },
    written,
  );

/** `written`: what the command itself does. `anew`: what the letters say has become known or has changed. */
export function lettersAfter(world: World, incident: Incident, written: Written, anew = false): LettersAfter {
  const then = talkAfter(world, written);
  const inspections = inspectionsOf(world);
  const now = then.incidents.find((one) => one.id === incident.id) ?? incident;
  const untrue = untrueDrafts(talkOf(now, { ...then, inspections }, world), anew);
  const gone = new Set(untrue.map(({ id }) => id));
  const drafts = then.drafts.map(
    (draft): MessageDraft => (gone.has(draft.id) ? { ...draft, state: 'VOID' } : draft),
  );
  const made: MessageDraft[] = [];
  for (const due of dueLetters(world, talkOf(now, { ...then, drafts, inspections }, world)))
    if (due.made.kind === 'made') made.push(due.made.draft);
  return {
    written: {
      appends: made.length === 0 ? {} : { drafts: made },
      changes: changesTo('drafts', untrue, () => ({ state: 'VOID' })),
    },
    made,
    withdrawn: untrue.length,
  };
}

/** 用途 of a letter that is not made yet. */
export const purposeOf = (letter: LetterId): string => LETTERS[letter].purpose;
