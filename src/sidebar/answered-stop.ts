// Replies on the way to a stop, and those that bring further rows into one: search, preview, stop, 増えた分.
import type { IncidentLine, ReplyOf, Request, RequestOf } from '../app/protocol.ts';
import { go, noResult, read } from './moves.ts';
import type { RowList, State } from './screens.ts';
import { words } from './words.ts';

/** The question that is now being answered, if it is of this kind. */
export function asked<K extends Request['kind']>(state: State, kind: K): RequestOf<K> | null {
  const request = state.calls.reading?.request;
  return request?.kind === kind ? (request as RequestOf<K>) : null;
}

/** A further page stands behind what is already shown. */
function behind(before: RowList | null, isNextPage: boolean, page: RowList): RowList {
  return isNextPage && before !== null ? { ...page, list: [...before.list, ...page.list] } : page;
}

export function searched(state: State, { rows, list, cursor }: ReplyOf<'search'>): State {
  const { screen } = state;
  if (screen.kind !== 'search') return state;
  const isNextPage = asked(state, 'search')?.cursor !== undefined;
  return {
    ...state,
    screen: { ...screen, found: behind(screen.found, isNextPage, { rows, list, cursor }) },
  };
}

export function previewed(state: State, { preview }: ReplyOf<'previewStop'>): State {
  const { screen } = state;
  if (screen.kind !== 'whatHappened' && screen.kind !== 'howFar') return state;
  if (preview.start.length === 0) {
    const unselected = words.whatHappened.lead;
    return { ...state, screen: { kind: 'whatHappened', start: null, preview: null, unselected } };
  }
  if (screen.kind === 'whatHappened') return { ...state, screen: { ...screen, preview, unselected: null } };
  const isNextPage = asked(state, 'previewStop')?.cursor !== undefined;
  if (isNextPage && screen.preview !== null) {
    // The counts are those of the first page.
    const whole = { ...screen.preview, list: [...screen.preview.list, ...preview.list] };
    return { ...state, screen: { ...screen, preview: { ...whole, cursor: preview.cursor } } };
  }
  const { start, reach } = preview;
  return { ...state, screen: { ...screen, start, preview, reach, isBehind: false } };
}

type Written = {
  readonly incident: IncidentLine;
  readonly marked: number;
  readonly contacts: number;
  readonly notes: readonly string[];
};

/** What was written, in one sentence: below it the first listing has to stand in full. */
function writtenText(marked: number, contacts: number): string {
  const text = words.stopList;
  if (contacts === 0) return marked > 0 ? text.marked(marked) : text.notMarked;
  return marked > 0 ? text.markedAndListed(marked, contacts) : text.listed(contacts);
}

/** S4 with what was written, its list asked for. The desk read before is no longer true. */
function toStopList(
  state: State,
  { incident, marked, contacts, notes }: Written,
  candidates: ReplyOf<'stop'>['candidates'],
): State {
  const done = [writtenText(marked, contacts)];
  const there = go(
    { ...state, desk: null },
    { kind: 'stopList', incident, room: null, candidates, picked: null },
  );
  const told = { ...there, result: { ...noResult, done, notes } };
  return read(told, { kind: 'incident', incidentId: incident.id });
}

export function stopped(state: State, reply: ReplyOf<'stop'>): State {
  return toStopList(state, reply, reply.candidates);
}

export function grownFound(state: State, { incidentId, rows, list, cursor }: ReplyOf<'previewGrown'>): State {
  const { screen } = state;
  if (screen.kind !== 'grown' || screen.incident.id !== incidentId) return state;
  const isNextPage = asked(state, 'previewGrown')?.cursor !== undefined;
  return {
    ...state,
    screen: { ...screen, found: behind(screen.found, isNextPage, { rows, list, cursor }) },
  };
}

export function grownAdded(state: State, reply: ReplyOf<'addGrown'>): State {
  return toStopList(state, reply, []);
}
