import type { CellIn, CellOut } from '../../src/sheets/cell.ts';

/**
 * What `getValues` gives after `setValues` of this, in a cell of automatic format: one apostrophe in front is
 * taken off and the rest is text. Other text would be read as typed, so none may come here.
 */
export function storedCell(cell: CellOut): CellIn {
  if (typeof cell !== 'string' || cell === '') return cell;
  if (!cell.startsWith("'")) throw new Error(`text without its apostrophe: ${cell.slice(0, 20)}`);
  return cell.slice(1);
}

export const storedRow = (cells: readonly CellOut[]): readonly CellIn[] => cells.map(storedCell);
