// Marks are written behind: the next buyer is on screen while the door takes the mark of the one before. One request is under
// way at a time, in the order of the presses. One without an answer stays at the head of the queue and is sent again as it is,
// at a press or with the next mark: its request id makes it happen once.
import type { Request } from '../app/protocol.ts';
import type { Event } from './events.ts';
import { noResult, send } from './moves.ts';
import type { PackingScreen } from './packing-screens.ts';
import { packingWords } from './packing-words.ts';
import type { State } from './screens.ts';
import type { LettersScreen, ThreadsScreen, WrittenBehind } from './talk-screens.ts';
import { talkWords } from './talk-words.ts';

export type BehindScreen = LettersScreen | ThreadsScreen | PackingScreen;

const kinds: readonly Request['kind'][] = [
  'recordSent',
  'setLetterAside',
  'reviewLetter',
  'editLetter',
  'recordAnswer',
  'recordShipped',
] satisfies readonly WrittenBehind['kind'][];

/** What may be done while a mark is on its way. */
const beside: readonly Event['kind'][] = [
  'takeUpLetter',
  'letterCopied',
  'shortenLetter',
  'typeLetter',
  'dropTyped',
  'writeTyped',
  'acceptLetter',
  'markSent',
  'takeBackSent',
  'setLetterAside',
  'takeUpThread',
  'seeAnswer',
  'takeUpParcel',
  'setArrival',
  'shipParcel',
  'keepParcel',
  'more',
];

/** What leads away: it waits until the last mark is written. */
const ways: readonly Event['kind'][] = [
  'back',
  'goDesk',
  'goIncident',
  'goDetails',
  'goThread',
  'goLetter',
  'goSettle',
  'goOffice',
  'goClosing',
  'goTemplates',
  'goOtherWays',
  'goOnTheWay',
  'goPacking',
];

export function behindScreen({ screen }: State): BehindScreen | null {
  return screen.kind === 'letters' || screen.kind === 'threads' || screen.kind === 'packing' ? screen : null;
}

/** Whether this request is one of the queue that is on screen. */
export function isBehind(state: State, request: Request): request is WrittenBehind {
  const screen = behindScreen(state);
  return screen !== null && kinds.includes(request.kind) && screen.queue[0] === request;
}

/** Whether an event may come between, although a mark is on its way. */
export function goesBeside(state: State, kind: Event['kind']): boolean {
  const request = state.calls.command?.request;
  if (request === undefined || !isBehind(state, request)) return false;
  return beside.includes(kind) || ways.includes(kind);
}

/** Puts the next mark on its way, if none is. */
export function pumpBehind(state: State): State {
  const screen = behindScreen(state);
  const next = screen?.queue[0];
  if (screen === null || next === undefined || screen.stuck !== null) return state;
  if (state.calls.command !== null) return state;
  // A sentence about a mark that was refused stays until the seller does something.
  return { ...send(state, 'command', next), trouble: state.trouble };
}

/** Takes a mark into the queue of a screen that shows it already. What was stuck is tried again with it. */
export function enqueueBehind(state: State, screen: BehindScreen, mark: WrittenBehind): State {
  const there: BehindScreen = { ...screen, queue: [...screen.queue, mark], stuck: null };
  return pumpBehind({ ...state, screen: there, desk: null, trouble: null, result: noResult });
}

/** The head of the queue had no answer; `say` tells why. */
export function stuckBehind(state: State, say: string): State {
  const screen = behindScreen(state);
  return screen === null ? state : { ...state, screen: { ...screen, stuck: say } };
}

export function writeAgain(state: State): State {
  const screen = behindScreen(state);
  return screen === null ? state : pumpBehind({ ...state, screen: { ...screen, stuck: null } });
}

/** The queue without its head, which has been answered or refused. */
export const withoutHead = ({ queue }: BehindScreen): BehindScreen['queue'] => queue.slice(1);

/**
 * Away only with everything written. Asked for a second time while nothing can be written, it goes all the same, and says what
 * is not in the sheet. null: there is nothing to wait for.
 */
export function waitToLeave(state: State, event: Event): State | null {
  const screen = behindScreen(state);
  if (screen === null || screen.queue.length === 0 || !ways.includes(event.kind)) return null;
  if (screen.stuck !== null && screen.leaving !== null) return null;
  return { ...state, screen: { ...screen, leaving: event } };
}

/** As somebody has pressed them: several parcels may go out together. */
export const marksIn = (queue: BehindScreen['queue']): number =>
  queue.reduce((sum, one) => sum + (one.kind === 'recordShipped' ? one.parcels.length : 1), 0);

/** Marks that would be lost by going now. */
export function unwrittenMarks(state: State): readonly string[] {
  const screen = behindScreen(state);
  if (screen === null || screen.queue.length === 0) return [];
  const left = marksIn(screen.queue);
  return [screen.kind === 'packing' ? packingWords.lost(left) : talkWords.behind.lost(left)];
}
