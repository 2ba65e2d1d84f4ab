// Insertion, deletion and moving of rows and columns by the engine's own commands, so that formulas,
// names, validations and the filter follow. They stand in the person's undo stack like any such change.
import { Direction, type IRange, RANGE_TYPE, type Worksheet } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import type { Book } from './book.ts';
import type { Lane, LaneChange } from './lane-change.ts';
import { type OpenWorkbook, onSheet } from './open-workbook.ts';
import type { Selections } from './selection.ts';
import type { Tabs } from './tabs.ts';

export type Structure = Pick<
  Book,
  'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns' | 'moveRows' | 'moveColumns'
>;

/** Positions count from 1. Nothing may be inserted beyond the first line after the grid, and no grid loses its last line. */
export function structureOf(open: OpenWorkbook, tabs: Tabs, selections: Selections): Structure {
  const carry = (id: number, change: LaneChange, command: string, params: object): void =>
    selections.undisturbed(id, change, () => open.run(command, params));

  const insert = (lane: Lane, id: number, before: number, count: number): void => {
    const sheet = tabs.sheet(id);
    const size = sizeOf(sheet, lane);
    check(lane, before, count, size + count);
    const inside = before <= size;
    const direction =
      lane === 'row' ? (inside ? Direction.UP : Direction.DOWN) : inside ? Direction.LEFT : Direction.RIGHT;
    const command = lane === 'row' ? InsertRowByRangeCommand : InsertColByRangeCommand;
    const range = lines(sheet, lane, before, count);
    carry(id, { kind: 'insert', lane, first: before, count }, command.id, {
      ...onSheet(sheet),
      range,
      direction,
    });
  };

  const remove = (lane: Lane, id: number, first: number, count: number): void => {
    const sheet = tabs.sheet(id);
    const size = sizeOf(sheet, lane);
    check(lane, first, count, size);
    if (count === size) throw new RangeError(`A tab keeps at least one ${lane}.`);
    const command = lane === 'row' ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
    const range = lines(sheet, lane, first, count);
    carry(id, { kind: 'delete', lane, first, count }, command.id, { ...onSheet(sheet), range });
  };

  const move = (lane: Lane, id: number, from: number, count: number, to: number): void => {
    const sheet = tabs.sheet(id);
    const size = sizeOf(sheet, lane);
    check(lane, from, count, size);
    check(lane, to, 1, size + 1);
    if (to >= from && to <= from + count) return;
    const command = lane === 'row' ? MoveRowsCommand : MoveColsCommand;
    const fromRange = lines(sheet, lane, from, count);
    const toRange = lines(sheet, lane, to, count);
    const params = { ...onSheet(sheet), fromRange, toRange, range: fromRange };
    carry(id, { kind: 'move', lane, first: from, count, to }, command.id, params);
  };

  return {
    insertRows: (id, before, count) => insert('row', id, before, count),
    insertColumns: (id, before, count) => insert('column', id, before, count),
    deleteRows: (id, row, count) => remove('row', id, row, count),
    deleteColumns: (id, column, count) => remove('column', id, column, count),
    moveRows: (id, from, count, to) => move('row', id, from, count, to),
    moveColumns: (id, from, count, to) => move('column', id, from, count, to),
  };
}

function sizeOf(sheet: Worksheet, lane: Lane): number {
  return lane === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
}

function check(lane: Lane, first: number, count: number, size: number): void {
  if (first < 1 || count < 1 || first + count - 1 > size) {
    throw new RangeError(`${count} ${lane}s from ${lane} ${first} do not fit into ${size}.`);
  }
}

function lines(sheet: Worksheet, lane: Lane, first: number, count: number): IRange {
  return lane === 'row'
    ? {
        startRow: first - 1,
        endRow: first + count - 2,
        startColumn: 0,
        endColumn: sheet.getColumnCount() - 1,
        rangeType: RANGE_TYPE.ROW,
      }
    : {
        startRow: 0,
        endRow: sheet.getRowCount() - 1,
        startColumn: first - 1,
        endColumn: first + count - 2,
        rangeType: RANGE_TYPE.COLUMN,
      };
}
