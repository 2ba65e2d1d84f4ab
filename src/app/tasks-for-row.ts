// The tasks that really stop a row: one for every marketplace it is listed on, one for the box that waits.

import { type HoldId, type IncidentId, taskIdOf } from '../domain/ids.ts';
import { DAY, HOUR, type Instant } from '../domain/instant.ts';
import { MARKETPLACE, type Marketplace } from '../domain/labels.ts';
import { longestShippingDay, shipBy } from '../domain/ship-by.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { BOX_MANUAL, RELIST_STEP, STOP_MANUALS } from '../domain/stop-playbook.ts';
import type { StopTask } from '../domain/stop-task.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { listingLink } from '../domain/web-address.ts';

type For = {
  readonly operation: number;
  readonly identity: string;
  readonly incidentId: IncidentId;
  readonly holdId: HoldId;
};

/** When a parcel has to leave. Without a payment time it is counted from the sale and provisional (仮), the earlier side. */
export function shipByOf(row: StockRow): { readonly at: Instant | null; readonly provisional: boolean } {
  const days = longestShippingDay(row.shipDays);
  if (days === undefined) return { at: null, provisional: false };
  if (row.paidAt !== null && row.paidAt !== undefined)
    return { at: shipBy(row.paidAt, days), provisional: false };
  return row.soldAt === null
    ? { at: null, provisional: false }
    : { at: shipBy(row.soldAt, days), provisional: true };
}

const common = (row: StockRow, ids: For) => ({
  incidentId: ids.incidentId,
  holdId: ids.holdId,
  done: false,
  outcome: null,
  key: row.key,
  product: row.product,
  shelf: row.shelf,
  note: '',
  doneAt: null,
  doneBy: '',
  reverseDone: false,
});

function listingTask(row: StockRow, marketplace: Marketplace, ids: For): StopTask {
  const manual = STOP_MANUALS[marketplace];
  return {
    ...common(row, ids),
    id: taskIdOf(ids.operation, ids.identity, marketplace),
    kind: 'listing',
    deadline: manual.ends ? row.endsAt : null,
    action: manual.action,
    link: listingLink(marketplace, row.listing),
    place: labelOf(MARKETPLACE, marketplace),
    steps: row.relists ? manual.steps + RELIST_STEP : manual.steps,
    caution: manual.caution,
    reverse: manual.reverse,
  };
}

/** A row that names no marketplace still gets a task: it may be on sale somewhere. */
export function listingTasks(row: StockRow, ids: For): readonly StopTask[] {
  const places: readonly Marketplace[] = row.marketplaces.length === 0 ? ['OTHER'] : row.marketplaces;
  return places.map((marketplace) => listingTask(row, marketplace, ids));
}

export function boxTask(row: StockRow, ids: For): StopTask {
  return {
    ...common(row, ids),
    id: taskIdOf(ids.operation, ids.identity, 'box'),
    kind: 'box',
    deadline: shipByOf(row).at,
    action: BOX_MANUAL.action,
    link: '',
    place: row.marketplaces.map((market) => labelOf(MARKETPLACE, market)).join('、'),
    steps: BOX_MANUAL.steps,
    caution: BOX_MANUAL.caution,
    reverse: BOX_MANUAL.reverse,
  };
}

/**
 * Soonest to sell or leave first: an auction that ends within the hour, then what can be bought at any
 * moment, then boxes and auctions by their time. Equal ones stay in the order of the sheet.
 */
export function bySoonest(tasks: readonly StopTask[], now: Instant): readonly StopTask[] {
  const due = (task: StopTask): number => {
    if (task.deadline === null) return task.kind === 'listing' ? now + HOUR : now + 365 * DAY;
    return Math.max(task.deadline, now);
  };
  return tasks
    .map((task, at) => ({ task, at, due: due(task) }))
    .sort((a, b) => a.due - b.due || a.at - b.at)
    .map(({ task }) => task);
}
