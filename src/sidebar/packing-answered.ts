// What the door's answers change on 別の便, 届くまで見守る, the report of an outage and 備え. Those of 発送する stand in packing-queue.ts.
import type { IncidentLine, OutageParcel, ReplyOf, RequestOf } from '../app/protocol.ts';
import { asked } from './answered-stop.ts';
import { goIncident } from './incident-moves.ts';
import { read, told } from './moves.ts';
import { toOnTheWay, toOtherWays } from './packing-moves.ts';
import { furtherOf } from './packing-queue.ts';
import type {
  OnTheWayScreen,
  OtherWaysScreen,
  OutageCancelScreen,
  PackingScreen,
} from './packing-screens.ts';
import { consentIn, hasLeft, isCancelled, isInHand, packingWords } from './packing-words.ts';
import type { State } from './screens.ts';

/** What stands before a cancel, and whether it is all there. */
export function cancelRead(state: State, reply: ReplyOf<'outageCancel'>): State {
  const { screen } = state;
  const { kind: _kind, incident, contactId, ...found } = reply;
  return screen.kind === 'outageCancel' && screen.contactId === contactId
    ? { ...state, screen: { ...screen, incident, found } }
    : state;
}

/** やめる: what comes before it is shown. 待つ: the next buyer. */
export function choiceRecorded(state: State, { incident, drafts, notes }: ReplyOf<'recordChoice'>): State {
  const { screen } = state;
  const request = state.calls.command?.request;
  if (screen.kind !== 'outageCancel' || screen.incident.id !== incident.id) return state;
  const choice = request?.kind === 'recordChoice' ? request.choice : '';
  const text = packingWords.cancel;
  const done = [text.recorded(choice), ...(drafts > 0 ? [text.made] : [])];
  if (!isCancelled(choice)) return told(toOtherWays(forgotten(state), incident), done, notes);
  const there = { ...forgotten(state), screen: { ...screen, incident, isAgreed: true, found: null } };
  return told(read(there, { kind: 'outageCancel', contactId: screen.contactId }), done, notes);
}

export function cancelRecorded(state: State, { incident, notes }: ReplyOf<'recordCancelled'>): State {
  const { screen } = state;
  if (screen.kind !== 'outageCancel' || screen.incident.id !== incident.id) return state;
  return told(toOtherWays(forgotten(state), incident), [packingWords.cancel.cancelled], notes);
}

/** One thing is saved: what is still missing is said by the door. */
export function savedForCancel(state: State, screen: OutageCancelScreen): State {
  return read(forgotten(state), { kind: 'outageCancel', contactId: screen.contactId });
}

/** The services; the buyers whose word is awaited follow. */
export function waysRead(state: State, { kind: _kind, incident, ...found }: ReplyOf<'otherWays'>): State {
  const { screen } = state;
  if (screen.kind !== 'otherWays' || screen.incident.id !== incident.id) return state;
  const there = { ...state, screen: { ...screen, incident, found } };
  return read(there, { kind: 'outage', incidentId: incident.id });
}

/** What waits in hand, and who has chosen to cancel. */
export function waitingRead(state: State, screen: OtherWaysScreen, reply: ReplyOf<'outage'>): State {
  const { incident, list, cursor } = reply;
  if (screen.incident.id !== incident.id) return state;
  const before = asked(state, 'outage')?.cursor === undefined ? [] : (screen.parcels?.list ?? []);
  const waits = furtherOf(before, list).filter(({ contact }) => isInHand(contact.stage));
  return { ...state, screen: { ...screen, incident, parcels: { list: waits, cursor } } };
}

export function onTheWayRead(state: State, screen: OnTheWayScreen, reply: ReplyOf<'outage'>): State {
  const { incident, list, cursor } = reply;
  if (screen.incident.id !== incident.id) return state;
  const before = asked(state, 'outage')?.cursor === undefined ? [] : (screen.found?.list ?? []);
  const found = { list: furtherOf(before, list).filter(({ contact }) => hasLeft(contact.stage)), cursor };
  return { ...state, screen: { ...screen, incident, found } };
}

export function outageReportRead(
  state: State,
  { kind: _kind, incident, ...found }: ReplyOf<'outageReport'>,
): State {
  const { screen } = state;
  return screen.kind === 'outageReport' && screen.incident.id === incident.id
    ? { ...state, screen: { ...screen, incident, found } }
    : state;
}

export function readinessRead(state: State, { kind: _kind, ...found }: ReplyOf<'readiness'>): State {
  const { screen } = state;
  return screen.kind === 'readiness' ? { ...state, screen: { ...screen, found } } : state;
}

/** The desk is asked for anew by whoever goes there: what stands on it has changed. */
const forgotten = (state: State): State => ({ ...state, desk: null });

