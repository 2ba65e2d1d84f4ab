// Judges columns by what stands in the lines of the table.
import type { Instant } from '../domain/instant.ts';
import type { CellIn } from './cell.ts';
import { countsLines, type Fit, fitOf, namesRows } from './cell-fit.ts';
import { cellsBelow, type HeadColumn, type Judge } from './column-choice.ts';
import type { TableLines, TableShape } from './table-lines.ts';

type Values = readonly (readonly CellIn[])[];

/** What the proposal has to know beside the values. */
export type Surroundings = {
  readonly now: Instant;
  /** Whether a formula fills the 1-based column below this header; asked only of numbers that count the lines. */
  readonly hasFormula: (column: number, headerRow: number) => boolean;
};

export const isBlank = (cell: CellIn): boolean =>
  cell === '' || (typeof cell === 'string' && cell.trim() === '');

/** Enough cells to judge a column by. */
const JUDGED_AT_MOST = 400;

/**
 * Numbers that count the lines stay behind when the goods are sorted, so they name no goods, unless the seller calls them so
 * and has typed them; their headers are added to `lineNumbers`.
 */
export function judgeOf(
  values: Values,
  lines: TableLines,
  shape: TableShape,
  { now, hasFormula }: Surroundings,
  lineNumbers: Set<string>,
): Judge {
  const fitKey = (column: HeadColumn, sure: boolean): Fit => {
    const cells = cellsBelow(values, lines.rows, column.at);
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length === 0) return 'blank';
    if (shape.use === 'sales') return 'good';
    if (countsLines(cells, lines.rows) && (!sure || hasFormula(column.at, shape.headerRow))) {
      lineNumbers.add(column.text);
      return 'bad';
    }
    return namesRows(sure ? filled : cells) ? 'good' : 'bad';
  };
  return (field, column) => {
    const sure = column.readings.some((one) => one.field === field && one.sure);
    if (field === 'key') return fitKey(column, sure);
    const cells: CellIn[] = [];
    for (const row of lines.rows) {
      const cell = values[row - 1]?.[column.at - 1] ?? '';
      if (!isBlank(cell)) cells.push(cell);
      if (cells.length >= JUDGED_AT_MOST) break;
    }
    // A number that stands once on every line is the number of a piece, not of a lot.
    if (field === 'lot' && !sure && cells.length > 4 && namesRows(cells)) return 'bad';
    return fitOf(field, cells, now);
  };
}
