// A command from lock to reply (DESIGN 5 and 6).
import type { Decision } from '../app/decision.ts';
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

/** The reply that this request has earned before, or null. */
export function earlierReply(session: Session, requestId: string): ReplyOf<RequestKind> | null {
  const log = session.log();
  const known = log.requests.get(requestId);
  const entry = known === undefined ? null : readEntry(log, known.operation);
  return entry === null ? null : (JSON.parse(entry.reply) as ReplyOf<RequestKind>);
}

function run<Reply extends ReplyOf<RequestKind>>(
  session: Session,
  requestId: string,
  decide: (world: World) => Decision<Reply>,
): Answered | Refusal {
  const earlier = earlierReply(session, requestId);
  if (earlier !== null) return { value: earlier, badCells: [] };
  const world = worldOf(session);
  const decision = decide(world);
  if (decision.kind === 'refused') return decision.refusal;
  const { plan, reply } = decision;
  const moment = { now: session.now, who: world.who, operation: world.operation };
  const shown = writeOperation(session, plan, moment, requestId, JSON.stringify(reply));
  const found = [
    ...(shown.doubtful > 0 ? [doubtfulNote(shown.doubtful)] : []),
    ...(shown.settled ? [] : [unsettledNote]),
  ];
  const notes = 'notes' in reply && found.length > 0 ? { notes: [...reply.notes, ...found] } : {};
  return { value: { ...reply, ...notes }, badCells: session.problems.all() };
}

/** Refused when somebody else has the lock: nothing is lost, the person is told. */
export function commanded<Reply extends ReplyOf<RequestKind>>(
  requestId: string,
  decide: (world: World) => Decision<Reply>,
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
