// S1 今日やること: what becomes impossible next comes first; the red button is there before anything is read.
import type { ComponentChildren } from 'preact';
import type { Desk, IncidentLine } from '../app/protocol.ts';
import { isEvening } from './evening.ts';
import { isReplyDue, isRunning } from './incident-state.ts';
import { NameQuestion } from './name-question.tsx';
import { Fold, Line, type Send, Title } from './parts.tsx';
import { PromiseLink } from './promise-link.tsx';
import type { Result } from './screens.ts';
import { joined, words } from './words.ts';

const linesOfGroup = 4;

function titleOf(incident: IncidentLine): string {
  return `${incident.id} ${incident.title}`;
}

type NowLine = {
  readonly incident: IncidentLine;
  readonly label: string;
  readonly reason: string;
  readonly count: number;
  readonly to: 'stopList' | 'room';
};

/** 今すぐ: what sells, who waits for a word, what leaves. Empty when nothing of a running trouble is left to do now. */
function linesOfNow(incidents: readonly IncidentLine[]): readonly NowLine[] {
  const text = words.desk;
  const selling = incidents.filter((one) => one.listingsOpen > 0);
  const waiting = incidents.filter(isReplyDue);
  const boxes = incidents.filter((one) => one.boxesOpen > 0);
  return [
    ...selling.slice(0, linesOfGroup).map((incident) => ({
      incident,
      label: text.stillSelling,
      reason: titleOf(incident),
      count: incident.listingsOpen,
      to: 'stopList' as const,
    })),
    ...waiting.slice(0, linesOfGroup).map((incident) => ({
      incident,
      label: text.waitingBuyer,
      reason: `${incident.id} ${incident.firstReply === 'draft' ? text.draftReady : text.nobodyNamed}`,
      count: 1,
      to: 'room' as const,
    })),
    ...boxes.slice(0, linesOfGroup).map((incident) => ({
      incident,
      label: text.doNotSend,
      reason: titleOf(incident),
      count: incident.boxesOpen,
      to: 'stopList' as const,
    })),
  ];
}

function Now(props: { readonly lines: readonly NowLine[]; readonly send: Send }) {
  if (props.lines.length === 0) return null;
  return (
    <section>
      <h2>{words.desk.now}</h2>
      {props.lines.map(({ incident, label, reason, count, to }) => (
        <Line
          key={`${label} ${incident.id}`}
          label={label}
          reason={reason}
          count={words.cases(count)}
          onClick={() => props.send({ kind: 'goIncident', incident, to })}
        />
      ))}
    </section>
  );
}

/** 「今夜やることは終わりました。」, with what comes next. */
function NothingNow(props: { readonly desk: Desk }) {
  const { at, nextPromise } = props.desk;
  const text = words.desk;
  return (
    <p class="box good">
      <b>{isEvening(at) ? text.tonightDone : text.nowDone}</b>
      {nextPromise !== '' && <span class="next">{text.nextIs(nextPromise)}</span>}
    </p>
  );
}

function Waiting(props: { readonly incidents: readonly IncidentLine[]; readonly send: Send }) {
  const promised = props.incidents.filter((one) => one.promise !== '');
  if (promised.length === 0) return null;
  return (
    <section>
      <h2>{words.desk.waitingFor}</h2>
      {promised.map((incident) => (
        <div class="with-link" key={incident.id}>
          <Line
            label={words.desk.promised}
            reason={titleOf(incident)}
            count={incident.promise}
            onClick={() => props.send({ kind: 'goIncident', incident, to: 'room' })}
          />
          <PromiseLink incident={incident} />
        </div>
      ))}
    </section>
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
          label={titleOf(one)}
          reason={joined([text.stopped(one.tasksDone, one.tasksAll), text.reply[one.firstReply]])}
          count=""
          onClick={() => props.send({ kind: 'goIncident', incident: one, to: 'room' })}
        />
      ))}
    </section>
  );
}

/** Ended troubles of which a person still has something to put back. */
function Tidying(props: { readonly incidents: readonly IncidentLine[]; readonly send: Send }) {
  if (props.incidents.length === 0) return null;
  return (
    <section>
      <h2>{words.desk.tidying}</h2>
      {props.incidents.map((one) => (
        <Line
          key={one.id}
          label={titleOf(one)}
          reason={joined([one.statusLabel, one.next])}
          count=""
          onClick={() => props.send({ kind: 'goIncident', incident: one, to: 'room' })}
        />
      ))}
    </section>
  );
}

export function DeskScreen(props: {
  readonly desk: Desk | null;
  readonly byHand: Result['byHand'];
  readonly told: ComponentChildren;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { desk, send } = props;
  const text = words.desk;
  const incidents = desk?.incidents.filter(isRunning) ?? [];
  const now = linesOfNow(incidents);
  const ended = desk?.incidents.filter((one) => !isRunning(one)) ?? [];
  return (
    <>
      <Title text={text.title} note={desk?.at ?? ''} />
      <button type="button" class="stop" data-main onClick={() => send({ kind: 'goStop' })}>
        {text.stopFirst}
      </button>
      {props.told}
      {props.byHand.length > 0 && (
        <section>
          <h2>{words.mistake.byHand}</h2>
          <ul class="counts">
            {props.byHand.map((one) => (
              <li key={one.label}>
                <span>{one.label}</span>
                <b>{words.cases(one.count)}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
      {desk === null && props.reading && <p class="grey">{words.reading}</p>}
      {desk !== null && (
        <>
          {desk.notes.map((note) => (
            <p class="box notice" key={note}>
              {note}
            </p>
          ))}
          <Now lines={now} send={send} />
          {now.length === 0 && incidents.length > 0 && <NothingNow desk={desk} />}
          <Waiting incidents={incidents} send={send} />
          <Running incidents={incidents} send={send} />
          <Tidying incidents={ended} send={send} />
          {desk.strayMarks.length > 0 && (
            <Fold label={text.strayMarks} count={words.cases(desk.strayMarks.length)}>
              <p class="grey">{text.strayAdvice}</p>
              <ul class="plain-list">
                {desk.strayMarks.map((place) => (
                  <li key={place}>{place}</li>
                ))}
              </ul>
            </Fold>
          )}
          {desk.ready && <NameQuestion name={desk.name} send={send} />}
        </>
      )}
    </>
  );
}
