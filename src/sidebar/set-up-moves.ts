// はじめる: what the seller makes of the proposal before anything is sent.
import type { ProposedTable } from '../app/protocol.ts';
import type { SetUpTable, State } from './screens.ts';

/** A table of the proposal with the columns that were found. */
export function proposed(table: ProposedTable): SetUpTable {
  const found = table.columns.flatMap((column) =>
    column.header === null ? [] : [[column.field, column.header] as const],
  );
  return { table, chosen: table.chosen, picked: Object.fromEntries(found) };
}

function changed(state: State, sheetId: number, change: (table: SetUpTable) => SetUpTable): State {
  const { screen } = state;
  if (screen.kind !== 'setUp' || screen.tables === null) return state;
  const tables = screen.tables.map((one) => (one.table.sheetId === sheetId ? change(one) : one));
  return { ...state, screen: { ...screen, tables } };
}

export function pickTable(state: State, sheetId: number, chosen: boolean): State {
  return changed(state, sheetId, (one) => ({ ...one, chosen }));
}

/** An empty header means that the column is not used. */
export function pickHeader(state: State, sheetId: number, field: string, header: string): State {
  return changed(state, sheetId, (one) => {
    const { [field]: _before, ...others } = one.picked;
    return { ...one, picked: header === '' ? others : { ...others, [field]: header } };
  });
}
