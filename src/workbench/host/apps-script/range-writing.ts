// The members of Range that change cells: values, formulas, formats, colours, and clearing.
import type { Area, Book } from '../../engine/book.ts';
import { overlap } from '../a1.ts';
import type { Given } from '../cell-content.ts';
import { mismatch } from '../exception.ts';
import { type Methods, SELF, write } from '../google-class.ts';
import { enginePattern } from '../number-patterns.ts';
import { rectanglesOf } from '../rectangles.ts';
import type { Run } from '../run.ts';
import { changeAreas } from './areas.ts';
import type { RangeState } from './range-state.ts';
import { givenOf, matrixOf, writeMatrix, writeSame } from './values.ts';

const BLANK: Given = { kind: 'exact', value: null };

function text(run: Run, value: unknown): string {
  if (typeof value !== 'string') throw mismatch(run.here(), [value]);
  return value;
}

function colour(run: Run, value: unknown): string | null {
  return value === null || value === undefined ? null : text(run, value);
}

const formulaOf = (run: Run, value: unknown): Given => ({ kind: 'formula', text: text(run, value) });

const common = (a: Area, b: Area): Area => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
};

/** One value per cell, set by rectangles of equal values. */
function changeEach<T>(
  run: Run,
  range: RangeState,
  matrix: readonly (readonly T[])[],
  set: (book: Book, area: Area, value: T) => void,
): void {
  const rectangles = rectanglesOf(matrix, range.area.row, range.area.column);
  changeAreas(run, range.tab, [range.area], 0, (book, area) => {
    for (const { area: part, value } of rectangles)
      if (overlap(part, area)) set(book, common(part, area), value);
  });
}

const same = (run: Run, { tab, area }: RangeState, set: (book: Book, area: Area) => void): typeof SELF => {
  changeAreas(run, tab, [area], 0, set);
  return SELF;
};

export const rangeWriting: Methods<RangeState> = {
  setValue: write(({ tab, area }, args, run) => {
    if (args.length !== 1) throw mismatch(run.here(), args);
    writeSame(run, tab, [area], givenOf(run, args[0]));
    return SELF;
  }),
  setValues: write(({ tab, area }, args, run) => {
    if (args.length !== 1) throw mismatch(run.here(), args);
    writeMatrix(
      run,
      tab,
      area,
      matrixOf(run, args[0], area, (value) => givenOf(run, value)),
    );
    return SELF;
  }),
  setFormula: write(({ tab, area }, [formula], run) => {
    writeSame(run, tab, [area], formulaOf(run, formula));
    return SELF;
  }),
  setFormulas: write(({ tab, area }, [formulas], run) => {
    writeMatrix(
      run,
      tab,
      area,
      matrixOf(run, formulas, area, (one) => formulaOf(run, one)),
    );
    return SELF;
  }),
  setNumberFormat: write((range, [pattern], run) => {
    const wanted = enginePattern(text(run, pattern));
    return same(run, range, (book, area) => book.setPattern(range.tab, area, wanted));
  }),
  setNumberFormats: write((range, [patterns], run) => {
    const matrix = matrixOf(run, patterns, range.area, (one) => enginePattern(text(run, one)));
    changeEach(run, range, matrix, (book, area, pattern) => book.setPattern(range.tab, area, pattern));
    return SELF;
  }),
  setBackground: write((range, [value], run) => {
    const wanted = colour(run, value);
    return same(run, range, (book, area) => book.background(range.tab, area, wanted));
  }),
  setBackgrounds: write((range, [colours], run) => {
    const matrix = matrixOf(run, colours, range.area, (one) => colour(run, one));
    changeEach(run, range, matrix, (book, area, wanted) => book.background(range.tab, area, wanted));
    return SELF;
  }),
  setFontColor: write((range, [value], run) => {
    const wanted = colour(run, value);
    return same(run, range, (book, area) => book.fontColour(range.tab, area, wanted));
  }),
  setFontWeight: write((range, [weight], run) => {
    if (weight !== null && weight !== 'bold' && weight !== 'normal') throw mismatch(run.here(), [weight]);
    return same(run, range, (book, area) => book.bold(range.tab, area, weight === 'bold'));
  }),
  setWrap: write((range, [on], run) => {
    if (typeof on !== 'boolean') throw mismatch(run.here(), [on]);
    return same(run, range, (book, area) => book.wrap(range.tab, area, on));
  }),
  clearContent: write((range, _args, run) => {
    writeSame(run, range.tab, [range.area], BLANK);
    return SELF;
  }),
  clear: write((range, args, run) => {
    if (args.length > 0) throw run.lacks('Range.clear with options');
    return same(run, range, (book, area) => clearAll(book, range.tab, area));
  }),
};

/** Content and formats; lists and check boxes stay, as Range.clear leaves them. */
export function clearAll(book: Book, tab: number, area: Area): void {
  const line = Array.from({ length: area.columns }, () => ({ value: null, pattern: 'General' }));
  book.write(
    tab,
    area.row,
    area.column,
    Array.from({ length: area.rows }, () => line),
  );
  book.background(tab, area, null);
  book.fontColour(tab, area, null);
  book.bold(tab, area, false);
}
