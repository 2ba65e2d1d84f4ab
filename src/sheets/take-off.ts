// 片付ける: our columns, our rule, the mapping and the named range go; our own tabs stay with all they tell. What it
// will do stands in the log first, so that an interrupted one is brought to its end; every step of it twice is once.
import type { Moment, Plan } from '../app/plan.ts';
import { withoutOwnColumns } from './add-own-columns.ts';
import { runsOf } from './grid.ts';
import { appendEntry, entryRows } from './operation-log.ts';
import { flush, workbook } from './platform.ts';
import { type Mapping, NOW_ITEM, type Running, type Settings } from './settings.ts';
import { operationLogTab, settingsTab } from './tables/plain-tabs.ts';
import type { Session } from './workbook-session.ts';
import { endOperation, writeState } from './write-operation.ts';

/** Names of the tabs that will be cleaned, as they are called now; a tab that is gone has none. */
export function tabNames(mappings: readonly Mapping[]): readonly string[] {
  const names: string[] = [];
  for (const { sheetId } of mappings) {
    const sheet = workbook().getSheetById(sheetId);
    if (sheet !== null) names.push(sheet.getName());
  }
  return names;
}

/** What follows the commit, here or in recovery: the mapping goes last, since it tells where our columns are. */
export function finishTakeOff(settings: Settings, operation: number, now: number): void {
  for (const mapping of settings.mappings) withoutOwnColumns(mapping);
  if (workbook().getRangeByName(NOW_ITEM) !== null) workbook().removeNamedRange(NOW_ITEM);
  for (const run of runsOf(settings.mappingRows)) {
    settings.sheet.getRange(run[0] ?? 2, 1, run.length, settingsTab.headers.length).clearContent();
  }
  endOperation(settings, operation, now);
}

/** `plan` has neither rows nor changes: what it does is the same whenever it is done. */
export function writeTakeOff(
  session: Session,
  plan: Plan,
  moment: Moment,
  requestId: string,
  reply: string,
): void {
  const { settings } = session;
  const log = session.log();
  const running: Running = {
    operation: moment.operation,
    requestId,
    who: moment.who,
    since: moment.now,
    tabs: [{ tab: operationLogTab.tab, strays: log.strays.map((stray) => stray.digest) }],
    takingOff: true,
  };
  writeState(settings, { applied: settings.state.applied, running });
  flush();
  appendEntry(log, entryRows(plan, moment, requestId, reply));
  flush();
  finishTakeOff(settings, moment.operation, moment.now);
}
