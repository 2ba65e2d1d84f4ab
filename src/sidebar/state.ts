// The sidebar as a pure function: a state, an event, the next state. What has to be sent stands in `calls`;
// main.tsx sends it and brings the answer back as an event, so every way through can be tested without a browser.
import type { Reply } from '../app/protocol.ts';
import { answered } from './answered.ts';
import { command } from './commands.ts';
import type { CommandEvent, Event } from './events.ts';
import {
  goIncident,
  incidentScreen,
  keepHold,
  toDetails,
  toDraft,
  toMistake,
  toRelease,
  turn,
} from './incident-moves.ts';
import {
  backFromInspection,
  changeDraft,
  isWrittenBehind,
  judge,
  readOn,
  recordDraft,
  showFace,
  takeBackAnswer,
  takeUpLine,
} from './inspection-moves.ts';
import { answerRefused, pump, unwritten } from './inspection-queue.ts';
import { inspectionWords } from './inspection-words.ts';
import { more } from './more.ts';
import { blank, go, isUnanswered, read, send, toDesk, toSetUp, toStop } from './moves.ts';
import { lostTrouble, troubleOf } from './refused.ts';
import type { Slot, State, Trouble, WayOut } from './screens.ts';
import { pickHeader, pickTable } from './set-up-moves.ts';
import {
  choose,
  fromHowFar,
  fromSearch,
  isStopping,
  leaveOut,
  putBack,
  search,
  setPeriod,
  setWords,
  tickAxis,
  tickHit,
  toSearch,
} from './stop-moves.ts';

const slots: readonly Slot[] = ['command', 'reading', 'aside'];

/** The sidebar as it is when the page has loaded. */
export const beginning: State = blank;

function back(state: State): State {
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
    case 'restart':
    case 'report':
      return goIncident(state, screen.incident, 'room');
  }
}

function takeWay(state: State, way: WayOut): State {
  switch (way.kind) {
    case 'again':
      return send(
        state,
        way.command
          ? 'command'
          : way.request.kind === 'setName' || way.request.kind === 'select'
            ? 'aside'
            : 'reading',
        way.request,
      );
    case 'setUp':
      return toSetUp(state, isStopping(state) ? 'stop' : 'desk');
    case 'selection':
      return toStop(state, null);
    case 'desk':
      return toDesk(state);
    case 'none':
      return state;
  }
}

function refused(state: State, reply: Extract<Reply, { readonly ok: false }>, asked: number): State {
  const call = slots.map((slot) => state.calls[slot]).find((one) => one?.number === asked);
  if (!call) return state;
  const free = release(state, asked);
  const code = 'refusal' in reply ? reply.refusal.code : null;
  if (code === 'notSetUp') return toSetUp(free, isStopping(state) ? 'stop' : 'desk');
  const isAboutSelection = code === 'nothingSelected' || code === 'selectionOutside';
  if (isAboutSelection && isStopping(state)) {
    return go(free, { kind: 'whatHappened', start: null, preview: null, unselected: reply.say });
  }
  const trouble = troubleOf(reply, call.request);
  if (call.request.kind === 'recordInspection' && trouble.way.kind !== 'again') {
    return pump(answerRefused(free, call.request, trouble, code ?? ''));
  }
  return inTrouble(free, trouble);
}

/** Answers that were given and never sent: nobody may think that they stand in the sheet. */
function withUnwritten(state: State, answers: number): State {
  if (answers === 0) return state;
  return { ...state, result: { ...state.result, notes: [inspectionWords.lostAnswers(answers)] } };
}

/** A command without an answer stays in front; a reading that fails meanwhile does not hide it. */
function inTrouble(state: State, trouble: Trouble): State {
  return isUnanswered(state) ? state : { ...state, trouble };
}

function release(state: State, number: number): State {
  const calls = { ...state.calls };
  for (const slot of slots) if (calls[slot]?.number === number) calls[slot] = null;
  return { ...state, calls };
}

function lost(state: State, number: number): State {
  const call = slots.map((slot) => state.calls[slot]).find((one) => one?.number === number);
  return call ? inTrouble(release(state, number), lostTrouble(call.request)) : state;
}

