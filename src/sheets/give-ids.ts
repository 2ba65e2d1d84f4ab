// トメルIDs, given in a step of their own before an operation begins: rows without a usable key must have a
// name before a record can name them.
import type { GivenId } from '../app/plan.ts';
import { withOwnColumns } from './add-own-columns.ts';
import { type CellOut, cellText } from './cell.ts';
import { writeBlock } from './grid.ts';
import type { StockSource } from './stock-source.ts';

/** One write per tab: the block from the first to the last row that gets an id. Returns the sources with their column. */
export function giveIds(sources: readonly StockSource[], given: readonly GivenId[]): readonly StockSource[] {
  return sources.map((source) => {
    const ids = new Map<number, string>();
    for (const one of given) if (one.sheetId === source.mapping.sheetId) ids.set(one.row, one.ownId);
    if (ids.size === 0) return source;
    const columns = withOwnColumns(source.sheet, source.columns, true);
    const known = new Map(source.rows.map((row) => [row.row, row.ownId]));
    const top = Math.min(...Array.from(ids.keys()));
    const bottom = Math.max(...Array.from(ids.keys()));
    const block: CellOut[][] = [];
    for (let row = top; row <= bottom; row += 1) block.push([cellText(ids.get(row) ?? known.get(row) ?? '')]);
    writeBlock(source.sheet, top, columns.ownId, block);
    return { ...source, columns };
  });
}
