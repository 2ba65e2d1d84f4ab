// 発送する, 別の便, the report of an outage and 備え as the seller walks through them: to each screen with the question that fills
// it, and back.
import { goIncident } from './incident-moves.ts';
import { go, read, toDesk } from './moves.ts';
import type { PackingEvent } from './packing-events.ts';
import type { State } from './screens.ts';

export type PackingMove = Exclude<PackingEvent, { readonly requestId: string }>;

export function packingMoved(state: State, event: PackingMove): State {
  switch (event.kind) {
    case 'goPacking': {
      const { incident } = event;
      const there = go(state, { kind: 'packing', incident, room: null, found: null });
      return read(there, { kind: 'packing', incidentId: incident.id });
    }
    case 'goOtherWays': {
      const { incident } = event;
      const there = go(state, { kind: 'otherWays', incident, room: null, found: null });
      return read(there, { kind: 'otherWays', incidentId: incident.id });
    }
    case 'goOutageReport': {
      const { incident } = event;
      const there = go(state, { kind: 'outageReport', incident, room: null, found: null });
      return read(there, { kind: 'outageReport', incidentId: incident.id });
    }
    case 'goReadiness':
      return read(go(state, { kind: 'readiness', found: null }), { kind: 'readiness' });
  }
}

/** Esc: to the outage, or from 備え to the desk. */
export function backFromPacking(state: State): State {
  const { screen } = state;
  return 'incident' in screen ? goIncident(state, screen.incident, 'room') : toDesk(state);
}
