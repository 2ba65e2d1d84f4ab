// One thread big: who, until when, what was sent last, the way to the trade, and what was seen there by digit.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IncidentLine, Thread } from '../app/protocol.ts';
import { useDeliberate } from './deliberate.ts';
import { Choice, Fold, isWebAddress, OutLink, PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { NearestClock, Who, whoOf } from './talk-parts.tsx';
import { answerChoices, talkWords } from './talk-words.ts';
import { joined } from './words.ts';

/** A thread that was not on screen for this long was not looked at: the digit was meant for the one before. */
const SEEN_AFTER_MS = 300;

/** What was sent last, to be read again before the answer is. */
function LastLetter(props: { readonly thread: Thread }) {
  const sent = props.thread.letters.find((draft) => draft.sentAt !== '');
  if (sent === undefined) return null;
  return (
    <Fold label={talkWords.threads.sent} count={sent.sentAt}>
      <b>{sent.purpose}</b>
      <p class="pre">{sent.text}</p>
    </Fold>
  );
}

/** What can be done about somebody who does not answer; after the three answers, with the next digits. */
function Silence(props: { readonly thread: Thread; readonly closed: boolean; readonly send: Send }) {
  const { thread, closed, send } = props;
  const { silence, contact } = thread;
  const text = talkWords.threads;
  const follow = (what: 'remind' | 'end') => () =>
    send({ kind: 'followUp', requestId: newRequestId(), contactId: contact.id, what });
  if (silence.kind === 'none') return null;
  if (silence.kind === 'wait') return <p class="grey">{text.silenceWait(silence.step, silence.at)}</p>;
  const mayRemind = silence.kind === 'remind' || silence.remind;
  return (
    <>
      {mayRemind && (
        <Choice
          digit={4}
          label={text.remind}
          note={text.remindNote}
          disabled={closed}
          onClick={follow('remind')}
        />
      )}
      {silence.kind === 'mayEnd' && (
        <Choice digit={5} label={text.end} note={text.endNote} disabled={closed} onClick={follow('end')} />
      )}
    </>
  );
}

/** Whether an answer may be given at all: nobody who was never written to has one. */
const isAsked = ({ contact }: Thread): boolean => contact.answer !== 'NOT_ASKED';

/** Keyed by its buyer: the next one is a new card. */
export function ThreadCard(props: {
  readonly thread: Thread;
  readonly incident: IncidentLine;
  /** Nothing may be recorded. */
  readonly closed: boolean;
  /** Commands that are no answer of the loop have to wait. */
  readonly waits: boolean;
  readonly send: Send;
}) {
  const { thread, incident, closed, send } = props;
  const { contact, clocks } = thread;
  const text = talkWords.threads;
  const [gist, setGist] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const deliberate = useDeliberate(SEEN_AFTER_MS);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    // The button of the thread before is gone, and the focus with it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const who = whoOf(contact);
  return (
    <section class="letter">
      <h2 class="unseen" ref={heading} tabIndex={-1}>
        {who}
      </h2>
      <Who contact={contact} />
      <NearestClock
        clock={clocks.find((clock) => clock.label !== talkWords.desk.looks)}
        incidentId={incident.id}
        whose={who}
      />
      {!thread.reachable && (
        <div class="box notice ask">
          <p>{talkWords.who.unreachable}</p>
          <PlainButton
            label={talkWords.who.askOffice}
            onClick={() => send({ kind: 'goOffice', incident, contactId: contact.id })}
          />
        </div>
      )}
      <LastLetter thread={thread} />
      {isWebAddress(contact.link) ? (
        <OutLink
          href={contact.link}
          look="main"
          label={text.open}
          named={text.openNamed(who)}
          onClick={() => heading.current?.focus()}
        />
      ) : (
        <p class="grey">{text.noLink}</p>
      )}
      <label for="gist">{text.gist}</label>
      <input
        id="gist"
        maxLength={2000}
        autocomplete="off"
        value={gist}
        onInput={(event) => setGist(event.currentTarget.value)}
      />
      <fieldset class="answers">
        <legend>
          {isAsked(thread) ? joined([text.answers, text.before(contact.answerLabel)]) : text.answers}
        </legend>
        {answerChoices.map(({ answer, label, note }, at) => (
          <Choice
            key={answer}
            digit={at + 1}
            label={label}
            note={note}
            disabled={closed}
            onClick={() =>
              deliberate(() => send({ kind: 'seeAnswer', requestId: newRequestId(), answer, gist }))
            }
          />
        ))}
        <Silence thread={thread} closed={closed || props.waits} send={send} />
      </fieldset>
    </section>
  );
}
