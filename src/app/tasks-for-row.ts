// The tasks that really stop a row: one for every marketplace it is listed on, one for the box that waits.

import type { Contact } from '../domain/contact.ts';
import { type HoldId, type IncidentId, taskIdOf } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { MARKETPLACE, type Marketplace } from '../domain/labels.ts';
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
import { minutesLeft } from '../domain/waiting-task.ts';
import { listingLink } from '../domain/web-address.ts';

type For = {
  readonly operation: number;
  readonly identity: string;
  readonly incidentId: IncidentId;
  readonly holdId: HoldId;
};

/**
 * When a parcel has to leave. Without a payment time it is counted from the sale, where the days to send it are left empty
 * with the usual ones, the earlier side: both are provisional (仮). A tick for either names no day, and none is made up; nor
 * are days for what is written there and cannot be read.
 */
export function shipByOf(
  row: StockRow,
  usualDays: number,
): { readonly at: Instant | null; readonly provisional: boolean } {
  const isBlank = row.shipDays.trim() === '';
  const days = isBlank ? usualDays : longestShippingDay(row.shipDays);
  const from = row.paidOn ?? row.soldOn;
  if (days === undefined || from === null) return { at: null, provisional: false };
  return { at: shipBy(from, days), provisional: isBlank || row.paidOn === null };
}

const common = (row: StockRow, ids: For) => ({
  incidentId: ids.incidentId,
  holdId: ids.holdId,
  done: false,
  outcome: null,
  key: row.goodsKey,
  product: row.product,
  shelf: row.shelf,
  bids: null,
  note: '',
  doneAt: null,
  doneBy: '',
  takenIn: '',
  reverseDone: false,
  reversedAt: null,
  freed: false,
});

function listingTask(row: StockRow, marketplace: Marketplace, ids: For, now: Instant): StopTask {
  const manual = STOP_MANUALS[marketplace];
  return {
    ...common(row, ids),
    id: taskIdOf(ids.operation, ids.identity, marketplace),
    kind: 'listing',
    deadline: manual.ends ? row.endsAt : null,
    bids: manual.ends ? (row.bids ?? null) : null,
    action: manual.action,
    link: listingLink(marketplace, row.listing),
    place: labelOf(MARKETPLACE, marketplace),
    steps: manual.steps,
    caution: manual.ends ? bidsCaution(row.bids ?? null, minutesLeft(row.endsAt, now)) : manual.caution,
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
export const listingTasks = (row: StockRow, ids: For, now: Instant): readonly StopTask[] =>
  placesOf(row)
    .map((marketplace) => listingTask(row, marketplace, ids, now))
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

/** The box of a parcel that no row tells of. `identity` as in the id of its buyer. */
export const boxByHand = (buyer: Contact, identity: string, operation: number): StopTask => ({
  id: taskIdOf(operation, identity, 'box'),
  incidentId: buyer.incidentId,
  holdId: '' as HoldId,
  kind: 'box',
  done: false,
  outcome: null,
  deadline: buyer.shipBy,
  bids: null,
  freed: false,
  ...BOX_MANUAL,
  link: '',
  place: labelOf(MARKETPLACE, buyer.marketplace),
  key: '',
  product: buyer.product,
  shelf: '',
  note: '',
  doneAt: null,
  doneBy: '',
  takenIn: '',
  reverseDone: false,
  reversedAt: null,
});

export function boxTask(row: StockRow, ids: For, usualDays: number): StopTask {
  return {
    ...common(row, ids),
    id: taskIdOf(ids.operation, ids.identity, 'box'),
    kind: 'box',
    deadline: shipByOf(row, usualDays).at,
    action: BOX_MANUAL.action,
    link: '',
    place: row.marketplaces.map((market) => labelOf(MARKETPLACE, market)).join('、'),
    steps: BOX_MANUAL.steps,
    caution: BOX_MANUAL.caution,
    reverse: BOX_MANUAL.reverse,
  };
}
