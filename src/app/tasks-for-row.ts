// The tasks that really stop a row: one for every marketplace it is listed on, one for the box that waits.

import { type HoldId, type IncidentId, taskIdOf } from '../domain/ids.ts';
import { DAY, HOUR, type Instant } from '../domain/instant.ts';
import { type IncidentType, MARKETPLACE, type Marketplace } from '../domain/labels.ts';
import { longestShippingDay, shipBy } from '../domain/ship-by.ts';
import type { StockRow } from '../domain/stock-row.ts';
import {
  BOOKED_MANUAL,
  BOX_MANUAL,
  bidsCaution,
  RELIST_MANUAL,
  STOP_MANUALS,
} from '../domain/stop-playbook.ts';
import type { StopTask } from '../domain/stop-task.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { listingLink } from '../domain/web-address.ts';

type For = {
  readonly operation: number;
  readonly identity: string;
  readonly incidentId: IncidentId;
  readonly holdId: HoldId;
};

/**
 * When a parcel has to leave. Without a payment time it is counted from the sale and provisional (仮), the earlier side; a
 * tick for either names no day, and none is made up.
 */
export function shipByOf(row: StockRow): { readonly at: Instant | null; readonly provisional: boolean } {
  const days = longestShippingDay(row.shipDays);
  if (days === undefined) return { at: null, provisional: false };
  if (row.paidOn !== null) return { at: shipBy(row.paidOn, days), provisional: false };
  return row.soldOn === null
    ? { at: null, provisional: false }
    : { at: shipBy(row.soldOn, days), provisional: true };
}

const common = (row: StockRow, ids: For) => ({
  incidentId: ids.incidentId,
  holdId: ids.holdId,
  done: false,
  outcome: null,
  key: row.goodsKey,
  product: row.product,
  shelf: row.shelf,
  note: '',
  doneAt: null,
  doneBy: '',
  takenIn: '',
  reverseDone: false,
  reversedAt: null,
  freed: false,
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
    steps: manual.steps,
    caution: manual.ends ? bidsCaution(row.bids) : manual.caution,
    reverse: manual.reverse,
  };
}

/** What would put the goods on sale by itself: one task apart, because the listing's own page does not show it. */
function byItselfTask(
  row: StockRow,
  marketplace: Marketplace,
  manual: typeof RELIST_MANUAL | typeof BOOKED_MANUAL,
  deadline: Instant | null,
  ids: For,
): StopTask {
  return {
    ...common(row, ids),
    id: taskIdOf(
      ids.operation,
      ids.identity,
      `${marketplace}-${manual === RELIST_MANUAL ? 'relist' : 'booked'}`,
    ),
    kind: 'relist',
    deadline,
    link: listingLink(marketplace, row.listing),
    place: labelOf(MARKETPLACE, marketplace),
    ...manual,
  };
}

const placesOf = (row: StockRow): readonly Marketplace[] =>
  row.marketplaces.length === 0 ? ['OTHER'] : row.marketplaces;

/** A row that names no marketplace still gets a task: it may be on sale somewhere. */
export const listingTasks = (row: StockRow, ids: For): readonly StopTask[] =>
  placesOf(row)
    .map((marketplace) => listingTask(row, marketplace, ids))
    .concat(row.relists ? relistTasks(row, ids) : []);

/** Auctions begin again by themselves; where there is none, a tool relists at the first place. */
function relistTasks(row: StockRow, ids: For): readonly StopTask[] {
  const places = placesOf(row);
  const auctions = places.filter((marketplace) => STOP_MANUALS[marketplace].ends);
  return (auctions.length > 0 ? auctions : places.slice(0, 1)).map((marketplace) =>
    byItselfTask(row, marketplace, RELIST_MANUAL, STOP_MANUALS[marketplace].ends ? row.endsAt : null, ids),
  );
}

/** An upload that is booked for later, whether or not the row is on sale now. */
export const bookedTasks = (row: StockRow, ids: For, now: Instant): readonly StopTask[] =>
  row.bookedAt === null || row.bookedAt <= now
    ? []
    : placesOf(row)
        .slice(0, 1)
        .map((marketplace) => byItselfTask(row, marketplace, BOOKED_MANUAL, row.bookedAt, ids));

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

/** `alone`: it sells or goes on sale at its deadline whoever looks; an auction without bids does not. */
export type Sale = { readonly task: StopTask; readonly alone: boolean };

export const salesOf = (row: StockRow, tasks: readonly StopTask[]): readonly Sale[] =>
  tasks.map((task) => ({
    task,
    alone: task.kind === 'relist' ? task.action === BOOKED_MANUAL.action : row.bids !== 0,
  }));

const SOON = HOUR;

/**
 * Soonest to sell or leave first: an auction with bids that ends within the hour, then what can be bought at any moment,
 * then auctions without bids or already over, people to tell, boxes, and the rest by its time. A parcel that may be wrong
 * leaves by somebody else's hand: then (①) people come first. Equal ones stay in the order of the sheet.
 */
export function bySoonest(sales: readonly Sale[], now: Instant, type: IncidentType): readonly StopTask[] {
  const due = ({ task, alone }: Sale): number => {
    const { kind, deadline } = task;
    switch (kind) {
      case 'outsourcer':
        return type === 'WRONG_SHIPMENT' ? now - 1 : now + SOON + 2;
      case 'supplier':
        return now + 366 * DAY;
      case 'box':
        return deadline === null ? now + 365 * DAY : Math.max(deadline, now + SOON + 3);
      case 'listing':
      case 'relist': {
        if (deadline === null) return kind === 'listing' ? now + SOON : now + SOON + 1;
        const isSoon = alone && deadline >= now && deadline <= now + SOON;
        return isSoon ? deadline : Math.max(deadline, now + SOON + 1);
      }
    }
  };
  return sales
    .map((sale, at) => ({ task: sale.task, at, due: due(sale) }))
    .sort((a, b) => a.due - b.due || a.at - b.at)
    .map(({ task }) => task);
}