function taken(state: State, number: number, reply: Reply): State {
  // An answer that nobody waits for any more is dropped: the screen has moved on.
  if (!slots.some((slot) => state.calls[slot]?.number === number)) return state;
  return reply.ok ? pump(readOn(release(answered(state, reply), number))) : refused(state, reply, number);
}

/** The next state. While a command is under way nothing but its answer and the name is taken. */
export function update(state: State, event: Event): State {
  switch (event.kind) {
    case 'answered':
      return taken(state, event.call, event.reply);
    case 'lost':
      return lost(state, event.call);
    case 'setName':
      return send(state, 'aside', { kind: 'setName', name: event.name });
    // A look, which holds up nothing either.
    case 'select':
      return send(state, 'aside', event);
    default:
      return state.calls.command === null || isWrittenBehind(state, event.kind)
        ? readOn(moved(state, event))
        : state;
  }
}

/** Answers about single lines go into the queue; every other command has the slot for itself. */
function commanded(state: State, event: CommandEvent): State {
  switch (event.kind) {
    case 'judge':
      return judge(state, event.answer, event.requestId);
    case 'recordDraft':
      return recordDraft(state, event.requestId);
    case 'takeBackAnswer':
      return takeBackAnswer(state);
    default:
      return command(state, event);
  }
}

type Move = Exclude<Event, { kind: 'answered' | 'lost' | 'setName' | 'select' }>;

function moved(state: State, event: Move): State {
  switch (event.kind) {
    case 'start':
      if (event.screen === 'stop') return toStop(state, null);
      return event.screen === 'setUp' ? toSetUp(state, 'desk') : toDesk(state);
    case 'goDesk':
      return toDesk(state);
    case 'goDue':
      return read(go(state, { kind: 'due', found: null }), { kind: 'due' });
    case 'goSetUp':
      return toSetUp(state, isStopping(state) ? 'stop' : 'desk');
    case 'goTakeOff':
      return go(state, { kind: 'takeOff' });
    case 'goSupport':
      return read(go(state, { kind: 'support', text: null }), { kind: 'support' });
    case 'goStop':
      return toStop(state, null);
    case 'back':
      return back(state);
    case 'again':
      return state.trouble === null ? state : takeWay(state, state.trouble.way);
    case 'more':
      return more(state);
    case 'pickTable':
      return pickTable(state, event.sheetId, event.chosen);
    case 'pickHeader':
      return pickHeader(state, event.sheetId, event.field, event.header);
    case 'goSearch':
      return toSearch(state);
    case 'search':
      return search(state, event.query);
    case 'tickHit':
      return tickHit(state, event.token, event.ticked);
    case 'takeRows':
      return event.rows.length === 0 ? state : toStop(state, [...event.rows]);
    case 'choose':
      return choose(state, event.type);
    case 'tickAxis':
      return tickAxis(state, event.axis, event.ticked);
    case 'setPeriod':
      return setPeriod(state, event.axis, event.period);
    case 'setWords':
      return setWords(state, event.words);
    case 'leaveOut':
      return leaveOut(state, event.row, event.reason);
    case 'putBack':
      return putBack(state, event.token);
    case 'goIncident':
      return goIncident(state, event.incident, event.to);
    case 'readIncident': {
      const open = incidentScreen(state);
      return open === null ? state : read(state, { kind: 'incident', incidentId: open.incident.id });
    }
    case 'goDetails':
      return toDetails(state);
    case 'goMistake':
      return toMistake(state);
    case 'goRelease':
      return toRelease(state, event.ending);
    case 'keepHold':
      return keepHold(state, event.holdId, event.kept);
    case 'showDraft':
      return toDraft(state, event.draft);
    case 'takeUp':
      return state.screen.kind === 'stopList'
        ? { ...state, screen: { ...state.screen, picked: event.taskId } }
        : state;
    case 'showFace':
      return showFace(state, event.face);
    case 'takeUpLine':
      return takeUpLine(state, event.lineId);
    case 'draftInspection':
      return changeDraft(state, event);
    default:
      // An unanswered command blocks a second one of a new id: it is sent again instead.
      return isUnanswered(state) ? moved(state, { kind: 'again' }) : commanded(state, event);
  }
}
