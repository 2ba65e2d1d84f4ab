// Replies to the ways in which an operation, a trouble or Tomeru itself is taken back, with what is left for a person to do.
import type { ReplyOf } from '../app/protocol.ts';
import { goIncident, incidentScreen } from './incident-moves.ts';
import { isRunning } from './incident-state.ts';
import { noResult, toDesk, told, toSetUp } from './moves.ts';
import { outageWords } from './outage-words.ts';
import { againPacking } from './packing-moves.ts';
import { roomWords } from './room-words.ts';
import type { IncidentScreen, State } from './screens.ts';
import { againSettling } from './settle-moves.ts';
import { spanOf } from './still-selling.tsx';
import { joined, undoWords, words } from './words.ts';

/** What a person still has to put back by hand. */
function leftByHand(byHand: ReplyOf<'mistake'>['byHand']): readonly string[] {
  const left = byHand.reduce((sum, one) => sum + one.count, 0);
  return left > 0 ? [roomWords.release.byHandLeft(left)] : [];
}

/** So that nobody hesitates the next time: how long the stop took; nothing where it was not finished. */
function howLongText(minutes: number | null): string {
  if (minutes === null) return '';
  return minutes < 1 ? words.stopList.finishedAtOnce : words.mistake.tookUntil(spanOf(minutes));
}

const said = (sentences: readonly string[]): readonly string[] => sentences.filter((one) => one !== '');

/** まちがいでした: the room, read anew, which leads on to what a person has to put back. */
export function ended(state: State, reply: ReplyOf<'mistake'>): State {
  const { screen } = state;
  if (screen.kind !== 'mistake') return state;
  const text = words.mistake;
  const { minutes } = screen.incident;
  const counts = [
    ...(reply.rows > 0 ? [text.taken(reply.rows)] : []),
    ...(reply.heldByOthers > 0 ? [text.stillHeld(reply.heldByOthers)] : []),
    ...(reply.drafts > 0 ? [text.takenDrafts(reply.drafts)] : []),
  ];
  const sentence =
    screen.incident.outage === undefined
      ? text.ended(reply.incidentId, howLongText(minutes))
      : outageWords.done.mistake(reply.incidentId);
  const done = said([sentence, joined(counts)]);
  const there = goIncident({ ...state, desk: null }, reply.incident, 'room');
  return told(there, done, [...leftByHand(reply.byHand), ...reply.notes]);
}

/** An end without inspection: the room, read anew, since hardly anything in it is as before. */
export function released(state: State, reply: ReplyOf<'release'>): State {
  const { screen } = state;
  if (screen.kind !== 'release') return state;
  const { incident, rows, heldByOthers, notes } = reply;
  const text = roomWords.release;
  const counts = [
    rows > 0 ? words.mistake.taken(rows) : '',
    heldByOthers > 0 ? words.mistake.stillHeld(heldByOthers) : '',
  ];
  const done = said([text.done[screen.ending], joined(counts)]);
  const there = goIncident({ ...state, desk: null }, incident, 'room');
  return told(there, done, [...leftByHand(reply.byHand), ...notes]);
}

/** Where somebody looks for what was taken back; read anew, since it is not as it was. */
function placeAfterUndo(screen: IncidentScreen): Parameters<typeof goIncident>[2] {
  switch (screen.kind) {
    case 'stopList':
    case 'contacts':
    case 'reverse':
    case 'inspection':
    case 'restart':
    case 'letters':
    case 'threads':
      return screen.kind;
    case 'thread':
    case 'settle':
      return 'threads';
    case 'reply':
      return screen.from;
    case 'room':
    case 'details':
    case 'grown':
    case 'mistake':
    case 'release':
    case 'report':
    case 'closing':
    case 'outage':
    case 'packing':
    case 'otherWays':
    case 'onTheWay':
    case 'outageCancel':
    case 'outageReport':
      return 'room';
  }
}

/** 「いまの操作を元に戻す」: where it was pressed; the desk where nothing of the trouble is left. */
export function undone(state: State, { of, incident, notes }: ReplyOf<'undo'>): State {
  const screen = incidentScreen(state);
  const forgotten = { ...state, desk: null };
  const isThere = incident !== null && (isRunning(incident) || incident.reverseOpen > 0);
  const there =
    againSettling(forgotten, incident) ??
    againPacking(forgotten, incident) ??
    (isThere && screen !== null
      ? goIncident({ ...forgotten, screen: { ...screen, room: null } }, incident, placeAfterUndo(screen))
      : toDesk(forgotten));
  return told(there, [undoWords.done[of]], notes);
}

/** 片付ける: the proposal again, as on a sheet never seen before. */
export function takenOff(state: State, { tabs }: ReplyOf<'takeOff'>): State {
  const there = toSetUp({ ...state, desk: null }, 'desk');
  return { ...there, result: { ...noResult, done: [words.setUp.takenOff(tabs)] } };
}
