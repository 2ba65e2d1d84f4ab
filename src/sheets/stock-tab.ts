// A seller's tab, of goods or of transactions, as rows of facts. Read once, whole; nothing is ever written into what is read here.
// A tab may have a hundred thousand rows: a blank cell costs nothing, and what stands in many cells is understood once.

import type { WrittenDay } from '../domain/day-text.ts';
import { digestOfAll } from '../domain/digest.ts';
import { type Instant, japanParts } from '../domain/instant.ts';
import type { Marketplace } from '../domain/labels.ts';
import { marketplacesOfTab } from '../domain/marketplace-name.ts';
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
import { webAddress } from '../domain/web-address.ts';
import { spellingKey } from '../domain/wide-text.ts';
import { type CellIn, textOf } from './cell.ts';
import { type CellWords, wordsAt } from './cell-words.ts';
import { ownColumns } from './own-headers.ts';
import type { Problems } from './problem.ts';
import type { StockColumns } from './stock-columns.ts';
import { tableLines } from './table-lines.ts';

/** Names and numbers longer than this are cut: they go on into titles and drafts, which must fit a cell too. */
const LONGEST_NAME = 2000;

type Reader = {
  readonly words: CellWords;
  /** Goes on to a line; all the rest is about it. */
  readonly goTo: (cells: readonly CellIn[], row: number) => void;
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

/** One reader goes down the tab, so that a line costs its texts and nothing else; every cell is made text once. */
function readerFor(tab: string, columns: StockColumns, problems: Problems, words: CellWords): Reader {
  const places = STOCK_FIELD_NAMES.map((name) => columns.fields.get(name) ?? 0);
  const texts = places.map(() => '');
  let line: readonly CellIn[] = [];
  let lineRow = 0;
  const cellAt = (column: number): CellIn => (column === 0 ? '' : (line[column - 1] ?? ''));
  const raw = (name: StockFieldName): CellIn => cellAt(places[PLACE[name]] ?? 0);
  return {
    words,
    texts,
    goTo: (cells, row) => {
      line = cells;
      lineRow = row;
      places.forEach((column, place) => {
        const cell = cellAt(column);
        texts[place] = cell === '' ? '' : storable(textOf(cell).trim(), LONGEST_NAME);
      });
    },
    raw,
    text: (name) => texts[PLACE[name]] ?? '',
    has: (name) => (places[PLACE[name]] ?? 0) > 0,
    report: (name, wanted) =>
      problems.add({
        tab,
        row: lineRow,
        column: places[PLACE[name]] ?? 0,
        header: STOCK_FIELDS[name].label,
        found: textOf(raw(name)),
        wanted,
      }),
  };
}

const dayOf = (read: Reader, name: StockFieldName): WrittenDay | undefined =>
  read.words.day(read.raw(name), name);

/** Blank is null; what cannot be read is reported and counts as null. */
function moment(read: Reader, name: StockFieldName): Instant | null {
  const text = read.text(name);
  if (text === '') return null;
  const day = dayOf(read, name);
  if (day !== undefined) return day.at;
  if (!read.words.noDay(text)) read.report(name, '日付');
  return null;
}

/** What a date cell shows, alike for a date and for the same day as text; other words as they stand. */
function dayText(read: Reader, name: StockFieldName): string {
  const day = dayOf(read, name);
  if (day === undefined) return read.text(name);
  const { year, month, day: date } = japanParts(day.at);
  return day.hasYear ? `${year}/${month}/${date}` : `${month}/${date}`;
}

type Sign = {
  /** Any sign that it happened; `now` stands in where its day cannot be read. */
  readonly at: Instant | null;
  /** The day, where it can be read. */
  readonly on: Instant | null;
};

const NO_SIGN: Sign = { at: null, on: null };

/** A tick, or a day that cannot be read, is a sign all the same. */
function sign(read: Reader, name: StockFieldName, now: Instant): Sign {
  const text = read.text(name);
  if (text === '') return NO_SIGN;
  const day = dayOf(read, name);
  if (day !== undefined) return { at: day.at, on: day.at };
  if (read.words.yes(text, name)) return { at: now, on: null };
  if (read.words.noDay(text)) return NO_SIGN;
  read.report(name, '日付');
  return /\d.*[/.月-].*\d/.test(spellingKey(text)) ? { at: now, on: null } : NO_SIGN;
}

function flagged(read: Reader, name: StockFieldName): boolean {
  const cell = read.raw(name);
  if (cell === '' || typeof cell === 'boolean') return cell === true;
  return read.words.yes(textOf(cell).trim(), name) || dayOf(read, name) !== undefined;
}

/** An auction may begin again so many times: 3, 3回. */
function relistsOf(read: Reader): boolean {
  const text = read.text('relists');
  if (text === '' || flagged(read, 'relists')) return text !== '';
  return (countOf(text.replace(/回$/, '')) ?? 0) > 0;
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

const OF_MARKET: readonly (readonly [StockFieldName, Marketplace])[] = [
  ['onMercari', 'MERCARI'],
  ['onMercariShops', 'MERCARI_SHOPS'],
  ['onYahooAuction', 'YAHOO_AUCTION'],
  ['onYahooFlea', 'YAHOO_FLEA'],
  ['onRakuma', 'RAKUMA'],
];

/** Columns of one marketplace each that hold something for this row. */
const tickedMarkets = (read: Reader): readonly (readonly [StockFieldName, Marketplace])[] =>
  OF_MARKET.filter(([name]) => read.text(name) !== '' && !read.words.no(read.text(name)));

/** A column of names, one per marketplace holding ○, a price or a URL, or both; else the tab's own name. */
function marketsOf(read: Reader, ofTab: readonly Marketplace[]): readonly Marketplace[] {
  const text = read.text('market');
  const named = text === '' ? [] : read.words.markets(text);
  const ticked = tickedMarkets(read).map(([, market]) => market);
  const all =
    ticked.length === 0 ? named : [...named, ...ticked.filter((market) => named.indexOf(market) < 0)];
  return all.length === 0 ? ofTab : all;
}

/** Address or number of the listing; from the column of its marketplace where the row is on one alone. */
function listingOf(read: Reader): string {
  const text = read.text('listing');
  if (text !== '') return text;
  const [only, second] = tickedMarkets(read);
  return only === undefined || second !== undefined ? '' : webAddress(read.text(only[0]));
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

/** Most lines have no mark. */
const NO_OWN = ownCellsFrom('stock', () => '');

const ownCellsIn = (cells: readonly CellIn[], { use, own }: StockColumns): OwnCells =>
  own.every((column) => column === 0 || (cells[column - 1] ?? '') === '')
    ? NO_OWN
    : ownCellsFrom(use, (place) => textAt(cells, own[place] ?? 0));

export type StockSheet = { readonly sheetId: number; readonly tab: string };

/** `now` tells the years that are left out, and stands in for a sale date that cannot be read. */
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
  const read = readerFor(sheet.tab, columns, problems, wordsAt(now));
  const rows = tableLines(values, columns).rows.map((row): StockRow => {
    const cells = values[row - 1] ?? [];
    read.goTo(cells, row);
    const key = read.text(namingField(use));
    const bought = dayOf(read, 'boughtAt');
    const sold = sign(read, 'soldAt', now);
    const paid = sign(read, 'paidAt', now);
    const shipped = sign(read, 'shippedAt', now);
    return {
      use,
      sheetId: sheet.sheetId,
      tab: sheet.tab,
      row,
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
      boughtAt: bought?.hasYear === true ? bought.at : null,
      outsourcer: read.text('outsourcer'),
      marketplaces: marketsOf(read, ofTab),
      listing: listingOf(read),
      description: storable(textOf(read.raw('description')), LONGEST_TEXT),
      shelf: read.text('shelf'),
      quantity: quantityOf(read),
      status: read.text('status'),
      listedAt: read.has('listedAt') ? sign(read, 'listedAt', now).at : undefined,
      endsAt: moment(read, 'endsAt'),
      relists: relistsOf(read),
      bids: bidsOf(read),
      bookedAt: moment(read, 'bookedAt'),
      soldAt: sold.at ?? (flagged(read, 'sold') ? now : null),
      soldOn: sold.on,
      paidAt: read.has('paidAt') ? paid.at : undefined,
      paidOn: paid.on,
      shippedAt: shipped.at,
      shippedOn: shipped.on,
      shipped: flagged(read, 'shipped'),
      shipDays: read.text('shipDays'),
      service: read.text('service'),
      buyer: read.text('buyer'),
      transaction: read.text('transaction'),
      own: ownCellsIn(cells, columns),
    };
  });
  return withUsableKeys(rows);
}

/** A key that two rows have names neither of them. */
function withUsableKeys(rows: readonly StockRow[]): readonly StockRow[] {
  const forms = rows.map(({ key }) => keyForm(key));
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return rows.map((row, at) =>
    row.keyIsUsable && (counts.get(forms[at] ?? '') ?? 0) > 1 ? { ...row, keyIsUsable: false } : row,
  );
}
