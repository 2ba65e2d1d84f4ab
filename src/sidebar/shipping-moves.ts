// The moves of 発送できない, one outage, 発送する and 別の便 in one place.
import type { Event } from './events.ts';
import { type OutageMove, outageMoved } from './outage-moves.ts';
import { type PackingMove, packingMoved } from './packing-moves.ts';
import type { State } from './screens.ts';

const ofOutage: Readonly<Record<OutageMove['kind'], true>> = {
  goOutageDeclare: true,
  changeFailing: true,
  setTell: true,
  setSlow: true,
};

const ofPacking: Readonly<Record<PackingMove['kind'], true>> = {
  goPacking: true,
  goOtherWays: true,
  goOnTheWay: true,
  goOutageReport: true,
  goReadiness: true,
  goOutageCancel: true,
  takeUpParcel: true,
  setArrival: true,
  chooseService: true,
  leaveBuyer: true,
};

const isOutageMove = (event: Event): event is OutageMove => event.kind in ofOutage;

export const isShippingMove = (event: Event): event is OutageMove | PackingMove =>
  event.kind in ofOutage || event.kind in ofPacking;

export const shippingMoved = (state: State, event: OutageMove | PackingMove): State =>
  isOutageMove(event) ? outageMoved(state, event) : packingMoved(state, event);
