// 増えた注文: what came in since is told like the others, and what the seller's sheet shows further on is brought up to date.
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import { contactedOf, type MessageDraft } from '../domain/message-draft.ts';
import type { Outage } from '../domain/shipping/outage.ts';
import { contactStep } from './contact-step.ts';
import { type Decision, refuse } from './decision.ts';
import { type Notices, noticesFor } from './declare-outage.ts';
import { incidentPlan } from './incident-plan.ts';
import { makeFor, untrueDrafts } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { matrixWord, talkOf } from './matrix-letters.ts';
import type { Written } from './merge-plans.ts';
import { openOutageOf } from './open-outage.ts';
import { buyersOf } from './outage-contacts.ts';
import { isHeldBack } from './outage-facts.ts';
import { buyersIn, type Moved, movedOrders, newOrders } from './outage-orders.ts';
import { heldBackNote, lacksNote, ordersSentence } from './outage-wording.ts';
import { changesTo } from './plan.ts';
import { isToldAtOnce, tellsAtOnce } from './preview-outage.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { followed } from './settling-buyer.ts';
import { shipByOf } from './tasks-for-row.ts';
import type { World } from './world.ts';

/** A parcel that waits has a deadline from now on; one that has left has none. */
function movedBuyer(world: World, incident: Incident, { contact, row, stage }: Moved): Contact {
  const waits = stage === 'AWAITING_PAYMENT' || stage === 'AWAITING_SHIPMENT';
  const due = waits ? shipByOf(row, world.preferences.shipDays) : { at: null, provisional: false };
  const after: Contact = {
    ...contact,
    stage,
    shipBy: waits ? (due.at ?? contact.shipBy) : contact.shipBy,
    provisional: waits ? due.provisional || due.at === null : contact.provisional,
    shippedAt: contact.shippedAt ?? row.shippedOn,
  };
  return followed(world, incident, after, world.records.drafts(), contactStep(incident, { ...after, stage }));
}

/** Whose stage has changed gets what belongs to it now; what belonged to the stage before is withdrawn. */
function lettersOfMoved(
  world: World,
  incident: Incident,
  outage: Outage,
  moved: readonly Contact[],
): { readonly made: readonly MessageDraft[]; readonly untrue: readonly MessageDraft[] } {
  const talk = talkOf(incident, { contacts: moved, drafts: world.records.drafts(), inspections: [] }, world);
  const made: MessageDraft[] = [];
  if (tellsAtOnce(outage))
    for (const contact of talk.contacts) {
      const { due } = matrixWord(talk, contact);
      const letter = due === null ? null : makeFor(world, incident, contact, due);
      if (letter?.kind === 'made') made.push(letter.draft);
    }
  return { made, untrue: untrueDrafts(talk) };
}

const NO_NOTICES: Notices = { drafts: [], failed: 0, lacks: [] };

/** Refused: an unknown or ended outage; nothing that has come in or moved on. */
export function addOrders(world: World, request: RequestOf<'addOrders'>): Decision<ReplyOf<'addOrders'>> {
  const found = openOutageOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const { incident, outage } = found.reply;
  const buyers = buyersOf(world, incident, newOrders(world, incident));
  const moved = movedOrders(world, incident);
  if (buyers.length === 0 && moved.length === 0) return refuse({ code: 'nothingGrown' });
  const after = moved.map((one) => movedBuyer(world, incident, one));
  const notices = tellsAtOnce(outage)
    ? noticesFor(
        world,
        incident,
        buyers.filter(({ hit }) => isToldAtOnce(hit)),
      )
    : NO_NOTICES;
  const letters = lettersOfMoved(world, incident, outage, after);
  const drafts = [...notices.drafts, ...letters.made];
  const contacts = buyers.map(({ contact }) => contact);
  const byId = new Map<string, Contact>(after.map((contact) => [contact.id, contact]));
  const written: Written = {
    appends: {
      ...(contacts.length === 0 ? {} : { contacts }),
      ...(drafts.length === 0 ? {} : { drafts }),
    },
    changes: [
      ...changesTo(
        'contacts',
        moved.map(({ contact }) => contact),
        (contact) => byId.get(contact.id) ?? contact,
      ),
      ...changesTo('drafts', letters.untrue, () => ({ state: 'VOID' })),
      ...changesTo('incidents', [incident], () => ({
        contacted: contactedOf([...buyersIn(world, incident), ...contacts], world.records.drafts()),
      })),
    ],
  };
  const plan = incidentPlan(
    world,
    incident,
    ordersSentence(incident.title, contacts.length, moved.length),
    written,
    { count: contacts.length + moved.length },
  );
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'addOrders',
      incident: lineAfter(world, incident, plan),
      contacts: contacts.length,
      moved: moved.length,
      drafts: drafts.length,
      notes: [
        ...(notices.failed > 0 ? [lacksNote(notices.failed)] : []),
        ...(isHeldBack(incident) && drafts.length > 0 ? [heldBackNote] : []),
      ],
    },
  };
}
