// What must fit together in a workbook file whose shape is right: names and ids of their own, areas
// inside the grid of their tab, tabs that exist, and the limits of Sheets.
import { describeFound, type FileProblem, jsonPath } from './file-problem.ts';
import { areaOfA1, type Grid, isInside } from './host/a1.ts';
import type { WantedInFile } from './wanted-in-file.ts';
import type { FileTab, WorkbookFile } from './workbook-file.ts';

/** Most cells of a spreadsheet (platform limit). */
const MOST_CELLS = 10_000_000;
/** Column ZZZ (platform limit). */
const LAST_COLUMN = 18_278;
const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;

type Tell = (keys: readonly (string | number)[], wanted: WantedInFile, found: unknown) => void;

/** Problems of a workbook of the right shape, each with its place below `base`; none for a sound one. */
export function senseOfWorkbook(workbook: WorkbookFile, base: string): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const tell: Tell = (keys, wanted, found) => {
    problems.push({ kind: 'wrong', where: jsonPath(base, keys), wanted, found: describeFound(found) });
  };
  const grids = workbook.tabs.map(gridOf);
  const cells = grids.reduce((sum, grid) => sum + grid.rows * grid.columns, 0);
  if (cells > MOST_CELLS) tell(['tabs'], 'atMostCells', cells);
  checkOwn(
    workbook.tabs.map((tab) => tab.name.toLowerCase()),
    (at) => tell(['tabs', at, 'name'], 'nameOfItsOwn', workbook.tabs[at]?.name),
  );
  checkOwn(
    workbook.tabs.map((tab) => tab.id),
    (at) => tell(['tabs', at, 'id'], 'idOfItsOwn', workbook.tabs[at]?.id),
  );
  workbook.tabs.forEach((tab, at) => {
    const grid = grids[at];
    if (grid !== undefined)
      checkTab(tab, grid, (keys, wanted, found) => tell(['tabs', at, ...keys], wanted, found));
  });
  checkNames(workbook, grids, problems, tell, base);
  return problems;
}

/** Rows and columns default to 1000 and 26, or what the cells need. */
function gridOf(tab: FileTab): Grid {
  return {
    rows: tab.rows ?? Math.max(DEFAULT_ROWS, tab.cells.length),
    columns: tab.columns ?? Math.max(DEFAULT_COLUMNS, widest(tab)),
  };
}

function widest(tab: FileTab): number {
  return tab.cells.reduce((most, row) => Math.max(most, row.length), 0);
}

function checkOwn(values: readonly (string | number | undefined)[], tell: (at: number) => void): void {
  const seen = new Set<string | number>();
  values.forEach((value, at) => {
    if (value === undefined) return;
    if (seen.has(value)) tell(at);
    seen.add(value);
  });
}

function checkTab(tab: FileTab, grid: Grid, tell: Tell): void {
  if (tab.cells.length > grid.rows) tell(['rows'], 'rowsForCells', grid.rows);
  if (widest(tab) > grid.columns) tell(['columns'], 'columnsForCells', grid.columns);
  if (grid.columns > LAST_COLUMN) tell(['cells'], 'atMostColumns', grid.columns);
  for (const [keys, a1] of areasOf(tab)) {
    if (!a1.split(',').every((part) => fits(part.trim(), grid))) tell(keys, 'insideGrid', a1);
  }
  checkLines(tab.hidden?.rows, grid.rows, (at, row) => tell(['hidden', 'rows', at], 'rowInGrid', row));
  checkLines(tab.hidden?.columns, grid.columns, (at, column) =>
    tell(['hidden', 'columns', at], 'columnInGrid', column),
  );
  const frozen = tab.frozen;
  if ((frozen?.rows ?? 0) > grid.rows) tell(['frozen', 'rows'], 'rowInGrid', frozen?.rows);
  if ((frozen?.columns ?? 0) > grid.columns) tell(['frozen', 'columns'], 'columnInGrid', frozen?.columns);
}

type Placed = readonly [keys: readonly (string | number)[], a1: string];

function areasOf(tab: FileTab): readonly Placed[] {
  const withA1 = (
    member: string,
    entries: readonly { readonly a1: string }[] | undefined,
  ): readonly Placed[] => (entries ?? []).map(({ a1 }, at) => [[member, at, 'a1'], a1]);
  const plain = (member: string, entries: readonly string[] | undefined): readonly Placed[] =>
    (entries ?? []).map((a1, at) => [[member, at], a1]);
  return [
    ...withA1('formats', tab.formats),
    ...plain('checkboxes', tab.checkboxes),
    ...withA1('lists', tab.lists),
    ...(tab.filter === undefined ? [] : ([[['filter'], tab.filter]] as const)),
    ...withA1('rules', tab.rules),
    ...plain('merges', tab.merges),
    ...withA1('protected', tab.protected),
  ];
}

function fits(a1: string, grid: Grid): boolean {
  const area = areaOfA1(a1, grid);
  return area !== null && isInside(area, grid);
}

function checkLines(
  lines: readonly number[] | undefined,
  last: number,
  tell: (at: number, line: number) => void,
): void {
  lines?.forEach((line, at) => {
    if (line > last) tell(at, line);
  });
}

function checkNames(
  workbook: WorkbookFile,
  grids: readonly Grid[],
  problems: FileProblem[],
  tell: Tell,
  base: string,
): void {
  const names = workbook.names ?? [];
  checkOwn(
    names.map((entry) => entry.name.toLowerCase()),
    (at) => tell(['names', at, 'name'], 'nameOfItsOwn', names[at]?.name),
  );
  names.forEach((entry, at) => {
    const tabAt = workbook.tabs.findIndex((tab) => tab.name === entry.tab);
    const grid = grids[tabAt];
    if (grid === undefined) {
      problems.push({
        kind: 'wrong',
        where: jsonPath(base, ['names', at, 'tab']),
        wanted: 'aTabOfTheWorkbook',
        found: describeFound(entry.tab),
        known: workbook.tabs.map((tab) => tab.name),
      });
    } else if (!fits(entry.a1, grid)) tell(['names', at, 'a1'], 'insideGrid', entry.a1);
  });
}
