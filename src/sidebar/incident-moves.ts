// Inside one trouble: its screens, each with the question that fills it, and the way back to the room.
import type { IncidentLine, Room } from '../app/protocol.ts';
import type { Event } from './events.ts';
import type { InspectionScreen } from './inspection-screens.ts';
import { go, read } from './moves.ts';
import type { Ending, IncidentScreen, State } from './screens.ts';
import { newLetters, newThreads } from './talk-begin.ts';

type Target = Extract<Event, { readonly kind: 'goIncident' }>['to'];

/** The screen on which one trouble is open, or nothing. */
export function incidentScreen({ screen }: State): IncidentScreen | null {
  return 'incident' in screen ? screen : null;
}

/** What is known of the trouble's room already; nothing where another one is open. */
function roomOf(state: State, incident: IncidentLine): Room | null {
  const open = incidentScreen(state);
  return open !== null && open.incident.id === incident.id ? open.room : null;
}

/** 検品 as it is when one comes to it: the lines say where it was left. */
function newInspection(incident: IncidentLine, room: Room | null): InspectionScreen {
  return {
    kind: 'inspection',
    incident,
    room,
    found: null,
    face: { kind: 'line' },
    draft: null,
    queue: [],
    picked: null,
    returned: null,
    later: [],
    last: null,
    isAgain: false,
    isLeaving: false,
  };
}

export function goIncident(state: State, incident: IncidentLine, to: Target): State {
  const room = roomOf(state, incident);
  const incidentId = incident.id;
  switch (to) {
    case 'stopList': {
      const there = go(state, { kind: to, incident, room: null, candidates: [], picked: null });
      return read(there, { kind: 'incident', incidentId });
    }
    case 'room':
      if (incident.outage !== undefined) return toOutage(state, incident);
      return read(go(state, { kind: to, incident, room: null }), { kind: 'incident', incidentId });
    case 'contacts':
      return read(go(state, { kind: to, incident, room, found: null }), { kind: to, incidentId });
    case 'grown':
      return read(go(state, { kind: to, incident, room, found: null }), { kind: 'previewGrown', incidentId });
    case 'reverse':
      return read(go(state, { kind: to, incident, room, found: null }), { kind: to, incidentId });
    case 'inspection':
      return read(go(state, newInspection(incident, room)), { kind: to, incidentId });
    case 'restart':
      return read(go(state, { kind: to, incident, room, found: null }), {
        kind: 'previewRestart',
        incidentId,
      });
    case 'report':
      return read(go(state, { kind: to, incident, room, found: null }), {
        kind: 'inspectionReport',
        incidentId,
      });
    case 'letters':
      return read(go(state, newLetters(incident, room)), { kind: to, incidentId });
    case 'threads':
      return read(go(state, newThreads(incident, room)), { kind: to, incidentId });
  }
}

/** The room of an outage is another one: nothing is stopped there. */
function toOutage(state: State, incident: IncidentLine): State {
  const { screen } = state;
  const found = screen.kind === 'outage' && screen.incident.id === incident.id ? screen.found : null;
  const there = go(state, { kind: 'outage', incident, room: null, found });
  return read(there, { kind: 'outage', incidentId: incident.id });
}

/** Between the faces of one trouble, without asking again for what is known. */
export function turn(state: State, to: 'stopList' | 'room'): State {
  const open = incidentScreen(state);
  if (open === null) return state;
  const { incident, room } = open;
  if (to === 'room' && incident.outage !== undefined) return toOutage(state, incident);
  const candidates = open.kind === 'stopList' ? open.candidates : [];
  const there = go(
    state,
    to === 'room' ? { kind: to, incident, room } : { kind: to, incident, room, candidates, picked: null },
  );
  // An answer for the screen that was left must not hold this one up; one about the room itself is still wanted.
  const { reading } = state.calls;
  const isOfRoom = reading?.request.kind === 'incident' && reading.request.incidentId === incident.id;
  const here = { ...there, calls: { ...state.calls, reading: isOfRoom ? reading : null } };
  return room === null ? read(here, { kind: 'incident', incidentId: incident.id }) : here;
}

/** What is known already stands in the room: where that is not read yet, through it. */
export function toDetails(state: State): State {
  const open = incidentScreen(state);
  if (open === null) return state;
  const { incident, room } = open;
  if (room !== null) return go(state, { kind: 'details', incident, room });
  const there = go(state, { kind: 'room', incident, room: null, opens: 'details' });
  return read(there, { kind: 'incident', incidentId: incident.id });
}

export function toMistake(state: State): State {
  const { screen } = state;
  if (screen.kind !== 'room' && screen.kind !== 'outage') return state;
  const { incident, room } = screen;
  const there = go(state, { kind: 'mistake', incident, room, found: null });
  return read(there, { kind: 'previewMistake', incidentId: incident.id });
}

export function toRelease(state: State, ending: Ending): State {
  const { screen } = state;
  // 「すべて説明どおり」 at the end of an inspection leads there too, and まちがいでした.
  if (screen.kind !== 'room' && screen.kind !== 'inspection' && screen.kind !== 'mistake') return state;
  const { incident, room } = screen;
  const there = go(state, { kind: 'release', incident, room, ending, found: null, keep: [] });
  return read(there, { kind: 'previewRelease', incidentId: incident.id, ending });
}

export function toDraft(state: State, draft: Room['drafts'][number]): State {
  const { screen } = state;
  if (screen.kind !== 'room' && screen.kind !== 'stopList' && screen.kind !== 'reverse') return state;
  const { incident, room } = screen;
  return go(state, { kind: 'reply', incident, room, draft, from: screen.kind });
}

export function keepHold(state: State, holdId: string, kept: boolean): State {
  const { screen } = state;
  if (screen.kind !== 'release') return state;
  const others = screen.keep.filter((one) => one !== holdId);
  return { ...state, screen: { ...screen, keep: kept ? [...others, holdId] : others } };
}
