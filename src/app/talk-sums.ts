// Talking to the buyers of one trouble, as counts on the desk: nobody who waits for a word, or whose word is awaited, is forgotten.
import { nextLook } from '../domain/clocks/look-clock.ts';
import { type Contact, isSettled } from '../domain/contact.ts';
import { isOpen } from '../domain/incident.ts';
import { type Instant, monthDayTime } from '../domain/instant.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { firstReplyOf } from '../domain/reporter.ts';
import { mayGoNow, SEND_IN_THE_MORNING } from '../domain/sending-time.ts';
import type { ClockRules } from './contact-clocks.ts';
import { contactSilence } from './contact-silence.ts';
import { officeSums } from './desk-office.ts';
import { matrixWord, type Talk } from './matrix-letters.ts';
import type { IncidentLine } from './protocol.ts';
import { tradeFactsOf } from './trade-facts-of.ts';
import type { World } from './world.ts';

type Sums = IncidentLine['talk'];

export const NO_TALK: Sums = {
  ready: 0,
  morning: 0,
  untold: 0,
  looks: 0,
  lookAt: '',
  lookIso: '',
  awaited: 0,
  silent: 0,
  toSettle: 0,
  toCarryOut: 0,
  returns: 0,
  office: 0,
  officeDue: 0,
  officeAt: '',
  officeIso: '',
};

/** Something is wrong for him, or may hurt him, and no way is agreed on. A parcel that only waits has no way to be chosen. */
export const isToSettle = ({ type }: Talk['incident'], contact: Contact): boolean =>
  !isSettled(contact) &&
  contact.way === null &&
  type !== 'PLATFORM_OUTAGE' &&
  (contact.answer === 'AFFECTED' || (contact.answer === 'NOT_AFFECTED' && contact.resolution === 'PENDING'));

/** The desk is asked first where that was the way: until then there is nothing to carry out. */
export const isToCarryOut = (contact: Contact): boolean =>
  contact.resolution === 'AGREED' && contact.way !== null && contact.carriedOutAt === null;

/** When somebody should look for his answer; null where none is awaited. */
export const lookFor = (contact: Contact, drafts: readonly MessageDraft[]): Instant | null =>
  isSettled(contact) ? null : nextLook(tradeFactsOf(contact, drafts));

export function talkSums(
  talk: Talk,
  drafts: readonly MessageDraft[],
  world: ClockRules & Pick<World, 'preferences' | 'letter'>,
): Sums {
  const { incident, contacts, draftsOf } = talk;
  if (!isOpen(incident)) return NO_TALK;
  const { now } = world;
  const first = firstReplyOf(incident, drafts);
  const waiting = drafts.filter((draft) => isUnsent(draft) && draft.id !== first?.id);
  const count = (of: (contact: Contact) => boolean): number => contacts.filter(of).length;
  const looks = contacts
    .map((contact) => lookFor(contact, draftsOf(contact)))
    .filter((at): at is Instant => at !== null);
  const ahead = looks.filter((at) => at > now);
  const next = ahead.length === 0 ? null : Math.min(...ahead);
  const office = officeSums(drafts, now);
  return {
    ready: waiting.filter(({ when }) => mayGoNow(when, now)).length,
    morning: waiting.filter(({ when }) => when === SEND_IN_THE_MORNING && !mayGoNow(when, now)).length,
    // A letter that is switched off is one that the seller does not want.
    untold: count((contact) => {
      const { due } = matrixWord(talk, contact);
      return due !== null && world.letter(due).used;
    }),
    looks: looks.length - ahead.length,
    lookAt: next === null ? '' : monthDayTime(next),
    lookIso: next === null ? '' : new Date(next).toISOString(),
    awaited: looks.length,
    silent: count((contact) => {
      const { kind } = contactSilence(contact, draftsOf(contact), world);
      return kind === 'remind' || kind === 'mayEnd';
    }),
    toSettle: count((contact) => isToSettle(incident, contact)),
    toCarryOut: count(isToCarryOut),
    returns: count(({ returned }) => returned === '待ち'),
    office: office.waiting,
    officeDue: office.due,
    officeAt: office.at,
    officeIso: office.iso,
  };
}
