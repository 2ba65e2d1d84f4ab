// The choice of a way: six at most, a digit each. Pressed, a way says first what it closes, then what it costs, who does it and
// what is saved before; nothing is written until the blue button.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Fold, isWebAddress, Joined, MainButton, OutLink, PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { OfferedWay, SettleScreen, Settling } from './settle-screens.ts';
import { TwinLine } from './settle-twins.tsx';
import { asksOffice, evidenceLabels, needsAmount, settleWords, takesAmount } from './settle-words.ts';
import { joined } from './words.ts';
import { yenIn } from './yen-text.ts';

type Handling = {
  readonly screen: SettleScreen;
  readonly found: Settling;
  readonly busy: boolean;
  readonly closed: boolean;
  readonly send: Send;
};

/** What is pressed is said right below it, where the eye is; the page follows. */
function Choices(
  props: Handling & { readonly offered: readonly OfferedWay[]; readonly children: ComponentChildren },
) {
  const { screen, offered, closed, send } = props;
  const text = settleWords;
  const said = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (screen.chosen !== null) said.current?.scrollIntoView({ block: 'nearest' });
  }, [screen.chosen]);
  return (
    <fieldset class="chips ways">
      <legend>{text.choices}</legend>
      {offered.map(({ way, fit }, index) => {
        const digit = String(index + 1);
        return (
          <div key={way} class="way" {...(screen.chosen === way ? { ref: said } : {})}>
            <button
              type="button"
              class="plain chip"
              aria-pressed={screen.chosen === way}
              data-digit={digit}
              aria-keyshortcuts={digit}
              disabled={closed}
              onClick={() => send({ kind: 'chooseWay', way })}
            >
              <span class="line-text">
                <span class="digit" aria-hidden="true">
                  {digit}
                </span>
                {way}
              </span>
              {fit === 'askFirst' && <span class="remark">{text.askFirst}</span>}
            </button>
            {screen.chosen === way && props.children}
          </div>
        );
      })}
    </fieldset>
  );
}

function Fact(props: { readonly label: string; readonly said: string }) {
  return (
    <div class="fact">
      <dt>{props.label}</dt>
      <dd>{props.said}</dd>
    </div>
  );
}

/** What is behind it: how it is done, who says so, and since when it is known. */
function Behind(props: { readonly way: OfferedWay }) {
  const { say, steps, source, checked, certainty } = props.way;
  const text = settleWords.terms;
  return (
    <Fold label={text.behind} count={certainty}>
      {say !== '' && <p class="pre">{say}</p>}
      {steps !== '' && <p class="pre">{steps}</p>}
      <p class="grey">
        <Joined text={joined([text.certainty(certainty), checked === '' ? '' : text.checked(checked)])} />
      </p>
      {source !== '' && (
        <p class="grey">
          {isWebAddress(source) ? <OutLink href={source} look="text" label={source} /> : text.source(source)}
        </p>
      )}
    </Fold>
  );
}

/** The way that is pressed, said whole. */
function Terms(props: Handling & { readonly way: OfferedWay }) {
  const { screen, way, send } = props;
  const text = settleWords.terms;
  const refund = way.refund !== null && way.refund > 0 ? text.refund(way.refund) : '';
  const isOffice = asksOffice(way.way);
  return (
    <>
      {way.why !== '' && (
        <div class="box notice ask">
          <p>{way.why}</p>
          {way.fit === 'askFirst' && !isOffice && (
            <PlainButton
              label={settleWords.askOffice}
              onClick={() =>
                send({ kind: 'goOffice', incident: screen.incident, contactId: screen.contactId })
              }
            />
          )}
        </div>
      )}
      {way.closes.length > 0 && (
        <div class="box notice">
          <b>{text.closesTitle}</b>
          {way.closes.map((one) => (
            <span class="next" key={one}>
              {one}
            </span>
          ))}
        </div>
      )}
      <dl class="facts">
        <Fact label={text.cost} said={`${way.cost}${refund}`} />
        <Fact label={text.who} said={way.who} />
        <Fact label={text.anonymity} said={way.anonymity} />
        <Fact
          label={text.evidence}
          said={
            way.evidence.length === 0
              ? text.nothing
              : way.evidence.map((one) => evidenceLabels[one]).join('、')
          }
        />
      </dl>
      <Behind way={way} />
    </>
  );
}

