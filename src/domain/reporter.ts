// The buyer who reported: the one whose trouble is established, whatever the type turns out to be.
import type { Contact } from './contact.ts';
import { FIRST_REPLY_PURPOSE } from './first-reply.ts';
import type { ContactId } from './ids.ts';
import type { Incident } from './incident.ts';
import type { MessageDraft } from './message-draft.ts';

/** The first reply of this trouble, written or sent; a withdrawn one does not count. */
export const firstReplyOf = (incident: Incident, drafts: readonly MessageDraft[]): MessageDraft | undefined =>
  drafts.find(
    (draft) =>
      draft.incidentId === incident.id && draft.purpose === FIRST_REPLY_PURPOSE && draft.state !== 'VOID',
  );

/** null while nobody is named. Without a first reply, 最初の取引 tells: an id, or a nickname where there is none. */
export function reporterOf(
  incident: Incident,
  contacts: readonly Contact[],
  drafts: readonly MessageDraft[],
): ContactId | null {
  const reply = firstReplyOf(incident, drafts);
  if (reply !== undefined) return reply.contactId;
  const named = incident.firstTransaction;
  if (named === '') return null;
  const own = contacts.filter((contact) => contact.incidentId === incident.id);
  const found =
    own.find((contact) => contact.transactionId === named) ?? own.find((contact) => contact.buyer === named);
  return found === undefined ? null : found.id;
}
