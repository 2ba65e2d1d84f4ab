// The small steps from which all others are made: go to a screen, send a request.
import type { Preview, Request } from '../app/protocol.ts';
import type { Result, Screen, Slot, State } from './screens.ts';

export const noResult: Result = { done: [], notes: [], undo: null };

/** The state before anything was asked. */
export const blank: State = {
  screen: { kind: 'desk' },
  desk: null,
  calls: { command: null, reading: null, aside: null },
  lastCall: 0,
  trouble: null,
  result: noResult,
  badCells: [],
};

/** Another screen: what belonged to the one before (result, trouble, unreadable cells) goes. */
export function go(state: State, screen: Screen): State {
  return { ...state, screen, trouble: null, result: noResult, badCells: [] };
}

/** Whether a command has no answer yet that says what became of it: then only the same one may be sent, or the desk read. */
export function isUnanswered(state: State): boolean {
  return state.trouble?.way.kind === 'again' && state.trouble.way.command;
}

/** Puts a request into its slot, to be sent by whoever runs the state. */
export function send(state: State, slot: Slot, request: Request): State {
  const number = state.lastCall + 1;
  // Whatever is done next, the operation before it is not the last one any more.
  const result = slot === 'command' ? { ...state.result, undo: null } : state.result;
  return {
    ...state,
    result,
    lastCall: number,
    calls: { ...state.calls, [slot]: { number, request } },
    trouble: slot !== 'command' && isUnanswered(state) ? state.trouble : null,
  };
}

/** Asks; a newer question takes the place of an unanswered older one. */
export function read(state: State, request: Request): State {
  return send(state, 'reading', request);
}

/** The answer of a command on the screen that it leads to: what was done, and what else is to be known. */
export function told(state: State, done: readonly string[], notes: readonly string[]): State {
  return { ...state, result: { ...noResult, done, notes } };
}

/** The desk, asked for anew. */
export function toDesk(state: State): State {
  return read(go(state, { kind: 'desk' }), { kind: 'open' });
}

/**
 * 「まず止める」: the choices at once, the starting rows as soon as they are read. `start` holds tokens of rows that were
 * searched for; without it the selection in the sheet counts.
 */
export function toStop(state: State, start: Preview['start'] | null): State {
  const there = go(state, { kind: 'whatHappened', start, preview: null, unselected: null });
  return read(there, { kind: 'previewStop', ...(start === null ? {} : { rows: start }) });
}

/** はじめる, with the proposal asked for. */
export function toSetUp(state: State, goal: 'desk' | 'stop'): State {
  return read(go(state, { kind: 'setUp', tables: null, goal }), { kind: 'proposeSetUp' });
}
