// 「どの取引の連絡でしたか」: the buyer who reported becomes certain and gets the first reply, before anyone else.
import { type Contact, isSettled } from '../domain/contact.ts';
import { digestOfAll } from '../domain/digest.ts';
import { BY_BUYER, isOpen } from '../domain/incident.ts';
import type { IncidentType } from '../domain/labels.ts';
import { contactedOf } from '../domain/message-draft.ts';
import { firstReplyOf } from '../domain/reporter.ts';
import { withClocks } from './contact-clocks.ts';
import { contactByHand, urgencyCells } from './contact-for-row.ts';
import { type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { firstReplyDraft } from './first-reply-draft.ts';
import { incidentPlan } from './incident-plan.ts';
import { lettersAfter, withLetters } from './letters-after.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { buyerMeant } from './same-buyer.ts';
import { lettersNotes } from './talk-wording.ts';
import { firstReplySentence, nextStep } from './wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'nameTransaction'>;

/** The buyer whom the stop already knows: the one that was chosen, or whom the typed words mean. */
function knownContact(contacts: readonly Contact[], request: Request): Contact | undefined {
  const { contactId } = request;
  return contactId === undefined
    ? buyerMeant(contacts, request)
    : contacts.find((contact) => contact.id === contactId);
}

/** Who reports is affected for certain, also when it had seemed that he was not. */
function reporting(contact: Contact, type: IncidentType, world: World): Contact {
  const resolution = isSettled(contact) ? 'PENDING' : contact.resolution;
  const { stage, answer, shipBy } = contact;
  const named: Contact = { ...contact, certainty: 'CONFIRMED', resolution, next: nextStep.reply };
  const pressing = urgencyCells(
    { type, stage, answer, resolution, deadline: shipBy, stopped: false },
    world.now,
  );
  return withClocks({ ...named, ...pressing }, world.records.drafts(), world);
}

/** Refused: an unknown or ended incident, an unknown buyer, neither id nor nickname, a first reply that is there already. */
export function nameTransaction(world: World, asked: Request): Decision<ReplyOf<'nameTransaction'>> {
  const request: Request = {
    ...asked,
    transactionId: asked.transactionId.trim(),
    buyer: asked.buyer.trim(),
    product: asked.product.trim(),
  };
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  if (!isOpen(incident)) return refuse({ code: 'incidentEnded', incidentId: incident.id });
  const isNameless = request.transactionId === '' && request.buyer === '';
  if (isNameless && request.contactId === undefined)
    return refuse({ code: 'emptyField', field: 'transactionId' });
  const contacts = world.records.contacts().filter((one) => one.incidentId === incident.id);
  const known = knownContact(contacts, request);
  if (known === undefined && request.contactId !== undefined)
    return refuse({ code: 'noSuchContact', contactId: request.contactId });
  const live = firstReplyOf(incident, world.records.drafts());
  if (live !== undefined) return refuse({ code: 'alreadyNamed', transactionId: live.transactionId });

  const identity = digestOfAll([incident.id, request.marketplace, request.transactionId, request.buyer]);
  const contact: Contact = known
    ? // What the sheet knows stands; what it does not know is taken from the person.
      reporting(
        {
          ...known,
          buyer: known.buyer || request.buyer,
          product: known.product || request.product,
          transactionId: known.transactionId || request.transactionId,
        },
        incident.type,
        world,
      )
    : contactByHand(request, {
        operation: world.operation,
        identity,
        incidentId: incident.id,
        type: incident.type,
        now: world.now,
      });
  const draft = firstReplyDraft(world, incident, contact);
  const own = {
    appends: known === undefined ? { contacts: [contact], drafts: [draft] } : { drafts: [draft] },
    changes: [
      ...changesTo('incidents', [incident], () => ({
        origin: BY_BUYER,
        firstTransaction: contact.transactionId || contact.buyer || contact.key || contact.product,
        contacted: contactedOf(
          known === undefined ? [...contacts, contact] : contacts,
          world.records.drafts(),
        ),
      })),
      ...(known === undefined ? [] : changesTo('contacts', [known], () => contact)),
    ],
  };
  // The first reply comes before what every buyer is told.
  const letters = lettersAfter(world, incident, own, { only: contact.id, make: false });
  const written = withLetters(own, letters);
  return {
    kind: 'planned',
    plan: incidentPlan(world, incident, firstReplySentence(incident.title), written),
    reply: {
      kind: 'nameTransaction',
      incidentId: incident.id,
      draft: draftLine(draft),
      notes: lettersNotes(letters),
    },
  };
}
