// 検品 as the seller walks through it: a key for each piece, what is said of those that are not good, the list of all, and the
// way out in the middle. Nothing here waits for the door; what has to be written goes into the queue.
import type { InspectionLine } from '../app/protocol.ts';
import { goIncident } from './incident-moves.ts';
import { answerOf, draftRequest } from './inspection-draft.ts';
import type { InspectionEvent } from './inspection-events.ts';
import { draftOf, freshLines, isCounted, lineInHand, withPiece } from './inspection-lines.ts';
import { enqueue, lastOf, pump } from './inspection-queue.ts';
import type { Answer, InspectionDraft, InspectionFace, InspectionScreen } from './inspection-screens.ts';
import { isUnanswered, noResult, read } from './moves.ts';
import type { State } from './screens.ts';

/** When fewer lines than this are left to look at, the next part is read. */
const READ_ON_BELOW = 5;

/** What may be done while an answer is on its way: everything that needs no command of its own. */
const besideWriting: readonly string[] = [
  'judge',
  'draftInspection',
  'recordDraft',
  'showFace',
  'takeUpLine',
  'takeBackAnswer',
  'back',
] satisfies readonly (InspectionEvent['kind'] | 'back')[];

export function isWrittenBehind(state: State, kind: string): boolean {
  return (
    state.screen.kind === 'inspection' &&
    state.calls.command?.request.kind === 'recordInspection' &&
    besideWriting.includes(kind)
  );
}

/** Reads the next part in time, so that the next line is always on the page already. */
export function readOn(state: State): State {
  const { screen } = state;
  if (screen.kind !== 'inspection' || screen.found === null || screen.found.cursor === null) return state;
  if (state.calls.reading !== null || isUnanswered(state) || freshLines(screen) >= READ_ON_BELOW)
    return state;
  const { incident, found } = screen;
  // Open lines are listed first: where all of them are read, what follows is finished.
  if (found.list.filter((line) => line.state === 'OPEN').length >= found.counts.open) return state;
  const next = read(state, { kind: 'inspection', incidentId: incident.id, cursor: found.cursor ?? 0 });
  return { ...next, trouble: state.trouble };
}

/** A line to which an answer was given is not the one taken up any more; what was put off goes to the end. */
function passed(screen: InspectionScreen, lineId: string, answer: Answer): InspectionScreen {
  const others = screen.later.filter((id) => id !== lineId);
  const later = answer === 'UNSURE' ? [...others, lineId] : others;
  return { ...screen, picked: null, later, face: { kind: 'line' } };
}

function withDraft(state: State, screen: InspectionScreen, draft: InspectionDraft, requestId: string): State {
  // Every draft is written under the id of its beginning.
  const kept = draft.requestId === '' ? { ...draft, requestId } : draft;
  return { ...state, screen: { ...screen, draft: kept } };
}

/** One piece: at once where nothing more is to be said, counted where the row has several. */
export function judge(state: State, answer: Answer, requestId: string): State {
  const { screen } = state;
  if (screen.kind !== 'inspection' || screen.face.kind !== 'line' || screen.isLeaving) return state;
  const line = lineInHand(screen);
  if (line === undefined) return state;
  const draft = draftOf(screen, line);
  if (draft.answer !== null) return state;
  if (answer === 'UNSURE') return putOff(state, screen, line, draft, requestId);
  if (isCounted(line)) {
    const found = withPiece(draft.found ?? line, answer);
    const isFull = found.passed + found.rework + found.reworded + found.failed > line.quantity;
    return isFull ? state : withDraft(state, screen, { ...draft, found }, requestId);
  }
  if (answer !== 'YES') return withDraft(state, screen, { ...draft, answer }, requestId);
  const request = answerOf({ requestId, line, draft }, answer);
  return enqueue(state, passed(screen, line.id, answer), request, lastOf(line.id, answer));
}

