// The members of Sheet for how a tab looks and what is in front: frozen and hidden parts, widths,
// activation, clearing, and the person's selection.
import type { Book } from '../../engine/book.ts';
import { exception, mismatch } from '../exception.ts';
import { handle, type Methods, other, read, SELF, stateOf, write } from '../google-class.ts';
import type { Run } from '../run.ts';
import { changeAreas, tabOf } from './areas.ts';
import { rangeClass, rangeOf } from './range.ts';
import { rangeListClass } from './range-list.ts';
import type { SheetState } from './range-state.ts';
import { clearAll } from './range-writing.ts';
import { selectionOn } from './selection.ts';

function count(run: Run, args: readonly unknown[]): number {
  const [value] = args;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw mismatch(run.here(), args);
  return value;
}

function columns(run: Run, tab: number, args: readonly unknown[]): { first: number; count: number } {
  const [first, many = 1] = args;
  if (typeof first !== 'number' || typeof many !== 'number') throw mismatch(run.here(), args);
  if (first < 1 || many < 1 || first + many - 1 > tabOf(run, tab).columns) {
    throw exception('Those columns are out of bounds.');
  }
  return { first, count: many };
}

/** Columns given by number and count, or by a Range. */
function columnsOf(run: Run, tab: number, args: readonly unknown[]): { first: number; count: number } {
  const range = stateOf(rangeClass, args[0]);
  if (!range) return columns(run, tab, args);
  return { first: rangeOf(run.here(), args[0], tab).area.column, count: range.area.columns };
}

function hide(run: Run, tab: number, lane: { first: number; count: number }, hidden: boolean): void {
  run.change({ apply: (book) => book.setHidden(tab, 'columns', lane.first, lane.count, hidden) });
}

const freeze = (run: Run, tab: number, what: 'rows' | 'columns', size: number): typeof SELF => {
  tabOf(run, tab);
  run.change({
    apply: (book) => {
      const now = { ...book.frozen(tab), [what]: size };
      book.freeze(tab, now.rows, now.columns);
    },
  });
  return SELF;
};

const widen = (
  run: Run,
  tab: number,
  lane: { first: number; count: number },
  pixels: unknown,
): typeof SELF => {
  if (typeof pixels !== 'number') throw mismatch(run.here(), [pixels]);
  const apply = (book: Book): void => {
    for (let column = lane.first; column < lane.first + lane.count; column++)
      book.columnWidth(tab, column, pixels);
  };
  run.change({ apply });
  return SELF;
};

export const sheetLooks: Methods<SheetState> = {
  setFrozenRows: write(({ tab }, args, run) => freeze(run, tab, 'rows', count(run, args))),
  setFrozenColumns: write(({ tab }, args, run) => freeze(run, tab, 'columns', count(run, args))),
  getFrozenRows: read(({ tab }, _args, run) => {
    run.settle();
    return run.world.book.frozen(tab).rows;
  }),
  getFrozenColumns: read(({ tab }, _args, run) => {
    run.settle();
    return run.world.book.frozen(tab).columns;
  }),
  hideColumns: write(({ tab }, args, run) => hide(run, tab, columns(run, tab, args), true)),
  hideColumn: write(({ tab }, args, run) => hide(run, tab, columnsOf(run, tab, args), true)),
  showColumns: write(({ tab }, args, run) => hide(run, tab, columns(run, tab, args), false)),
  isColumnHiddenByUser: read(({ tab }, args, run) => {
    run.settle();
    return run.world.book.hidden(tab).columns.includes(count(run, args));
  }),
  isRowHiddenByUser: read(({ tab }, args, run) => {
    run.settle();
    return run.world.book.hidden(tab).rows.includes(count(run, args));
  }),
  setColumnWidth: write(({ tab }, [column, pixels], run) =>
    widen(run, tab, columns(run, tab, [column]), pixels),
  ),
  setColumnWidths: write(({ tab }, [first, many, pixels], run) =>
    widen(run, tab, columns(run, tab, [first, many]), pixels),
  ),

  setTabColor: write(({ tab }, [colour], run) => {
    if (colour !== null && typeof colour !== 'string') throw mismatch(run.here(), [colour]);
    tabOf(run, tab);
    run.change({ apply: (book) => book.tabColour(tab, colour) });
    return SELF;
  }),
  hideSheet: write(({ tab }, _args, run) => {
    const shown = run.tabs().filter(({ id }) => id !== tab && !run.world.book.tabHidden(id));
    if (shown.length === 0) throw exception("You can't hide all the sheets in a document.");
    run.change({ apply: (book) => book.hideTab(tab, true) });
    return SELF;
  }),
  showSheet: write(({ tab }, _args, run) => {
    tabOf(run, tab);
    run.change({ apply: (book) => book.hideTab(tab, false) });
    return SELF;
  }),
  isSheetHidden: read(({ tab }, _args, run) => {
    run.settle();
    return run.world.book.tabHidden(tab);
  }),

  activate: other(({ tab }, _args, run) => {
    tabOf(run, tab);
    run.change({ apply: (book) => book.activate(tab), front: { tab, areas: [] } });
    return SELF;
  }),
  getActiveRange: other(({ tab }, _args, run) => {
    const area = selectionOn(run, tab).at(-1);
    return area ? handle(run, rangeClass, { tab, area }) : null;
  }),
  getActiveRangeList: other(({ tab }, _args, run) => {
    const areas = selectionOn(run, tab);
    return areas.length > 0 ? handle(run, rangeListClass, { tab, areas }) : null;
  }),

  clearContents: write(({ tab }, _args, run) => {
    const { rows, columns: wide } = tabOf(run, tab);
    const area = { row: 1, column: 1, rows, columns: wide };
    changeAreas(run, tab, [area], 0, (book, part) => {
      book.write(
        tab,
        part.row,
        part.column,
        Array.from({ length: part.rows }, () =>
          Array.from({ length: part.columns }, () => ({ value: null })),
        ),
      );
    });
    return SELF;
  }),
  clear: write(({ tab }, args, run) => {
    if (args.length > 0) throw run.lacks('Sheet.clear with options');
    const { rows, columns: wide } = tabOf(run, tab);
    changeAreas(run, tab, [{ row: 1, column: 1, rows, columns: wide }], 0, (book, part) =>
      clearAll(book, tab, part),
    );
    return SELF;
  }),
};
