// 続けるか、やめるか of one buyer: what he has chosen, and for a cancel what comes before it: the friendly last message, what is saved,
// the reason that names the outage, the marketplace's own steps. Only then the blue button.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CopyBox } from './copy-box.tsx';
import type { CancelFound, OutageCancelScreen as Shown } from './packing-screens.ts';
import { type ChoiceWord, choices, isCancelReason, isEvidence, packingWords } from './packing-words.ts';
import {
  Choice,
  Fold,
  isWebAddress,
  Line,
  MainButton,
  OutLink,
  PlainButton,
  type Send,
  TextButton,
  Title,
} from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { evidenceLabels } from './settle-words.ts';

type Handling = { readonly screen: Shown; readonly closed: boolean; readonly send: Send };
type Known = Handling & { readonly found: CancelFound; readonly busy: boolean };

const text = packingWords.cancel;

function Question(props: Handling) {
  const { screen, closed, send } = props;
  const choose = (choice: ChoiceWord) =>
    send({ kind: 'recordChoice', requestId: newRequestId(), contactId: screen.contactId, choice });
  return (
    <>
      <p>{text.question}</p>
      <Choice
        digit={1}
        label={text.waits}
        note={text.waitsSaid}
        disabled={closed}
        onClick={() => choose(choices.wait)}
      />
      <Choice
        digit={2}
        label={text.cancels}
        note={text.cancelsSaid}
        disabled={closed}
        onClick={() => choose(choices.cancel)}
      />
    </>
  );
}

/** What is sent, and what is copied into the marketplace's own form. */
function Texts(props: Known) {
  const { screen, found, send } = props;
  return (
    <section>
      {found.drafts.map((draft) =>
        isCancelReason(draft.purpose) ? (
          <Fold key={draft.id} label={draft.purpose} count="">
            <p class="grey">{text.reasonSaid}</p>
            <CopyBox
              name={draft.purpose}
              text={draft.text}
              button={text.copyReason}
              copied={text.reasonCopied}
              isMain={false}
              size="small"
            />
          </Fold>
        ) : (
          <Line
            key={draft.id}
            label={draft.purpose}
            reason={draft.sentAt === '' ? text.greetingFirst : text.sentAt(draft.sentAt)}
            count={draft.stateLabel}
            onClick={() => send({ kind: 'goLetter', incident: screen.incident, draftId: draft.id })}
          />
        ),
      )}
    </section>
  );
}

function Saved(props: Known) {
  const { found, closed, send } = props;
  return (
    <section>
      <h2>{text.evidence}</h2>
      <p class="grey">{text.evidenceSaid}</p>
      <ul class="evidence">
        {found.evidence.map(({ evidence, saved }) =>
          isEvidence(evidence) ? (
            <li key={evidence}>
              <button
                type="button"
                class="plain chip"
                aria-pressed={saved}
                disabled={closed}
                onClick={() =>
                  send({ kind: 'saveForCancel', requestId: newRequestId(), evidence, saved: !saved })
                }
              >
                <span class="line-text">{evidenceLabels[evidence]}</span>
                <span class="said">{saved ? text.saved : text.notSaved}</span>
              </button>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

/** Who may ask, when, what it costs, and step by step. */
function Steps(props: Known) {
  const { say, steps, source, certainty } = props.found;
  if (say === '' && steps === '') return <p class="grey">{text.noRule}</p>;
  return (
    <Fold label={text.steps} count={certainty}>
      {say !== '' && <p class="pre">{say}</p>}
      {steps !== '' && <p class="pre">{steps}</p>}
      {isWebAddress(source) && <OutLink href={source} look="text" label={source} />}
    </Fold>
  );
}

/** Behind a fold: nobody presses it by mistake. */
function WithReason(props: Known & { readonly onDone: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  return (
    <Fold label={text.cannot} count="">
      <label for="cancel-why">{text.why}</label>
      <input
        id="cancel-why"
        maxLength={500}
        autocomplete="off"
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <PlainButton
        label={text.withReason}
        disabled={props.closed || reason.trim() === ''}
        onClick={() => props.onDone(reason.trim())}
      />
    </Fold>
  );
}

function Cancel(props: Known) {
  const { screen, found, busy, closed, send } = props;
  const { incident, contactId } = screen;
  const isMissing = found.missing.length > 0;
  const done = (reason: string) =>
    send({ kind: 'recordCancelled', requestId: newRequestId(), contactId, done: true, reason });
  return (
    <>
      <div class="box notice with-action">
        <span class="line-text">{text.chosen}</span>
        <TextButton
          label={text.back}
          named={text.backNamed}
          disabled={closed}
          onClick={() => send({ kind: 'recordChoice', requestId: newRequestId(), contactId, choice: '' })}
        />
      </div>
      <Texts {...props} />
      <Saved {...props} />
      <Steps {...props} />
      <PlainButton label={text.office} onClick={() => send({ kind: 'goOffice', incident, contactId })} />
      {isMissing && <WithReason {...props} onDone={done} />}
      <div class="foot">
        {isMissing && <p class="grey">{text.missing(found.missing)}</p>}
        <MainButton
          label={text.done}
          busy={busy}
          busyLabel={text.writing}
          disabled={closed || isMissing}
          onClick={() => done('')}
        />
      </div>
    </>
  );
}

export function OutageCancelScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { found, incident, isAgreed } = screen;
  const closed = busy || held;
  return (
    <>
      <Title text={text.title} note={incident.id} onBack={() => send({ kind: 'back' })} />
      {props.told}
      <p>
        <b>{screen.who}</b>
      </p>
      {!isAgreed && <Question screen={screen} closed={closed} send={send} />}
      {isAgreed && found === null && reading && <p class="grey">{text.reading}</p>}
      {isAgreed && found !== null && (
        <Cancel screen={screen} found={found} busy={busy} closed={closed} send={send} />
      )}
    </>
  );
}
