// How far the talk with one buyer of an outage is, and whose promised word is due.
import type { Contact } from '../domain/contact.ts';
import { isSettled } from '../domain/contact.ts';
import { digestOfAll } from '../domain/digest.ts';
import { HOUR, type Instant, startOfDay, startOfNextDay } from '../domain/instant.ts';
import type { LetterId } from '../domain/letters/standard-letters.ts';
import { isUnsent, type MessageDraft, wasSent } from '../domain/message-draft.ts';
import { NEVER_SENT } from './matrix-draft.ts';

export type Told = 'no' | 'draft' | 'sent';

const toBuyer = ({ recipient }: MessageDraft): boolean => recipient === '購入者';

/** `drafts`: of this buyer. */
export function toldOf(drafts: readonly MessageDraft[]): Told {
  const own = drafts.filter(toBuyer);
  if (own.some(wasSent)) return 'sent';
  return own.some(isUnsent) ? 'draft' : 'no';
}

/** On what a progress notice is due: the promise, or the last word where that promised nothing. */
export const markOf = ({ promise, lastContact }: Contact): string => String(promise ?? lastContact ?? '');

/** A notice on this very promise is there, was sent, or is never to be sent. */
const isServedOn = (contact: Contact, letter: LetterId, drafts: readonly MessageDraft[]): boolean => {
  const name = digestOfAll([contact.id, letter, markOf(contact)]);
  return drafts.some(
    (draft) =>
      draft.id.replace(/^M\d+-/, '') === name && (draft.state !== 'VOID' || draft.how === NEVER_SENT),
  );
};

const waitsInHand = (contact: Contact): boolean =>
  contact.stage === 'AWAITING_SHIPMENT' && !isSettled(contact) && contact.resolution !== 'AGREED';

/** When the next word is due; null: never, or one is ready already. Promised for some time of a day, it may go all that day. */
export function progressAt(contact: Contact, drafts: readonly MessageDraft[]): Instant | null {
  if (!waitsInHand(contact) || contact.lastContact === null) return null;
  if (drafts.some((draft) => toBuyer(draft) && isUnsent(draft))) return null;
  if (isServedOn(contact, 'outage-progress', drafts)) return null;
  return contact.promise ?? startOfNextDay(contact.lastContact);
}

/** Long enough that a further word is no nuisance. */
const APART = 6 * HOUR;

/** From the morning of its day on, but not right behind the last word; at the promised hour at the latest. */
export const isProgressDue = (
  { lastContact }: Pick<Contact, 'lastContact'>,
  at: Instant | null,
  now: Instant,
): boolean =>
  at !== null &&
  now >= Math.min(at, Math.max(startOfDay(at), lastContact === null ? at : lastContact + APART));