/** Texts were made: on to the loop, where they are sent. */
function toLetters(state: State, incident: IncidentLine, done: string, notes: readonly string[]): State {
  return told(goIncident(forgotten(state), incident, 'letters'), [done], notes);
}

export function serviceOffered(state: State, { incident, drafts, notes }: ReplyOf<'offerService'>): State {
  const { screen } = state;
  if (screen.kind !== 'otherWays' || screen.incident.id !== incident.id) return state;
  if (drafts > 0) return toLetters(state, incident, packingWords.ways.offered(drafts), notes);
  return told(toOtherWays(forgotten(state), incident), [], notes);
}

/** The question whether to wait or to cancel, asked from 別の便. */
export function decisionsAsked(
  state: State,
  screen: OtherWaysScreen,
  { incident, drafts, notes }: ReplyOf<'prepareProgress'>,
): State {
  return screen.incident.id === incident.id
    ? toLetters(state, incident, packingWords.ways.asked(drafts), notes)
    : state;
}

/** What the buyer has said, in its place; how many may still be asked is read anew. */
export function consentRecorded(state: State, reply: ReplyOf<'recordConsent'>): State {
  const { screen } = state;
  const { incident, consent, drafts, notes } = reply;
  if (screen.kind !== 'otherWays' || screen.incident.id !== incident.id) return state;
  const text = packingWords.ways;
  const there = { ...forgotten(state), screen: { ...screen, incident } };
  const said = [text.recorded(consentIn(consent)), ...(drafts > 0 ? [text.letter] : [])];
  return told(read(there, { kind: 'otherWays', incidentId: incident.id }), said, notes);
}

export function movementRecorded(state: State, reply: ReplyOf<'recordMovement'>): State {
  const { screen } = state;
  const { incident, drafts, notes } = reply;
  if (screen.kind !== 'onTheWay' || screen.incident.id !== incident.id) return state;
  const request = state.calls.command?.request;
  const moves = request?.kind === 'recordMovement' && request.moves;
  const text = packingWords.onTheWay;
  const done = moves ? text.movesDone : text.standsDone(drafts);
  return told(toOnTheWay(forgotten(state), incident), [done], notes);
}

export function apologyPrepared(state: State, { incident, drafts, notes }: ReplyOf<'prepareApology'>): State {
  const { screen } = state;
  if (screen.kind !== 'onTheWay' || screen.incident.id !== incident.id) return state;
  const text = packingWords.onTheWay;
  return drafts > 0
    ? toLetters(state, incident, text.made, notes)
    : told(toOnTheWay(forgotten(state), incident), [text.notMade], notes);
}

/** The note as it was typed, beside the parcel. */
export function goodwillRecorded(
  state: State,
  screen: PackingScreen | OnTheWayScreen,
  { incident, notes }: ReplyOf<'recordGoodwill'>,
  request: RequestOf<'recordGoodwill'>,
): State {
  if (screen.incident.id !== incident.id) return state;
  const { contactId, note, cost } = request;
  const noted = (list: readonly OutageParcel[]): OutageParcel[] =>
    list.map((one) => (one.contact.id === contactId ? { ...one, goodwill: note, goodwillCost: cost } : one));
  const text = packingWords.goodwill;
  const done = [note === '' ? text.cleared : text.done];
  if (screen.kind === 'onTheWay') {
    const found = screen.found && { ...screen.found, list: noted(screen.found.list) };
    return told({ ...forgotten(state), screen: { ...screen, incident, found } }, done, notes);
  }
  const found = screen.found && {
    ...screen.found,
    list: noted(screen.found.list),
    gone: noted(screen.found.gone),
  };
  return told({ ...forgotten(state), screen: { ...screen, incident, found } }, done, notes);
}

type Written =
  | ReplyOf<'recordMovement'>
  | ReplyOf<'offerService'>
  | ReplyOf<'recordConsent'>
  | ReplyOf<'recordChoice'>
  | ReplyOf<'recordCancelled'>
  | ReplyOf<'recordGoodwill'>
  | ReplyOf<'prepareApology'>;

/** What a command about parcels has written; the counts of the outage have changed with it. */
export function parcelsWritten(state: State, reply: Written): State {
  const { screen } = state;
  switch (reply.kind) {
    case 'recordMovement':
      return movementRecorded(state, reply);
    case 'offerService':
      return serviceOffered(state, reply);
    case 'recordConsent':
      return consentRecorded(state, reply);
    case 'recordChoice':
      return choiceRecorded(state, reply);
    case 'recordCancelled':
      return cancelRecorded(state, reply);
    case 'prepareApology':
      return apologyPrepared(state, reply);
    case 'recordGoodwill': {
      const request = state.calls.command?.request;
      return (screen.kind === 'packing' || screen.kind === 'onTheWay') && request?.kind === 'recordGoodwill'
        ? goodwillRecorded(state, screen, reply, request)
        : state;
    }
  }
}
