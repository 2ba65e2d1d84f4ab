// S4 below the card: what comes next, what was put off, what is done. No list but the first stands open in full.
import type { IncidentLine, Room, TaskLine } from '../app/protocol.ts';
import { Fold, MoreButton, type Send } from './parts.tsx';
import { LookLink } from './promise-link.tsx';
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

const besides = ['box', 'outsourcer', 'supplier'] as const;

/** What has to be stopped besides listings: a count of each kind, which opens its list. */
function Besides(props: Handling & { readonly tasks: readonly TaskLine[] }) {
  const kinds = besides
    .map((kind) => ({ kind, tasks: props.tasks.filter((task) => task.kind === kind) }))
    .filter(({ tasks }) => tasks.length > 0);
  if (kinds.length === 0) return null;
  return (
    <section>
      <h2>{words.stopList.besides}</h2>
      {kinds.map(({ kind, tasks }) => (
        <Fold key={kind} label={words.stopList.kinds[kind]} count={words.cases(tasks.length)}>
          <Rows tasks={tasks} closed={props.closed} send={props.send} />
        </Fold>
      ))}
    </section>
  );
}

/** When the next of what was put off has to be looked at, with its link into the calendar. */
function NextLook(props: { readonly incident: IncidentLine }) {
  const { incident } = props;
  if (incident.waitingAt === '') return null;
  return (
    <p class="next grey">
      {words.stopList.lookAt(incident.waitingAt)}
      <LookLink incident={incident} />
    </p>
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
  const open = others.filter((task) => !task.done && !isForLater(task));
  const next = open.filter((task) => task.kind === 'listing' || task.kind === 'relist');
  const later = others.filter(isForLater);
  const done = others.filter((task) => task.done);
  const beyond = next.slice(linesInSight);
  const counted = room.tasks.filter((task) => task.kind !== 'supplier').length;
  const unread = Math.max(0, room.incident.tasksAll - counted);
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
      <Besides tasks={open} closed={closed} send={send} />
      {later.length > 0 && (
        <section>
          <h2>{text.later}</h2>
          <NextLook incident={room.incident} />
          <Rows tasks={later} closed={closed} send={send} />
        </section>
      )}
      {done.length > 0 && (
        <Fold label={text.settled} count={words.cases(done.length)}>
          <Rows tasks={done} closed={closed} send={send} />
        </Fold>
      )}
      {room.cursor !== null && (
        <>
          {unread > 0 && <p class="grey">{words.others(unread)}</p>}
          <MoreButton reading={reading} send={send} />
        </>
      )}
    </>
  );
}
