import type { IncidentLine } from '../app/protocol.ts';

/** Whether a trouble is still going on; an ended one is on screen only while something has to be put back by hand. */
export function isRunning(incident: IncidentLine): boolean {
  return incident.status !== 'CLOSED' && incident.status !== 'CANCELLED';
}
