// Which tabs hold goods and which column is what, proposed from the headers. What cannot be decided is left
// to the seller with the best guess preselected; nothing is taken by position.
import { STOCK_FIELD_NAMES, STOCK_FIELDS, type StockFieldName } from '../domain/stock-field.ts';
import { spellingKey } from '../domain/wide-text.ts';
import { type CellIn, textOf } from './cell.ts';
import { isGoods } from './stock-tab.ts';

const SEARCHED_ROWS = 20;

export type ProposedColumns = {
  /** Names goods, but tells of nothing but their sales: offered, not preselected. */
  readonly onlySales: boolean;
  /** 1-based. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<StockFieldName, string>>>;
  /** Headers that would fit as well. */
  readonly others: Readonly<Partial<Record<StockFieldName, readonly string[]>>>;
  /** Rows of goods below the header. */
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

function goodsBelow(
  values: readonly (readonly CellIn[])[],
  headerRow: number,
  columns: ProposedColumns['columns'],
): number {
  const keys = (values[headerRow - 1] ?? []).map((cell) => textOf(cell));
  const at = (field: StockFieldName): number => {
    const header = columns[field];
    return header === undefined ? -1 : keys.indexOf(header);
  };
  const key = at('key');
  const product = at('product');
  return values
    .slice(headerRow)
    .filter((cells) => isGoods(textOf(cells[key]).trim(), textOf(cells[product]).trim(), cells)).length;
}

/** A table of goods names its goods; one that only points at them by key, with a transaction number, is a list of sales. */
function holdsGoods(columns: ProposedColumns['columns']): boolean {
  const found = Object.keys(columns).length;
  if (columns.product !== undefined) return found >= 2;
  const telling = columns.quantity ?? columns.lot ?? columns.shelf ?? columns.listing ?? columns.description;
  return columns.key !== undefined && telling !== undefined && columns.transaction === undefined;
}

/** A list of transactions with the goods' names beside: a number of the transaction, and nothing of the stock. */
const tellsOnlySales = (columns: ProposedColumns['columns']): boolean =>
  columns.transaction !== undefined &&
  [
    columns.lot,
    columns.supplier,
    columns.boughtAt,
    columns.cost,
    columns.listedAt,
    columns.listing,
    columns.shelf,
  ].every((header) => header === undefined);

/** The row with most known headers among the first 20; null where the tab holds no goods. */
export function proposeMapping(values: readonly (readonly CellIn[])[]): ProposedColumns | null {
  let best: {
    readonly row: number;
    readonly count: number;
    readonly columns: ProposedColumns['columns'];
  } | null = null;
  for (let row = 1; row <= Math.min(SEARCHED_ROWS, values.length); row += 1) {
    const columns = exactColumns(headersOf(values[row - 1] ?? []));
    const count = Object.keys(columns).length;
    if (count > (best?.count ?? 1)) best = { row, count, columns };
  }
  if (best === null || !holdsGoods(best.columns)) return null;
  return {
    onlySales: tellsOnlySales(best.columns),
    headerRow: best.row,
    columns: best.columns,
    others: furtherColumns(headersOf(values[best.row - 1] ?? []), best.columns),
    rows: goodsBelow(values, best.row, best.columns),
  };
}
