// A thing that a person has to do so that the goods really stop: a mark stops no listing.
import { type HoldId, type IncidentId, type TaskId, taskIdOf } from './ids.ts';
import type { Instant } from './instant.ts';
import type { IncidentType, StopOutcome } from './labels.ts';
import { BOX_MANUAL } from './stop-playbook.ts';

/**
 * relist: what would put it on sale again by itself. outsourcer, supplier: a person to tell; slow: fewer new orders while nothing
 * can be shipped, on a whole marketplace, which keeps nothing else waiting. These three are tied to no row.
 */
export type StopTaskKind = 'listing' | 'box' | 'relist' | 'outsourcer' | 'supplier' | 'slow';

export type StopTask = {
  readonly id: TaskId;
  readonly incidentId: IncidentId;
  /** Empty where the task is about no single row. */
  readonly holdId: HoldId;
  readonly kind: StopTaskKind;
  readonly done: boolean;
  readonly outcome: StopOutcome | null;
  /** When it can still sell or leave; null = at any moment. */
  readonly deadline: Instant | null;
  /** Of an auction, as the sheet told them at the stop; null where it tells none. */
  readonly bids: number | null;
  readonly action: string;
  /** http(s) address of the listing, or empty. */
  readonly link: string;
  /** 販路・相手, as shown. */
  readonly place: string;
  readonly key: string;
  readonly product: string;
  readonly shelf: string;
  readonly steps: string;
  readonly caution: string;
  readonly note: string;
  readonly doneAt: Instant | null;
  readonly doneBy: string;
  /** 再開でやること */
  readonly reverse: string;
  readonly reverseDone: boolean;
  /** 再開の日時; null for a tick made by hand in the tab. */
  readonly reversedAt: Instant | null;
  /** A box of a row that is on sale: inspected and let go while its row is still held. */
  readonly freed: boolean;
  /** 取り込み: what became of entries that a person made by hand in this row. */
  readonly takenIn: string;
};

/** 直した and 追記した cure the listing where it stands; it goes on selling, rightly. */
export const wasPutRight = (task: StopTask): boolean =>
  task.outcome === '直した' || task.outcome === '追記した';

/** A wrong description can be put right on its page; a box can only stay, or be gone already. */
export function suits(kind: StopTaskKind, type: IncidentType, outcome: StopOutcome): boolean {
  switch (kind) {
    case 'listing':
      return (outcome !== '直した' && outcome !== '追記した') || type === 'DESCRIPTION_ERROR';
    case 'relist':
    case 'slow':
      return PLAIN.indexOf(outcome) >= 0 || outcome === 'もともと止まっていた';
    case 'box':
    case 'outsourcer':
    case 'supplier':
      return PLAIN.indexOf(outcome) >= 0;
  }
}

const PLAIN: readonly StopOutcome[] = ['止めた', '止められない', '少し待つ'];

/** A listing that cannot be stopped goes on selling; a box that cannot be stopped has left, and nothing is left to stop. */
export const leavesOpen = (kind: StopTaskKind, outcome: StopOutcome): boolean =>
  STILL_SELLS.indexOf(outcome) >= 0 && !hasLeft(kind, outcome);

/** 「もう出してしまった」 */
export const hasLeft = (kind: StopTaskKind, outcome: StopOutcome | null): boolean =>
  kind === 'box' && outcome === '止められない';

/** The box of a listing that had been sold before anybody could stop it. `identity` names the sale. */
export const boxAfterSale = (listing: StopTask, operation: number, identity: string): StopTask => ({
  ...listing,
  id: taskIdOf(operation, identity, 'box'),
  kind: 'box',
  done: false,
  outcome: null,
  deadline: null,
  bids: null,
  action: BOX_MANUAL.action,
  link: '',
  steps: BOX_MANUAL.steps,
  caution: BOX_MANUAL.caution,
  note: '',
  doneAt: null,
  doneBy: '',
  reverse: BOX_MANUAL.reverse,
  reverseDone: false,
  reversedAt: null,
  freed: false,
  takenIn: '',
});

/** These leave the listing selling, whatever was ticked (DESIGN 4). */
const STILL_SELLS: readonly StopOutcome[] = ['止められない', '少し待つ', '売れてから見る'];

/** A tick without an outcome counts: a person ticked it, on a phone perhaps. */
export const isTaskOpen = (task: StopTask): boolean =>
  task.outcome === null ? !task.done : leavesOpen(task.kind, task.outcome);

/** Nothing was taken off sale by these, so nothing has to be put back. */
export const LEFT_ON_SALE: readonly StopOutcome[] = [
  'もともと止まっていた',
  '直した',
  '追記した',
  '売れていた',
];

/** Something a person really stopped, and therefore has to put back by hand. */
export const needsReverse = (task: StopTask): boolean =>
  !isTaskOpen(task) &&
  (task.outcome === null || LEFT_ON_SALE.indexOf(task.outcome) < 0) &&
  !hasLeft(task.kind, task.outcome) &&
  task.reverse !== 'なし' &&
  !task.reverseDone;
