// What a table is used for, told from its columns: goods, perhaps with their sales beside them, or transactions apart.
import type { StockFieldName } from '../domain/stock-field.ts';
import type { TableUse } from '../domain/stock-row.ts';
import { type CellIn, textOf } from './cell.ts';
import { cellsBelow, type FieldColumns } from './column-choice.ts';
import { type TableShape, tableLines } from './table-lines.ts';

type Values = readonly (readonly CellIn[])[];

/** A table of goods names its goods; one that only points at them by key, with a transaction number, is a list of sales. */
export function holdsGoods(columns: FieldColumns): boolean {
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
const tellsOnlySales = (columns: FieldColumns): boolean =>
  columns.transaction !== undefined &&
  (columns.key ?? columns.product ?? columns.buyer) !== undefined &&
  Object.keys(columns).length >= 3 &&
  OF_GOODS.every((name) => columns[name] === undefined);

/** Goods without a transaction stand in the list too, so it is the shop's one table: its rows are not all sold. */
function namesUnsold(values: Values, shape: TableShape): boolean {
  const { rows } = tableLines(values, { ...shape, use: 'sales' });
  const at = shape.fields.get('transaction') ?? 0;
  const without = cellsBelow(values, rows, at).filter((cell) => textOf(cell).trim() === '').length;
  return without * 20 > rows.length;
}

/** null where the tab holds neither goods nor sales. */
export function tableUse(values: Values, columns: FieldColumns, shape: TableShape): TableUse | null {
  const goods = holdsGoods(columns);
  if (!tellsOnlySales(columns)) return goods ? 'stock' : null;
  return goods && namesUnsold(values, shape) ? 'stock' : 'sales';
}
