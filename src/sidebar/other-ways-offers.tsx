// What can be offered on one marketplace: a digit each, the anonymous ones first; what shows name and address stands apart, below, and
// is never the first. Pressed, a service says who bears the difference and to whom it is offered; nothing is written until the blue button.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OutageParcel } from '../app/protocol.ts';
import { askedOf } from './packing-commands.ts';
import type { MarketWays, OtherService, OtherWaysScreen } from './packing-screens.ts';
import { packingWords } from './packing-words.ts';
import { parcelName } from './parcel-facts.tsx';
import { Fold, isWebAddress, Joined, MainButton, OutLink, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { joined, words } from './words.ts';

type Handling = {
  readonly screen: OtherWaysScreen;
  readonly market: MarketWays;
  readonly busy: boolean;
  readonly closed: boolean;
  readonly send: Send;
};

/** To whom: all that it may be offered to, unless one is unticked. */
function Buyers(props: Handling) {
  const { screen, market, closed, send } = props;
  const text = packingWords.ways;
  const known = new Map(
    (screen.parcels?.list ?? []).map((one): [string, OutageParcel] => [one.contact.id, one]),
  );
  const asked = askedOf(screen).length;
  const unnamed = market.contacts.filter((id) => !known.has(id)).length;
  return (
    <Fold label={text.who(asked, market.contacts.length)} count="">
      {market.contacts.map((id) => {
        const parcel = known.get(id);
        return parcel === undefined ? null : (
          <div class="check" key={id}>
            <input
              type="checkbox"
              id={`ask-${id}`}
              checked={!screen.left.includes(id)}
              disabled={closed}
              onChange={(event) =>
                send({ kind: 'leaveBuyer', contactId: id, left: !event.currentTarget.checked })
              }
            />
            <label for={`ask-${id}`}>{parcelName(parcel)}</label>
          </div>
        );
      })}
      {unnamed > 0 && <p class="grey">{text.unnamed(unnamed)}</p>}
    </Fold>
  );
}

/** The service that is pressed, said whole. */
function Terms(props: Handling & { readonly service: OtherService }) {
  const { screen, market, service, busy, closed, send } = props;
  const text = packingWords.ways;
  const asked = askedOf(screen).length;
  return (
    <>
      {service.anonymous === false && <p class="box alarm">{text.givesSaid}</p>}
      <p class="box notice">{text.bears}</p>
      {(service.say !== '' || service.source !== '' || market.rule !== '' || market.steps !== '') && (
        <Fold label={text.rule} count={service.certainty}>
          {[service.say, market.rule, market.steps]
            .filter((said) => said !== '')
            .map((said) => (
              <p class="pre" key={said}>
                {said}
              </p>
            ))}
          {isWebAddress(service.source) && (
            <p class="grey">
              <OutLink href={service.source} look="text" label={service.source} />
            </p>
          )}
        </Fold>
      )}
      <Buyers {...props} />
      <p class="grey">{text.nothingWritten}</p>
      <MainButton
        label={text.offer(asked)}
        busyLabel={text.offering}
        busy={busy}
        disabled={closed || asked === 0}
        onClick={() => send({ kind: 'offerChosen', requestId: newRequestId() })}
      />
    </>
  );
}

function Services(
  props: Handling & {
    readonly legend: string;
    readonly services: readonly OtherService[];
    /** Digit of the first; those of the first marketplace only have one. */
    readonly from: number;
  },
) {
  const { screen, market, legend, services, from, closed, send } = props;
  const said = useRef<HTMLDivElement>(null);
  const chosen = screen.chosen?.marketplace === market.marketplace ? screen.chosen.service : null;
  useLayoutEffect(() => {
    if (chosen !== null) said.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  if (services.length === 0) return null;
  return (
    <fieldset class="chips ways">
      <legend>{legend}</legend>
      {services.map((service, index) => {
        const digit = from > 0 && from + index < 10 ? String(from + index) : undefined;
        const isChosen = chosen === service.service;
        return (
          <div key={service.service} class="way" {...(isChosen ? { ref: said } : {})}>
            <button
              type="button"
              class="plain chip"
              aria-pressed={isChosen}
              disabled={closed}
              {...(digit === undefined ? {} : { 'data-digit': digit, 'aria-keyshortcuts': digit })}
              onClick={() =>
                send({
                  kind: 'chooseService',
                  chosen: isChosen ? null : { marketplace: market.marketplace, service: service.service },
                })
              }
            >
              <span class="line-text">
                {digit !== undefined && (
                  <span class="digit" aria-hidden="true">
                    {digit}
                  </span>
                )}
                {service.service}
                <span class={service.anonymous === false ? 'grey late' : 'grey'}>
                  <Joined text={joined([service.anonymity, service.change])} />
                </span>
              </span>
            </button>
            {isChosen && <Terms {...props} service={service} />}
          </div>
        );
      })}
    </fieldset>
  );
}

/** To whom it is not offered, with why. */
function NotOffered(props: { readonly market: MarketWays }) {
  const { early, qr, asked } = props.market;
  const text = packingWords.ways;
  const lines = [
    { label: text.early, why: text.earlyWhy, n: early },
    { label: text.qr, why: text.qrWhy, n: qr },
    { label: text.known, why: text.knownWhy, n: asked },
  ].filter(({ n }) => n > 0);
  if (lines.length === 0) return null;
  return (
    <Fold label={text.not} count={words.cases(early + qr + asked)} open={props.market.contacts.length === 0}>
      <ul class="counts">
        {lines.map(({ label, why, n }) => (
          <li key={label}>
            <span class="line-text">
              {label}
              <span class="grey">{why}</span>
            </span>
            <span class="count">{words.cases(n)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

export function MarketServices(props: Handling & { readonly isFirst: boolean }) {
  const { screen, market, isFirst } = props;
  const text = packingWords.ways;
  const of = (anonymous: boolean | null) =>
    market.services.filter((service) => service.anonymous === anonymous);
  const gives = of(false);
  const { chosen } = screen;
  const isOpen =
    chosen?.marketplace === market.marketplace && gives.some(({ service }) => service === chosen.service);
  const from = isFirst ? 1 : 0;
  return (
    <section>
      <h2>{text.services(market.label, market.contacts.length)}</h2>
      {market.contacts.length === 0 && <p class="grey">{text.none(market.label)}</p>}
      {market.contacts.length > 0 && market.services.length === 0 && <p>{text.noService}</p>}
      {market.contacts.length > 0 && (
        <>
          <Services {...props} legend={text.keeps} services={of(true)} from={from} />
          <Services
            {...props}
            legend={text.unsure}
            services={of(null)}
            from={isFirst ? of(true).length + 1 : 0}
          />
          {gives.length > 0 && (
            <Fold label={text.gives} count="" open={isOpen}>
              <Services {...props} legend={text.givesMarked} services={gives} from={0} />
            </Fold>
          )}
        </>
      )}
      <NotOffered market={market} />
    </section>
  );
}
