// The room of one outage: what is next, the official notices, the parcels by their groups, and where everything about it stands.
import type { ComponentChildren } from 'preact';
import type { IncidentLine } from '../app/protocol.ts';
import { isRunning } from './incident-state.ts';
import { Counters, FirstAid, Outlook } from './outage-help.tsx';
import { mayEnd } from './outage-lines.ts';
import { OutageLook } from './outage-look.tsx';
import { outageNext } from './outage-next.ts';
import { OutageParcels } from './outage-parcels.tsx';
import { OutageRecovery } from './outage-recovery.tsx';
import type { OutageFound, OutageScreen as Shown } from './outage-screens.ts';
import { outageWords } from './outage-words.ts';
import { Joined, Line, MainButton, PlainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { talkWords } from './talk-words.ts';
import { joined, words } from './words.ts';

type Handling = { readonly busy: boolean; readonly closed: boolean; readonly send: Send };

const text = outageWords.room;

/** Since when, until when, what fails. */
function Facts(props: { readonly incident: IncidentLine; readonly found: OutageFound | null }) {
  const { incident, found } = props;
  if (found === null) return <p class="grey">{text.since(incident.since)}</p>;
  const isOver = !isRunning(incident);
  const { since, expected, recoveredAt, estimate, services, functions, places } = found;
  const lasts = recoveredAt === '';
  const until = lasts
    ? isOver
      ? ''
      : joined([expected === '' ? text.unknown : text.expected(expected), expected === '' ? estimate : ''])
    : text.recoveredAt(recoveredAt);
  return (
    <>
      <p class="grey">
        <Joined text={joined([text.since(since), until])} />
      </p>
      <p class="grey">{text.failing(services.join('、'), [...functions, ...places].join('、'))}</p>
    </>
  );
}

function NextStep(props: Handling & { readonly incident: IncidentLine }) {
  const { incident, busy, closed, send } = props;
  const { say, move } = outageNext(incident);
  return (
    <section class="card">
      <h2>{words.room.nextTitle}</h2>
      <p>{say}</p>
      {move !== null && (
        <MainButton
          label={move.label}
          busyLabel={words.writing}
          busy={busy}
          disabled={closed}
          onClick={() => send(move.go)}
        />
      )}
    </section>
  );
}

/** 増えた注文, and known ones that the sheet shows further on; where it is next, the card above has the button. */
function Grown(props: Handling & { readonly incident: IncidentLine; readonly found: OutageFound }) {
  const { incident, found, closed, send } = props;
  const { newOrders, moved } = found;
  if (newOrders + moved === 0) return null;
  const isNext = outageNext(incident).move?.go.kind === 'addOrders';
  return (
    <div class="box notice ask">
      <p>{text.grown(newOrders, moved)}</p>
      {!isNext && (
        <PlainButton
          label={text.add}
          disabled={closed}
          onClick={() => send({ kind: 'addOrders', requestId: newRequestId() })}
        />
      )}
    </div>
  );
}

const countOr = (n: number): string => (n > 0 ? words.cases(n) : '');

type Outage = NonNullable<IncidentLine['outage']>;

/** What can be done with the parcels. */
function OfParcels(props: { readonly incident: IncidentLine; readonly facts: Outage; readonly send: Send }) {
  const { incident, facts, send } = props;
  return (
    <>
      <Line
        label={text.packing}
        reason=""
        count={countOr(facts.toShip)}
        onClick={() => send({ kind: 'goPacking', incident })}
      />
      <Line
        label={text.otherWays}
        reason={facts.long > 0 ? text.long(facts.long) : ''}
        count=""
        onClick={() => send({ kind: 'goOtherWays', incident })}
      />
      <Line
        label={text.tracking}
        reason=""
        count={countOr(facts.tracking)}
        onClick={() => send({ kind: 'goOnTheWay', incident })}
      />
      <Line
        label={talkWords.room.contacts}
        reason=""
        count=""
        onClick={() => send({ kind: 'goIncident', incident, to: 'contacts' })}
      />
    </>
  );
}

/** Where the letters, the answers, the parcels and the record of it stand. */
function Ways(props: { readonly incident: IncidentLine; readonly send: Send }) {
  const { incident, send } = props;
  const { talk, outage } = incident;
  if (outage === undefined) return null;
  const left = talk.ready + talk.morning + talk.untold;
  const isTalking = talk.looks + talk.awaited + talk.silent + talk.toSettle + talk.toCarryOut > 0;
  const to = (screen: 'letters' | 'threads' | 'stopList') => () =>
    send({ kind: 'goIncident', incident, to: screen });
  return (
    <section>
      <Line
        label={text.letters}
        reason={
          outage.progress > 0 || outage.progressAt === ''
            ? ''
            : joined([text.progress, text.progressAt(outage.progressAt)])
        }
        count={left > 0 ? talkWords.room.left(left) : talkWords.room.noneLeft}
        onClick={to('letters')}
      />
      {isTalking && (
        <Line
          label={text.threads}
          reason={talk.awaited > 0 ? talkWords.room.awaited(talk.awaited) : ''}
          count={countOr(talk.looks)}
          onClick={to('threads')}
        />
      )}
      {isRunning(incident) && <OfParcels incident={incident} facts={outage} send={send} />}
      {!outage.recovered && isRunning(incident) && (
        <Line label={text.slow} reason="" count="" onClick={to('stopList')} />
      )}
      <Line
        label={text.office}
        reason=""
        count={countOr(talk.office)}
        onClick={() => send({ kind: 'goOffice', incident, contactId: null })}
      />
      <Line
        label={text.report}
        reason=""
        count=""
        onClick={() => send({ kind: 'goOutageReport', incident })}
      />
    </section>
  );
}

function Ends(props: { readonly incident: IncidentLine; readonly send: Send }) {
  const { incident, send } = props;
  const running = isRunning(incident);
  const closing = talkWords.room;
  return (
    <section>
      <h2>{text.ends}</h2>
      <Line
        label={closing.stepClose}
        reason=""
        count={running ? (mayEnd(incident) ? closing.mayClose : words.room.notYet) : closing.closed}
        onClick={() => send({ kind: 'goClosing', incident })}
      />
      {running && (
        <Line
          label={words.room.mistake}
          reason={text.mistakeReason}
          count=""
          onClick={() => send({ kind: 'goMistake' })}
        />
      )}
    </section>
  );
}

/** The notices and what helps matter as long as it lasts; looked at first when it is time for them. */
function Known(
  props: Handling & { readonly screen: Shown; readonly found: OutageFound; readonly reading: boolean },
) {
  const { screen, found, closed, reading, send } = props;
  const { incident } = screen;
  const running = isRunning(incident);
  const lasts = running && found.recoveredAt === '';
  return (
    <>
      {running && <Grown incident={incident} found={found} busy={props.busy} closed={closed} send={send} />}
      {lasts && <OutageLook incident={incident} found={found} closed={closed} send={send} />}
      {lasts && <OutageRecovery recovered={false} closed={closed} send={send} />}
      {lasts && <Counters help={found} />}
      {lasts && <FirstAid help={found} />}
      {lasts && <Outlook help={found} />}
      <OutageParcels
        incident={incident}
        found={found}
        over={!running}
        closed={closed}
        reading={reading}
        send={send}
      />
    </>
  );
}

export function OutageScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { incident, found } = screen;
  const closed = busy || held;
  const recovered = incident.outage?.recovered === true;
  return (
    <>
      <Title text={`${incident.id} ${incident.title}`} onBack={() => send({ kind: 'back' })} />
      {props.told}
      <Facts incident={incident} found={found} />
      <NextStep incident={incident} busy={busy} closed={closed} send={send} />
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {found === null && !reading && (
        <PlainButton label={text.read} onClick={() => send({ kind: 'goIncident', incident, to: 'room' })} />
      )}
      {found !== null && (
        <Known screen={screen} found={found} busy={busy} closed={closed} reading={reading} send={send} />
      )}
      <Ways incident={incident} send={send} />
      {recovered && isRunning(incident) && <OutageRecovery recovered closed={closed} send={send} />}
      <Ends incident={incident} send={send} />
    </>
  );
}
