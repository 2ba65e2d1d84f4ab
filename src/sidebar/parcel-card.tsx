// S11, one parcel big: what is read on the box, until when it has to leave, and 出した. Keyed by its parcel: the next one is a new card
// that knows nothing of the one before.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OutageParcel } from '../app/protocol.ts';
import { useDeliberate } from './deliberate.ts';
import { GoodwillNote } from './goodwill-note.tsx';
import type { PackingScreen } from './packing-screens.ts';
import { consentSaid, mayGoOther, packingWords } from './packing-words.ts';
import { boxName, deadlineOf, isLate, ParcelFacts } from './parcel-facts.tsx';
import { MainButton, PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { bareNumber, numberTyped } from './tracking-text.ts';

/** A key that was struck twice was meant for the parcel before. */
const SEEN_AFTER_MS = 150;

/** What the buyer has said to another service, as far as it decides by which the parcel goes. */
function Consent(props: { readonly parcel: OutageParcel }) {
  const said = consentSaid(props.parcel);
  return said === '' ? null : <p class={mayGoOther(props.parcel) ? 'box good' : 'box notice'}>{said}</p>;
}

function TrackingField(props: { readonly typed: string; readonly onType: (typed: string) => void }) {
  const { typed, onType } = props;
  const text = packingWords;
  const form = numberTyped(typed);
  return (
    <>
      <label for="tracking">{text.tracking}</label>
      <input
        id="tracking"
        inputMode="numeric"
        autocomplete="off"
        maxLength={100}
        value={typed}
        aria-describedby="tracking-hint"
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p class={form === 'unfit' ? 'why-not' : 'grey'} id="tracking-hint">
        {form === 'unfit'
          ? text.trackingUnfit
          : form === 'fits'
            ? text.trackingFits(bareNumber(typed).length)
            : text.trackingHint}
      </p>
    </>
  );
}

/** The same for every parcel until it is changed: what leaves together arrives together. */
function ArrivalField(props: { readonly arrival: string; readonly send: Send }) {
  const text = packingWords;
  return (
    <>
      <label for="arrival">{text.arrival}</label>
      <input
        id="arrival"
        type="date"
        value={props.arrival}
        aria-describedby="arrival-hint"
        onInput={(event) => props.send({ kind: 'setArrival', day: event.currentTarget.value })}
      />
      <p class="grey" id="arrival-hint">
        {text.arrivalHint}
      </p>
    </>
  );
}

export function ParcelCard(props: {
  readonly parcel: OutageParcel;
  readonly screen: PackingScreen;
  /** The last one that is known. */
  readonly isLast: boolean;
  readonly closed: boolean;
  /** Another command would have to wait. */
  readonly waits: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly send: Send;
}) {
  const { parcel, screen, closed, send } = props;
  const [tracking, setTracking] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const deliberate = useDeliberate(SEEN_AFTER_MS);
  // The button of the parcel before is gone, and the focus with it.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const text = packingWords;
  const isOther = mayGoOther(parcel);
  const ship = (other: boolean) =>
    deliberate(() =>
      send({
        kind: 'shipParcel',
        requestId: newRequestId(),
        contactId: parcel.contact.id,
        tracking: bareNumber(tracking),
        other,
      }),
    );
  const label = props.isLast ? text.shippedLast : text.shipped;
  return (
    <section class="card parcel">
      <h2 ref={heading} tabIndex={-1}>
        {boxName(parcel)}
      </h2>
      <p class={isLate(parcel) ? 'late' : ''}>
        <b>{deadlineOf(parcel)}</b>
      </p>
      <ParcelFacts parcel={parcel} />
      <Consent parcel={parcel} />
      <MainButton
        label={isOther ? text.shippedBy(parcel.otherService) : label}
        disabled={closed}
        onClick={() => ship(isOther)}
      />
      {isOther && (
        <PlainButton
          label={text.shippedByOwn(parcel.service)}
          disabled={closed}
          onClick={() => ship(false)}
        />
      )}
      <details class="fold" open={props.isOpen} onToggle={(event) => props.onOpen(event.currentTarget.open)}>
        <summary>
          <span class="line-text">{text.more}</span>
          <span class="count">
            {screen.arrival === '' ? '' : text.day(screen.arrival)}
            <span class="mark" aria-hidden="true" />
          </span>
        </summary>
        <div class="fold-body">
          <TrackingField typed={tracking} onType={setTracking} />
          <ArrivalField arrival={screen.arrival} send={send} />
        </div>
      </details>
      <GoodwillNote parcel={parcel} closed={closed || props.waits} send={send} />
    </section>
  );
}
