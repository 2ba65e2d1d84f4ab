// 出した is pressed faster than the door writes: the next parcel is on the card at once, and the mark is written behind. What is pressed
// while one request is under way goes out together with the next: forty parcels need not be forty requests.
import type { OutageParcel, ReplyOf } from '../app/protocol.ts';
import { asked } from './answered-stop.ts';
import { enqueueBehind } from './behind.ts';
import { noResult, read } from './moves.ts';
import type { PackingEvent } from './packing-events.ts';
import type { PackingFound, PackingScreen, Shipping } from './packing-screens.ts';
import { packingWords } from './packing-words.ts';
import type { State, Trouble } from './screens.ts';

type Press = Extract<PackingEvent, { readonly kind: 'shipParcel' | 'keepParcel' }>;
type Parcel = OutageParcel;

const instantOf = ({ contact }: Parcel): number => Date.parse(contact.clockIso) || 0;

/** Back at its place: by deadline, those without one first. */
function putIn(list: readonly Parcel[], parcel: Parcel): Parcel[] {
  const at = list.findIndex((one) => instantOf(one) > instantOf(parcel));
  return at < 0 ? [...list, parcel] : [...list.slice(0, at), parcel, ...list.slice(at)];
}

/** As it stands once this is written. */
function withShipping(found: PackingFound, { parcels, back }: Shipping): PackingFound {
  const ids = new Set(parcels.map(({ contactId }) => contactId));
  const isOf = ({ contact }: Parcel) => ids.has(contact.id);
  const from = back === true ? found.gone : found.list;
  const moved = from.filter(isOf);
  if (moved.length === 0) return found;
  const change = back === true ? moved.length : -moved.length;
  const list = found.list.filter((one) => !isOf(one));
  const gone = found.gone.filter((one) => !isOf(one));
  const numberOf = (id: string) => parcels.find(({ contactId }) => contactId === id)?.tracking ?? '';
  return {
    ...found,
    list: back === true ? moved.reduce(putIn, list) : list,
    gone:
      back === true
        ? gone
        : [...moved.map((one) => ({ ...one, tracking: numberOf(one.contact.id) })), ...gone],
    all: Math.max(0, found.all + change),
    // What has left stands before the place where the next part begins.
    cursor: found.cursor === null ? null : Math.max(0, found.cursor + change),
  };
}

/** What the door has told, with what is still on its way to it. */
export const withQueued = (found: PackingFound, queue: PackingScreen['queue']): PackingFound =>
  queue.reduce((known, one) => (one.kind === 'recordShipped' ? withShipping(known, one) : known), found);

/** A parcel by another service is refused where the buyer has changed his mind: it takes no other with it. */
const goesAlone = ({ parcels }: Shipping): boolean => parcels.some(({ other }) => other === true);

function together(before: Shipping, next: Shipping): Shipping | null {
  const isSame = before.arrival === next.arrival && before.back === next.back;
  if (!isSame || goesAlone(before) || goesAlone(next)) return null;
  return { ...before, parcels: [...before.parcels, ...next.parcels] };
}

/** The first is under way, or was: it stays as it is. */
function joinedQueue(queue: PackingScreen['queue'], next: Shipping): PackingScreen['queue'] | null {
  const last = queue[queue.length - 1];
  if (queue.length < 2 || last?.kind !== 'recordShipped') return null;
  const both = together(last, next);
  return both && [...queue.slice(0, -1), both];
}

function requestOf(screen: PackingScreen, event: Press): Shipping {
  const { requestId, contactId } = event;
  const of = { kind: 'recordShipped' as const, requestId, incidentId: screen.incident.id };
  if (event.kind === 'keepParcel') return { ...of, parcels: [{ contactId }], back: true };
  const tracking = event.tracking.trim();
  const parcel = {
    contactId,
    ...(tracking === '' ? {} : { tracking }),
    ...(event.other ? { other: true } : {}),
  };
  return { ...of, parcels: [parcel], ...(screen.arrival === '' ? {} : { arrival: screen.arrival }) };
}

export function pressParcel(state: State, event: Press): State {
  const { screen } = state;
  if (screen.kind !== 'packing' || screen.found === null || screen.leaving !== null) return state;
  const { found, queue } = screen;
  const from = event.kind === 'shipParcel' ? found.list : found.gone;
  if (!from.some(({ contact }) => contact.id === event.contactId)) return state;
  const request = requestOf(screen, event);
  const others = (ids: readonly string[]) => ids.filter((id) => id !== event.contactId);
  const there: PackingScreen = {
    ...screen,
    found: withShipping(found, request),
    picked: null,
    unfit: others(screen.unfit),
    doubtful: others(screen.doubtful),
  };
  const both = joinedQueue(queue, request);
  if (both === null) return enqueueBehind(state, there, request);
  return { ...state, desk: null, trouble: null, result: noResult, screen: { ...there, queue: both } };
}

function readPacking(state: State, incidentId: string): State {
  return read(state, { kind: 'packing', incidentId });
}

export function packingRead(state: State, reply: ReplyOf<'packing'>): State {
  const { screen } = state;
  const { kind: _kind, incident, ...found } = reply;
  if (screen.kind !== 'packing' || screen.incident.id !== incident.id) return state;
  const before = asked(state, 'packing')?.cursor === undefined ? [] : (screen.found?.list ?? []);
  const whole = { ...found, list: furtherOf(before, found.list) };
  return { ...state, screen: { ...screen, incident, found: withQueued(whole, screen.queue) } };
}

/** The further part of a list behind the one that is there. */
export function furtherOf(before: readonly Parcel[], more: readonly Parcel[]): Parcel[] {
  const known = new Set(more.map(({ contact }) => contact.id));
  return [...before.filter(({ contact }) => !known.has(contact.id)), ...more];
}

/** Written: the queue goes on. A number that has no such form was left out, and its parcel says so. */
export function shippedRecorded(state: State, reply: ReplyOf<'recordShipped'>): State {
  const { screen } = state;
  const { incident, unfit, doubtful, notes } = reply;
  if (screen.kind !== 'packing' || screen.incident.id !== incident.id) return state;
  const next: State = {
    ...state,
    desk: null,
    screen: {
      ...screen,
      incident,
      queue: screen.queue.slice(1),
      stuck: null,
      unfit: [...screen.unfit, ...unfit],
      doubtful: [...screen.doubtful, ...doubtful],
    },
    result: notes.length > 0 ? { ...noResult, notes } : state.result,
  };
  // A list asked for before this answer may not know of it; and where the part in hand is worked off, the rest is due.
  const isWorkedOff =
    screen.queue.length === 1 && screen.found?.list.length === 0 && screen.found.cursor !== null;
  return state.calls.reading !== null || isWorkedOff ? readPacking(next, incident.id) : next;
}

/** Refused: these parcels stand in the list again, as the door has them now. */
export function shippingRefused(state: State, screen: PackingScreen, trouble: Trouble): State {
  const there: PackingScreen = { ...screen, queue: screen.queue.slice(1), leaving: null };
  const why: Trouble = { ...trouble, advice: packingWords.refusedAdvice, way: { kind: 'none' } };
  return { ...readPacking({ ...state, screen: there }, screen.incident.id), trouble: why };
}
