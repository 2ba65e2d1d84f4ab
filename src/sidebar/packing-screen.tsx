// S11 発送する: one parcel after the other by its deadline (parcel-card.tsx), the others as a list with one tap each, what has left
// today with the way back, and on to the texts that say so.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OutageParcel } from '../app/protocol.ts';
import type { PackingFound, PackingScreen as Shown } from './packing-screens.ts';
import { mayGoOther, packingWords } from './packing-words.ts';
import { ParcelCard } from './parcel-card.tsx';
import { boxName, deadlineOf, isLate, parcelName, wayOf } from './parcel-facts.tsx';
import {
  Fold,
  Joined,
  Line,
  MainButton,
  MoreButton,
  PlainButton,
  type Send,
  TextButton,
  Title,
} from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { StuckMarks, Writing } from './talk-parts.tsx';
import { joined, words } from './words.ts';

type Handling = {
  readonly screen: Shown;
  readonly found: PackingFound;
  readonly closed: boolean;
  readonly send: Send;
};

const inHand = ({ found, picked }: Shown): OutageParcel | undefined =>
  found?.list.find(({ contact }) => contact.id === picked) ?? found?.list[0];

/** One tap each; what needs more than a tap is taken up first. */
function Next(props: Handling & { readonly parcels: readonly OutageParcel[] }) {
  const { parcels, closed, send } = props;
  const text = packingWords;
  return (
    <ul class="rows">
      {parcels.map((parcel) => {
        const { id } = parcel.contact;
        const isOther = mayGoOther(parcel);
        return (
          <li key={id}>
            <div class="with-action">
              <button
                type="button"
                class="hit-row"
                onClick={() => send({ kind: 'takeUpParcel', contactId: id })}
              >
                <span class="line-text">
                  <b>{boxName(parcel)}</b>
                  <span class={isLate(parcel) ? 'grey late' : 'grey'}>
                    <Joined text={joined([deadlineOf(parcel), wayOf(parcel)])} />
                  </span>
                </span>
              </button>
              <TextButton
                label={isOther ? text.shippedByShort : text.ship}
                named={
                  isOther
                    ? text.shipOtherNamed(parcelName(parcel), parcel.otherService)
                    : text.shipNamed(parcelName(parcel))
                }
                disabled={closed}
                onClick={() =>
                  send({
                    kind: 'shipParcel',
                    requestId: newRequestId(),
                    contactId: id,
                    tracking: '',
                    other: isOther,
                  })
                }
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** What has left, and whether its number did. */
function Gone(props: Handling) {
  const { screen, found, closed, send } = props;
  const text = packingWords;
  if (found.gone.length === 0) return null;
  return (
    <Fold label={text.gone} count={words.cases(found.gone.length)}>
      <ul class="rows">
        {found.gone.map((parcel) => {
          const { id } = parcel.contact;
          const isUnfit = screen.unfit.includes(id);
          return (
            <li key={id}>
              <div class="with-action">
                <span class="line-text">
                  <b>{boxName(parcel)}</b>
                  <span class="grey">
                    <Joined
                      text={joined([
                        wayOf(parcel),
                        parcel.tracking === '' || isUnfit ? '' : text.number(parcel.tracking),
                        parcel.arrival === '' ? '' : text.arrivalSaid(parcel.arrival),
                      ])}
                    />
                  </span>
                  {isUnfit && <span class="why-not">{text.numberLeftOut}</span>}
                  {screen.doubtful.includes(id) && <span class="why-not">{text.numberDoubtful}</span>}
                </span>
                <TextButton
                  label={text.back}
                  named={text.backNamed(parcelName(parcel))}
                  disabled={closed}
                  onClick={() => send({ kind: 'keepParcel', requestId: newRequestId(), contactId: id })}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}

/** Nothing is left to hand in: the texts come next. */
function AllGone(props: Handling) {
  const { screen, found, closed, send } = props;
  const { incident, queue } = screen;
  const text = packingWords;
  return (
    <>
      <div class="box good">
        <b>{text.allGone}</b>
        {found.gone.length > 0 && <span class="next">{text.allGoneToday(found.gone.length)}</span>}
      </div>
      {found.gone.length > 0 || incident.talk.ready > 0 ? (
        <MainButton
          label={queue.length > 0 ? text.toLetters : text.toLettersNow(incident.talk.ready)}
          disabled={closed}
          onClick={() => send({ kind: 'goIncident', incident, to: 'letters' })}
        />
      ) : (
        <MainButton label={text.toRoom} onClick={() => send({ kind: 'back' })} />
      )}
    </>
  );
}

export function PackingScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { found, incident, queue, leaving } = screen;
  // Numbers are typed for all, or for none.
  const [isOpen, setOpen] = useState(false);
  const text = packingWords;
  const parcel = inHand(screen);
  const waits = busy || held || queue.length > 0;
  // A mark on its way holds up nothing; any other command does.
  const closed = (busy && queue.length === 0) || held || leaving !== null;
  const others = (found?.list ?? []).filter((one) => one !== parcel);
  return (
    <>
      <Title
        text={text.title}
        {...(found === null ? {} : { note: text.left(found.all) })}
        onBack={() => send({ kind: 'back' })}
      />
      {props.told}
      <StuckMarks screen={screen} send={send} />
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {incident.outage?.recovered === false && found !== null && found.all > 0 && (
        <p class="box notice">{text.lasts}</p>
      )}
      {found !== null && parcel !== undefined && (
        <ParcelCard
          key={parcel.contact.id}
          parcel={parcel}
          screen={screen}
          isLast={found.all === 1}
          closed={closed}
          waits={waits}
          isOpen={isOpen}
          onOpen={setOpen}
          send={send}
        />
      )}
      {found !== null && parcel === undefined && found.all === 0 && (
        <AllGone screen={screen} found={found} closed={closed} send={send} />
      )}
      <Writing screen={screen} />
      {found !== null && (
        <>
          {others.length > 0 && <h2>{text.list(found.all - 1)}</h2>}
          <Next screen={screen} found={found} parcels={others} closed={closed} send={send} />
          {found.cursor !== null && <MoreButton reading={reading} send={send} />}
          {found.awaiting > 0 && (
            <Line
              label={text.awaiting}
              reason={text.awaitingReason}
              count={words.cases(found.awaiting)}
              onClick={() => send({ kind: 'goOtherWays', incident })}
            />
          )}
          <Gone screen={screen} found={found} closed={closed} send={send} />
          {parcel !== undefined && (found.gone.length > 0 || incident.talk.ready > 0) && (
            <div class="apart">
              <PlainButton
                label={queue.length > 0 ? text.toLetters : text.toLettersNow(incident.talk.ready)}
                disabled={closed}
                onClick={() => send({ kind: 'goIncident', incident, to: 'letters' })}
              />
            </div>
          )}
          {parcel !== undefined && <p class="grey apart">{text.lead}</p>}
        </>
      )}
    </>
  );
}
