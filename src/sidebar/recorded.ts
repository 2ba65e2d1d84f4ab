// What the sidebar knows anew once a person has recorded something: a stop task, a sent message, a detail, a buyer.
// The desk read before is no longer true, so it is forgotten and asked for when somebody goes there.
import type { DraftLine, ReplyOf, Room, TaskLine } from '../app/protocol.ts';
import { unsentCount } from './incident-state.ts';
import { go, noResult, read, told } from './moves.ts';
import { roomWords } from './room-words.ts';
import type { State } from './screens.ts';
import { markWritten } from './talk-answered.ts';
import { inOrder, taskNow } from './task-outcomes.ts';
import { words } from './words.ts';

const exchanged = (tasks: readonly TaskLine[], task: TaskLine): TaskLine[] =>
  tasks.map((one) => (one.id === task.id ? task : one));

function withTask(room: Room, reply: ReplyOf<'recordTask'>): Room {
  const { incident, task, added } = reply;
  const before = room.tasks.find((one) => one.id === task.id);
  // The door lists open tasks first: what has just been done stands behind the place where its next page begins.
  const moved = before !== undefined && !before.done && task.done ? 1 : 0;
  return {
    ...room,
    incident,
    tasks: inOrder([...exchanged(room.tasks, task), ...added]),
    tasksOpen: incident.tasksAll - incident.tasksDone,
    cursor: room.cursor === null ? null : Math.max(0, room.cursor - moved),
  };
}

/** The task as it is now, and those that came of it (a box after a sale), each at its place. */
export function taskRecorded(state: State, reply: ReplyOf<'recordTask'>): State {
  const { screen } = state;
  const { incident, notes } = reply;
  if (screen.kind !== 'stopList' || screen.incident.id !== incident.id) return state;
  const room = screen.room && withTask(screen.room, reply);
  const next: State = {
    ...state,
    desk: null,
    screen: { ...screen, incident, room, picked: null },
    result: { ...noResult, notes },
  };
  // A list asked for before this answer may not know of it; and where the part in hand is worked off, the rest is due.
  const isWorkedOff = room !== null && room.cursor !== null && taskNow(room.tasks, null) === undefined;
  // A sale makes a buyer, and a wording put right lets its row go: the door says so. Taken back, the row is held again.
  const before = screen.room?.tasks.find((one) => one.id === reply.task.id);
  const hasMoved = notes.length > 0 || (before?.done === true && !reply.task.done);
  return state.calls.reading !== null || isWorkedOff || hasMoved
    ? read(next, { kind: 'incident', incidentId: incident.id })
    : next;
}

