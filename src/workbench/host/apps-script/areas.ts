// What the sheet classes share: finding a tab as the script sees it, checking an area against its grid,
// reading an area, and changing one so that it can also land by half.
import type { Area, Book, CellRead, TabInfo } from '../../engine/book.ts';
import { isInside } from '../a1.ts';
import { halfOf } from '../cell-writing.ts';
import { exception } from '../exception.ts';
import type { Run } from '../run.ts';
import { readCells } from '../sheet-cells.ts';
import type { TypingPlace } from '../typed-text.ts';

/** The tab with the waiting changes; throws where it is gone. */
export function tabOf(run: Run, id: number): TabInfo {
  const found = run.tabs().find((tab) => tab.id === id);
  if (!found) throw exception(`Sheet ${id} not found`);
  return found;
}

/** Throws the coordinates error where the area lies outside the grid as it is now. */
export function checkGrid(area: Area, grid: TabInfo): void {
  if (!isInside(area, grid)) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Reads an area once the waiting changes have landed; counts its cells and characters. */
export function readArea(run: Run, tab: number, area: Area): CellRead[][] {
  run.settle();
  checkGrid(area, tabOf(run, tab));
  const cells = readCells(run.world.book, tab, area);
  let characters = 0;
  for (const line of cells) {
    for (const { value } of line) if (typeof value === 'string') characters += value.length;
  }
  run.spend((meter) => meter.read(area.rows * area.columns, characters));
  return cells;
}

/** Changes areas of a tab one by one. `paint` gets an area, or the half of it that lands when the change is torn. */
export function changeAreas(
  run: Run,
  tab: number,
  areas: readonly Area[],
  characters: number,
  paint: (book: Book, area: Area) => void,
): void {
  changeTogether(run, tab, areas, characters, (book, parts) => {
    for (const part of parts) paint(book, part);
  });
}

/** Changes areas of a tab at once; torn, the first half of them or half of the only one. */
export function changeTogether(
  run: Run,
  tab: number,
  areas: readonly Area[],
  characters: number,
  paint: (book: Book, areas: readonly Area[]) => void,
): void {
  const grid = tabOf(run, tab);
  for (const area of areas) checkGrid(area, grid);
  const cells = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  run.spend((meter) => meter.written(cells, characters));
  const land = (book: Book, parts: readonly Area[]): void => {
    const now = book.tabs().find(({ id }) => id === tab);
    if (!now) throw exception(`Sheet ${tab} not found`);
    for (const part of parts) checkGrid(part, now);
    if (parts.length > 0) paint(book, parts);
  };
  run.change({ apply: (book) => land(book, areas), half: (book) => land(book, tornOf(areas)) });
}

function tornOf(areas: readonly Area[]): readonly Area[] {
  if (areas.length > 1) return areas.slice(0, Math.floor(areas.length / 2));
  return areas.map(halfOf).filter((half) => half !== null);
}

/** Where a script's text is typed: the workbook's locale, the clock's year in its zone. */
export function typingPlace(run: Run): TypingPlace {
  const { book, sheetZone, clock } = run.world;
  return { locale: book.locale, year: sheetZone.wallAt(clock).year };
}
