// Which lines below a header are goods, or transactions: not the sums, not the header said again, not numbers written in
// advance, and nothing of a table that begins further down.
import { fieldsOfHeader, isHeaderWord } from '../domain/header-field.ts';
import type { StockFieldName } from '../domain/stock-field.ts';
import type { TableUse } from '../domain/stock-row.ts';
import { spellingKey } from '../domain/wide-text.ts';
import type { CellIn } from './cell.ts';
import type { Block, HeaderForm } from './header-row.ts';

type Values = readonly (readonly CellIn[])[];

/** Where a table stands: its columns, without ours, and those that are mapped. 1-based. */
export type TableShape = {
  readonly use: TableUse;
  readonly headerRow: number;
  readonly form: HeaderForm;
  readonly span: Block;
  readonly fields: ReadonlyMap<StockFieldName, number>;
};

export type TableLines = {
  /** 1-based, from top to bottom. */
  readonly rows: readonly number[];
  /** 1-based row of the header of another table below; null where there is none. */
  readonly nextHeader: number | null;
};

/** What tells that a row is one of goods, or one of a transaction. */
const NAMES: Readonly<Record<TableUse, readonly StockFieldName[]>> = {
  stock: ['key', 'product'],
  sales: ['transaction', 'key', 'product', 'buyer'],
};

/** Number or transaction: what sellers and formulas put on lines that wait for their goods. */
const NUMBERS: Readonly<Record<TableUse, StockFieldName>> = { stock: 'key', sales: 'transaction' };

/** Facts that somebody typed for these goods; a status or a sum may be a formula that stands on blank lines too. */
const FACTS: readonly StockFieldName[] = [
  ...(['product', 'lot', 'supplier', 'boughtAt', 'listing', 'description', 'shelf', 'outsourcer'] as const),
  ...(['buyer', 'transaction', 'listedAt', 'soldAt', 'paidAt', 'shippedAt', 'key'] as const),
];

/** So many numbers without goods at the end of a table were written in advance. */
const WRITTEN_IN_ADVANCE = 3;

const TOTALS =
  /^(?:\d{1,4}年)?(?:\d{0,2}月)?(?:度|分|の)?(?:(?:利益|売上)?総?合計|総計|小計|累計|年計|計|平均|(?:SUB|GRAND)?TOTAL|SUM)(?:金額|額|数|点数|件数)?:?$/;
const MAY_BE_TOTALS = /[計均]|[tｔ][aａ]|[sｓ][uｕ]/i;
const LONGEST_TOTALS = 16;

const isTotals = (cell: CellIn | undefined): boolean =>
  typeof cell === 'string' &&
  cell.length <= LONGEST_TOTALS &&
  MAY_BE_TOTALS.test(cell) &&
  TOTALS.test(spellingKey(cell));

/** Most texts begin with a letter, and then there is nothing to trim. */
const isBlankText = (cell: CellIn): boolean =>
  cell === '' ||
  (typeof cell === 'string' &&
    !(cell.charCodeAt(0) > 0x20 && cell.charCodeAt(0) < 0x3000) &&
    cell.trim() === '');

