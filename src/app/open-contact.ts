// The buyer whom a request names, with the trouble that he belongs to.
import type { Contact } from '../domain/contact.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import { type Answer, answer, refuse } from './decision.ts';
import type { World } from './world.ts';

export type BuyerOf = { readonly contact: Contact; readonly incident: Incident };

/** Refused: a buyer, or a trouble, that nobody knows. */
export function buyerOf(world: World, contactId: string): Answer<BuyerOf> {
  const contact = world.records.contacts().find((one) => one.id === contactId);
  if (contact === undefined) return refuse({ code: 'noSuchContact', contactId });
  const incident = world.records.incidents().find((one) => one.id === contact.incidentId);
  return incident === undefined
    ? refuse({ code: 'noSuchIncident', incidentId: contact.incidentId })
    : answer({ contact, incident });
}

/** Refused beside: a trouble that has ended. */
export function openBuyerOf(world: World, contactId: string): Answer<BuyerOf> {
  const found = buyerOf(world, contactId);
  if (found.kind === 'refused' || isOpen(found.reply.incident)) return found;
  return refuse({ code: 'incidentEnded', incidentId: found.reply.incident.id });
}
