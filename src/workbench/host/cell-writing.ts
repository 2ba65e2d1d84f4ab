// Writing cells the way Sheets takes them: coerced by the pattern in force when the write lands, refused
// by strict lists, never more than 50,000 characters. Used by scripts and by the person's hand alike.
import type { Area, Book, CellWrite, Validation } from '../engine/book.ts';
import { a1Of, holds, overlap } from './a1.ts';
import { contentOf, type Given } from './cell-content.ts';
import { exception } from './exception.ts';
import type { TypingPlace } from './typed-text.ts';

/** Characters that a cell holds at most (platform 1.1). */
export const CELL_CHARACTERS = 50_000;

/** Throws where a text is too long for a cell. */
export function checkLength(text: string): void {
  if (text.length > CELL_CHARACTERS) {
    throw exception(
      `Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`,
    );
  }
}

/** Writes a block whose first cell is `row`, `column`. A refused cell refuses the whole block. */
export function writeGiven(
  book: Book,
  tab: number,
  area: Area,
  cells: (row: number, column: number) => Given,
  place: TypingPlace,
): void {
  const before = book.read(tab, area);
  const lists = book.validations(tab).filter((one) => overlap(one.area, area));
  const content: CellWrite[][] = before.map((line, down) =>
    line.map((cell, right) => contentOf(cells(area.row + down, area.column + right), cell.pattern, place)),
  );
  for (const list of lists) checkList(list, area, content);
  book.write(tab, area.row, area.column, content);
}

function checkList(list: Validation, area: Area, content: readonly (readonly CellWrite[])[]): void {
  if (list.kind !== 'list' || !list.strict) return;
  content.forEach((line, down) => {
    line.forEach((cell, right) => {
      const row = area.row + down;
      const column = area.column + right;
      if (!holds(list.area, row, column) || 'formula' in cell || cell.value === null) return;
      const shown = typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : String(cell.value);
      if (list.values.includes(shown)) return;
      throw exception(
        `The data you entered in cell ${a1Of({ row, column, rows: 1, columns: 1 })} violates the data validation ` +
          `rules set on this cell. Please enter one of the following values: ${list.values.join(', ')}.`,
      );
    });
  });
}

/** The half of an area that lands when a write is torn: upper rows, or the left cells of one row; null for one cell. */
export function halfOf(area: Area): Area | null {
  if (area.rows > 1) return { ...area, rows: Math.floor(area.rows / 2) };
  return area.columns > 1 ? { ...area, columns: Math.floor(area.columns / 2) } : null;
}
