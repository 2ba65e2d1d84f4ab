// Writes a book as a workbook file, all fields of it: what is loaded from a dump and dumped again is the
// same dump. Trailing blank cells are left out, formats are packed into ranges.
import type { Area, Book, CellRead, TabInfo } from '../engine/book.ts';
import type { FileCell, FileTab, WorkbookFile } from '../workbook-file.ts';
import { a1Of } from './a1.ts';
import { GENERAL, isDatePattern } from './number-patterns.ts';
import { rectanglesOf } from './rectangles.ts';
import { instantOfSerial, isoIn, type Zone, zoneOf } from './zone.ts';

/** The whole workbook. `now` is the clock, milliseconds since 1970. */
export function dumpWorkbook(book: Book, now: number): WorkbookFile {
  const zone = zoneOf(book.timeZone);
  const tabs = book.tabs();
  const nameOf = (id: number): string => tabs.find((tab) => tab.id === id)?.name ?? '';
  return {
    timeZone: book.timeZone,
    locale: book.locale,
    now: isoIn(now, zone),
    names: book.names().map(({ name, tab, area }) => ({ name, tab: nameOf(tab), a1: a1Of(area) })),
    tabs: tabs.map((tab) => dumpTab(book, tab, zone)),
  };
}

function dumpTab(book: Book, tab: TabInfo, zone: Zone): FileTab {
  const { id, name, rows, columns } = tab;
  const cells = book.read(id, { row: 1, column: 1, rows, columns });
  const validations = book.validations(id);
  const filter = book.filter(id);
  const { rows: hiddenRows, columns: hiddenColumns } = book.hidden(id);
  return {
    name,
    id,
    cells: trimmed(cells.map((line) => line.map((cell) => fileCell(cell, zone)))),
    rows,
    columns,
    formats: formats(cells),
    checkboxes: validations.flatMap((one) => (one.kind === 'checkbox' ? [a1Of(one.area)] : [])),
    lists: validations.flatMap((one) =>
      one.kind === 'list' ? [{ a1: a1Of(one.area), values: [...one.values] }] : [],
    ),
    ...(filter ? { filter: a1Of(filter) } : {}),
    rules: book.rules(id).map(({ areas, ...rule }) => ({ a1: areas.map(a1Of).join(','), ...rule })),
    frozen: { ...book.frozen(id) },
    hidden: { rows: [...hiddenRows], columns: [...hiddenColumns] },
    merges: book.merges(id).map(a1Of),
    protected: book.guards(id).map(({ area, warningOnly }) => ({ a1: a1Of(area), warningOnly })),
  };
}

/** The last serial number of the year 9999, where dates end. */
const LAST_DATE = 2_958_466;

function fileCell(cell: CellRead, zone: Zone): FileCell {
  if (cell.formula !== null) return { f: cell.formula };
  if (cell.spilled) return null;
  const { value, pattern } = cell;
  if (typeof value !== 'number' || !isDatePattern(pattern) || value < 0 || value >= LAST_DATE) return value;
  return { d: isoIn(instantOfSerial(value, zone), zone) };
}

function trimmed(cells: readonly (readonly FileCell[])[]): FileCell[][] {
  const lines = cells.map((line) => {
    let length = line.length;
    while (length > 0 && line[length - 1] === null) length -= 1;
    return line.slice(0, length);
  });
  let height = lines.length;
  while (height > 0 && lines[height - 1]?.length === 0) height -= 1;
  return lines.slice(0, height);
}

function formats(cells: readonly (readonly CellRead[])[]): { a1: string; pattern: string }[] {
  return rectanglesOf(cells.map((line) => line.map(({ pattern }) => pattern)))
    .filter(({ value }) => value !== GENERAL)
    .map(({ area, value }: { area: Area; value: string }) => ({ a1: a1Of(area), pattern: value }));
}
