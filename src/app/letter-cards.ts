// The loop of the letters: what can go now in the order in which it should, what waits for the morning, what was put off.
import { type Contact, isSettled } from '../domain/contact.ts';
import { FIRST_REPLY_PURPOSE } from '../domain/first-reply.ts';
import { operationOf } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { URGENCY } from '../domain/labels.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { mayGoNow, SEND_LATER } from '../domain/sending-time.ts';
import { urgencyRank } from '../domain/urgency.ts';
import { codeOf } from '../domain/vocabulary.ts';
import type { buyerRows } from './buyer-rows.ts';
import { type ClockRules, withClocks } from './contact-clocks.ts';
import { contactLine } from './contact-line.ts';
import { draftLine } from './draft-line.ts';
import type { Talk } from './matrix-letters.ts';
import type { LetterCard } from './protocol.ts';

type Waiting = { readonly draft: MessageDraft; readonly contact: Contact | null };

export type Cards = {
  readonly now: readonly Waiting[];
  readonly morning: readonly Waiting[];
  readonly later: readonly Waiting[];
};

const graveOf = (contact: Contact | null): number => {
  const level = contact === null ? undefined : codeOf(URGENCY, contact.urgency);
  return level === undefined ? -1 : urgencyRank(level);
};

const isFirst = ({ draft }: Waiting): boolean => draft.purpose === FIRST_REPLY_PURPOSE;
const isConfirmed = ({ contact }: Waiting): boolean => contact?.certainty === 'CONFIRMED';
const rank = (is: boolean): number => (is ? 0 : 1);

/** The first reply, then the gravest, those who are concerned for certain, and whoever has the least time. */
const inOrder = (waiting: readonly Waiting[]): readonly Waiting[] =>
  waiting
    .map((one, place) => ({ one, place, at: one.contact?.deadline ?? Number.MAX_SAFE_INTEGER }))
    .sort(
      (a, b) =>
        rank(isFirst(a.one)) - rank(isFirst(b.one)) ||
        graveOf(b.one.contact) - graveOf(a.one.contact) ||
        rank(isConfirmed(a.one)) - rank(isConfirmed(b.one)) ||
        a.at - b.at ||
        a.place - b.place,
    )
    .map(({ one }) => one);

/** `drafts` of this trouble. */
export function waitingCards(talk: Talk, drafts: readonly MessageDraft[], now: Instant): Cards {
  const buyers = new Map(talk.contacts.map((contact) => [contact.id as string, contact]));
  const waiting = inOrder(
    drafts.filter(isUnsent).map((draft) => ({ draft, contact: buyers.get(draft.contactId) ?? null })),
  );
  return {
    now: waiting.filter(({ draft }) => mayGoNow(draft.when, now)),
    morning: waiting.filter(({ draft }) => draft.when !== SEND_LATER && !mayGoNow(draft.when, now)),
    later: waiting.filter(({ draft }) => draft.when === SEND_LATER),
  };
}

/** Other transactions of the buyers who have several in this trouble: by marketplace and nickname. */
function siblings({ contacts }: Talk): (contact: Contact) => readonly Contact[] {
  const groups = new Map<string, Contact[]>();
  const nameOf = ({ marketplace, buyer }: Contact): string => JSON.stringify([marketplace, buyer.trim()]);
  for (const contact of contacts) {
    if (contact.buyer.trim() === '' || isSettled(contact)) continue;
    const group = groups.get(nameOf(contact));
    if (group === undefined) groups.set(nameOf(contact), [contact]);
    else group.push(contact);
  }
  return (contact) => (groups.get(nameOf(contact)) ?? []).filter(({ id }) => id !== contact.id);
}

export function cardsOf(
  talk: Talk,
  rules: ClockRules,
  rowOf: ReturnType<typeof buyerRows>,
): (waiting: readonly Waiting[]) => LetterCard[] {
  const others = siblings(talk);
  return (waiting) =>
    waiting.map(({ draft, contact }) => ({
      draft: draftLine(draft),
      contact:
        contact === null
          ? null
          : contactLine(withClocks(contact, talk.draftsOf(contact), rules), rowOf(contact.id)),
      alsoTo: contact === null ? [] : others(contact).map(({ product, key }) => product || key),
    }));
}

/** Newest first, to take a mark back. */
export const sentLately = (drafts: readonly MessageDraft[], most: number): readonly MessageDraft[] =>
  drafts
    .filter((draft) => draft.state === 'SENT')
    .slice()
    .sort((a, b) => (b.sentAt ?? 0) - (a.sentAt ?? 0) || operationOf(b.id) - operationOf(a.id))
    .slice(0, most);
