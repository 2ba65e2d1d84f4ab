// What the door's answers change on 連絡する, 返事を見に行く and one buyer's thread.
import type { DraftLine, IncidentLine, ReplyOf, Thread } from '../app/protocol.ts';
import { asked } from './answered-stop.ts';
import { behindScreen, withoutHead } from './behind.ts';
import { withDraft, withQueue } from './letter-marks.ts';
import { readLetters } from './letter-moves.ts';
import { noResult, read, told } from './moves.ts';
import { shippingRefused } from './packing-queue.ts';
import type { State, Trouble } from './screens.ts';
import type { LettersScreen, ThreadsScreen, WrittenBehind } from './talk-screens.ts';
import { talkWords } from './talk-words.ts';
import { readThreads } from './thread-moves.ts';

export function lettersRead(state: State, { incident, ...reply }: ReplyOf<'letters'>): State {
  const { screen } = state;
  if (screen.kind !== 'letters' || screen.incident.id !== incident.id) return state;
  const { kind: _kind, ...found } = reply;
  return { ...state, screen: { ...withQueue(screen, found), incident } };
}

export function threadsRead(state: State, reply: ReplyOf<'threads'>): State {
  const { screen } = state;
  const { incident, threads, all, lookedAt, cursor } = reply;
  if (screen.kind !== 'threads' || screen.incident.id !== incident.id) return state;
  const before = asked(state, 'threads')?.cursor === undefined ? [] : (screen.found?.threads ?? []);
  const isNew = (id: string) => threads.every((thread) => thread.contact.id !== id);
  const whole = [...before.filter((thread) => isNew(thread.contact.id)), ...threads];
  return { ...state, screen: { ...screen, incident, found: { threads: whole, all, lookedAt, cursor } } };
}

export function threadRead(state: State, { incident, thread }: ReplyOf<'thread'>): State {
  const { screen } = state;
  if ('incident' in screen && screen.incident.id !== incident.id) return state;
  switch (screen.kind) {
    case 'thread':
      if (screen.contactId !== thread.contact.id) return state;
      return { ...state, screen: { ...screen, incident, thread } };
    // Asked for after a refusal about one of them.
    case 'threads':
      return { ...state, screen: { ...withThread(screen, thread), incident } };
    case 'letters':
      return readLetters(state, incident.id);
    default:
      return state;
  }
}

/** Where a mark of the loop has been answered: the queue goes on; a list asked for before does not know of it yet. */
function wentOn(state: State, screen: LettersScreen | ThreadsScreen, notes: readonly string[]): State {
  const next: State = {
    ...state,
    desk: null,
    screen: { ...screen, queue: withoutHead(screen), stuck: null },
    result: notes.length > 0 ? { ...noResult, notes } : state.result,
  };
  if (state.calls.reading === null) return next;
  const incidentId = screen.incident.id;
  return screen.kind === 'letters' ? readLetters(next, incidentId) : readThreads(next, incidentId);
}

type Marked = ReplyOf<'recordSent' | 'setLetterAside' | 'reviewLetter' | 'editLetter'>;

function inLetters(state: State, screen: LettersScreen, reply: Marked): State {
  const { draft, notes } = reply;
  const { found, sentHere, neverHere, wording } = screen;
  const request = screen.queue[0];
  const lists = found === null ? {} : withDraft({ found, sentHere, neverHere }, draft);
  const incident = ('incident' in reply ? reply.incident : null) ?? screen.incident;
  // What was typed on meanwhile has still to be written.
  const isWritten = request?.kind === 'editLetter' && wording?.requestId === request.requestId;
  const isTypedOn = isWritten && wording?.text !== request.text;
  const next = { ...screen, ...lists, incident, wording: isWritten && !isTypedOn ? null : wording };
  return wentOn(state, next, notes);
}

/** The letter as the door has it now, wherever it stands. */
export function markWritten(state: State, reply: Marked): State {
  const { screen } = state;
  const { draft, notes } = reply;
  if (screen.kind === 'letters') return inLetters(state, screen, reply);
  if (screen.kind !== 'thread' || screen.thread === null) return state;
  const { thread } = screen;
  const letters = thread.letters.map((one) => (one.id === draft.id ? draft : one));
  const incident = ('incident' in reply ? reply.incident : null) ?? screen.incident;
  const there: State = {
    ...state,
    desk: null,
    screen: { ...screen, incident, thread: { ...thread, letters } },
  };
  // Its clocks and the next look have changed with it.
  const next = read(there, { kind: 'thread', contactId: screen.contactId });
  return { ...next, result: { ...noResult, notes } };
}

export function letterChecked(state: State, { draftId, findings }: ReplyOf<'checkLetter'>): State {
  const { screen } = state;
  const request = state.calls.aside?.request;
  if (screen.kind !== 'letters' || screen.wording?.draftId !== draftId) return state;
  if (request?.kind !== 'checkLetter' || request.text !== screen.wording.text) return state;
  return { ...state, screen: { ...screen, wording: { ...screen.wording, findings } } };
}

