// What the seller owns of a workbook: their tabs without the columns that Tomeru put at the right end. It must be
// the same before and after everything Tomeru does.
import type { FileRule, FileTab, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { cellsOf, tabOf } from './workbook-cells.ts';

const AREA = /^([A-Z]+)(\d*):([A-Z]+)(\d*)$/;

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The columns that an A1 text reaches, from and to. */
function columnsIn(a1: string): readonly [number, number] {
  const found = AREA.exec(a1.includes(':') ? a1 : `${a1}:${a1}`);
  if (found === null) throw new Error(`${a1} is no range.`);
  return [columnNumber(found[1] ?? ''), columnNumber(found[3] ?? '')];
}

/** Columns of the tab as the seller made it. */
export const widthOf = (tab: FileTab): number => Math.max(...tab.cells.map((line) => line.length));

const ADDED = '#fce8e6';

/**
 * Everything of the seller's tabs, by place: cells, formulas, formats, rules, lists, check boxes, filter, merges, what is
 * frozen, hidden and protected. The one added rule is left out; where a format or protection begins right of `width`, it is ours.
 */
export function sellerPart(workbook: WorkbookFile, original: WorkbookFile): Map<string, string> {
  const content = new Map<string, string>();
  for (const theirs of original.tabs) {
    const tab = tabOf(workbook, theirs.name);
    const width = widthOf(theirs);
    const within = ({ a1 }: { readonly a1: string }): boolean => columnsIn(a1)[0] <= width;
    for (const [place, cell] of cellsOf(tab)) {
      if (columnsIn(place)[0] <= width) content.set(`${tab.name}!${place}`, cell);
    }
    const parts = {
      formats: (tab.formats ?? []).filter(within),
      rules: (tab.rules ?? []).filter((rule: FileRule) => rule.background !== ADDED),
      lists: (tab.lists ?? []).filter(within),
      checkboxes: tab.checkboxes ?? [],
      filter: tab.filter ?? '',
      merges: tab.merges ?? [],
      frozen: tab.frozen ?? {},
      hidden: tab.hidden ?? {},
      protected: (tab.protected ?? []).filter(within),
      id: tab.id,
      rows: tab.rows,
    };
    for (const [part, value] of Object.entries(parts)) {
      content.set(`${tab.name} ${part}`, JSON.stringify(value));
    }
  }
  content.set(
    'order',
    workbook.tabs
      .slice(0, original.tabs.length)
      .map((tab) => tab.name)
      .join(),
  );
  return content;
}

/** Cells of our own columns on a seller's tab, by header and 1-based row; blank ones left out. */
export function ownCells(
  workbook: WorkbookFile,
  original: WorkbookFile,
  name: string,
  headerRow: number,
): Map<string, string> {
  const width = widthOf(tabOf(original, name));
  const { cells } = tabOf(workbook, name);
  const headers = cells[headerRow - 1] ?? [];
  const own = new Map<string, string>();
  cells.forEach((line, at) => {
    if (at < headerRow) return;
    line.forEach((cell, column) => {
      if (column >= width && cell !== null) own.set(`${headers[column]} ${at + 1}`, String(cell));
    });
  });
  return own;
}

/** Every cell of the tabs that Tomeru made which is a formula: there must be none. */
export function formulasInOwnTabs(workbook: WorkbookFile, original: WorkbookFile): readonly string[] {
  const theirs = new Set(original.tabs.map((tab) => tab.name));
  return workbook.tabs
    .filter((tab) => !theirs.has(tab.name))
    .flatMap((tab) => [...cellsOf(tab)].map(([place, cell]) => `${tab.name}!${place} ${cell}`))
    .filter((line) => line.includes('{"f":'));
}
