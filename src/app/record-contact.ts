// What has been learned of a buyer: whether he is concerned, what he answered, when he was promised the next word.
// Urgency, clock and next step follow.
import { type Contact, isSettled } from '../domain/contact.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import type { Instant } from '../domain/instant.ts';
import type { Answer, Certainty, Resolution } from '../domain/labels.ts';
import { lastSentTo } from '../domain/message-draft.ts';
import { isOfBox } from './buyer-step.ts';
import { withClocks } from './contact-clocks.ts';
import { urgencyCells } from './contact-for-row.ts';
import { contactStep } from './contact-step.ts';
import { refuse } from './decision.ts';
import { type Step, written } from './hand-step.ts';
import { lettersAfter, withLetters } from './letters-after.ts';
import type { Written } from './merge-plans.ts';
import { changesTo } from './plan.ts';
import { lettersNotes } from './talk-wording.ts';
import { nextStep } from './wording.ts';
import type { World } from './world.ts';

export type Heard =
  | { readonly field: 'certainty'; readonly value: Certainty }
  | { readonly field: 'answer'; readonly value: Answer }
  | { readonly field: 'promise'; readonly value: Instant | null };

/** Who is not concerned needs nothing; who turns out to be concerned after all is where he was before. */
function resolutionAfter(contact: Contact, certainty: Certainty): Resolution {
  if (certainty === 'UNRELATED') return 'NO_ACTION';
  if (contact.certainty !== 'UNRELATED') return contact.resolution;
  return contact.lastContact === null ? 'PENDING' : 'CONTACTED';
}

/** A first reply that is due comes before everything, a box that has to stay before a word of thanks. */
function stepAfter({ type, ending }: Incident, contact: Contact): string {
  const { answer, next } = contact;
  if (next === nextStep.reply) return next;
  switch (answer) {
    case 'AFFECTED':
      return nextStep.settle;
    case 'NOT_AFFECTED':
      return isOfBox(next) ? next : nextStep.thank;
    case 'NO_REPLY':
      return isOfBox(next) ? next : nextStep.waitForBuyer;
    case 'NOT_ASKED':
      return contact.resolution === 'PENDING'
        ? contactStep({ type, ending }, contact)
        : nextStep.waitForBuyer;
  }
}

function contactAfter(contact: Contact, heard: Heard, incident: Incident, world: World): Contact {
  const { type } = incident;
  const certainty = heard.field === 'certainty' ? heard.value : contact.certainty;
  const after: Contact = {
    ...contact,
    ...{ [heard.field]: heard.value },
    resolution: resolutionAfter(contact, certainty),
  };
  const { stage, answer, resolution, shipBy: deadline } = after;
  const told = withClocks(after, world.records.drafts(), world);
  if (heard.field === 'promise') return told;
  return {
    ...told,
    ...urgencyCells({ type, stage, answer, resolution, deadline, stopped: false }, world.now),
    next: isSettled(after) ? (isSettled(contact) ? contact.next : '') : stepAfter(incident, after),
  };
}

/**
 * A promise belongs to the last text that was sent, too: the desk counts from there. A letter that has become untrue is withdrawn. Refused: an ended trouble, an unknown
 * buyer.
 */
export function recordContact(world: World, contactId: string, heard: Heard): Step {
  const contact = world.records.contacts().find((one) => one.id === contactId);
  const incident = world.records.incidents().find((one) => one.id === contact?.incidentId);
  if (contact === undefined || incident === undefined)
    return refuse({ code: 'noSuchIncident', incidentId: contact?.incidentId ?? '' });
  if (!isOpen(incident)) return refuse({ code: 'incidentEnded', incidentId: incident.id });
  const after = contactAfter(contact, heard, incident, world);
  const last = heard.field === 'promise' ? lastSentTo(contact.id, world.records.drafts()) : undefined;
  const own: Written = {
    appends: {},
    changes: [
      ...changesTo('contacts', [contact], () => after),
      ...(last === undefined ? [] : changesTo('drafts', [last], () => ({ promise: after.promise }))),
    ],
  };
  if (heard.field === 'promise') return written(own.changes);
  const letters = lettersAfter(world, incident, own, { only: contact.id, make: false });
  return {
    kind: 'written',
    written: withLetters(own, letters),
    notes: lettersNotes(letters),
  };
}
