// What a reply changes on the screen. A reply for a screen that was left is dropped by state.ts before it comes here.
import type { BadCell, IncidentLine, Reply, ReplyOf } from '../app/protocol.ts';
import { answeredOutage, isOfOutage } from './answered-outage.ts';
import { asked, grownAdded, grownFound, previewed, searched, stopped } from './answered-stop.ts';
import { ended, released, takenOff, undone } from './ended.ts';
import {
  fatalSet,
  inspectionChanged,
  inspectionRead,
  inspectionStarted,
  piecesEnded,
  restarted,
  returnersRead,
  textMarked,
} from './inspection-answered.ts';
import { answerRecorded } from './inspection-queue.ts';
import { go, noResult, told, toSetUp, toStop } from './moves.ts';
import { savedForCancel } from './packing-answered.ts';
import {
  contactRecorded,
  detailsRecorded,
  foundRecorded,
  promiseRecorded,
  reverseRecorded,
  sentRecorded,
  taskRecorded,
} from './recorded.ts';
import type { State } from './screens.ts';
import { proposed } from './set-up-moves.ts';
import {
  askedRecorded,
  carriedOut,
  claimsRead,
  closed,
  closingRead,
  evidenceRecorded,
  inquiriesRead,
  officeAnswered,
  officeAsked,
  prevented,
  returnRecorded,
  settledBy,
  settlementRead,
  twinAsked,
  twinsFound,
} from './settle-answered.ts';
import {
  answerSeen,
  followedUp,
  letterChecked,
  letterMade,
  lettersPrepared,
  lettersRead,
  markWritten,
  threadRead,
  threadsRead,
  timesRecorded,
} from './talk-answered.ts';
import { ruleEdited, rulesRead, templateEdited, templateRead, templatesRead } from './template-commands.ts';
import { words } from './words.ts';

type Success = Extract<Reply, { readonly ok: true }>;

function entered(state: State, { room }: ReplyOf<'incident'>): State {
  const { screen } = state;
  if (screen.kind !== 'stopList' && screen.kind !== 'room') return state;
  if (screen.incident.id !== room.incident.id) return state;
  const before = screen.room;
  const request = state.calls.reading?.request;
  const isNextPage = request?.kind === 'incident' && request.cursor !== undefined && before !== null;
  const isNew = (id: string) => room.tasks.every((task) => task.id !== id);
  const whole = isNextPage
    ? { ...room, tasks: [...before.tasks.filter((task) => isNew(task.id)), ...room.tasks] }
    : room;
  if (screen.kind === 'room' && screen.opens === 'details') {
    return go(state, { kind: 'details', incident: room.incident, room: whole });
  }
  return { ...state, screen: { ...screen, incident: room.incident, room: whole } };
}

function contactsRead(state: State, reply: ReplyOf<'contacts'>): State {
  const { screen } = state;
  const { incidentId, list, all, cursor } = reply;
  if (screen.kind === 'inspection') return returnersRead(state, reply);
  if (screen.kind !== 'contacts' || screen.incident.id !== incidentId) return state;
  const before = asked(state, 'contacts')?.cursor === undefined ? [] : (screen.found?.list ?? []);
  const isNew = (id: string) => list.every((contact) => contact.id !== id);
  const whole = [...before.filter((contact) => isNew(contact.id)), ...list];
  return { ...state, screen: { ...screen, found: { list: whole, all, cursor } } };
}

function reverseRead(state: State, reply: ReplyOf<'reverse'>): State {
  const { screen } = state;
  const { incidentId, tasks, ...others } = reply;
  if (screen.kind !== 'reverse' || screen.incident.id !== incidentId) return state;
  const before = asked(state, 'reverse')?.cursor === undefined ? [] : (screen.found?.tasks ?? []);
  const isNew = (id: string) => tasks.every((task) => task.id !== id);
  const whole = [...before.filter((task) => isNew(task.id)), ...tasks];
  return { ...state, screen: { ...screen, found: { ...others, tasks: whole } } };
}

function named(state: State, { draft, notes }: ReplyOf<'nameTransaction'>): State {
  const { screen } = state;
  if (screen.kind !== 'stopList' && screen.kind !== 'room') return state;
  const incident: IncidentLine = { ...screen.incident, firstReply: 'draft' };
  const room =
    screen.room === null ? null : { ...screen.room, incident, drafts: [draft, ...screen.room.drafts] };
  const there = go({ ...state, desk: null }, { kind: 'reply', incident, room, draft, from: screen.kind });
  return told(there, [words.naming.made], notes);
}

function ready(state: State, reply: ReplyOf<'setUp'>): State {
  const known = { ...state, desk: reply.desk };
  const isOnTheWayToStop = state.screen.kind === 'setUp' && state.screen.goal === 'stop';
  const there = isOnTheWayToStop ? toStop(known, null) : go(known, { kind: 'desk' });
  const made = reply.made.length > 0 ? ` ${words.setUp.made(reply.made)}` : '';
  return { ...there, result: { ...noResult, done: [`${words.setUp.ready}${made}`] } };
}

