// 次にやること in an outage: new orders join those who have to be told, then everybody is told, then what was promised, then what has
// time. The sentence and the button never speak of two things.
import type { IncidentLine } from '../app/protocol.ts';
import type { Event } from './events.ts';
import { isRunning } from './incident-state.ts';
import { mayEnd } from './outage-lines.ts';
import { outageWords } from './outage-words.ts';
import { newRequestId } from './request-id.ts';

/** `move` null where nothing is to be pressed but what stands below. */
export type OutageNext = {
  readonly say: string;
  readonly move: { readonly label: string; readonly go: Event } | null;
};

type Step = { readonly say: string; readonly go: string };

const text = outageWords.next;

const by = ({ say, go }: Step, event: Event): OutageNext => ({ say, move: { label: go, go: event } });

/** Buyers and desks who have answered, or should have. */
function talked(incident: IncidentLine): OutageNext | null {
  const { looks, toSettle, toCarryOut, silent, officeDue } = incident.talk;
  const threads: Event = { kind: 'goIncident', incident, to: 'threads' };
  if (looks > 0) return by(text.threads, threads);
  if (toSettle + toCarryOut > 0) return by(text.settle, threads);
  if (silent > 0) return by(text.silent, threads);
  return officeDue > 0 ? by(text.office, { kind: 'goOffice', incident, contactId: null }) : null;
}

export function outageNext(incident: IncidentLine): OutageNext {
  const { outage, talk, grown } = incident;
  if (outage === undefined || !isRunning(incident)) return { say: text.ended, move: null };
  const requestId = newRequestId();
  if (grown > 0 && !outage.recovered) return by(text.grown, { kind: 'addOrders', requestId });
  if (talk.ready + talk.untold > 0) return by(text.tell, { kind: 'goIncident', incident, to: 'letters' });
  if (outage.progress > 0) {
    return by(text.progress, { kind: 'prepareProgress', requestId, letter: 'progress' });
  }
  if (outage.lookDue) return { say: text.look.say, move: null };
  if (outage.recovered && outage.toShip > 0) return by(text.ship, { kind: 'goPacking', incident });
  if (outage.tracking > 0) return by(text.tracking, { kind: 'goOnTheWay', incident });
  const answer = talked(incident);
  if (answer !== null) return answer;
  if (mayEnd(incident) && talk.morning === 0) {
    return by(text.close, { kind: 'goClosing', incident });
  }
  return { say: outage.lookAt === '' ? text.wait : text.waitUntil(outage.lookAt), move: null };
}
