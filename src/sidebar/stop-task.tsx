// A stop task as one line that opens its steps: those that come next, those put off, and those done.
import type { TaskLine } from '../app/protocol.ts';
import { OutLink, type Send, TextButton } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { placeSaid } from './show-rows.tsx';
import { canSetBack, isForLater, saidOf } from './task-outcomes.ts';
import { joined, words } from './words.ts';

/** Where it sells and what it is, as one text. */
export function nameOf(task: TaskLine): string {
  return [task.marketplace, task.product === '' ? task.key : task.product]
    .filter((part) => part !== '')
    .join(' ');
}

/** What tells it from others of the same name: its number, its shelf, where its row stands, since when it is on sale. */
export function factsOf({ key, product, shelf, place }: TaskLine): string {
  return joined([
    product === '' ? '' : key,
    shelf === '' ? '' : words.stopList.shelf(shelf),
    placeSaid(place),
    place === null || place.day === '' ? '' : words.listedOn(place.day),
  ]);
}

/** One line, with what can be done about it at its right end. */
export function TaskRow(props: {
  readonly task: TaskLine;
  /** A command is under way or has no answer yet. */
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { task, closed, send } = props;
  const text = words.stopList;
  const name = nameOf(task);
  const takeUp = () => send({ kind: 'takeUp', taskId: task.id });
  const setBack = () =>
    send({ kind: 'recordTask', requestId: newRequestId(), taskId: task.id, outcome: null });
  const state = task.done ? text.done(saidOf(task)) : joined([saidOf(task), task.deadline]);
  return (
    <li class="task">
      <details>
        <summary>
          <b>{name}</b>
          <span class="grey">{joined([task.action, state])}</span>
          <span class="grey">{factsOf(task)}</span>
        </summary>
        <div class="fold-body">
          {task.caution !== '' && <p class="box notice pre">{task.caution}</p>}
          {task.steps !== '' && <p class="pre">{task.steps}</p>}
          {!task.done && !isForLater(task) && (
            <TextButton
              label={text.takeUp}
              named={text.takeUpNamed(name)}
              disabled={closed}
              onClick={takeUp}
            />
          )}
        </div>
      </details>
      {!task.done && !isForLater(task) && (
        <OutLink href={task.link} look="text" label={words.open} named={text.openNamed(name)} />
      )}
      {isForLater(task) && (
        <TextButton label={text.takeUp} named={text.takeUpNamed(name)} disabled={closed} onClick={takeUp} />
      )}
      {canSetBack(task) && (
        <TextButton
          label={text.setBack}
          named={text.setBackNamed(name)}
          disabled={closed}
          onClick={setBack}
        />
      )}
    </li>
  );
}
