// A tab as some seller keeps it, with what Tomeru has to make of it. Positions stand here alone: the code under test knows
// headers and cells. Cells are those of a workbook file, and formulas say what they show.
import type { StockFieldName } from '../../../src/domain/stock-field.ts';
import type { StockRow, TableUse } from '../../../src/domain/stock-row.ts';
import type { CellIn } from '../../../src/sheets/cell.ts';
import type { Doubt } from '../../../src/sheets/proposal-doubt.ts';
import type { FileCell, FileTab, WorkbookFile } from '../../../src/workbench/workbook-file.ts';

/** A formula with what it shows, or a cell that the formula of another one fills. */
export type ShownCell = { readonly f: string; readonly shows: CellIn } | { readonly spilled: CellIn };

export type SheetCell = FileCell | ShownCell;

export type Expected = {
  readonly use: TableUse;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<StockFieldName, string>>>;
  readonly rows: number;
  /** Kinds of what is asked, and the header it is about where there is one. */
  readonly doubts: readonly (readonly [Doubt['kind'], string?])[];
  /** Offered beside what was taken; fields that are not named here are not looked at. */
  readonly others?: Readonly<Partial<Record<StockFieldName, readonly string[]>>>;
  /** Facts of single rows, by 1-based row. */
  readonly facts: Readonly<Record<number, Partial<StockRow>>>;
};

export type SellerSheet = {
  /** What is special about it. */
  readonly about: string;
  readonly tab: Omit<FileTab, 'cells'> & { readonly cells: readonly (readonly SheetCell[])[] };
  readonly expected: Expected;
};

export const formula = (f: string, shows: CellIn): SheetCell => ({ f, shows });
export const spilled = (shows: CellIn): SheetCell => ({ spilled: shows });
export const on = (day: string): SheetCell => ({ d: `${day}T00:00:00+09:00` });
export const at = (moment: string): SheetCell => ({ d: `${moment}:00+09:00` });
export const instant = (text: string): number => Date.parse(`${text}+09:00`);

/** `count` lines, each from its number, which begins at 1. */
export const lines = (
  count: number,
  line: (number: number) => readonly SheetCell[],
): readonly (readonly SheetCell[])[] => Array.from({ length: count }, (_, index) => line(index + 1));

export const blanks = (count: number): readonly SheetCell[] => Array.from({ length: count }, () => null);

const isObject = (cell: SheetCell): cell is Exclude<SheetCell, string | number | boolean | null> =>
  typeof cell === 'object' && cell !== null;

function shown(cell: SheetCell): CellIn {
  if (cell === null) return '';
  if (!isObject(cell)) return cell;
  if ('d' in cell) return new Date(cell.d);
  if ('spilled' in cell) return cell.spilled;
  if ('shows' in cell) return cell.shows;
  throw new Error(`${cell.f} has to say what it shows.`);
}

/** As `getValues` gives it: as wide as the widest line. */
export function valuesOf({ tab }: SellerSheet): readonly (readonly CellIn[])[] {
  const width = Math.max(...tab.cells.map((line) => line.length));
  return tab.cells.map((line) => Array.from({ length: width }, (_, index) => shown(line[index] ?? null)));
}

function stored(cell: SheetCell): FileCell {
  if (!isObject(cell)) return cell;
  if ('spilled' in cell) return null;
  return 'f' in cell ? { f: cell.f } : cell;
}

/** The workbook that has this tab alone. */
export const workbookOf = ({ tab }: SellerSheet): WorkbookFile => ({
  timeZone: 'Asia/Tokyo',
  locale: 'ja_JP',
  now: '2026-11-20T09:00:00+09:00',
  tabs: [{ ...tab, cells: tab.cells.map((line) => line.map(stored)) }],
});

/** 1-based columns that a formula fills from its header or from the first line below. */
export const formulaColumns = ({ tab, expected }: SellerSheet): readonly number[] => {
  const width = Math.max(...tab.cells.map((line) => line.length));
  return Array.from({ length: width }, (_, index) => index + 1).filter((column) =>
    tab.cells.slice(expected.headerRow - 1, expected.headerRow + 3).some((line) => {
      const cell = line[column - 1] ?? null;
      return isObject(cell) && 'f' in cell;
    }),
  );
};
