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

/**
 * Writes areas of a tab at once: the engine looks through the whole tab at every write. A refused cell
 * refuses all; where areas overlap the later one counts.
 */
export function writeGiven(
  book: Book,
  tab: number,
  areas: readonly Area[],
  cells: (row: number, column: number) => Given,
  place: TypingPlace,
): void {
  const validations = book.validations(tab);
  const top = Math.min(...areas.map(({ row }) => row));
  const left = Math.min(...areas.map(({ column }) => column));
  const bottom = Math.max(...areas.map(({ row, rows }) => row + rows));
  const lines: CellWrite[][] = Array.from({ length: bottom - top }, () => []);
  for (const area of areas) {
    const content = book
      .read(tab, area)
      .map((line, down) =>
        line.map((cell, right) =>
          contentOf(cells(area.row + down, area.column + right), cell.pattern, place),
        ),
      );
    for (const list of validations) if (overlap(list.area, area)) checkList(list, area, content);
    content.forEach((line, down) => {
      line.forEach((cell, right) => {
        const into = lines[area.row - top + down];
        if (into) into[area.column - left + right] = cell;
      });
    });
  }
  book.write(tab, top, left, lines);
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
