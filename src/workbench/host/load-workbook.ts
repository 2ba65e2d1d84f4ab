// Fills a book from a workbook file: tabs first, since names and formulas may point at any of them, then
// formats, cells and the rest. Texts are exact: nothing here is coerced.
import type { Area, Book, CellWrite, TabInfo } from '../engine/book.ts';
import type { FileCell, FileTab, WorkbookFile } from '../workbook-file.ts';
import { areaOfA1, type Grid } from './a1.ts';
import { contentOf, type Given } from './cell-content.ts';
import { enginePattern } from './number-patterns.ts';
import { serialOfInstant, type Zone, zoneOf } from './zone.ts';

/** Size of a tab when the file names none and the cells need no more. */
const ROWS = 1000;
const COLUMNS = 26;

/** Loads the file into an empty book. Throws, naming tab and place, for an A1 text that is none. */
export function loadWorkbook(book: Book, file: WorkbookFile): void {
  const zone = zoneOf(file.timeZone);
  const tabs = file.tabs.map((tab, index) => ({ tab, made: makeTab(book, file.tabs, tab, index) }));
  for (const { tab, made } of tabs) fillTab(book, tab, made, zone);
  for (const { name, tab, a1 } of file.names ?? []) {
    const owner = tabs.find((one) => one.tab.name === tab);
    if (!owner) throw new Error(`The named range ${name} lies on ${tab}, which is no tab of the workbook.`);
    book.setName(name, owner.made.id, areaOn(a1, owner.made));
  }
  const first = tabs[0];
  if (first) book.activate(first.made.id);
}

function makeTab(book: Book, all: readonly FileTab[], tab: FileTab, index: number): TabInfo {
  const width = Math.max(0, ...tab.cells.map((line) => line.length));
  const taken = new Set([...all.map(({ id }) => id), ...book.tabs().map(({ id }) => id)]);
  let id = tab.id ?? 0;
  while (tab.id === undefined && taken.has(id)) id += 1;
  return book.insertTab(tab.name, index, id, {
    rows: tab.rows ?? Math.max(ROWS, tab.cells.length),
    columns: tab.columns ?? Math.max(COLUMNS, width),
  });
}

function areaOn(a1: string, tab: Grid & { readonly name: string }): Area {
  const area = areaOfA1(a1, tab);
  if (!area) throw new Error(`${tab.name}: ${a1} is no range.`);
  return area;
}

function fillTab(book: Book, tab: FileTab, made: TabInfo, zone: Zone): void {
  const { id } = made;
  for (const { a1, pattern } of tab.formats ?? [])
    book.setPattern(id, areaOn(a1, made), enginePattern(pattern));
  fillCells(book, tab.cells, id, zone);
  for (const a1 of tab.checkboxes ?? []) {
    const area = areaOn(a1, made);
    book.setValidation(id, area, { kind: 'checkbox', area });
  }
  for (const { a1, values } of tab.lists ?? []) {
    const area = areaOn(a1, made);
    book.setValidation(id, area, { kind: 'list', area, values, strict: true });
  }
  const { rows = [], columns = [] } = tab.hidden ?? {};
  for (const row of rows) book.setHidden(id, 'rows', row, 1, true);
  for (const column of columns) book.setHidden(id, 'columns', column, 1, true);
  for (const a1 of tab.merges ?? []) book.merge(id, areaOn(a1, made));
  if (tab.frozen) book.freeze(id, tab.frozen.rows ?? 0, tab.frozen.columns ?? 0);
  if (tab.filter !== undefined) book.setFilter(id, areaOn(tab.filter, made));
  if (tab.rules)
    book.setRules(
      id,
      tab.rules.map(({ a1, ...rule }) => ({ ...rule, areas: areasOn(a1, made) })),
    );
  if (tab.protected) {
    book.setGuards(
      id,
      tab.protected.map(({ a1, warningOnly }) => ({ area: areaOn(a1, made), warningOnly, description: '' })),
    );
  }
}

/** A rule may colour several ranges: `A1:B2,D4`. */
function areasOn(a1: string, tab: TabInfo): readonly Area[] {
  return a1.split(',').map((part) => areaOn(part.trim(), tab));
}

function fillCells(book: Book, cells: FileTab['cells'], id: number, zone: Zone): void {
  const width = Math.max(0, ...cells.map((line) => line.length));
  if (width === 0) return;
  const before = book.read(id, { row: 1, column: 1, rows: cells.length, columns: width });
  const place = { locale: book.locale, year: 1900 };
  book.write(
    id,
    1,
    1,
    cells.map((line, down) =>
      Array.from({ length: width }, (_, right): CellWrite | undefined => {
        const cell = line[right] ?? null;
        if (cell === null) return undefined;
        return contentOf(givenOfFile(cell, zone), before[down]?.[right]?.pattern ?? 'General', place);
      }),
    ),
  );
}

/** What a cell of a file holds, exactly. Throws for a date-time that cannot be read. */
export function givenOfFile(cell: FileCell, zone: Zone): Given {
  if (typeof cell !== 'object' || cell === null) return { kind: 'exact', value: cell };
  if ('f' in cell) return { kind: 'formula', text: cell.f };
  const instant = Date.parse(cell.d);
  if (Number.isNaN(instant)) throw new Error(`${cell.d} is no date-time.`);
  return { kind: 'date', serial: serialOfInstant(instant, zone) };
}
