// Which answer about an outage of shipping changes what.
import type { Reply } from '../app/protocol.ts';
import {
  lookRecorded,
  optionsRead,
  ordersAdded,
  outageDeclared,
  outagePreviewed,
  outageRead,
  parcelsRecorded,
  progressPrepared,
  recoveryRecorded,
} from './outage-answered.ts';
import {
  cancelRead,
  decisionsAsked,
  onTheWayRead,
  outageReportRead,
  parcelsWritten,
  readinessRead,
  waitingRead,
  waysRead,
} from './packing-answered.ts';
import { packingRead, shippedRecorded } from './packing-queue.ts';
import type { State } from './screens.ts';

type Value = Extract<Reply, { readonly ok: true }>['value'];

const kinds = [
  'outageOptions',
  'previewOutage',
  'declareOutage',
  'outage',
  'addOrders',
  'recordLook',
  'recordParcels',
  'prepareProgress',
  'recordRecovery',
  'packing',
  'otherWays',
  'outageReport',
  'readiness',
  'recordShipped',
  'recordMovement',
  'offerService',
  'recordConsent',
  'recordChoice',
  'outageCancel',
  'recordCancelled',
  'recordGoodwill',
  'prepareApology',
] as const;

type OfOutage = Extract<Value, { readonly kind: (typeof kinds)[number] }>;

export const isOfOutage = (value: Value): value is OfOutage => kinds.some((kind) => kind === value.kind);

export function answeredOutage(state: State, value: OfOutage): State {
  const { screen } = state;
  switch (value.kind) {
    case 'outageOptions':
      return optionsRead(state, value);
    case 'previewOutage':
      return outagePreviewed(state, value);
    case 'declareOutage':
      return outageDeclared(state, value);
    case 'outage':
      if (screen.kind === 'otherWays') return waitingRead(state, screen, value);
      return screen.kind === 'onTheWay' ? onTheWayRead(state, screen, value) : outageRead(state, value);
    case 'addOrders':
      return ordersAdded(state, value);
    case 'recordLook':
      return lookRecorded(state, value);
    case 'recordParcels':
      return parcelsRecorded(state, value);
    case 'prepareProgress':
      return screen.kind === 'otherWays'
        ? decisionsAsked(state, screen, value)
        : progressPrepared(state, value);
    case 'recordRecovery':
      return recoveryRecorded(state, value);
    case 'packing':
      return packingRead(state, value);
    case 'otherWays':
      return waysRead(state, value);
    case 'outageCancel':
      return cancelRead(state, value);
    case 'outageReport':
      return outageReportRead(state, value);
    case 'readiness':
      return readinessRead(state, value);
    case 'recordShipped':
      return shippedRecorded(state, value);
    case 'recordMovement':
    case 'offerService':
    case 'recordConsent':
    case 'recordChoice':
    case 'recordCancelled':
    case 'recordGoodwill':
    case 'prepareApology':
      return parcelsWritten(state, value);
  }
}
