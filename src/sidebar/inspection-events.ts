// What can happen on the screens of an inspection and of the restart after it.
import type { RequestOf } from '../app/protocol.ts';
import type { Answer, InspectionDraft, InspectionFace } from './inspection-screens.ts';

/** Commands whose trouble is the one on screen. */
type OfIncident<
  K extends 'leaveOutLines' | 'inspectAgain' | 'addReturned' | 'confirmFindings' | 'textChanged',
> = Omit<RequestOf<K>, 'incidentId'>;

export type InspectionEvent =
  | { readonly kind: 'startInspection'; readonly requestId: string }
  /** One piece of the line in hand: a key or a press. */
  | { readonly kind: 'judge'; readonly requestId: string; readonly answer: Answer }
  | {
      readonly kind: 'draftInspection';
      readonly requestId: string;
      readonly change: Partial<Omit<InspectionDraft, 'lineId' | 'requestId'>>;
    }
  /** Enter: all that was pressed and typed about the line in hand. */
  | { readonly kind: 'recordDraft'; readonly requestId: string }
  | { readonly kind: 'showFace'; readonly face: InspectionFace }
  | { readonly kind: 'takeUpLine'; readonly lineId: string }
  /** The answer given last was a slip of the finger. */
  | { readonly kind: 'takeBackAnswer'; readonly requestId: string }
  | { readonly kind: 'recordRest'; readonly requestId: string }
  | OfIncident<'inspectAgain'>
  | OfIncident<'leaveOutLines'>
  | OfIncident<'addReturned'>
  | OfIncident<'confirmFindings'>
  /** ④, as the findings propose. */
  | { readonly kind: 'makeFatal'; readonly requestId: string }
  | OfIncident<'textChanged'>
  | { readonly kind: 'restart'; readonly requestId: string }
  | {
      readonly kind: 'endPieces';
      readonly requestId: string;
      readonly holds: readonly string[];
      /** Left out: as was chosen at the inspection. */
      readonly how?: NonNullable<RequestOf<'endPieces'>['how']>;
    };
