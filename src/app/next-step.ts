// 次にやること of a trouble: the one thing that is lost first. Screens and the cell ask here, so that they agree.
import { type Incident, isOpen } from '../domain/incident.ts';
import type { IncidentType } from '../domain/labels.ts';
import { outageStep } from './outage-wording.ts';
import type { IncidentLine } from './protocol.ts';
import { talkStep } from './talk-wording.ts';
import { nextStep } from './wording.ts';

type Counts = Pick<
  IncidentLine,
  | 'listingsOpen'
  | 'boxesOpen'
  | 'outsourcersOpen'
  | 'suppliersOpen'
  | 'waiting'
  | 'waitingDue'
  | 'firstReply'
  | 'inspection'
  | 'talk'
  | 'mayClose'
  | 'checkOn'
> & {
  /** Tasks to be put back. */
  readonly toReverse: number;
  /** 「問題なし」 texts not sent yet. */
  readonly allClears: number;
  /** Buyers to whom somebody still has to talk. */
  readonly unsettled: number;
};

function afterTheEnd({ toReverse, allClears, checkOn }: Counts): string {
  if (toReverse > 0) return nextStep.reverse;
  if (allClears > 0) return nextStep.allClear;
  return checkOn === '' ? nextStep.none : talkStep.prevention;
}

/** Kinds in which the goods themselves have to be looked at. */
const LOOKED_AT: readonly IncidentType[] = ['UNKNOWN', 'WRONG_SHIPMENT', 'PARTIAL_DEFECT', 'FATAL_DEFECT'];

/** What is left to judge, and what the judgement allows. */
function ofInspection({ inspection, toReverse }: Counts): string | null {
  if (inspection.open > 0) return nextStep.inspect;
  if (inspection.ready > 0) return nextStep.restart;
  if (toReverse > 0) return nextStep.reverse;
  if (inspection.rework > 0) return nextStep.rework;
  return inspection.toEnd > 0 ? nextStep.endPieces : null;
}

/** Who is not told yet comes before who has answered, and that before what was agreed on. */
function ofTalk({ talk }: Counts): string | null {
  if (talk.untold > 0) return talkStep.prepare;
  if (talk.ready > 0) return talkStep.send;
  if (talk.looks > 0) return talkStep.look;
  if (talk.toSettle > 0) return talkStep.settle;
  if (talk.toCarryOut > 0) return talkStep.carryOut;
  if (talk.silent > 0) return talkStep.silent;
  return talk.officeDue > 0 ? talkStep.office : null;
}

/** Nothing is left to do but to wait for somebody, or to end it. As long as nobody knows what it is, nobody ends it. */
function ofWaiting({ type, ending }: Incident, { talk, mayClose, unsettled }: Counts): string | null {
  if (talk.awaited > 0) return talkStep.await;
  if (talk.office > 0) return talkStep.officeAwaited;
  if (talk.returns > 0) return talkStep.returns;
  const isKnown = type !== 'UNKNOWN' || ending !== '';
  return mayClose && isKnown && unsettled === 0 ? talkStep.close : null;
}

/** `held`: rows that something may be wrong with. */
export const isToBeInspected = (incident: Incident, lines: number, held: number): boolean =>
  isOpen(incident) &&
  lines === 0 &&
  held > 0 &&
  incident.ending === '' &&
  LOOKED_AT.indexOf(incident.type) >= 0;

/** Nothing is stopped by it: buyers are told while it lasts, then parcels leave. */
function inOutage(incident: Incident, { toReverse }: Counts): string {
  if (incident.status !== 'MONITORING') return outageStep.tell;
  return toReverse > 0 ? nextStep.reverse : outageStep.ship;
}

/** What still sells or leaves, then who waits for an answer, then what has time. */
export function nextOf(incident: Incident, counts: Counts): string {
  if (!isOpen(incident)) return afterTheEnd(counts);
  if (incident.type === 'PLATFORM_OUTAGE') return inOutage(incident, counts);
  if (counts.listingsOpen > 0) return nextStep.stop;
  if (counts.waitingDue > 0) return nextStep.lookAgain;
  if (counts.outsourcersOpen > 0) return nextStep.outsourcer;
  if (counts.boxesOpen > 0) return nextStep.boxes;
  if (counts.firstReply === 'draft') return nextStep.reply;
  if (counts.firstReply === 'none') return nextStep.askTransaction;
  if (counts.inspection.boxes > 0) return nextStep.inspectBoxes;
  const talked = ofTalk(counts);
  if (talked !== null) return talked;
  if (incident.status === 'RESPONDING') return ofWaiting(incident, counts) ?? nextStep.contacts;
  const looked = ofInspection(counts);
  if (looked !== null) return looked;
  if (incident.status === 'ASSESSED' && incident.ending !== '') return nextStep.keptPiece;
  if (counts.suppliersOpen > 0) return nextStep.supplier;
  if (counts.inspection.toBegin) return nextStep.startInspection;
  if (counts.waiting > 0) return nextStep.lookLater;
  return ofWaiting(incident, counts) ?? nextStep.wait;
}
