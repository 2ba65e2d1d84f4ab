// おまけ: a note of what the seller does for a buyer who has waited, and what it costs. It stands in no message: nothing is given for a
// rating.
import { salutationFor } from '../domain/first-reply.ts';
import { type Decision, refuse } from './decision.ts';
import { lineAfter } from './line-after.ts';
import { openOutageOf } from './open-outage.ts';
import { goodwillSentence } from './outage-wording.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

/** Blank and null take it away. Refused: an unknown buyer, an ended outage. */
export function recordGoodwill(
  world: World,
  request: RequestOf<'recordGoodwill'>,
): Decision<ReplyOf<'recordGoodwill'>> {
  const contact = world.records.contacts().find(({ id }) => id === request.contactId);
  if (contact === undefined) return refuse({ code: 'noSuchContact', contactId: request.contactId });
  const found = openOutageOf(world, contact.incidentId);
  if (found.kind === 'refused') return found;
  const { incident } = found.reply;
  const goodwill = request.note.trim();
  const goodwillCost = goodwill === '' ? null : request.cost;
  const plan = {
    sentence: goodwillSentence(salutationFor(contact.buyer), goodwill, goodwillCost),
    incidentId: incident.id,
    count: 1,
    reason: '',
    givenIds: [],
    appends: {},
    changes: changesTo('contacts', [contact], () => ({ goodwill, goodwillCost })),
  };
  return {
    kind: 'planned',
    plan,
    reply: { kind: 'recordGoodwill', incident: lineAfter(world, incident, plan), notes: [] },
  };
}