export function lettersPrepared(state: State, reply: ReplyOf<'prepareLetters'>): State {
  const { screen } = state;
  const { incident, made, notes } = reply;
  if (screen.kind !== 'letters' || screen.incident.id !== incident.id) return state;
  const there = readLetters({ ...state, desk: null, screen: { ...screen, incident } }, incident.id);
  return told(there, [talkWords.done.prepared(made)], notes);
}

type Made = { readonly draft: DraftLine | null; readonly lacks: readonly string[] };

/** The letter that follows, or why there is none. */
function saidOf({ draft, lacks }: Made): {
  readonly done: readonly string[];
  readonly notes: readonly string[];
} {
  if (draft !== null) return { done: [talkWords.done.made(draft.purpose)], notes: [] };
  return { done: [], notes: lacks.length > 0 ? [talkWords.done.lacks(lacks)] : [] };
}

function withThread(screen: ThreadsScreen, thread: Thread): ThreadsScreen {
  const threads = (screen.found?.threads ?? []).map((one) =>
    one.contact.id === thread.contact.id ? thread : one,
  );
  return { ...screen, found: screen.found && { ...screen.found, threads } };
}

/** The thread as it is now, in the list or on its own screen, with what was done. */
function changed(
  state: State,
  reply: { readonly incident: IncidentLine; readonly thread: Thread; readonly notes: readonly string[] },
  said: ReturnType<typeof saidOf>,
): State {
  const { screen } = state;
  const { incident, thread } = reply;
  const notes = [...said.notes, ...reply.notes];
  const forgotten = { ...state, desk: null };
  if (screen.kind === 'threads' && screen.incident.id === incident.id) {
    return told({ ...forgotten, screen: { ...withThread(screen, thread), incident } }, said.done, notes);
  }
  if (screen.kind !== 'thread' || screen.contactId !== thread.contact.id) return state;
  return told({ ...forgotten, screen: { ...screen, incident, thread } }, said.done, notes);
}

export function letterMade(state: State, reply: ReplyOf<'makeLetter'>): State {
  const { screen } = state;
  const { incident, notes } = reply;
  const said = saidOf(reply);
  if (screen.kind !== 'letters' || screen.incident.id !== incident.id) return changed(state, reply, said);
  const picked = reply.draft?.id ?? screen.picked;
  const there = { ...state, desk: null, screen: { ...screen, incident, picked } };
  return told(readLetters(there, incident.id), said.done, [...said.notes, ...notes]);
}

export function answerSeen(state: State, reply: ReplyOf<'recordAnswer'>): State {
  const { screen } = state;
  const { incident, thread } = reply;
  const said = saidOf(reply);
  if (screen.kind !== 'threads' || screen.incident.id !== incident.id) {
    const done = said.done.length > 0 ? said.done : [talkWords.done.answered(thread.contact.answerLabel)];
    return changed(state, reply, { ...said, done });
  }
  // The next thread stands there already: of the one before only what has to be known is said.
  return wentOn(state, { ...withThread(screen, thread), incident }, [...said.notes, ...reply.notes]);
}

export function followedUp(state: State, reply: ReplyOf<'followUp'>): State {
  const request = state.calls.command?.request;
  const said = saidOf(reply);
  const what = request?.kind === 'followUp' ? request.what : 'remind';
  const done = what === 'remind' ? said.done : [talkWords.done.followedUp[what]];
  return changed(state, reply, { ...said, done });
}

export function timesRecorded(state: State, reply: ReplyOf<'recordTimes'>): State {
  return changed(state, reply, { done: [talkWords.done.times], notes: [] });
}

/** A mark of the loop was refused: the list is read anew, with the sentence above it; the rest of the queue goes on. */
export function markRefused(state: State, request: WrittenBehind, trouble: Trouble): State {
  const screen = behindScreen(state);
  if (screen === null) return state;
  if (screen.kind === 'packing') return shippingRefused(state, screen, trouble);
  const incidentId = screen.incident.id;
  const why: Trouble = { ...trouble, advice: talkWords.behind.refused, way: { kind: 'none' } };
  const queue = withoutHead(screen);
  if (screen.kind === 'threads') {
    const contactId = request.kind === 'recordAnswer' ? request.contactId : '';
    const seen = screen.seen.filter((one) => one.contactId !== contactId);
    const there = { ...state, screen: { ...screen, queue, seen, leaving: null } };
    return { ...readThreads(there, incidentId), trouble: why };
  }
  const draftId = 'draftId' in request ? request.draftId : '';
  const others = (cards: LettersScreen['sentHere']) => cards.filter((card) => card.draft.id !== draftId);
  const there: LettersScreen = {
    ...screen,
    queue,
    leaving: null,
    sentHere: others(screen.sentHere),
    neverHere: others(screen.neverHere),
    wording: screen.wording?.draftId === draftId ? null : screen.wording,
  };
  return { ...readLetters({ ...state, screen: there }, incidentId), trouble: why };
}
