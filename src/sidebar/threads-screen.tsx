// S7 返事を見に行く: the threads whose turn it is come one after the other; the others stand below, by what is to be done with them.
import type { ComponentChildren } from 'preact';
import type { Thread } from '../app/protocol.ts';
import { Fold, Line, MainButton, MoreButton, type Send, TextButton, Title } from './parts.tsx';
import { StuckMarks, Writing, whoOf } from './talk-parts.tsx';
import type { ThreadsScreen as Shown, ThreadsFound } from './talk-screens.ts';
import { answerChoices, talkWords } from './talk-words.ts';
import { ThreadCard } from './thread-card.tsx';
import { ThreadFacts } from './thread-facts.tsx';
import { type GroupName, groupedThreads } from './thread-groups.ts';
import { dueThreads, threadInHand } from './thread-moves.ts';
import { joined, words } from './words.ts';

/** Groups that need no hand now. */
const folded: readonly GroupName[] = ['waiting', 'unasked', 'over'];

/** 「2 / 6」: those of this visit and those that are due. */
function placeOf(screen: Shown): string {
  const due = dueThreads(screen).length;
  return due === 0 ? '' : `${screen.seen.length + 1} / ${screen.seen.length + due}`;
}

/** What was seen last, which may be put right. */
function LastSeen(props: { readonly screen: Shown; readonly send: Send }) {
  const { seen, found } = props.screen;
  const last = seen[seen.length - 1];
  const thread = found?.threads.find((one) => one.contact.id === last?.contactId);
  if (last === undefined || thread === undefined) return null;
  const text = talkWords.threads;
  const who = whoOf(thread.contact);
  const said = answerChoices.find((one) => one.answer === last.answer)?.short ?? '';
  return (
    <div class="with-action last">
      <span class="line-text grey">{text.last(who, said)}</span>
      <TextButton
        label={text.lastAgain}
        named={text.lastAgainNamed(who)}
        onClick={() => props.send({ kind: 'takeUpThread', contactId: last.contactId })}
      />
    </div>
  );
}

function ThreadLine(props: {
  readonly thread: Thread;
  readonly group: GroupName;
  readonly screen: Shown;
  readonly send: Send;
}) {
  const { thread, group, screen, send } = props;
  const { contact, lookAt } = thread;
  const { incident } = screen;
  const contactId = contact.id;
  const go = () =>
    group === 'settle' || group === 'carryOut'
      ? send({ kind: 'goSettle', incident, contactId })
      : send({ kind: 'takeUpThread', contactId });
  const said = {
    due: contact.lookedAt === '' ? '' : talkWords.contacts.lookedAt(contact.lookedAt),
    waiting: lookAt === '' ? contact.next : talkWords.desk.lookAt(lookAt),
  };
  return (
    <Line
      label={whoOf(contact)}
      reason={joined([contact.product, group === 'due' || group === 'waiting' ? said[group] : contact.next])}
      count={group === 'over' ? contact.resolutionLabel : contact.answerLabel}
      onClick={go}
    />
  );
}

/** The other threads: those to be settled and the silent in sight, those that wait or are over behind their number. */
function Groups(props: { readonly screen: Shown; readonly found: ThreadsFound; readonly send: Send }) {
  const { screen, found, send } = props;
  const text = talkWords.threads;
  const now = threadInHand(screen)?.contact.id;
  const others = found.threads.filter((thread) => thread.contact.id !== now);
  return (
    <>
      {groupedThreads(others, screen).map(({ group, threads }) => {
        const lines = threads.map((thread) => (
          <ThreadLine key={thread.contact.id} thread={thread} group={group} screen={screen} send={send} />
        ));
        return folded.includes(group) ? (
          <Fold key={group} label={text.groups[group]} count={words.cases(threads.length)}>
            {lines}
          </Fold>
        ) : (
          <section key={group}>
            <h2>{text.groups[group]}</h2>
            {lines}
          </section>
        );
      })}
    </>
  );
}

/** Nothing due: what comes next, and the letters that have come of the answers. */
function NothingDue(props: { readonly screen: Shown; readonly found: ThreadsFound; readonly send: Send }) {
  const { screen, found, send } = props;
  const { incident } = screen;
  const text = talkWords.threads;
  const { ready, morning, untold, lookAt } = incident.talk;
  const unsent = ready + morning + untold;
  return (
    <>
      <div class="box good">
        <b>{found.all === 0 ? text.none : text.allSeen}</b>
        {lookAt !== '' && <span class="next">{text.nextLook(lookAt)}</span>}
        {unsent > 0 && <span class="next">{text.toLetters(unsent)}</span>}
      </div>
      <MainButton
        label={unsent > 0 ? text.goLetters : text.toRoom}
        onClick={() => send({ kind: 'goIncident', incident, to: unsent > 0 ? 'letters' : 'room' })}
      />
    </>
  );
}

export function ThreadsScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { found, queue, leaving, incident } = screen;
  const text = talkWords.threads;
  const thread = threadInHand(screen);
  // An answer on its way holds up nothing; any other command does.
  const isCommand = busy && queue.length === 0;
  const closed = isCommand || held || leaving !== null;
  const waits = busy || held || queue.length > 0;
  const lookedAt = found === null || found.lookedAt === '' ? '' : text.lookedAt(found.lookedAt);
  return (
    <>
      <Title text={text.title} note={placeOf(screen)} onBack={() => send({ kind: 'back' })} />
      {props.told}
      <StuckMarks screen={screen} send={send} />
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {found !== null && thread === undefined && <NothingDue screen={screen} found={found} send={send} />}
      {thread !== undefined && (
        <ThreadCard
          key={thread.contact.id}
          thread={thread}
          incident={incident}
          closed={closed}
          waits={waits}
          send={send}
        />
      )}
      <LastSeen screen={screen} send={send} />
      <Writing screen={screen} />
      {thread !== undefined && (
        <Fold key={thread.contact.id} label={text.facts} count="">
          <ThreadFacts screen={screen} thread={thread} busy={isCommand} waits={waits} send={send} />
        </Fold>
      )}
      {found !== null && <Groups screen={screen} found={found} send={send} />}
      {found !== null && found.cursor !== null && <MoreButton reading={reading} send={send} />}
      {lookedAt !== '' && <p class="grey apart">{lookedAt}</p>}
    </>
  );
}
