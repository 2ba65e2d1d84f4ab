// 別の便の返事: what each buyer who was asked has said, as a record. Only よい lets a parcel go another way.
import type { OutageParcel } from '../app/protocol.ts';
import type { OtherWaysScreen } from './packing-screens.ts';
import { consentButton, consentIn, consentsAfter, isAwaited, packingWords } from './packing-words.ts';
import { boxName } from './parcel-facts.tsx';
import { Joined, MoreButton, PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { whoOf } from './talk-parts.tsx';
import { joined } from './words.ts';

type Handling = {
  readonly screen: OtherWaysScreen;
  readonly closed: boolean;
  readonly reading: boolean;
  readonly send: Send;
};

/** Asked, or about to be. */
const isOffered = ({ consent, otherService }: OutageParcel): boolean => consent !== '' || otherService !== '';

function Consent(props: Handling & { readonly parcel: OutageParcel }) {
  const { parcel, closed, send } = props;
  const { contact, consent, otherService } = parcel;
  const text = packingWords.ways;
  const who = whoOf(contact);
  return (
    <li>
      <b>{who}</b>
      <span class="grey">
        <Joined text={joined([boxName(parcel), otherService])} />
      </span>
      <span class="grey">{consent === '' ? text.notSent : text.now(consentIn(consent))}</span>
      <fieldset class="chips" aria-label={text.consentOf(who)}>
        {consentsAfter(consent).map((to) => (
          <PlainButton
            key={to}
            label={consentButton(consent, to)}
            named={text.pressed(who, consentButton(consent, to))}
            disabled={closed}
            onClick={() =>
              send({ kind: 'recordConsent', requestId: newRequestId(), contactId: contact.id, consent: to })
            }
          />
        ))}
      </fieldset>
    </li>
  );
}

export function Consents(props: Handling) {
  const { screen, reading, send } = props;
  const { parcels } = screen;
  const text = packingWords.ways;
  if (parcels === null) return null;
  const offered = parcels.list.filter(isOffered);
  if (offered.length === 0 && parcels.cursor === null) return null;
  return (
    <section>
      <h2>{text.consents}</h2>
      <p class="grey">{text.consentsSaid}</p>
      <ul class="rows">
        {[...offered.filter(isAwaited), ...offered.filter((one) => !isAwaited(one))].map((parcel) => (
          <Consent key={parcel.contact.id} {...props} parcel={parcel} />
        ))}
      </ul>
      {parcels.cursor !== null && <MoreButton reading={reading} send={send} />}
    </section>
  );
}
