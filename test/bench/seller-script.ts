// What a seller's own script does today: for every chosen row it reads the status and writes a mark, one call each. It stops
// no listing, finds no box, keeps no record; it only colours rows, and it is measured to show what calls cost.
import type { AddonFiles, Cost, Host, HostOptions } from '../../src/workbench/host/contract.ts';
import { benchShop, HEADER_ROW, TAB } from './bench-shop.ts';

const SCRIPT = `
function markRows(tab, first, count, status, mark) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  let marked = 0;
  for (let row = first; row < first + count; row += 1) {
    if (sheet.getRange(row, status).getValue() === '取引完了') continue;
    sheet.getRange(row, mark).setValue('停止');
    marked += 1;
  }
  SpreadsheetApp.flush();
  return marked;
}`;

const STATUS = 14;
/** A column of the seller's own for the mark: 備考. */
const MARK = 28;

export type Scripted = {
  readonly rows: number;
  readonly stopped: number;
  readonly cost: Cost;
  /** Google ends an execution after six minutes. */
  readonly died: boolean;
};

export function measureScript(
  createHost: (options: HostOptions) => Host,
  addon: AddonFiles,
  rows: number,
  stopped: number,
): Scripted {
  const host = createHost({ addon: { ...addon, code: SCRIPT }, workbook: benchShop(rows) });
  try {
    const { outcome, cost } = host.execute({
      entry: 'markRows',
      args: [TAB, HEADER_ROW + 1, stopped, STATUS, MARK],
      mode: 'FULL',
    });
    return { rows, stopped, cost, died: outcome.kind === 'killed' };
  } finally {
    host.dispose();
  }
}
