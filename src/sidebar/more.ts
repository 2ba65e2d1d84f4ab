// 「続きを見る」: the next part of the list on screen, asked for where the one before ended.
import { read } from './moves.ts';
import { failingOf } from './outage-moves.ts';
import type { State } from './screens.ts';

/** Nothing where a question is under way or the list is at its end. */
export function more(state: State): State {
  const { screen } = state;
  if (state.calls.reading !== null) return state;
  switch (screen.kind) {
    case 'howFar': {
      const { preview, type, isBehind } = screen;
      if (preview === null || preview.cursor === null || isBehind) return state;
      const { start, reach, cursor } = preview;
      return read(state, { kind: 'previewStop', rows: start, type, reach, cursor });
    }
    case 'search': {
      const { query, found } = screen;
      if (found === null || found.cursor === null) return state;
      return read(state, { kind: 'search', query, cursor: found.cursor });
    }
    case 'stopList': {
      const { incident, room } = screen;
      if (room === null || room.cursor === null) return state;
      return read(state, { kind: 'incident', incidentId: incident.id, cursor: room.cursor });
    }
    case 'contacts':
    case 'threads':
    case 'reverse':
    case 'outage':
    case 'packing': {
      const { kind, incident, found } = screen;
      if (found === null || found.cursor === null) return state;
      return read(state, { kind, incidentId: incident.id, cursor: found.cursor });
    }
    case 'onTheWay': {
      const { incident, found } = screen;
      if (found === null || found.cursor === null) return state;
      return read(state, { kind: 'outage', incidentId: incident.id, cursor: found.cursor });
    }
    case 'otherWays': {
      const { incident, parcels } = screen;
      if (parcels === null || parcels.cursor === null) return state;
      return read(state, { kind: 'outage', incidentId: incident.id, cursor: parcels.cursor });
    }
    case 'inspection': {
      const { incident, found, face } = screen;
      if (face.kind === 'returned') {
        if (face.cursor === null) return state;
        return read(state, { kind: 'contacts', incidentId: incident.id, cursor: face.cursor });
      }
      if (found === null || found.cursor === null) return state;
      return read(state, { kind: 'inspection', incidentId: incident.id, cursor: found.cursor });
    }
    case 'grown': {
      const { incident, found } = screen;
      if (found === null || found.cursor === null) return state;
      return read(state, { kind: 'previewGrown', incidentId: incident.id, cursor: found.cursor });
    }
    case 'outageDeclare': {
      const { preview, failing } = screen;
      if (preview === null || preview.cursor === null || screen.isBehind) return state;
      return read(state, { kind: 'previewOutage', ...failingOf(failing), cursor: preview.cursor });
    }
    default:
      return state;
  }
}
