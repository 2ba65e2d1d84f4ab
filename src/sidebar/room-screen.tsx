// S5 トラブル: one trouble with its next step, how far each step has come, what has come to match since, and its ends.
import type { ComponentChildren } from 'preact';
import type { DraftLine, IncidentLine, Room } from '../app/protocol.ts';
import type { Event } from './events.ts';
import { firstReplyIn, isRunning, unsentCount } from './incident-state.ts';
import { LetGo } from './let-go.tsx';
import { NameTransaction } from './name-transaction.tsx';
import { nextMove } from './next-move.ts';
import { Fold, Line, MainButton, PlainButton, type Send, TextButton, Title } from './parts.tsx';
import { PromiseButtons } from './promise-buttons.tsx';
import { PromiseLink } from './promise-link.tsx';
import { newRequestId } from './request-id.ts';
import { RoomEnds } from './room-ends.tsx';
import { CloseStep, TalkSteps } from './room-talk.tsx';
import type { RoomScreen as Shown } from './screens.ts';
import { Finished } from './still-selling.tsx';
import { joined, words } from './words.ts';

/** The card with the one thing that is lost first, and the blue button where Tomeru can lead on. */
function NextStep(props: {
  readonly incident: IncidentLine;
  readonly draft: DraftLine | undefined;
  readonly send: Send;
}) {
  const { incident, draft, send } = props;
  const move = nextMove(incident, draft);
  return (
    <section class="card">
      <h2>{words.room.nextTitle}</h2>
      <p>{incident.next}</p>
      {move !== null && <MainButton label={move.label} onClick={() => send(move.go)} />}
    </section>
  );
}

/** 新しく当てはまる行: stopped by nothing yet. */
function GrownNotice(props: { readonly incident: IncidentLine; readonly send: Send }) {
  const { incident, send } = props;
  if (incident.grown === 0) return null;
  return (
    <div class="box notice ask">
      <p>{words.room.grown(incident.grown)}</p>
      <PlainButton
        label={words.room.goGrown}
        onClick={() => send({ kind: 'goIncident', incident, to: 'grown' })}
      />
    </div>
  );
}

/** Nobody waits any more once the trouble has ended. */
const replyOfEnded = ({ firstReply }: IncidentLine): string =>
  words.room.reply[firstReply === 'sent' ? 'sent' : 'notNeeded'];

/** 4 検品する: begun from here as long as goods are held, and gone on with. */
function InspectionStep(props: {
  readonly incident: IncidentLine;
  /** Rows; null while nobody has read. */
  readonly goods: number | null;
  readonly closed: boolean;
  readonly onOpen: () => void;
  readonly send: Send;
}) {
  const { incident, goods, closed, onOpen, send } = props;
  const { lines, done, pieces } = incident.inspection;
  const label = `4 ${words.room.stepInspection}`;
  if (lines > 0) {
    return <Line label={label} reason="" count={`${done} / ${words.pieces(pieces)}`} onClick={onOpen} />;
  }
  return (
    <div class="line still">
      <b class="line-text">{label}</b>
      {isRunning(incident) && goods !== 0 ? (
        <TextButton
          label={words.room.beginInspection}
          named={words.room.beginInspection}
          disabled={closed}
          onClick={() => send({ kind: 'startInspection', requestId: newRequestId() })}
        />
      ) : (
        <span class="count">{words.room.notDone}</span>
      )}
    </div>
  );
}

/** 5 売るのを再開する */
function RestartStep(props: { readonly incident: IncidentLine; readonly onOpen: () => void }) {
  const { incident, onOpen } = props;
  const { restarted, inspection } = incident;
  const label = `5 ${words.room.stepRestart}`;
  const count = restarted.all === 0 ? words.room.notYet : `${restarted.rows} / ${words.rows(restarted.all)}`;
  if (inspection.lines === 0) {
    return (
      <div class="line still">
        <b class="line-text">{label}</b>
        <span class="count">{count}</span>
      </div>
    );
  }
  return (
    <Line
      label={label}
      reason={inspection.ready > 0 ? words.room.readyToRestart : ''}
      count={count}
      onClick={onOpen}
    />
  );
}

