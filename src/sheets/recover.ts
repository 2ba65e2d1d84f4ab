// Takes up an operation that died. We hold the lock, so it is dead: committed, then it is shown and ended;
// not committed, then what it staged is cleared. Before anything else, since its number is used again.
import { TABLE_NAMES } from '../app/tables.ts';
import type { CellIn } from './cell.ts';
import { logRowsOf, readEntry } from './operation-log.ts';
import { showMarks } from './own-columns.ts';
import { flush } from './platform.ts';
import { isBlank } from './record-rows.ts';
import type { Running, Settings } from './settings.ts';
import { clearRows } from './stage-rows.ts';
import { TABLES } from './tables/all-tabs.ts';
import { operationLogTab } from './tables/plain-tabs.ts';
import { openSession, type Session } from './workbook-session.ts';
import { endOperation, showChanges, writeState } from './write-operation.ts';

export type Recovery = 'nothing' | 'finished' | 'cleared';

/**
 * Rows to clear in one tab: those with the operation's number, and the one that was torn before its number
 * landed. A row without number that lay there before is a person's and stays.
 */
function stagedRows(session: Session, running: Running, tab: string): readonly number[] {
  const name = TABLE_NAMES.find((one) => TABLES[one].tab === tab);
  if (name === undefined) return [];
  const loaded = session.table(name);
  const before = new Set(running.tabs.find((one) => one.tab === tab)?.strays ?? []);
  const torn = loaded.strays.filter((stray) => !before.has(stray.digest)).slice(0, 1);
  return [...loaded.staged(running.operation), ...torn.map((stray) => stray.row)];
}

/** An entry that has no length, and a line that was torn before its number landed. */
function clearLog(session: Session, operation: number): void {
  const log = session.log();
  const values = log.sheet.getDataRange().getValues() as CellIn[][];
  const at = operationLogTab.headers.indexOf('操作番号');
  const torn = values
    .map((cells, index) => (index > 0 && !isBlank(cells) && typeof cells[at] !== 'number' ? index + 1 : 0))
    .filter((row) => row > 0);
  const rows = [...logRowsOf(log, operation), ...torn];
  if (rows.length > 0) clearRows(log.sheet, rows, operationLogTab.headers.length);
}

function clearStaged(session: Session, running: Running): void {
  for (const { tab } of running.tabs) {
    const rows = stagedRows(session, running, tab);
    const name = TABLE_NAMES.find((one) => TABLES[one].tab === tab);
    if (rows.length > 0 && name !== undefined) {
      const loaded = session.table(name);
      clearRows(loaded.sheet, rows, Math.max(...loaded.columns));
    }
  }
  clearLog(session, running.operation);
  writeState(session.settings, { applied: session.settings.state.applied, running: null });
  flush();
}

function finish(session: Session, running: Running, changes: Parameters<typeof showChanges>[2]): void {
  for (const name of TABLE_NAMES) showChanges(session, name, changes, 0);
  // Loaded anew: the changes have just been written below the copies that the session holds.
  const fresh = openSession(session.settings, running.since);
  showMarks(
    fresh.sources(),
    {
      incidents: fresh.table('incidents').records,
      holds: fresh.table('holds').records,
      tasks: fresh.table('tasks').records,
    },
    running.since,
  );
  endOperation(session.settings, running.operation, running.since);
}

/** Must be called under the lock. */
export function recover(settings: Settings, now: number): Recovery {
  const { running } = settings.state;
  if (running === null) return 'nothing';
  const uncommitted = openSession(settings, now);
  const entry = readEntry(uncommitted.log(), running.operation);
  if (entry === null) {
    clearStaged(uncommitted, running);
    return 'cleared';
  }
  const committed: Settings = { ...settings, state: { applied: running.operation, running } };
  finish(openSession(committed, now), running, entry.changes);
  return 'finished';
}
