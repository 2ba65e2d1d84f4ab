// What each command sends. Every one needs its own screen; whether it may be sent at all is decided in state.ts.
import type { CommandEvent } from './events.ts';
import { incidentScreen } from './incident-moves.ts';
import { inspectionCommand } from './inspection-commands.ts';
import { send } from './moves.ts';
import { outageCommand } from './outage-commands.ts';
import { packingCommand } from './packing-commands.ts';
import type { State } from './screens.ts';
import { settleCommand } from './settle-commands.ts';
import { talkCommand } from './talk-commands.ts';
import { templateCommand } from './template-commands.ts';

function setUp(state: State, requestId: string): State {
  const { screen } = state;
  if (screen.kind !== 'setUp' || screen.tables === null) return state;
  const tables = screen.tables
    .filter((one) => one.chosen)
    .map(({ table, picked }) => ({
      sheetId: table.sheetId,
      use: table.use,
      headerRow: table.headerRow,
      columns: { ...picked },
    }));
  return tables.length === 0 ? state : send(state, 'command', { kind: 'setUp', requestId, tables });
}

/** What was shown is what is stopped: the starting rows, the reach of the answer, and the rows that it named. */
function stop(state: State, requestId: string): State {
  const { screen } = state;
  if (screen.kind !== 'howFar' || screen.preview === null || screen.isBehind) return state;
  const { start, reach, rows } = screen.preview;
  if (rows.length === 0) return state;
  return send(state, 'command', {
    kind: 'stop',
    requestId,
    type: screen.type,
    rows: start,
    reach,
    reached: rows,
  });
}

/** Commands about the one trouble that is open. */
function ofIncident(state: State, event: CommandEvent): State {
  const screen = incidentScreen(state);
  if (screen === null) return state;
  const incidentId = screen.incident.id;
  switch (event.kind) {
    case 'name': {
      if (screen.kind !== 'stopList' && screen.kind !== 'room') return state;
      return send(state, 'command', { ...event, kind: 'nameTransaction', incidentId });
    }
    case 'foundMyself':
      if (screen.kind !== 'stopList' && screen.kind !== 'room') return state;
      return send(state, 'command', { ...event, incidentId });
    case 'recordTask':
      if (screen.kind !== 'stopList') return state;
      return screen.room?.tasks.some((task) => task.id === event.taskId)
        ? send(state, 'command', event)
        : state;
    case 'recordSent':
      return screen.kind === 'reply' ? send(state, 'command', { ...event, draftId: screen.draft.id }) : state;
    case 'recordPromise':
      return screen.kind === 'reply' || screen.kind === 'room' || screen.kind === 'thread'
        ? send(state, 'command', event)
        : state;
    case 'setType':
    case 'recordDetails':
      return screen.kind === 'details' ? send(state, 'command', { ...event, incidentId }) : state;
    case 'addContact':
      return screen.kind === 'contacts' ? send(state, 'command', { ...event, incidentId }) : state;
    case 'addGrown':
      if (screen.kind !== 'grown' || screen.found === null || screen.found.rows.length === 0) return state;
      return send(state, 'command', { ...event, incidentId, rows: screen.found.rows });
    case 'mistake':
      return screen.kind === 'mistake' ? send(state, 'command', { ...event, incidentId }) : state;
    case 'release': {
      if (screen.kind !== 'release') return state;
      const { ending, keep } = screen;
      return send(state, 'command', { ...event, incidentId, ending, keep: [...keep] });
    }
    case 'recordReverse':
      if (screen.kind !== 'reverse') return state;
      return screen.found?.tasks.some((task) => task.id === event.taskId)
        ? send(state, 'command', event)
        : state;
    case 'prepareLetters':
    case 'makeLetter':
    case 'followUp':
    case 'recordTimes':
      return talkCommand(state, event);
    default:
      return inspectionCommand(state, screen, event);
  }
}

/** The state with the command's request in its slot; unchanged where the screen has nothing to send. */
export function command(state: State, event: CommandEvent): State {
  switch (event.kind) {
    case 'setUp':
      return setUp(state, event.requestId);
    case 'takeOff':
      return state.screen.kind === 'takeOff' ? send(state, 'command', event) : state;
    case 'stop':
      return stop(state, event.requestId);
    case 'undo': {
      const operation = state.result.undo;
      return operation === null ? state : send(state, 'command', { ...event, operation });
    }
    case 'settleBy':
    case 'unsettle':
    case 'recordEvidence':
    case 'carryOut':
    case 'recordReturn':
    case 'askTwin':
    case 'askOffice':
    case 'recordAsked':
    case 'recordOfficeAnswer':
    case 'close':
    case 'recordPrevention':
      return settleCommand(state, event);
    case 'writeTemplate':
    case 'keepTemplate':
    case 'editRule':
      return templateCommand(state, event);
    case 'declareOutage':
    case 'addOrders':
    case 'recordLook':
    case 'recordParcels':
    case 'prepareProgress':
    case 'recordRecovery':
      return outageCommand(state, event);
    case 'shipParcel':
    case 'keepParcel':
    case 'offerChosen':
    case 'askWaitOrCancel':
    case 'recordMovement':
    case 'recordConsent':
    case 'recordChoice':
    case 'recordCancelled':
    case 'saveForCancel':
    case 'recordGoodwill':
    case 'prepareApology':
      return packingCommand(state, event);
    default:
      return ofIncident(state, event);
  }
}
