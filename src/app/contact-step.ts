// 次にやること of a buyer nobody has written to yet. As long as it is not known what is wrong, there is nothing to say.
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import type { Stage } from '../domain/labels.ts';
import { outageStep } from './outage-wording.ts';
import { nextStep } from './wording.ts';

/** Nobody's goods are in doubt: what is told is that they come late. */
function stepInOutage(stage: Stage | null): string {
  switch (stage) {
    case 'AWAITING_PAYMENT':
      return outageStep.tellUnpaid;
    case 'AWAITING_SHIPMENT':
      return outageStep.tellDelay;
    case 'SHIPPED':
      return outageStep.tellTracking;
    case null:
      return nextStep.askStage;
    default:
      return '';
  }
}

/**
 * `stage` null: nobody knows how far the transaction is. `ending` 終わり方: once it is known, nobody waits for a kind or for an
 * inspection any more. Whose parcel may be right is asked, not told.
 */
export function contactStep(
  { type, ending }: Pick<Incident, 'type' | 'ending'>,
  { stage, certainty }: Pick<Contact, 'certainty'> & { readonly stage: Stage | null },
): string {
  if (type === 'PLATFORM_OUTAGE') return stepInOutage(stage);
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
  if (type === 'PARTIAL_DEFECT') return nextStep.waitForCheck;
  return type === 'WRONG_SHIPMENT' && certainty === 'SUSPECTED' ? nextStep.askContents : nextStep.tell;
}
