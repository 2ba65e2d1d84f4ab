// Which task comes first: what can still sell or leave soonest. Asked anew at every reading, because time goes on and people
// sort our tabs by hand.
import { DAY, HOUR, type Instant } from './instant.ts';
import type { IncidentType } from './labels.ts';
import { BOOKED_MANUAL } from './stop-playbook.ts';
import { isTaskOpen, type StopTask } from './stop-task.ts';

const SOON = HOUR;

/** Sells or goes on sale at its deadline whoever looks; an auction without bids does not. */
const isAlone = ({ kind, action, bids }: StopTask): boolean =>
  kind === 'relist' ? action === BOOKED_MANUAL.action : bids !== 0;

/** 少し待つ or 止められない without a time at which it would have to be looked at. */
const isPutOff = (task: StopTask): boolean =>
  task.deadline === null && task.outcome !== null && isTaskOpen(task);

/**
 * Soonest to sell or leave first: an auction with bids that ends within the hour, then what can be bought at any moment,
 * then auctions without bids or already over, people to tell, boxes, and the rest by its time; what was put off without a
 * time, boxes without a deadline and suppliers last. A parcel that may be wrong leaves by somebody else's hand: then (①)
 * people come first.
 */
export function comesAt(task: StopTask, now: Instant, type: IncidentType): Instant {
  const { kind, deadline } = task;
  if (kind === 'supplier') return now + 366 * DAY;
  if (kind === 'slow') return now + 365 * DAY;
  if (isPutOff(task)) return now + 364 * DAY;
  switch (kind) {
    case 'outsourcer':
      return type === 'WRONG_SHIPMENT' ? now - 1 : now + SOON + 2;
    case 'box':
      return deadline === null ? now + 363 * DAY : Math.max(deadline, now + SOON + 3);
    case 'listing':
    case 'relist': {
      if (deadline === null) return kind === 'listing' ? now + SOON : now + SOON + 1;
      const isSoon = isAlone(task) && deadline >= now && deadline <= now + SOON;
      return isSoon ? deadline : Math.max(deadline, now + SOON + 1);
    }
  }
}

/** Equal ones stay in the order given. */
export function bySoonest(tasks: readonly StopTask[], now: Instant, type: IncidentType): readonly StopTask[] {
  return tasks
    .map((task, at) => ({ task, at, comes: comesAt(task, now, type) }))
    .sort((a, b) => a.comes - b.comes || a.at - b.at)
    .map(({ task }) => task);
}
