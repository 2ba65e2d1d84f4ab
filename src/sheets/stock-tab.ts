// A seller's tab, of goods or of transactions, as rows of facts. Read once, whole; nothing is ever written into what is read here.

import { digestOfAll } from '../domain/digest.ts';
import { type Instant, instantOf, japanParts } from '../domain/instant.ts';
import type { Marketplace } from '../domain/labels.ts';
import { marketplacesIn, marketplacesOfTab } from '../domain/marketplace-name.ts';
import { LONGEST_TEXT, storable } from '../domain/refused-text.ts';
import { keyForm } from '../domain/row-identity.ts';
import { countOf } from '../domain/sellable.ts';
import {
  lastingFields,
  namingField,
  STOCK_FIELD_NAMES,
  STOCK_FIELDS,
  type StockFieldName,
} from '../domain/stock-field.ts';
import type { OwnCells, StockRow, TableUse } from '../domain/stock-row.ts';
import { spellingKey } from '../domain/wide-text.ts';
import { type CellIn, textOf } from './cell.ts';
import { ownColumns } from './own-headers.ts';
import type { Problems } from './problem.ts';
import type { StockColumns } from './stock-columns.ts';

/** Lines that sum up instead of being goods. */
const TOTALS = /^(合計|総計|小計|計|TOTAL|SUBTOTAL|GRANDTOTAL)$/;

const TICKS = /^(TRUE|1|○|〇|◯|✓|✔|☑|レ|済|済み|はい|あり|有|ON|YES|Y|発送済|発送済み|完了)$/;
const ABSENT = /^(|-|×|X|✕|なし|無|FALSE|0|ー|―)$/;

/** Names and numbers longer than this are cut: they go on into titles and drafts, which must fit a cell too. */
const LONGEST_NAME = 2000;

type Reader = {
  /** Text of every field, in the order of STOCK_FIELD_NAMES. */
  readonly texts: readonly string[];
  readonly raw: (name: StockFieldName) => CellIn;
  readonly text: (name: StockFieldName) => string;
  readonly has: (name: StockFieldName) => boolean;
  readonly report: (name: StockFieldName, wanted: string) => void;
};

const PLACE = Object.fromEntries(STOCK_FIELD_NAMES.map((name, place) => [name, place])) as Readonly<
  Record<StockFieldName, number>
>;

/** Reads row after row of one tab; every cell is made text once, since a tab may have a hundred thousand rows. */
function readerFor(
  tab: string,
  columns: StockColumns,
  problems: Problems,
): (cells: readonly CellIn[], row: number) => Reader {
  const places = STOCK_FIELD_NAMES.map((name) => columns.fields.get(name) ?? 0);
  return (cells, row) => {
    const cellAt = (column: number): CellIn => (column === 0 ? '' : (cells[column - 1] ?? ''));
    const texts = places.map((column) => {
      const cell = cellAt(column);
      return cell === '' ? '' : storable(textOf(cell).trim(), LONGEST_NAME);
    });
    const raw = (name: StockFieldName): CellIn => cellAt(places[PLACE[name]] ?? 0);
    return {
      texts,
      raw,
      text: (name) => texts[PLACE[name]] ?? '',
      has: (name) => (places[PLACE[name]] ?? 0) > 0,
      report: (name, wanted) =>
        problems.add({
          tab,
          row,
          column: places[PLACE[name]] ?? 0,
          header: STOCK_FIELDS[name].label,
          found: textOf(raw(name)),
          wanted,
        }),
    };
  };
}

/** Words that a seller writes where a date is still missing. */
const NO_DATE = /^(-|×|X|✕|未|未定|まだ|なし|無|ー|―|FALSE|0)$/;

/** Blank is null; what cannot be read is reported and counts as null. */
function moment(read: Reader, name: StockFieldName): Instant | null {
  const cell = read.raw(name);
  if (cell === '' || read.text(name) === '' || NO_DATE.test(spellingKey(read.text(name)))) return null;
  const at = instantOf(cell);
  if (at === undefined) read.report(name, '日付');
  return at ?? null;
}

/** What a date cell shows, alike for a date and for the same day as text; other words as they stand. */
function dayText(read: Reader, name: StockFieldName): string {
  const at = instantOf(read.raw(name));
  if (at === undefined) return read.text(name);
  const { year, month, day } = japanParts(at);
  return `${year}/${month}/${day}`;
}

/** Only the existence of the date counts for the stage, so 「6/12」 without a year, or 「済」, is one all the same. */
function somehow(read: Reader, name: StockFieldName, now: Instant): Instant | null {
  if (read.text(name) === '') return null;
  const at = moment(read, name);
  if (at !== null) return at;
  const text = spellingKey(read.text(name));
  return TICKS.test(text) || /\d.*[/.月-].*\d/.test(text) ? now : null;
}

function flagged(read: Reader, name: StockFieldName): boolean {
  const cell = read.raw(name);
  if (cell === '') return false;
  if (typeof cell === 'boolean') return cell;
  return instantOf(cell) !== undefined || TICKS.test(spellingKey(textOf(cell)));
}

function quantityOf(read: Reader): number | null {
  if (!read.has('quantity')) return null;
  // A blank counts as one piece, like a sheet that counts none: better one too many held than a row that holds nothing.
  if (read.text('quantity') === '') return 1;
  const count = countOf(read.raw('quantity'));
  if (count !== undefined) return count;
  read.report('quantity', '数');
  return 1;
}

