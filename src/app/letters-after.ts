// The letters that follow from what is known: those that are due are made, and those that have become untrue are withdrawn, as long
// as nobody has read them through or sent them.
import type { Contact } from '../domain/contact.ts';
import type { ContactId } from '../domain/ids.ts';
import type { Incident } from '../domain/incident.ts';
import { DAY, HOUR, type Instant, startOfDay } from '../domain/instant.ts';
import type { LetterId } from '../domain/letters/standard-letters.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { inspectionsOf } from './inspection-records.ts';
import { type LetterMade, letterDraft } from './letter-draft.ts';
import { matrixLetterOf } from './matrix-draft.ts';
import { type MatrixWord, matrixWord, type Talk, talkOf } from './matrix-letters.ts';
import { mergePlans, type Written } from './merge-plans.ts';
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

/** Everything that is due now, made or not. `only`: to this buyer. */
export function dueLetters(world: World, talk: Talk, only?: ContactId): readonly Due[] {
  const due: Due[] = [];
  for (const contact of talk.contacts) {
    const word = only === undefined || contact.id === only ? matrixWord(talk, contact) : null;
    if (word !== null && word.due !== null)
      due.push({ word, letter: word.due, made: makeFor(world, talk.incident, contact, word.due) });
  }
  return due;
}

/** Drafts of the matrix that nobody has touched and that are not what it says now. `anew`: nor what has been learned since. */
export function untrueDrafts(talk: Talk, { anew = false, only }: LettersOf = {}): readonly MessageDraft[] {
  const untrue: MessageDraft[] = [];
  for (const contact of talk.contacts) {
    if (only !== undefined && contact.id !== only) continue;
    const letters = talk
      .draftsOf(contact)
      .filter((draft) => draft.state === 'DRAFT' && draft.text === draft.original)
      .map((draft) => ({ draft, letter: matrixLetterOf(draft) }))
      .filter(({ letter }) => letter !== undefined);
    if (letters.length === 0) continue;
    const { choice } = matrixWord(talk, contact);
    const said: readonly (LetterId | undefined)[] =
      choice?.kind === 'letter' ? [choice.letter, ...choice.later] : [];
    for (const { draft, letter } of letters) if (anew || said.indexOf(letter) < 0) untrue.push(draft);
  }
  return untrue;
}

export type LettersOf = {
  /** What the letters say has become known, or has changed. */
  readonly anew?: boolean;
  /** Of this buyer alone. */
  readonly only?: ContactId | undefined;
  /** False: what is untrue goes, and nothing is made. */
  readonly make?: boolean;
};

export type LettersAfter = {
  readonly written: Written;
  readonly made: readonly MessageDraft[];
  readonly withdrawn: number;
  /** Places that nobody has filled, because of which a letter that is due was not made. */
  readonly lacks: readonly string[];
};

export type TalkTables = Pick<Records, 'incidents' | 'contacts' | 'drafts'>;

/** The records about which is talked, once a plan is written. */
export const talkAfter = ({ records }: Pick<World, 'records'>, written: Written): TalkTables =>
  afterPlan(
    { incidents: records.incidents(), contacts: records.contacts(), drafts: records.drafts() },
    written,
  );

/** `written`: what the command itself does. */
export function lettersAfter(
  world: World,
  incident: Incident,
  written: Written,
  of: LettersOf = {},
): LettersAfter {
  const then = talkAfter(world, written);
  const inspections = inspectionsOf(world);
  const now = then.incidents.find((one) => one.id === incident.id) ?? incident;
  const untrue = untrueDrafts(talkOf(now, { ...then, inspections }, world), of);
  const gone = new Set(untrue.map(({ id }) => id));
  const drafts = then.drafts.map(
    (draft): MessageDraft => (gone.has(draft.id) ? { ...draft, state: 'VOID' } : draft),
  );
  const made: MessageDraft[] = [];
  const due =
    of.make === false ? [] : dueLetters(world, talkOf(now, { ...then, drafts, inspections }, world), of.only);
  const lacks = new Set<string>();
  for (const one of due) {
    if (one.made.kind === 'made') made.push(one.made.draft);
    if (one.made.kind === 'lacks') for (const place of one.made.places) lacks.add(place);
  }
  return {
    written: {
      appends: made.length === 0 ? {} : { drafts: made },
      changes: changesTo('drafts', untrue, () => ({ state: 'VOID' })),
    },
    made,
    withdrawn: untrue.length,
    lacks: Array.from(lacks),
  };
}

/** What a command does, with the letters that follow from it. */
export const withLetters = (written: Written, letters: LettersAfter): Written =>
  mergePlans([written, letters.written]);
