// What the door's answers change on どう解決しますか, 事務局 and 終える.
import type { IncidentLine, ReplyOf } from '../app/protocol.ts';
import { asked } from './answered-stop.ts';
import { goIncident } from './incident-moves.ts';
import { noResult, read, told } from './moves.ts';
import type { State } from './screens.ts';
import { withTaps } from './settle-evidence.ts';
import type { Inquiry, OfficeScreen, SettleScreen } from './settle-screens.ts';
import { settleWords } from './settle-words.ts';

/** The screen of this buyer; null where somebody has gone on. */
function settling(state: State, contactId: string): SettleScreen | null {
  const { screen } = state;
  return screen.kind === 'settle' && screen.contactId === contactId ? screen : null;
}

/** The desk is asked for anew by whoever goes there: what stands on it has changed. */
const forgotten = (state: State): State => ({ ...state, desk: null });

/** Of a trouble whose counts have changed the room is read again, too. */
const known = (screen: SettleScreen, incident: IncidentLine): SettleScreen => ({
  ...screen,
  incident,
  room: null,
});

/** 連絡する, with this letter in hand. */
function toLetter(state: State, incident: IncidentLine, draftId: string): State {
  const there = goIncident(state, incident, 'letters');
  return there.screen.kind === 'letters' ? { ...there, screen: { ...there.screen, picked: draftId } } : there;
}

export function settlementRead(state: State, { incident, thread, settlement }: ReplyOf<'settlement'>): State {
  const screen = settling(state, thread.contact.id);
  return screen === null
    ? state
    : { ...state, screen: { ...screen, incident, found: { thread, settlement }, taps: [] } };
}

/** Agreed: on to the letter that says so. Without one the places stand there that nobody has filled. */
export function settledBy(state: State, reply: ReplyOf<'settle'>): State {
  const { incident, thread, settlement, draft, lacks, notes } = reply;
  const screen = settling(state, thread.contact.id);
  if (screen === null) return state;
  const text = settleWords.done;
  const there: SettleScreen = {
    ...known(screen, incident),
    found: { thread, settlement },
    chosen: null,
    isChoosing: false,
    lacks,
  };
  const next = forgotten({ ...state, screen: there });
  const done = [settlement.way === null ? text.unsettled : text.settled(settlement.way)];
  return draft === null ? told(next, done, notes) : told(toLetter(next, incident, draft.id), done, notes);
}

/** One tap, which says enough by itself; what was tapped meanwhile stays as it was tapped. */
export function evidenceRecorded(state: State, reply: ReplyOf<'recordEvidence'>): State {
  const { thread, settlement, notes } = reply;
  const screen = settling(state, thread.contact.id);
  if (screen === null) return state;
  const taps = screen.taps.slice(1);
  const there = { ...screen, found: { thread, settlement: withTaps(settlement, taps) }, taps };
  return { ...forgotten(state), screen: there, result: { ...noResult, notes } };
}

export function carriedOut(state: State, reply: ReplyOf<'carryOut'>): State {
  const { incident, thread, settlement, notes } = reply;
  const screen = settling(state, thread.contact.id);
  if (screen === null) return state;
  const text = settleWords.done;
  const there = { ...known(screen, incident), found: { thread, settlement } };
  const done = [settlement.carriedOut === '' ? text.notCarriedOut : text.carriedOut];
  return told(forgotten({ ...state, screen: there }), done, notes);
}

export function returnRecorded(state: State, reply: ReplyOf<'recordReturn'>): State {
  const { incident, thread, settlement, toInspect, notes } = reply;
  const screen = settling(state, thread.contact.id);
  if (screen === null) return state;
  const there = { ...known(screen, incident), found: { thread, settlement } };
  return told(forgotten({ ...state, screen: there }), toInspect ? [settleWords.done.toInspect] : [], notes);
}

export function twinsFound(state: State, reply: ReplyOf<'twins'>): State {
  const screen = settling(state, reply.contactId);
  if (screen === null || screen.face.kind !== 'twins') return state;
  if (asked(state, 'twins')?.item !== screen.face.item) return state;
  return { ...state, screen: { ...screen, face: { ...screen.face, found: reply } } };
}

/** The reply is about the twin, who is another buyer: on to the letter, or back to the one on screen. */
export function twinAsked(state: State, { incident, draft, lacks, notes }: ReplyOf<'askTwin'>): State {
  const { screen } = state;
  if (screen.kind !== 'settle' || screen.incident.id !== incident.id) return state;
  const there: SettleScreen = { ...known(screen, incident), face: { kind: 'way' }, lacks };
  const next = forgotten({ ...state, screen: there });
  const done = [settleWords.done.twin];
  return draft === null ? told(next, done, notes) : told(toLetter(next, incident, draft.id), done, notes);
}

