// A look at the tracking of one parcel. What does not move gets its word to the buyer, once; what moves needs none.
import type { Contact } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import { LETTERS } from '../domain/letters/standard-letters.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { makeFor } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { isServed } from './matrix-draft.ts';
import { openOutageOf } from './open-outage.ts';
import { movementSentence } from './outage-wording.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

const LETTER = 'outage-tracking';

/** Refused: an unknown buyer, an ended outage, a parcel that is not on its way. */
export function recordMovement(
  world: World,
  request: RequestOf<'recordMovement'>,
): Decision<ReplyOf<'recordMovement'>> {
  const contact: Contact | undefined = world.records.contacts().find(({ id }) => id === request.contactId);
  if (contact === undefined) return refuse({ code: 'noSuchContact', contactId: request.contactId });
  const found = openOutageOf(world, contact.incidentId);
  if (found.kind === 'refused') return found;
  if (contact.stage !== 'SHIPPED') return refuse({ code: 'nothingToShip' });
  const { incident } = found.reply;
  const drafts = world.records.drafts().filter((draft) => draft.contactId === contact.id);
  const isNew = !request.moves && !isServed(LETTERS[LETTER].purpose, incident.id, drafts);
  // By name: it is asked for here, and no rule of the matrix withdraws it.
  const made = isNew ? makeFor(world, incident, contact, LETTER, { mark: 'looked' }) : null;
  const added = made?.kind === 'made' ? [made.draft] : [];
  const written = {
    appends: added.length === 0 ? {} : { drafts: added },
    changes: changesTo('contacts', [contact], () => ({ lookedAt: world.now })),
  };
  const plan = incidentPlan(
    world,
    incident,
    movementSentence(salutationFor(contact.buyer), contact.product, request.moves),
    written,
  );
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordMovement',
      incident: lineAfter(world, incident, plan),
      drafts: added.length,
      notes: [],
    },
  };
}
