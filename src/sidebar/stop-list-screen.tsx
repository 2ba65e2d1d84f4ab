// S4 出品を止める: the mark stopped no listing, so this screen says first what still sells, then how to stop it.
import type { ComponentChildren } from 'preact';
import { isRunning } from './incident-state.ts';
import { NameTransaction } from './name-transaction.tsx';
import { Fold, PlainButton, type Send, Title } from './parts.tsx';
import type { StopListScreen as Shown } from './screens.ts';
import { TaskCard, TaskRow } from './stop-task.tsx';
import { words } from './words.ts';

const linesInSight = 3;

function Tasks(props: { readonly screen: Shown; readonly reading: boolean; readonly send: Send }) {
  const { room } = props.screen;
  const text = words.stopList;
  if (room === null) {
    return props.reading ? (
      <p class="grey">{text.leftUnknown}</p>
    ) : (
      <PlainButton label={text.readList} onClick={() => props.send({ kind: 'readIncident' })} />
    );
  }
  const first = room.tasks.find((task) => !task.done);
  const others = room.tasks.filter((task) => task !== first);
  const beyond = others.slice(linesInSight);
  const unread = Math.max(0, room.incident.tasksAll - room.tasks.length);
  return (
    <>
      {first && <TaskCard task={first} />}
      {others.length > 0 && (
        <section>
          <h2>{text.rest}</h2>
          <ul class="tasks">
            {others.slice(0, linesInSight).map((task) => (
              <TaskRow key={task.id} task={task} />
            ))}
          </ul>
          {beyond.length + unread > 0 && (
            <Fold label={words.others(beyond.length + unread)} count="">
              <ul class="tasks">
                {beyond.map((task) => (
                  <TaskRow key={task.id} task={task} />
                ))}
              </ul>
              {room.cursor !== null && (
                <PlainButton
                  label={props.reading ? words.reading : words.more}
                  disabled={props.reading}
                  onClick={() => props.send({ kind: 'more' })}
                />
              )}
            </Fold>
          )}
        </section>
      )}
    </>
  );
}

function StillSelling(props: { readonly screen: Shown }) {
  const { incident, room } = props.screen;
  const text = words.stopList;
  const open = room?.tasksOpen ?? incident.tasksAll - incident.tasksDone;
  if (incident.tasksAll === 0) return <p class="box notice">{text.listEmpty}</p>;
  if (open === 0) return <p class="box good">{text.allDone}</p>;
  return (
    <p class="box alarm">
      <b>{text.notYet}</b> {text.left(open)}
    </p>
  );
}

export function StopListScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, send } = props;
  const asksForTransaction = isRunning(screen.incident) && screen.incident.firstReply === 'none';
  const { incident, room } = screen;
  return (
    <>
      <Title
        text={words.stopList.title}
        note={words.stopList.place(incident.tasksDone, incident.tasksAll)}
        onBack={() => send({ kind: 'back' })}
      />
      {props.told}
      <StillSelling screen={screen} />
      <Tasks screen={screen} reading={props.reading} send={send} />
      {asksForTransaction && (
        <NameTransaction
          candidates={room?.candidates ?? screen.candidates}
          tasks={room?.tasks ?? []}
          busy={props.busy}
          held={props.held}
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
