// 連絡する相手: first whoever has the least time, then the gravest, then as the tab has them.
import type { Contact } from '../domain/contact.ts';
import { URGENCY } from '../domain/labels.ts';
import { urgencyRank } from '../domain/urgency.ts';
import { codeOf } from '../domain/vocabulary.ts';
import { buyerRows } from './buyer-rows.ts';
import { draftsByBuyer, withClocks } from './contact-clocks.ts';
import { contactLine } from './contact-line.ts';
import { type Answer, answer, refuse } from './decision.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

function inOrder(contacts: readonly Contact[]): readonly Contact[] {
  return contacts
    .map((contact, place) => {
      const level = codeOf(URGENCY, contact.urgency);
      return {
        contact,
        place,
        at: contact.deadline ?? Number.MAX_SAFE_INTEGER,
        grave: level === undefined ? -1 : urgencyRank(level),
      };
    })
    .sort((a, b) => a.at - b.at || b.grave - a.grave || a.place - b.place)
    .map(({ contact }) => contact);
}

/** At most 200 at once. Refused: an unknown trouble; an ended one still shows whom it concerned. */
export function listContacts(world: World, request: RequestOf<'contacts'>): Answer<ReplyOf<'contacts'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  const draftsOf = draftsByBuyer(world.records.drafts());
  const contacts = inOrder(
    world.records
      .contacts()
      .filter((contact) => contact.incidentId === incident.id)
      .map((contact) => withClocks(contact, draftsOf(contact), world)),
  );
  const rowOf = buyerRows(world.stock());
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  return answer({
    kind: 'contacts',
    incidentId: incident.id,
    list: contacts.slice(from, end).map((contact) => contactLine(contact, rowOf(contact.id))),
    all: contacts.length,
    cursor: end < contacts.length ? end : null,
  });
}
