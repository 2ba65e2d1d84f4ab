// What the commands of 連絡する and of a thread send. Marks of the loop go through the queue instead (behind.ts); nothing else is
// sent while marks wait, since they were pressed first.
import type { CommandEvent } from './events.ts';
import { send } from './moves.ts';
import type { State } from './screens.ts';

/** The state with the request of such a command; unchanged where the screen has nothing to send. */
export function talkCommand(state: State, event: CommandEvent): State {
  const { screen } = state;
  switch (screen.kind) {
    case 'letters':
      if (screen.queue.length > 0) return state;
      if (event.kind === 'prepareLetters') {
        return send(state, 'command', { ...event, incidentId: screen.incident.id });
      }
      return event.kind === 'makeLetter' ? send(state, 'command', event) : state;
    case 'threads':
      if (screen.queue.length > 0) return state;
      return event.kind === 'followUp' || event.kind === 'makeLetter' || event.kind === 'recordTimes'
        ? send(state, 'command', event)
        : state;
    case 'thread':
      switch (event.kind) {
        case 'seeAnswer': {
          const { requestId, answer } = event;
          const gist = event.gist.trim();
          const { contactId } = screen;
          const about = gist === '' ? {} : { gist };
          return send(state, 'command', { kind: 'recordAnswer', requestId, contactId, answer, ...about });
        }
        case 'setLetterAside':
          return send(state, 'command', event);
        case 'takeBackSent': {
          const { requestId, draftId } = event;
          return send(state, 'command', { kind: 'recordSent', requestId, draftId, how: 'takenBack' });
        }
        case 'followUp':
        case 'makeLetter':
        case 'recordTimes':
          return send(state, 'command', event);
        default:
          return state;
      }
    default:
      return state;
  }
}
