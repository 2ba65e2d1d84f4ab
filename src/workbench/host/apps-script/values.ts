// The values that a script may write, checked whole before anything is written (platform 1.3, 1.9; that
// a refused block writes nothing at all is an assumption of platform 10).
import type { Area } from '../../engine/book.ts';
import type { Given } from '../cell-content.ts';
import { checkLength, writeGiven } from '../cell-writing.ts';
import { exception, mismatch } from '../exception.ts';
import type { Run } from '../run.ts';
import { serialOfInstant } from '../zone.ts';
import { changeTogether, typingPlace } from './areas.ts';

/** What one value becomes. Throws for what no cell can hold. */
export function givenOf(run: Run, value: unknown): Given {
  if (value === null || value === undefined) return { kind: 'exact', value: null };
  if (typeof value === 'string') {
    checkLength(value);
    return { kind: 'typed', text: value };
  }
  if (typeof value === 'boolean') return { kind: 'exact', value };
  if (typeof value === 'number') return { kind: 'exact', value: Number.isFinite(value) ? value : '#NUM!' };
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return { kind: 'date', serial: serialOfInstant(value.getTime(), run.world.sheetZone) };
  }
  throw mismatch(run.here(), [value]);
}

/** A script's matrix of exactly the area's size, each part checked. */
export function matrixOf<T>(
  run: Run,
  data: unknown,
  area: Area,
  part: (value: unknown) => T,
): readonly (readonly T[])[] {
  if (!Array.isArray(data) || !data.every(Array.isArray)) throw mismatch(run.here(), [data]);
  const lines = data as readonly (readonly unknown[])[];
  if (lines.length !== area.rows) throw sizeError('rows', lines.length, area.rows);
  for (const line of lines) {
    if (line.length !== area.columns) throw sizeError('columns', line.length, area.columns);
  }
  return lines.map((line) => Array.from(line, part));
}

function sizeError(what: 'rows' | 'columns', data: number, range: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );
}

/** Queues a block of values. */
export function writeMatrix(run: Run, tab: number, area: Area, cells: readonly (readonly Given[])[]): void {
  const characters = cells.flat().reduce((sum, given) => sum + charactersOf(given), 0);
  writeEach(run, tab, [area], characters, (row, column) => {
    const given = cells[row - area.row]?.[column - area.column];
    return given ?? { kind: 'exact', value: null };
  });
}

/** Queues one value for every cell of the areas. */
export function writeSame(run: Run, tab: number, areas: readonly Area[], given: Given): void {
  const cells = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  writeEach(run, tab, areas, charactersOf(given) * cells, () => given);
}

function writeEach(
  run: Run,
  tab: number,
  areas: readonly Area[],
  characters: number,
  cells: (row: number, column: number) => Given,
): void {
  const place = typingPlace(run);
  changeTogether(run, tab, areas, characters, (book, parts) => writeGiven(book, tab, parts, cells, place));
}

function charactersOf(given: Given): number {
  return given.kind === 'typed' || given.kind === 'formula' ? given.text.length : 0;
}
