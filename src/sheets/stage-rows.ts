// New rows go below the last one, one write per tab; what an operation staged and never committed is cleared.
import type { CellOut } from './cell.ts';
import { growTo, joinedRuns, runsOf, type Sheet, WRITE_WORTH, writeBlock } from './grid.ts';
import { keptCell } from './kept-values.ts';
import type { LoadedTable } from './record-rows.ts';
import { keepsValues, type Table } from './table.ts';

/** The cells of a new row, in the order of the tab's headers. */
export const rowCells = <Row extends { readonly id: string }>(
  table: Table<Row>,
  row: Row,
  operation: number,
): readonly CellOut[] => [
  ...table.columns.map((one) => one.write(row)),
  ...(keepsValues(table) ? [keptCell(table, row)] : []),
  operation,
];

/**
 * Columns stand in the order of the table unless a person has moved one; then each run is a write of its own, as it is where many rows
 * have nothing in the columns between. The run with the number comes first: a row that has it is known for what it is, and one without
 * is not there at all.
 */
export function stageRows<Row extends { readonly id: string }>(
  table: Table<Row>,
  loaded: LoadedTable<Row>,
  rows: readonly Row[],
  operation: number,
): void {
  if (rows.length === 0) return;
  const first = loaded.lastRow + 1;
  growTo(loaded.sheet, loaded.height, loaded.lastRow + rows.length);
  const encoded = rows.map((row) => rowCells(table, row, operation));
  const filled = loaded.columns.filter((_, at) => encoded.some((cells) => (cells[at] ?? '') !== ''));
  const number = loaded.columns[loaded.columns.length - 1] ?? 0;
  const isOurs = (column: number): boolean => loaded.columns.indexOf(column) >= 0;
  const runs = joinedRuns(filled, rows.length, WRITE_WORTH, isOurs);
  for (const run of [...runs].sort((a, b) => b.indexOf(number) - a.indexOf(number))) {
    const order = run.map((column) => loaded.columns.indexOf(column));
    writeBlock(
      loaded.sheet,
      first,
      run[0] ?? 1,
      encoded.map((cells) => order.map((at) => cells[at] ?? '')),
    );
  }
}

/** Consecutive rows as spans: [4,5,6,9] → 4..6, 9..9. */
function spansOf(rows: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  return runsOf(rows).map((run) => ({ from: run[0] ?? 0, to: run[run.length - 1] ?? 0 }));
}

/** Clears contents only: formats, check boxes and pull-downs of the rows stay for the rows to come. */
export function clearRows(sheet: Sheet, rows: readonly number[], width: number): void {
  for (const { from, to } of spansOf(rows)) sheet.getRange(from, 1, to - from + 1, width).clearContent();
}