function byValue(state: State, value: Success['value']): State {
  const { screen } = state;
  if (isOfOutage(value)) return answeredOutage(state, value);
  switch (value.kind) {
    case 'open': {
      const known = { ...state, desk: value.desk };
      return !value.desk.ready && screen.kind === 'desk' ? toSetUp(known, 'desk') : known;
    }
    case 'proposeSetUp':
      return screen.kind === 'setUp'
        ? { ...state, screen: { ...screen, tables: value.tables.map(proposed) } }
        : state;
    case 'setUp':
      return ready(state, value);
    case 'takeOff':
      return takenOff(state, value);
    case 'setName':
      return state.desk === null ? state : { ...state, desk: { ...state.desk, name: value.name } };
    case 'search':
      return searched(state, value);
    case 'previewStop':
      return previewed(state, value);
    case 'stop':
      return stopped(state, value);
    case 'previewGrown':
      return grownFound(state, value);
    case 'addGrown':
      return grownAdded(state, value);
    case 'nameTransaction':
      return named(state, value);
    case 'foundMyself':
      return foundRecorded(state, value);
    case 'recordTask':
      return taskRecorded(state, value);
    case 'recordSent':
      return screen.kind === 'office' ? askedRecorded(state, value) : sentRecorded(state, value);
    case 'recordPromise':
      return promiseRecorded(state, value);
    case 'recordReverse':
      return reverseRecorded(state, value);
    case 'setType':
      return screen.kind === 'inspection' ? fatalSet(state, value) : detailsRecorded(state, value);
    case 'recordDetails':
      return detailsRecorded(state, value);
    case 'addContact':
      return contactRecorded(state, value);
    case 'incident':
      return entered(state, value);
    case 'contacts':
      return contactsRead(state, value);
    case 'reverse':
      return reverseRead(state, value);
    case 'previewMistake':
      return screen.kind === 'mistake' ? { ...state, screen: { ...screen, found: value } } : state;
    case 'mistake':
      return ended(state, value);
    case 'previewRelease':
      return screen.kind === 'release' && screen.ending === value.ending
        ? { ...state, screen: { ...screen, found: value } }
        : state;
    case 'release':
      return released(state, value);
    case 'undo':
      return undone(state, value);
    case 'startInspection':
      return inspectionStarted(state, value);
    case 'inspection':
      return inspectionRead(state, value);
    case 'recordInspection':
      return answerRecorded(state, value);
    case 'recordRest':
    case 'inspectAgain':
    case 'leaveOutLines':
    case 'addReturned':
    case 'confirmFindings':
      return inspectionChanged(state, value);
    case 'textChanged':
      return textMarked(state, value);
    case 'previewRestart':
      return screen.kind === 'restart' && screen.incident.id === value.incident.id
        ? { ...state, screen: { ...screen, incident: value.incident, found: value } }
        : state;
    case 'restart':
      return restarted(state, value);
    case 'endPieces':
      return piecesEnded(state, value);
    case 'inspectionReport':
      return screen.kind === 'report' && screen.incident.id === value.incident.id
        ? { ...state, screen: { ...screen, incident: value.incident, found: value } }
        : state;
    case 'due':
      return screen.kind === 'due' ? { ...state, screen: { ...screen, found: value } } : state;
    case 'settlement':
      return settlementRead(state, value);
    case 'settle':
      return settledBy(state, value);
    case 'recordEvidence':
      return screen.kind === 'outageCancel' ? savedForCancel(state, screen) : evidenceRecorded(state, value);
    case 'carryOut':
      return carriedOut(state, value);
    case 'recordReturn':
      return returnRecorded(state, value);
    case 'twins':
      return twinsFound(state, value);
    case 'askTwin':
      return twinAsked(state, value);
    case 'inquiries':
      return inquiriesRead(state, value);
    case 'askOffice':
      return officeAsked(state, value);
    case 'recordOfficeAnswer':
      return officeAnswered(state, value);
    case 'closing':
      return closingRead(state, value);
    case 'claimTexts':
      return claimsRead(state, value);
    case 'close':
      return closed(state, value);
    case 'recordPrevention':
      return prevented(state, value);
    case 'letters':
      return lettersRead(state, value);
    case 'prepareLetters':
      return lettersPrepared(state, value);
    case 'makeLetter':
      return letterMade(state, value);
    case 'checkLetter':
      return letterChecked(state, value);
    case 'editLetter':
    case 'reviewLetter':
    case 'setLetterAside':
      return markWritten(state, value);
    case 'threads':
      return threadsRead(state, value);
    case 'thread':
      return threadRead(state, value);
    case 'recordAnswer':
      return answerSeen(state, value);
    case 'followUp':
      return followedUp(state, value);
    case 'recordTimes':
      return timesRecorded(state, value);
    case 'templates':
      return templatesRead(state, value);
    case 'template':
      return templateRead(state, value);
    case 'editTemplate':
      return templateEdited(state, value);
    case 'rules':
      return rulesRead(state, value);
    case 'editRule':
      return ruleEdited(state, value);
    case 'support':
      return screen.kind === 'support' ? { ...state, screen: { ...screen, text: value.text } } : state;
    case 'select':
    case 'takeIn':
    case 'recover':
      return state;
  }
}

function withMore(before: readonly BadCell[], more: readonly BadCell[]): readonly BadCell[] {
  const isKnown = (cell: BadCell) =>
    before.some((one) => one.tab === cell.tab && one.row === cell.row && one.column === cell.column);
  return [...before, ...more.filter((cell) => !isKnown(cell))];
}

/** The way back stands beside what a command is said to have done, and nowhere else; readings leave it as it is. */
function withUndo(state: State, { undoable }: Success): State {
  const { done, notes } = state.result;
  const isSaid = done.length > 0 || notes.length > 0;
  return undoable === undefined || !isSaid
    ? state
    : { ...state, result: { ...state.result, undo: undoable } };
}

/** Takes a good reply into the state. The call it answers still stands in its slot. */
export function answered(state: State, reply: Success): State {
  const next = withUndo(byValue(state, reply.value), reply);
  return { ...next, badCells: withMore(next.badCells, reply.badCells) };
}
