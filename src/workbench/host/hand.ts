// A person at the sheet. What they type is coerced as Sheets does it and refused by the same lists; what
// they do costs nothing and obeys no fault.
import type { Area, Book, TabInfo } from '../engine/book.ts';
import { areaOfA1, checkInside } from './a1.ts';
import type { Given } from './cell-content.ts';
import { checkLength, writeGiven } from './cell-writing.ts';
import type { Hand } from './contract.ts';
import { exception } from './exception.ts';
import { calculatedValue } from './hand-calculated.ts';
import { sortByHand } from './hand-sort.ts';
import { givenOfFile } from './load-workbook.ts';
import type { World } from './world.ts';

/** Rows at the top of a tab in which a header is looked for. */
const HEADER_ROWS = 20;

/** The tab of a name; throws where there is none. */
export function tabNamed(book: Book, name: string): TabInfo {
  const found = book.tabs().find((tab) => tab.name === name);
  if (!found) throw new Error(`There is no tab named ${name}.`);
  return found;
}

/** The area of an A1 text on a tab; throws where the text is none or lies outside the grid. */
export function areaOn(tab: TabInfo, a1: string): Area {
  const area = areaOfA1(a1, tab);
  if (!area) throw new Error(`${a1} is no range.`);
  checkInside(area, tab);
  return area;
}

/** The hand of this workbook. */
export function handOf(world: World): Hand {
  const { book } = world;
  const lane =
    (change: (id: number, at: number, count: number) => void) =>
    (tab: string, at: number, count: number): void =>
      change(tabNamed(book, tab).id, at, count);
  const write = (tab: TabInfo, area: Area, cells: (row: number, column: number) => Given): void => {
    const place = { locale: book.locale, year: world.sheetZone.wallAt(world.clock).year };
    writeGiven(book, tab.id, [area], cells, place);
  };
  return {
    select: (name, a1) => {
      const tab = tabNamed(book, name);
      const areas = a1.map((one) => areaOn(tab, one));
      book.activate(tab.id);
      book.select(tab.id, areas);
    },
    edit: (name, a1, cells) => {
      const tab = tabNamed(book, name);
      const start = areaOn(tab, a1);
      const columns = Math.max(0, ...cells.map((line) => line.length));
      if (columns === 0) return;
      const area = { row: start.row, column: start.column, rows: cells.length, columns };
      checkInside(area, tab);
      write(tab, area, (row, column) => {
        const cell = cells[row - area.row]?.[column - area.column] ?? null;
        if (typeof cell !== 'string') return givenOfFile(cell, world.sheetZone);
        checkLength(cell);
        return { kind: 'typed', text: cell };
      });
    },
    formula: (name, a1, formula) => {
      const tab = tabNamed(book, name);
      const { row, column } = areaOn(tab, a1);
      write(tab, { row, column, rows: 1, columns: 1 }, () => ({ kind: 'formula', text: formula }));
    },
    calculated: async (name, a1) => {
      const tab = tabNamed(book, name);
      await book.settled();
      return calculatedValue(book, tab.id, areaOn(tab, a1));
    },
    insertRows: lane(book.insertRows),
    deleteRows: lane(book.deleteRows),
    insertColumns: lane(book.insertColumns),
    deleteColumns: lane(book.deleteColumns),
    moveRows: (name, from, count, to) => book.moveRows(tabNamed(book, name).id, from, count, to),
    moveColumns: (name, from, count, to) => book.moveColumns(tabNamed(book, name).id, from, count, to),
    renameTab: (from, to) => book.renameTab(tabNamed(book, from).id, to),
    renameHeader: (name, from, to) => {
      const tab = tabNamed(book, name);
      const top = { row: 1, column: 1, rows: Math.min(HEADER_ROWS, tab.rows), columns: tab.columns };
      const lines = book.read(tab.id, top);
      const row = lines.findIndex((line) => line.some(({ value }) => value === from)) + 1;
      if (row === 0) throw exception(`No header ${from} in the first ${top.rows} rows of ${name}.`);
      const column = (lines[row - 1] ?? []).findIndex(({ value }) => value === from) + 1;
      book.write(tab.id, row, column, [[{ value: to }]]);
    },
    sort: (name, how) => sortByHand(book, tabNamed(book, name), how),
  };
}
