// The records that count: rows of an operation that was taken back are there for persons who look into the tab, and for no
// rule. So what was undone can be done again: rows are offered again, buyers can be added again.
import {
  isContactTakenBack,
  isHoldTakenBack,
  isInspectionTakenBack,
  isTaskTakenBack,
} from '../domain/taken-back.ts';
import type { TableName, TableRecords } from './tables.ts';

type Test<Name extends TableName> = (row: TableRecords[Name]) => boolean;

const NEVER = (): boolean => false;

const IS_TAKEN_BACK: { readonly [Name in TableName]: Test<Name> } = {
  // Ended, and withdrawn: like those of a mistake.
  incidents: NEVER,
  drafts: NEVER,
  letters: NEVER,
  rules: NEVER,
  holds: isHoldTakenBack,
  tasks: isTaskTakenBack,
  contacts: isContactTakenBack,
  inspections: isInspectionTakenBack,
};

/** The very list where nothing was taken back. `also`: ids of rows that count all the same. */
export function presentRecords<Name extends TableName>(
  name: Name,
  rows: readonly TableRecords[Name][],
  also: ReadonlySet<string>,
): readonly TableRecords[Name][] {
  const isTakenBack: Test<Name> = IS_TAKEN_BACK[name];
  const isGone = (row: TableRecords[Name]): boolean => isTakenBack(row) && !also.has(row.id);
  return rows.some(isGone) ? rows.filter((row) => !isGone(row)) : rows;
}
