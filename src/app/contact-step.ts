// 次にやること of a buyer nobody has written to yet. As long as it is not known what is wrong, there is nothing to say.
import type { Certainty, IncidentType, Stage } from '../domain/labels.ts';
import { nextStep } from './wording.ts';

/** `stage` null: nobody knows how far the transaction is. Whose parcel may be right is asked, not told. */
export function contactStep(type: IncidentType, stage: Stage | null, certainty: Certainty): string {
  switch (stage) {
    case 'NOT_SOLD':
    case 'CANCELLED':
      return '';
    case 'AWAITING_PAYMENT':
    case 'AWAITING_SHIPMENT':
      return nextStep.keepBox;
    case null:
      return nextStep.askStage;
    default:
      break;
  }
  if (type === 'UNKNOWN') return nextStep.waitForKind;
  if (type === 'PARTIAL_DEFECT') return nextStep.waitForCheck;
  return type === 'WRONG_SHIPMENT' && certainty === 'SUSPECTED' ? nextStep.askContents : nextStep.tell;
}
