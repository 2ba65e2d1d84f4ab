// What an execution left behind, as the smallest block of each tab that holds all cells that differ.
import type { FileCell, FileTab, WorkbookFile } from '../../src/workbench/workbook-file.ts';

/** Row and column of the first cell, 1-based. */
export type LeftBlock = {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly FileCell[])[];
};

const cellAt = (tab: FileTab, row: number, column: number): FileCell => tab.cells[row]?.[column] ?? null;

function blockOf(before: FileTab, after: FileTab): LeftBlock | null {
  const rows: number[] = [];
  const columns: number[] = [];
  const height = Math.max(before.cells.length, after.cells.length);
  for (let row = 0; row < height; row += 1) {
    const width = Math.max(before.cells[row]?.length ?? 0, after.cells[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      if (JSON.stringify(cellAt(before, row, column)) === JSON.stringify(cellAt(after, row, column)))
        continue;
      if (rows[rows.length - 1] !== row) rows.push(row);
      columns.push(column);
    }
  }
  if (rows.length === 0) return null;
  const top = rows[0] ?? 0;
  const bottom = rows[rows.length - 1] ?? 0;
  const left = columns.reduce((least, column) => Math.min(least, column));
  const right = columns.reduce((most, column) => Math.max(most, column));
  return {
    tab: after.name,
    row: top + 1,
    column: left + 1,
    cells: Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_, across) => cellAt(after, top + down, left + across)),
    ),
  };
}

/** One block for each tab that differs; a tab that was not there before is refused. */
export function leftBlocks(before: WorkbookFile, after: WorkbookFile): readonly LeftBlock[] {
  return after.tabs
    .map((tab) => {
      const same = before.tabs.find((one) => one.id === tab.id);
      if (same === undefined) throw new Error(`Tab ${tab.name} was made meanwhile.`);
      return blockOf(same, tab);
    })
    .filter((block) => block !== null);
}
