// Where the matrix of messages says more than this outage gives cause for: what has recovered holds nobody up, tracking is spoken of
// only where it fails, and who got the parcel in time needs no apology.
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import type { LetterChoice } from '../domain/letters/letter-matrix.ts';
import { isLasting } from '../domain/shipping/outage.ts';
import { keepsParcels } from '../domain/shipping/outage-group.ts';
import { outageOf } from './outage-facts.ts';
import { noLetter } from './outage-wording.ts';

const none = (why: string): LetterChoice => ({ kind: 'none', why });

/** Left after its deadline; false where one of the two is not known. */
export const leftLate = ({ shipBy, shippedAt }: Contact): boolean =>
  shipBy !== null && shippedAt !== null && shippedAt > shipBy;

/** null: the matrix decides. */
export function outageWord(incident: Incident, contact: Contact): LetterChoice | null {
  const outage = outageOf(incident);
  if (outage === null) return null;
  switch (contact.stage) {
    case 'AWAITING_PAYMENT':
    case 'AWAITING_SHIPMENT':
      if (!isLasting(outage)) return none(noLetter.recovered);
      return keepsParcels(outage.functions) ? null : none(noLetter.mayLeave);
    case 'SHIPPED':
      return isLasting(outage) && outage.functions.indexOf('追跡') >= 0 ? null : none(noLetter.onItsWay);
    case 'DELIVERED':
      return leftLate(contact) ? null : none(noLetter.inTime);
    default:
      return null;
  }
}
