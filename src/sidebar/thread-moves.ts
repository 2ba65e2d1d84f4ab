// 返事を見に行く as the seller walks through it: thread after thread, whose look is due; and one thread by itself.
import type { IncidentLine, Thread } from '../app/protocol.ts';
import { enqueueBehind } from './behind.ts';
import { goIncident, incidentScreen } from './incident-moves.ts';
import { go, noResult, read } from './moves.ts';
import type { State } from './screens.ts';
import type { TalkEvent } from './talk-events.ts';
import type { ThreadScreen, ThreadsScreen } from './talk-screens.ts';

/** Threads of which somebody should look for the answer now, less those that were looked at in this visit. */
export function dueThreads({ found, seen }: Pick<ThreadsScreen, 'found' | 'seen'>): readonly Thread[] {
  return (found?.threads ?? []).filter(
    (thread) => thread.lookDue && seen.every((one) => one.contactId !== thread.contact.id),
  );
}

/** The one taken up by hand, else the first that is due. */
export function threadInHand(screen: Pick<ThreadsScreen, 'found' | 'seen' | 'picked'>): Thread | undefined {
  const picked = screen.found?.threads.find((thread) => thread.contact.id === screen.picked);
  return picked ?? dueThreads(screen)[0];
}

export function readThreads(state: State, incidentId: string): State {
  return read(state, { kind: 'threads', incidentId });
}

export function toThread(
  state: State,
  incident: IncidentLine,
  contactId: string,
  from: ThreadScreen['from'],
): State {
  const open = incidentScreen(state);
  const room = open !== null && open.incident.id === incident.id ? open.room : null;
  const there = go(state, { kind: 'thread', incident, room, contactId, thread: null, from });
  return read(there, { kind: 'thread', contactId });
}

type Seen = Extract<TalkEvent, { readonly kind: 'seeAnswer' }>;

/** In the loop the answer is written behind and the next thread comes; on a thread's own screen it is waited for (talk-commands.ts). */
export function seeAnswer(state: State, { requestId, answer, gist: written }: Seen): State {
  const { screen } = state;
  if (screen.kind !== 'threads' || screen.leaving !== null) return state;
  const thread = threadInHand(screen);
  if (thread === undefined) return state;
  const contactId = thread.contact.id;
  const gist = written.trim();
  const others = screen.seen.filter((one) => one.contactId !== contactId);
  const there: ThreadsScreen = { ...screen, picked: null, seen: [...others, { contactId, answer }] };
  return enqueueBehind(state, there, {
    kind: 'recordAnswer',
    requestId,
    contactId,
    answer,
    ...(gist === '' ? {} : { gist }),
  });
}

export function takeUpThread(state: State, contactId: string): State {
  const { screen } = state;
  if (screen.kind !== 'threads') return state;
  return { ...state, screen: { ...screen, picked: contactId }, trouble: null, result: noResult };
}

/** Out of a thread taken up by hand to the list, out of the list to the room. */
export function backFromThreads(state: State): State {
  const { screen } = state;
  if (screen.kind !== 'threads') return state;
  return screen.picked === null
    ? goIncident(state, screen.incident, 'room')
    : { ...state, screen: { ...screen, picked: null }, trouble: null, result: noResult };
}