/** To the yen: of a partial refund that is what the desk pays back. */
function Amount(props: {
  readonly typed: string;
  readonly hint: string;
  readonly onType: (typed: string) => void;
}) {
  const text = settleWords;
  const isBad = yenIn(props.typed) === undefined;
  return (
    <div class="amount">
      <label for="amount">{text.amount}</label>
      <input
        id="amount"
        inputMode="numeric"
        autocomplete="off"
        value={props.typed}
        aria-describedby="amount-hint"
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
      <p class={isBad ? 'why-not' : 'grey'} id="amount-hint">
        {isBad ? text.notAnAmount : props.hint}
      </p>
    </div>
  );
}

/** Ways that this buyer's stage or marketplace rules out, each with the reason. */
function ClosedOnes(props: { readonly ways: readonly OfferedWay[] }) {
  if (props.ways.length === 0) return null;
  return (
    <Fold label={settleWords.closedOnes} count={String(props.ways.length)}>
      <ul class="rows">
        {props.ways.map(({ way, why }) => (
          <li key={way}>
            <b>{way}</b>
            <span class="grey">{why}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** The other side has changed its mind, or it was a slip of the finger. */
function TakeBack(props: { readonly closed: boolean; readonly send: Send }) {
  const text = settleWords;
  return (
    <div class="apart">
      <PlainButton
        label={text.takeBack}
        disabled={props.closed}
        onClick={() => props.send({ kind: 'unsettle', requestId: newRequestId() })}
      />
      <p class="grey">{text.takeBackSaid}</p>
    </div>
  );
}

export function WaysFace(props: Handling) {
  const { screen, found, busy, closed, send } = props;
  const { settlement } = found;
  const text = settleWords;
  const [typed, setTyped] = useState(settlement.amount === null ? '' : String(settlement.amount));
  const offered = settlement.ways.filter(({ fit }) => fit !== 'closed');
  const shut = settlement.ways.filter(({ fit }) => fit === 'closed');
  const way = offered.find((one) => one.way === screen.chosen);
  const amount = yenIn(typed);
  const isMissing = needsAmount(way?.way) && (amount === null || amount === 0);
  const lacksAmount = takesAmount(way?.way) && (amount === undefined || isMissing);
  const settle = () =>
    send({
      kind: 'settleBy',
      requestId: newRequestId(),
      amount: takesAmount(way?.way) ? (amount ?? null) : null,
    });
  return (
    <>
      {offered.length === 0 ? (
        <p class="box notice">{text.none}</p>
      ) : (
        <>
          {way === undefined && <p class="grey">{text.lead}</p>}
          <Choices {...props} offered={offered}>
            {takesAmount(way?.way) && (
              <Amount
                typed={typed}
                hint={needsAmount(way?.way) ? text.amountHint : text.amountMayBe}
                onType={setTyped}
              />
            )}
            {way !== undefined && <Terms {...props} way={way} />}
          </Choices>
        </>
      )}
      <ClosedOnes ways={shut} />
      <TwinLine found={found} send={send} />
      {settlement.way !== null && <TakeBack closed={closed} send={send} />}
      {offered.length === 0 ? (
        <MainButton
          label={text.askOffice}
          disabled={closed}
          onClick={() => send({ kind: 'goOffice', incident: screen.incident, contactId: screen.contactId })}
        />
      ) : (
        <div class="foot">
          <MainButton
            label={way === undefined ? text.choose : lacksAmount ? text.typeAmount : text.finish}
            busyLabel={text.finishing}
            busy={busy}
            disabled={closed || way === undefined || lacksAmount}
            onClick={settle}
          />
        </div>
      )}
    </>
  );
}
