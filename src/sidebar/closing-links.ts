// Where what is left over is put in order: each of its kinds opens its own screen.
import type { IncidentLine } from '../app/protocol.ts';
import type { Event } from './events.ts';
import type { LeftOver } from './settle-screens.ts';

type Target = Extract<Event, { readonly kind: 'goIncident' }>['to'];

/** Goods go back on sale after an inspection; the inspection is begun on its own screen. */
function targetOf(incident: IncidentLine, what: Exclude<LeftOver['what'], 'office'>): Target {
  switch (what) {
    case 'holds':
      return incident.inspection.lines > 0 ? 'restart' : 'inspection';
    case 'tasks':
      return 'stopList';
    case 'reverse':
    case 'inspection':
      return what;
    case 'drafts':
      return 'letters';
    case 'buyers':
    case 'returns':
      return 'threads';
    case 'outage':
    case 'promises':
    case 'firstReply':
      return 'room';
  }
}

export function goLeft(incident: IncidentLine, what: LeftOver['what']): Event {
  return what === 'office'
    ? { kind: 'goOffice', incident, contactId: null }
    : { kind: 'goIncident', incident, to: targetOf(incident, what) };
}
