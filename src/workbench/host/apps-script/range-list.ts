// RangeList: one value or format for many ranges of a sheet, in one call (platform 1.4). Each range costs
// a millisecond of its own (DESIGN 8).
import type { Area, Book } from '../../engine/book.ts';
import { mismatch } from '../exception.ts';
import { type GoogleClass, handle, other, SELF, write } from '../google-class.ts';
import { enginePattern } from '../number-patterns.ts';
import type { Run } from '../run.ts';
import { changeAreas } from './areas.ts';
import { rangeClass } from './range.ts';
import type { RangeListState } from './range-state.ts';
import { givenOf, writeSame } from './values.ts';

const perRange = (run: Run, list: RangeListState): void =>
  run.spend((meter) => meter.time(list.areas.length));

function paint(run: Run, list: RangeListState, set: (book: Book, area: Area) => void): typeof SELF {
  perRange(run, list);
  changeAreas(run, list.tab, list.areas, 0, set);
  return SELF;
}

export const rangeListClass: GoogleClass<RangeListState> = {
  name: 'RangeList',
  needs: 'document',
  methods: {
    getRanges: other(({ tab, areas }, _args, run) =>
      areas.map((area) => handle(run, rangeClass, { tab, area })),
    ),
    /** Apps Script reference, RangeList.activate: all of them are selected, on a tab that comes to the front. */
    activate: other(({ tab, areas }, _args, run) => {
      run.change({
        apply: (book) => {
          book.activate(tab);
          book.select(tab, areas);
        },
        front: { tab, areas },
      });
      return SELF;
    }),
    setValue: write((list, [value], run) => {
      perRange(run, list);
      writeSame(run, list.tab, list.areas, givenOf(run, value));
      return SELF;
    }),
    clearContent: write((list, _args, run) => {
      perRange(run, list);
      writeSame(run, list.tab, list.areas, { kind: 'exact', value: null });
      return SELF;
    }),
    setBackground: write((list, [colour], run) => {
      if (colour !== null && typeof colour !== 'string') throw mismatch(run.here(), [colour]);
      return paint(run, list, (book, area) => book.background(list.tab, area, colour));
    }),
    setNumberFormat: write((list, [pattern], run) => {
      if (typeof pattern !== 'string') throw mismatch(run.here(), [pattern]);
      return paint(run, list, (book, area) => book.setPattern(list.tab, area, enginePattern(pattern)));
    }),
  },
};
