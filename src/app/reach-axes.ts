// The check boxes of 「どこまで止めますか」: what each axis takes from the starting rows, what it would add, and whether
// the sheet can tell at all. 「この列がありません」 is another answer than 0 rows.
import { MARKETPLACE } from '../domain/labels.ts';
import { purchaseLabel, purchaseOf } from '../domain/purchase.ts';
import { CRITERIA } from '../domain/reach.ts';
import type { StockFieldName } from '../domain/stock-field.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { piecesOf } from '../domain/stop-group.ts';
import { labelOf } from '../domain/vocabulary.ts';
import type { AxisName, PreviewAxis } from './protocol.ts';
import type { Reach } from './reach-rows.ts';
import { axisLabels, axisNotes } from './wording.ts';
import type { StockTable, World } from './world.ts';

/** In the order of the screen: the narrow before the wide. */
const AXES: readonly AxisName[] = [
  'purchase',
  'product',
  'supplier',
  'outsourcer',
  'shipped',
  'words',
  'marketplace',
  'bought',
  'everything',
];

/** Any one of these sets of columns is enough. */
const NEEDS: Readonly<Record<AxisName, readonly (readonly StockFieldName[])[]>> = {
  purchase: [['lot'], ['boughtAt', 'supplier'], ['boughtAt', 'product']],
  product: [['product']],
  supplier: [['supplier']],
  outsourcer: [['outsourcer']],
  shipped: [['shippedAt'], ['soldAt']],
  words: [['product'], ['description']],
  marketplace: [[]],
  bought: [['boughtAt']],
  everything: [[]],
};

const isEmpty: Readonly<Record<AxisName, (row: StockRow) => boolean>> = {
  purchase: (row) => purchaseOf(row) === null,
  product: (row) => row.product === '',
  supplier: (row) => row.supplier === '',
  outsourcer: (row) => row.outsourcer === '',
  shipped: () => false,
  words: () => false,
  marketplace: (row) => row.marketplaces.length === 0,
  bought: (row) => row.bought === '',
  everything: () => false,
};

const valueFrom: Readonly<Partial<Record<AxisName, (row: StockRow) => string>>> = {
  purchase: purchaseLabel,
  product: (row) => row.product,
  supplier: (row) => row.supplier,
  outsourcer: (row) => row.outsourcer,
  marketplace: (row) => row.marketplaces.map((market) => labelOf(MARKETPLACE, market)).join('、'),
};

/** 「L2608-13A ほか2つ」 */
function valueIn(start: readonly StockRow[], axis: AxisName): string {
  const of = valueFrom[axis];
  const values = of === undefined ? [] : Array.from(new Set(start.map(of))).filter((text) => text !== '');
  const [first = ''] = values;
  const others = values.length - 1;
  if (others < 1) return first;
  return `${first} ほか${others < 10 ? `${others}つ` : `${others}個`}`;
}

/**
 * What is typed is looked for in every table. What has to be the same is taken from the starting rows: of goods, from their
 * own tables, since a blank in a table without the column is none; a transaction has it from its goods.
 */
function tablesAsked(world: World, start: readonly StockRow[], axis: AxisName): readonly StockTable[] {
  if (valueFrom[axis] === undefined || start.some((row) => row.use === 'sales')) return world.tables;
  return world.tables.filter((table) => start.some((row) => row.sheetId === table.sheetId));
}

const isMissing = (world: World, start: readonly StockRow[], axis: AxisName): boolean =>
  !NEEDS[axis].some((columns) =>
    tablesAsked(world, start, axis).some((table) =>
      columns.every((column) => table.mapped.indexOf(column) >= 0),
    ),
  );

/** What is looked at instead of a column that is not there; empty where nothing has to be said. */
function noteOf(world: World, axis: AxisName): string {
  const lacking = (column: StockFieldName, tables: readonly StockTable[]): boolean =>
    tables.length > 0 && tables.every((table) => table.mapped.indexOf(column) < 0);
  const goods = world.tables.filter((table) => table.use === 'stock');
  if (axis === 'words') {
    if (lacking('description', goods)) return axisNotes.noDescription;
    return goods.some((table) => lacking('description', [table])) ? axisNotes.someWithoutDescription : '';
  }
  return axis === 'shipped' && lacking('shippedAt', world.tables) ? axisNotes.noShippingDay : '';
}

const piecesIn = (rows: readonly StockRow[]): number => rows.reduce((sum, row) => sum + piecesOf(row), 0);

/** None where no axis was looked at. */
export function axesOf(world: World, start: readonly StockRow[], reach: Reach): PreviewAxis[] {
  const { axes } = reach;
  if (axes === null) return [];
  const inReach = new Map(reach.rows.map((one) => [one.row, one]));
  return AXES.map((axis): PreviewAxis => {
    const missing = isMissing(world, start, axis);
    const chosen = reach.wire.axes.indexOf(axis) >= 0;
    const own = CRITERIA.filter((name) => axes[axis]?.[name] !== undefined);
    const matched = missing
      ? []
      : reach.weighed.filter(({ by }) => by.some((name) => own.indexOf(name) >= 0)).map(({ row }) => row);
    const added = matched.filter((row) => {
      const there = inReach.get(row);
      return there === undefined || (!there.chosen && there.by.every((name) => own.indexOf(name) >= 0));
    });
    return {
      axis,
      label: axisLabels[axis],
      value: valueIn(start, axis),
      chosen,
      state: missing ? 'missing' : own.length === 0 ? 'blank' : 'ok',
      rows: matched.length,
      added: added.length,
      pieces: piecesIn(chosen ? matched : added),
      note: missing ? '' : noteOf(world, axis),
      empty: missing ? 0 : world.stock().filter(isEmpty[axis]).length,
    };
  });
}
