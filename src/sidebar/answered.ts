// What a reply changes on the screen. A reply for a screen that was left is dropped by state.ts before it comes here.
import type { BadCell, IncidentLine, ProposedTable, Reply, ReplyOf } from '../app/protocol.ts';
import { go, noResult, read, toDesk, toSetUp, toStop } from './moves.ts';
import { foundRecorded, sentRecorded, taskRecorded } from './recorded.ts';
import type { SetUpTable, State } from './screens.ts';
import { joined, words } from './words.ts';

type Success = Extract<Reply, { readonly ok: true }>;

function proposed(table: ProposedTable): SetUpTable {
  const found = table.columns.flatMap((column) =>
    column.header === null ? [] : [[column.field, column.header] as const],
  );
  return { table, chosen: table.chosen, picked: Object.fromEntries(found) };
}

function previewed(state: State, { preview }: ReplyOf<'previewStop'>): State {
  const { screen } = state;
  if (preview.rows.length === 0) {
    const unselected = words.whatHappened.lead;
    return { ...state, screen: { kind: 'whatHappened', preview: null, unselected } };
  }
  if (screen.kind === 'whatHappened') return { ...state, screen: { ...screen, preview, unselected: null } };
  if (screen.kind !== 'howFar') return state;
  // A further page of the same list stands behind what is already shown; the counts are those of the first.
  const whole =
    screen.preview === null
      ? preview
      : { ...screen.preview, list: [...screen.preview.list, ...preview.list], cursor: preview.cursor };
  return { ...state, screen: { ...screen, preview: whole } };
}

function stopped(state: State, reply: ReplyOf<'stop'>): State {
  const { incident, candidates } = reply;
  const text = words.stopList;
  const done = [
    reply.marked > 0 ? text.marked(reply.marked) : text.notMarked,
    ...(reply.contacts > 0 ? [text.contacts(reply.contacts)] : []),
  ];
  const there = go(
    { ...state, desk: null },
    {
      kind: 'stopList',
      incident,
      room: null,
      candidates,
      picked: null,
    },
  );
  const told = { ...there, result: { ...noResult, done, notes: reply.notes } };
  return read(told, { kind: 'incident', incidentId: incident.id });
}

function entered(state: State, { room }: ReplyOf<'incident'>): State {
  const { screen } = state;
  if (screen.kind !== 'stopList' && screen.kind !== 'room') return state;
  if (screen.incident.id !== room.incident.id) return state;
  const before = screen.room;
  const request = state.calls.reading?.request;
  const isNextPage = request?.kind === 'incident' && request.cursor !== undefined && before !== null;
  const isNew = (id: string) => room.tasks.every((task) => task.id !== id);
  const whole = isNextPage
    ? { ...room, tasks: [...before.tasks.filter((task) => isNew(task.id)), ...room.tasks] }
    : room;
  return { ...state, screen: { ...screen, incident: room.incident, room: whole } };
}

function named(state: State, { draft, notes }: ReplyOf<'nameTransaction'>): State {
  const { screen } = state;
  if (screen.kind !== 'stopList' && screen.kind !== 'room') return state;
  const incident: IncidentLine = { ...screen.incident, firstReply: 'draft' };
  const room =
    screen.room === null ? null : { ...screen.room, incident, drafts: [draft, ...screen.room.drafts] };
  const there = go(state, { kind: 'reply', incident, room, draft, from: screen.kind });
  return { ...there, result: { ...noResult, notes } };
}

function takenBack(state: State, reply: ReplyOf<'mistake'>): State {
  const text = words.mistake;
  const counts = [
    text.taken(reply.rows),
    ...(reply.heldByOthers > 0 ? [text.stillHeld(reply.heldByOthers)] : []),
    ...(reply.drafts > 0 ? [text.takenDrafts(reply.drafts)] : []),
  ];
  const done = [text.ended(reply.incidentId), joined(counts)];
  return { ...toDesk({ ...state, desk: null }), result: { done, notes: reply.notes, byHand: reply.byHand } };
}

function ready(state: State, reply: ReplyOf<'setUp'>): State {
  const known = { ...state, desk: reply.desk };
  const isOnTheWayToStop = state.screen.kind === 'setUp' && state.screen.goal === 'stop';
  const there = isOnTheWayToStop ? toStop(known) : go(known, { kind: 'desk' });
  const made = reply.made.length > 0 ? ` ${words.setUp.made(reply.made)}` : '';
  return { ...there, result: { ...noResult, done: [`${words.setUp.ready}${made}`] } };
}

function byValue(state: State, value: Success['value']): State {
  switch (value.kind) {
    case 'open': {
      const known = { ...state, desk: value.desk };
      return !value.desk.ready && state.screen.kind === 'desk' ? toSetUp(known, 'desk') : known;
    }
    case 'proposeSetUp':
      return state.screen.kind === 'setUp'
        ? { ...state, screen: { ...state.screen, tables: value.tables.map(proposed) } }
        : state;
    case 'setUp':
      return ready(state, value);
    case 'setName':
      return state.desk === null ? state : { ...state, desk: { ...state.desk, name: value.name } };
    case 'previewStop':
      return previewed(state, value);
    case 'stop':
      return stopped(state, value);
    case 'nameTransaction':
      return named(state, value);
    case 'foundMyself':
      return foundRecorded(state, value);
    case 'recordTask':
      return taskRecorded(state, value);
    case 'recordSent':
      return sentRecorded(state, value);
    case 'incident':
      return entered(state, value);
    case 'previewMistake':
      return state.screen.kind === 'mistake'
        ? { ...state, screen: { ...state.screen, found: value } }
        : state;
    case 'mistake':
      return takenBack(state, value);
    case 'recover':
      return state;
  }
}

function withMore(before: readonly BadCell[], more: readonly BadCell[]): readonly BadCell[] {
  const isKnown = (cell: BadCell) =>
    before.some((one) => one.tab === cell.tab && one.row === cell.row && one.column === cell.column);
  return [...before, ...more.filter((cell) => !isKnown(cell))];
}

/** Takes a good reply into the state. The call it answers still stands in its slot. */
export function answered(state: State, reply: Success): State {
  const next = byValue(state, reply.value);
  return { ...next, badCells: withMore(next.badCells, reply.badCells) };
}
