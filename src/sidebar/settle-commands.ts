// What the commands of どう解決しますか, 事務局 and 終える send.
import type { CommandEvent } from './events.ts';
import { send } from './moves.ts';
import type { State } from './screens.ts';
import { tapEvidence } from './settle-evidence.ts';
import type { ClosingScreen, OfficeScreen, SettleScreen } from './settle-screens.ts';

function ofBuyer(state: State, screen: SettleScreen, event: CommandEvent): State {
  const { contactId, chosen } = screen;
  if (screen.found === null) return state;
  switch (event.kind) {
    case 'settleBy': {
      if (chosen === null) return state;
      const { requestId, amount } = event;
      return send(state, 'command', { kind: 'settle', requestId, contactId, way: chosen, amount });
    }
    case 'unsettle': {
      const { requestId } = event;
      return send(state, 'command', { kind: 'settle', requestId, contactId, way: null, amount: null });
    }
    case 'recordEvidence':
      return tapEvidence(state, screen, event);
    case 'carryOut':
    case 'recordReturn':
      return send(state, 'command', { ...event, contactId });
    case 'askTwin':
      return screen.face.kind === 'twins' ? send(state, 'command', { ...event, contactId }) : state;
    default:
      return state;
  }
}

function ofOffice(state: State, screen: OfficeScreen, event: CommandEvent): State {
  const { face, about } = screen;
  switch (event.kind) {
    case 'askOffice':
      return face.kind === 'ask'
        ? send(state, 'command', {
            ...event,
            incidentId: about?.incident.id ?? null,
            contactId: face.contact?.id ?? null,
          })
        : state;
    case 'recordAsked':
      return face.kind === 'one'
        ? send(state, 'command', { ...event, kind: 'recordSent', draftId: face.draftId })
        : state;
    case 'recordOfficeAnswer':
      return face.kind === 'one' ? send(state, 'command', { ...event, draftId: face.draftId }) : state;
    default:
      return state;
  }
}

function ofClosing(state: State, { incident, found }: ClosingScreen, event: CommandEvent): State {
  const incidentId = incident.id;
  switch (event.kind) {
    case 'close':
      return found?.mayClose === true ? send(state, 'command', { ...event, incidentId }) : state;
    case 'recordPrevention':
      return send(state, 'command', { ...event, incidentId });
    default:
      return state;
  }
}

/** The state with the request of such a command; unchanged where the screen has nothing to send. */
export function settleCommand(state: State, event: CommandEvent): State {
  const { screen } = state;
  switch (screen.kind) {
    case 'settle':
      return ofBuyer(state, screen, event);
    case 'office':
      return ofOffice(state, screen, event);
    case 'closing':
      return ofClosing(state, screen, event);
    default:
      return state;
  }
}
