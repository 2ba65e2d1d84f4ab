// A1 notation as it stands in workbook and scenario files. Rows and columns count from 1.

/** An open side (whole rows, whole columns) is null; it ends where the grid ends. */
export type A1Area = {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
};

const CORNER = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,7})$/;

/** Last column of a sheet, ZZZ (platform limit 18,278). */
export const LAST_COLUMN = 18_278;

/** Reads `B2`, `A4:C9`, `A:C`, `4:9` and `A4:C` (with or without `$`); null for anything else. */
export function readA1(text: string): A1Area | null {
  const parts = text.split(':');
  const [from, to] = parts;
  if (from === undefined || parts.length > 2) return null;
  const start = corner(from);
  const end = to === undefined ? start : corner(to);
  if (start === null || end === null) return null;
  if (to === undefined && (start.row === null || start.column === null)) return null;
  if (start.column === null && end.column === null) {
    const rows = inOrder(start.row, end.row);
    return rows && { firstRow: rows[0], lastRow: rows[1], firstColumn: 1, lastColumn: null };
  }
  if (start.row === null && end.row === null) {
    const columns = inOrder(start.column, end.column);
    return columns && { firstRow: 1, lastRow: null, firstColumn: columns[0], lastColumn: columns[1] };
  }
  return halfOpen(start, end);
}

type Corner = { readonly row: number | null; readonly column: number | null };

function corner(text: string): Corner | null {
  const both = CORNER.exec(text);
  if (both !== null) return { column: columnOf(both[1]), row: Number(both[2]) };
  const column = COLUMN.exec(text);
  if (column !== null) return { column: columnOf(column[1]), row: null };
  const row = ROW.exec(text);
  return row === null ? null : { column: null, row: Number(row[1]) };
}

/** `A4:C` is open downwards, `A4:9` to the right; both corners full is the usual block. */
function halfOpen(start: Corner, end: Corner): A1Area | null {
  if (start.row === null || start.column === null) return null;
  const rows = end.row === null ? ([start.row, null] as const) : inOrder(start.row, end.row);
  const columns = end.column === null ? ([start.column, null] as const) : inOrder(start.column, end.column);
  if (rows === null || columns === null) return null;
  return { firstRow: rows[0], lastRow: rows[1], firstColumn: columns[0], lastColumn: columns[1] };
}

function inOrder(one: number | null, other: number | null): readonly [number, number] | null {
  return one === null || other === null ? null : [Math.min(one, other), Math.max(one, other)];
}

function columnOf(letters: string | undefined): number {
  let column = 0;
  for (const letter of (letters ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
