// Reads what the way left behind out of a saved workbook, by the names a person sees.
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';

type Tab = WorkbookFile['tabs'][number];
export type SavedCell = Tab['cells'][number][number];

export function tabOf(file: WorkbookFile, name: string): Tab {
  const tab = file.tabs.find((one) => one.name === name);
  if (tab === undefined) throw new Error(`No tab ${name}: ${file.tabs.map((one) => one.name).join(', ')}`);
  return tab;
}

/** The rows below a tab's header row (from 1) as records by header; wholly blank ones left out. */
export function recordsOf(
  file: WorkbookFile,
  name: string,
  headerRow = 1,
): readonly Readonly<Record<string, SavedCell>>[] {
  const { cells } = tabOf(file, name);
  const headers = cells[headerRow - 1] ?? [];
  return cells
    .slice(headerRow)
    .filter((row) => row.some((cell) => cell !== null && cell !== false))
    .map((row) =>
      Object.fromEntries(headers.map((header, index) => [String(header ?? ''), row[index] ?? null])),
    );
}

/** The column with this header in row `headerRow`, from row `first` to `last`, all from 1. */
export function columnOf(
  file: WorkbookFile,
  name: string,
  where: {
    readonly headerRow: number;
    readonly header: string;
    readonly first: number;
    readonly last: number;
  },
): readonly SavedCell[] {
  const { cells } = tabOf(file, name);
  const column = (cells[where.headerRow - 1] ?? []).indexOf(where.header);
  if (column < 0) throw new Error(`No column ${where.header} on ${name}`);
  return cells.slice(where.first - 1, where.last).map((row) => row[column] ?? null);
}

/** Every cell of the seller's as it was given out: the same rows and columns of the same tabs, blanks as null. */
export function sellersCells(file: WorkbookFile, shop: WorkbookFile): readonly object[] {
  return shop.tabs.map(({ name, cells }) => {
    const now = tabOf(file, name).cells;
    return { name, cells: cells.map((row, r) => row.map((_, c) => now[r]?.[c] ?? null)) };
  });
}

/** Looks of the seller's tabs that Tomeru has no business with. */
export function sellersLooks(file: WorkbookFile, shop: WorkbookFile): readonly object[] {
  return shop.tabs.map(({ name }) => {
    const { filter, formats, frozen, hidden, merges, lists } = tabOf(file, name);
    return { name, filter, formats, frozen, hidden, merges, lists };
  });
}
