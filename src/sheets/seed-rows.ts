// The rows with which a tab of ours begins: 定型文 and 参照データ hold the standard from the first day. Their operation number is 0,
// which is never above the applied one, so they are there for every reader and belong to no operation that could be cleared.
import { standardLetterRows, standardRuleRows } from '../app/standard-rows.ts';
import type { TableName } from '../app/tables.ts';
import type { CellOut } from './cell.ts';
import type { LoadedTable } from './record-rows.ts';
import { rowCells, stageRows } from './stage-rows.ts';
import type { Table } from './table.ts';
import { referenceTab } from './tables/reference-tab.ts';
import { templateTab } from './tables/template-tab.ts';

export const SEED_OPERATION = 0;

/** Of these a tab that has just been made is not blank. */
export const isSeeded = (name: TableName): boolean => name === 'letters' || name === 'rules';

/** Blank rows that are left below them: every opening reads these tabs to the foot of the grid. */
export const SPARE_ROWS = 20;

const cellsOf = <Row extends { readonly id: string }>(
  table: Table<Row>,
  rows: readonly Row[],
): readonly (readonly CellOut[])[] => rows.map((row) => rowCells(table, row, SEED_OPERATION));

/** By the name under which the tab is made, in the order of its headers; none for any other tab. */
export function seedCells(tab: string): readonly (readonly CellOut[])[] {
  if (tab === templateTab.tab) return cellsOf(templateTab, standardLetterRows());
  return tab === referenceTab.tab ? cellsOf(referenceTab, standardRuleRows()) : [];
}

/** What is missing goes below what stands there; rows that a person has put there stay as they are. */
export function addMissingSeeds<Row extends { readonly id: string }>(
  table: Table<Row>,
  loaded: LoadedTable<Row>,
  seeds: readonly Row[],
): void {
  const known = new Set(loaded.records.map(({ id }) => id));
  const missing = seeds.filter(({ id }) => !known.has(id));
  stageRows(table, loaded, missing, SEED_OPERATION);
}
