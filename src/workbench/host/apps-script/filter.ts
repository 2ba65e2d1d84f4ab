// The filter of a sheet: it is there and has a range. What it hides is the person's matter; hidden rows
// are read and written like any other (platform 1.2, unsettled).
import type { Area } from '../../engine/book.ts';
import { type GoogleClass, handle, other } from '../google-class.ts';
import { rangeClass } from './range.ts';

export const filterClass: GoogleClass<{ readonly tab: number; readonly area: Area }> = {
  name: 'Filter',
  needs: 'document',
  methods: { getRange: other((filter, _args, run) => handle(run, rangeClass, filter)) },
};
