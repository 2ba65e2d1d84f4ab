// What is known of one thread beyond its next step: how it is settled, its deadlines, its texts, its days.
import type { Thread } from '../app/protocol.ts';
import { PlainButton, type Send } from './parts.tsx';
import { PromiseButtons } from './promise-buttons.tsx';
import { newRequestId } from './request-id.ts';
import type { ThreadScreen, ThreadsScreen } from './talk-screens.ts';
import { talkWords } from './talk-words.ts';
import { ThreadClocks } from './thread-clocks.tsx';
import { ThreadLetters } from './thread-letters.tsx';
import { ThreadTimes } from './thread-times.tsx';

type Facts = {
  readonly screen: ThreadScreen | ThreadsScreen;
  readonly thread: Thread;
  readonly busy: boolean;
  /** Commands have to wait. */
  readonly waits: boolean;
  readonly send: Send;
};

/** An end without an answer, as `followUp` leaves it. */
export const isEndedWithoutAnswer = ({ contact }: Thread): boolean =>
  contact.answer === 'NO_REPLY' && contact.resolution === 'RESOLVED';

/** The way that was agreed on, or the question which it is. */
function Settlement(props: Facts) {
  const { screen, thread, send } = props;
  const { contact } = thread;
  const text = talkWords.thread;
  const go = () => send({ kind: 'goSettle', incident: screen.incident, contactId: contact.id });
  if (contact.way === '' && contact.answer !== 'AFFECTED') return null;
  return (
    <>
      {contact.way !== '' && (
        <div class="line still">
          <b class="line-text">{text.settled}</b>
          <span class="count">{text.settledWay(contact.way, contact.amount)}</span>
        </div>
      )}
      <PlainButton label={contact.way === '' ? text.settle : text.settleOn} onClick={go} />
    </>
  );
}

export function ThreadFacts(props: Facts) {
  const { screen, thread, busy, waits, send } = props;
  const { incident } = screen;
  const contactId = thread.contact.id;
  const promised = thread.letters.find((draft) => draft.promiseAt !== '');
  return (
    <div class="apart">
      {isEndedWithoutAnswer(thread) && (
        <PlainButton
          label={talkWords.threads.reopen}
          disabled={waits}
          onClick={() => send({ kind: 'followUp', requestId: newRequestId(), contactId, what: 'reopen' })}
        />
      )}
      <Settlement {...props} />
      {screen.kind === 'thread' && promised !== undefined && (
        <PromiseButtons draft={promised} busy={waits} held={false} send={send} />
      )}
      <ThreadClocks thread={thread} incidentId={incident.id} />
      <ThreadTimes
        key={contactId}
        thread={thread}
        busy={busy}
        waits={waits}
        open={thread.contact.stage === ''}
        send={send}
      />
      <ThreadLetters screen={screen} thread={thread} waits={waits} send={send} />
    </div>
  );
}
