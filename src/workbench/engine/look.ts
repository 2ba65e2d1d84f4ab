// How a tab looks: merges, frozen and hidden lines, colours, wrapping, widths. All of it by mutations, so
// that a script's changes do not fill the person's undo stack.
import { BooleanNumber, type Worksheet, WrapStrategy } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
} from '@univerjs/sheets';
import type { Area, Book } from './book.ts';
import { areaOf, rangeOf, styleArea } from './cells.ts';
import { type OpenWorkbook, onSheet } from './open-workbook.ts';
import type { Tabs } from './tabs.ts';

export type Look = Pick<
  Book,
  | 'merges'
  | 'merge'
  | 'frozen'
  | 'freeze'
  | 'hidden'
  | 'setHidden'
  | 'background'
  | 'fontColour'
  | 'wrap'
  | 'columnWidth'
>;

/** Colours are CSS texts; null takes the colour away. Widths are pixels. */
export function lookOf(open: OpenWorkbook, tabs: Tabs): Look {
  const whole = (sheet: Worksheet, what: 'rows' | 'columns', first: number, count: number): Area =>
    what === 'rows'
      ? { row: first, column: 1, rows: count, columns: sheet.getColumnCount() }
      : { row: 1, column: first, rows: sheet.getRowCount(), columns: count };
  return {
    merges: (id) => tabs.sheet(id).getMergeData().map(areaOf),
    merge: (id, area) => {
      const sheet = tabs.sheet(id);
      open.run(AddWorksheetMergeMutation.id, { ...onSheet(sheet), ranges: [rangeOf(area)] });
    },
    frozen: (id) => {
      const { xSplit, ySplit } = tabs.sheet(id).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    freeze: (id, rows, columns) => {
      open.run(SetFrozenMutation.id, {
        ...onSheet(tabs.sheet(id)),
        startRow: rows === 0 ? -1 : rows,
        startColumn: columns === 0 ? -1 : columns,
        ySplit: rows,
        xSplit: columns,
      });
    },
    hidden: (id) => {
      const { rowData, columnData } = tabs.sheet(id).getConfig();
      return { rows: hiddenIn(rowData), columns: hiddenIn(columnData) };
    },
    setHidden: (id, what, first, count, hidden) => {
      const sheet = tabs.sheet(id);
      const rows = hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
      const columns = hidden ? SetColHiddenMutation : SetColVisibleMutation;
      const mutation = what === 'rows' ? rows : columns;
      open.run(mutation.id, { ...onSheet(sheet), ranges: [rangeOf(whole(sheet, what, first, count))] });
    },
    background: (id, area, colour) => {
      styleArea(open, tabs.sheet(id), area, { bg: colour === null ? null : { rgb: colour } });
    },
    fontColour: (id, area, colour) => {
      styleArea(open, tabs.sheet(id), area, { cl: colour === null ? null : { rgb: colour } });
    },
    wrap: (id, area, on) => {
      styleArea(open, tabs.sheet(id), area, { tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
    },
    columnWidth: (id, column, pixels) => {
      const sheet = tabs.sheet(id);
      const ranges = [rangeOf(whole(sheet, 'columns', column, 1))];
      open.run(SetWorksheetColWidthMutation.id, { ...onSheet(sheet), ranges, colWidth: pixels });
    },
  };
}

type Lines = Readonly<Record<number, { readonly hd?: BooleanNumber } | null | undefined>>;

function hiddenIn(lines: Lines): readonly number[] {
  return Object.entries(lines)
    .filter(([, line]) => line?.hd === BooleanNumber.TRUE)
    .map(([index]) => Number(index) + 1)
    .sort((left, right) => left - right);
}
