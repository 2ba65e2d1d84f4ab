// 「どの取引の連絡でしたか」: the transactions of the stopped rows, the likeliest first. A buyer complains
// about what has arrived, so what was sent stands before what is still here.

import type { Contact } from '../domain/contact.ts';
import { monthDay } from '../domain/instant.ts';
import { STAGE, type Stage } from '../domain/labels.ts';
import { labelOf } from '../domain/vocabulary.ts';
import type { RowOfBuyer } from './buyer-rows.ts';
import type { Candidate } from './protocol.ts';

/** As many as the screens offer. */
export const OFFERED = 100;

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

/** At most `most`; of one stage the last sale first. A buyer without name and transaction is told by product and day. */
export function candidatesOf(contacts: readonly Contact[], most: number, rowOf: RowOfBuyer): Candidate[] {
  return contacts
    .map((contact, at) => ({ contact, at, soldOn: rowOf(contact.id)?.soldOn ?? null }))
    .sort((a, b) => rank(a.contact) - rank(b.contact) || (b.soldOn ?? 0) - (a.soldOn ?? 0) || a.at - b.at)
    .slice(0, most)
    .map(({ contact, soldOn }) => ({
      contactId: contact.id,
      marketplace: contact.marketplace,
      transactionId: contact.transactionId,
      buyer: contact.buyer,
      product: contact.product,
      stage: contact.stage === null ? '' : labelOf(STAGE, contact.stage),
      soldOn: soldOn === null ? '' : monthDay(soldOn),
    }));
}
