// 連絡する and 返事を見に行く as they are when somebody comes to them.
import type { IncidentLine, Room } from '../app/protocol.ts';
import type { LettersScreen, ThreadsScreen } from './talk-screens.ts';

export function newLetters(incident: IncidentLine, room: Room | null): LettersScreen {
  return {
    kind: 'letters',
    incident,
    room,
    found: null,
    picked: null,
    wording: null,
    copied: null,
    sentHere: [],
    neverHere: [],
    queue: [],
    stuck: null,
    leaving: null,
  };
}

export function newThreads(incident: IncidentLine, room: Room | null): ThreadsScreen {
  return {
    kind: 'threads',
    incident,
    room,
    found: null,
    picked: null,
    seen: [],
    queue: [],
    stuck: null,
    leaving: null,
  };
}
