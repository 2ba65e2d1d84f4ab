// The floor under a stop: what reading the tab once and writing each block once costs on the same host, with
// nothing decided and nothing made safe. A bundle of three lines does it.
import type { AddonFiles, Cost, Host, HostOptions } from '../../src/workbench/host/contract.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import type { LeftBlock } from './left-blocks.ts';

const FLOOR = `
function floor(tab, height, width, blocks) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const rows = book.getSheetByName(tab).getRange(1, 1, height, width).getValues().length;
  for (const { tab, row, column, cells } of blocks) {
    const values = cells.map((line) => line.map((cell) =>
      cell === null ? '' : typeof cell === 'string' ? "'" + cell : typeof cell === 'object' ? new Date(cell.d) : cell));
    book.getSheetByName(tab).getRange(row, column, values.length, values[0].length).setValues(values);
  }
  SpreadsheetApp.flush();
  return rows;
}`;

/** The grids made as high as the blocks need them: growing is no part of the floor. */
function withRoom(workbook: WorkbookFile, blocks: readonly LeftBlock[]): WorkbookFile {
  return {
    ...workbook,
    tabs: workbook.tabs.map((tab) => {
      const block = blocks.find((one) => one.tab === tab.name);
      const needed = block === undefined ? 0 : block.row + block.cells.length - 1;
      return { ...tab, rows: Math.max(tab.rows ?? 0, needed) };
    }),
  };
}

/** `before` is the workbook as the measured execution found it. */
export function measureFloor(
  createHost: (options: HostOptions) => Host,
  addon: AddonFiles,
  before: WorkbookFile,
  tab: string,
  blocks: readonly LeftBlock[],
): Cost {
  const cells = before.tabs.find((one) => one.name === tab)?.cells ?? [];
  const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
  const host = createHost({ addon: { ...addon, code: FLOOR }, workbook: withRoom(before, blocks) });
  try {
    const { outcome, cost } = host.execute({
      entry: 'floor',
      args: [tab, cells.length, width, blocks],
      mode: 'FULL',
    });
    if (outcome.kind !== 'value' || outcome.value !== cells.length)
      throw new Error(`The floor: ${JSON.stringify(outcome)}`);
    return cost;
  } finally {
    host.dispose();
  }
}
