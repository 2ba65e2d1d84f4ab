// 「どの取引の連絡でしたか」: the transactions of the stopped rows, the likeliest first. A buyer complains
// about what has arrived, so what was sent stands before what is still here.

import type { Contact } from '../domain/contact.ts';
import { STAGE, type Stage } from '../domain/labels.ts';
import { labelOf } from '../domain/vocabulary.ts';
import type { Candidate } from './protocol.ts';

const LIKELY: readonly Stage[] = [
  'DELIVERED',
  'SHIPPED',
  'COMPLETED',
  'AWAITING_SHIPMENT',
  'AWAITING_PAYMENT',
];

const rank = (contact: Contact): number => {
  const place = contact.stage === null ? -1 : LIKELY.indexOf(contact.stage);
  return place < 0 ? LIKELY.length : place;
};

/** At most `most`; contacts that nothing identifies (no id, no nickname) are left to be written by hand. */
export function candidatesOf(contacts: readonly Contact[], most: number): Candidate[] {
  return contacts
    .filter((contact) => contact.transactionId !== '' || contact.buyer !== '')
    .map((contact, at) => ({ contact, at }))
    .sort((a, b) => rank(a.contact) - rank(b.contact) || a.at - b.at)
    .slice(0, most)
    .map(({ contact }) => ({
      marketplace: contact.marketplace,
      transactionId: contact.transactionId,
      buyer: contact.buyer,
      product: contact.product,
      stage: contact.stage === null ? '' : labelOf(STAGE, contact.stage),
    }));
}