/** undefined where the sheet has no such column; a word is reported and counts as unknown. */
function bidsOf(read: Reader): number | null | undefined {
  if (!read.has('bids')) return undefined;
  if (read.text('bids') === '') return null;
  const count = countOf(read.raw('bids'));
  if (count === undefined) read.report('bids', '数');
  return count ?? null;
}

/** One column per marketplace holding ○, a price or a URL; a column of names; or the tab's own name. */
function marketsOf(read: Reader, ofTab: readonly Marketplace[]): readonly Marketplace[] {
  const perColumn: readonly (readonly [StockFieldName, Marketplace])[] = [
    ['onMercari', 'MERCARI'],
    ['onYahooAuction', 'YAHOO_AUCTION'],
    ['onRakuma', 'RAKUMA'],
  ];
  const named = marketplacesIn(read.text('market'));
  const ticked = perColumn
    .filter(([name]) => read.has(name) && !ABSENT.test(spellingKey(read.text(name))))
    .map(([, market]) => market);
  const all = [...named, ...ticked.filter((market) => named.indexOf(market) < 0)];
  return all.length === 0 ? ofTab : all;
}

/** `textAt` gives the text of a column of ours by its place among them. */
export function ownCellsFrom(use: TableUse, textAt: (place: number) => string): OwnCells {
  const cells = { mark: '', held: '', incidents: '', urgency: '', next: '' };
  ownColumns(use).forEach(({ part }, place) => {
    cells[part] = textAt(place);
  });
  return cells;
}

const textAt = (cells: readonly CellIn[], column: number): string =>
  column === 0 ? '' : textOf(cells[column - 1]);

/** What tells that a row is one of goods, or one of a transaction. */
const NAMES: Readonly<Record<TableUse, readonly StockFieldName[]>> = {
  stock: ['key', 'product'],
  sales: ['transaction', 'key', 'product', 'buyer'],
};

/** A row counts when it has one of the names and sums nothing up. `textOfField` gives '' for a column that is missing. */
export function isEntry(
  use: TableUse,
  textOfField: (name: StockFieldName) => string,
  cells: readonly CellIn[],
): boolean {
  const named = NAMES[use].filter((name) => textOfField(name) !== '').length;
  if (named === 0) return false;
  return named > 1 || !cells.some((cell) => TOTALS.test(spellingKey(textOf(cell))));
}

export type StockSheet = { readonly sheetId: number; readonly tab: string };

/** `now` stands in for a sale date that cannot be read. */
export function stockRows(
  sheet: StockSheet,
  values: readonly (readonly CellIn[])[],
  columns: StockColumns,
  problems: Problems,
  now: Instant,
): readonly StockRow[] {
  const { use } = columns;
  const ofTab = marketplacesOfTab(sheet.tab);
  const lasting = lastingFields(use);
  const readRow = readerFor(sheet.tab, columns, problems);
  const rows: StockRow[] = [];
  for (let index = columns.headerRow; index < values.length; index += 1) {
    const cells = values[index] ?? [];
    const read = readRow(cells, index + 1);
    if (!isEntry(use, read.text, cells)) continue;
    const key = read.text(namingField(use));
    rows.push({
      ...sheet,
      use,
      row: index + 1,
      key,
      goodsKey: read.text('key'),
      keyIsUsable: key !== '',
      ownId: columns.ownId === 0 ? '' : textOf(cells[columns.ownId - 1]),
      fingerprint: digestOfAll(lasting.map(read.text)),
      digest: digestOfAll(read.texts),
      product: read.text('product'),
      lot: read.text('lot'),
      supplier: read.text('supplier'),
      bought: dayText(read, 'boughtAt'),
      boughtAt: instantOf(read.raw('boughtAt')) ?? null,
      outsourcer: read.text('outsourcer'),
      marketplaces: marketsOf(read, ofTab),
      listing: read.text('listing'),
      description: storable(textOf(read.raw('description')), LONGEST_TEXT),
      shelf: read.text('shelf'),
      quantity: quantityOf(read),
      status: read.text('status'),
      listedAt: read.has('listedAt') ? somehow(read, 'listedAt', now) : undefined,
      endsAt: moment(read, 'endsAt'),
      relists: flagged(read, 'relists'),
      bids: bidsOf(read),
      bookedAt: moment(read, 'bookedAt'),
      soldAt: somehow(read, 'soldAt', now),
      paidAt: read.has('paidAt') ? somehow(read, 'paidAt', now) : undefined,
      shippedAt: somehow(read, 'shippedAt', now),
      shippedOn: instantOf(read.raw('shippedAt')) ?? null,
      shipped: flagged(read, 'shipped'),
      shipDays: read.text('shipDays'),
      service: read.text('service'),
      buyer: read.text('buyer'),
      transaction: read.text('transaction'),
      own: ownCellsFrom(use, (place) => textAt(cells, columns.own[place] ?? 0)),
    });
  }
  return withUsableKeys(rows);
}

/** A key that two rows have names neither of them. */
function withUsableKeys(rows: readonly StockRow[]): readonly StockRow[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyForm(row.key), (counts.get(keyForm(row.key)) ?? 0) + 1);
  return rows.map((row) =>
    row.keyIsUsable && (counts.get(keyForm(row.key)) ?? 0) > 1 ? { ...row, keyIsUsable: false } : row,
  );
}
