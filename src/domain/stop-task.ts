// A thing that a person has to do so that the goods really stop: a mark stops no listing.
import type { HoldId, IncidentId, TaskId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { StopOutcome } from './labels.ts';

export type StopTaskKind = 'listing' | 'box';

export type StopTask = {
  readonly id: TaskId;
  readonly incidentId: IncidentId;
  readonly holdId: HoldId;
  readonly kind: StopTaskKind;
  readonly done: boolean;
  readonly outcome: StopOutcome | null;
  /** When it can still sell or leave; null = at any moment. */
  readonly deadline: Instant | null;
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
};

/** These leave the listing selling, whatever was ticked (DESIGN 4). */
const STILL_SELLS: readonly StopOutcome[] = ['止められない', '少し待つ', '売れてから見る'];

/** A tick without an outcome counts: a person ticked it, on a phone perhaps. */
export const isTaskOpen = (task: StopTask): boolean =>
  task.outcome === null ? !task.done : STILL_SELLS.indexOf(task.outcome) >= 0;

/** Something a person really stopped, and therefore has to put back by hand. */
export const needsReverse = (task: StopTask): boolean =>
  !isTaskOpen(task) &&
  task.outcome !== 'もともと止まっていた' &&
  task.reverse !== 'なし' &&
  !task.reverseDone;