/** 迷う is written once; the second time the line only goes to the end again. What was counted is kept. */
function putOff(
  state: State,
  screen: InspectionScreen,
  line: InspectionLine,
  draft: InspectionDraft,
  requestId: string,
): State {
  const counted = draftRequest({ requestId, line, draft });
  const there = passed(screen, line.id, 'UNSURE');
  if (counted === null && line.answer === 'UNSURE') {
    return { ...state, screen: { ...there, draft: null, last: null }, trouble: null, result: noResult };
  }
  const request = counted?.found === undefined ? answerOf({ requestId, line, draft }, 'UNSURE') : counted;
  return enqueue(state, there, request, null);
}

/** Enter: the answer that was being described, or the counts, or only the notes. */
export function recordDraft(state: State, requestId: string): State {
  const { screen } = state;
  if (screen.kind !== 'inspection' || screen.isLeaving) return state;
  const line = lineInHand(screen);
  if (line === undefined) return state;
  const draft = draftOf(screen, line);
  if (draft.answer !== null) {
    const request = answerOf({ requestId, line, draft }, draft.answer);
    return enqueue(state, passed(screen, line.id, draft.answer), request, lastOf(line.id, draft.answer));
  }
  const request = draftRequest({ requestId, line, draft });
  if (request === null) return state;
  // What is left of a row is counted on: the line stays in hand.
  const isRest = request.found !== undefined || screen.picked === line.id;
  return enqueue(state, isRest ? { ...screen, picked: line.id } : screen, request, null);
}

type Change = Extract<InspectionEvent, { readonly kind: 'draftInspection' }>;

export function changeDraft(state: State, { change, requestId }: Change): State {
  const { screen } = state;
  if (screen.kind !== 'inspection') return state;
  const line = lineInHand(screen);
  if (line === undefined) return state;
  return withDraft(state, screen, { ...draftOf(screen, line), ...change }, requestId);
}

export function showFace(state: State, face: InspectionFace): State {
  const { screen } = state;
  if (screen.kind !== 'inspection') return state;
  const there: State = { ...state, screen: { ...screen, face }, trouble: null, result: noResult };
  return face.kind === 'returned' && face.contacts === null
    ? read(there, { kind: 'contacts', incidentId: screen.incident.id })
    : there;
}

export function takeUpLine(state: State, lineId: string): State {
  const { screen } = state;
  if (screen.kind !== 'inspection') return state;
  const kept = screen.draft?.lineId === lineId ? screen.draft : null;
  return {
    ...state,
    screen: { ...screen, face: { kind: 'line' }, picked: lineId, returned: null, draft: kept },
    trouble: null,
    result: noResult,
  };
}

/** Esc: out of what is being described, out of a face, out of the inspection. What was typed is written first. */
export function backFromInspection(state: State): State {
  const { screen } = state;
  if (screen.kind !== 'inspection') return state;
  if (screen.face.kind !== 'line') {
    return { ...state, screen: { ...screen, face: { kind: 'line' } }, trouble: null, result: noResult };
  }
  const line = lineInHand(screen);
  if (line === undefined) return pump(leaving(state, screen));
  const draft = draftOf(screen, line);
  if (draft.answer !== null) {
    return withDraft(state, screen, { ...draft, answer: null }, draft.requestId);
  }
  const rest = draftRequest({ requestId: draft.requestId, line, draft });
  return rest === null
    ? pump(leaving(state, screen))
    : enqueue(state, { ...screen, isLeaving: true }, rest, null);
}

/** A slip of the finger that is not on its way yet is simply not sent. */
export function takeBackAnswer(state: State): State {
  const { screen } = state;
  if (screen.kind !== 'inspection' || screen.last === null) return state;
  const { lineId } = screen.last;
  const [underWay, ...others] = screen.queue;
  if (underWay === undefined || !others.some((one) => one.inspectionId === lineId)) return state;
  const queue = [underWay, ...others.filter((one) => one.inspectionId !== lineId)];
  return { ...state, screen: { ...screen, queue, picked: lineId, draft: null, last: null } };
}

function leaving(state: State, screen: InspectionScreen): State {
  return screen.queue.length === 0
    ? goIncident({ ...state, desk: null }, screen.incident, 'room')
    : { ...state, screen: { ...screen, isLeaving: true }, trouble: null };
}
