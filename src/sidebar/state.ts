// The sidebar as a pure function: a state, an event, the next state. What has to be sent stands in `calls`;
// main.tsx sends it and brings the answer back as an event, so every way through can be tested without a browser.
import type { DraftLine, IncidentLine, Reply, RequestOf } from '../app/protocol.ts';
import { answered } from './answered.ts';
import { command } from './commands.ts';
import { blank, go, isUnanswered, read, send, toDesk, toSetUp, toStop } from './moves.ts';
import { lostTrouble, troubleOf } from './refused.ts';
import type { IncidentType, Slot, State, Trouble, WayOut } from './screens.ts';
import type { Start } from './start.ts';

export type Event =
  | { readonly kind: 'start'; readonly screen: Start }
  | { readonly kind: 'goDesk' }
  | { readonly kind: 'goSetUp' }
  | { readonly kind: 'goStop' }
  | { readonly kind: 'back' }
  | { readonly kind: 'again' }
  | { readonly kind: 'pickTable'; readonly sheetId: number; readonly chosen: boolean }
  /** An empty header means that the column is not used. */
  | { readonly kind: 'pickHeader'; readonly sheetId: number; readonly field: string; readonly header: string }
  | { readonly kind: 'setUp'; readonly requestId: string }
  | { readonly kind: 'setName'; readonly name: string }
  | { readonly kind: 'choose'; readonly type: IncidentType }
  | { readonly kind: 'stop'; readonly requestId: string }
  | { readonly kind: 'more' }
  | { readonly kind: 'goIncident'; readonly incident: IncidentLine; readonly to: 'stopList' | 'room' }
  | { readonly kind: 'readIncident' }
  | ({ readonly kind: 'name' } & Omit<RequestOf<'nameTransaction'>, 'kind' | 'incidentId'>)
  | { readonly kind: 'foundMyself'; readonly requestId: string }
  /** Puts another task than the next one on the card. */
  | { readonly kind: 'takeUp'; readonly taskId: string }
  | RequestOf<'recordTask'>
  /** About the draft now shown. */
  | Omit<RequestOf<'recordSent'>, 'draftId'>
  | { readonly kind: 'showDraft'; readonly draft: DraftLine }
  | { readonly kind: 'goMistake' }
  | { readonly kind: 'mistake'; readonly requestId: string; readonly reason: string }
  | { readonly kind: 'answered'; readonly call: number; readonly reply: Reply }
  | { readonly kind: 'lost'; readonly call: number };

export type CommandEvent = Extract<Event, { readonly requestId: string }>;

const slots: readonly Slot[] = ['command', 'reading', 'aside'];

/** The sidebar as it is when the page has loaded. */
export const beginning: State = blank;

function goIncident(state: State, incident: IncidentLine, to: 'stopList' | 'room'): State {
  const screen =
    to === 'room' ? ({ kind: to } as const) : ({ kind: to, candidates: [], picked: null } as const);
  return read(go(state, { ...screen, incident, room: null }), {
    kind: 'incident',
    incidentId: incident.id,
  });
}

/** Between the two faces of one trouble, without asking again. */
function turn(state: State, to: 'stopList' | 'room'): State {
  const { screen } = state;
  if (!('incident' in screen)) return state;
  const { incident, room } = screen;
  const candidates = 'candidates' in screen ? screen.candidates : [];
  const next =
    to === 'room'
      ? ({ kind: to, incident, room } as const)
      : ({ kind: to, incident, room, candidates, picked: null } as const);
  const there = go(state, next);
  return room === null ? read(there, { kind: 'incident', incidentId: incident.id }) : there;
}

function back(state: State): State {
  // After a command without an answer only the desk knows what is true.
  if (isUnanswered(state)) return toDesk(state);
  const { screen } = state;
  switch (screen.kind) {
    case 'desk':
      return state;
    case 'setUp':
      return state.desk?.ready === true ? toDesk(state) : state;
    case 'howFar':
      return screen.preview === null
        ? toStop(state)
        : go(state, { kind: 'whatHappened', preview: screen.preview, unselected: null });
    case 'whatHappened':
    case 'room':
      return toDesk(state);
    case 'stopList':
    case 'mistake':
      return turn(state, 'room');
    case 'reply':
      return turn(state, screen.from);
  }
}

function takeWay(state: State, way: WayOut): State {
  switch (way.kind) {
    case 'again':
      return send(
        state,
        way.command ? 'command' : way.request.kind === 'setName' ? 'aside' : 'reading',
        way.request,
      );
    case 'setUp':
      return toSetUp(state, isStopping(state) ? 'stop' : 'desk');
    case 'selection':
      return toStop(state);
    case 'desk':
      return toDesk(state);
    case 'none':
      return state;
  }
}

function isStopping(state: State): boolean {
  return state.screen.kind === 'whatHappened' || state.screen.kind === 'howFar';
}

function pick(
  state: State,
  sheetId: number,
  change: { chosen?: boolean; field?: string; header?: string },
): State {
  const { screen } = state;
  if (screen.kind !== 'setUp' || screen.tables === null) return state;
  const tables = screen.tables.map((one) => {
    if (one.table.sheetId !== sheetId) return one;
    if (change.field === undefined) return { ...one, chosen: change.chosen ?? one.chosen };
    const { [change.field]: _before, ...others } = one.picked;
    return { ...one, picked: change.header ? { ...others, [change.field]: change.header } : others };
  });
  return { ...state, screen: { ...screen, tables } };
}

