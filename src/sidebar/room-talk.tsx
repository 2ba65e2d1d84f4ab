// The steps of the room that are about people: 3 連絡する with the answers and the desks, and 6 終える.
import type { IncidentLine } from '../app/protocol.ts';
import { isRunning } from './incident-state.ts';
import { Line, type Send } from './parts.tsx';
import { settleWords } from './settle-words.ts';
import { talkWords } from './talk-words.ts';
import { joined, words } from './words.ts';

const text = talkWords.room;

/** What waits for an answer, a way or a hand. */
function answersSaid({ talk }: IncidentLine): string {
  return joined([
    talk.awaited > 0 ? text.awaited(talk.awaited) : '',
    talk.toSettle > 0 ? text.toSettle(talk.toSettle) : '',
    talk.toCarryOut > 0 ? text.toCarryOut(talk.toCarryOut) : '',
  ]);
}

/** Whether anything was ever said to a buyer or a desk, or is waited for. */
const isTalking = ({ talk }: IncidentLine): boolean =>
  talk.looks + talk.awaited + talk.silent + talk.toSettle + talk.toCarryOut + talk.returns > 0;

/** 3 連絡する, the answers below it, and who is concerned. */
export function TalkSteps(props: {
  readonly incident: IncidentLine;
  /** null while nobody has read. */
  readonly contacts: number | null;
  readonly send: Send;
}) {
  const { incident, contacts, send } = props;
  const { ready, morning, untold, looks, office } = incident.talk;
  const left = ready + morning + untold;
  const to = (screen: 'letters' | 'threads' | 'contacts') => () =>
    send({ kind: 'goIncident', incident, to: screen });
  const isNobody = contacts === 0;
  return (
    <>
      <Line
        label={`3 ${text.stepLetters}`}
        reason=""
        count={left > 0 ? text.left(left) : isNobody || contacts === null ? '' : text.noneLeft}
        onClick={to('letters')}
      />
      {isTalking(incident) && (
        <Line
          label={text.threads}
          reason={answersSaid(incident)}
          count={looks > 0 ? words.cases(looks) : ''}
          onClick={to('threads')}
        />
      )}
      <Line
        label={text.contacts}
        reason=""
        count={contacts === null ? '' : words.cases(contacts)}
        onClick={to('contacts')}
      />
      {(office > 0 || (isRunning(incident) && !isNobody)) && (
        <Line
          label={office > 0 ? text.office : settleWords.office.title}
          reason=""
          count={office > 0 ? words.cases(office) : ''}
          onClick={() => send({ kind: 'goOffice', incident, contactId: null })}
        />
      )}
    </>
  );
}

/** 6 終える: open at any time, so that it can be seen what is left. */
export function CloseStep(props: { readonly incident: IncidentLine; readonly send: Send }) {
  const { incident, send } = props;
  const state = isRunning(incident) ? (incident.mayClose ? text.mayClose : words.room.notYet) : text.closed;
  return (
    <Line
      label={`6 ${text.stepClose}`}
      reason=""
      count={state}
      onClick={() => send({ kind: 'goClosing', incident })}
    />
  );
}
