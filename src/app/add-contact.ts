// A buyer whom the sheet does not know: two fields are enough, and what is left empty can be looked up later.
import { type Contact, clockCells } from '../domain/contact.ts';
import { digestOfAll } from '../domain/digest.ts';
import { salutationFor } from '../domain/first-reply.ts';
import { isOpen } from '../domain/incident.ts';
import { contactedOf } from '../domain/message-draft.ts';
import { certaintyOf, contactByHand, urgencyCells } from './contact-for-row.ts';
import { contactLine } from './contact-line.ts';
import { contactStep } from './contact-step.ts';
import { type Decision, refuse } from './decision.ts';
import { lineAfter } from './line-after.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { contactSentence } from './wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'addContact'>;

/** By transaction, or without one by nickname and product, as a first reply finds its buyer. */
const isSame = (contact: Contact, request: Request): boolean =>
  contact.marketplace === request.marketplace &&
  contact.transactionId === request.transactionId &&
  (request.transactionId !== '' || (contact.buyer === request.buyer && contact.product === request.product));

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
  if (known.some((contact) => isSame(contact, request)))
    return refuse({ code: 'contactKnown', transactionId: request.transactionId });

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
    next: contactStep(type, stage, certaintyOf(type)),
  };
  const contact: Contact = { ...named, ...clockCells(named) };
  const plan = {
    sentence: contactSentence(incident.title, salutationFor(contact.buyer)),
    incidentId: incident.id,
    count: 1,
    reason: '',
    givenIds: [],
    appends: { contacts: [contact] },
    changes: changesTo('incidents', [incident], () => ({
      contacted: contactedOf([...known, contact], world.records.drafts()),
    })),
  };
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'addContact',
      incident: lineAfter(world, incident, plan),
      contact: contactLine(contact),
      notes: [],
    },
  };
}
