// 届くまで見守る: parcels that have left. Tracking that should be looked at comes one by one; what does not move gets its word to the buyer.
// After delivery at most one apology, with the request for a rating off unless somebody ticks it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OutageParcel } from '../app/protocol.ts';
import { useDeliberate } from './deliberate.ts';
import { GoodwillNote } from './goodwill-note.tsx';
import type { OnTheWayScreen as Shown } from './packing-screens.ts';
import { hasArrived, packingWords } from './packing-words.ts';
import { boxName, parcelName, wayOf } from './parcel-facts.tsx';
import { Choice, Fold, Joined, MoreButton, OutLink, PlainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { joined } from './words.ts';

type Handling = {
  readonly screen: Shown;
  readonly parcel: OutageParcel;
  readonly closed: boolean;
  readonly send: Send;
};

const SEEN_AFTER_MS = 300;

const facts = (parcel: OutageParcel): string =>
  joined([
    wayOf(parcel),
    parcel.contact.stage,
    parcel.tracking === '' ? '' : packingWords.number(parcel.tracking),
    parcel.arrival === '' ? '' : packingWords.onTheWay.arrival(parcel.arrival),
  ]);

/** The trade page shows the tracking; Tomeru asks no carrier. */
function Tracking(props: Handling) {
  const { parcel, closed, send } = props;
  const { contact } = parcel;
  const text = packingWords.onTheWay;
  const heading = useRef<HTMLHeadingElement>(null);
  const deliberate = useDeliberate(SEEN_AFTER_MS);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const record = (moves: boolean) =>
    deliberate(() =>
      send({ kind: 'recordMovement', requestId: newRequestId(), contactId: contact.id, moves }),
    );
  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        {boxName(parcel)}
      </h2>
      <p class="grey">
        <Joined text={facts(parcel)} />
      </p>
      <OutLink href={contact.link} look="main" label={text.open} />
      <Choice
        digit={1}
        label={text.moves}
        note={text.moving}
        disabled={closed}
        onClick={() => record(true)}
      />
      <Choice
        digit={2}
        label={text.stands}
        note={text.standsSaid}
        disabled={closed}
        onClick={() => record(false)}
      />
    </section>
  );
}

function Apology(props: Handling) {
  const { parcel, closed, send } = props;
  const [asks, setAsks] = useState(false);
  const { id } = parcel.contact;
  const text = packingWords.onTheWay;
  return (
    <Fold label={text.apology} count="">
      <p class="grey">{text.apologySaid}</p>
      <div class="check">
        <input
          type="checkbox"
          id={`rating-${id}`}
          checked={asks}
          disabled={closed}
          onChange={(event) => setAsks(event.currentTarget.checked)}
        />
        <label for={`rating-${id}`}>{text.askRating}</label>
      </div>
      <PlainButton
        label={text.make}
        named={`${text.make} ${parcelName(parcel)}`}
        disabled={closed}
        onClick={() =>
          send({ kind: 'prepareApology', requestId: newRequestId(), contactId: id, askRating: asks })
        }
      />
    </Fold>
  );
}

function Others(props: Omit<Handling, 'parcel'> & { readonly parcels: readonly OutageParcel[] }) {
  const { screen, parcels, closed, send } = props;
  const text = packingWords.onTheWay;
  if (parcels.length === 0) return null;
  return (
    <section>
      <h2>{text.others(parcels.length)}</h2>
      {parcels.map((parcel) => (
        <Fold key={parcel.contact.id} label={parcelName(parcel)} count={parcel.contact.stage}>
          <p class="grey">
            <Joined text={facts(parcel)} />
          </p>
          {parcel.lookAtTracking && (
            <PlainButton
              label={text.takeUp}
              named={`${text.takeUp} ${parcelName(parcel)}`}
              onClick={() => send({ kind: 'takeUpParcel', contactId: parcel.contact.id })}
            />
          )}
          <GoodwillNote parcel={parcel} closed={closed} send={send} />
          {hasArrived(parcel.contact.stage) && (
            <Apology screen={screen} parcel={parcel} closed={closed} send={send} />
          )}
          <PlainButton
            label={text.thread}
            named={`${text.thread} ${parcelName(parcel)}`}
            onClick={() =>
              send({
                kind: 'goThread',
                incident: screen.incident,
                contactId: parcel.contact.id,
                from: 'room',
              })
            }
          />
        </Fold>
      ))}
    </section>
  );
}

export function OnTheWayScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { found, incident, picked } = screen;
  const text = packingWords.onTheWay;
  const closed = busy || held;
  const list = found?.list ?? [];
  const looks = list.filter(({ lookAtTracking }) => lookAtTracking);
  const parcel = looks.find(({ contact }) => contact.id === picked) ?? looks[0];
  const ready = incident.talk.ready;
  return (
    <>
      <Title text={text.title} note={incident.id} onBack={() => send({ kind: 'back' })} />
      {props.told}
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {parcel !== undefined && (
        <>
          <h2>{text.looks(looks.length)}</h2>
          <Tracking key={parcel.contact.id} screen={screen} parcel={parcel} closed={closed} send={send} />
        </>
      )}
      {found !== null && parcel === undefined && (
        <div class="box good">
          <b>{text.none}</b>
          <span class="next">{text.noneSaid}</span>
        </div>
      )}
      {ready > 0 && (
        <PlainButton
          label={text.toLetters(ready)}
          onClick={() => send({ kind: 'goIncident', incident, to: 'letters' })}
        />
      )}
      <Others screen={screen} parcels={list.filter((one) => one !== parcel)} closed={closed} send={send} />
      {found !== null && found.cursor !== null && <MoreButton reading={reading} send={send} />}
    </>
  );
}
