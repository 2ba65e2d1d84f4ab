// The sidebar as a pure function: a state, an event, the next state. What has to be sent stands in `calls`;
// main.tsx sends it and brings the answer back as an event, so every way through can be tested without a browser.
import type { Reply } from '../app/protocol.ts';
import { answered } from './answered.ts';
import {
  behindScreen,
  goesBeside,
  isBehind,
  pumpBehind,
  stuckBehind,
  unwrittenMarks,
  waitToLeave,
} from './behind.ts';
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
} from './incident-moves.ts';
import {
  changeDraft,
  isWrittenBehind,
  judge,
  readOn,
  recordDraft,
  showFace,
  takeBackAnswer,
  takeUpLine,
} from './inspection-moves.ts';
import { answerRefused, pump } from './inspection-queue.ts';
import { readOnLetters, writeTyped } from './letter-moves.ts';
import { more } from './more.ts';
import { blank, go, isUnanswered, read, send, toDesk, toSetUp, toStop } from './moves.ts';
import { lostTrouble, troubleOf } from './refused.ts';
import type { Slot, State, Trouble } from './screens.ts';
import { pickHeader, pickTable } from './set-up-moves.ts';
import { isTappedBeside, pumpTaps } from './settle-evidence.ts';
import { settleMoved } from './settle-moves.ts';
import { isShippingMove, shippingMoved } from './shipping-moves.ts';
import {
  choose,
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
import { markRefused } from './talk-answered.ts';
import { talkCommand } from './talk-commands.ts';
import { talkMoved } from './talk-moves.ts';
import { templateMoved } from './template-moves.ts';
import { back } from './way-back.ts';
import { takeWay } from './way-out.ts';

const slots: readonly Slot[] = ['command', 'reading', 'aside'];

/** The sidebar as it is when the page has loaded. */
export const beginning: State = blank;

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
  if (isBehind(state, call.request)) {
    // Nobody has said no: the same mark is sent again.
    if (trouble.way.kind === 'again' && trouble.way.command) return stuckBehind(free, reply.say);
    return markRefused(free, call.request, trouble);
  }
  if (call.request.kind === 'recordInspection' && trouble.way.kind !== 'again') {
    return pump(answerRefused(free, call.request, trouble, code ?? ''));
  }
  return inTrouble(free, trouble);
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
  if (!call) return state;
  const free = release(state, number);
  return isBehind(state, call.request)
    ? stuckBehind(free, lostTrouble(call.request).say)
    : inTrouble(free, lostTrouble(call.request));
}

function taken(state: State, number: number, reply: Reply): State {
  // An answer that nobody waits for any more is dropped: the screen has moved on.
  if (!slots.some((slot) => state.calls[slot]?.number === number)) return state;
  if (!reply.ok) return wentOn(refused(state, reply, number));
  return wentOn(pump(readOn(release(answered(state, reply), number))));
}

/** The next mark; and away, where somebody has waited for that. */
function wentOn(before: State): State {
  const state = pumpBehind(pumpTaps(before));
  const screen = behindScreen(state);
  if (screen === null) return state;
  const { leaving, queue } = screen;
  if (leaving === null || queue.length > 0 || state.trouble !== null) return state;
  return update({ ...state, screen: { ...screen, leaving: null } }, leaving);
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
      return state.calls.command === null ||
        isWrittenBehind(state, event.kind) ||
        isTappedBeside(state, event.kind) ||
        goesBeside(state, event.kind)
        ? readOnLetters(readOn(walked(state, event)))
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
    case 'acceptLetter':
    case 'markSent':
      return talkMoved(state, event);
    case 'takeBackSent':
    case 'setLetterAside':
    case 'seeAnswer':
      return state.screen.kind === 'thread' ? talkCommand(state, event) : talkMoved(state, event);
    default:
      return command(state, event);
  }
}

type Move = Exclude<Event, { kind: 'answered' | 'lost' | 'setName' | 'select' }>;

/** Away from a loop only with every mark written; who insists is told what is not. */
function walked(before: State, event: Move): State {
  const isAway = waitToLeave(before, event) !== null;
  const state = isAway || event.kind === 'back' ? writeTyped(before) : before;
  const waiting = waitToLeave(state, event);
  if (waiting !== null) return waiting;
  const lostMarks = unwrittenMarks(state);
  const next = moved(state, event);
  return lostMarks.length > 0 && next.screen.kind !== state.screen.kind
    ? { ...next, result: { ...next.result, notes: lostMarks } }
    : next;
}

function moved(state: State, event: Move): State {
  if (isShippingMove(event)) return shippingMoved(state, event);
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
    case 'goThread':
    case 'goLetter':
    case 'takeUpLetter':
    case 'letterCopied':
    case 'shortenLetter':
    case 'typeLetter':
    case 'dropTyped':
    case 'writeTyped':
    case 'writeAgain':
    case 'takeUpThread':
      return talkMoved(state, event);
    case 'goSettle':
    case 'goOffice':
    case 'goClosing':
    case 'askClaims':
    case 'chooseWay':
    case 'chooseAnew':
    case 'showSettleFace':
    case 'showOfficeFace':
    case 'findTwins':
      return settleMoved(state, event);
    case 'goTemplates':
    case 'goTemplate':
    case 'goRules':
    case 'openRule':
    case 'typeTemplate':
    case 'showForm':
    case 'renderTemplate':
      return templateMoved(state, event);
    default:
      // An unanswered command blocks a second one of a new id: it is sent again instead.
      return isUnanswered(state) ? moved(state, { kind: 'again' }) : commanded(state, event);
  }
}
