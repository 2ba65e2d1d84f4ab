// どう解決しますか, 事務局 and 終える as the seller walks through them: to each screen with the question that fills it, and back.
import type { IncidentLine, Room } from '../app/protocol.ts';
import { goIncident, incidentScreen } from './incident-moves.ts';
import { isRunning } from './incident-state.ts';
import { go, noResult, read, toDesk } from './moves.ts';
import type { State } from './screens.ts';
import type { SettleEvent } from './settle-events.ts';
import type { OfficeFace, OfficeScreen, SettleFace, SettleScreen } from './settle-screens.ts';
import { settleWords } from './settle-words.ts';

export type SettleMove = Exclude<SettleEvent, { readonly requestId: string }>;

/** The room that is known already; nothing where another trouble is open. */
function roomOf(state: State, incident: IncidentLine): Room | null {
  const { screen } = state;
  const open = screen.kind === 'office' ? screen.about : incidentScreen(state);
  return open !== null && open.incident.id === incident.id ? open.room : null;
}

/** As it stands when somebody comes to it. */
function settleScreen(incident: IncidentLine, room: Room | null, contactId: string): SettleScreen {
  return {
    kind: 'settle',
    incident,
    room,
    contactId,
    found: null,
    face: { kind: 'way' },
    chosen: null,
    isChoosing: false,
    lacks: [],
    taps: [],
  };
}

export function toSettle(state: State, incident: IncidentLine, contactId: string): State {
  const there = go(state, settleScreen(incident, roomOf(state, incident), contactId));
  return read(there, { kind: 'settlement', contactId });
}

/** The buyer as the screen knows her from which somebody comes. */
function contactOf({ screen }: State, id: string): Extract<OfficeFace, { readonly kind: 'ask' }>['contact'] {
  const thread =
    screen.kind === 'settle' ? screen.found?.thread : screen.kind === 'thread' ? screen.thread : null;
  const contact = thread?.contact.id === id ? thread.contact : null;
  return {
    id,
    marketplace: contact?.marketplace ?? '',
    who: contact === null ? '' : `${contact.marketplace} ${settleWords.buyerOf(contact.buyer)}`,
  };
}

/** `contactId`: the buyer it is about, whose text is then asked for first. */
export function toOffice(state: State, incident: IncidentLine | null, contactId: string | null): State {
  const about = incident === null ? null : { incident, room: roomOf(state, incident) };
  const screen: OfficeScreen = {
    kind: 'office',
    about,
    found: null,
    face: contactId === null ? { kind: 'list' } : { kind: 'ask', contact: contactOf(state, contactId) },
    lacks: [],
    cameFrom: contactId,
  };
  return read(go(state, screen), { kind: 'inquiries', incidentId: incident?.id ?? null });
}

export function toClosing(state: State, incident: IncidentLine): State {
  const there = go(state, {
    kind: 'closing',
    incident,
    room: roomOf(state, incident),
    found: null,
    claims: null,
  });
  return read(there, { kind: 'closing', incidentId: incident.id });
}

/** Read anew once something was taken back there; null on every other screen. */
export function againSettling(state: State, incident: IncidentLine | null): State | null {
  const { screen } = state;
  if (screen.kind === 'office' && (screen.about === null || incident !== null)) {
    return toOffice(state, incident, null);
  }
  return screen.kind === 'settle' && incident !== null && isRunning(incident)
    ? toSettle({ ...state, screen: { ...screen, room: null } }, incident, screen.contactId)
    : null;
}

function withFace(state: State, screen: SettleScreen, face: SettleFace): State {
  return { ...state, screen: { ...screen, face }, trouble: null, result: noResult };
}

function officeFace(state: State, face: OfficeFace): State {
  const { screen } = state;
  if (screen.kind !== 'office') return state;
  return { ...state, screen: { ...screen, face, lacks: [] }, trouble: null, result: noResult };
}

/** A way is only pressed: what it closes and costs is read before anything is written. */
function ofSettle(state: State, screen: SettleScreen, event: SettleMove): State {
  switch (event.kind) {
    case 'chooseWay': {
      const way = screen.found?.settlement.ways.find((one) => one.way === event.way);
      if (way === undefined || way.fit === 'closed') return state;
      return { ...state, screen: { ...screen, chosen: event.way }, trouble: null, result: noResult };
    }
    case 'chooseAnew':
      return {
        ...state,
        screen: { ...screen, isChoosing: event.open, chosen: null, lacks: [] },
        trouble: null,
        result: noResult,
      };
    case 'showSettleFace':
      return withFace(state, screen, event.face);
    case 'findTwins': {
      const item = event.item.trim();
      if (item === '') return state;
      const there = withFace(state, screen, { kind: 'twins', item, found: null });
      return read(there, { kind: 'twins', contactId: screen.contactId, item });
    }
    default:
      return state;
  }
}

export function settleMoved(state: State, event: SettleMove): State {
  switch (event.kind) {
    case 'goSettle':
      return toSettle(state, event.incident, event.contactId);
    case 'goOffice':
      return toOffice(state, event.incident, event.contactId);
    case 'goClosing':
      return toClosing(state, event.incident);
    case 'askClaims':
      return state.screen.kind === 'closing'
        ? read(state, { kind: 'claimTexts', incidentId: state.screen.incident.id, yen: event.yen })
        : state;
    case 'showOfficeFace':
      return officeFace(state, event.face);
    default:
      return state.screen.kind === 'settle' ? ofSettle(state, state.screen, event) : state;
  }
}

/** Esc: out of a face, then out of the screen. Whoever came from a buyer goes back to that buyer. */
export function backFromSettling(state: State): State {
  const { screen } = state;
  if (screen.kind === 'settle') {
    if (screen.face.kind !== 'way') return withFace(state, screen, { kind: 'way' });
    if (screen.isChoosing) return ofSettle(state, screen, { kind: 'chooseAnew', open: false });
    return goIncident(state, screen.incident, 'threads');
  }
  if (screen.kind === 'closing') {
    return isRunning(screen.incident) ? goIncident(state, screen.incident, 'room') : toDesk(state);
  }
  if (screen.kind !== 'office') return state;
  const { about, face, cameFrom } = screen;
  if (about === null) return face.kind === 'list' ? toDesk(state) : officeFace(state, { kind: 'list' });
  if (cameFrom !== null) return toSettle(state, about.incident, cameFrom);
  return face.kind === 'list'
    ? goIncident(state, about.incident, 'room')
    : officeFace(state, { kind: 'list' });
}
