// Tabs have numbers in Sheets and texts in the engine. Tabs made here are named by their number; one
// that a person adds in the page gets the next free number, kept for as long as the book is open.
import {
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
  Tools,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import type { Book, TabInfo } from './book.ts';
import { EMPTY_SHEET, type OpenWorkbook } from './open-workbook.ts';

export type Tabs = Pick<Book, 'tabs' | 'insertTab' | 'deleteTab' | 'renameTab' | 'activeTab' | 'activate'> & {
  /** Cells and looks of a tab, as a tab of its own; the lists kept beside the engine's sheet are not in it. */
  copySheet: Book['copyTab'];
  /** The engine's sheet; throws for an id that no tab has. */
  sheet(id: number): Worksheet;
  /** The number of an engine's sheet. */
  idOf(sheetId: string): number;
  /** Runs with this tab in front: some engine commands look at the active sheet only. */
  inFront<T>(id: number, work: () => T): T;
};

/** Rows and columns of a tab in Sheets when nothing is said. */
const ROWS = 1000;
const COLUMNS = 26;

/** The tabs of one open workbook. `index` counts from 0; a taken name or id is refused. */
export function tabsOf(open: OpenWorkbook): Tabs {
  const { workbook } = open;
  const numbers = new Map<string, number>();

  const known = (): Worksheet[] => workbook.getSheets().filter((sheet) => sheet.getSheetId() !== EMPTY_SHEET);
  const nextFree = (): number =>
    Math.max(-1, ...numbers.values(), ...known().map((sheet) => plainNumber(sheet.getSheetId()) ?? -1)) + 1;
  const idOf = (sheetId: string): number => {
    const plain = plainNumber(sheetId) ?? numbers.get(sheetId);
    if (plain !== undefined) return plain;
    const given = nextFree();
    numbers.set(sheetId, given);
    return given;
  };
  const find = (id: number): Worksheet | undefined =>
    known().find((sheet) => idOf(sheet.getSheetId()) === id);
  const sheet = (id: number): Worksheet => {
    const direct = workbook.getSheetBySheetId(String(id)) ?? find(id);
    if (!direct) throw new Error(`There is no tab with id ${id}.`);
    return direct;
  };
  const info = (one: Worksheet): TabInfo => ({
    id: idOf(one.getSheetId()),
    name: one.getName(),
    rows: one.getRowCount(),
    columns: one.getColumnCount(),
  });
  const activate = (id: number): void => {
    if (workbook.getActiveSheet()?.getSheetId() === sheet(id).getSheetId()) return;
    open.run(SetWorksheetActiveOperation.id, { subUnitId: sheet(id).getSheetId() });
  };
  const activeTab = (): number => idOf(workbook.getActiveSheet().getSheetId());

  const put = (id: number, name: string, index: number, snapshot: Partial<IWorksheetData>): TabInfo => {
    if (known().some((one) => one.getName() === name))
      throw new Error(`A tab named ${name} is there already.`);
    if (find(id)) throw new Error(`A tab with id ${id} is there already.`);
    const data = mergeWorksheetSnapshotWithDefault({ ...snapshot, id: String(id), name });
    const before = workbook.getActiveSheet().getSheetId();
    open.run(InsertSheetMutation.id, { index, sheet: data });
    if (before === EMPTY_SHEET) {
      activate(id);
      open.run(RemoveSheetMutation.id, { subUnitId: EMPTY_SHEET, subUnitName: EMPTY_SHEET });
    } else {
      // The engine brings a new sheet to the front; whether that is wanted is for the host to say.
      activate(idOf(before));
    }
    return info(sheet(id));
  };

  return {
    sheet,
    idOf,
    activate,
    activeTab,
    tabs: () => known().map(info),
    insertTab: (name, index = known().length, id = nextFree(), size = { rows: ROWS, columns: COLUMNS }) =>
      put(id, name, index, { rowCount: size.rows, columnCount: size.columns }),
    copySheet: (from, name, index, id) => put(id, name, index, Tools.deepClone(sheet(from).getConfig())),
    deleteTab: (id) => {
      if (known().length === 1) throw new Error('The last tab cannot be deleted.');
      const leaving = sheet(id);
      if (activeTab() === id) {
        const other = known().find((one) => one !== leaving);
        if (other) activate(idOf(other.getSheetId()));
      }
      open.run(RemoveSheetCommand.id, { subUnitId: leaving.getSheetId() });
    },
    renameTab: (id, name) => {
      if (known().some((one) => one.getName() === name && idOf(one.getSheetId()) !== id)) {
        throw new Error(`A tab named ${name} is there already.`);
      }
      open.run(SetWorksheetNameCommand.id, { subUnitId: sheet(id).getSheetId(), name });
    },
    inFront: (id, work) => {
      const before = activeTab();
      activate(id);
      try {
        return work();
      } finally {
        activate(before);
      }
    },
  };
}

function plainNumber(sheetId: string): number | undefined {
  return /^(0|[1-9]\d*)$/.test(sheetId) ? Number(sheetId) : undefined;
}
