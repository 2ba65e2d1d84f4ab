// 少し待つ and 売れてから見る: listings that go on selling because the seller decided to look again later.
import { type Instant, MINUTE } from './instant.ts';
import { isTaskOpen, type StopTask } from './stop-task.ts';

/** Half an hour is enough to take an auction down by hand. */
export const BEFORE_THE_END = 30 * MINUTE;

/** Can still sell: what stands on a marketplace, or comes back there by itself. */
export const mayStillSell = (task: StopTask): boolean =>
  (task.kind === 'listing' || task.kind === 'relist') && isTaskOpen(task);

/** Whole minutes, negative once it is over; null where no end is known. */
export const minutesLeft = (end: Instant | null, now: Instant): number | null =>
  end === null ? null : Math.floor((end - now) / MINUTE);

/**
 * Where an auction stands: far from its end, so near that taking it down may be too late, or over, whoever has bought it.
 * none: nothing ends by itself, nobody knows when, or it is dealt with.
 */
export function endOf(task: StopTask, now: Instant): 'none' | 'far' | 'near' | 'over' {
  if (task.kind !== 'listing' || task.deadline === null || !isTaskOpen(task)) return 'none';
  if (task.deadline <= now) return 'over';
  return task.deadline - now <= BEFORE_THE_END ? 'near' : 'far';
}

/**
 * When a listing that waits has to be looked at: 少し待つ half an hour before its end, 売れてから見る at its end. Without an
 * end the first is to be looked at now, and for the second nobody can tell (null). undefined: it does not wait.
 */
export function lookAgainAt(task: StopTask, now: Instant): Instant | null | undefined {
  if (!mayStillSell(task)) return undefined;
  if (task.outcome === '少し待つ') return task.deadline === null ? now : task.deadline - BEFORE_THE_END;
  return task.outcome === '売れてから見る' ? task.deadline : undefined;
}

export type Waiting = {
  /** Listings that need a hand now. */
  readonly selling: number;
  /** Not yet to be looked at. */
  readonly waiting: number;
  /** Their time has come. */
  readonly due: number;
  /** When the next of `waiting` has to be looked at; null when unknown or none. */
  readonly next: Instant | null;
};

/** Every listing that may still sell counts once. */
export function waitingOf(tasks: readonly StopTask[], now: Instant): Waiting {
  const selling = tasks.filter(mayStillSell);
  const times = selling.map((task) => lookAgainAt(task, now));
  const due = times.filter((at) => typeof at === 'number' && at <= now).length;
  const later = times.filter((at): at is Instant => typeof at === 'number' && at > now);
  const unknown = times.filter((at) => at === null).length;
  return {
    selling: times.filter((at) => at === undefined).length,
    waiting: later.length + unknown,
    due,
    next: later.length === 0 ? null : Math.min(...later),
  };
}
