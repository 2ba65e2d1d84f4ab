// Where the blue button of the room leads. It follows the order in which the door says 次にやること, so that the sentence and
// the button never speak of two things.
import type { DraftLine, IncidentLine } from '../app/protocol.ts';
import type { Event } from './events.ts';
import { isRunning } from './incident-state.ts';
import { newRequestId } from './request-id.ts';
import { talkWords } from './talk-words.ts';
import { words } from './words.ts';

type Target = Extract<Event, { readonly kind: 'goIncident' }>['to'];

export type NextMove = { readonly label: string; readonly go: Event };

/** Who is not told yet comes before who has answered, and that before what was agreed on. */
function talkMove(incident: IncidentLine): NextMove | null {
  const { untold, ready, looks, toSettle, toCarryOut, silent, officeDue } = incident.talk;
  const text = talkWords.room;
  const to = (label: string, screen: 'letters' | 'threads'): NextMove => ({
    label,
    go: { kind: 'goIncident', incident, to: screen },
  });
  if (untold > 0 || ready > 0) return to(text.goLetters, 'letters');
  if (looks > 0) return to(text.goThreads, 'threads');
  if (toSettle > 0) return to(text.goSettle, 'threads');
  if (toCarryOut > 0) return to(text.goCarryOut, 'threads');
  if (silent > 0) return to(text.goSilent, 'threads');
  if (officeDue === 0) return null;
  return { label: text.goOffice, go: { kind: 'goOffice', incident, contactId: null } };
}

/** Nothing is left to do but to wait for a buyer, a desk or a parcel. */
const isWaitedFor = ({ talk }: IncidentLine): boolean =>
  talk.awaited > 0 || talk.office > 0 || talk.returns > 0;

const closeMove = (incident: IncidentLine): NextMove | null =>
  incident.mayClose && incident.talk.morning === 0
    ? { label: talkWords.room.goClose, go: { kind: 'goClosing', incident } }
    : null;

const preventionMove = (incident: IncidentLine): NextMove | null =>
  incident.checkOn === ''
    ? null
    : { label: talkWords.room.goPrevention, go: { kind: 'goClosing', incident } };

/** Null where the next step is on the room itself, or is to wait. `draft` is the first reply. */
export function nextMove(incident: IncidentLine, draft: DraftLine | undefined): NextMove | null {
  const text = words.room;
  const to = (label: string, screen: Target): NextMove => ({
    label,
    go: { kind: 'goIncident', incident, to: screen },
  });
  const reverse = incident.reverseOpen > 0 ? to(text.goReverse, 'reverse') : null;
  if (!isRunning(incident)) return reverse ?? preventionMove(incident);
  const { listingsOpen, waitingDue, boxesOpen, outsourcersOpen } = incident;
  // What a person has put off to a later time needs no hand now.
  if (listingsOpen > 0) return to(text.goStop, 'stopList');
  if (waitingDue > 0) return to(text.goLook, 'stopList');
  if (outsourcersOpen > 0) return to(text.goOutsourcers, 'stopList');
  if (boxesOpen > 0) return to(text.goBoxes, 'stopList');
  if (incident.firstReply === 'draft') {
    return draft === undefined ? null : { label: text.goReply, go: { kind: 'showDraft', draft } };
  }
  if (incident.firstReply === 'none') return null;
  const { inspection } = incident;
  // A box has a deadline; everything else that is inspected has time.
  if (inspection.boxes > 0) return to(text.goInspectBoxes, 'inspection');
  const talk = talkMove(incident);
  if (talk !== null) return talk;
  if (incident.status === 'RESPONDING') {
    return isWaitedFor(incident) ? null : (closeMove(incident) ?? to(text.goContacts, 'contacts'));
  }
  if (inspection.open > 0) return to(text.goInspection, 'inspection');
  if (inspection.ready > 0) return to(text.goRestart, 'restart');
  if (reverse !== null) return reverse;
  if (inspection.rework > 0) return to(text.goRework, 'inspection');
  if (inspection.toEnd > 0) return to(text.goEnd, 'restart');
  if (incident.suppliersOpen > 0) return to(text.goSuppliers, 'stopList');
  if (inspection.toBegin) {
    return { label: text.beginInspection, go: { kind: 'startInspection', requestId: newRequestId() } };
  }
  return incident.waiting > 0 || isWaitedFor(incident) ? null : closeMove(incident);
}
