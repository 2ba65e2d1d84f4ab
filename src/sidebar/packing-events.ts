// What can happen on the screens 発送する, 別の便, 届くまで見守る, the report of an outage and 備え.
import type { IncidentLine, RequestOf } from '../app/protocol.ts';
import type { OtherWaysScreen } from './packing-screens.ts';

export type PackingEvent =
  | { readonly kind: 'goPacking'; readonly incident: IncidentLine }
  | { readonly kind: 'goOtherWays'; readonly incident: IncidentLine }
  | { readonly kind: 'goOnTheWay'; readonly incident: IncidentLine }
  | { readonly kind: 'goOutageReport'; readonly incident: IncidentLine }
  | { readonly kind: 'goReadiness' }
  | {
      readonly kind: 'goOutageCancel';
      readonly incident: IncidentLine;
      readonly contactId: string;
      readonly who: string;
      readonly isAgreed: boolean;
    }
  /** Puts another parcel than the next one on the card. */
  | { readonly kind: 'takeUpParcel'; readonly contactId: string }
  | { readonly kind: 'setArrival'; readonly day: string }
  /** 出した. `other`: by the service that the buyer has agreed to. */
  | {
      readonly kind: 'shipParcel';
      readonly requestId: string;
      readonly contactId: string;
      readonly tracking: string;
      readonly other: boolean;
    }
  /** 戻す: it was not handed in after all. */
  | { readonly kind: 'keepParcel'; readonly requestId: string; readonly contactId: string }
  /** A service is only pressed: who bears what is read before anything is written. */
  | { readonly kind: 'chooseService'; readonly chosen: OtherWaysScreen['chosen'] }
  | { readonly kind: 'leaveBuyer'; readonly contactId: string; readonly left: boolean }
  /** The service that is pressed now, to the buyers that are ticked. */
  | { readonly kind: 'offerChosen'; readonly requestId: string }
  /** 続けるか、やめるか */
  | { readonly kind: 'askWaitOrCancel'; readonly requestId: string }
  | (Omit<RequestOf<'recordEvidence'>, 'kind' | 'contactId'> & { readonly kind: 'saveForCancel' })
  | RequestOf<'recordChoice'>
  | RequestOf<'recordCancelled'>
  | RequestOf<'recordMovement'>
  | RequestOf<'recordConsent'>
  | RequestOf<'recordGoodwill'>
  | RequestOf<'prepareApology'>;
