// Which buyer of a trouble is meant by what a person has typed: in another width, with blanks, with the nickname alone.
import type { Contact } from '../domain/contact.ts';
import type { Marketplace } from '../domain/labels.ts';
import { spellingKey } from '../domain/wide-text.ts';

export type NamedBuyer = {
  readonly marketplace: Marketplace;
  readonly transactionId: string;
  readonly buyer: string;
  readonly product: string;
};

const same = (one: string, other: string): boolean => spellingKey(one) === spellingKey(other);

const only = (found: readonly Contact[]): Contact | undefined => (found.length === 1 ? found[0] : undefined);

/** One of several of this nickname is meant by the product, one alone by the nickname. */
function byNickname(contacts: readonly Contact[], named: NamedBuyer): Contact | undefined {
  if (named.buyer.trim() === '') return undefined;
  const found = contacts.filter(
    (one) => one.marketplace === named.marketplace && same(one.buyer, named.buyer),
  );
  return found.find((one) => same(one.product, named.product)) ?? only(found);
}

/**
 * Whom a report comes from. A transaction that is known counts whatever marketplace was chosen beside it; without one, a
 * nickname that is there once, or once for this product. `contacts` are those of the trouble.
 */
export function buyerMeant(contacts: readonly Contact[], named: NamedBuyer): Contact | undefined {
  if (named.transactionId.trim() === '') return byNickname(contacts, named);
  const found = contacts.filter((one) => same(one.transactionId, named.transactionId));
  return (
    found.find((one) => one.marketplace === named.marketplace) ??
    only(found) ??
    byNickname(
      contacts.filter((one) => one.transactionId === ''),
      named,
    )
  );
}

/** Whether a buyer about to be added is there already: one more purchase of the same person names another product. */
export const isThere = (contact: Contact, named: NamedBuyer): boolean =>
  contact.marketplace === named.marketplace &&
  (named.transactionId === ''
    ? same(contact.buyer, named.buyer) && (named.product === '' || same(contact.product, named.product))
    : same(contact.transactionId, named.transactionId));
