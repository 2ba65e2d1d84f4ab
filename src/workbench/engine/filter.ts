// The one filter of a tab: its range, header row included. What a person filters out in the page is not
// read here, since a script's reads and writes go through filtered rows all the same.
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from '@univerjs/sheets-filter';
import type { Book } from './book.ts';
import { areaOf, rangeOf } from './cells.ts';
import { type OpenWorkbook, onSheet } from './open-workbook.ts';
import type { Tabs } from './tabs.ts';

/** The filters of one book; the engine moves them with their cells. */
export function filtersOf(open: OpenWorkbook, tabs: Tabs): Pick<Book, 'filter' | 'setFilter'> {
  const model = (id: number) =>
    open.injector.get(SheetsFilterService).getFilterModel(open.unitId, tabs.sheet(id).getSheetId());
  return {
    filter: (id) => {
      const range = model(id)?.getRange();
      return range ? areaOf(range) : null;
    },
    setFilter: (id, area) => {
      const target = onSheet(tabs.sheet(id));
      if (area !== null) open.run(SetSheetsFilterRangeMutation.id, { ...target, range: rangeOf(area) });
      else if (model(id)) open.run(RemoveSheetsFilterMutation.id, target);
    },
  };
}
