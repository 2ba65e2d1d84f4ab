// 遅れたお詫び with the one request for a rating that there may be: only where the parcel left more than a day late and the seller
// wants it, at most once, and without a word on how to rate.
import { salutationFor } from '../domain/first-reply.ts';
import { DAY } from '../domain/instant.ts';
import { LETTERS } from '../domain/letters/standard-letters.ts';
import { isUnsent, wasSent } from '../domain/message-draft.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { makeFor } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { openOutageOf } from './open-outage.ts';
import { apologySentence } from './outage-wording.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

const LETTER = 'outage-late';

/** Refused: an unknown buyer, an ended outage, a parcel that has not arrived or was not a day late, an apology that was sent. */
export function prepareApology(
  world: World,
  request: RequestOf<'prepareApology'>,
): Decision<ReplyOf<'prepareApology'>> {
  const contact = world.records.contacts().find(({ id }) => id === request.contactId);
  if (contact === undefined) return refuse({ code: 'noSuchContact', contactId: request.contactId });
  const found = openOutageOf(world, contact.incidentId);
  if (found.kind === 'refused') return found;
  const { incident } = found.reply;
  const { shipBy, shippedAt, stage } = contact;
  const late = shipBy === null || shippedAt === null ? 0 : shippedAt - shipBy;
  if (stage !== 'DELIVERED' || late <= (request.askRating ? DAY : 0))
    return refuse({ code: 'letterUnfit', letter: LETTERS[LETTER].name });
  const { purpose } = LETTERS[LETTER];
  const known = world.records
    .drafts()
    .filter((draft) => draft.contactId === contact.id && draft.purpose === purpose);
  if (known.some(wasSent)) return refuse({ code: 'alreadyTold', purpose });
  const made = makeFor(world, incident, contact, LETTER, {
    mark: request.askRating ? 'rating' : 'plain',
    facts: { askRating: request.askRating },
  });
  if (made.kind !== 'made') return refuse({ code: 'letterUnfit', letter: LETTERS[LETTER].name });
  const written = {
    appends: { drafts: [made.draft] },
    changes: changesTo('drafts', known.filter(isUnsent), () => ({ state: 'VOID' })),
  };
  const plan = incidentPlan(
    world,
    incident,
    apologySentence(salutationFor(contact.buyer), request.askRating),
    written,
  );
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'prepareApology',
      incident: lineAfter(world, incident, plan),
      drafts: 1,
      notes: [],
    },
  };
}
