// 連絡する as the seller walks through it: a press copies and opens, the next one marks and does the same with the next buyer.
import type { DraftLine, IncidentLine } from '../app/protocol.ts';
import { enqueueBehind } from './behind.ts';
import { goIncident } from './incident-moves.ts';
import { letterInHand, nextLetter, stateOfLetter, textOfLetter } from './letter-lists.ts';
import { withMark } from './letter-marks.ts';
import { isUnanswered, noResult, read, send } from './moves.ts';
import type { State } from './screens.ts';
import type { TalkEvent } from './talk-events.ts';
import type { LettersScreen, WrittenBehind } from './talk-screens.ts';

/** When fewer letters than this are left, the list is read anew for those that did not fit. */
const READ_ON_BELOW = 5;

/** 連絡する with this letter in hand. */
export function toLetter(state: State, incident: IncidentLine, draft: Pick<DraftLine, 'id'>): State {
  const there = goIncident(state, incident, 'letters');
  return there.screen.kind === 'letters'
    ? { ...there, screen: { ...there.screen, picked: draft.id } }
    : there;
}

export function readLetters(state: State, incidentId: string): State {
  return read(state, { kind: 'letters', incidentId });
}

/** Reads the next part in time, so that the next text is on the page before its turn. */
export function readOnLetters(state: State): State {
  const { screen } = state;
  if (screen.kind !== 'letters' || screen.found === null || screen.found.cursor === null) return state;
  if (state.calls.reading !== null || isUnanswered(state)) return state;
  if (screen.found.cards.length >= READ_ON_BELOW) return state;
  return { ...readLetters(state, screen.incident.id), trouble: state.trouble };
}

function shown(state: State, screen: LettersScreen): State {
  return { ...state, screen, trouble: null, result: noResult };
}

/** Another letter comes to hand; nothing of the one before is carried over. */
const put = (screen: LettersScreen, draftId: string | null): LettersScreen => ({
  ...screen,
  picked: draftId,
  wording: null,
  copied: null,
});

function withPressed(state: State, screen: LettersScreen, mark: WrittenBehind): State {
  return screen.leaving === null ? enqueueBehind(state, withMark(screen, mark), mark) : state;
}

function shorten(state: State, screen: LettersScreen, isShort: boolean): State {
  const card = letterInHand(screen);
  if (card === undefined) return state;
  const { id: draftId, short: text } = card.draft;
  if (!isShort || text === '') return shown(state, { ...screen, wording: null, copied: null });
  const wording = { draftId, form: 'short', text, findings: null, isAccepted: false, requestId: '' } as const;
  return send(shown(state, { ...screen, wording, copied: null }), 'aside', {
    kind: 'checkLetter',
    draftId,
    text,
  });
}

type Typed = Extract<TalkEvent, { readonly kind: 'typeLetter' }>;

/** The full text again where it is typed back to what it was. */
function type(state: State, screen: LettersScreen, { text, requestId: fresh }: Typed): State {
  const card = letterInHand(screen);
  if (card === undefined) return state;
  const { id: draftId, text: own } = card.draft;
  const before = screen.wording?.requestId ?? '';
  const isTaken = before === '' || screen.queue.some((mark) => mark.requestId === before);
  const requestId = isTaken ? fresh : before;
  const typed = { draftId, form: 'typed', text, findings: null, isAccepted: false, requestId } as const;
  return { ...state, screen: { ...screen, wording: text === own ? null : typed, copied: null } };
}

/** What was typed is written: by its button, and before somebody goes on, so that nothing is lost. */
export function writeTyped(state: State): State {
  const { screen } = state;
  if (screen.kind !== 'letters') return state;
  const { wording, queue } = screen;
  if (wording?.form !== 'typed' || wording.text.trim() === '') return state;
  const { draftId, text, requestId } = wording;
  if (queue.some((mark) => mark.requestId === requestId)) return state;
  return enqueueBehind(state, screen, { kind: 'editLetter', requestId, draftId, text });
}

