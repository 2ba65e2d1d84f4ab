// A buyer whom the sheet does not know: two fields are enough, and what is left empty can be looked up later.
import { type Contact, clockCells } from '../domain/contact.ts';
import { digestOfAll } from '../domain/digest.ts';
import { salutationFor } from '../domain/first-reply.ts';
import { isOpen } from '../domain/incident.ts';
import { contactedOf } from '../domain/message-draft.ts';
import type { StopTask } from '../domain/stop-task.ts';
import { certaintyOf, contactByHand, urgencyCells } from './contact-for-row.ts';
import { contactLine } from './contact-line.ts';
import { contactStep } from './contact-step.ts';
import { containment } from './containment.ts';
import { type Decision, refuse } from './decision.ts';
import { lineAfter, nextChanges } from './line-after.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { isThere } from './same-buyer.ts';
import { boxByHand } from './tasks-for-row.ts';
import { boxAddedNote, contactSentence } from './wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'addContact'>;

/** The parcel is still here and in no row of the sheet: only its own task keeps it from leaving. */
const boxesOf = (contact: Contact, identity: string, world: World): readonly StopTask[] =>
  contact.stage === 'AWAITING_SHIPMENT' || contact.stage === 'AWAITING_PAYMENT'
    ? [boxByHand(contact, identity, world.operation)]
    : [];

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
    next: contactStep(type, stage),
  };
  const contact: Contact = { ...named, ...clockCells(named) };
  const boxes = boxesOf(contact, identity, world);
  const written = {
    appends: boxes.length === 0 ? { contacts: [contact] } : { contacts: [contact], tasks: boxes },
    changes: changesTo('incidents', [incident], () => ({
      contacted: contactedOf([...known, contact], world.records.drafts()),
      ...(boxes.length === 0 ? {} : containment(incident, [...tasks, ...boxes], true, world.now)),
    })),
  };
  const plan = {
    sentence: contactSentence(incident.title, salutationFor(contact.buyer)),
    incidentId: incident.id,
    count: 1,
    reason: '',
    givenIds: [],
    ...written,
    changes: [...written.changes, ...nextChanges(world, [incident], written)],
  };
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
