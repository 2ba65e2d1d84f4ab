// The one task to do now: the link to where it sells, then what became of it. 「止めた」 turns blue once the link was used.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IncidentLine, TaskLine } from '../app/protocol.ts';
import { isWebAddress, OutLink, type Send, singly } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { nameOf } from './stop-task.tsx';
import { outcomesOf, saidOf } from './task-outcomes.ts';
import { joined, type OutcomeChoice, words } from './words.ts';

function Outcomes(props: {
  readonly choices: readonly OutcomeChoice[];
  /** The first is the blue button of the screen. */
  readonly isMain: boolean;
  readonly busy: boolean;
  readonly held: boolean;
  readonly onPick: (outcome: OutcomeChoice['outcome']) => void;
}) {
  const [pressed, setPressed] = useState('');
  const press = (outcome: OutcomeChoice['outcome']) => {
    setPressed(outcome);
    props.onPick(outcome);
  };
  return (
    <fieldset class="outcomes">
      <legend class="unseen">{words.stopList.outcomes}</legend>
      {props.choices.map((one, index) => {
        const isMain = index === 0 && props.isMain && !props.held;
        const digit = String(index + 1);
        return (
          <button
            key={one.outcome}
            type="button"
            class={isMain ? 'main' : 'plain'}
            data-digit={digit}
            aria-keyshortcuts={digit}
            {...(isMain ? { 'data-main': true } : {})}
            disabled={props.busy || props.held}
            onClick={singly(() => press(one.outcome))}
          >
            <span class="digit" aria-hidden="true">
              {digit}
            </span>
            {props.busy && pressed === one.outcome ? words.writing : one.label}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Keyed by its task: the next one is a new card, which knows nothing of the link used before. */
export function TaskCard(props: {
  readonly task: TaskLine;
  readonly incident: IncidentLine;
  readonly busy: boolean;
  readonly held: boolean;
  readonly send: Send;
}) {
  const { task, send } = props;
  const text = words.stopList;
  const heading = useRef<HTMLHeadingElement>(null);
  const hasLink = isWebAddress(task.link);
  const [isOpened, setOpened] = useState(false);
  // The button of the card before is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const opened = () => {
    setOpened(true);
    // Off the link, so that Enter is 「止めた」 when she comes back.
    heading.current?.focus();
  };
  const record = (outcome: OutcomeChoice['outcome']) =>
    send({ kind: 'recordTask', requestId: newRequestId(), taskId: task.id, outcome });
  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        {joined([task.action, task.deadline, saidOf(task)])}
      </h2>
      <p>
        <b>{nameOf(task)}</b>
        <span class="grey">{joined([task.key, task.shelf === '' ? '' : text.shelf(task.shelf)])}</span>
      </p>
      {task.caution !== '' && <p class="box notice pre">{task.caution}</p>}
      {!hasLink && task.kind === 'listing' && <p class="grey">{text.noLink}</p>}
      <OutLink
        href={task.link}
        look={isOpened || props.busy || props.held ? 'plain' : 'main'}
        label={words.open}
        named={text.openNamed(nameOf(task))}
        onClick={opened}
      />
      <Outcomes
        choices={outcomesOf(task, props.incident)}
        isMain={isOpened || !hasLink}
        busy={props.busy}
        held={props.held}
        onPick={record}
      />
      {task.steps !== '' && (
        <>
          <h3>{text.steps}</h3>
          <p class="pre">{task.steps}</p>
        </>
      )}
    </section>
  );
}
