// The one task to do now. A listing: the link to where it sells, then what became of it. A person: the ready text, then
// that it was sent. The second button turns blue once the first was used.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IncidentLine, TaskLine } from '../app/protocol.ts';
import { calendarLink } from './calendar-link.ts';
import { CopyBox } from './copy-box.tsx';
import { OutcomeButtons } from './outcome-buttons.tsx';
import { isWebAddress, OutLink, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { placeSaid, ShowRows } from './show-rows.tsx';
import { factsOf, nameOf } from './stop-task.tsx';
import { isToPerson, outcomesOf, saidOf } from './task-outcomes.ts';
import { joined, type OutcomeChoice, words } from './words.ts';

type Card = {
  readonly task: TaskLine;
  /** The corrected wording of a wrong description; empty where there is none. */
  readonly rightWording: string;
};

/** What has to be done outside of Tomeru: open the listing, or send the text. */
function FirstStep(
  props: Card & { readonly isMain: boolean; readonly onDone: () => void; readonly link: boolean },
) {
  const { task, isMain, onDone } = props;
  const text = words.stopList;
  if (isToPerson(task)) {
    return (
      <CopyBox
        name={text.message}
        text={task.message}
        button={text.copyMessage}
        copied={text.messageCopied}
        isMain={isMain}
        size="small"
        onCopied={onDone}
      />
    );
  }
  return (
    <>
      {!props.link && task.kind === 'listing' && <p class="grey">{text.noLink}</p>}
      <OutLink
        href={task.link}
        look={isMain ? 'main' : 'plain'}
        label={words.open}
        named={text.openNamed(nameOf(task))}
        onClick={onDone}
      />
      {task.kind === 'listing' && props.rightWording !== '' && (
        <CopyBox
          name={text.rightWording}
          text={props.rightWording}
          button={text.copyRight}
          copied={text.rightCopied}
          isMain={false}
          size="short"
        />
      )}
    </>
  );
}

/** Keyed by its task: the next one is a new card, which knows nothing of the link used before. */
export function TaskCard(
  props: Card & {
    readonly incident: IncidentLine;
    readonly busy: boolean;
    readonly held: boolean;
    readonly send: Send;
  },
) {
  const { task, busy, held, send } = props;
  const text = words.stopList;
  const heading = useRef<HTMLHeadingElement>(null);
  const hasLink = isWebAddress(task.link);
  const hasFirstStep = isToPerson(task) ? task.message !== '' : hasLink;
  const [isFirstDone, setFirstDone] = useState(false);
  // The button of the card before is gone, and the focus with it.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const firstDone = () => {
    setFirstDone(true);
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
        <span class="grey">{factsOf(task)}</span>
      </p>
      {task.caution !== '' && <p class="box notice pre">{task.caution}</p>}
      <FirstStep
        task={task}
        rightWording={props.rightWording}
        link={hasLink}
        isMain={!isFirstDone && !busy && !held}
        onDone={firstDone}
      />
      <OutcomeButtons
        choices={outcomesOf(task, props.incident)}
        isMain={isFirstDone || !hasFirstStep}
        busy={busy}
        held={held}
        onPick={record}
      />
      <span class="links">
        <ShowRows
          rows={task.place === null ? [] : [task.place.token]}
          named={joined([nameOf(task), placeSaid(task.place)])}
          send={send}
        />
        {task.ends !== 'over' && (
          <OutLink
            href={calendarLink(task.deadlineIso, words.promise.taskTitle(task.action))}
            look="text"
            label={words.promise.calendar}
            named={words.promise.calendarNamed(nameOf(task), task.deadline)}
          />
        )}
      </span>
      {task.steps !== '' && !isToPerson(task) && (
        <>
          <h3>{text.steps}</h3>
          <p class="pre">{task.steps}</p>
        </>
      )}
    </section>
  );
}
