// What set-up would make of a tab, without a workbook: the demo shops' morning, and no formula below any header.
import type { CellIn } from '../../../src/sheets/cell.ts';
import { type ProposedColumns, proposeMapping as propose } from '../../../src/sheets/propose-mapping.ts';
import { MORNING } from '../../support/small-world.ts';

/** `formulas` are the 1-based columns that a formula fills. */
export const proposeMapping = (
  values: readonly (readonly CellIn[])[],
  formulas: readonly number[] = [],
): ProposedColumns | null =>
  propose(values, { now: MORNING, hasFormula: (column) => formulas.includes(column) });
