// 戻る, from every screen: one face back, then to the list or room it was opened from, at last to the desk.
import { goIncident, turn } from './incident-moves.ts';
import { backFromInspection } from './inspection-moves.ts';
import { unwritten } from './inspection-queue.ts';
import { inspectionWords } from './inspection-words.ts';
import { isUnanswered, toDesk, toSetUp } from './moves.ts';
import { backFromPacking } from './packing-moves.ts';
import type { State } from './screens.ts';
import { backFromSettling } from './settle-moves.ts';
import { fromHowFar, fromSearch } from './stop-moves.ts';
import { backFromTalk } from './talk-moves.ts';
import { backFromTemplates } from './template-moves.ts';

/** Answers that were given and never sent: nobody may think that they stand in the sheet. */
function withUnwritten(state: State, answers: number): State {
  if (answers === 0) return state;
  return { ...state, result: { ...state.result, notes: [inspectionWords.lostAnswers(answers)] } };
}

export function back(state: State): State {
  // After a command without an answer only the desk knows what is true.
  if (isUnanswered(state)) return withUnwritten(toDesk(state), unwritten(state));
  const { screen } = state;
  switch (screen.kind) {
    case 'desk':
      return state;
    case 'setUp':
      return state.desk?.ready === true ? toDesk(state) : state;
    case 'takeOff':
    case 'support':
      return toSetUp(state, 'desk');
    case 'howFar':
      return fromHowFar(state);
    case 'search':
      return fromSearch(state);
    case 'whatHappened':
    case 'room':
    case 'outage':
    case 'outageDeclare':
    case 'due':
      return toDesk(state);
    case 'reply':
      return screen.from === 'reverse'
        ? goIncident(state, screen.incident, 'reverse')
        : turn(state, screen.from);
    case 'stopList':
    case 'details':
    case 'contacts':
    case 'grown':
    case 'mistake':
    case 'release':
    case 'reverse':
      return turn(state, 'room');
    case 'inspection':
      return backFromInspection(state);
    case 'letters':
    case 'threads':
    case 'thread':
      return backFromTalk(state);
    case 'settle':
    case 'closing':
    case 'office':
      return backFromSettling(state);
    case 'templates':
    case 'template':
    case 'rules':
      return backFromTemplates(state);
    case 'packing':
    case 'otherWays':
    case 'onTheWay':
    case 'outageCancel':
    case 'outageReport':
    case 'readiness':
      return backFromPacking(state);
    case 'restart':
    case 'report':
      return goIncident(state, screen.incident, 'room');
  }
}
