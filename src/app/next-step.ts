// 次にやること of a trouble: the one thing that is lost first. Screens and the cell ask here, so that they agree.
import { type Incident, isOpen } from '../domain/incident.ts';
import type { IncidentLine } from './protocol.ts';
import { nextStep } from './wording.ts';

type Counts = Pick<
  IncidentLine,
  'listingsOpen' | 'boxesOpen' | 'outsourcersOpen' | 'suppliersOpen' | 'waiting' | 'waitingDue' | 'firstReply'
> & {
  /** Tasks to be put back. */
  readonly toReverse: number;
  /** 「問題なし」 texts not sent yet. */
  readonly allClears: number;
};

function afterTheEnd({ toReverse, allClears }: Counts): string {
  if (toReverse > 0) return nextStep.reverse;
  return allClears > 0 ? nextStep.allClear : nextStep.none;
}

/** What still sells or leaves, then who waits for an answer, then what has time. */
export function nextOf(incident: Incident, counts: Counts): string {
  if (!isOpen(incident)) return afterTheEnd(counts);
  if (counts.listingsOpen > 0) return nextStep.stop;
  if (counts.waitingDue > 0) return nextStep.lookAgain;
  if (counts.outsourcersOpen > 0) return nextStep.outsourcer;
  if (counts.boxesOpen > 0) return nextStep.boxes;
  if (counts.firstReply === 'draft') return nextStep.reply;
  if (counts.firstReply === 'none') return nextStep.askTransaction;
  if (incident.status === 'RESPONDING') return nextStep.contacts;
  if (counts.toReverse > 0) return nextStep.reverse;
  if (incident.status === 'ASSESSED') return nextStep.keptPiece;
  if (counts.suppliersOpen > 0) return nextStep.supplier;
  return counts.waiting > 0 ? nextStep.lookLater : nextStep.wait;
}
