// The rows a request is about: those its tokens name, or those now selected in the sheet.
import type { StockRow } from '../domain/stock-row.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { rowsOfTokens } from './row-token.ts';
import type { World } from './world.ts';

export type Chosen = {
  readonly rows: readonly StockRow[];
  /** Rows of the preview that are no longer in the sheet. */
  readonly gone: number;
};

/** Refused: nothing set up, nothing selected, a selection in a tab that holds no goods, every row gone. */
export function chosenRows(world: World, tokens: readonly string[] | undefined): Answer<Chosen> {
  if (world.tables.length === 0) return refuse({ code: 'notSetUp' });
  if (tokens !== undefined) {
    const { rows, gone } = rowsOfTokens(world.stock(), tokens);
    if (rows.length > 0) return answer({ rows, gone });
    return refuse(gone > 0 ? { code: 'rowsGone', rows: gone } : { code: 'nothingSelected' });
  }
  const selection = world.selection();
  if (selection === null) return refuse({ code: 'nothingSelected' });
  if (!world.tables.some((table) => table.sheetId === selection.sheetId)) {
    return refuse({ code: 'selectionOutside', tab: selection.tab });
  }
  const rows = world
    .stock()
    .filter(
      (row) =>
        row.sheetId === selection.sheetId &&
        selection.spans.some(({ from, to }) => row.row >= from && row.row <= to),
    );
  return rows.length === 0 ? refuse({ code: 'nothingSelected' }) : answer({ rows, gone: 0 });
}
