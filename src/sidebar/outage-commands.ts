// What the commands of 発送できない and of one outage send.
import type { CommandEvent } from './events.ts';
import { send } from './moves.ts';
import { failingOf } from './outage-moves.ts';
import type { OutageDeclareScreen } from './outage-screens.ts';
import type { State } from './screens.ts';

/** What was shown is what is declared: this choice and the orders that it was told to hit. */
function declared(state: State, screen: OutageDeclareScreen, requestId: string): State {
  const { preview, failing, tell, slow, isBehind } = screen;
  if (preview === null || isBehind) return state;
  return send(state, 'command', {
    kind: 'declareOutage',
    requestId,
    ...failingOf(failing),
    rows: [...preview.rows],
    tell: tell ?? preview.tells,
    ...(slow ? { slow } : {}),
  });
}

/** The state with the request of such a command; unchanged where the screen has nothing to send. */
export function outageCommand(state: State, event: CommandEvent): State {
  const { screen } = state;
  if (event.kind === 'declareOutage') {
    return screen.kind === 'outageDeclare' ? declared(state, screen, event.requestId) : state;
  }
  if (screen.kind !== 'outage') return state;
  const incidentId = screen.incident.id;
  switch (event.kind) {
    case 'addOrders':
    case 'recordLook':
    case 'recordParcels':
    case 'prepareProgress':
    case 'recordRecovery':
      return send(state, 'command', { ...event, incidentId });
    default:
      return state;
  }
}
