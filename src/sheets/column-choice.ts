// Which column serves which field: first by the words of the headers, then by what stands below them. A column whose cells
// are something else is not taken, and whatever was decided between several is told.
import { fieldsOfHeader, fieldsOfHeaderUnder, type HeaderReading } from '../domain/header-field.ts';
import { STOCK_FIELD_NAMES, STOCK_FIELDS, type StockFieldName } from '../domain/stock-field.ts';
import { spellingKey } from '../domain/wide-text.ts';
import type { CellIn } from './cell.ts';
import type { Fit } from './cell-fit.ts';
import type { ColumnHead } from './header-row.ts';

export type HeadColumn = {
  /** 1-based. */
  readonly at: number;
  readonly text: string;
  readonly key: string;
  readonly readings: readonly HeaderReading[];
};

/** Columns that have a header, from left to right. */
export const headColumns = (heads: readonly ColumnHead[], from: number, to: number): readonly HeadColumn[] =>
  heads
    .map(({ text, group, own }, index) => ({
      at: index + 1,
      text,
      key: spellingKey(text),
      readings: group === '' ? fieldsOfHeader(text) : fieldsOfHeaderUnder(group, own),
    }))
    .filter(({ at, text }) => at >= from && at <= to && text !== '');

/** What stands below a column, judged for a field. */
export type Judge = (field: StockFieldName, column: HeadColumn) => Fit;

export type Wish = {
  readonly field: StockFieldName;
  readonly column: HeadColumn;
  readonly rank: number;
  readonly sure: boolean;
  readonly fit: Fit;
};

export type Taken = ReadonlyMap<StockFieldName, Wish>;

export type Choice = {
  readonly taken: Taken;
  /** Sure headers whose cells are something else. */
  readonly unfit: readonly Wish[];
  /** What fits as well as what was taken. */
  readonly rivals: readonly Wish[];
};

const isBuying: Readonly<Partial<Record<StockFieldName, boolean>>> = { boughtAt: true, soldAt: false };

/** 購入日 is the buyer's day in a list of sales and the seller's own in a list of purchases. */
function leans(reading: HeaderReading, columns: readonly HeadColumn[]): boolean {
  const buying = isBuying[reading.field];
  if (buying === undefined || reading.sure) return true;
  const has = (field: StockFieldName): boolean =>
    columns.some(({ readings }) => readings.some((one) => one.sure && one.field === field));
  const sells = (has('buyer') || has('transaction')) && !has('supplier') && !has('cost');
  return buying !== sells;
}

/** A header that stands twice counts once: the mapping knows it by its text, so the first one is meant. */
const firstOfName = (columns: readonly HeadColumn[]): readonly HeadColumn[] => {
  const first = new Map<string, HeadColumn>();
  for (const column of columns) if (!first.has(column.key)) first.set(column.key, column);
  return Array.from(first.values());
};

/** Sure before unsure, filled before blank, then the better spelling. */
const byMerit = (a: Wish, b: Wish): number =>
  Number(b.sure) - Number(a.sure) || Number(a.fit === 'blank') - Number(b.fit === 'blank') || a.rank - b.rank;

const byPlace = (a: Wish, b: Wish): number => a.column.at - b.column.at;

/** Every column of a marketplace says the same, so there the best one is enough. */
const isRival = ({ field, fit }: Wish): boolean => fit === 'good' && STOCK_FIELDS[field].kind !== 'presence';

function wishesOf(columns: readonly HeadColumn[], judge: Judge): readonly Wish[] {
  const wishes: Wish[] = [];
  for (const column of firstOfName(columns)) {
    for (const reading of column.readings) {
      if (!leans(reading, columns)) continue;
      const { field, rank, sure } = reading;
      wishes.push({ field, column, rank, sure, fit: judge(field, column) });
    }
  }
  return wishes.sort(byMerit);
}

/**
 * Each column serves one field, each field has one column. An unsure header is taken only where its cells are such and no
 * other field that is still free could mean it.
 */
export function chooseColumns(columns: readonly HeadColumn[], judge: Judge): Choice {
  const wishes = wishesOf(columns, judge);
  const taken = new Map<StockFieldName, Wish>();
  const used = new Set<number>();
  const rivals: Wish[] = [];
  const isOpen = (wish: Wish): boolean => !taken.has(wish.field) && !used.has(wish.column.at);
  for (const wish of wishes.filter(({ fit }) => fit !== 'bad')) {
    const { field, column } = wish;
    if (used.has(column.at)) continue;
    if (taken.has(field)) {
      if (wish.sure) rivals.push(wish);
      continue;
    }
    if (!wish.sure) {
      if (wish.fit !== 'good') continue;
      const meant = wishes.filter(
        (one) => one.column === column && one.fit === 'good' && !one.sure && isOpen(one),
      );
      if (meant.length > 1) continue;
    }
    taken.set(field, wish);
    used.add(column.at);
  }
  return {
    taken,
    unfit: wishes.filter((wish) => wish.fit === 'bad' && wish.sure && isOpen(wish)).sort(byPlace),
    rivals: rivals.filter((wish) => isRival(wish) && !used.has(wish.column.at)).sort(byPlace),
  };
}

/** By words alone: what the table would be if every cell were as its header says. */
export const chosenByWords = (columns: readonly HeadColumn[]): Taken =>
  chooseColumns(columns, () => 'good').taken;

export type FieldColumns = Readonly<Partial<Record<StockFieldName, string>>>;

export const textsOf = (taken: Taken): FieldColumns =>
  Object.fromEntries(
    STOCK_FIELD_NAMES.filter((field) => taken.has(field)).map((field) => [
      field,
      taken.get(field)?.column.text,
    ]),
  );

export const placesOf = (taken: Taken): ReadonlyMap<StockFieldName, number> =>
  new Map(Array.from(taken.values()).map(({ field, column }) => [field, column.at]));

export const cellsBelow = (
  values: readonly (readonly CellIn[])[],
  rows: readonly number[],
  column: number,
): readonly CellIn[] => rows.map((row) => values[row - 1]?.[column - 1] ?? '');
