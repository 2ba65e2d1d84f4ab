// Sorting as Sheets does it: only the cells of the area move, with their formats, and each formula is
// adjusted by the rows it travelled. The engine's own sort would carry formulas verbatim.
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Area, Book, CellRead } from './book.ts';
import { type OpenWorkbook, onSheet } from './open-workbook.ts';
import type { Tabs } from './tabs.ts';

/** Numbers and dates, then text, then FALSE and TRUE; blanks last in both directions; equal rows keep their order. */
export function sortOf(open: OpenWorkbook, tabs: Tabs, read: Book['read'], locale: string): Book['sort'] {
  const { compare } = new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'accent' });
  return (id, area, column, ascending) => {
    if (column < area.column || column >= area.column + area.columns) {
      throw new RangeError(`Column ${column} does not lie in the sorted area.`);
    }
    const keys = read(id, { row: area.row, column, rows: area.rows, columns: 1 }).map(
      (line) => line[0]?.value ?? null,
    );
    const order = keys
      .map((_, index) => index)
      .sort(
        (left, right) =>
          compareKeys(keys[left] ?? null, keys[right] ?? null, ascending, compare) || left - right,
      );
    if (order.every((from, to) => from === to)) return;
    const sheet = tabs.sheet(id);
    const moved = movedCells(open, sheet.getSheetId(), sheet.getCellMatrix().getMatrix(), area, order);
    const emptied: Record<number, Record<number, null>> = {};
    for (const row of Object.keys(moved)) {
      emptied[Number(row)] = Object.fromEntries(columnsOf(area).map((one) => [one, null]));
    }
    open.run(SetRangeValuesMutation.id, { ...onSheet(sheet), cellValue: emptied });
    open.run(SetRangeValuesMutation.id, { ...onSheet(sheet), cellValue: moved });
  };
}

type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

function movedCells(
  open: OpenWorkbook,
  sheetId: string,
  matrix: Matrix,
  area: Area,
  order: readonly number[],
): Record<number, Record<number, ICellData>> {
  const moved: Record<number, Record<number, ICellData>> = {};
  order.forEach((from, to) => {
    const line: Record<number, ICellData> = {};
    const source = area.row - 1 + from;
    for (const column of columnsOf(area)) {
      const cell = matrix[source]?.[column];
      if (!cell) continue;
      const formula =
        cell.f || cell.si ? open.formulas.getFormulaStringByCell(source, column, sheetId, open.unitId) : null;
      const { si: _shared, f: _formula, ...rest } = cell;
      line[column] = formula ? { ...rest, f: open.lexer.moveFormulaRefOffset(formula, 0, to - from) } : rest;
      const kept = line[column];
      if (kept.v !== undefined && kept.t == null) line[column] = { ...kept, t: typeOf(kept.v) };
    }
    moved[area.row - 1 + to] = line;
  });
  return moved;
}

/** The engine guesses the type of a cell that comes without one; a text that looks like a number must stay text. */
function typeOf(value: ICellData['v']): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}

function columnsOf(area: Area): readonly number[] {
  return Array.from({ length: area.columns }, (_, index) => area.column - 1 + index);
}

type Key = CellRead['value'];

function compareKeys(
  left: Key,
  right: Key,
  ascending: boolean,
  text: (a: string, b: string) => number,
): number {
  const blankLeft = left === null || left === '';
  const blankRight = right === null || right === '';
  if (blankLeft || blankRight) return Number(blankLeft) - Number(blankRight);
  const upward = rank(left) - rank(right) || within(left, right, text);
  return ascending ? upward : -upward;
}

function rank(key: Key): number {
  if (typeof key === 'number') return 0;
  return typeof key === 'string' ? 1 : 2;
}

function within(left: Key, right: Key, text: (a: string, b: string) => number): number {
  if (typeof left === 'string' && typeof right === 'string') return text(left, right);
  return Number(left) - Number(right);
}
