// Adds our own columns to a seller's tab, right of everything, and the one rule that colours stopped rows.
import { cellText } from './cell.ts';
import { columnName, type Sheet, writeBlock } from './grid.ts';
import { widenTo } from './own-tabs.ts';
import { OWN_HEADERS, OWN_ID_HEADER, type StockColumns } from './stock-columns.ts';

const STOPPED_ROW = '#fce8e6';

/** Which headers a tab still needs. トメルID only where some row has no usable key. */
function missingHeaders(columns: StockColumns, needsId: boolean): readonly string[] {
  const own = OWN_HEADERS.filter((_, at) => columns.own[at] === 0);
  return needsId && columns.ownId === 0 ? [...own, OWN_ID_HEADER] : own;
}

/** The rule is appended to the seller's list, so theirs win; it is added once. */
function addRule(sheet: Sheet, markColumn: number, headerRow: number): void {
  const formula = `=$${columnName(markColumn)}${headerRow + 1}<>""`;
  const rules = sheet.getConditionalFormatRules();
  const known = rules.some((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0] === formula);
  if (known) return;
  const area = sheet.getRange(
    headerRow + 1,
    1,
    sheet.getMaxRows() - headerRow,
    markColumn + OWN_HEADERS.length - 1,
  );
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(STOPPED_ROW)
    .setRanges([area])
    .build();
  sheet.setConditionalFormatRules([...rules, rule]);
}

/**
 * Writes the missing headers in one write, at set-up or where a person has deleted a column of ours, and says where
 * ours stand now; the same object when none was missing. The rule follows the column 停止. Cells become automatic first:
 * a seller may have formatted the whole sheet as text, where our apostrophe would be seen.
 */
export function withOwnColumns(sheet: Sheet, columns: StockColumns, needsId: boolean): StockColumns {
  const headers = missingHeaders(columns, needsId);
  if (headers.length === 0) return columns;
  const first = sheet.getLastColumn() + 1;
  widenTo(sheet, first + headers.length - 1);
  const height = sheet.getMaxRows() - columns.headerRow + 1;
  sheet.getRange(columns.headerRow, first, height, headers.length).setNumberFormat('general');
  if (headers[0] === OWN_HEADERS[0]) addRule(sheet, first, columns.headerRow);
  writeBlock(sheet, columns.headerRow, first, [headers.map(cellText)]);
  const placeOf = (header: string, known: number): number =>
    headers.indexOf(header) < 0 ? known : first + headers.indexOf(header);
  return {
    ...columns,
    own: OWN_HEADERS.map((header, at) => placeOf(header, columns.own[at] ?? 0)),
    ownId: placeOf(OWN_ID_HEADER, columns.ownId),
  };
}
