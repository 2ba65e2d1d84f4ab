// The parcels of an outage by their groups; every count opens its list, and of each parcel that can be said what only the seller knows.
import type { IncidentLine, OutageParcel } from '../app/protocol.ts';
import { textOf } from './form-text.ts';
import type { OutageFound } from './outage-screens.ts';
import { groupNotes, outageWords } from './outage-words.ts';
import { Fold, Joined, MoreButton, type Send, TextButton } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { placeSaid, ShowRows } from './show-rows.tsx';
import { whoOf } from './talk-parts.tsx';
import { joined, words } from './words.ts';

type Handling = {
  readonly incident: IncidentLine;
  /** It has ended: only looked at. */
  readonly over: boolean;
  readonly closed: boolean;
  readonly reading: boolean;
  readonly send: Send;
};

const text = outageWords.room;

/** What the seller knows of it and the sheet does not. */
function Knowledge(props: Handling & { readonly parcel: OutageParcel; readonly who: string }) {
  const { parcel, who, closed, send } = props;
  const contacts = [parcel.contact.id];
  const { qrIssued } = parcel;
  if (parcel.group === 'UNPAID' || parcel.group === null) return null;
  return (
    <>
      {parcel.group !== 'TRACKING' && (
        <TextButton
          label={qrIssued ? text.qrBack : text.qr}
          named={qrIssued ? text.qrBackNamed(who) : text.qrNamed(who)}
          disabled={closed}
          onClick={() =>
            send({ kind: 'recordParcels', requestId: newRequestId(), contacts, qrIssued: !qrIssued })
          }
        />
      )}
      {parcel.told !== 'sent' && (
        <TextButton
          label={text.inOwnWords}
          named={text.inOwnWordsNamed(who)}
          disabled={closed}
          onClick={() => send({ kind: 'recordParcels', requestId: newRequestId(), contacts, told: true })}
        />
      )}
    </>
  );
}

function Parcel(props: Handling & { readonly parcel: OutageParcel }) {
  const { parcel, incident, over, send } = props;
  const { contact } = parcel;
  const who = whoOf(contact);
  const { consent, otherService, tracking, arrival } = parcel;
  const isLate = parcel.hours !== null && parcel.hours < 0;
  return (
    <li>
      <div class="with-action">
        <b class="line-text">{contact.product === '' ? contact.key : contact.product}</b>
        <span class="count">
          {parcel.group === null ? contact.stage : contact.clockAt}
          {contact.provisional && <span class="grey inline"> {outageWords.declare.provisional}</span>}
        </span>
      </div>
      <span class="grey">
        <Joined
          text={joined([
            who,
            parcel.service,
            text.told[parcel.told],
            consent === '' ? '' : text.consent(otherService, consent),
            tracking === '' ? '' : text.trackingNumber(tracking),
            arrival === '' ? '' : text.arrival(arrival),
          ])}
        />
      </span>
      {isLate && <b class="late">{outageWords.declare.overSaid}</b>}
      <span class="links">
        {!over && <Knowledge {...props} who={who} />}
        <TextButton
          label={text.thread}
          named={text.threadNamed(who)}
          onClick={() => send({ kind: 'goThread', incident, contactId: contact.id, from: 'room' })}
        />
        <ShowRows
          rows={contact.place === null ? [] : [contact.place.token]}
          named={placeSaid(contact.place)}
          send={send}
        />
      </span>
    </li>
  );
}

/** One moment for all whose own cannot be read. */
function OneShipBy(props: Handling & { readonly parcels: readonly OutageParcel[] }) {
  const { parcels, closed, send } = props;
  const write = (event: SubmitEvent) => {
    event.preventDefault();
    if (closed || !(event.currentTarget instanceof HTMLFormElement)) return;
    const shipBy = textOf(new FormData(event.currentTarget), 'shipBy').slice(0, 16);
    if (shipBy === '') return;
    const contacts = parcels.map(({ contact }) => contact.id);
    send({ kind: 'recordParcels', requestId: newRequestId(), contacts, shipBy });
  };
  return (
    <form onSubmit={write}>
      <label for="all-ship-by">{text.shipBy}</label>
      <div class="beside wide">
        <input id="all-ship-by" name="shipBy" type="datetime-local" required />
        <button type="submit" class="plain" disabled={closed}>
          {text.shipByWrite}
        </button>
      </div>
    </form>
  );
}

function List(props: Handling & { readonly parcels: readonly OutageParcel[]; readonly hasMore: boolean }) {
  const { parcels, hasMore, ...handling } = props;
  return (
    <>
      <ul class="rows">
        {parcels.map((parcel) => (
          <Parcel key={parcel.contact.id} parcel={parcel} {...handling} />
        ))}
      </ul>
      {hasMore && <MoreButton reading={handling.reading} send={handling.send} />}
    </>
  );
}

export function OutageParcels(props: Handling & { readonly found: OutageFound }) {
  const { found, ...handling } = props;
  const hasMore = found.cursor !== null;
  const gone = found.list.filter(({ group }) => group === null);
  if (found.list.length === 0) return null;
  return (
    <section>
      <h2>{text.parcels}</h2>
      {found.groups.map(({ group, label, orders, told }) => {
        const parcels = found.list.filter((one) => one.group === group);
        return (
          <Fold key={group} label={label} count={text.ofTold(orders, told)}>
            {groupNotes[group] !== '' && <p class="grey">{groupNotes[group]}</p>}
            {group === 'UNREADABLE' && !handling.over && <OneShipBy parcels={parcels} {...handling} />}
            <List parcels={parcels} hasMore={hasMore && parcels.length < orders} {...handling} />
          </Fold>
        );
      })}
      {(gone.length > 0 || hasMore) && (
        <Fold label={text.gone} count={hasMore ? '' : words.cases(gone.length)}>
          <List parcels={gone} hasMore={hasMore} {...handling} />
        </Fold>
      )}
    </section>
  );
}
