// Where a slip of the hand would do harm, Sheets asks before it lets anybody write: 操作記録 as a whole, elsewhere the columns
// that only Tomeru reads. It warns and stops nobody, ourselves included.
import { columnName, runsOf, type Sheet } from './grid.ts';
import type { TabShape } from './table.ts';
import { operationLogTab } from './tables/plain-tabs.ts';

type Kind = GoogleAppsScript.Spreadsheet.ProtectionType;

/** True where a protection stands already; one whose warning was never set gets it. */
function isGuarded(sheet: Sheet, kind: Kind): boolean {
  const known = sheet.getProtections(kind);
  for (const one of known) if (!one.isWarningOnly()) one.setWarningOnly(true);
  return known.length > 0;
}

/**
 * A new column of ours on a seller's tab, 1-based. Protections of the seller's are left as they are; one of ours is that of
 * a run which died before its column had its header.
 */
export function guardOwnColumn(sheet: Sheet, column: number, header: string): void {
  for (const known of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (known.getDescription() === header) known.remove();
  }
  const area = `${columnName(column)}:${columnName(column)}`;
  sheet.getRange(area).protect().setDescription(header).setWarningOnly(true);
}

/** Whole columns of a tab of ours, 1-based. Nothing where some range of the tab is protected already: a second one would only lie above it. */
function guardColumns(sheet: Sheet, columns: readonly number[], isNew: boolean): void {
  if (columns.length === 0 || (!isNew && isGuarded(sheet, SpreadsheetApp.ProtectionType.RANGE))) return;
  for (const run of runsOf(columns)) {
    const area = `${columnName(run[0] ?? 1)}:${columnName(run[run.length - 1] ?? 1)}`;
    sheet.getRange(area).protect().setWarningOnly(true);
  }
}

/** A tab of ours. `columnOf` gives the 1-based column of a header, 0 where it is gone; a new tab has no protection yet. */
export function guardTab(
  sheet: Sheet,
  shape: TabShape,
  columnOf: (header: string) => number,
  isNew = false,
): void {
  if (shape.tab === operationLogTab.tab) {
    if (isNew || !isGuarded(sheet, SpreadsheetApp.ProtectionType.SHEET)) sheet.protect().setWarningOnly(true);
    return;
  }
  const machine = shape.headers.filter((_, at) => shape.looks[at]?.machine === true).map(columnOf);
  guardColumns(
    sheet,
    machine.filter((column) => column > 0),
    isNew,
  );
}
