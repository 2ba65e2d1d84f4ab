// Answers are written behind: the next piece is on screen while the door takes the one before. One request is under way
// at a time, in the order of the keys; what is refused comes back as an open line, with the sentence of the door.
import type { ReplyOf, RequestOf } from '../app/protocol.ts';
import { goIncident } from './incident-moves.ts';
import type { Answer, InspectionScreen, WrittenAnswer } from './inspection-screens.ts';
import { inspectionWords } from './inspection-words.ts';
import { isUnanswered, noResult, read, send } from './moves.ts';
import type { State, Trouble } from './screens.ts';

/** Asks for the lines again, from their beginning. */
export function readInspection(state: State, incidentId: string): State {
  return read(state, { kind: 'inspection', incidentId });
}

/** Puts the next answer on its way, if none is; leaves the screen when all are written and somebody wanted to go. */
export function pump(state: State): State {
  const { screen } = state;
  if (screen.kind !== 'inspection' || state.calls.command !== null || isUnanswered(state)) return state;
  const [next] = screen.queue;
  // A sentence about an answer that was refused stays until the seller does something.
  if (next !== undefined) return { ...send(state, 'command', next), trouble: state.trouble };
  const mayLeave = screen.isLeaving && state.trouble === null;
  return mayLeave ? goIncident({ ...state, desk: null }, screen.incident, 'room') : state;
}

/** Takes an answer into the queue; `last` where it may be taken back. */
export function enqueue(
  state: State,
  screen: InspectionScreen,
  request: WrittenAnswer,
  last: InspectionScreen['last'],
): State {
  const there: InspectionScreen = {
    ...screen,
    queue: [...screen.queue, request],
    draft: null,
    returned: null,
    last,
  };
  return pump({ ...state, screen: there, desk: null, trouble: null, result: noResult });
}

/** The queue without the request that has been answered. */
function without(queue: InspectionScreen['queue'], requestId: string): InspectionScreen['queue'] {
  return queue.filter((one) => one.requestId !== requestId);
}

/** The request that is being answered, if it is an answer about a line. */
function underWay(state: State): RequestOf<'recordInspection'> | null {
  const request = state.calls.command?.request;
  return request?.kind === 'recordInspection' ? request : null;
}

/** The line as the door has it now, in its place. */
export function answerRecorded(state: State, reply: ReplyOf<'recordInspection'>): State {
  const { screen } = state;
  const { incident, line, counts, first, proposals, notes } = reply;
  if (screen.kind !== 'inspection' || screen.incident.id !== incident.id) return state;
  const before = screen.found?.list.find((one) => one.id === line.id);
  // Open lines are listed first: what is finished has moved behind the place where the next part begins.
  const moved = before?.state === 'OPEN' && line.state !== 'OPEN' ? 1 : 0;
  const found = screen.found && {
    ...screen.found,
    counts,
    first,
    proposals,
    list: screen.found.list.map((one) => (one.id === line.id ? line : one)),
    cursor: screen.found.cursor === null ? null : Math.max(0, screen.found.cursor - moved),
  };
  const queue = without(screen.queue, underWay(state)?.requestId ?? '');
  const next: State = {
    ...state,
    desk: null,
    screen: { ...screen, incident, found, queue },
    result: notes.length > 0 ? { ...noResult, notes } : state.result,
  };
  // A list asked for before this answer may not know of it.
  return state.calls.reading !== null ? readInspection(next, incident.id) : next;
}

/** The line comes back; where somebody else has changed it, everything is read anew. */
export function answerRefused(state: State, request: WrittenAnswer, trouble: Trouble, code: string): State {
  const { screen } = state;
  if (screen.kind !== 'inspection') return state;
  const line = screen.found?.list.find((one) => one.id === request.inspectionId);
  const isBusyElsewhere = screen.draft !== null;
  const back: InspectionScreen = {
    ...screen,
    queue: without(screen.queue, request.requestId),
    picked: isBusyElsewhere ? screen.picked : request.inspectionId,
    returned: request.inspectionId,
    later: screen.later.filter((id) => id !== request.inspectionId),
    last: screen.last?.lineId === request.inspectionId ? null : screen.last,
    isLeaving: false,
  };
  const isOld = ['changedMeanwhile', 'inspectionFinished', 'inspectionLeftOut', 'noSuchInspection'].includes(
    code,
  );
  const name = line?.key || line?.product || '';
  const advice = isOld ? inspectionWords.readAnew(name) : inspectionWords.notWritten(name);
  const told: State = { ...state, screen: back, trouble: { ...trouble, advice } };
  return isOld ? { ...readInspection(told, screen.incident.id), trouble: told.trouble } : told;
}

/** Answers that would be lost by going now: the one under way is as uncertain as it was. */
export function unwritten({ screen }: State): number {
  return screen.kind === 'inspection' ? Math.max(0, screen.queue.length - 1) : 0;
}

/** The answer as it was pressed. */
export const lastOf = (lineId: string, answer: Answer): InspectionScreen['last'] => ({ lineId, answer });
