// 元に戻すこと: what a person stopped by hand and now puts back by hand, by the kind of work, each to be ticked; and the
// word to buyers who had been written to.
import type { ComponentChildren } from 'preact';
import type { TaskLine } from '../app/protocol.ts';
import { CopyBox } from './copy-box.tsx';
import { unsentCount } from './incident-state.ts';
import { Fold, Line, MoreButton, OutLink, type Send, TextButton, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { restartWords } from './restart-words.ts';
import { reverseLabel, reverseSteps, roomWords } from './room-words.ts';
import type { ReverseScreen as Shown } from './screens.ts';
import { nameOf } from './stop-task.tsx';
import { joined, words } from './words.ts';

type Handling = { readonly closed: boolean; readonly send: Send };

/** A box still has its deadline; when a listing could have sold is past. */
function whenOf(task: TaskLine): string {
  if (task.reverseDone) return task.reverse;
  return task.kind === 'box' ? task.deadline : '';
}

function ReverseRow(props: Handling & { readonly task: TaskLine }) {
  const { task, closed, send } = props;
  const text = roomWords.reverse;
  const name = nameOf(task);
  const record = (done: boolean) =>
    send({ kind: 'recordReverse', requestId: newRequestId(), taskId: task.id, done });
  // One product stands here as a listing and as a box: each button says which.
  const named = [task.reverse, name, task.key].filter((part) => part !== '').join(' ');
  const facts = [task.key, task.shelf === '' ? '' : words.stopList.shelf(task.shelf)];
  return (
    <li class="reverse">
      <div class="with-action">
        <span class="line-text">
          <b>{name}</b>
          <span class="grey">{joined([...facts, whenOf(task)])}</span>
        </span>
        {!task.reverseDone && (
          <OutLink href={task.link} look="text" label={words.open} named={words.stopList.openNamed(name)} />
        )}
        {task.reverseDone ? (
          <TextButton
            label={text.undo}
            named={text.undoNamed(named)}
            disabled={closed}
            onClick={() => record(false)}
          />
        ) : (
          <TextButton
            label={text.done}
            named={text.doneNamed(named)}
            disabled={closed}
            onClick={() => record(true)}
          />
        )}
      </div>
      {!task.reverseDone && task.reverseMessage !== '' && (
        <CopyBox
          name={words.stopList.message}
          text={task.reverseMessage}
          button={words.stopList.copyMessage}
          copied={words.stopList.messageCopied}
          isMain={false}
          size="small"
        />
      )}
    </li>
  );
}

/** Tasks by what has to be done, in the order in which the kinds first come. */
function byWork(tasks: readonly TaskLine[]): readonly (readonly [string, readonly TaskLine[]])[] {
  const groups = new Map<string, TaskLine[]>();
  for (const task of tasks) groups.set(task.reverse, [...(groups.get(task.reverse) ?? []), task]);
  return [...groups];
}

/** Listings of which so many go back today; boxes and people are not counted, they come at once. */
export function portioned(
  open: readonly TaskLine[],
  left: number,
): { readonly today: readonly TaskLine[]; readonly later: readonly TaskLine[] } {
  const listings = open.filter((task) => task.kind === 'listing');
  const later = new Set(listings.slice(Math.max(0, left)));
  return { today: open.filter((task) => !later.has(task)), later: open.filter((task) => later.has(task)) };
}

function Works(props: Handling & { readonly tasks: readonly TaskLine[] }) {
  const { tasks, closed, send } = props;
  return (
    <>
      {byWork(tasks).map(([work, ofWork]) => (
        <section key={work}>
          <h2>{`${reverseLabel(work)} ${words.cases(ofWork.length)}`}</h2>
          {reverseSteps[work] !== undefined && <p class="grey">{reverseSteps[work]}</p>}
          <ul>
            {ofWork.map((task) => (
              <ReverseRow key={task.id} task={task} closed={closed} send={send} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

export function ReverseScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, reading, send } = props;
  const { incident, found } = screen;
  const text = roomWords.reverse;
  const closed = props.busy || props.held;
  const open = found?.tasks.filter((task) => !task.reverseDone) ?? [];
  const done = found?.tasks.filter((task) => task.reverseDone) ?? [];
  const drafts = found?.drafts ?? [];
  const left = found === null ? 0 : found.perDay - found.today;
  const { today, later } = portioned(open, left);
  const isDayDone = left <= 0;
  const unsent = unsentCount(drafts);
  const unread = found === null ? 0 : Math.max(0, found.open - open.length);
  const isEmpty = found !== null && open.length === 0 && unsent === 0 && found.cursor === null;
  return (
    <>
      <Title
        text={text.title}
        note={found === null ? incident.id : text.place(found.open + unsent)}
        onBack={() => send({ kind: 'back' })}
      />
      {props.told}
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {isEmpty && <p class="box good">{done.length > 0 ? text.allDone : text.none}</p>}
      {open.length > 0 && <p class="box notice">{text.lead}</p>}
      {found !== null && later.length > 0 && (
        <p class={isDayDone ? 'box good' : 'grey'}>
          {isDayDone ? restartWords.today.done(found.today) : restartWords.today.lead(found.perDay)}
        </p>
      )}
      <Works tasks={today} closed={closed} send={send} />
      {later.length > 0 && (
        <Fold label={restartWords.today.later} count={words.cases(later.length + unread)}>
          <p class="grey">{restartWords.today.laterLead}</p>
          <Works tasks={later} closed={closed} send={send} />
        </Fold>
      )}
      {found !== null && found.cursor !== null && <MoreButton reading={reading} send={send} />}
      {drafts.length > 0 && (
        <section>
          <h2>{text.drafts}</h2>
          {drafts.map((draft) => (
            <Line
              key={draft.id}
              label={joined([draft.marketplace, draft.to])}
              reason={draft.purpose}
              count={draft.stateLabel}
              onClick={() => send({ kind: 'showDraft', draft })}
            />
          ))}
        </section>
      )}
      {done.length > 0 && (
        <Fold label={text.settled} count={words.cases(done.length)}>
          <ul>
            {done.map((task) => (
              <ReverseRow key={task.id} task={task} closed={closed} send={send} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
