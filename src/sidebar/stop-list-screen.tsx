// S4 出品を止める: the mark stopped no listing, so this screen says first what still sells, then how to stop it, one
// card at a time. When the last is handled it says how long it took and leads on.
import type { ComponentChildren } from 'preact';
import { firstReplyIn, isReplyDue, isRunning } from './incident-state.ts';
import { NameTransaction } from './name-transaction.tsx';
import { outageWords } from './outage-words.ts';
import { MainButton, PlainButton, type Send, Title } from './parts.tsx';
import type { StopListScreen as Shown } from './screens.ts';
import { StillSelling } from './still-selling.tsx';
import { TaskCard } from './task-card.tsx';
import { TaskLists } from './task-lists.tsx';
import { isForLater, taskNow } from './task-outcomes.ts';
import { words } from './words.ts';

type Handling = { readonly busy: boolean; readonly held: boolean; readonly send: Send };

/** The blue button when no card is left: the reply that waits, else the desk. */
function Onward(props: Handling & { readonly screen: Shown }) {
  const { incident, room } = props.screen;
  const draft = firstReplyIn(room);
  if (props.held || room === null) return null;
  if (incident.firstReply === 'draft' && draft) {
    return (
      <MainButton
        label={words.room.goReply}
        disabled={props.busy}
        onClick={() => props.send({ kind: 'showDraft', draft })}
      />
    );
  }
  if (isReplyDue(incident)) return null;
  return (
    <MainButton
      label={words.trouble.desk}
      disabled={props.busy}
      onClick={() => props.send({ kind: 'goDesk' })}
    />
  );
}

export function StopListScreen(
  props: Handling & {
    readonly screen: Shown;
    readonly told: ComponentChildren;
    readonly reading: boolean;
  },
) {
  const { screen, busy, held, reading, send } = props;
  const { incident, room } = screen;
  const running = isRunning(incident);
  const first = room && running ? taskNow(room.tasks, screen.picked) : undefined;
  // A word to the supplier has time until morning; the buyer who waits for a reply has not.
  const hasTime = first?.kind === 'supplier' && screen.picked !== first.id && isReplyDue(incident);
  const now = hasTime ? undefined : first;
  const asksForTransaction = running && incident.firstReply === 'none';
  const isAllRead = room !== null && room.cursor === null;
  const allPutOff = isAllRead && room.tasks.every((task) => task.done || isForLater(task));
  return (
    <>
      <Title
        text={incident.outage === undefined ? words.stopList.title : outageWords.room.slow}
        note={
          incident.outage === undefined ? words.stopList.place(incident.tasksDone, incident.tasksAll) : ''
        }
        onBack={() => send({ kind: 'back' })}
      />
      {props.told}
      {incident.outage !== undefined && isAllRead && room.tasks.length === 0 && (
        <p class="grey">{outageWords.room.slowNone}</p>
      )}
      <div role="status">
        {incident.outage === undefined && <StillSelling incident={incident} allPutOff={allPutOff} />}
      </div>
      {room === null && reading && <p class="grey">{words.stopList.leftUnknown}</p>}
      {room === null && !reading && (
        <PlainButton label={words.stopList.readList} onClick={() => send({ kind: 'readIncident' })} />
      )}
      {now && (
        <TaskCard
          key={now.id}
          task={now}
          rightWording={incident.type === 'DESCRIPTION_ERROR' ? (room?.details.right ?? '') : ''}
          incident={incident}
          busy={busy}
          held={held}
          send={send}
        />
      )}
      {!now && running && <Onward screen={screen} busy={busy} held={held} send={send} />}
      {room !== null && (
        <TaskLists room={room} now={now} closed={busy || held || !running} reading={reading} send={send} />
      )}
      {asksForTransaction && (
        <NameTransaction
          candidates={room?.candidates ?? screen.candidates}
          tasks={room?.tasks ?? []}
          // The digits belong to the card while there is one, or may be one in a moment.
          hasDigits={room !== null && !now}
          busy={busy}
          held={held}
          onLater={() => send({ kind: 'back' })}
          send={send}
        />
      )}
      {!asksForTransaction && (
        <PlainButton label={words.stopList.toRoom} onClick={() => send({ kind: 'back' })} />
      )}
    </>
  );
}
