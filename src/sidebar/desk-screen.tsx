// S1 今日やること: what becomes impossible next comes first; the red button is there before anything is read.
import type { ComponentChildren } from 'preact';
import type { Desk, IncidentLine } from '../app/protocol.ts';
import { calendarLink } from './calendar-link.ts';
import type { DeskGroup, DeskLine } from './desk-line.ts';
import { deskLines } from './desk-lines.ts';
import { isEvening } from './evening.ts';
import { isRunning } from './incident-state.ts';
import { NameQuestion } from './name-question.tsx';
import { nextTime } from './next-time.ts';
import { runningOutage } from './outage-lines.ts';
import { outageWords } from './outage-words.ts';
import { Fold, Line, OutLink, PlainButton, type Send, Title } from './parts.tsx';
import { LookLink, PromiseLink } from './promise-link.tsx';
import { settleWords } from './settle-words.ts';
import { ShowRows } from './show-rows.tsx';
import { templateWords } from './template-words.ts';
import { joined, words } from './words.ts';

const linesInSight = 4;

function OneLine(props: { readonly line: DeskLine; readonly send: Send }) {
  const { line, send } = props;
  const shown = (
    <Line label={line.label} reason={line.reason} count={line.count} onClick={() => send(line.go)} />
  );
  if (line.at !== undefined) {
    const { iso, when, title } = line.at;
    return (
      <div class="with-link">
        {shown}
        <OutLink
          href={calendarLink(iso, title)}
          look="text"
          label={words.promise.calendar}
          named={words.promise.calendarNamed(line.label, when)}
        />
      </div>
    );
  }
  if (line.dated === undefined) return shown;
  const { what, incident } = line.dated;
  return (
    <div class="with-link">
      {shown}
      {what === 'promise' ? <PromiseLink incident={incident} /> : <LookLink incident={incident} />}
    </div>
  );
}

/** At most four lines in sight, the rest behind its number. */
function Group(props: {
  readonly group: DeskGroup;
  readonly lines: readonly DeskLine[];
  readonly send: Send;
  readonly children?: ComponentChildren;
}) {
  const { group, lines, send, children } = props;
  if (lines.length === 0 && !children) return null;
  const beyond = lines.slice(linesInSight);
  return (
    <section>
      <h2>{words.desk.groups[group]}</h2>
      {lines.slice(0, linesInSight).map((line) => (
        <OneLine key={line.key} line={line} send={send} />
      ))}
      {beyond.length > 0 && (
        <Fold label={words.others(beyond.length)} count="">
          {beyond.map((line) => (
            <OneLine key={line.key} line={line} send={send} />
          ))}
        </Fold>
      )}
      {children}
    </section>
  );
}

/** 「今夜やることは終わりました。」, with what comes next; not of the night while parcels still have to leave today. */
function NothingNow(props: { readonly desk: Desk }) {
  const { desk } = props;
  const text = words.desk;
  const isNight = isEvening(desk.at) && desk.due.orders === desk.due.stopped;
  const next = nextTime(desk);
  return (
    <p class="box good">
      <b>{isNight ? text.tonightDone : text.nowDone}</b>
      {next !== '' && <span class="next">{next}</span>}
    </p>
  );
}

function Running(props: { readonly incidents: readonly IncidentLine[]; readonly send: Send }) {
  const text = words.desk;
  if (props.incidents.length === 0) return <p class="box good">{text.calm}</p>;
  return (
    <section>
      <h2>{text.running}</h2>
      {props.incidents.map((one) => (
        <Line
          key={one.id}
          label={`${one.id} ${one.title}`}
          reason={
            one.outage === undefined
              ? joined([text.stopped(one.tasksDone, one.tasksAll), text.reply[one.firstReply]])
              : runningOutage(one)
          }
          count=""
          onClick={() => props.send({ kind: 'goIncident', incident: one, to: 'room' })}
        />
      ))}
    </section>
  );
}

/** Marks without a record: listed, and one press from being stopped properly. */
function StrayMarks(props: { readonly desk: Desk; readonly send: Send }) {
  const { strayMarks, strayRows } = props.desk;
  const text = words.desk;
  return (
    <Fold label={text.strayMarks} count={words.cases(strayMarks.length)}>
      <p class="grey">{text.strayAdvice}</p>
      <ul class="plain-list">
        {strayMarks.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
      <ShowRows rows={strayRows} named={text.strayMarks} send={props.send} />
      {strayRows.length > 0 && (
        <PlainButton
          label={text.strayStop}
          onClick={() => props.send({ kind: 'takeRows', rows: strayRows })}
        />
      )}
    </Fold>
  );
}

/** What is there on every day, and calls for nobody. */
function QuietLine(props: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="line" onClick={props.onClick}>
      <span class="line-text">{props.label}</span>
      <span class="count" aria-hidden="true">
        ›
      </span>
    </button>
  );
}

function Known(props: { readonly desk: Desk; readonly send: Send }) {
  const { desk, send } = props;
  const lines = deskLines(desk);
  const running = desk.incidents.filter(isRunning);
  return (
    <>
      <Group group="now" lines={lines.now} send={send} />
      {lines.now.length === 0 && running.length > 0 && <NothingNow desk={desk} />}
      {desk.notes.map((note) => (
        <p class="box notice" key={note}>
          {note}
        </p>
      ))}
      {desk.healed.length > 0 && (
        <Fold label={words.desk.healed} count={words.rows(desk.healed.length)}>
          <ul class="plain-list">
            {desk.healed.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Group group="soon" lines={lines.soon} send={send} />
      <Group group="waiting" lines={lines.waiting} send={send} />
      <Group group="spare" lines={lines.spare} send={send}>
        {desk.strayMarks.length > 0 && <StrayMarks desk={desk} send={send} />}
      </Group>
      <Running incidents={running} send={send} />
      <Group group="prepare" lines={lines.prepare} send={send} />
      {desk.ready && (
        <div class="quiet">
          <NameQuestion name={desk.name} send={send} />
          <QuietLine label={templateWords.open} onClick={() => send({ kind: 'goTemplates' })} />
          <QuietLine label={templateWords.rules.open} onClick={() => send({ kind: 'goRules' })} />
          <QuietLine
            label={settleWords.office.openBefore}
            onClick={() => send({ kind: 'goOffice', incident: null, contactId: null })}
          />
          <QuietLine label={outageWords.readiness} onClick={() => send({ kind: 'goReadiness' })} />
          <QuietLine label={words.desk.tables} onClick={() => send({ kind: 'goSetUp' })} />
        </div>
      )}
    </>
  );
}

export function DeskScreen(props: {
  readonly desk: Desk | null;
  readonly told: ComponentChildren;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { desk, send } = props;
  const text = words.desk;
  return (
    <>
      <Title text={text.title} note={desk?.at ?? ''} />
      <button type="button" class="stop" data-main onClick={() => send({ kind: 'goStop' })}>
        {text.stopFirst}
      </button>
      <PlainButton label={outageWords.open} onClick={() => send({ kind: 'goOutageDeclare' })} />
      {props.told}
      {desk === null && props.reading && <p class="grey">{words.reading}</p>}
      {desk !== null && <Known desk={desk} send={send} />}
    </>
  );
}
