// What the sidebar knows anew once a person has said what became of a stop task, or that a message was sent.
// The desk read before is no longer true, so it is forgotten and asked for when somebody goes there.
import type { ReplyOf } from '../app/protocol.ts';
import { noResult } from './moves.ts';
import type { State } from './screens.ts';

/** The task as it is now, in its place; those that came of it (a box after a sale) behind the others. */
export function taskRecorded(state: State, reply: ReplyOf<'recordTask'>): State {
  const { screen } = state;
  const { incident, task, added, notes } = reply;
  if (screen.kind !== 'stopList' || screen.incident.id !== incident.id) return state;
  const room = screen.room && {
    ...screen.room,
    incident,
    tasks: [...screen.room.tasks.map((one) => (one.id === task.id ? task : one)), ...added],
    tasksOpen: incident.tasksAll - incident.tasksDone,
  };
  return { ...state, desk: null, screen: { ...screen, incident, room }, result: { ...noResult, notes } };
}

/** The draft as it is now, on its own screen and in the room behind it. */
export function sentRecorded(state: State, reply: ReplyOf<'recordSent'>): State {
  const { screen } = state;
  const { incident, draft, notes } = reply;
  if (screen.kind !== 'reply' || screen.draft.id !== draft.id) return state;
  const room = screen.room && {
    ...screen.room,
    incident,
    drafts: screen.room.drafts.map((one) => (one.id === draft.id ? draft : one)),
  };
  return {
    ...state,
    desk: null,
    screen: { ...screen, incident, room, draft },
    result: { ...noResult, notes },
  };
}
