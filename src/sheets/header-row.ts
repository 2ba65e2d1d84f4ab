// The headers of a tab as texts, one per column. A header may stand over two rows: a word over several columns (販売), and
// below it one for each (日付, 価格); both together name the column, and that is what the mapping remembers.
import { type CellIn, textOf } from './cell.ts';

type Values = readonly (readonly CellIn[])[];

/** one: the row alone. two: the row above it heads groups of columns. */
export type HeaderForm = 'one' | 'two';

export const HEADER_FORMS: readonly HeaderForm[] = ['one', 'two'];

export type ColumnHead = {
  /** What names the column, as the mapping keeps it; '' where it has none. */
  readonly text: string;
  /** The word over several columns, and the one below it; '' and the whole where the header is of one row. */
  readonly group: string;
  readonly own: string;
};

const NO_HEAD: ColumnHead = { text: '', group: '', own: '' };

const isBlank = (cell: CellIn | undefined): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

const alone = (cell: CellIn | undefined): ColumnHead => {
  const text = textOf(cell);
  return text.trim() === '' ? NO_HEAD : { text, group: '', own: text };
};

/**
 * `row` is 1-based and the lower one. Only the first cell of a merged group holds its word, so it counts for the columns
 * right of it too, up to the next word, a column that was put in between included; a word with nothing below it spans both
 * rows and heads its own column alone.
 */
export function columnHeads(values: Values, row: number, form: HeaderForm): readonly ColumnHead[] {
  const lower = values[row - 1] ?? [];
  if (form === 'one' || row < 2) return lower.map(alone);
  const upper = values[row - 2] ?? [];
  const heads: ColumnHead[] = [];
  let group = '';
  for (let at = 0; at < Math.max(lower.length, upper.length); at += 1) {
    const own = textOf(lower[at]).trim();
    if (!isBlank(upper[at])) group = own === '' ? '' : textOf(upper[at]).trim();
    if (own === '') heads.push(alone(upper[at]));
    else if (group === '' || group === own) heads.push({ text: own, group: '', own });
    else heads.push({ text: `${group} ${own}`, group, own });
  }
  return heads;
}

/** 1-based columns, both inclusive. */
export type Block = { readonly from: number; readonly to: number };

/** How far down a column is looked into for anything that makes it part of a table. */
export const LOOKED_INTO = 500;

/** Down to the first blank line, for below it something else may stand. */
function lastLookedInto(values: Values, row: number): number {
  for (let index = row; index < values.length && index < row + LOOKED_INTO; index += 1) {
    if ((values[index] ?? []).every((cell) => isBlank(cell) || cell === false)) return index;
  }
  return Math.min(values.length, row + LOOKED_INTO);
}

/** Tables beside each other have a column between them that is blank from the header down. */
export function blocksOf(values: Values, row: number, heads: readonly ColumnHead[]): readonly Block[] {
  const blocks: Block[] = [];
  let last = -1;
  const isGap = (at: number): boolean => {
    if (heads[at]?.text !== '') return false;
    if (last < 0) last = lastLookedInto(values, row);
    for (let index = row; index < last; index += 1) if (!isBlank(values[index]?.[at])) return false;
    return true;
  };
  let from = 0;
  heads.forEach((_, at) => {
    if (isGap(at)) from = 0;
    else if (from === 0) {
      from = at + 1;
      blocks.push({ from, to: at + 1 });
    } else blocks[blocks.length - 1] = { from, to: at + 1 };
  });
  return blocks;
}

export const within = ({ from, to }: Block, column: number): boolean => column >= from && column <= to;

/**
 * Which of several blocks is the table, by the names they have: the one with most. An earlier one that has the same but for a
 * single name is its twin and was meant: somebody renamed a header there.
 */
export function mainBlock(names: readonly ReadonlySet<string>[]): number {
  const most = names.reduce((best, one, at) => (one.size > (names[best]?.size ?? 0) ? at : best), 0);
  const all = names[most] ?? new Set();
  const twin = names.findIndex(
    (one, at) =>
      at < most && all.size > 2 && one.size >= all.size - 1 && Array.from(one).every((key) => all.has(key)),
  );
  return twin < 0 ? most : twin;
}
