// What can happen on the screens どう解決しますか, 事務局 and 終える.
import type { IncidentLine, RequestOf } from '../app/protocol.ts';
import type { OfficeFace, SettleFace, Way } from './settle-screens.ts';

/** Commands whose buyer is the one on screen. */
type OfBuyer<K extends 'recordEvidence' | 'carryOut' | 'recordReturn' | 'askTwin'> = Omit<
  RequestOf<K>,
  'contactId'
>;

export type SettleEvent =
  | { readonly kind: 'goSettle'; readonly incident: IncidentLine; readonly contactId: string }
  | { readonly kind: 'chooseWay'; readonly way: Way }
  /** 決め直す, or leave it as it is. */
  | { readonly kind: 'chooseAnew'; readonly open: boolean }
  | { readonly kind: 'showSettleFace'; readonly face: SettleFace }
  | { readonly kind: 'findTwins'; readonly item: string }
  /** The way that is pressed now; `amount` as far as one was typed. */
  | { readonly kind: 'settleBy'; readonly requestId: string; readonly amount: number | null }
  /** What was agreed on is taken back. */
  | { readonly kind: 'unsettle'; readonly requestId: string }
  | OfBuyer<'recordEvidence'>
  | OfBuyer<'carryOut'>
  | OfBuyer<'recordReturn'>
  | OfBuyer<'askTwin'>
  | {
      readonly kind: 'goOffice';
      /** null from the desk, before anything has happened. */
      readonly incident: IncidentLine | null;
      /** The buyer it is about; the text is asked for at once. */
      readonly contactId: string | null;
    }
  | { readonly kind: 'showOfficeFace'; readonly face: OfficeFace }
  | Omit<RequestOf<'askOffice'>, 'incidentId' | 'contactId'>
  /** 聞いた: with these words; or that is taken back. */
  | {
      readonly kind: 'recordAsked';
      readonly requestId: string;
      readonly how: 'asItIs' | 'takenBack';
      /** Only where it was changed. */
      readonly text?: string;
    }
  | Omit<RequestOf<'recordOfficeAnswer'>, 'draftId'>
  | { readonly kind: 'goClosing'; readonly incident: IncidentLine }
  /** 外注先に費用を相談する文, about this sum. */
  | { readonly kind: 'askClaims'; readonly yen: number }
  | Omit<RequestOf<'close'>, 'incidentId'>
  | { readonly kind: 'recordPrevention'; readonly requestId: string };
