// Rows that an operation made and that was taken back. They stay in their tabs, because nothing of ours is ever deleted, and
// say so there; by these words they are known again.
import type { Contact } from './contact.ts';
import type { Hold } from './hold.ts';
import type { Inspection } from './inspection.ts';
import type { StopTask } from './stop-task.ts';

/** 解除の理由, and 外した理由 of a line that was to be inspected. */
export const TAKEN_BACK = '操作を元に戻した';

/** Behind the rule's id in 緊急度の理由. */
export const TAKEN_BACK_BECAUSE = '操作を元に戻したので、することはありません。';

/** 注意 of a task: a cell that no person fills. */
export const TASK_TAKEN_BACK = '操作を元に戻したので、この作業はもういりません。';

export const isHoldTakenBack = ({ state, releaseReason }: Pick<Hold, 'state' | 'releaseReason'>): boolean =>
  state === 'RELEASED' && releaseReason === TAKEN_BACK;

/** What somebody has carried out all the same counts again. */
export const isTaskTakenBack = ({
  done,
  outcome,
  caution,
}: Pick<StopTask, 'done' | 'outcome' | 'caution'>): boolean =>
  done && outcome === null && caution === TASK_TAKEN_BACK;

/** 外した理由: a line that looks at nothing. */
export const isInspectionTakenBack = ({ state, leftOut }: Pick<Inspection, 'state' | 'leftOut'>): boolean =>
  state === 'EXCLUDED' && leftOut === TAKEN_BACK;

/** A buyer who turns out to be concerned after all counts again. */
export const isContactTakenBack = ({
  certainty,
  urgencyReason,
}: Pick<Contact, 'certainty' | 'urgencyReason'>): boolean =>
  certainty === 'UNRELATED' && urgencyReason === `U13 ${TAKEN_BACK_BECAUSE}`;