/** How far each step has come; every count opens its list. */
function Steps(props: {
  readonly incident: IncidentLine;
  readonly room: Room | null;
  readonly draft: DraftLine | undefined;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { incident, room, draft, closed, send } = props;
  const text = words.room;
  const running = isRunning(incident);
  const to = (screen: 'stopList' | 'reverse' | 'inspection' | 'restart') => () =>
    send({ kind: 'goIncident', incident, to: screen });
  return (
    <>
      <Line
        label={`1 ${text.stepStop}`}
        reason=""
        count={`${incident.tasksDone} / ${incident.tasksAll}`}
        onClick={to('stopList')}
      />
      {draft ? (
        <Line
          label={`2 ${text.stepReply}`}
          reason=""
          count={text.reply[incident.firstReply]}
          onClick={() => send({ kind: 'showDraft', draft })}
        />
      ) : (
        <div class="line still">
          <b class="line-text">{`2 ${text.stepReply}`}</b>
          <span class="count">{running ? text.reply[incident.firstReply] : replyOfEnded(incident)}</span>
        </div>
      )}
      <TalkSteps incident={incident} contacts={room === null ? null : room.contacts} send={send} />
      <InspectionStep
        incident={incident}
        goods={room === null ? null : room.held}
        closed={closed}
        onOpen={to('inspection')}
        send={send}
      />
      <RestartStep incident={incident} onOpen={to('restart')} />
      <CloseStep incident={incident} send={send} />
      <GrownNotice incident={incident} send={send} />
      {room !== null && running && (
        <Line
          label={text.details}
          reason={text.detailsReason}
          count=""
          onClick={() => send({ kind: 'goDetails' })}
        />
      )}
      {incident.reverseOpen > 0 && (
        <Line
          label={text.reverse}
          reason=""
          count={words.cases(incident.reverseOpen)}
          onClick={to('reverse')}
        />
      )}
    </>
  );
}

/** A letter that is to be sent is sent where its check stands; the first reply has a screen of its own. */
function opened(incident: IncidentLine, draft: DraftLine): Event {
  const isFirst = draft.purpose === words.reply.title;
  return unsentCount([draft]) === 0 || isFirst
    ? { kind: 'showDraft', draft }
    : { kind: 'goLetter', incident, draftId: draft.id };
}

/** What is stopped, what was promised, the texts. */
function Facts(props: {
  readonly incident: IncidentLine;
  readonly room: Room;
  readonly busy: boolean;
  readonly held: boolean;
  readonly send: Send;
}) {
  const { incident, room, send } = props;
  const promised = room.drafts.find(
    (draft) => draft.promiseAt !== '' && draft.promiseAt === incident.promiseAt,
  );
  const text = words.room;
  return (
    <>
      <LetGo label={text.held} count={words.rows(room.held)} list={room.heldRows} send={send} />
      {isRunning(incident) && incident.promise !== '' && (
        <div class="line still">
          <span class="line-text">
            <b>{words.desk.promised}</b>
            {promised && <span class="grey">{`${promised.marketplace} ${promised.to}`}</span>}
            <PromiseLink incident={incident} />
          </span>
          <span class="count">{incident.promise}</span>
        </div>
      )}
      {isRunning(incident) && promised && (
        <PromiseButtons draft={promised} busy={props.busy} held={props.held} send={send} />
      )}
      {room.drafts.length > 0 && (
        <Fold label={text.drafts} count={words.cases(room.drafts.length)}>
          {room.drafts.map((draft) => (
            <Line
              key={draft.id}
              label={draft.purpose}
              reason={[draft.marketplace, draft.to].filter((part) => part !== '').join(' ')}
              count={draft.stateLabel}
              onClick={() => send(opened(incident, draft))}
            />
          ))}
        </Fold>
      )}
    </>
  );
}

export function RoomScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { incident, room } = props.screen;
  const { busy, held, reading, send } = props;
  const running = isRunning(incident);
  const firstDraft = firstReplyIn(room);
  return (
    <>
      <Title text={`${incident.id} ${incident.title}`} onBack={() => send({ kind: 'back' })} />
      {props.told}
      <p class="grey">
        {joined([
          incident.type === 'UNKNOWN' ? words.room.kindUnknown : incident.typeLabel,
          words.room.since(incident.since),
        ])}
      </p>
      {running && <Finished incident={incident} withPromise={false} />}
      <NextStep incident={incident} draft={firstDraft} send={send} />
      <Steps incident={incident} room={room} draft={firstDraft} closed={busy || held} send={send} />
      {room === null && reading && <p class="grey">{words.reading}</p>}
      {room === null && !reading && (
        <PlainButton label={words.stopList.readList} onClick={() => send({ kind: 'readIncident' })} />
      )}
      {room !== null && (
        <>
          <Facts incident={incident} room={room} busy={busy} held={held} send={send} />
          {running && incident.firstReply === 'none' && (
            <NameTransaction
              candidates={room.candidates}
              tasks={room.tasks}
              hasDigits
              busy={busy}
              held={held}
              send={send}
            />
          )}
        </>
      )}
      {running && <RoomEnds room={room} closed={busy} send={send} />}
    </>
  );
}
