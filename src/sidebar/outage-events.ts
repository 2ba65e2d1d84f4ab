// What can happen on the screens 発送できない and one outage.
import type { RequestOf } from '../app/protocol.ts';
import type { Failing } from './outage-screens.ts';

/** Commands whose outage is the one on screen. */
type OfOutage<K extends 'addOrders' | 'recordLook' | 'recordParcels' | 'prepareProgress' | 'recordRecovery'> =
  Omit<RequestOf<K>, 'incidentId'>;

export type OutageEvent =
  | { readonly kind: 'goOutageDeclare' }
  /** Ticked or typed; counted at once. */
  | { readonly kind: 'changeFailing'; readonly change: Partial<Failing> }
  | { readonly kind: 'setTell'; readonly tell: boolean }
  | { readonly kind: 'setSlow'; readonly slow: boolean }
  /** By what is shown. */
  | { readonly kind: 'declareOutage'; readonly requestId: string }
  | OfOutage<'addOrders'>
  | OfOutage<'recordLook'>
  | OfOutage<'recordParcels'>
  | OfOutage<'prepareProgress'>
  | OfOutage<'recordRecovery'>;
