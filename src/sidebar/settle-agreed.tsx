// What follows from the way that was agreed on: what is saved first, one tap each, the step itself, and what comes back.
import { useState } from 'preact/hooks';
import { Fold, Line, MainButton, PlainButton, type Send, TextButton } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { SettleScreen, Settling } from './settle-screens.ts';
import { TwinLine } from './settle-twins.tsx';
import { asksOffice, evidenceLabels, returnChoices, settleWords } from './settle-words.ts';

type Handling = {
  readonly screen: SettleScreen;
  readonly found: Settling;
  readonly busy: boolean;
  readonly closed: boolean;
  readonly send: Send;
};

const isUnsent = (state: string): boolean => state === 'DRAFT' || state === 'REVIEWED';

function Agreed(props: Handling) {
  const { screen, found, closed, send } = props;
  const { settlement, thread } = found;
  const text = settleWords;
  const unsent = thread.letters.find(({ state }) => isUnsent(state));
  return (
    <>
      <div class="card">
        <h2>{text.agreed}</h2>
        <p>
          <b>{text.agreedAmount(settlement.way ?? '', settlement.amount)}</b>
        </p>
        {settlement.carriedOut === '' && (
          <PlainButton
            label={text.anew}
            disabled={closed}
            onClick={() => send({ kind: 'chooseAnew', open: true })}
          />
        )}
      </div>
      {screen.lacks.length > 0 && (
        <div class="box notice ask">
          <p>{text.noLetter(screen.lacks)}</p>
        </div>
      )}
      {unsent !== undefined && (
        <Line
          label={unsent.purpose}
          reason={settlement.carriedOut === '' ? text.letterFirst : text.letterUnsent}
          count={unsent.stateLabel}
          onClick={() => send({ kind: 'goIncident', incident: screen.incident, to: 'letters' })}
        />
      )}
    </>
  );
}

function Evidence(props: Handling) {
  const { screen, found, closed, send } = props;
  const { evidence } = found.settlement;
  const text = settleWords.evidence;
  if (evidence.length === 0) return null;
  return (
    <section>
      <h2>{text.title}</h2>
      <p class="grey">{text.lead}</p>
      <ul class="evidence">
        {evidence.map(({ evidence: what, saved }) => (
          <li key={what}>
            <button
              type="button"
              class="plain chip"
              aria-pressed={saved}
              disabled={closed && screen.taps.length === 0}
              onClick={() =>
                send({ kind: 'recordEvidence', requestId: newRequestId(), evidence: what, saved: !saved })
              }
            >
              <span class="line-text">{evidenceLabels[what]}</span>
              <span class="said">{saved ? `✓ ${text.saved}` : text.notSaved}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 返送: where nothing was said of it, nothing is pressed. */
function Returned(props: Handling) {
  const { found, closed, send } = props;
  const { returned } = found.settlement;
  const text = settleWords.returned;
  return (
    <fieldset class="chips three">
      <legend>{text.title}</legend>
      {returnChoices.map((one) => (
        <button
          key={one.returned}
          type="button"
          class="plain"
          aria-pressed={returned === one.returned}
          disabled={closed}
          onClick={() =>
            send({
              kind: 'recordReturn',
              requestId: newRequestId(),
              returned: returned === one.returned ? '' : one.returned,
            })
          }
        >
          {one.label}
        </button>
      ))}
    </fieldset>
  );
}

/** Without what has to be saved first only with a reason, which stands behind a fold: nobody presses it by mistake. */
function WithReason(props: Handling) {
  const { busy, closed, send } = props;
  const text = settleWords.carryOut;
  const [reason, setReason] = useState('');
  return (
    <Fold label={text.cannot} count="">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() === '') return;
          send({ kind: 'carryOut', requestId: newRequestId(), done: true, reason: reason.trim() });
        }}
      >
        <label for="reason">{text.reason}</label>
        <input
          id="reason"
          maxLength={500}
          autocomplete="off"
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <button type="submit" class="plain" disabled={busy || closed || reason.trim() === ''}>
          {text.withReason}
        </button>
      </form>
    </Fold>
  );
}

function Done(props: Handling) {
  const { screen, found, closed, send } = props;
  const { carriedOut } = found.settlement;
  const text = settleWords.carryOut;
  return (
    <>
      <div class="box good with-action">
        <span class="line-text">{text.isDone(carriedOut)}</span>
        <TextButton
          label={text.back}
          named={text.backNamed}
          disabled={closed}
          onClick={() => send({ kind: 'carryOut', requestId: newRequestId(), done: false, reason: '' })}
        />
      </div>
      <MainButton
        label={text.onward}
        disabled={closed}
        onClick={() => send({ kind: 'goIncident', incident: screen.incident, to: 'threads' })}
      />
    </>
  );
}

export function AgreedFace(props: Handling) {
  const { screen, found, busy, closed, send } = props;
  const { settlement } = found;
  const text = settleWords.carryOut;
  const isAsking = asksOffice(settlement.way);
  // What closes nothing is missing nothing.
  const isGated = settlement.missing.length > 0;
  const isDone = settlement.carriedOut !== '';
  const finish = () => send({ kind: 'carryOut', requestId: newRequestId(), done: true, reason: '' });
  const office = () => send({ kind: 'goOffice', incident: screen.incident, contactId: screen.contactId });
  return (
    <>
      {isDone && <Done {...props} />}
      <Agreed {...props} />
      {isAsking && <p class="box notice">{text.office}</p>}
      <Evidence {...props} />
      {!isAsking && <Returned {...props} />}
      {!isDone && isGated && (
        <>
          <p class="box notice">{text.closes}</p>
          <WithReason {...props} />
        </>
      )}
      <TwinLine found={found} send={send} />
      {!isDone && (
        <div class="foot">
          {isGated && <p class="grey">{text.missing(settlement.missing.length)}</p>}
          {isAsking ? (
            <MainButton label={settleWords.askOffice} disabled={closed} onClick={office} />
          ) : (
            <MainButton
              label={text.finish}
              busyLabel={settleWords.finishing}
              busy={busy}
              disabled={closed || isGated}
              onClick={finish}
            />
          )}
        </div>
      )}
    </>
  );
}
