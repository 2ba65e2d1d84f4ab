// One buyer's thread by itself, opened from a list: what was seen, what follows, and all that is known.
import type { ComponentChildren } from 'preact';
import { type Send, Title } from './parts.tsx';
import type { ThreadScreen as Shown } from './talk-screens.ts';
import { talkWords } from './talk-words.ts';
import { ThreadCard } from './thread-card.tsx';
import { ThreadFacts } from './thread-facts.tsx';

export function ThreadScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { thread, incident } = screen;
  const closed = busy || held;
  return (
    <>
      <Title text={talkWords.thread.title} note={incident.id} onBack={() => send({ kind: 'back' })} />
      {props.told}
      {thread === null && reading && <p class="grey">{talkWords.threads.reading}</p>}
      {thread !== null && (
        <>
          <ThreadCard
            key={thread.lookAt + thread.contact.answer}
            thread={thread}
            incident={incident}
            closed={closed}
            waits={closed}
            send={send}
          />
          <ThreadFacts screen={screen} thread={thread} busy={busy} waits={closed} send={send} />
        </>
      )}
    </>
  );
}
