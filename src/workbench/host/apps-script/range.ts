// Range: reading and writing stand in files of their own; here what concerns its shape, its lists and
// check boxes, protection and merging.
import { overlap } from '../a1.ts';
import { exception, mismatch } from '../exception.ts';
import {
  type GoogleClass,
  handle,
  type Method,
  type Methods,
  other,
  read,
  SELF,
  stateOf,
  write,
} from '../google-class.ts';
import { changeAreas, checkGrid, readArea, tabOf } from './areas.ts';
import { dataValidationClass, validationAt, validationOn } from './data-validation.ts';
import { protectionClass } from './protection.ts';
import { rangeReading } from './range-reading.ts';
import type { RangeState } from './range-state.ts';
import { rangeWriting } from './range-writing.ts';
import { matrixOf } from './values.ts';

const activate: Method<RangeState> = other((range, _args, run) => {
  const { tab, area } = range;
  checkGrid(area, tabOf(run, tab));
  run.change({
    apply: (book) => {
      book.activate(tab);
      book.select(tab, [area]);
    },
    front: { tab, areas: [area] },
  });
  return SELF;
});

const shape: Methods<RangeState> = {
  activate,
  offset: other(({ tab, area }, args, run) => {
    const [down, right, rows = area.rows, columns = area.columns] = args;
    if (![down, right, rows, columns].every((one) => typeof one === 'number'))
      throw mismatch(run.here(), args);
    const moved = {
      row: area.row + (down as number),
      column: area.column + (right as number),
      rows: rows as number,
      columns: columns as number,
    };
    checkGrid(moved, tabOf(run, tab));
    return handle(run, rangeClass, { tab, area: moved });
  }),
  merge: write((range, _args, run) => {
    const { tab, area } = range;
    run.spend((meter) => meter.written(area.rows * area.columns, 0));
    run.change({ apply: (book) => book.merge(tab, area) });
    return SELF;
  }),
  getMergedRanges: read(({ tab, area }, _args, run) => {
    run.settle();
    return run.world.book
      .merges(tab)
      .filter((merged) => overlap(merged, area))
      .map((merged) => handle(run, rangeClass, { tab, area: merged }));
  }),
  protect: write(({ tab, area }, _args, run) => {
    const guard = { area, warningOnly: false, description: '' };
    run.change({ apply: (book) => book.setGuards(tab, [...book.guards(tab), guard]) });
    return handle(run, protectionClass, { tab, guard, kind: 'RANGE', removed: false });
  }),
};

const validation: Methods<RangeState> = {
  insertCheckboxes: write((range, args, run) => {
    if (args.length > 0) throw run.lacks('Range.insertCheckboxes with own values');
    const { tab, area } = range;
    changeAreas(run, tab, [area], 0, (book, part) =>
      book.setValidation(tab, part, { kind: 'checkbox', area: part }),
    );
    return SELF;
  }),
  setDataValidation: write((range, [rule], run) => {
    const wanted = rule === null ? null : stateOf(dataValidationClass, rule);
    if (wanted === undefined) throw mismatch(run.here(), [rule]);
    changeAreas(run, range.tab, [range.area], 0, (book, part) =>
      book.setValidation(range.tab, part, validationOn(wanted, part)),
    );
    return SELF;
  }),
  setDataValidations: write((range, [rules], run) => {
    const { tab, area } = range;
    const matrix = matrixOf(run, rules, area, (rule) => {
      const wanted = rule === null ? null : stateOf(dataValidationClass, rule);
      if (wanted === undefined) throw mismatch(run.here(), [rules]);
      return wanted;
    });
    changeAreas(run, tab, [area], 0, (book, part) => {
      for (let row = part.row; row < part.row + part.rows; row++) {
        for (let column = part.column; column < part.column + part.columns; column++) {
          const cell = { row, column, rows: 1, columns: 1 };
          const rule = matrix[row - area.row]?.[column - area.column] ?? null;
          book.setValidation(tab, cell, validationOn(rule, cell));
        }
      }
    });
    return SELF;
  }),
  getDataValidation: read(({ tab, area }, _args, run) => {
    run.settle();
    const rule = validationAt(run, tab, area.row, area.column);
    return rule && handle(run, dataValidationClass, rule);
  }),
  getDataValidations: read(({ tab, area }, _args, run) => {
    const cells = readArea(run, tab, area);
    return cells.map((line, down) =>
      line.map((_cell, right) => {
        const rule = validationAt(run, tab, area.row + down, area.column + right);
        return rule && handle(run, dataValidationClass, rule);
      }),
    );
  }),
};

export const rangeClass: GoogleClass<RangeState> = {
  name: 'Range',
  needs: 'document',
  methods: { ...rangeReading, ...rangeWriting, ...shape, ...validation },
};

/** The state of a Range handle, which must lie on this tab where one is named. */
export function rangeOf(where: string, value: unknown, tab?: number): RangeState {
  const range = stateOf(rangeClass, value);
  if (!range) throw mismatch(where, [value]);
  if (tab !== undefined && range.tab !== tab) throw exception('Range must be on the same sheet.');
  return range;
}
