// S8 検品: one piece after the other, the boxes that have to leave first. Left in the middle it goes on where it was, since every
// answer is written as it is given.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { InspectionLine } from '../app/protocol.ts';
import { FatalFace, LeaveOutFace, RestFace, ReturnedFace } from './inspection-faces.tsx';
import { lineName } from './inspection-facts.tsx';
import { LineCard } from './inspection-line.tsx';
import {
  boxesLeft,
  buckets,
  countsNow,
  draftOf,
  isCounted,
  isOnlyPutOff,
  lineInHand,
} from './inspection-lines.ts';
import { LinesFace } from './inspection-list.tsx';
import { FirstPieces, Proposals } from './inspection-proposals.tsx';
import { InspectionResult } from './inspection-result.tsx';
import type { InspectionScreen as Shown } from './inspection-screens.ts';
import { bucketLabels, inspectionWords, shortAnswers } from './inspection-words.ts';
import { MainButton, PlainButton, type Send, TextButton, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { joined } from './words.ts';

type Handling = {
  readonly screen: Shown;
  readonly busy: boolean;
  /** Nothing but answers may be sent. */
  readonly closed: boolean;
  readonly send: Send;
};

/** 「先に: 未発送の箱 3個(期限 …)」, while there are such. */
function BoxesFirst(props: { readonly screen: Shown }) {
  const boxes = boxesLeft(props.screen);
  if (boxes.length === 0) return null;
  const pieces = boxes.reduce((sum, line) => sum + line.left, 0);
  const dated = boxes.filter((line) => line.deadlineIso !== '');
  const first = [...dated].sort((a, b) => a.deadlineIso.localeCompare(b.deadlineIso))[0];
  const text = inspectionWords;
  return (
    <p class="box alarm">
      <b>{text.boxesFirst(pieces)}</b>
      {first !== undefined && text.deadline(first.deadline)}
    </p>
  );
}

/** The answer given last: not sent yet it is taken back, written it is looked at again. */
function LastAnswer(props: Handling & { readonly isWriting: boolean }) {
  const { screen, closed, send } = props;
  const { last, queue } = screen;
  if (last === null) return null;
  const line = screen.found?.list.find((one) => one.id === last.lineId);
  if (line === undefined) return null;
  const text = inspectionWords;
  const name = line.key === '' ? lineName(line) : line.key;
  const isUnsent = queue.slice(1).some((one) => one.inspectionId === last.lineId);
  return (
    <div class="with-action last">
      <span class="line-text grey">{text.last(name, shortAnswers[last.answer])}</span>
      {isUnsent ? (
        <TextButton
          label={text.takeBack}
          named={text.takeBackNamed(name)}
          onClick={() => send({ kind: 'takeBackAnswer', requestId: newRequestId() })}
        />
      ) : (
        <TextButton
          label={text.lookAgain}
          named={text.lookAgainNamed(name)}
          disabled={closed}
          onClick={() =>
            send({ kind: 'inspectAgain', requestId: newRequestId(), what: 'ALL', lines: [last.lineId] })
          }
        />
      )}
    </div>
  );
}

/** What was found so far, and what is left. */
function CountsLine(props: { readonly screen: Shown }) {
  const counts = countsNow(props.screen);
  if (counts === null || counts.done === 0) return null;
  const found = buckets.map((bucket) => `${bucketLabels[bucket]} ${counts[bucket]}`);
  const left = inspectionWords.countsLine(Math.max(0, counts.pieces - counts.done));
  return <p class="grey">{joined([...found, left])}</p>;
}

function Ways(props: Handling & { readonly line: InspectionLine }) {
  const { screen, line, closed, send } = props;
  const text = inspectionWords;
  const lineId = isCounted(line) ? line.id : null;
  return (
    <div class="apart">
      <PlainButton
        label={text.rest.open}
        disabled={closed}
        onClick={() => send({ kind: 'showFace', face: { kind: 'rest', lineId, answer: null } })}
      />
      <div class="pair">
        <PlainButton
          label={text.lines.open}
          onClick={() => send({ kind: 'showFace', face: { kind: 'lines', filter: 'open' } })}
        />
        <PlainButton
          label={text.leaveOut.title}
          named={text.leaveOut.open}
          disabled={closed}
          onClick={() => send({ kind: 'showFace', face: { kind: 'leaveOut', lineId: line.id } })}
        />
      </div>
      {(screen.found?.toAdd ?? 0) > 0 && <ToAdd {...props} />}
    </div>
  );
}

/** What was stopped after the inspection began. */
function ToAdd(props: Handling) {
  const { screen, closed, send } = props;
  const text = inspectionWords;
  return (
    <div class="box notice ask">
      <p>{text.toAdd(screen.found?.toAdd ?? 0)}</p>
      <PlainButton
        label={text.add}
        disabled={closed}
        onClick={() => send({ kind: 'startInspection', requestId: newRequestId() })}
      />
    </div>
  );
}

function Begin(props: Handling) {
  const { busy, closed, send } = props;
  const text = inspectionWords;
  return (
    <>
      <p class="grey">{text.beginLead}</p>
      <MainButton
        label={text.begin}
        busyLabel={text.beginning}
        busy={busy}
        disabled={closed}
        onClick={() => send({ kind: 'startInspection', requestId: newRequestId() })}
      />
    </>
  );
}

function OneByOne(props: Handling & { readonly isWriting: boolean; readonly held: boolean }) {
  const { screen, busy, closed, held, isWriting, send } = props;
  const [checksOpen, setChecksOpen] = useState(false);
  const { found, queue } = screen;
  if (found === null) return null;
  const line = lineInHand(screen);
  const text = inspectionWords;
  // While one piece is being described nothing else is on screen.
  const isDescribing = line !== undefined && draftOf(screen, line).answer !== null;
  const answersClosed = held || screen.isLeaving || (busy && !isWriting);
  const isAllRead = found.list.filter((one) => one.state === 'OPEN').length >= found.counts.open;
  if (found.counts.lines === 0 && found.list.length === 0) return <Begin {...props} />;
  return (
    <>
      <BoxesFirst screen={screen} />
      {line !== undefined && isOnlyPutOff(screen) && <p class="box notice">{text.onlyPutOff}</p>}
      {line !== undefined && (
        <LineCard
          key={`${line.id} ${line.round}`}
          screen={screen}
          found={found}
          line={line}
          closed={answersClosed}
          send={send}
          checksOpen={checksOpen}
          onChecksOpen={setChecksOpen}
        />
      )}
      {line === undefined && !isAllRead && <p class="grey">{text.reading}</p>}
      {line === undefined && isAllRead && <InspectionResult {...props} />}
      {queue.length > 1 && (
        <p class="grey">{screen.isLeaving ? text.leaving(queue.length) : text.writing(queue.length)}</p>
      )}
      {!isDescribing && (
        <>
          <LastAnswer {...props} />
          {line !== undefined && <CountsLine screen={screen} />}
          {line !== undefined && <FirstPieces screen={screen} />}
          <Proposals screen={screen} closed={closed} send={send} />
          {line !== undefined && <Ways {...props} line={line} />}
        </>
      )}
      {line === undefined && isAllRead && (
        <>
          {found.toAdd > 0 && <ToAdd {...props} />}
          <PlainButton
            label={text.lines.open}
            onClick={() => send({ kind: 'showFace', face: { kind: 'lines', filter: 'finished' } })}
          />
        </>
      )}
    </>
  );
}

function FaceOf(
  props: Handling & { readonly isWriting: boolean; readonly held: boolean; readonly reading: boolean },
) {
  const { screen, reading } = props;
  const { face } = screen;
  switch (face.kind) {
    case 'line':
      return <OneByOne {...props} />;
    case 'lines':
      return <LinesFace {...props} filter={face.filter} />;
    case 'rest':
      return <RestFace {...props} face={face} />;
    case 'leaveOut':
      return <LeaveOutFace {...props} face={face} />;
    case 'returned':
      return <ReturnedFace {...props} face={face} reading={reading} />;
    case 'fatal':
      return <FatalFace {...props} />;
  }
}

const titles: Readonly<Record<Shown['face']['kind'], string>> = {
  line: inspectionWords.title,
  lines: inspectionWords.lines.title,
  rest: inspectionWords.rest.title,
  leaveOut: inspectionWords.leaveOut.title,
  returned: inspectionWords.returned.title,
  fatal: inspectionWords.fatal.title,
};

export function InspectionScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const counts = countsNow(screen);
  const isWriting = screen.queue.length > 0;
  const text = inspectionWords;
  return (
    <>
      <Title
        text={titles[screen.face.kind]}
        note={counts === null ? screen.incident.id : text.place(counts.done, counts.pieces)}
        onBack={() => send({ kind: 'back' })}
      />
      {props.told}
      {screen.found === null && reading && <p class="grey">{text.reading}</p>}
      <FaceOf
        screen={screen}
        busy={busy}
        closed={busy || held || isWriting}
        held={held}
        isWriting={isWriting}
        reading={reading}
        send={send}
      />
    </>
  );
}
