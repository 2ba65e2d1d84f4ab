// What the person has selected, on the tab in front. Several areas are possible; the last one is the
// current one. Without a screen the engine keeps the selection all the same.
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area, Book } from './book.ts';
import { areaOf, rangeOf } from './cells.ts';
import { areasAfter, type LaneChange } from './lane-change.ts';
import { type OpenWorkbook, onSheet } from './open-workbook.ts';
import type { Tabs } from './tabs.ts';

export type Selections = Pick<Book, 'selection' | 'select'> & {
  /** Runs work of the driver with this tab in front, and puts back the selection that the engine changed. */
  undisturbed(id: number, change: LaneChange, work: () => void): void;
};

const FIRST_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** The selections of one book: the first cell where nothing was selected yet. */
export function selectionsOf(open: OpenWorkbook, tabs: Tabs): Selections {
  const chosen = (id: number): readonly Area[] =>
    open.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(open.unitId)
      .getSelectionsOfWorksheet(tabs.sheet(id).getSheetId())
      .map(({ range }) => clipped(areaOf(range)));
  const clipped = (area: Area): Area => ({
    row: Number.isNaN(area.row) ? 1 : area.row,
    column: Number.isNaN(area.column) ? 1 : area.column,
    rows: Number.isNaN(area.rows) ? tabs.sheet(tabs.activeTab()).getRowCount() : area.rows,
    columns: Number.isNaN(area.columns) ? tabs.sheet(tabs.activeTab()).getColumnCount() : area.columns,
  });
  const put = (id: number, areas: readonly Area[]): void => {
    const selections = areas.map((area, index) => ({
      range: rangeOf(area),
      primary: index === areas.length - 1 ? primaryOf(area) : null,
      style: null,
    }));
    open.run(SetSelectionsOperation.id, { ...onSheet(tabs.sheet(id)), selections });
  };
  return {
    selection: () => {
      const tab = tabs.activeTab();
      const areas = chosen(tab);
      return { tab, areas: areas.length > 0 ? areas : [FIRST_CELL] };
    },
    select: (tab, areas) => {
      tabs.activate(tab);
      put(tab, areas);
    },
    undisturbed: (id, change, work) => {
      const before = chosen(id);
      tabs.inFront(id, () => {
        work();
        // Where nobody has selected anything the engine would leave the changed lines selected.
        const areas = before.length === 0 ? [FIRST_CELL] : before.flatMap((area) => areasAfter(change, area));
        if (areas.length > 0) put(id, areas);
      });
    },
  };
}

function primaryOf(area: Area): object {
  const row = area.row - 1;
  const column = area.column - 1;
  return {
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
}