/** The draft as it is now, on its own screen and in the room behind it. */
export function sentRecorded(state: State, reply: ReplyOf<'recordSent'>): State {
  const { screen } = state;
  const { incident, draft, notes } = reply;
  if (screen.kind === 'letters' || screen.kind === 'thread') return markWritten(state, reply);
  if (screen.kind !== 'reply' || screen.draft.id !== draft.id || incident === null) return state;
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

/** `YYYY-MM-DDTHH:mm` as the screens say a time. */
function saidTime(at: string): string {
  const [, month, day, time] = /^\d+-(\d+)-(\d+)T(.+)$/.exec(at) ?? [];
  return `${Number(month)}/${Number(day)} ${time}`;
}

/** Of a thread the clocks run anew, too: it is read again. */
function promiseOfThread(state: State, draft: DraftLine, notes: readonly string[]): State {
  const request = state.calls.command?.request;
  const at = request?.kind === 'recordPromise' ? request.at : null;
  const text = words.promise;
  const there = read({ ...state, desk: null }, { kind: 'thread', contactId: draft.contactId });
  return told(there, [at === null ? text.isAnswered : text.isMoved(saidTime(at))], notes);
}

/** The answer was given, or is promised for another time: in the room, or on the screen of its text. */
export function promiseRecorded(state: State, { incident, draft, notes }: ReplyOf<'recordPromise'>): State {
  const { screen } = state;
  if (screen.kind === 'thread' && screen.incident.id === incident.id) {
    return promiseOfThread({ ...state, screen: { ...screen, incident, room: null } }, draft, notes);
  }
  if ((screen.kind !== 'room' && screen.kind !== 'reply') || screen.incident.id !== incident.id) return state;
  const room = screen.room && {
    ...screen.room,
    incident,
    drafts: screen.room.drafts.map((one) => (one.id === draft.id ? draft : one)),
  };
  const text = words.promise;
  const done = [draft.promiseAt === '' ? text.isAnswered : text.isMoved(incident.promise)];
  const there = screen.kind === 'room' ? { ...screen, incident, room } : { ...screen, incident, room, draft };
  return { ...state, desk: null, screen: there, result: { ...noResult, done, notes } };
}

/** Nobody waits for a first reply: the question goes from the list and from the room. */
export function foundRecorded(state: State, { incident, notes }: ReplyOf<'foundMyself'>): State {
  const { screen } = state;
  if (screen.kind !== 'stopList' && screen.kind !== 'room') return state;
  if (screen.incident.id !== incident.id) return state;
  const room = screen.room && { ...screen.room, incident };
  const there = { ...state, desk: null, screen: { ...screen, incident, room } };
  return told(there, [words.naming.foundSaid], notes);
}

/** The kind stays on the screen, where its details follow; written details lead back to the room. */
export function detailsRecorded(state: State, reply: ReplyOf<'setType' | 'recordDetails'>): State {
  const { screen } = state;
  const { incident, details, notes } = reply;
  if (screen.kind !== 'details' || screen.incident.id !== incident.id) return state;
  const room = screen.room && { ...screen.room, incident, details };
  const forgotten = { ...state, desk: null };
  const there =
    reply.kind === 'setType'
      ? { ...forgotten, screen: { ...screen, incident, room } }
      : go(forgotten, { kind: 'room', incident, room });
  const text = roomWords.details;
  const done = [reply.kind === 'setType' ? text.typeSet(incident.typeLabel) : text.written];
  return { ...there, result: { ...noResult, done, notes } };
}

/** The buyer who was added stands first, where she is looked for. */
export function contactRecorded(state: State, { incident, contact, notes }: ReplyOf<'addContact'>): State {
  const { screen } = state;
  if (screen.kind !== 'contacts' || screen.incident.id !== incident.id) return state;
  const room = screen.room && { ...screen.room, incident, contacts: screen.room.contacts + 1 };
  const found = screen.found && {
    ...screen.found,
    list: [contact, ...screen.found.list],
    all: screen.found.all + 1,
  };
  return {
    ...state,
    desk: null,
    screen: { ...screen, incident, room, found },
    result: { ...noResult, done: [roomWords.contacts.added], notes },
  };
}

/** What was put back, in its place. The list may have moved up by one, so its next part begins one earlier. */
export function reverseRecorded(state: State, { incident, task, notes }: ReplyOf<'recordReverse'>): State {
  const { screen } = state;
  if (screen.kind !== 'reverse' || screen.incident.id !== incident.id) return state;
  const room = screen.room && { ...screen.room, incident };
  // Listings put back today count against the number of a day.
  const counts = task.kind === 'listing' ? (task.reverseDone ? 1 : -1) : 0;
  const found = screen.found && {
    ...screen.found,
    today: Math.max(0, screen.found.today + counts),
    tasks: exchanged(screen.found.tasks, task),
    open: incident.reverseOpen - unsentCount(screen.found.drafts),
    cursor: screen.found.cursor === null ? null : Math.max(0, screen.found.cursor - 1),
  };
  return {
    ...state,
    desk: null,
    screen: { ...screen, incident, room, found },
    result: { ...noResult, notes },
  };
}
