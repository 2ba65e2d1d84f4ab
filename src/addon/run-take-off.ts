// 片付ける at the door: under the lock, after recovery, once for each request id; refused while anything is stopped.
import type { Refusal, ReplyOf, RequestOf } from '../app/protocol.ts';
import { takeOffSentence } from '../app/wording.ts';
import { isActive } from '../domain/hold.ts';
import { isOpen } from '../domain/incident.ts';
import { clock, locked } from '../sheets/platform.ts';
import { workingMappings } from '../sheets/settings.ts';
import { tabNames, writeTakeOff } from '../sheets/take-off.ts';
import { openSession, type Session } from '../sheets/workbook-session.ts';
import type { Answered } from './answered.ts';
import { earlierAnswer, recoveredSettings, unfit } from './run-command.ts';

type Outcome = Answered | Refusal;

/** A trouble that is still open, or that something is stopped for: without our columns nobody would see it. */
function standingTrouble(session: Session): Refusal | null {
  const open = session.table('incidents').records.find(isOpen);
  const held = session.table('holds').records.find(isActive);
  const incidentId = open?.id ?? held?.incidentId;
  return incidentId === undefined ? null : { code: 'troubleOpen', incidentId };
}

function run(session: Session, requestId: string): Outcome {
  const trouble = standingTrouble(session);
  if (trouble !== null) return trouble;
  const tabs = tabNames(session.settings.mappings);
  const reply: ReplyOf<'takeOff'> = { kind: 'takeOff', tabs: [...tabs] };
  const plan = {
    sentence: takeOffSentence(tabs),
    incidentId: '',
    count: tabs.length,
    reason: '',
    givenIds: [],
    appends: {},
    changes: [],
  };
  const operation = session.settings.state.applied + 1;
  const moment = { now: session.now, who: session.who(), operation };
  writeTakeOff(session, plan, moment, requestId, JSON.stringify(reply));
  return { value: reply, badCells: [] };
}

/** Done already, the same request gets its reply again, though nothing is mapped any more. */
export function takenOff(request: RequestOf<'takeOff'>): Outcome {
  const now = clock();
  return locked<Outcome>(
    () => {
      const { settings } = recoveredSettings(now);
      const problem = unfit(settings);
      if (problem?.code === 'newerSchema' || settings?.complete !== true)
        return problem ?? { code: 'notSetUp' };
      const session = openSession(settings, now);
      const done = earlierAnswer(session, request.requestId);
      if (done !== null) return done;
      if (workingMappings(settings).length === 0) return { code: 'notSetUp' };
      return run(session, request.requestId);
    },
    () => ({ code: 'busy' }),
  );
}
