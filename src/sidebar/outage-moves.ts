// 発送できない as the seller goes through it: what fails is ticked, and whom it hits is counted at every tick.
import type { RequestOf } from '../app/protocol.ts';
import { go, read } from './moves.ts';
import type { OutageEvent } from './outage-events.ts';
import type { Failing, OutageDeclareScreen } from './outage-screens.ts';
import { atCounters, betweenPlaces, usualFunctions } from './outage-words.ts';
import type { State } from './screens.ts';

export type OutageMove = Exclude<OutageEvent, { readonly requestId: string }>;

const nothingYet: Failing = {
  services: [],
  functions: usualFunctions,
  places: '',
  since: '',
  expected: '',
  link: '',
  qr: [],
  told: [],
  shipBy: '',
};

/** Counters as typed, one after the other. */
function placesIn(typed: string): string[] {
  return typed
    .split(betweenPlaces)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

type Wire = Omit<RequestOf<'previewOutage'>, 'kind' | 'cursor'>;

/** As the wire wants it: what nobody has said is left out. */
export function failingOf(failing: Failing): Wire {
  const { services, functions, since, expected, link, qr, told, shipBy } = failing;
  const places = functions.includes(atCounters) ? placesIn(failing.places) : [];
  return {
    services: [...services],
    functions: [...functions],
    ...(places.length === 0 ? {} : { places }),
    ...(since === '' ? {} : { since }),
    ...(expected.trim() === '' ? {} : { expected: expected.trim() }),
    ...(link.trim() === '' ? {} : { link: link.trim() }),
    ...(qr.length === 0 ? {} : { qr: [...qr] }),
    ...(told.length === 0 ? {} : { told: [...told] }),
    ...(shipBy === '' ? {} : { shipBy }),
  };
}

/** Without a service or without anything that fails there is nothing to count. */
const isCountable = ({ services, functions }: Failing): boolean =>
  services.length > 0 && functions.length > 0;

/** The door is asked for the choice as it stands; an older answer is not waited for any more. */
function counted(state: State, screen: OutageDeclareScreen): State {
  if (!isCountable(screen.failing)) {
    const calls = { ...state.calls, reading: screen.options === null ? state.calls.reading : null };
    return { ...state, calls, trouble: null, screen: { ...screen, preview: null, isBehind: false } };
  }
  const there = { ...state, screen: { ...screen, isBehind: true } };
  return read(there, { kind: 'previewOutage', ...failingOf(screen.failing) });
}

/** What changes whom it hits; the rest is only written down. */
const counts: readonly (keyof Failing)[] = ['services', 'functions', 'places', 'qr', 'told', 'shipBy'];

export function toOutageDeclare(state: State): State {
  const there = go(state, {
    kind: 'outageDeclare',
    options: null,
    failing: nothingYet,
    preview: null,
    isBehind: false,
    tell: null,
    slow: false,
  });
  return read(there, { kind: 'outageOptions' });
}

export function outageMoved(state: State, event: OutageMove): State {
  if (event.kind === 'goOutageDeclare') return toOutageDeclare(state);
  const { screen } = state;
  if (screen.kind !== 'outageDeclare') return state;
  switch (event.kind) {
    case 'changeFailing': {
      const there = { ...screen, failing: { ...screen.failing, ...event.change } };
      const isCounted = counts.some((name) => name in event.change);
      return isCounted ? counted(state, there) : { ...state, screen: there };
    }
    case 'setTell':
      return { ...state, screen: { ...screen, tell: event.tell } };
    case 'setSlow':
      return { ...state, screen: { ...screen, slow: event.slow } };
  }
}
