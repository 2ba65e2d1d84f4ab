// A dump as the model reads it: the seller's rows by tag, the records by id, the log by operation. Plain text and numbers by
// header; nothing of Tomeru's own reading is used.
import type { FileCell, FileTab, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { tabOf } from '../support/workbook-cells.ts';
import { GOODS, GOODS_HEADERS, SALES, SALES_HEADERS, TAG } from './model-shop.ts';

export type Line = Readonly<Record<string, FileCell>>;

/** A row of the seller's. */
export type Row = {
  readonly tab: string;
  readonly sheetId: number;
  /** 1-based. */
  readonly at: number;
  readonly tag: string;
  readonly theirs: Line;
  readonly ours: Line;
};

export const TABLES = {
  incidents: { tab: 'トラブル', id: 'トラブルID' },
  holds: { tab: '止めた商品', id: '保留ID' },
  tasks: { tab: '停止作業', id: '作業ID' },
  inspections: { tab: '検品', id: '検品ID' },
  contacts: { tab: '連絡する相手', id: '対象ID' },
  drafts: { tab: '連絡文ログ', id: '下書きID' },
} as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

export const OPERATION = '操作番号';
export const KEPT = '控え';

export type Change = {
  readonly table: string;
  readonly field: string;
  readonly after: unknown;
  readonly ids: readonly string[];
};

export type Entry = {
  readonly operation: number;
  readonly line: Line;
  readonly request: string;
  readonly changes: readonly Change[];
};

export type Book = {
  readonly dump: WorkbookFile;
  readonly now: string;
  /** Those with something of the seller's in them, in the order of the tabs. */
  readonly rows: readonly Row[];
  readonly records: { readonly [Name in TableName]: ReadonlyMap<string, Line> };
  /** Oldest first. */
  readonly log: readonly Entry[];
};

export const text = (cell: FileCell | undefined): string =>
  cell === undefined || cell === null
    ? ''
    : typeof cell === 'object'
      ? 'd' in cell
        ? cell.d
        : cell.f
      : String(cell).trim();

const isBlank = (cell: FileCell | undefined): boolean =>
  cell === undefined || cell === null || cell === false;

const lineOf = (headers: readonly FileCell[], cells: readonly FileCell[]): Line =>
  Object.fromEntries(
    headers.flatMap((header, at) => (isBlank(header) ? [] : [[String(header), cells[at] ?? null]])),
  );

function rowsOf(tab: FileTab, headers: readonly string[]): readonly Row[] {
  const [heads = [], ...below] = tab.cells;
  const theirs = new Set<string>(headers);
  return below.flatMap((cells, at): readonly Row[] => {
    const line = lineOf(heads, cells);
    const part = (own: boolean): Line =>
      Object.fromEntries(Object.entries(line).filter(([header]) => theirs.has(header) !== own));
    const row = {
      tab: tab.name,
      sheetId: tab.id ?? 0,
      at: at + 2,
      tag: text(line[TAG]),
      theirs: part(false),
      ours: part(true),
    };
    return Object.values(row.theirs).every(isBlank) ? [] : [row];
  });
}

/** A row without number or id, or with an id that stands above already, is no record. */
function recordsOf(workbook: WorkbookFile, name: TableName): ReadonlyMap<string, Line> {
  const [heads = [], ...below] = tabOf(workbook, TABLES[name].tab).cells;
  const records = new Map<string, Line>();
  for (const cells of below) {
    const line = lineOf(heads, cells);
    const id = text(line[TABLES[name].id]);
    if (typeof line[OPERATION] === 'number' && id !== '' && !records.has(id)) records.set(id, line);
  }
  return records;
}

/** One entry may go on in further rows; the last one bears the length. */
function logOf(workbook: WorkbookFile): readonly Entry[] {
  const [heads = [], ...below] = tabOf(workbook, '操作記録').cells;
  const entries = new Map<number, { line: Line; content: string; whole: boolean }>();
  for (const cells of below) {
    const line = lineOf(heads, cells);
    const operation = line[OPERATION];
    if (typeof operation !== 'number') continue;
    const known = entries.get(operation) ?? { line, content: '', whole: false };
    if (known.whole) throw new Error(`Operation ${operation} stands in the log twice.`);
    known.content += text(line.内容);
    known.whole = typeof line.長さ === 'number';
    entries.set(operation, known);
  }
  return [...entries]
    .filter(([, { whole }]) => whole)
    .sort(([a], [b]) => a - b)
    .map(([operation, { line, content }]) => ({
      operation,
      line,
      request: text(line.依頼ID),
      changes: JSON.parse(content) as Change[],
    }));
}

export function readBook(dump: WorkbookFile): Book {
  const of = (name: TableName): ReadonlyMap<string, Line> => recordsOf(dump, name);
  return {
    dump,
    now: dump.now,
    rows: [...rowsOf(tabOf(dump, GOODS), GOODS_HEADERS), ...rowsOf(tabOf(dump, SALES), SALES_HEADERS)],
    records: {
      incidents: of('incidents'),
      holds: of('holds'),
      tasks: of('tasks'),
      inspections: of('inspections'),
      contacts: of('contacts'),
      drafts: of('drafts'),
    },
    log: logOf(dump),
  };
}

/** What Tomeru last wrote into the cells that a person may fill, by field; the record is this, whatever the cells say. */
export function keptOf(line: Line): Readonly<Record<string, unknown>> {
  const kept = text(line[KEPT]);
  return kept === '' ? {} : (JSON.parse(kept) as Record<string, unknown>);
}
