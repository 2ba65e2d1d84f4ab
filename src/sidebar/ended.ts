// Replies to the ways in which a trouble or Tomeru itself is taken back, with what is left for a person to do.
import type { ReplyOf } from '../app/protocol.ts';
import { go, noResult, read, toDesk, toSetUp } from './moves.ts';
import { roomWords } from './room-words.ts';
import type { State } from './screens.ts';
import { spanOf } from './still-selling.tsx';
import { joined, words } from './words.ts';

/** まちがいでした: the desk, which lists what a person has to put back. */
export function ended(state: State, reply: ReplyOf<'mistake'>): State {
  const text = words.mistake;
  const counts = [
    text.taken(reply.rows),
    ...(reply.heldByOthers > 0 ? [text.stillHeld(reply.heldByOthers)] : []),
    ...(reply.drafts > 0 ? [text.takenDrafts(reply.drafts)] : []),
  ];
  const done = [
    text.ended(reply.incidentId, reply.minutes === null ? '' : spanOf(reply.minutes)),
    joined(counts),
  ];
  return { ...toDesk({ ...state, desk: null }), result: { done, notes: reply.notes, byHand: reply.byHand } };
}

/** An end without inspection: the room, read anew, since hardly anything in it is as before. */
export function released(state: State, reply: ReplyOf<'release'>): State {
  const { screen } = state;
  if (screen.kind !== 'release') return state;
  const { incident, rows, heldByOthers, notes } = reply;
  const text = roomWords.release;
  const counts = [words.mistake.taken(rows), heldByOthers > 0 ? words.mistake.stillHeld(heldByOthers) : ''];
  const byHand = reply.byHand.reduce((sum, one) => sum + one.count, 0);
  const done = [text.done[screen.ending], joined(counts)];
  const left = byHand > 0 ? [text.byHandLeft(byHand)] : [];
  const there = go({ ...state, desk: null }, { kind: 'room', incident, room: null });
  return read(
    { ...there, result: { ...noResult, done, notes: [...left, ...notes] } },
    { kind: 'incident', incidentId: incident.id },
  );
}

/** 片付ける: the proposal again, as on a sheet never seen before. */
export function takenOff(state: State, { tabs }: ReplyOf<'takeOff'>): State {
  const there = toSetUp({ ...state, desk: null }, 'desk');
  return { ...there, result: { ...noResult, done: [words.setUp.takenOff(tabs)] } };
}
