// Which tabs hold goods or their sales and which column is what, proposed from the headers. What cannot be decided is
// left to the seller with the best guess preselected; nothing is taken by position.
import { STOCK_FIELD_NAMES, STOCK_FIELDS, type StockFieldName } from '../domain/stock-field.ts';
import type { TableUse } from '../domain/stock-row.ts';
import { spellingKey } from '../domain/wide-text.ts';
import { type CellIn, textOf } from './cell.ts';
import type { Mapping } from './settings.ts';
import { locateOwn } from './stock-columns.ts';
import { isEntry } from './stock-tab.ts';

const SEARCHED_ROWS = 20;

type FoundColumns = Readonly<Partial<Record<StockFieldName, string>>>;

export type ProposedColumns = {
  readonly use: TableUse;
  /** 1-based. */
  readonly headerRow: number;
  readonly columns: FoundColumns;
  /** Headers that would fit as well. */
  readonly others: Readonly<Partial<Record<StockFieldName, readonly string[]>>>;
  /** Rows of goods, or of transactions, below the header. */
  readonly rows: number;
};

type Header = { readonly text: string; readonly key: string };

const headersOf = (cells: readonly CellIn[]): readonly Header[] =>
  cells
    .map((cell) => textOf(cell))
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, key: spellingKey(text) }));

/** The best exact spelling for each field; a header serves one field only, the first that wants it most. */
function exactColumns(headers: readonly Header[]): Partial<Record<StockFieldName, string>> {
  const wishes: { field: StockFieldName; text: string; rank: number }[] = [];
  for (const field of STOCK_FIELD_NAMES) {
    STOCK_FIELDS[field].headers.forEach((spelling, rank) => {
      const key = spellingKey(spelling);
      const header = headers.find((one) => one.key === key);
      if (header !== undefined) wishes.push({ field, text: header.text, rank });
    });
  }
  wishes.sort((a, b) => a.rank - b.rank);
  const columns: Partial<Record<StockFieldName, string>> = {};
  const used = new Set<string>();
  for (const wish of wishes) {
    if (columns[wish.field] !== undefined || used.has(wish.text)) continue;
    columns[wish.field] = wish.text;
    used.add(wish.text);
  }
  return columns;
}

/** Headers that contain a spelling of the field and serve no other field: offered, never taken. */
function furtherColumns(
  headers: readonly Header[],
  columns: Partial<Record<StockFieldName, string>>,
): Partial<Record<StockFieldName, readonly string[]>> {
  const used = new Set(Object.values(columns));
  const others: Partial<Record<StockFieldName, readonly string[]>> = {};
  for (const field of STOCK_FIELD_NAMES) {
    const spellings = STOCK_FIELDS[field].headers.map(spellingKey).filter((key) => key.length >= 2);
    const fits = headers
      .filter((header) => !used.has(header.text) && spellings.some((key) => header.key.indexOf(key) >= 0))
      .map((header) => header.text);
    if (fits.length > 0) others[field] = fits.slice(0, 8);
  }
  return others;
}

type Below = { readonly entries: number; readonly withoutTransaction: number };

/** Rows of a tab of this use below its header, and those of them that name no transaction. */
function below(
  values: readonly (readonly CellIn[])[],
  headerRow: number,
  columns: FoundColumns,
  use: TableUse,
): Below {
  const headers = (values[headerRow - 1] ?? []).map((cell) => textOf(cell));
  const places = new Map(STOCK_FIELD_NAMES.map((field) => [field, headers.indexOf(columns[field] ?? '')]));
  let entries = 0;
  let withoutTransaction = 0;
  for (const cells of values.slice(headerRow)) {
    const text = (field: StockFieldName): string =>
      columns[field] === undefined ? '' : textOf(cells[places.get(field) ?? -1]).trim();
    if (!isEntry(use, text, cells)) continue;
    entries += 1;
    if (text('transaction') === '') withoutTransaction += 1;
  }
  return { entries, withoutTransaction };
}

/** A table of goods names its goods; one that only points at them by key, with a transaction number, is a list of sales. */
function holdsGoods(columns: FoundColumns): boolean {
  const found = Object.keys(columns).length;
  if (columns.product !== undefined) return found >= 2;
  const telling = columns.quantity ?? columns.lot ?? columns.shelf ?? columns.listing ?? columns.description;
  return columns.key !== undefined && telling !== undefined && columns.transaction === undefined;
}

/** Columns that only goods have; a list of their sales may repeat the name, the number and the quantity. */
const OF_GOODS: readonly StockFieldName[] = [
  'lot',
  'supplier',
  'boughtAt',
  'cost',
  'listedAt',
  'listing',
  'shelf',
];

/** A number of the transaction, what it is about, and nothing of the stock. */
const tellsOnlySales = (columns: FoundColumns): boolean =>
  columns.transaction !== undefined &&
  (columns.key ?? columns.product ?? columns.buyer) !== undefined &&
  Object.keys(columns).length >= 3 &&
  OF_GOODS.every((name) => columns[name] === undefined);

/** Goods without a transaction stand in the list too, so it is the shop's one table: its rows are not all sold. */
const namesUnsold = ({ entries, withoutTransaction }: Below): boolean => withoutTransaction * 20 > entries;

function tableUse(
  values: readonly (readonly CellIn[])[],
  row: number,
  columns: FoundColumns,
): TableUse | null {
  const goods = holdsGoods(columns);
  if (!tellsOnlySales(columns)) return goods ? 'stock' : null;
  return goods && namesUnsold(below(values, row, columns, 'sales')) ? 'stock' : 'sales';
}

/** The row with most known headers among the first 20; null where the tab holds neither goods nor sales. */
export function proposeMapping(values: readonly (readonly CellIn[])[]): ProposedColumns | null {
  let best: { readonly row: number; readonly count: number; readonly columns: FoundColumns } | null = null;
  for (let row = 1; row <= Math.min(SEARCHED_ROWS, values.length); row += 1) {
    const columns = exactColumns(headersOf(values[row - 1] ?? []));
    const count = Object.keys(columns).length;
    if (count > (best?.count ?? 1)) best = { row, count, columns };
  }
  const use = best === null ? null : tableUse(values, best.row, best.columns);
  if (best === null || use === null) return null;
  return {
    use,
    headerRow: best.row,
    columns: best.columns,
    others: furtherColumns(headersOf(values[best.row - 1] ?? []), best.columns),
    rows: below(values, best.row, best.columns, use).entries,
  };
}

/**
 * What is mapped already, with the headers as they stand now; a column whose header is gone is left out. null where
 * none of them is to be found.
 */
export function mappedColumns(
  values: readonly (readonly CellIn[])[],
  mapping: Mapping,
): ProposedColumns | null {
  const { headerRow, own, ownId } = locateOwn(values, mapping);
  const ours = [...own, ownId].filter((column) => column > 0);
  const headers = headersOf((values[headerRow - 1] ?? []).filter((_, at) => ours.indexOf(at + 1) < 0));
  const columns: Partial<Record<StockFieldName, string>> = {};
  for (const field of STOCK_FIELD_NAMES) {
    const wanted = mapping.columns[field];
    const found = headers.find(({ key }) => wanted !== undefined && key === spellingKey(wanted));
    if (found !== undefined) columns[field] = found.text;
  }
  if (Object.keys(columns).length === 0) return null;
  const { use } = mapping;
  return {
    use,
    headerRow,
    columns,
    others: furtherColumns(headers, columns),
    rows: below(values, headerRow, columns, use).entries,
  };
}
