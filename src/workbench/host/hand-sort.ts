// A person's sort: of the whole tab below its header, or, with a range, of that range's cells alone, as
// a filter's sort does.
import type { Area, Book, TabInfo } from '../engine/book.ts';
import { areaOfA1, checkInside } from './a1.ts';
import type { SortBy } from './contract.ts';
import { extentOf } from './sheet-cells.ts';

/** Sorts. Throws where the range is none or the column lies outside of what is sorted. */
export function sortByHand(book: Book, tab: TabInfo, how: SortBy): void {
  const area = how.range === undefined ? contentBelow(book, tab, how.headerRow) : rangeBelow(tab, how);
  if (area === null) return;
  if (how.column < area.column || how.column >= area.column + area.columns) {
    throw new Error(`Column ${how.column} lies outside of the sorted range.`);
  }
  book.sort(tab.id, area, how.column, how.ascending);
}

function contentBelow(book: Book, tab: TabInfo, headerRow: number): Area | null {
  const { rows, columns } = extentOf(book, tab.id);
  if (rows <= headerRow) return null;
  return { row: headerRow + 1, column: 1, rows: rows - headerRow, columns };
}

/** A header inside the range stays; a range that starts below the header is sorted whole. */
function rangeBelow(tab: TabInfo, { range = '', headerRow }: SortBy): Area | null {
  const area = areaOfA1(range, tab);
  if (!area) throw new Error(`${range} is no range.`);
  checkInside(area, tab);
  const kept = Math.max(0, headerRow - area.row + 1);
  return kept >= area.rows ? null : { ...area, row: area.row + kept, rows: area.rows - kept };
}
