// A1 texts and areas. Rows and columns count from 1; an area is what the engine's driver takes.
// Open forms (`A:C`, `2:5`, `B2:B`) need the size of the grid to become an area.
import type { Area } from '../engine/book.ts';

export type Grid = { readonly rows: number; readonly columns: number };

/** `A` for 1, `AA` for 27. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 1 for `A`, in either case. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `A1` for one cell, `A1:C3` for more. */
export function a1Of(area: Area): string {
  const first = `${columnName(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

type Corner = { readonly column: number | null; readonly row: number | null };

function cornerOf(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    column: match[1] === undefined ? null : columnNumber(match[1]),
    row: match[2] === undefined ? null : Number(match[2]),
  };
}

/** The area of an A1 text without a tab name, or null where the text is none. It may lie outside the grid. */
export function areaOfA1(text: string, grid: Grid): Area | null {
  const parts = text.split(':');
  const first = cornerOf(parts[0] ?? '');
  const last = parts.length === 1 ? first : cornerOf(parts[1] ?? '');
  if (!first || !last || parts.length > 2) return null;
  const single = parts.length === 1;
  if (single && (first.column === null || first.row === null)) return null;
  if ((first.column === null) !== (last.column === null) && first.row === null) return null;
  const top = first.row ?? 1;
  const left = first.column ?? 1;
  const bottom = last.row ?? grid.rows;
  const right = last.column ?? grid.columns;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** Splits `'My tab'!A1:B2` into tab name and rest; the name is null where there is none. */
export function splitTab(text: string): { readonly tab: string | null; readonly a1: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted) return { tab: (quoted[1] ?? '').replace(/''/g, "'"), a1: quoted[2] ?? '' };
  const at = text.lastIndexOf('!');
  return at < 0 ? { tab: null, a1: text } : { tab: text.slice(0, at), a1: text.slice(at + 1) };
}

/** True where the area lies inside the grid. */
export function isInside(area: Area, grid: Grid): boolean {
  return (
    area.row >= 1 &&
    area.column >= 1 &&
    area.row + area.rows - 1 <= grid.rows &&
    area.column + area.columns - 1 <= grid.columns
  );
}

/** True where the cell lies in the area. */
export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** True where the two share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Throws where the area does not lie inside the grid. */
export function checkInside(area: Area, grid: Grid): void {
  if (!isInside(area, grid))
    throw new Error(`${a1Of(area)} lies outside of the ${grid.rows} x ${grid.columns} grid.`);
}
