// A command from lock to reply (DESIGN 5 and 6).
import type { Decision } from '../app/decision.ts';
import { isUndoable } from '../app/last-operation.ts';
import type { Refusal, ReplyOf, RequestKind } from '../app/protocol.ts';
import { doubtfulNote, unsettledNote } from '../app/wording.ts';
import type { World } from '../app/world.ts';
import { migrate } from '../sheets/migrate.ts';
import { readEntry } from '../sheets/operation-log.ts';
import { clock, locked } from '../sheets/platform.ts';
import { Refused } from '../sheets/problem.ts';
import { type Recovery, recover } from '../sheets/recover.ts';
import { readSettings, SCHEMA_VERSION, type Settings } from '../sheets/settings.ts';
import type { StockSource } from '../sheets/stock-source.ts';
import { openSession, type Session, worldOf } from '../sheets/workbook-session.ts';
import { writeOperation } from '../sheets/write-operation.ts';
import type { Answered } from './answered.ts';

/** Settings after the tabs of an older version were brought up to date. Must be called under the lock. */
function presentSettings(): Settings | null {
  const settings = readSettings();
  if (settings === null || !settings.complete) return settings;
  return migrate(settings) ? readSettings() : settings;
}

export type RecoveredSettings = {
  readonly settings: Settings | null;
  readonly recovery: Recovery;
  /** The seller's tabs, where taking up what had died has loaded them. */
  readonly sources: readonly StockSource[] | null;
};

/** Settings after an interrupted operation, if any, has been taken up. */
export function recoveredSettings(now: number): RecoveredSettings {
  const settings = presentSettings();
  if (settings === null || settings.version > SCHEMA_VERSION)
    return { settings, recovery: 'nothing', sources: null };
  const { outcome, sources } = recover(settings, now);
  return { settings: outcome === 'nothing' ? settings : readSettings(), recovery: outcome, sources };
}

/** Settings for a query, which takes no lock unless the tabs are those of an older version. */
export function settingsToRead(): Settings | null {
  const settings = readSettings();
  if (settings === null || settings.version >= SCHEMA_VERSION) return settings;
  return locked<Settings | null>(presentSettings, () => {
    throw new Refused({ code: 'busy' });
  });
}

/** Why these settings cannot be worked with, or null. */
export function unfit(settings: Settings | null): Refusal | null {
  if (settings !== null && settings.version > SCHEMA_VERSION) {
    return { code: 'newerSchema', found: settings.version };
  }
  return settings?.complete === true && settings.mappings.length > 0 ? null : { code: 'notSetUp' };
}

/** The number travels around the reply: the log keeps the reply under it. */
const undoableAs = (session: Session, value: ReplyOf<RequestKind>, operation: number): Partial<Answered> =>
  isUndoable(value.kind) && operation >= session.settings.state.applied ? { undoable: operation } : {};

/** What this request has earned before, or null. */
export function earlierAnswer(session: Session, requestId: string): Answered | null {
  const log = session.log();
  const known = log.requests.get(requestId);
  const entry = known === undefined ? null : readEntry(log, known.operation);
  if (known === undefined || entry === null) return null;
  const value = JSON.parse(entry.reply) as ReplyOf<RequestKind>;
  return { value, badCells: [], ...undoableAs(session, value, known.operation) };
}

function run<Reply extends ReplyOf<RequestKind>>(
  session: Session,
  requestId: string,
  decide: (world: World, session: Session) => Decision<Reply>,
): Answered | Refusal {
  const earlier = earlierAnswer(session, requestId);
  if (earlier !== null) return earlier;
  const world = worldOf(session);
  const decision = decide(world, session);
  if (decision.kind === 'refused') return decision.refusal;
  const { plan, reply } = decision;
  const moment = { now: session.now, who: world.who, operation: world.operation };
  const shown = writeOperation(session, plan, moment, requestId, JSON.stringify(reply));
  const found = [
    ...(shown.doubtful > 0 ? [doubtfulNote(shown.doubtful)] : []),
    ...(shown.settled ? [] : [unsettledNote]),
  ];
  const notes = 'notes' in reply && found.length > 0 ? { notes: [...reply.notes, ...found] } : {};
  return {
    value: { ...reply, ...notes },
    badCells: session.problems.all(),
    ...undoableAs(session, reply, world.operation),
  };
}

/** Refused when somebody else has the lock: nothing is lost, the person is told. */
export function commanded<Reply extends ReplyOf<RequestKind>>(
  requestId: string,
  decide: (world: World, session: Session) => Decision<Reply>,
): Answered | Refusal {
  const now = clock();
  return locked<Answered | Refusal>(
    () => {
      const { settings, sources } = recoveredSettings(now);
      const problem = unfit(settings);
      if (settings === null || problem !== null) return problem ?? { code: 'notSetUp' };
      return run(openSession(settings, now, { sources }), requestId, decide);
    },
    () => ({ code: 'busy' }),
  );
}
