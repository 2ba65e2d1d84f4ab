import type { IncidentLine } from '../app/protocol.ts';

/** Whether a buyer waits for the first reply, as far as is known. */
export function isReplyDue(incident: IncidentLine): boolean {
  return incident.firstReply === 'none' || incident.firstReply === 'draft';
}

/** Whether a trouble is still going on; an ended one is on screen only while something has to be put back by hand. */
export function isRunning(incident: IncidentLine): boolean {
  return incident.status !== 'CLOSED' && incident.status !== 'CANCELLED';
}
