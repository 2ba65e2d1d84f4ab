// Cells of a tab as Sheets knows them: a check box without a value reads FALSE and counts as content,
// and the last row and column are those with content (platform 1.1).
import type { Area, Book, CellRead } from '../engine/book.ts';
import { holds, overlap } from './a1.ts';

/** Reads an area inside the grid; blank check boxes read FALSE. */
export function readCells(book: Book, tab: number, area: Area): CellRead[][] {
  const cells = book.read(tab, area);
  for (const { area: boxes } of checkboxes(book, tab)) {
    if (!overlap(boxes, area)) continue;
    const lastRow = Math.min(boxes.row + boxes.rows, area.row + area.rows);
    const lastColumn = Math.min(boxes.column + boxes.columns, area.column + area.columns);
    for (let row = Math.max(boxes.row, area.row); row < lastRow; row++) {
      const line = cells[row - area.row];
      for (let column = Math.max(boxes.column, area.column); line && column < lastColumn; column++) {
        const cell = line[column - area.column];
        if (cell && cell.value === null && cell.formula === null) {
          line[column - area.column] = { ...cell, value: false };
        }
      }
    }
  }
  return cells;
}

function checkboxes(book: Book, tab: number): readonly { readonly area: Area }[] {
  return book.validations(tab).filter((validation) => validation.kind === 'checkbox');
}

/** True where a cell has a check box. */
export function hasCheckbox(book: Book, tab: number, row: number, column: number): boolean {
  return checkboxes(book, tab).some(({ area }) => holds(area, row, column));
}

/** A formula counts as content even where it shows nothing (unsettled; the worse case). */
export function hasContent(cell: CellRead): boolean {
  return cell.formula !== null || (cell.value !== null && (cell.value !== '' || cell.spilled));
}

const BLOCK = 256;

/** The last row and column with content; 0 and 0 for an empty tab. */
export function extentOf(book: Book, tab: number): { readonly rows: number; readonly columns: number } {
  const grid = book.tabs().find(({ id }) => id === tab);
  if (!grid) return { rows: 0, columns: 0 };
  const boxes = checkboxes(book, tab).map(({ area }) => area);
  let rows = Math.max(0, ...boxes.map((area) => area.row + area.rows - 1));
  for (let bottom = grid.rows; bottom > rows; bottom -= BLOCK) {
    const top = Math.max(rows + 1, bottom - BLOCK + 1);
    const block = book.read(tab, { row: top, column: 1, rows: bottom - top + 1, columns: grid.columns });
    for (let at = block.length; at > 0 && top + at - 1 > rows; at--) {
      if (block[at - 1]?.some(hasContent)) rows = top + at - 1;
    }
  }
  if (rows === 0) return { rows: 0, columns: 0 };
  const boxed = Math.max(0, ...boxes.map((area) => area.column + area.columns - 1));
  let columns = grid.columns;
  const filled = (column: number): boolean =>
    book.read(tab, { row: 1, column, rows, columns: 1 }).some((line) => line.some(hasContent));
  while (columns > boxed && !filled(columns)) columns -= 1;
  return { rows, columns };
}
