// What the door's answers change on 発送する, 別の便, the report of an outage and 備え.
import type { ReplyOf } from '../app/protocol.ts';
import { told } from './moves.ts';
import type { State } from './screens.ts';

export function packingRead(state: State, { kind: _kind, incident, ...found }: ReplyOf<'packing'>): State {
  const { screen } = state;
  return screen.kind === 'packing' && screen.incident.id === incident.id
    ? { ...state, screen: { ...screen, incident, found } }
    : state;
}

export function waysRead(state: State, { kind: _kind, incident, ...found }: ReplyOf<'otherWays'>): State {
  const { screen } = state;
  return screen.kind === 'otherWays' && screen.incident.id === incident.id
    ? { ...state, screen: { ...screen, incident, found } }
    : state;
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

type Written =
  | ReplyOf<'recordShipped'>
  | ReplyOf<'recordMovement'>
  | ReplyOf<'offerService'>
  | ReplyOf<'recordConsent'>
  | ReplyOf<'recordGoodwill'>
  | ReplyOf<'prepareApology'>;

/** What a command about parcels has written; the counts of the outage have changed with it. */
export function parcelsWritten(state: State, reply: Written): State {
  const { screen } = state;
  if (!('incident' in screen) || screen.incident.id !== reply.incident.id) return state;
  const there = { ...state, desk: null, screen: { ...screen, incident: reply.incident } };
  return told(there, [], reply.notes);
}