function more(state: State): State {
  const { screen } = state;
  if (state.calls.reading !== null) return state;
  if (screen.kind === 'howFar' && screen.preview !== null && screen.preview.cursor !== null) {
    const { rows, cursor } = screen.preview;
    return read(state, { kind: 'previewStop', rows, cursor });
  }
  if (screen.kind === 'stopList' && screen.room !== null && screen.room.cursor !== null) {
    return read(state, { kind: 'incident', incidentId: screen.incident.id, cursor: screen.room.cursor });
  }
  return state;
}

function choose(state: State, type: IncidentType): State {
  const { screen } = state;
  if (screen.kind !== 'whatHappened' || screen.unselected !== null) return state;
  const there = { ...go(state, { kind: 'howFar', type, preview: screen.preview }), badCells: state.badCells };
  // Where the look at the selection got lost on the way here, it is asked for again.
  const isCounting = screen.preview !== null || state.calls.reading !== null;
  return isCounting ? there : read(there, { kind: 'previewStop' });
}

function refused(state: State, reply: Extract<Reply, { readonly ok: false }>, asked: number): State {
  const call = slots.map((slot) => state.calls[slot]).find((one) => one?.number === asked);
  if (!call) return state;
  const free = release(state, asked);
  const code = 'refusal' in reply ? reply.refusal.code : null;
  if (code === 'notSetUp') return toSetUp(free, isStopping(state) ? 'stop' : 'desk');
  const isAboutSelection = code === 'nothingSelected' || code === 'selectionOutside';
  if (isAboutSelection && isStopping(state)) {
    return go(free, { kind: 'whatHappened', preview: null, unselected: reply.say });
  }
  return inTrouble(free, troubleOf(reply, call.request));
}

/** A command without an answer stays in front; a reading that fails meanwhile does not hide it. */
function inTrouble(state: State, trouble: Trouble): State {
  return isUnanswered(state) ? state : { ...state, trouble };
}

function release(state: State, number: number): State {
  const calls = { ...state.calls };
  for (const slot of slots) if (calls[slot]?.number === number) calls[slot] = null;
  return { ...state, calls };
}

function lost(state: State, number: number): State {
  const call = slots.map((slot) => state.calls[slot]).find((one) => one?.number === number);
  return call ? inTrouble(release(state, number), lostTrouble(call.request)) : state;
}

function taken(state: State, number: number, reply: Reply): State {
  // An answer that nobody waits for any more is dropped: the screen has moved on.
  if (!slots.some((slot) => state.calls[slot]?.number === number)) return state;
  return reply.ok ? release(answered(state, reply), number) : refused(state, reply, number);
}

/** The next state. While a command is under way nothing but its answer and the name is taken. */
export function update(state: State, event: Event): State {
  switch (event.kind) {
    case 'answered':
      return taken(state, event.call, event.reply);
    case 'lost':
      return lost(state, event.call);
    case 'setName':
      return send(state, 'aside', { kind: 'setName', name: event.name });
    default:
      return state.calls.command === null ? moved(state, event) : state;
  }
}

function moved(state: State, event: Exclude<Event, { kind: 'answered' | 'lost' | 'setName' }>): State {
  switch (event.kind) {
    case 'start':
      if (event.screen === 'stop') return toStop(state);
      return event.screen === 'setUp' ? toSetUp(state, 'desk') : toDesk(state);
    case 'goDesk':
      return toDesk(state);
    case 'goSetUp':
      return toSetUp(state, isStopping(state) ? 'stop' : 'desk');
    case 'goStop':
      return toStop(state);
    case 'back':
      return back(state);
    case 'again':
      return state.trouble === null ? state : takeWay(state, state.trouble.way);
    case 'pickTable':
      return pick(state, event.sheetId, { chosen: event.chosen });
    case 'pickHeader':
      return pick(state, event.sheetId, { field: event.field, header: event.header });
    case 'choose':
      return choose(state, event.type);
    case 'more':
      return more(state);
    case 'goIncident':
      return goIncident(state, event.incident, event.to);
    case 'readIncident':
      return 'incident' in state.screen
        ? read(state, { kind: 'incident', incidentId: state.screen.incident.id })
        : state;
    case 'showDraft': {
      const { screen } = state;
      if (screen.kind !== 'room' && screen.kind !== 'stopList') return state;
      const { incident, room } = screen;
      return go(state, { kind: 'reply', incident, room, draft: event.draft, from: screen.kind });
    }
    case 'takeUp':
      return state.screen.kind === 'stopList'
        ? { ...state, screen: { ...state.screen, picked: event.taskId } }
        : state;
    case 'goMistake': {
      const { screen } = state;
      if (screen.kind !== 'room') return state;
      const { incident, room } = screen;
      const there = go(state, { kind: 'mistake', incident, room, found: null });
      return read(there, { kind: 'previewMistake', incidentId: incident.id });
    }
    case 'setUp':
    case 'stop':
    case 'name':
    case 'foundMyself':
    case 'recordTask':
    case 'recordSent':
    case 'mistake':
      // An unanswered command blocks a second one of a new id: it is sent again instead.
      return isUnanswered(state) ? moved(state, { kind: 'again' }) : command(state, event);
  }
}
