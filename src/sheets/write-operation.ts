// The write path: begin, stage, commit, show, end (DESIGN 6). Whatever call it dies at, `recover` makes the
// workbook equal to one where it never began or one where it finished.
import type { Moment, Plan } from '../app/plan.ts';
import { afterPlan } from '../app/plan.ts';
import { TABLE_NAMES, type TableName, type TableRecords } from '../app/tables.ts';
import { applyChanges } from './apply-changes.ts';
import { type CellOut, cellText } from './cell.ts';
import { giveIds } from './give-ids.ts';
import { growTo, writeBlock } from './grid.ts';
import { appendEntry, entryRows } from './operation-log.ts';
import { type Shown, showMarks } from './own-columns.ts';
import { flush } from './platform.ts';
import { NOW_ITEM, type OperationState, type Running, type Settings, STATE_ITEM } from './settings.ts';
import { stageRows } from './stage-rows.ts';
import { TABLES } from './tables/all-tabs.ts';
import { operationLogTab } from './tables/plain-tabs.ts';
import { inspectionsIn, type Session } from './workbook-session.ts';

const stateCell = (state: OperationState): CellOut => cellText(JSON.stringify(state));

/** What a begun set-up has said of itself stays until its operation ends. */
export const withSettingUp = (settings: Settings, state: OperationState): OperationState =>
  settings.complete ? state : { ...state, settingUp: true };

export function writeState(settings: Settings, state: OperationState): void {
  writeBlock(settings.sheet, settings.rowOf(STATE_ITEM), settings.valueColumn, [[stateCell(state)]]);
}

/** The state and, one row below it, 基準時刻. */
export function endOperation(settings: Settings, applied: number, now: number): void {
  const state: OperationState = { applied, running: null };
  if (settings.rowOf(NOW_ITEM) === settings.rowOf(STATE_ITEM) + 1) {
    writeBlock(settings.sheet, settings.rowOf(STATE_ITEM), settings.valueColumn, [
      [stateCell(state)],
      [new Date(now)],
    ]);
  } else {
    writeState(settings, state);
    writeNow(settings, now);
  }
  flush();
}

export function writeNow(settings: Settings, now: number): void {
  writeBlock(settings.sheet, settings.rowOf(NOW_ITEM), settings.valueColumn, [[new Date(now)]]);
}

const withRows = (plan: Plan): readonly TableName[] =>
  TABLE_NAMES.filter((name) => (plan.appends[name]?.length ?? 0) > 0);

function begin(session: Session, plan: Plan, moment: Moment, requestId: string): void {
  const { settings } = session;
  const strays = (loaded: { readonly strays: readonly { readonly digest: string }[] }): readonly string[] =>
    loaded.strays.map((stray) => stray.digest);
  const running: Running = {
    operation: moment.operation,
    requestId,
    who: moment.who,
    since: moment.now,
    tabs: [
      ...withRows(plan).map((name) => ({ tab: TABLES[name].tab, strays: strays(session.table(name)) })),
      { tab: operationLogTab.tab, strays: strays(session.log()) },
    ],
  };
  writeState(settings, withSettingUp(settings, { applied: settings.state.applied, running }));
}

function stage<Name extends TableName>(session: Session, plan: Plan, name: Name, operation: number): void {
  const rows = (plan.appends[name] ?? []) as readonly TableRecords[Name][];
  stageRows<TableRecords[Name]>(TABLES[name], session.table(name), rows, operation);
}

/** Changed fields of one table. `added` rows of this operation stand below the loaded ones. */
export function showChanges<Name extends TableName>(
  session: Session,
  name: Name,
  changes: Plan['changes'],
  added: number,
): boolean {
  const own = changes.filter((change) => change.table === name);
  if (own.length === 0) return true;
  const loaded = session.table(name);
  return applyChanges<TableRecords[Name]>(TABLES[name], loaded, own, loaded.lastRow + added);
}

/** The records from which the marks are computed, as the plan leaves them. */
function recordsAfter(session: Session, plan: Pick<Plan, 'appends' | 'changes'>) {
  return afterPlan(
    {
      incidents: session.table('incidents').records,
      holds: session.table('holds').records,
      tasks: session.table('tasks').records,
      inspections: inspectionsIn(session, plan.appends.inspections !== undefined),
    },
    plan,
  );
}

/** Room for a large stop below what the tabs hold: at opening nobody waits for it, in a stop everybody does. */
const ROOM = 900;

/** One write for each tab that has grown near its foot; none otherwise. */
export function lengthenTabs(session: Session): void {
  for (const name of ['holds', 'tasks', 'contacts'] as const) {
    const loaded = session.table(name);
    if (loaded.height - loaded.lastRow < ROOM) growTo(loaded.sheet, loaded.height, loaded.lastRow + ROOM);
  }
}

/** Steps 1 to 5. `reply` goes into the log, so that the same request sent again gets it once more. */
export function writeOperation(
  session: Session,
  plan: Plan,
  moment: Moment,
  requestId: string,
  reply: string,
): Shown {
  const { settings } = session;
  // Loaded before anything is written: a read between writes would send them off one by one.
  const log = session.log();
  const records = recordsAfter(session, plan);
  const changed = new Set(plan.changes.map((change) => change.table));
  for (const name of TABLE_NAMES) {
    if (changed.has(name) || withRows(plan).indexOf(name) >= 0) session.table(name);
  }
  const sources = giveIds(session.sources(), plan.givenIds);
  begin(session, plan, moment, requestId);
  for (const name of withRows(plan)) stage(session, plan, name, moment.operation);
  flush();
  appendEntry(log, entryRows(plan, moment, requestId, reply));
  flush();
  const brought = TABLE_NAMES.map((name) =>
    showChanges(session, name, plan.changes, plan.appends[name]?.length ?? 0),
  );
  const shown = showMarks(sources, records, moment.now);
  // Not ended where rows would not stand still: the next command finds it running and brings the changes in.
  if (brought.indexOf(false) >= 0) return { ...shown, settled: false };
  endOperation(settings, moment.operation, moment.now);
  return shown;
}
