// A named range of the workbook.
import type { Area } from '../../engine/book.ts';
import { type GoogleClass, handle, other } from '../google-class.ts';
import { rangeClass } from './range.ts';

type Named = { readonly name: string; readonly tab: number; readonly area: Area };

export const namedRangeClass: GoogleClass<Named> = {
  name: 'NamedRange',
  needs: 'document',
  methods: {
    getName: other(({ name }) => name),
    getRange: other(({ tab, area }, _args, run) => handle(run, rangeClass, { tab, area })),
  },
};
