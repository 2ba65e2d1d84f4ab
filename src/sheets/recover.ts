// Takes up an operation that died. We hold the lock, so it is dead: committed, then it is shown and ended;
// not committed, then what it staged is cleared. Before anything else, since its number is used again.
import { TABLE_NAMES } from '../app/tables.ts';
import { readEntry } from './operation-log.ts';
import { showMarks } from './own-columns.ts';
import { flush } from './platform.ts';
import { Refused } from './problem.ts';
import type { Running, Settings } from './settings.ts';
import { clearRows } from './stage-rows.ts';
import type { StockSource } from './stock-source.ts';
import { TABLES } from './tables/all-tabs.ts';
import { operationLogTab } from './tables/plain-tabs.ts';
import { finishTakeOff } from './take-off.ts';
import { inspectionsIn, openSession, type Session } from './workbook-session.ts';
import { endOperation, showChanges, withSettingUp, writeState } from './write-operation.ts';

export type Recovery = 'nothing' | 'finished' | 'cleared';

/** `sources`: the seller's tabs as far as they had to be loaded for it. */
export type Recovered = { readonly outcome: Recovery; readonly sources: readonly StockSource[] | null };

type Loaded = {
  readonly strays: readonly { readonly row: number; readonly digest: string }[];
  readonly numbered: readonly number[];
};

/**
 * Rows to clear in one tab: those with the operation's number, and the one that was torn before its number
 * landed. A row without number that lay there before is a person's and stays.
 */
function stagedRows({ strays, numbered }: Loaded, before: readonly string[]): readonly number[] {
  const torn = strays.filter((stray) => before.indexOf(stray.digest) < 0).slice(0, 1);
  return [...numbered, ...torn.map((stray) => stray.row)];
}

function clearStaged(session: Session, running: Running): void {
  for (const { tab, strays } of running.tabs) {
    const name = TABLE_NAMES.find((one) => TABLES[one].tab === tab);
    if (name !== undefined) {
      const loaded = session.table(name);
      const rows = stagedRows({ ...loaded, numbered: loaded.staged(running.operation) }, strays);
      if (rows.length > 0) clearRows(loaded.sheet, rows, Math.max(...loaded.columns));
    } else if (tab === operationLogTab.tab) {
      // An entry that has no length is no commit.
      const log = session.log();
      const rows = stagedRows({ ...log, numbered: log.rowsOf(running.operation) }, strays);
      if (rows.length > 0) clearRows(log.sheet, rows, operationLogTab.headers.length);
    }
  }
  const { settings } = session;
  writeState(settings, withSettingUp(settings, { applied: settings.state.applied, running: null }));
  flush();
}

/** Gives the seller's tabs as they stand after it. */
function finish(
  session: Session,
  running: Running,
  changes: Parameters<typeof showChanges>[2],
): readonly StockSource[] {
  const brought = TABLE_NAMES.map((name) => showChanges(session, name, changes, 0));
  if (brought.indexOf(false) >= 0) throw new Refused({ code: 'busy' });
  // Loaded anew: the changes have just been written below the copies that the session holds.
  const fresh = openSession(session.settings, session.now);
  const { sources } = showMarks(
    fresh.sources(),
    {
      incidents: fresh.table('incidents').records,
      holds: fresh.table('holds').records,
      tasks: fresh.table('tasks').records,
      inspections: inspectionsIn(fresh),
    },
    running.since,
  );
  endOperation(session.settings, running.operation, running.since);
  return sources;
}

/** Must be called under the lock. */
export function recover(settings: Settings, now: number): Recovered {
  const { running } = settings.state;
  if (running === null) return { outcome: 'nothing', sources: null };
  const uncommitted = openSession(settings, now);
  const entry = readEntry(uncommitted.log(), running.operation);
  if (entry === null) {
    clearStaged(uncommitted, running);
    return { outcome: 'cleared', sources: null };
  }
  if (running.takingOff === true) {
    finishTakeOff(settings, running.operation, running.since);
    return { outcome: 'finished', sources: null };
  }
  const committed: Settings = { ...settings, state: { applied: running.operation, running } };
  return { outcome: 'finished', sources: finish(openSession(committed, now), running, entry.changes) };
}