const exchanged = (inquiries: readonly Inquiry[], one: Inquiry): Inquiry[] =>
  inquiries.some(({ draft }) => draft.id === one.draft.id)
    ? inquiries.map((other) => (other.draft.id === one.draft.id ? one : other))
    : [one, ...inquiries];

const aboutOf = (screen: OfficeScreen, incident: IncidentLine | null): OfficeScreen['about'] =>
  incident === null ? screen.about : { incident, room: null };

export function inquiriesRead(state: State, { incident, ...found }: ReplyOf<'inquiries'>): State {
  const { screen } = state;
  if (
    screen.kind !== 'office' ||
    asked(state, 'inquiries')?.incidentId !== (screen.about?.incident.id ?? null)
  )
    return state;
  const about = incident === null || screen.about === null ? screen.about : { ...screen.about, incident };
  return { ...state, screen: { ...screen, found: { ...found }, about } };
}

/** The text is there: it is shown, to be copied. */
export function officeAsked(state: State, { incident, inquiry, lacks, notes }: ReplyOf<'askOffice'>): State {
  const { screen } = state;
  if (screen.kind !== 'office') return state;
  const about = aboutOf(screen, incident);
  if (inquiry === null) return told(forgotten({ ...state, screen: { ...screen, about, lacks } }), [], notes);
  const found = screen.found && { ...screen.found, inquiries: exchanged(screen.found.inquiries, inquiry) };
  const there: OfficeScreen = {
    ...screen,
    about,
    found,
    lacks,
    face: { kind: 'one', draftId: inquiry.draft.id },
  };
  return told(forgotten({ ...state, screen: there }), [settleWords.done.inquiryMade], notes);
}

/** 聞いた: when somebody looks next is said by the list, which is read anew. */
export function askedRecorded(state: State, { incident, draft, notes }: ReplyOf<'recordSent'>): State {
  const { screen } = state;
  if (screen.kind !== 'office') return state;
  const about = aboutOf(screen, incident);
  const isAsked = draft.state === 'SENT' || draft.state === 'ANSWERED';
  const next = forgotten({ ...state, screen: { ...screen, about } });
  const there = read(next, { kind: 'inquiries', incidentId: about?.incident.id ?? null });
  const text = settleWords.done;
  return told(there, [isAsked ? text.asked : text.notAsked], notes);
}

export function officeAnswered(state: State, reply: ReplyOf<'recordOfficeAnswer'>): State {
  const { screen } = state;
  if (screen.kind !== 'office') return state;
  const { incident, inquiry, notes } = reply;
  const about = aboutOf(screen, incident);
  const next = forgotten({ ...state, screen: { ...screen, about } });
  // What was kept stands in the list of 確認したこと.
  const there = read(next, { kind: 'inquiries', incidentId: about?.incident.id ?? null });
  const text = settleWords.done;
  return told(there, [inquiry.answer === '' ? text.notAnswered(inquiry.nextLook) : text.answered], notes);
}

export function closingRead(state: State, { incident, ...found }: ReplyOf<'closing'>): State {
  const { screen } = state;
  if (screen.kind !== 'closing' || screen.incident.id !== incident.id) return state;
  return { ...state, screen: { ...screen, incident, found } };
}

export function claimsRead(state: State, { incidentId, yen, texts }: ReplyOf<'claimTexts'>): State {
  const { screen } = state;
  if (screen.kind !== 'closing' || screen.incident.id !== incidentId) return state;
  return { ...state, screen: { ...screen, claims: { yen, texts } } };
}

/** The trouble is over: the same screen says so, calmly, with what was just written. */
export function closed(state: State, { incident, notes }: ReplyOf<'close'>): State {
  const { screen } = state;
  const request = state.calls.command?.request;
  if (screen.kind !== 'closing' || screen.incident.id !== incident.id) return state;
  const written =
    request?.kind === 'close'
      ? {
          cause: request.cause,
          change: request.change,
          checkOn: request.checkOn ?? '',
          loss: request.loss ?? screen.found?.loss ?? null,
        }
      : {};
  const found = screen.found && { ...screen.found, ...written, left: [] };
  const there = { ...screen, incident, room: null, found };
  return told(forgotten({ ...state, screen: there }), [settleWords.done.closed], notes);
}

/** 防止策を確かめた: nothing of this trouble is asked any more. */
export function prevented(state: State, { incident, notes }: ReplyOf<'recordPrevention'>): State {
  const { screen } = state;
  if (screen.kind !== 'closing' || screen.incident.id !== incident.id) return state;
  const found = screen.found && { ...screen.found, checkOn: '' };
  const there = { ...screen, incident, found };
  return told(forgotten({ ...state, screen: there }), [settleWords.done.prevented], notes);
}
