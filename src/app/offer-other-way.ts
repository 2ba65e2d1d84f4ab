// 別の便の提案: the buyer is asked first, and the difference in cost is the seller's. Until he says yes, nothing is shipped another way.
import type { Contact } from '../domain/contact.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { makeFor } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { openOutageOf } from './open-outage.ts';
import { offerStates, otherServices } from './other-ways.ts';
import { buyersIn } from './outage-orders.ts';
import { lacksNote, notOfferedNote, offeredSentence } from './outage-wording.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

/** Refused: an unknown or ended outage, a strange buyer; nobody to whom it may be offered. The others are left alone, and counted. */
export function offerService(
  world: World,
  request: RequestOf<'offerService'>,
): Decision<ReplyOf<'offerService'>> {
  const found = openOutageOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const { incident, outage } = found.reply;
  const byId = new Map<string, Contact>(buyersIn(world, incident).map((contact) => [contact.id, contact]));
  const strange = request.contacts.find((id) => !byId.has(id));
  if (strange !== undefined) return refuse({ code: 'noSuchContact', contactId: strange });
  const stateOf = offerStates(world, outage);
  const fits = (contact: Contact): boolean =>
    stateOf(contact) === 'fits' &&
    otherServices(world, outage, contact).some(({ service }) => service.name === request.service);
  const asked = Array.from(new Set(request.contacts), (id) => byId.get(id));
  const chosen = asked.filter((contact): contact is Contact => contact !== undefined && fits(contact));
  if (chosen.length === 0) return refuse({ code: 'serviceUnfit', service: request.service });
  const offered = chosen.map((contact): Contact => ({ ...contact, otherService: request.service }));
  const made = offered.map((contact) => makeFor(world, incident, contact, 'outage-other-carrier'));
  const drafts = made.flatMap((one) => (one.kind === 'made' ? [one.draft] : []));
  const written = {
    appends: drafts.length === 0 ? {} : { drafts },
    changes: changesTo('contacts', chosen, () => ({ otherService: request.service })),
  };
  const left = asked.length - chosen.length;
  const failed = made.length - drafts.length;
  const plan = incidentPlan(world, incident, offeredSentence(request.service, chosen.length), written, {
    count: chosen.length,
  });
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'offerService',
      incident: lineAfter(world, incident, plan),
      drafts: drafts.length,
      notes: [...(left > 0 ? [notOfferedNote(left)] : []), ...(failed > 0 ? [lacksNote(failed)] : [])],
    },
  };
}
