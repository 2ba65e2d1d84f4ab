// S5 トラブル: one trouble with its next step, how far each step has come, its drafts, and the way back from a false alarm.
import type { ComponentChildren } from 'preact';
import type { DraftLine, IncidentLine } from '../app/protocol.ts';
import { isRunning } from './incident-state.ts';
import { NameTransaction } from './name-transaction.tsx';
import { Line, MainButton, PlainButton, type Send, Title } from './parts.tsx';
import { PromiseLink } from './promise-link.tsx';
import type { RoomScreen as Shown } from './screens.ts';
import { Finished } from './still-selling.tsx';
import { joined, words } from './words.ts';

function NextStep(props: {
  readonly incident: IncidentLine;
  readonly draft: DraftLine | undefined;
  readonly send: Send;
}) {
  const { incident, draft, send } = props;
  const text = words.room;
  const isSelling = isRunning(incident) && incident.tasksDone < incident.tasksAll;
  return (
    <section class="card">
      <h2>{text.nextTitle}</h2>
      <p>{incident.next}</p>
      {!isRunning(incident) && <p class="grey">{text.tidy}</p>}
      {isSelling && (
        <MainButton
          label={text.goStop}
          onClick={() => send({ kind: 'goIncident', incident, to: 'stopList' })}
        />
      )}
      {!isSelling && incident.firstReply === 'draft' && draft && (
        <MainButton label={text.goReply} onClick={() => send({ kind: 'showDraft', draft })} />
      )}
    </section>
  );
}

export function RoomScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly send: Send;
}) {
  const { incident, room } = props.screen;
  const { send } = props;
  const text = words.room;
  const firstDraft = room?.drafts.find((draft) => draft.state !== 'VOID');
  return (
    <>
      <Title text={`${incident.id} ${incident.title}`} onBack={() => send({ kind: 'back' })} />
      {props.told}
      <p class="grey">{joined([incident.typeLabel, text.since(incident.since)])}</p>
      {isRunning(incident) && <Finished incident={incident} withPromise={false} />}
      <NextStep incident={incident} draft={firstDraft} send={send} />
      <Line
        label={`1 ${text.stepStop}`}
        reason=""
        count={`${incident.tasksDone} / ${incident.tasksAll}`}
        onClick={() => send({ kind: 'goIncident', incident, to: 'stopList' })}
      />
      {firstDraft ? (
        <Line
          label={`2 ${text.stepReply}`}
          reason=""
          count={text.reply[incident.firstReply]}
          onClick={() => send({ kind: 'showDraft', draft: firstDraft })}
        />
      ) : (
        <div class="line still">
          <b class="line-text">{`2 ${text.stepReply}`}</b>
          <span class="count">{text.reply[incident.firstReply]}</span>
        </div>
      )}
      {room === null ? (
        <PlainButton label={words.stopList.readList} onClick={() => send({ kind: 'readIncident' })} />
      ) : (
        <>
          <div class="line still">
            <span class="line-text">{text.held}</span>
            <span class="count">{words.rows(room.held)}</span>
          </div>
          {isRunning(incident) && incident.promise !== '' && (
            <div class="line still">
              <span class="line-text">
                <b>{words.desk.promised}</b>
                <PromiseLink incident={incident} />
              </span>
              <span class="count">{incident.promise}</span>
            </div>
          )}
          {room.drafts.length > 0 && (
            <section>
              <h2>{text.drafts}</h2>
              {room.drafts.map((draft) => (
                <Line
                  key={draft.id}
                  label={draft.purpose}
                  reason={[draft.marketplace, draft.to].filter((part) => part !== '').join(' ')}
                  count={draft.stateLabel}
                  onClick={() => send({ kind: 'showDraft', draft })}
                />
              ))}
            </section>
          )}
          {isRunning(incident) && incident.firstReply === 'none' && (
            <NameTransaction
              candidates={room.candidates}
              tasks={room.tasks}
              hasDigits
              busy={props.busy}
              held={props.held}
              send={send}
            />
          )}
        </>
      )}
      {isRunning(incident) && (
        <div class="apart">
          <PlainButton
            label={text.mistake}
            disabled={props.busy}
            onClick={() => send({ kind: 'goMistake' })}
          />
        </div>
      )}
    </>
  );
}
