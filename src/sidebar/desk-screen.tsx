// S1 今日やること: what becomes impossible next comes first; the red button is there before anything is read.
import type { ComponentChildren } from 'preact';
import type { Desk, IncidentLine } from '../app/protocol.ts';
import { isRunning } from './incident-state.ts';
import { NameQuestion } from './name-question.tsx';
import { Fold, Line, type Send, Title } from './parts.tsx';
import type { Result } from './screens.ts';
import { joined, words } from './words.ts';

const linesOfGroup = 4;

function titleOf(incident: IncidentLine): string {
  return `${incident.id} ${incident.title}`;
}

function Now(props: { readonly incidents: readonly IncidentLine[]; readonly send: Send }) {
  const selling = props.incidents.filter((one) => one.tasksDone < one.tasksAll);
  const waiting = props.incidents.filter((one) => one.firstReply !== 'sent');
  if (selling.length + waiting.length === 0) return null;
  const text = words.desk;
  return (
    <section>
      <h2>{text.now}</h2>
      {selling.slice(0, linesOfGroup).map((one) => (
        <Line
          key={`sell ${one.id}`}
          label={text.stillSelling}
          reason={titleOf(one)}
          count={words.cases(one.tasksAll - one.tasksDone)}
          onClick={() => props.send({ kind: 'goIncident', incident: one, to: 'stopList' })}
        />
      ))}
      {waiting.slice(0, linesOfGroup).map((one) => (
        <Line
          key={`reply ${one.id}`}
          label={text.waitingBuyer}
          reason={`${one.id} ${one.firstReply === 'draft' ? text.draftReady : text.nobodyNamed}`}
          count={words.cases(1)}
          onClick={() => props.send({ kind: 'goIncident', incident: one, to: 'room' })}
        />
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
          <Now incidents={incidents} send={send} />
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
