// S13 終える: what is left, each a link to where it is put in order; three questions that may stay blank; the loss. What forbids an
// end stands apart from what is only named.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Claims } from './closing-claims.tsx';
import { EndedFace } from './closing-ended.tsx';
import { goLeft } from './closing-links.ts';
import { isRunning } from './incident-state.ts';
import { Fold, Line, MainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { LeftOver, ClosingScreen as Shown } from './settle-screens.ts';
import { leftLabels, settleWords } from './settle-words.ts';
import { words } from './words.ts';
import { yenIn } from './yen-text.ts';

type Found = NonNullable<Shown['found']>;

type Handling = {
  readonly screen: Shown;
  readonly found: Found;
  readonly busy: boolean;
  readonly closed: boolean;
  /** An answer is under way. */
  readonly reading: boolean;
  readonly send: Send;
};

function LeftLines(props: {
  readonly screen: Shown;
  readonly left: readonly LeftOver[];
  readonly send: Send;
}) {
  const { screen, left, send } = props;
  return (
    <>
      {left.map((one) => (
        <Line
          key={`${one.what} ${one.forbids}`}
          label={one.label === '' ? leftLabels[one.what] : one.label}
          reason=""
          count={one.count === 0 ? '' : words.cases(one.count)}
          onClick={() => send(goLeft(screen.incident, one.what))}
        />
      ))}
    </>
  );
}

function Left(props: Handling) {
  const { screen, found, send } = props;
  const text = settleWords.closing;
  const forbids = found.left.filter((one) => one.forbids);
  const named = found.left.filter((one) => !one.forbids);
  if (found.left.length === 0) return <p class="box good">{text.clear}</p>;
  return (
    <>
      {forbids.length > 0 && (
        <section>
          <h2>{text.forbids}</h2>
          <LeftLines screen={screen} left={forbids} send={send} />
        </section>
      )}
      {named.length > 0 && (
        <section>
          <h2>{text.named}</h2>
          {found.mayClose && <p class="grey">{text.namedSaid}</p>}
          <LeftLines screen={screen} left={named} send={send} />
        </section>
      )}
    </>
  );
}

/** How the sum comes about, and the field in which it is put right. */
function Loss(props: {
  readonly found: Found;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}) {
  const { found, typed, onType } = props;
  const text = settleWords.closing;
  const isBad = yenIn(typed) === undefined;
  return (
    <>
      <label for="loss">{text.loss}</label>
      <input
        id="loss"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-describedby="loss-hint"
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p class={isBad ? 'why-not' : 'grey'} id="loss-hint">
        {isBad ? text.lossBad : text.lossHint}
      </p>
      {found.lossLines.length === 0 ? (
        <p class="grey">{text.lossUnknown}</p>
      ) : (
        <Fold
          label={text.lossSum}
          count={settleWords.yen(found.lossLines.reduce((sum, line) => sum + line.yen, 0))}
        >
          <ul class="counts">
            {found.lossLines.map((line) => (
              <li key={`${line.label} ${line.yen}`}>
                <span class="line-text">{line.label}</span>
                <span class="count">{settleWords.yen(line.yen)}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

/** As long as something forbids it: only what is left. What would be typed here could not be written yet. */
function NotYet(props: Handling) {
  const text = settleWords.closing;
  return (
    <>
      <Left {...props} />
      <div class="foot">
        <p class="grey">{text.notYet}</p>
        <MainButton label={text.finish} disabled onClick={() => undefined} />
      </div>
    </>
  );
}

function Questions(props: Handling) {
  const { screen, found, busy, closed, reading, send } = props;
  const text = settleWords.closing;
  const [cause, setCause] = useState(found.cause);
  const [change, setChange] = useState(found.change);
  const [checkOn, setCheckOn] = useState(found.checkOn);
  const [typed, setTyped] = useState(found.loss === null ? '' : String(found.loss));
  const loss = yenIn(typed);
  const close = () =>
    send({
      kind: 'close',
      requestId: newRequestId(),
      cause: cause.trim(),
      change: change.trim(),
      checkOn: checkOn === '' ? null : checkOn,
      loss: loss ?? null,
    });
  return (
    <>
      <Left {...props} />
      <h2>{text.questions}</h2>
      <p class="grey">{text.questionsSaid}</p>
      <label for="cause">{text.cause}</label>
      <textarea
        id="cause"
        rows={2}
        maxLength={2000}
        value={cause}
        onInput={(event) => setCause(event.currentTarget.value)}
      />
      <label for="change">{text.change}</label>
      <textarea
        id="change"
        rows={2}
        maxLength={2000}
        value={change}
        onInput={(event) => setChange(event.currentTarget.value)}
      />
      <label for="check-on">{text.checkOn}</label>
      <input
        id="check-on"
        type="date"
        value={checkOn}
        aria-describedby="check-hint"
        onInput={(event) => setCheckOn(event.currentTarget.value)}
      />
      <p class="grey" id="check-hint">
        {text.checkOnSaid}
      </p>
      <Loss found={found} typed={typed} onType={setTyped} />
      {found.withOutsourcer && <Claims screen={screen} yen={loss} busy={reading} send={send} />}
      <div class="foot">
        <MainButton
          label={text.finish}
          busyLabel={text.finishing}
          busy={busy}
          disabled={closed || loss === undefined}
          onClick={close}
        />
      </div>
    </>
  );
}

export function ClosingScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { incident, found } = screen;
  const text = settleWords.closing;
  const running = isRunning(incident);
  const title = running ? text.title : incident.checkOn === '' ? text.ended : text.prevention;
  const Face = !running ? EndedFace : found?.mayClose === true ? Questions : NotYet;
  return (
    <>
      <Title text={title} note={incident.id} onBack={() => send({ kind: 'back' })} />
      {props.told}
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {found !== null && (
        <Face
          screen={screen}
          incident={incident}
          found={found}
          busy={busy}
          closed={busy || held}
          reading={reading}
          send={send}
        />
      )}
    </>
  );
}
