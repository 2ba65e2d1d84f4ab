// 別の便: other counters first, which cost nothing and need nobody's word; then other services, each with its buyer's consent; and once
// the outage is a long one, the question whether to wait or to cancel.
import type { ComponentChildren } from 'preact';
import { Consents } from './other-ways-consents.tsx';
import { MarketServices } from './other-ways-offers.tsx';
import type { OtherWaysScreen as Shown, WaysFound } from './packing-screens.ts';
import { packingWords } from './packing-words.ts';
import { boxName, parcelName } from './parcel-facts.tsx';
import { Fold, Line, PlainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { whoOf } from './talk-parts.tsx';
import { joined, words } from './words.ts';

/** Free, and without a question to anybody: that is why it stands first. */
function Counters(props: { readonly found: WaysFound }) {
  const { counters } = props.found;
  const text = packingWords.ways;
  return (
    <section>
      <h2>{text.counters}</h2>
      {counters.length === 0 ? (
        <p class="grey">{text.noCounter}</p>
      ) : (
        <>
          <p class="grey">{text.countersSaid}</p>
          <ul class="counts">
            {counters.map(({ service, places }) => (
              <li key={service}>
                <span class="line-text">
                  <b>{service}</b>
                  <span class="grey">{text.places(places)}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** 続けるか、やめるか: asked once it is a long one; who answers is settled in his own thread. */
function Lasting(props: { readonly screen: Shown; readonly closed: boolean; readonly send: Send }) {
  const { screen, closed, send } = props;
  const { incident } = screen;
  const { outage } = incident;
  const text = packingWords.ways;
  const long = outage?.long ?? 0;
  if (outage === undefined || outage.recovered) return null;
  const waiting = (screen.parcels?.list ?? []).filter((parcel) => parcel.long && parcel.told === 'sent');
  if (long === 0 && waiting.length === 0) return null;
  return (
    <Fold
      label={text.lasts}
      count={long === 0 ? '' : words.cases(long)}
      open={long > 0 || waiting.length > 0}
    >
      {long > 0 ? (
        <>
          <p>{text.lastsSaid}</p>
          <PlainButton
            label={text.ask(long)}
            disabled={closed}
            onClick={() => send({ kind: 'askWaitOrCancel', requestId: newRequestId() })}
          />
        </>
      ) : (
        <p class="grey">{text.nobody}</p>
      )}
      {waiting.length > 0 && <h2>{text.answered}</h2>}
      {waiting.map((parcel) => {
        const isAgreed = parcel.contact.resolution === 'AGREED';
        return (
          <Line
            key={parcel.contact.id}
            label={whoOf(parcel.contact)}
            reason={joined([boxName(parcel), isAgreed ? text.agreed : ''])}
            count=""
            onClick={() =>
              send({
                kind: 'goOutageCancel',
                incident,
                contactId: parcel.contact.id,
                who: parcelName(parcel),
                isAgreed,
              })
            }
          />
        );
      })}
      <PlainButton
        label={text.answers}
        onClick={() => send({ kind: 'goIncident', incident, to: 'threads' })}
      />
      <PlainButton
        label={text.office}
        onClick={() => send({ kind: 'goOffice', incident, contactId: null })}
      />
    </Fold>
  );
}

export function OtherWaysScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { found, incident } = screen;
  const text = packingWords.ways;
  const closed = busy || held;
  // Digits belong to the first marketplace on which something can be offered.
  const first = found?.marketplaces.find(({ contacts }) => contacts.length > 0);
  return (
    <>
      <Title text={text.title} note={incident.id} onBack={() => send({ kind: 'back' })} />
      {props.told}
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {found !== null && (
        <>
          {incident.outage?.recovered === true ? (
            <p class="box good">{text.recovered}</p>
          ) : (
            <Counters found={found} />
          )}
          <Consents screen={screen} closed={closed} reading={reading} send={send} />
          {found.marketplaces.map((market) => (
            <MarketServices
              key={market.marketplace}
              screen={screen}
              market={market}
              isFirst={market === first}
              busy={busy}
              closed={closed}
              send={send}
            />
          ))}
          <Lasting screen={screen} closed={closed} send={send} />
          <div class="apart">
            {incident.talk.ready > 0 && (
              <PlainButton
                label={text.toLetters(incident.talk.ready)}
                onClick={() => send({ kind: 'goIncident', incident, to: 'letters' })}
              />
            )}
            <PlainButton label={text.toPacking} onClick={() => send({ kind: 'goPacking', incident })} />
          </div>
        </>
      )}
    </>
  );
}
