// What tells cells and tabs apart at a glance: bold type, the cells' own colours read back, the colour of
// a tab, and tabs put out of sight. By mutations, so that a script's changes do not fill the undo stack.
import { BooleanNumber } from '@univerjs/core';
import { SetTabColorMutation, SetWorksheetHideMutation } from '@univerjs/sheets';
import type { Book } from './book.ts';
import { styleArea } from './cells.ts';
import { type OpenWorkbook, onSheet } from './open-workbook.ts';
import type { Tabs } from './tabs.ts';

export type Marks = Pick<Book, 'bold' | 'backgrounds' | 'tabColour' | 'tabHidden' | 'hideTab'>;

/** Colours are CSS texts; null is none. */
export function marksOf(open: OpenWorkbook, tabs: Tabs): Marks {
  const styles = open.workbook.getStyles();
  return {
    bold: (id, area, on) => {
      styleArea(open, tabs.sheet(id), area, { bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    },
    backgrounds: (id, area) => {
      const matrix = tabs.sheet(id).getCellMatrix();
      return Array.from({ length: area.rows }, (_line, down) =>
        Array.from({ length: area.columns }, (_cell, right) => {
          const style = matrix.getValue(area.row - 1 + down, area.column - 1 + right)?.s;
          return style == null ? null : (styles.get(style)?.bg?.rgb ?? null);
        }),
      );
    },
    tabColour: (id, colour) => {
      open.run(SetTabColorMutation.id, { ...onSheet(tabs.sheet(id)), color: colour ?? '' });
    },
    tabHidden: (id) => tabs.sheet(id).isSheetHidden() === BooleanNumber.TRUE,
    hideTab: (id, hidden) => {
      const params = { hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE };
      open.run(SetWorksheetHideMutation.id, { ...onSheet(tabs.sheet(id)), ...params });
    },
  };
}
