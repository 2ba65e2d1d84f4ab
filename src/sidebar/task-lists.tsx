// S4 below the card: what comes next, what was put off, what is done. No list but the first stands open in full.
import type { Room, TaskLine } from '../app/protocol.ts';
import { Fold, PlainButton, type Send } from './parts.tsx';
import { TaskRow } from './stop-task.tsx';
import { isForLater } from './task-outcomes.ts';
import { words } from './words.ts';

const linesInSight = 3;

type Handling = { readonly closed: boolean; readonly send: Send };

function Rows(props: Handling & { readonly tasks: readonly TaskLine[] }) {
  return (
    <ul class="tasks">
      {props.tasks.map((task) => (
        <TaskRow key={task.id} task={task} closed={props.closed} send={props.send} />
      ))}
    </ul>
  );
}

export function TaskLists(
  props: Handling & {
    readonly room: Room;
    readonly now: TaskLine | undefined;
    readonly reading: boolean;
  },
) {
  const { room, now, reading, closed, send } = props;
  const text = words.stopList;
  const others = room.tasks.filter((task) => task !== now);
  const next = others.filter((task) => !task.done && !isForLater(task));
  const later = others.filter(isForLater);
  const done = others.filter((task) => task.done);
  const beyond = next.slice(linesInSight);
  const unread = Math.max(0, room.incident.tasksAll - room.tasks.length);
  const more = room.cursor !== null && (
    <PlainButton
      label={reading ? words.reading : words.more}
      disabled={reading}
      onClick={() => send({ kind: 'more' })}
    />
  );
  return (
    <>
      {next.length > 0 && (
        <section>
          <h2>{text.rest}</h2>
          <Rows tasks={next.slice(0, linesInSight)} closed={closed} send={send} />
          {beyond.length > 0 && (
            <Fold label={words.others(beyond.length)} count="">
              <Rows tasks={beyond} closed={closed} send={send} />
            </Fold>
          )}
        </section>
      )}
      {later.length > 0 && (
        <section>
          <h2>{text.later}</h2>
          <Rows tasks={later} closed={closed} send={send} />
        </section>
      )}
      {done.length > 0 && (
        <Fold label={text.settled} count={words.cases(done.length)}>
          <Rows tasks={done} closed={closed} send={send} />
        </Fold>
      )}
      {more && (
        <>
          <p class="grey">{words.others(unread)}</p>
          {more}
        </>
      )}
    </>
  );
}
