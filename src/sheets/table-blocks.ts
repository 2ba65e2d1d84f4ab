// Which columns of a header row make one table. Sellers leave a blank column between parts of a table as well as between
// two tables; what stands in the lines tells which, and where it does not, the seller is asked.
import type { CellIn } from './cell.ts';
import { chosenByWords, type HeadColumn, type Taken } from './column-choice.ts';
import type { Block } from './header-row.ts';

type Values = readonly (readonly CellIn[])[];

/** Columns between two gaps, with what they would be by their headers. */
export type Part = { readonly block: Block; readonly columns: readonly HeadColumn[]; readonly taken: Taken };

export const partOf = (block: Block, columns: readonly HeadColumn[]): Part => ({
  block,
  columns,
  taken: chosenByWords(columns),
});

/** same: more of the table. other: a table of its own. unclear: nobody can tell from the sheet. */
export type Relation = 'same' | 'other' | 'unclear';

const isFilled = (cells: readonly CellIn[], { from, to }: Block): boolean => {
  for (let at = from - 1; at < to; at += 1) {
    const cell = cells[at];
    if (cell === undefined || cell === '' || cell === false) continue;
    if (typeof cell !== 'string' || cell.trim() !== '') return true;
  }
  return false;
};

/** Lines that may lie outside without making two tables of one: a sum, a note. */
const STRAY_SHARE = 10;

/** By the lines that they fill below the header down to `end`, 0-based and exclusive. */
export function relationByLines(
  values: Values,
  main: Block,
  part: Block,
  headerRow: number,
  end: number,
): Relation {
  let lines = 0;
  let filled = 0;
  let strays = 0;
  let unbroken = true;
  let ended = false;
  for (let index = headerRow; index < end; index += 1) {
    const cells = values[index] ?? [];
    const isOurs = isFilled(cells, main);
    const isTheirs = isFilled(cells, part);
    if (isOurs) lines += 1;
    if (isTheirs) filled += 1;
    if (isTheirs && !isOurs) strays += 1;
    if (isTheirs && ended) unbroken = false;
    if (isOurs && !isTheirs) ended = true;
  }
  if (strays > 1 && strays * STRAY_SHARE > filled) return 'other';
  // A short list from the top beside a longer one may be a table of its own, or the oldest goods that are sold by now.
  return unbroken && filled >= 3 && filled * 2 <= lines ? 'unclear' : 'same';
}

/** How two parts beside each other belong together, by what they name and by their lines; `end` as there. */
export function relationOf(main: Part, part: Part, values: Values, headerRow: number, end: number): Relation {
  const names = new Set(main.columns.map(({ key }) => key));
  if (part.columns.some(({ key }) => names.has(key))) return 'other';
  for (const field of ['key', 'product'] as const) {
    if (part.taken.has(field) && main.taken.has(field)) return 'other';
  }
  return relationByLines(values, main.block, part.block, headerRow, end);
}
