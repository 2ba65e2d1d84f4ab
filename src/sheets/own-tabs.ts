// Makes the tabs that Tomeru owns, and finds those that are there. A tab is ours if its header row is ours,
// under any name; a tab of our name that is not ours is left alone.
import { type CellIn, cellText, textOf } from './cell.ts';
import { columnName, runsOf, type Sheet, writeBlock } from './grid.ts';
import { workbook } from './platform.ts';
import type { TabShape } from './table.ts';

const HEADER_FILLED = '#ffffff';
const HEADER_READ = '#eeeeee';

export type TabHead = {
  readonly sheet: Sheet;
  readonly name: string;
  readonly id: number;
  readonly head: readonly CellIn[];
};

/** First row of every tab: four reads a tab, so only at set-up. */
export function tabHeads(): readonly TabHead[] {
  return workbook()
    .getSheets()
    .map((sheet) => ({
      sheet,
      name: sheet.getName(),
      id: sheet.getSheetId(),
      head: (sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues() as CellIn[][])[0] ?? [],
    }));
}

/** Headers in any order, since a person may have moved one. */
export const isShape = (shape: TabShape, head: readonly CellIn[]): boolean => {
  const found = new Set(head.map(textOf));
  return shape.headers.every((header) => found.has(header));
};

/** A tab has this name until it has its headers; so a blank tab of the seller's is never taken for ours. */
const WORKING_NAME = 'トメル 準備中';

/** Our name, or one with トメル in front where the seller has a tab of that name. */
function freeName(tab: string, names: ReadonlySet<string>): string {
  const candidates = [tab, `トメル ${tab}`];
  for (let copy = 2; ; copy += 1) {
    const free = candidates.find((name) => !names.has(name));
    if (free !== undefined) return free;
    candidates.push(`トメル ${tab} ${copy}`);
  }
}

/** Formats, check boxes and pull-downs below the header, as few writes as there are kinds of them. */
function dress(sheet: Sheet, shape: TabShape): void {
  const rows = sheet.getMaxRows();
  const below = (column: number): string => `${columnName(column)}2:${columnName(column)}${rows}`;
  const patterns = new Map<string, string[]>();
  sheet
    .getRange(1, 1, 1, shape.headers.length)
    .setBackgrounds([shape.looks.map((look) => (look.input === undefined ? HEADER_READ : HEADER_FILLED))])
    .setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
  shape.looks.forEach((look, index) => {
    const column = index + 1;
    if (look.pattern !== undefined) {
      patterns.set(look.pattern, [...(patterns.get(look.pattern) ?? []), below(column)]);
    }
    if (look.width !== undefined) sheet.setColumnWidth(column, look.width);
    if (look.input?.kind === 'checkbox') {
      sheet
        .getRange(below(column))
        .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    } else if (look.input?.kind === 'list') {
      const list = SpreadsheetApp.newDataValidation().requireValueInList([...look.input.values], true);
      sheet.getRange(below(column)).setDataValidation(list.setAllowInvalid(true).build());
    }
  });
  patterns.forEach((areas, pattern) => {
    sheet.getRangeList(areas).setNumberFormat(pattern);
  });
  const machine = shape.looks.map((look, index) => (look.machine === true ? index + 1 : 0));
  for (const run of runsOf(machine.filter((column) => column > 0))) {
    sheet.hideColumns(run[0] ?? 1, run.length);
  }
}

/** Widens the grid where it is too narrow for the headers. */
export function widenTo(sheet: Sheet, columns: number): void {
  const width = sheet.getMaxColumns();
  if (width < columns) sheet.insertColumnsAfter(width, columns - width);
}

export type OwnedTab = {
  readonly shape: TabShape;
  readonly sheet: Sheet;
  readonly id: number;
  readonly made: boolean;
};

/**
 * A tab for each shape, made where it is missing. The headers are written after everything else and the name is given
 * last, so that a tab that was left half made is known by its working name and taken up again.
 */
export function ensureTabs(shapes: readonly TabShape[], heads: readonly TabHead[]): readonly OwnedTab[] {
  const names = new Set(heads.map((head) => head.name));
  const nameIt = (sheet: Sheet, shape: TabShape): void => {
    const name = freeName(shape.tab, names);
    names.add(name);
    sheet.setName(name);
  };
  const halfMade = heads.filter(
    (head) => head.name === WORKING_NAME && !shapes.some((shape) => isShape(shape, head.head)),
  );
  return shapes.map((shape): OwnedTab => {
    const known = heads.find((head) => isShape(shape, head.head));
    if (known !== undefined) {
      const made = known.name === WORKING_NAME;
      if (made) nameIt(known.sheet, shape);
      return { shape, sheet: known.sheet, id: known.id, made };
    }
    const sheet =
      halfMade.shift()?.sheet ?? workbook().insertSheet(WORKING_NAME, workbook().getSheets().length);
    widenTo(sheet, shape.headers.length);
    dress(sheet, shape);
    writeBlock(sheet, 1, 1, [shape.headers.map((header) => cellText(header))]);
    nameIt(sheet, shape);
    return { shape, sheet, id: sheet.getSheetId(), made: true };
  });
}
