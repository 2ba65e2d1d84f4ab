// What the commands of 発送する and 別の便 send.
import type { CommandEvent } from './events.ts';
import { send } from './moves.ts';
import type { State } from './screens.ts';

/** The state with the request of such a command; unchanged where the screen has nothing to send. */
export function packingCommand(state: State, event: CommandEvent): State {
  const { screen } = state;
  switch (event.kind) {
    case 'recordShipped':
      return screen.kind === 'packing'
        ? send(state, 'command', { ...event, incidentId: screen.incident.id })
        : state;
    case 'offerService':
      return screen.kind === 'otherWays'
        ? send(state, 'command', { ...event, incidentId: screen.incident.id })
        : state;
    case 'recordMovement':
    case 'recordConsent':
    case 'recordGoodwill':
    case 'prepareApology':
      return screen.kind === 'packing' || screen.kind === 'otherWays' || screen.kind === 'outage'
        ? send(state, 'command', event)
        : state;
    default:
      return state;
  }
}
