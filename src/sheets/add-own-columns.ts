// Adds our own columns to a seller's tab, right of everything, and the one rule that colours stopped rows; takes them
// off again. Columns are put in and not merely filled, so that taking them out leaves the tab as it was.
import { KEEP_BACK } from '../domain/row-mark.ts';
import type { TableUse } from '../domain/stock-row.ts';
import { type CellIn, cellText, textOf } from './cell.ts';
import { columnName, readAll, readBlock, runsOf, type Sheet, writeBlock } from './grid.ts';
import { guardOwnColumn } from './guard-tab.ts';
import { OWN_ID_HEADER, ownHeaders } from './own-headers.ts';
import { workbook } from './platform.ts';
import { Refused } from './problem.ts';
import type { Mapping } from './settings.ts';
import { locateOwn, type StockColumns } from './stock-columns.ts';

const STOPPED_ROW = '#fce8e6';

/** Which headers a tab still needs. トメルID only where some row has no usable key. */
function missingHeaders(columns: StockColumns, needsId: boolean): readonly string[] {
  const own = ownHeaders(columns.use).filter((_, at) => columns.own[at] === 0);
  return needsId && columns.ownId === 0 ? [...own, OWN_ID_HEADER] : own;
}

/** On a tab of transactions 出してよい is no reason for colour. */
const conditionOn = (use: TableUse): string => (use === 'sales' ? `="${KEEP_BACK}"` : '<>""');

const conditionFor = ({ use, headerRow }: StockColumns, column: number): string =>
  `=$${columnName(column)}${headerRow + 1}${conditionOn(use)}`;

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const formulaOf = (rule: Rule): string => {
  const [formula] = (rule.getBooleanCondition()?.getCriteriaValues() ?? []) as readonly unknown[];
  return typeof formula === 'string' ? formula : '';
};

/** The rule is appended to the seller's list, so theirs win; where it stands already, it is set to our columns anew. */
function setRule(sheet: Sheet, columns: StockColumns): void {
  const formula = conditionFor(columns, columns.own[0] ?? 1);
  const rules = sheet
    .getConditionalFormatRules()
    .filter((rule) => !isDead(rule, columns.use) && !isLeft(sheet, columns, rule));
  const known = rules.findIndex((rule) => formulaOf(rule) === formula);
  const last = columnName(Math.max(...columns.own));
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(STOPPED_ROW)
    .setRanges([sheet.getRange(`A${columns.headerRow + 1}:${last}`)])
    .build();
  sheet.setConditionalFormatRules(
    known < 0 ? [...rules, rule] : rules.map((one, at) => (at === known ? rule : one)),
  );
}

/** The columns once the missing ones stand from `first` on. */
function placed(columns: StockColumns, headers: readonly string[], first: number): StockColumns {
  const placeOf = (header: string, known: number): number =>
    headers.indexOf(header) < 0 ? known : first + headers.indexOf(header);
  return {
    ...columns,
    own: ownHeaders(columns.use).map((header, at) => placeOf(header, columns.own[at] ?? 0)),
    ownId: placeOf(OWN_ID_HEADER, columns.ownId),
  };
}

/**
 * Puts in the missing columns, at set-up or where a person has deleted one of ours, and says where ours stand now; the
 * same object when none was missing. The rule follows the mark. A new column takes after its left neighbour, so its
 * cells become automatic and free of pull-downs: text as text would show our apostrophe, a check box would refuse it.
 */
export function withOwnColumns(sheet: Sheet, columns: StockColumns, needsId: boolean): StockColumns {
  const headers = missingHeaders(columns, needsId);
  if (headers.length === 0) return columns;
  const last = sheet.getLastColumn();
  sheet.insertColumnsAfter(last, headers.length);
  const added = `${columnName(last + 1)}${columns.headerRow}:${columnName(last + headers.length)}`;
  sheet.getRange(added).setNumberFormat('general').setDataValidation(null);
  const whole = placed(columns, headers, last + 1);
  if (headers.indexOf(OWN_ID_HEADER) >= 0) guardOwnColumn(sheet, whole.ownId, OWN_ID_HEADER);
  // Before the headers: once they all stand, nobody asks for the rule again.
  if (headers.some((header) => header !== OWN_ID_HEADER)) setRule(sheet, whole);
  writeBlock(sheet, columns.headerRow, last + 1, [headers.map(cellText)]);
  return whole;
}

/** A rule of ours whose mark a person has deleted. */
const isDead = (rule: Rule, use: TableUse): boolean =>
  formulaOf(rule) === `=#REF!${conditionOn(use)}` &&
  rule.getBooleanCondition()?.getBackground() === STOPPED_ROW;

/** Set by a run that died before its headers stood: it asks about a column that bears no header. */
function isLeft(sheet: Sheet, { use, headerRow }: StockColumns, rule: Rule): boolean {
  const asked = /^=\$([A-Z]+)\d+/.exec(formulaOf(rule));
  const letters = asked?.[1] ?? '';
  if (letters === '' || formulaOf(rule).slice(asked?.[0].length) !== conditionOn(use)) return false;
  if (rule.getBooleanCondition()?.getBackground() !== STOPPED_ROW) return false;
  return textOf(sheet.getRange(`${letters}${headerRow}`).getValue() as CellIn) === '';
}

/** Ours, in whatever row its area begins by now. */
const asksOurMark = (rule: Rule, use: TableUse, markColumn: number): boolean =>
  markColumn > 0 && formulaOf(rule).replace(/\d+/, '') === `=$${columnName(markColumn)}${conditionOn(use)}`;

function removeRule(sheet: Sheet, use: TableUse, markColumn: number): void {
  const rules = sheet.getConditionalFormatRules();
  const theirs = rules.filter((rule) => !isDead(rule, use) && !asksOurMark(rule, use, markColumn));
  if (theirs.length < rules.length) sheet.setConditionalFormatRules(theirs);
}

/** Runs of our columns, the rightmost first, so that those left of it stay where they are when it goes. */
const runsFromRight = (own: readonly number[]): readonly (readonly number[])[] =>
  [...runsOf(own.filter((column) => column > 0))].reverse();

/** False where other headers stand there by now: a person has moved columns meanwhile. */
function deleteRun(
  sheet: Sheet,
  headerRow: number,
  run: readonly number[],
  head: readonly CellIn[],
): boolean {
  const first = run[0] ?? 1;
  const last = first + run.length - 1;
  if (last > sheet.getMaxColumns()) return false;
  const now = readBlock(sheet, headerRow, first, 1, run.length)[0] ?? [];
  if (now.some((cell, at) => textOf(cell) !== textOf(head[first - 1 + at]))) return false;
  sheet.deleteColumns(first, run.length);
  return true;
}

const TRIES = 3;

/**
 * Takes our columns and our rule off a tab; the seller's own cells are never touched. Twice is once. Headers of mapped
 * columns may be gone, and a tab that is gone is passed over. A person may move columns at any moment, so the headers
 * are read once more just before each run of ours goes. Refused where they would not stand still.
 */
export function withoutOwnColumns(mapping: Mapping): void {
  const sheet = workbook().getSheetById(mapping.sheetId);
  if (sheet === null) return;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const values = readAll(sheet);
    const { headerRow, own, ownId } = locateOwn(values, mapping);
    const head = values[headerRow - 1] ?? [];
    if (attempt === 0) removeRule(sheet, mapping.use, own[0] ?? 0);
    if (runsFromRight([...own, ownId]).every((run) => deleteRun(sheet, headerRow, run, head))) return;
  }
  throw new Refused({ code: 'busy' });
}
