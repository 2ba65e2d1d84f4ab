// A tab that only holds a block of values: enough for what reads a range once and decides.
import type { CellIn } from '../../src/sheets/cell.ts';
import type { Sheet } from '../../src/sheets/grid.ts';

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Reads outside the block are blank; nothing can be written. The grid is as high as the block. */
export function blockSheet(name: string, id: number, values: readonly (readonly CellIn[])[]): Sheet {
  const block = (row: number, column: number, rows: number, columns: number): CellIn[][] =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) => values[row - 1 + down]?.[column - 1 + right] ?? ''),
    );
  const range = (first: number | string, column = 1, rows = 1, columns = 1): CellIn[][] => {
    if (typeof first === 'number') return block(first, column, rows, columns);
    if (first === '1:1') return block(1, 1, 1, Math.max(1, ...values.map((line) => line.length)));
    const [from = 'A', to = from] = first.split(':');
    const [left, right] = [from, to].map((end) => columnOf(end.replace(/\d+/, '')));
    const top = Number(/\d+/.exec(from)?.[0] ?? 1);
    return block(top, left ?? 1, values.length - top + 1, (right ?? 1) - (left ?? 1) + 1);
  };
  const sheet = {
    getName: () => name,
    getSheetId: () => id,
    getRange: (...where: readonly [number | string, number?, number?, number?]) => ({
      getValues: () => range(...where),
    }),
    getDataRange: () => ({
      getValues: () => values.map((line) => [...line]),
      getNumRows: () => values.length,
      getNumColumns: () => Math.max(1, ...values.map((line) => line.length)),
    }),
  };
  return sheet as unknown as Sheet;
}

/** What `SpreadsheetApp` has to be so that these tabs are the workbook. */
export const bookOf = (sheets: readonly Sheet[]): unknown => ({
  getActiveSpreadsheet: () => ({
    getSheets: () => sheets,
    getSheetByName: (name: string) => sheets.find((sheet) => sheet.getName() === name) ?? null,
    getSheetById: (id: number) => sheets.find((sheet) => sheet.getSheetId() === id) ?? null,
  }),
});
