// The members of Sheet that put in, take out and add rows and columns. The grid grows by them alone:
// a write outside it is an error (platform 1.1), and 10 million cells are the most a workbook holds.
import type { Book, TabInfo } from '../../engine/book.ts';
import { writeGiven } from '../cell-writing.ts';
import { exception, mismatch } from '../exception.ts';
import { type Methods, SELF, write } from '../google-class.ts';
import type { Run } from '../run.ts';
import { extentOf } from '../sheet-cells.ts';
import { tabOf, typingPlace } from './areas.ts';
import type { SheetState } from './range-state.ts';
import { givenOf } from './values.ts';

/** Cells that a workbook holds at most (platform 1.1). */
const WORKBOOK_CELLS = 10_000_000;

/** Throws where the workbook would hold too many cells with `more` of them. */
export function checkCells(run: Run, more: number): void {
  const cells = run.tabs().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells + more > WORKBOOK_CELLS) {
    throw exception(
      `This action would increase the number of cells in the workbook above the limit of ${WORKBOOK_CELLS} cells.`,
    );
  }
}

type Lane = 'rows' | 'columns';

function whole(run: Run, args: readonly unknown[]): readonly number[] {
  if (!args.every((one) => Number.isInteger(one))) throw mismatch(run.here(), args);
  return args as readonly number[];
}

function resize(tab: number, lane: Lane, by: number): (tabs: readonly TabInfo[]) => readonly TabInfo[] {
  return (tabs) => tabs.map((one) => (one.id === tab ? { ...one, [lane]: one[lane] + by } : one));
}

function insert(run: Run, tab: number, lane: Lane, before: number, count: number): void {
  const grid = tabOf(run, tab);
  if (count < 1 || before < 1 || before > grid[lane] + 1) throw exception(`Those ${lane} are out of bounds.`);
  checkCells(run, count * (lane === 'rows' ? grid.columns : grid.rows));
  const apply = (book: Book): void =>
    lane === 'rows' ? book.insertRows(tab, before, count) : book.insertColumns(tab, before, count);
  run.change({ apply, reshape: resize(tab, lane, count) });
}

function remove(run: Run, tab: number, lane: Lane, first: number, count: number): void {
  const grid = tabOf(run, tab);
  if (count < 1 || first < 1 || first + count - 1 > grid[lane])
    throw exception(`Those ${lane} are out of bounds.`);
  if (count === grid[lane]) throw exception(`You can't delete all the ${lane} on the sheet.`);
  const apply = (book: Book): void =>
    lane === 'rows' ? book.deleteRows(tab, first, count) : book.deleteColumns(tab, first, count);
  run.change({ apply, reshape: resize(tab, lane, -count) });
}

/** Puts in before (`shift` 0) or after (`shift` 1) a row or column; `many` takes a count, else it is 1. */
const inserting = (lane: Lane, shift: 0 | 1, many: 'one' | 'counted' | 'optional') =>
  write<SheetState>(({ tab }, args, run) => {
    const wanted = many === 'one' ? [1] : many === 'counted' ? [2] : [1, 2];
    if (!wanted.includes(args.length)) throw mismatch(run.here(), args);
    const [at = 0, count = 1] = whole(run, args);
    const edge = tabOf(run, tab)[lane];
    if (at < 1 || at > edge) throw exception(`Those ${lane} are out of bounds.`);
    insert(run, tab, lane, at + shift, count);
    return SELF;
  });

const deleting = (lane: Lane, many: boolean) =>
  write<SheetState>(({ tab }, args, run) => {
    if (args.length !== (many ? 2 : 1)) throw mismatch(run.here(), args);
    const [first = 0, count = 1] = whole(run, args);
    remove(run, tab, lane, first, count);
    return SELF;
  });

export const sheetStructure: Methods<SheetState> = {
  insertRows: inserting('rows', 0, 'optional'),
  insertRowBefore: inserting('rows', 0, 'one'),
  insertRowsBefore: inserting('rows', 0, 'counted'),
  insertRowAfter: inserting('rows', 1, 'one'),
  insertRowsAfter: inserting('rows', 1, 'counted'),
  insertColumns: inserting('columns', 0, 'optional'),
  insertColumnBefore: inserting('columns', 0, 'one'),
  insertColumnsBefore: inserting('columns', 0, 'counted'),
  insertColumnAfter: inserting('columns', 1, 'one'),
  insertColumnsAfter: inserting('columns', 1, 'counted'),
  deleteRow: deleting('rows', false),
  deleteRows: deleting('rows', true),
  deleteColumn: deleting('columns', false),
  deleteColumns: deleting('columns', true),

  /** Below the content, growing the grid where it must (unsettled that it grows; platform 1.1). */
  appendRow: write(({ tab }, [values], run) => {
    if (!Array.isArray(values) || values.length === 0) throw mismatch(run.here(), [values]);
    const given = values.map((value) => givenOf(run, value));
    tabOf(run, tab);
    const characters = given.reduce((sum, one) => sum + (one.kind === 'typed' ? one.text.length : 0), 0);
    run.spend((meter) => meter.written(given.length, characters));
    const place = typingPlace(run);
    const append = (book: Book, count: number): void => {
      const row = extentOf(book, tab).rows + 1;
      const grid = book.tabs().find(({ id }) => id === tab);
      if (!grid) throw exception(`Sheet ${tab} not found`);
      if (row > grid.rows) book.insertRows(tab, grid.rows + 1, row - grid.rows);
      if (count > grid.columns) book.insertColumns(tab, grid.columns + 1, count - grid.columns);
      const area = { row, column: 1, rows: 1, columns: count };
      writeGiven(
        book,
        tab,
        [area],
        (_row, column) => given[column - 1] ?? { kind: 'exact', value: null },
        place,
      );
    };
    const half = Math.floor(given.length / 2);
    run.change({
      apply: (book) => append(book, given.length),
      ...(half > 0 ? { half: (book: Book) => append(book, half) } : {}),
    });
    return SELF;
  }),
};
