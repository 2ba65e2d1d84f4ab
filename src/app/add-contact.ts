// A buyer whom the sheet does not know: two fields are enough, and what is left empty can be looked up later.
import type { Contact } from '../domain/contact.ts';
import { digestOfAll } from '../domain/digest.ts';
import { salutationFor } from '../domain/first-reply.ts';
import { isOpen } from '../domain/incident.ts';
import { contactedOf } from '../domain/message-draft.ts';
import { withClocks } from './contact-clocks.ts';
import { certaintyOf, contactByHand, urgencyCells } from './contact-for-row.ts';
import { contactLine } from './contact-line.ts';
import { contactStep } from './contact-step.ts';
import { containment } from './containment.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { lineAfter } from './line-after.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { isThere } from './same-buyer.ts';
import { boxByHand } from './tasks-for-row.ts';
import { boxAddedNote, contactSentence, nextStep } from './wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'addContact'>;

/** Still in the seller's hands, and in no row of the sheet. */
const isHere = (stage: Contact['stage']): boolean =>
  stage === 'AWAITING_SHIPMENT' || stage === 'AWAITING_PAYMENT';

/** Refused: an unknown or ended trouble, neither transaction nor nickname, a buyer it knows already. */
export function addContact(world: World, asked: Request): Decision<ReplyOf<'addContact'>> {
  const request: Request = {
    ...asked,
    transactionId: asked.transactionId.trim(),
    buyer: asked.buyer.trim(),
    product: asked.product.trim(),
  };
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  if (!isOpen(incident)) return refuse({ code: 'incidentEnded', incidentId: incident.id });
  if (request.transactionId === '' && request.buyer === '')
    return refuse({ code: 'emptyField', field: 'transactionId' });
  const known = world.records.contacts().filter((contact) => contact.incidentId === incident.id);
  if (known.some((contact) => isThere(contact, request)))
    return refuse({ code: 'contactKnown', transactionId: request.transactionId });

  const tasks = world.records.tasks().filter((task) => task.incidentId === incident.id);
  const { type } = incident;
  const { stage } = request;
  const isDecided = incident.ending !== '';
  const identity = digestOfAll([
    incident.id,
    request.marketplace,
    request.transactionId,
    request.buyer,
    request.product,
  ]);
  const named: Contact = {
    ...contactByHand(request, {
      operation: world.operation,
      identity,
      incidentId: incident.id,
      type,
      now: world.now,
    }),
    ...urgencyCells({ type, stage, deadline: null, stopped: false }, world.now),
    stage,
    certainty: certaintyOf(type),
    next:
      isHere(stage) && isDecided
        ? nextStep.boxMayGo
        : contactStep(incident, { stage, certainty: certaintyOf(type) }),
  };
  const contact = withClocks(named, [], world);
  // Only a task of its own keeps such a parcel from leaving; where the goods are known to be sound it may leave.
  const boxes = isHere(stage) && !isDecided ? [boxByHand(contact, identity, world.operation)] : [];
  const written = {
    appends: boxes.length === 0 ? { contacts: [contact] } : { contacts: [contact], tasks: boxes },
    changes: changesTo('incidents', [incident], () => ({
      contacted: contactedOf([...known, contact], world.records.drafts()),
      ...(boxes.length === 0 ? {} : containment(incident, [...tasks, ...boxes], true, world.now)),
    })),
  };
  const plan = incidentPlan(
    world,
    incident,
    contactSentence(incident.title, salutationFor(contact.buyer)),
    written,
  );
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'addContact',
      incident: lineAfter(world, incident, plan),
      contact: contactLine(contact),
      notes: boxes.length === 0 ? [] : [boxAddedNote],
    },
  };
}
