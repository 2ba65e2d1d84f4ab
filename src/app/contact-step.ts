// 次にやること of a buyer nobody has written to yet. As long as it is not known what is wrong, there is nothing to say.
import type { IncidentType, Stage } from '../domain/labels.ts';
import { nextStep } from './wording.ts';

/**
 * `stage` null: nobody knows how far the transaction is. `ending` 終わり方: once it is known, nobody waits for a kind or for an
 * inspection any more.
 */
export function contactStep(type: IncidentType, stage: Stage | null, ending: string): string {
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
  const isWaiting = type === 'UNKNOWN' || type === 'PARTIAL_DEFECT';
  if (isWaiting && ending !== '') return '';
  if (type === 'UNKNOWN') return nextStep.waitForKind;
  return type === 'PARTIAL_DEFECT' ? nextStep.waitForCheck : nextStep.tell;
}
