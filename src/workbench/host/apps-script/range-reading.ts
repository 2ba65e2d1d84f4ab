// The members of Range that bring something back or speak of its place.

import type { Area, CellRead } from '../../engine/book.ts';
import { a1Of } from '../a1.ts';
import { scriptValue } from '../cell-content.ts';
import { handle, type Methods, other, read } from '../google-class.ts';
import { displayOf } from '../number-patterns.ts';
import type { Run } from '../run.ts';
import { hasContent } from '../sheet-cells.ts';
import { checkGrid, readArea, tabOf } from './areas.ts';
import type { RangeState } from './range-state.ts';
import { sheetClass } from './sheet.ts';

const corner = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });

const values = (range: RangeState, area: Area, run: Run): unknown[][] =>
  readArea(run, range.tab, area).map((line) =>
    line.map((cell) => scriptValue(cell, run.world.sheetZone, run.date)),
  );

const shown = (range: RangeState, area: Area, run: Run): string[][] =>
  readArea(run, range.tab, area).map((line) => line.map((cell) => displayOf(cell, run.world.book.locale)));

const each = (range: RangeState, area: Area, run: Run, part: (cell: CellRead) => string): string[][] =>
  readArea(run, range.tab, area).map((line) => line.map(part));

/** A cell without a colour of its own is white. */
const backgrounds = (range: RangeState, area: Area, run: Run): string[][] => {
  run.settle();
  checkGrid(area, tabOf(run, range.tab));
  run.spend((meter) => meter.read(area.rows * area.columns, 0));
  return run.world.book.backgrounds(range.tab, area).map((line) => line.map((colour) => colour ?? '#ffffff'));
};

const formula = (cell: CellRead): string => cell.formula ?? '';

export const rangeReading: Methods<RangeState> = {
  getValue: read((range, _args, run) => values(range, corner(range.area), run)[0]?.[0]),
  getValues: read((range, _args, run) => values(range, range.area, run)),
  getDisplayValue: read((range, _args, run) => shown(range, corner(range.area), run)[0]?.[0]),
  getDisplayValues: read((range, _args, run) => shown(range, range.area, run)),
  getFormula: read((range, _args, run) => each(range, corner(range.area), run, formula)[0]?.[0]),
  getFormulas: read((range, _args, run) => each(range, range.area, run, formula)),
  getNumberFormat: read(
    (range, _args, run) => each(range, corner(range.area), run, (cell) => cell.pattern)[0]?.[0],
  ),
  getNumberFormats: read((range, _args, run) => each(range, range.area, run, (cell) => cell.pattern)),
  getBackground: read((range, _args, run) => backgrounds(range, corner(range.area), run)[0]?.[0]),
  getBackgrounds: read((range, _args, run) => backgrounds(range, range.area, run)),
  isBlank: read(
    (range, _args, run) => !readArea(run, range.tab, range.area).some((line) => line.some(hasContent)),
  ),

  getRow: other((range) => range.area.row),
  getColumn: other((range) => range.area.column),
  getNumRows: other((range) => range.area.rows),
  getNumColumns: other((range) => range.area.columns),
  getHeight: other((range) => range.area.rows),
  getWidth: other((range) => range.area.columns),
  getLastRow: other((range) => range.area.row + range.area.rows - 1),
  getLastColumn: other((range) => range.area.column + range.area.columns - 1),
  getA1Notation: other((range) => range.open ?? a1Of(range.area)),
  getGridId: other((range) => range.tab),
  getSheet: other((range, _args, run) => handle(run, sheetClass, { tab: tabOf(run, range.tab).id })),
};
