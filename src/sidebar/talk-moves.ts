// The moves of 連絡する and 返事を見に行く in one place, and the way back from them.
import { writeAgain } from './behind.ts';
import { goIncident } from './incident-moves.ts';
import { letterMoved, toLetter } from './letter-moves.ts';
import type { State } from './screens.ts';
import type { TalkEvent } from './talk-events.ts';
import { backFromThreads, seeAnswer, takeUpThread, toThread } from './thread-moves.ts';

export type TalkMove = Exclude<
  TalkEvent,
  { readonly kind: 'prepareLetters' | 'makeLetter' | 'followUp' | 'recordTimes' }
>;

export function talkMoved(state: State, event: TalkMove): State {
  switch (event.kind) {
    case 'goThread':
      return toThread(state, event.incident, event.contactId, event.from);
    case 'goLetter':
      return toLetter(state, event.incident, { id: event.draftId });
    case 'takeUpThread':
      return takeUpThread(state, event.contactId);
    case 'seeAnswer':
      return seeAnswer(state, event);
    case 'writeAgain':
      return writeAgain(state);
    default:
      return letterMoved(state, event);
  }
}

export function backFromTalk(state: State): State {
  const { screen } = state;
  switch (screen.kind) {
    case 'letters':
      return goIncident(state, screen.incident, 'room');
    case 'threads':
      return backFromThreads(state);
    case 'thread':
      return goIncident(state, screen.incident, screen.from);
    default:
      return state;
  }
}
