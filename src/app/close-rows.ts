// Rows that an operation has made cannot be deleted when it is taken back. Each becomes what its tab calls over: a trouble
// まちがい, a hold 解除, a task not needed, a buyer 関係なし, an unsent text 取消.
import { isActive } from '../domain/hold.ts';
import { operationOf } from '../domain/ids.ts';
import { isInspecting } from '../domain/inspection.ts';
import { isUnsent } from '../domain/message-draft.ts';
import { TAKEN_BACK, TAKEN_BACK_BECAUSE, TASK_TAKEN_BACK } from '../domain/taken-back.ts';
import { type Change, changesTo } from './plan.ts';
import { releaseChanges, unrelatedChanges } from './put-back.ts';
import type { TroubleRecords } from './tables.ts';
import { RELEASED_BY_MISTAKE } from './wording.ts';
import type { World } from './world.ts';

/** The records that this operation has made. */
export function madeBy(records: TroubleRecords, operation: number): TroubleRecords {
  const made = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ id }) => operationOf(id) === operation);
  return {
    incidents: made(records.incidents),
    holds: made(records.holds),
    tasks: made(records.tasks),
    contacts: made(records.contacts),
    drafts: made(records.drafts),
    inspections: made(records.inspections),
  };
}

/** A row that was left out of a stop holds nothing and says why; a text that was sent stays as it is. */
export const closingChanges = (world: World, made: TroubleRecords): readonly Change[] => [
  ...changesTo('incidents', made.incidents, () => ({
    status: 'CANCELLED',
    ending: RELEASED_BY_MISTAKE,
    endedAt: world.now,
  })),
  ...releaseChanges(world, made.holds.filter(isActive), TAKEN_BACK),
  ...changesTo('tasks', made.tasks, () => ({
    done: true,
    outcome: null,
    caution: TASK_TAKEN_BACK,
    doneAt: world.now,
    doneBy: world.who,
    reverse: 'なし',
  })),
  ...changesTo('drafts', made.drafts.filter(isUnsent), () => ({ state: 'VOID' })),
  ...changesTo('inspections', made.inspections.filter(isInspecting), () => ({
    state: 'EXCLUDED',
    leftOut: TAKEN_BACK,
  })),
  ...unrelatedChanges(made.contacts, TAKEN_BACK_BECAUSE, () => ''),
];
