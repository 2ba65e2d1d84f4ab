// What the commands of 発送する, 別の便 and 届くまで見守る send.
import type { CommandEvent } from './events.ts';
import { send } from './moves.ts';
import { pressParcel } from './packing-queue.ts';
import type { OtherWaysScreen } from './packing-screens.ts';
import type { State } from './screens.ts';

/** Who may be asked now, without those who were unticked. */
export function askedOf({ found, chosen, left }: OtherWaysScreen): readonly string[] {
  const market = found?.marketplaces.find(({ marketplace }) => marketplace === chosen?.marketplace);
  return (market?.contacts ?? []).filter((id) => !left.includes(id));
}

/** The state with the request of such a command; unchanged where the screen has nothing to send. */
export function packingCommand(state: State, event: CommandEvent): State {
  const { screen } = state;
  switch (event.kind) {
    case 'shipParcel':
    case 'keepParcel':
      return pressParcel(state, event);
    case 'offerChosen': {
      if (screen.kind !== 'otherWays' || screen.chosen === null) return state;
      const contacts = [...askedOf(screen)];
      if (contacts.length === 0) return state;
      const { requestId } = event;
      const { service } = screen.chosen;
      return send(state, 'command', {
        kind: 'offerService',
        requestId,
        incidentId: screen.incident.id,
        contacts,
        service,
      });
    }
    case 'askWaitOrCancel': {
      if (screen.kind !== 'otherWays') return state;
      const { requestId } = event;
      return send(state, 'command', {
        kind: 'prepareProgress',
        requestId,
        incidentId: screen.incident.id,
        letter: 'waitOrCancel',
      });
    }
    case 'recordConsent':
      return screen.kind === 'otherWays' ? send(state, 'command', event) : state;
    case 'recordChoice':
    case 'recordCancelled':
      return screen.kind === 'outageCancel' ? send(state, 'command', event) : state;
    case 'saveForCancel': {
      if (screen.kind !== 'outageCancel') return state;
      const { requestId, evidence, saved } = event;
      const { contactId } = screen;
      return send(state, 'command', { kind: 'recordEvidence', requestId, contactId, evidence, saved });
    }
    case 'recordMovement':
    case 'prepareApology':
      return screen.kind === 'onTheWay' ? send(state, 'command', event) : state;
    case 'recordGoodwill':
      return screen.kind === 'packing' || screen.kind === 'onTheWay' ? send(state, 'command', event) : state;
    default:
      return state;
  }
}
