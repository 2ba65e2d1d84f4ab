// What each command sends. Every one needs its own screen; whether it may be sent at all is decided in state.ts.
import { send } from './moves.ts';
import type { State } from './screens.ts';
import type { CommandEvent } from './state.ts';

function setUp(state: State, requestId: string): State {
  const { screen } = state;
  if (screen.kind !== 'setUp' || screen.tables === null) return state;
  const tables = screen.tables
    .filter((one) => one.chosen)
    .map(({ table, picked }) => ({
      sheetId: table.sheetId,
      headerRow: table.headerRow,
      columns: { ...picked },
    }));
  return tables.length === 0 ? state : send(state, 'command', { kind: 'setUp', requestId, tables });
}

/** The state with the command's request in its slot; unchanged where the screen has nothing to send. */
export function command(state: State, event: CommandEvent): State {
  const { screen } = state;
  const { requestId } = event;
  switch (event.kind) {
    case 'setUp':
      return setUp(state, requestId);
    case 'stop': {
      if (screen.kind !== 'howFar' || screen.preview === null) return state;
      const { type, preview } = screen;
      return send(state, 'command', { kind: 'stop', requestId, type, rows: preview.rows });
    }
    case 'name': {
      if (screen.kind !== 'stopList' && screen.kind !== 'room') return state;
      const { marketplace, transactionId, buyer, product } = event;
      const named = { marketplace, transactionId, buyer, product };
      const incidentId = screen.incident.id;
      return send(state, 'command', { kind: 'nameTransaction', requestId, incidentId, ...named });
    }
    case 'foundMyself': {
      if (screen.kind !== 'stopList' && screen.kind !== 'room') return state;
      return send(state, 'command', { kind: 'foundMyself', requestId, incidentId: screen.incident.id });
    }
    case 'recordTask': {
      if (screen.kind !== 'stopList') return state;
      const { taskId, outcome } = event;
      if (!screen.room?.tasks.some((task) => task.id === taskId)) return state;
      return send(state, 'command', { kind: 'recordTask', requestId, taskId, outcome });
    }
    case 'recordSent': {
      if (screen.kind !== 'reply') return state;
      const draftId = screen.draft.id;
      return send(state, 'command', { kind: 'recordSent', requestId, draftId, how: event.how });
    }
    case 'mistake': {
      if (screen.kind !== 'mistake') return state;
      const incidentId = screen.incident.id;
      return send(state, 'command', { kind: 'mistake', requestId, incidentId, reason: event.reason });
    }
  }
}
