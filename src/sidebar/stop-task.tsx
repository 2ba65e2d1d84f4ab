// One stop task: what to do, where, by when. The first open one is a card with the blue link, the rest are lines.
import type { TaskLine } from '../app/protocol.ts';
import { OutLink } from './parts.tsx';
import { joined, words } from './words.ts';

function nameOf(task: TaskLine): string {
  return [task.marketplace, task.product === '' ? task.key : task.product]
    .filter((part) => part !== '')
    .join(' ');
}

function Advice(props: { readonly task: TaskLine }) {
  const { steps, caution } = props.task;
  return (
    <>
      {caution !== '' && <p class="box notice pre">{caution}</p>}
      {steps !== '' && <p class="pre">{steps}</p>}
    </>
  );
}

/** The task to do now. */
export function TaskCard(props: { readonly task: TaskLine }) {
  const { task } = props;
  const text = words.stopList;
  return (
    <section class="card">
      <h2>{joined([task.action, task.deadline])}</h2>
      <p>
        <b>{nameOf(task)}</b>
        <span class="grey">{joined([task.key, task.shelf === '' ? '' : text.shelf(task.shelf)])}</span>
      </p>
      <Advice task={task} />
      {task.link === '' && task.kind === 'listing' && <p class="grey">{text.noLink}</p>}
      <OutLink href={task.link} look="main" label={words.open} of={nameOf(task)} />
    </section>
  );
}

/** A task of the list below: one line that opens its steps, with its link beside. */
export function TaskRow(props: { readonly task: TaskLine }) {
  const { task } = props;
  const state = task.done ? words.stopList.done(task.outcome) : task.deadline;
  return (
    <li class="task">
      <details>
        <summary>
          <b>{nameOf(task)}</b>
          <span class="grey">{joined([task.action, state])}</span>
        </summary>
        <div class="fold-body">
          <Advice task={task} />
        </div>
      </details>
      {!task.done && <OutLink href={task.link} look="text" label={words.open} of={nameOf(task)} />}
    </li>
  );
}
