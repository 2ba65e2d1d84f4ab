// 経過のお知らせ at the promised times, and the question whether to wait or to cancel once an outage has become a long one. Nobody
// gets the same word twice on the same promise.
import type { Contact } from '../domain/contact.ts';
import { isSettled } from '../domain/contact.ts';
import { LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { lastingFor } from '../domain/shipping/lasting.ts';
import { isLasting, type Outage } from '../domain/shipping/outage.ts';
import { draftsByBuyer } from './contact-clocks.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { makeFor } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { isServed } from './matrix-draft.ts';
import { type OpenOutage, openOutageOf } from './open-outage.ts';
import { isHeldBack } from './outage-facts.ts';
import { buyersIn } from './outage-orders.ts';
import { isProgressDue, markOf, progressAt } from './outage-told.ts';
import { heldBackNote, lacksNote, progressSentence } from './outage-wording.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

type Asked = { readonly contact: Contact; readonly letter: LetterId; readonly mark: string };

const WAIT_OR_CANCEL: LetterId = 'outage-wait-or-cancel';

/** Who was told before, still waits, and has not been asked yet. */
function isToBeAsked(
  world: World,
  { incident, outage }: OpenOutage,
  contact: Contact,
  drafts: readonly MessageDraft[],
): boolean {
  const { shipBy, stage, lastContact, resolution } = contact;
  if (stage !== 'AWAITING_SHIPMENT' || isSettled(contact) || resolution === 'AGREED' || lastContact === null)
    return false;
  const hours = world.preferences.lastingHours;
  return (
    lastingFor({ since: outage.since, shipBy, now: world.now, hours }).lasting &&
    !isServed(LETTERS[WAIT_OR_CANCEL].purpose, incident.id, drafts)
  );
}

function askedFor(
  world: World,
  open: OpenOutage,
  what: RequestOf<'prepareProgress'>['letter'],
): readonly Asked[] {
  const draftsOf = draftsByBuyer(
    world.records.drafts().filter(({ incidentId }) => incidentId === open.incident.id),
  );
  const asked: Asked[] = [];
  for (const contact of buyersIn(world, open.incident)) {
    const drafts = draftsOf(contact);
    if (what === 'progress' && isProgressDue(contact, progressAt(contact, drafts), world.now))
      asked.push({ contact, letter: 'outage-progress', mark: markOf(contact) });
    if (what === 'waitOrCancel' && isToBeAsked(world, open, contact, drafts))
      asked.push({ contact, letter: WAIT_OR_CANCEL, mark: '' });
  }
  return asked;
}

const mayBeTold = (outage: Outage): boolean => isLasting(outage);

/** Refused: an unknown or ended outage, one that has recovered; nobody whose word is due. */
export function prepareProgress(
  world: World,
  request: RequestOf<'prepareProgress'>,
): Decision<ReplyOf<'prepareProgress'>> {
  const found = openOutageOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const { incident, outage } = found.reply;
  if (!mayBeTold(outage)) return refuse({ code: 'outageOver' });
  const made = askedFor(world, found.reply, request.letter).map(({ contact, letter, mark }) =>
    makeFor(world, incident, contact, letter, { mark }),
  );
  const drafts = made.flatMap((one) => (one.kind === 'made' ? [one.draft] : []));
  if (drafts.length === 0) return refuse({ code: 'nothingToPrepare' });
  const written = { appends: { drafts }, changes: [] };
  const plan = incidentPlan(
    world,
    incident,
    progressSentence(incident.title, drafts[0]?.purpose ?? '', drafts.length),
    written,
    { count: drafts.length },
  );
  const failed = made.length - drafts.length;
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'prepareProgress',
      incident: lineAfter(world, incident, plan),
      drafts: drafts.length,
      notes: [...(failed > 0 ? [lacksNote(failed)] : []), ...(isHeldBack(incident) ? [heldBackNote] : [])],
    },
  };
}
