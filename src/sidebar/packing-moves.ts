// 発送する, 別の便, 届くまで見守る, the report of an outage and 備え as the seller walks through them: to each screen with the question that
// fills it, and back.
import type { IncidentLine } from '../app/protocol.ts';
import { goIncident } from './incident-moves.ts';
import { isRunning } from './incident-state.ts';
import { go, noResult, read, toDesk } from './moves.ts';
import type { PackingEvent } from './packing-events.ts';
import type { OtherWaysScreen, PackingScreen } from './packing-screens.ts';
import type { State } from './screens.ts';

export type PackingMove = Exclude<PackingEvent, { readonly requestId: string }>;

/** As it stands when somebody comes to it. */
const newPacking = (incident: IncidentLine): PackingScreen => ({
  kind: 'packing',
  incident,
  room: null,
  found: null,
  picked: null,
  arrival: '',
  unfit: [],
  doubtful: [],
  queue: [],
  stuck: null,
  leaving: null,
});

export function toOtherWays(state: State, incident: IncidentLine): State {
  const screen: OtherWaysScreen = {
    kind: 'otherWays',
    incident,
    room: null,
    found: null,
    parcels: null,
    chosen: null,
    left: [],
  };
  return read(go(state, screen), { kind: 'otherWays', incidentId: incident.id });
}

export function toOnTheWay(state: State, incident: IncidentLine): State {
  const there = go(state, { kind: 'onTheWay', incident, room: null, found: null, picked: null });
  return read(there, { kind: 'outage', incidentId: incident.id });
}

function ofWays(state: State, screen: OtherWaysScreen, event: PackingMove): State {
  switch (event.kind) {
    case 'chooseService':
      return {
        ...state,
        screen: { ...screen, chosen: event.chosen, left: [] },
        trouble: null,
        result: noResult,
      };
    case 'leaveBuyer': {
      const others = screen.left.filter((id) => id !== event.contactId);
      return {
        ...state,
        screen: { ...screen, left: event.left ? [...others, event.contactId] : others },
      };
    }
    default:
      return state;
  }
}

export function packingMoved(state: State, event: PackingMove): State {
  const { screen } = state;
  switch (event.kind) {
    case 'goPacking': {
      const there = go(state, newPacking(event.incident));
      return read(there, { kind: 'packing', incidentId: event.incident.id });
    }
    case 'goOtherWays':
      return toOtherWays(state, event.incident);
    case 'goOnTheWay':
      return toOnTheWay(state, event.incident);
    case 'goOutageReport': {
      const { incident } = event;
      const there = go(state, { kind: 'outageReport', incident, room: null, found: null });
      return read(there, { kind: 'outageReport', incidentId: incident.id });
    }
    case 'goOutageCancel': {
      const { incident, contactId, who, isAgreed } = event;
      const there = go(state, {
        kind: 'outageCancel',
        incident,
        room: null,
        contactId,
        who,
        isAgreed,
        found: null,
      });
      return read(there, { kind: 'outageCancel', contactId });
    }
    case 'goReadiness':
      return read(go(state, { kind: 'readiness', found: null }), { kind: 'readiness' });
    case 'takeUpParcel':
      return screen.kind === 'packing' || screen.kind === 'onTheWay'
        ? { ...state, screen: { ...screen, picked: event.contactId } }
        : state;
    case 'setArrival':
      return screen.kind === 'packing' ? { ...state, screen: { ...screen, arrival: event.day } } : state;
    default:
      return screen.kind === 'otherWays' ? ofWays(state, screen, event) : state;
  }
}

/** Read anew once something was taken back there; null on every other screen. */
export function againPacking(state: State, incident: IncidentLine | null): State | null {
  if (incident === null || !isRunning(incident)) return null;
  switch (state.screen.kind) {
    case 'packing':
      return packingMoved(state, { kind: 'goPacking', incident });
    case 'otherWays':
    case 'outageCancel':
      return toOtherWays(state, incident);
    case 'onTheWay':
      return toOnTheWay(state, incident);
    default:
      return null;
  }
}

/** Esc: to the outage, or from 備え to the desk. */
export function backFromPacking(state: State): State {
  const { screen } = state;
  if (screen.kind === 'outageCancel') return toOtherWays(state, screen.incident);
  return 'incident' in screen ? goIncident(state, screen.incident, 'room') : toDesk(state);
}