function takeUp(before: State, draftId: string): State {
  const state = writeTyped(before);
  return state.screen.kind === 'letters' ? shown(state, put(state.screen, draftId)) : state;
}

type Sent = Extract<TalkEvent, { readonly kind: 'markSent' }>;

/** What was really copied is what is kept as sent, where it is not the letter's own text. */
function markSent(state: State, screen: LettersScreen, { requestId, how, next }: Sent): State {
  const card = letterInHand(screen);
  if (card === undefined) return state;
  if (how === 'asItIs' && stateOfLetter(card, screen) !== 'copied') return state;
  const { id: draftId } = card.draft;
  const text = textOfLetter(card, screen);
  const other = how === 'asItIs' && text !== card.draft.text ? { text } : {};
  const following = nextLetter(screen);
  const there = put(screen, null);
  const copied = next === null || following === undefined ? null : { draftId: following.draft.id, how: next };
  return withPressed(state, { ...there, copied }, { kind: 'recordSent', requestId, draftId, how, ...other });
}

function accept(state: State, screen: LettersScreen, requestId: string): State {
  const card = letterInHand(screen);
  if (card === undefined || stateOfLetter(card, screen) !== 'doubtful') return state;
  const { wording } = screen;
  const mark = { kind: 'reviewLetter', requestId, draftId: card.draft.id, overrule: true } as const;
  return withPressed(state, { ...screen, wording: wording && { ...wording, isAccepted: true } }, mark);
}

/** A mark that is not on its way yet is simply not sent. */
function takeBack(state: State, screen: LettersScreen, requestId: string, draftId: string): State {
  const mark = { kind: 'recordSent', requestId, draftId, how: 'takenBack' } as const;
  const waiting = screen.queue.find(
    (one, at) => at > 0 && one.kind === 'recordSent' && one.draftId === draftId && one.how !== 'takenBack',
  );
  const there = put(screen, draftId);
  if (waiting === undefined) return withPressed(state, there, mark);
  return shown(state, { ...withMark(there, mark), queue: screen.queue.filter((one) => one !== waiting) });
}

type Aside = Extract<TalkEvent, { readonly kind: 'setLetterAside' }>;

function setAside(before: State, { requestId, draftId, how }: Aside): State {
  const state = how === 'later' ? writeTyped(before) : before;
  const { screen } = state;
  if (screen.kind !== 'letters') return state;
  const mark = { kind: 'setLetterAside', requestId, draftId, how } as const;
  return withPressed(state, put(screen, how === 'back' ? draftId : null), mark);
}

export type LetterEvent = Extract<
  TalkEvent,
  {
    readonly kind:
      | 'takeUpLetter'
      | 'letterCopied'
      | 'shortenLetter'
      | 'typeLetter'
      | 'dropTyped'
      | 'writeTyped'
      | 'acceptLetter'
      | 'markSent'
      | 'takeBackSent'
      | 'setLetterAside';
  }
>;

export function letterMoved(state: State, event: LetterEvent): State {
  const { screen } = state;
  if (screen.kind !== 'letters') return state;
  switch (event.kind) {
    case 'takeUpLetter':
      return takeUp(state, event.draftId);
    case 'letterCopied': {
      const card = letterInHand(screen);
      if (card === undefined) return state;
      return shown(state, { ...screen, copied: { draftId: card.draft.id, how: event.how } });
    }
    case 'shortenLetter':
      return shorten(state, screen, event.isShort);
    case 'typeLetter':
      return type(state, screen, event);
    case 'dropTyped':
      return shown(state, { ...screen, wording: null, copied: null });
    case 'writeTyped':
      return writeTyped(state);
    case 'acceptLetter':
      return accept(state, screen, event.requestId);
    case 'markSent':
      return markSent(state, screen, event);
    case 'takeBackSent':
      return takeBack(state, screen, event.requestId, event.draftId);
    case 'setLetterAside':
      return setAside(state, event);
  }
}
