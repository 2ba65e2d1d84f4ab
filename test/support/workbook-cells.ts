// Two dumps beside each other, cell by cell, so that a test can say which cell differs and not only that one does.
import type { FileCell, FileTab, WorkbookFile } from '../../src/workbench/workbook-file.ts';

/** The tab of this name; fails where there is none. */
export function tabOf(workbook: WorkbookFile, name: string): FileTab {
  const tab = workbook.tabs.find((one) => one.name === name);
  if (tab === undefined) throw new Error(`No tab ${name} among ${workbook.tabs.map((one) => one.name)}`);
  return tab;
}

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnLetters(Math.floor((column - 1) / 26)) + letter;
}

/** Every cell that holds something, as JSON by A1. */
export function cellsOf(tab: FileTab): Map<string, string> {
  const cells = new Map<string, string>();
  tab.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell !== null) cells.set(`${columnLetters(column + 1)}${row + 1}`, JSON.stringify(cell));
    });
  });
  return cells;
}

/** What differs, as `tab!A1: before → after`; at most 12 lines, so that a failure can be read. */
export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const places = new Set([...before.keys(), ...after.keys()]);
  const lines: string[] = [];
  for (const place of places) {
    const [was, is] = [before.get(place) ?? '(blank)', after.get(place) ?? '(blank)'];
    if (was !== is && lines.length < 12) lines.push(`${place}: ${was} → ${is}`);
  }
  return lines;
}

/** The rows of a tab below its header as records by header; blank lines are left out. */
export function recordsOf(
  workbook: WorkbookFile,
  name: string,
  headerRow = 1,
): readonly Readonly<Record<string, FileCell>>[] {
  const { cells } = tabOf(workbook, name);
  const headers = (cells[headerRow - 1] ?? []).map(String);
  return cells
    .slice(headerRow)
    .filter((line) => line.some((cell) => cell !== null && cell !== false))
    .map((line) => Object.fromEntries(headers.map((header, at) => [header, line[at] ?? null])));
}
