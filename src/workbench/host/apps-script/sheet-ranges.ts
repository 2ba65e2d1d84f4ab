// The members of Sheet that make ranges and tell the size of the grid and of its content.
import type { Area, TabInfo } from '../../engine/book.ts';
import { areaOfA1 } from '../a1.ts';
import { exception, mismatch } from '../exception.ts';
import { handle, type Methods, other, read } from '../google-class.ts';
import type { Run } from '../run.ts';
import { extentOf } from '../sheet-cells.ts';
import { checkGrid, tabOf } from './areas.ts';
import { rangeClass } from './range.ts';
import { rangeListClass } from './range-list.ts';
import type { RangeState, SheetState } from './range-state.ts';

/** The range of an A1 text on a tab; throws for text that is none and for a place outside the grid. */
export function rangeOfA1(text: string, grid: TabInfo): RangeState {
  const area = areaOfA1(text.trim(), grid);
  if (!area) throw exception('Range not found');
  checkGrid(area, grid);
  const open = /^\$?[A-Za-z]+:\$?[A-Za-z]+$|^\$?\d+:\$?\d+$/.test(text.trim());
  return open ? { tab: grid.id, area, open: text.trim().toUpperCase() } : { tab: grid.id, area };
}

/** The range of getRange's numbers, from 1; sizes default to 1. */
function rangeOfNumbers(args: readonly unknown[], grid: TabInfo, where: string): RangeState {
  if (
    args.length < 2 ||
    args.length > 4 ||
    !args.every((one) => typeof one === 'number' && !Number.isNaN(one))
  ) {
    throw mismatch(where, args);
  }
  const [row = 0, column = 0, rows = 1, columns = 1] = (args as readonly number[]).map(Math.trunc);
  if (row < 1 || column < 1) throw exception('The coordinates or dimensions of the range are invalid.');
  if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
  const area = { row, column, rows, columns };
  checkGrid(area, grid);
  return { tab: grid.id, area };
}

/** The content's area; A1 alone for an empty tab. Waiting changes land first. */
export function contentArea(run: Run, tab: number): Area {
  const { rows, columns } = contentSize(run, tab);
  return { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

/** Last row and column with content, 0 for none. Waiting changes land first. */
export function contentSize(run: Run, tab: number): { readonly rows: number; readonly columns: number } {
  run.settle();
  return extentOf(run.world.book, tabOf(run, tab).id);
}

export const sheetRanges: Methods<SheetState> = {
  getRange: other(({ tab }, args, run) => {
    const grid = tabOf(run, tab);
    const [text] = args;
    const range =
      args.length === 1 && typeof text === 'string'
        ? rangeOfA1(text, grid)
        : rangeOfNumbers(args, grid, run.here());
    return handle(run, rangeClass, range);
  }),
  getRangeList: other(({ tab }, [texts], run) => {
    if (!Array.isArray(texts) || texts.length === 0 || !texts.every((one) => typeof one === 'string')) {
      throw mismatch(run.here(), [texts]);
    }
    const grid = tabOf(run, tab);
    return handle(run, rangeListClass, {
      tab,
      areas: texts.map((text: string) => rangeOfA1(text, grid).area),
    });
  }),
  getDataRange: read(({ tab }, _args, run) => handle(run, rangeClass, { tab, area: contentArea(run, tab) })),
  getLastRow: read(({ tab }, _args, run) => contentSize(run, tab).rows),
  getLastColumn: read(({ tab }, _args, run) => contentSize(run, tab).columns),
  getMaxRows: read(({ tab }, _args, run) => {
    run.settle();
    return tabOf(run, tab).rows;
  }),
  getMaxColumns: read(({ tab }, _args, run) => {
    run.settle();
    return tabOf(run, tab).columns;
  }),
};
