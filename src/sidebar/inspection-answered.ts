// What the door's answers change on the screens of an inspection and of the restart: lists are read anew where a command
// has changed many lines, and what was done is said above.
import type { ContactLine, ReplyOf } from '../app/protocol.ts';
import { asked } from './answered-stop.ts';
import { goIncident } from './incident-moves.ts';
import { readInspection } from './inspection-queue.ts';
import { inspectionWords } from './inspection-words.ts';
import { go, noResult, read } from './moves.ts';
import { restartWords } from './restart-words.ts';
import type { Result, State } from './screens.ts';

const said = (done: readonly string[], notes: readonly string[]): Result => ({ ...noResult, done, notes });

/** The lines as the door lists them; a further part stands behind the one before. */
export function inspectionRead(state: State, reply: ReplyOf<'inspection'>): State {
  const { screen } = state;
  const { incident, list, ...others } = reply;
  if (screen.kind !== 'inspection' || screen.incident.id !== incident.id) return state;
  const before = asked(state, 'inspection')?.cursor === undefined ? [] : (screen.found?.list ?? []);
  const isNew = (id: string) => list.every((line) => line.id !== id);
  const found = { ...others, list: [...before.filter((line) => isNew(line.id)), ...list] };
  const known = screen.found?.list ?? [];
  const again = list.find((line) => line.state === 'OPEN' && known.every((one) => one.id !== line.id));
  const picked = screen.isAgain && again !== undefined ? again.id : screen.picked;
  return { ...state, screen: { ...screen, incident, found, picked, isAgain: false } };
}

/** 検品を始める: the screen itself, with its lines asked for. */
export function inspectionStarted(state: State, reply: ReplyOf<'startInspection'>): State {
  const { screen } = state;
  const { incident, added, notes } = reply;
  if (!('incident' in screen) || screen.incident.id !== incident.id) return state;
  const there = goIncident({ ...state, desk: null }, incident, 'inspection');
  return { ...there, result: said([inspectionWords.started(added)], notes) };
}

type AfterCommand = ReplyOf<
  'recordRest' | 'inspectAgain' | 'leaveOutLines' | 'addReturned' | 'confirmFindings'
>;

function doneBy(reply: AfterCommand): string {
  const text = inspectionWords.done;
  switch (reply.kind) {
    case 'recordRest':
      return text.recordRest(reply.changed);
    case 'inspectAgain':
      return text.inspectAgain(reply.added);
    case 'leaveOutLines':
      return text.leaveOutLines(reply.changed);
    case 'addReturned':
      return text.addReturned;
    case 'confirmFindings':
      return text.confirmFindings(reply.changed);
  }
}

/** Many lines may have changed: the list is read anew, from the line in hand. */
export function inspectionChanged(state: State, reply: AfterCommand): State {
  const { screen } = state;
  const { incident, counts, first, proposals, notes } = reply;
  const result = said([doneBy(reply)], notes);
  const forgotten = { ...state, desk: null };
  if (screen.kind === 'restart' && screen.incident.id === incident.id) {
    return { ...goIncident(forgotten, incident, 'inspection'), result };
  }
  if (screen.kind !== 'inspection' || screen.incident.id !== incident.id) return state;
  const found = screen.found && { ...screen.found, counts, first, proposals };
  const isAgain = reply.kind === 'inspectAgain' && reply.added === 1;
  const there = { ...screen, incident, found, draft: null, picked: null, last: null, isAgain };
  const next: State = { ...forgotten, screen: { ...there, face: { kind: 'line' } } };
  return { ...readInspection(next, incident.id), result };
}

/** ④ was set: the proposal is gone, what follows from it is said. */
export function fatalSet(state: State, { incident, notes }: ReplyOf<'setType'>): State {
  const { screen } = state;
  if (screen.kind !== 'inspection' || screen.incident.id !== incident.id) return state;
  const next: State = { ...state, desk: null, screen: { ...screen, incident, face: { kind: 'line' } } };
  return {
    ...readInspection(next, incident.id),
    result: said([inspectionWords.done.fatal(incident.typeLabel)], notes),
  };
}

/** Buyers for 返ってきた物. */
export function returnersRead(state: State, { incidentId, list, cursor }: ReplyOf<'contacts'>): State {
  const { screen } = state;
  if (screen.kind !== 'inspection' || screen.incident.id !== incidentId) return state;
  if (screen.face.kind !== 'returned') return state;
  const isNextPage = asked(state, 'contacts')?.cursor !== undefined;
  const before: readonly ContactLine[] = isNextPage ? (screen.face.contacts ?? []) : [];
  return {
    ...state,
    screen: { ...screen, face: { kind: 'returned', contacts: [...before, ...list], cursor } },
  };
}

/** A listing bears its new text: what may restart is counted anew. */
export function textMarked(state: State, { incident, notes }: ReplyOf<'textChanged'>): State {
  const { screen } = state;
  if (screen.kind !== 'restart' || screen.incident.id !== incident.id) return state;
  const next: State = { ...state, desk: null, screen: { ...screen, incident }, result: said([], notes) };
  return { ...read(next, { kind: 'previewRestart', incidentId: incident.id }), result: next.result };
}

/** Marks are off, listings are not back yet: on to the list that puts them back. */
export function restarted(state: State, reply: ReplyOf<'restart'>): State {
  const { screen } = state;
  const { incident, rows, pieces, heldByOthers, byHand, notes } = reply;
  if (screen.kind !== 'restart' || screen.incident.id !== incident.id) return state;
  const text = restartWords.done;
  const left = byHand.reduce((sum, one) => sum + one.count, 0);
  const done = [
    left > 0 ? text.marksNotListed(rows, pieces) : text.marks(rows, pieces),
    ...(heldByOthers > 0 ? [text.heldByOthers(heldByOthers)] : []),
  ];
  // The room behind the list still counts what was let go as stopped.
  const forgotten = { ...state, desk: null, screen: { ...screen, room: null } };
  const there = goIncident(forgotten, incident, left > 0 ? 'reverse' : 'room');
  return { ...there, result: said(done, notes) };
}

export function piecesEnded(state: State, { incident, rows, pieces, notes }: ReplyOf<'endPieces'>): State {
  const { screen } = state;
  if (screen.kind !== 'restart' || screen.incident.id !== incident.id) return state;
  const there = go({ ...state, desk: null }, { ...screen, incident, room: null });
  const next = read(there, { kind: 'previewRestart', incidentId: incident.id });
  return { ...next, result: said([restartWords.done.ended(rows, pieces)], notes) };
}
