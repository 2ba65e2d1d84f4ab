// What can happen on the screens 発送する, 別の便, the report of an outage and 備え.
import type { IncidentLine, RequestOf } from '../app/protocol.ts';

/** Commands whose outage is the one on screen. */
type OfOutage<K extends 'recordShipped' | 'offerService'> = Omit<RequestOf<K>, 'incidentId'>;

export type PackingEvent =
  | { readonly kind: 'goPacking'; readonly incident: IncidentLine }
  | { readonly kind: 'goOtherWays'; readonly incident: IncidentLine }
  | { readonly kind: 'goOutageReport'; readonly incident: IncidentLine }
  | { readonly kind: 'goReadiness' }
  | OfOutage<'recordShipped'>
  | OfOutage<'offerService'>
  | RequestOf<'recordMovement'>
  | RequestOf<'recordConsent'>
  | RequestOf<'recordGoodwill'>
  | RequestOf<'prepareApology'>;
