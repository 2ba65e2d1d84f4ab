// How our own tabs look: as few writes as there are kinds of looks, and none that a tab has from the bare one.
import { cellText } from './cell.ts';
import { columnName, runsOf, type Sheet, writeBlock } from './grid.ts';
import type { ColumnLook, TabShape } from './table.ts';

const HEADER_FILLED = '#ffffff';
const HEADER_READ = '#eeeeee';

/** What all tabs share, and a word all over the first row that says that its headers are still to come. */
export function dressBare(sheet: Sheet, word: string, width: number): void {
  writeBlock(sheet, 1, 1, [Array.from({ length: width }, () => cellText(word))]);
  sheet.getRange('1:1').setBackground(HEADER_READ).setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
}

/** A column from below the header to the foot of the grid. */
const below = (column: number): string => `${columnName(column)}2:${columnName(column)}`;

/** Looks of neighbouring columns; `first` is the 1-based column of the first. */
type Looks = { readonly first: number; readonly looks: readonly ColumnLook[] };

/** Columns for which `value` gives the same, as neighbouring runs. */
function runsBy<Value>(
  { first, looks }: Looks,
  value: (look: ColumnLook) => Value | undefined,
): readonly { readonly value: Value; readonly run: readonly number[] }[] {
  const groups = new Map<Value, number[]>();
  looks.forEach((look, index) => {
    const wanted = value(look);
    if (wanted === undefined) return;
    const known = groups.get(wanted);
    if (known === undefined) groups.set(wanted, [first + index]);
    else known.push(first + index);
  });
  const runs: { readonly value: Value; readonly run: readonly number[] }[] = [];
  groups.forEach((columns, wanted) => {
    for (const run of runsOf(columns)) runs.push({ value: wanted, run });
  });
  return runs;
}

function showInputs(sheet: Sheet, of: Looks): void {
  const runs = runsBy(of, (look) => (look.input === undefined ? undefined : true));
  if (runs.length === 0) return;
  const cells = runs.map(({ run }) => `${columnName(run[0] ?? 1)}1:${columnName(run[run.length - 1] ?? 1)}1`);
  sheet.getRangeList(cells).setBackground(HEADER_FILLED);
}

function setPatterns(sheet: Sheet, { first, looks }: Looks): void {
  const patterns = new Map<string, string[]>();
  looks.forEach(({ pattern }, index) => {
    if (pattern === undefined) return;
    const known = patterns.get(pattern);
    if (known === undefined) patterns.set(pattern, [below(first + index)]);
    else known.push(below(first + index));
  });
  patterns.forEach((areas, pattern) => {
    sheet.getRangeList(areas).setNumberFormat(pattern);
  });
}

function setInputs(sheet: Sheet, { first, looks }: Looks): void {
  looks.forEach(({ input }, index) => {
    if (input === undefined || input.kind === 'text') return;
    const rule = SpreadsheetApp.newDataValidation();
    if (input.kind === 'checkbox') rule.requireCheckbox();
    // A word of their own is no mistake: it is read if it can be, and named if not.
    else rule.requireValueInList([...input.values], true).setAllowInvalid(true);
    sheet.getRange(below(first + index)).setDataValidation(rule.build());
  });
}

/** Colours of the headers, formats, check boxes, pull-downs and widths; what only Tomeru reads is hidden. */
export function dressColumns(sheet: Sheet, first: number, looks: readonly ColumnLook[]): void {
  const of = { first, looks };
  showInputs(sheet, of);
  setPatterns(sheet, of);
  setInputs(sheet, of);
  for (const { value, run } of runsBy(of, (look) => look.width)) {
    sheet.setColumnWidths(run[0] ?? 1, run.length, value);
  }
  for (const { run } of runsBy(of, (look) => (look.machine === true ? true : undefined))) {
    sheet.hideColumns(run[0] ?? 1, run.length);
  }
}

export const dressTab = (sheet: Sheet, shape: TabShape): void => dressColumns(sheet, 1, shape.looks);
