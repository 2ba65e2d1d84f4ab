// Packs a matrix of values into rectangles of equal values, so that formats can be stored and set by
// the block. Runs down a column first, then equal runs of neighbouring columns joined.
import type { Area } from '../engine/book.ts';

export type Rectangle<T> = { readonly area: Area; readonly value: T };

/** Rectangles that cover every cell once, in order of column and row; `row` and `column` are the first cell's. */
export function rectanglesOf<T>(matrix: readonly (readonly T[])[], row = 1, column = 1): Rectangle<T>[] {
  const done: Rectangle<T>[] = [];
  let open: Rectangle<T>[] = [];
  const width = matrix[0]?.length ?? 0;
  for (let at = 0; at < width; at++) {
    const runs = runsOf(matrix, at, row, column);
    const same =
      runs.length === open.length &&
      runs.every((run, i) => run.value === open[i]?.value && run.area.rows === open[i]?.area.rows);
    if (same) {
      open = open.map(({ area, value }) => ({ value, area: { ...area, columns: area.columns + 1 } }));
    } else {
      done.push(...open);
      open = runs;
    }
  }
  return [...done, ...open];
}

function runsOf<T>(
  matrix: readonly (readonly T[])[],
  at: number,
  row: number,
  column: number,
): Rectangle<T>[] {
  const runs: Rectangle<T>[] = [];
  let start = 0;
  for (let end = 1; end <= matrix.length; end++) {
    if (end < matrix.length && matrix[end]?.[at] === matrix[start]?.[at]) continue;
    const value = matrix[start]?.[at] as T;
    runs.push({ value, area: { row: row + start, column: column + at, rows: end - start, columns: 1 } });
    start = end;
  }
  return runs;
}
