// A buyer who does not answer, from the record and the texts sent: what may be done about it now.
import { awaitsAnswer } from '../domain/awaits-answer.ts';
import type { Contact } from '../domain/contact.ts';
import type { Instant } from '../domain/instant.ts';
import { type MessageDraft, wasSent } from '../domain/message-draft.ts';
import { type Silence, silenceOf } from '../domain/silence.ts';
import { type ClockRules, isContactReachable } from './contact-clocks.ts';
import type { World } from './world.ts';

export const REMINDER_PURPOSE = '催促';

const lastOf = (drafts: readonly MessageDraft[]): Instant | null => {
  const times = drafts.map((draft) => draft.sentAt).filter((at): at is Instant => at !== null);
  return times.length === 0 ? null : Math.max(...times);
};

/** `drafts` may hold those of others. The one reminder counts once for a whole trouble. */
export function contactSilence(
  contact: Contact,
  drafts: readonly MessageDraft[],
  world: ClockRules & Pick<World, 'preferences'>,
): Silence {
  const sent = drafts.filter(
    (draft) => draft.contactId === contact.id && draft.recipient === '購入者' && wasSent(draft),
  );
  const { answer, certainty, resolution } = contact;
  return silenceOf(
    {
      answer,
      certainty,
      resolution,
      askedAt: lastOf(sent.filter((draft) => awaitsAnswer(draft) && draft.purpose !== REMINDER_PURPOSE)),
      remindedAt: lastOf(sent.filter((draft) => draft.purpose === REMINDER_PURPOSE)),
      reachable: isContactReachable(contact, drafts, world),
    },
    world.preferences,
    world.now,
  );
}
