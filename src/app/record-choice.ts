// What a buyer of an outage has chosen: to wait, or to cancel. Of a cancel the friendly last message and the reason that names the outage
// are ready at once, because the messages may close with it; the parcel stays here.
import type { Contact } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import type { Incident } from '../domain/incident.ts';
import { LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { makeFor } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { openOutageOf } from './open-outage.ts';
import { saysItLasts } from './outage-drafts.ts';
import { choiceSentence, outageStep } from './outage-wording.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { followed } from './settling-buyer.ts';
import { nextStep } from './wording.ts';
import type { World } from './world.ts';

type Choice = RequestOf<'recordChoice'>['choice'];

const CANCEL_LETTERS: readonly LetterId[] = ['outage-cancel-greeting', 'outage-cancel-reason'];
const CANCEL_PURPOSES: readonly string[] = CANCEL_LETTERS.map((id) => LETTERS[id].purpose);

export const isCancelLetter = ({ purpose }: MessageDraft): boolean => CANCEL_PURPOSES.indexOf(purpose) >= 0;

const AFTER: Readonly<Record<Choice, Pick<Contact, 'answer' | 'resolution'> & { readonly next: string }>> = {
  '': { answer: 'NO_REPLY', resolution: 'CONTACTED', next: nextStep.waitForBuyer },
  待つ: { answer: 'NOT_AFFECTED', resolution: 'CONTACTED', next: nextStep.waitForBuyer },
  やめる: { answer: 'AFFECTED', resolution: 'AGREED', next: outageStep.cancel },
};

function contactAfter(
  world: World,
  incident: Incident,
  contact: Contact,
  choice: Choice,
  drafts: readonly MessageDraft[],
): Contact {
  const { next, ...said } = AFTER[choice];
  return followed(world, incident, { ...contact, ...said, lookedAt: world.now }, drafts, next);
}

/** Refused: an unknown buyer, an ended outage, a parcel that has left or was cancelled. */
export function recordChoice(
  world: World,
  request: RequestOf<'recordChoice'>,
): Decision<ReplyOf<'recordChoice'>> {
  const contact = world.records.contacts().find(({ id }) => id === request.contactId);
  if (contact === undefined) return refuse({ code: 'noSuchContact', contactId: request.contactId });
  const found = openOutageOf(world, contact.incidentId);
  if (found.kind === 'refused') return found;
  if (contact.stage !== 'AWAITING_SHIPMENT' && contact.stage !== 'AWAITING_PAYMENT')
    return refuse({ code: 'nothingToShip' });
  const { incident } = found.reply;
  const { choice } = request;
  const own = world.records.drafts().filter((draft) => draft.contactId === contact.id);
  const untrue = own.filter((draft) =>
    choice === 'やめる' ? saysItLasts(draft) : isCancelLetter(draft) && isUnsent(draft),
  );
  const after = contactAfter(world, incident, contact, choice, own);
  const made =
    choice === 'やめる'
      ? CANCEL_LETTERS.filter(
          (id) => !own.some((draft) => draft.purpose === LETTERS[id].purpose && draft.state !== 'VOID'),
        ).flatMap((id) => {
          const one = makeFor(world, incident, after, id, { mark: String(world.operation) });
          return one.kind === 'made' ? [one.draft] : [];
        })
      : [];
  const written = {
    appends: made.length === 0 ? {} : { drafts: made },
    changes: [
      ...changesTo('contacts', [contact], () => after),
      ...changesTo('drafts', untrue, () => ({ state: 'VOID' })),
    ],
  };
  const plan = incidentPlan(world, incident, choiceSentence(salutationFor(contact.buyer), choice), written);
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordChoice',
      incident: lineAfter(world, incident, plan),
      drafts: made.length,
      notes: [],
    },
  };
}
