// A parcel as it stands on 発送する, 別の便 and 届くまで見守る: what it is, whose, how it goes, until when.
import type { OutageParcel } from '../app/protocol.ts';
import { packingWords } from './packing-words.ts';
import { Joined } from './parts.tsx';
import { whoOf } from './talk-parts.tsx';
import { joined } from './words.ts';

/** The name that is read on the box. */
export const boxName = ({ contact }: OutageParcel): string =>
  contact.product !== '' ? contact.product : contact.key !== '' ? contact.key : whoOf(contact);

/** In few words, for a button that stands beside others like it. */
export const parcelName = (parcel: OutageParcel): string => `${whoOf(parcel.contact)} ${boxName(parcel)}`;

export function deadlineOf({ contact, hours }: OutageParcel): string {
  if (contact.clockAt === '') return packingWords.noDeadline;
  const at = contact.provisional ? `${contact.clockAt}${packingWords.provisional}` : contact.clockAt;
  return hours !== null && hours < 0 ? packingWords.over(at) : packingWords.until(at);
}

export const isLate = ({ hours }: OutageParcel): boolean => hours !== null && hours < 0;

/** Market, buyer, service. */
export const wayOf = ({ contact, service }: OutageParcel): string =>
  joined([whoOf(contact), packingWords.serviceOf(service)]);

export function ParcelFacts(props: { readonly parcel: OutageParcel }) {
  const { parcel } = props;
  const { key, quantity, product } = parcel.contact;
  const text = packingWords.item;
  return (
    <p class="grey">
      <Joined
        text={joined([
          wayOf(parcel),
          key === '' || product === '' ? '' : text.key(key),
          quantity > 1 ? text.pieces(quantity) : '',
          parcel.qrIssued ? packingWords.qr : '',
        ])}
      />
    </p>
  );
}