/** A formula that found nothing. */
const isFailure = (cell: CellIn): boolean =>
  typeof cell === 'string' &&
  /^(?:#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|ERROR!)|Loading\.\.\.)$/.test(cell);

const isBlank = (cell: CellIn | undefined): boolean =>
  cell === false || cell === undefined || isBlankText(cell);

/** Nothing, or what a formula gives for nothing. */
const isNothing = (cell: CellIn | undefined): boolean =>
  isBlank(cell) || cell === 0 || (typeof cell === 'string' && isFailure(cell));

const LONGEST_HEADER = 30;

type Line = 'goods' | 'header again' | 'another header';

/** A header is made of short texts alone; goods have a number, a day or a tick somewhere, so most lines end at once. */
function isOfShortTexts(cells: readonly CellIn[], { from, to }: Block): boolean {
  for (let at = from - 1; at < to; at += 1) {
    const cell = cells[at];
    if (cell === undefined || cell === '' || cell === false) continue;
    if (typeof cell !== 'string' || cell.length > LONGEST_HEADER) return false;
  }
  return true;
}

/** So many texts that are no word of a header, beside those that are, and the line is one of goods. */
const STRANGE_TEXTS = 3;

/** A header said again says the same above every mapped column; one that does not is that of another table. */
function lineReader(
  values: Values,
  { headerRow, form, span, fields }: TableShape,
): (cells: readonly CellIn[]) => Line {
  const heads = [values[headerRow - 1] ?? [], form === 'two' ? (values[headerRow - 2] ?? []) : []];
  const fieldAt = new Map(Array.from(fields, ([field, at]) => [at, field]));
  const saysAgain = (text: string, at: number): boolean =>
    heads.some((head) => head[at - 1] === text) ||
    fieldsOfHeader(text).some(({ field }) => field === fieldAt.get(at));
  return (cells) => {
    if (!isOfShortTexts(cells, span)) return 'goods';
    let strange = 0;
    let words = 0;
    let again = 0;
    let others = 0;
    for (let at = span.from; at <= span.to; at += 1) {
      const cell = cells[at - 1];
      if (typeof cell !== 'string' || isBlank(cell)) continue;
      if (!isHeaderWord(cell) && !heads.some((head) => head[at - 1] === cell)) {
        strange += 1;
        if (strange > words + STRANGE_TEXTS) return 'goods';
        continue;
      }
      words += 1;
      if (saysAgain(cell, at)) again += 1;
      else if (fieldAt.has(at)) others += 1;
    }
    const filled = words + strange;
    if (again >= 2 && again * 2 > filled && others === 0) return 'header again';
    return words >= 3 && words * 2 > filled ? 'another header' : 'goods';
  };
}

type Read = { readonly row: number; readonly bare: boolean };

/**
 * A line counts when it has one of the names and sums nothing up. One name alone may be the label of a sum; a formula that
 * failed is a name only where somebody typed something beside it.
 */
function readLine(cells: readonly CellIn[], row: number, shape: TableShape): Read | null {
  const { use, fields, span } = shape;
  let named = 0;
  let failed = 0;
  for (const name of NAMES[use]) {
    const cell = cells[(fields.get(name) ?? 0) - 1];
    if (cell === undefined || isBlankText(cell)) continue;
    named += 1;
    if (isFailure(cell)) failed += 1;
  }
  if (named === 0) return null;
  const number = NUMBERS[use];
  if (isTotals(cells[(fields.get(number) ?? 0) - 1])) return null;
  if (named > 1 && failed === 0) return { row, bare: false };
  if (named === 1) for (let at = span.from - 1; at < span.to; at += 1) if (isTotals(cells[at])) return null;
  const typed = FACTS.some((name) => name !== number && !isNothing(cells[(fields.get(name) ?? 0) - 1]));
  if (named === failed && !typed) return null;
  return { row, bare: !typed && isBlank(cells[(fields.get('product') ?? 0) - 1]) };
}

/**
 * Whether a line has to be known whole, where `cells` has only the mapped ones: all else tells the same whatever stands between. A header
 * is of short texts alone, one name may be that of a sum, and a title is the only thing in its line.
 */
export function needsWholeLine(cells: readonly CellIn[], shape: TableShape): boolean {
  const { use, fields, span } = shape;
  if (isOfShortTexts(cells, span)) return true;
  const named = NAMES[use].filter((name) => !isBlankText(cells[(fields.get(name) ?? 0) - 1] ?? ''));
  return named.length === 1 || filledIn(cells, span) < 2;
}

/** Without the numbers at the end that wait for goods; where nothing but numbers stands, they are the goods. */
function withoutWaiting(lines: readonly Read[]): readonly Read[] {
  let last = lines.length;
  while (last > 0 && lines[last - 1]?.bare === true) last -= 1;
  return last === 0 || lines.length - last < WRITTEN_IN_ADVANCE ? lines : lines.slice(0, last);
}

const filledIn = (cells: readonly CellIn[], { from, to }: Block): number =>
  cells.slice(from - 1, to).filter((cell) => !isBlank(cell)).length;

/** Titles right above another header belong to it. */
function withoutTitles(
  lines: readonly Read[],
  nextHeader: number,
  values: Values,
  span: Block,
): readonly Read[] {
  let above = nextHeader - 1;
  while (above > 0 && filledIn(values[above - 1] ?? [], span) === 1) above -= 1;
  return lines.filter(({ row }) => row <= above);
}

/** The lines of a table down to its end: the foot of the tab, or where another header begins. */
export function tableLines(values: Values, shape: TableShape): TableLines {
  const read = lineReader(values, shape);
  const found: Read[] = [];
  let nextHeader: number | null = null;
  for (let index = shape.headerRow; index < values.length; index += 1) {
    const cells = values[index] ?? [];
    const line = read(cells);
    // Right below its header it is the second line of it.
    if (line === 'another header' && index > shape.headerRow) {
      nextHeader = index + 1;
      break;
    }
    if (line !== 'goods') continue;
    const entry = readLine(cells, index + 1, shape);
    if (entry !== null) found.push(entry);
  }
  const lines = nextHeader === null ? found : withoutTitles(found, nextHeader, values, shape.span);
  return { rows: withoutWaiting(lines).map(({ row }) => row), nextHeader };
}
