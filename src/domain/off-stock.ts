// Pieces that were returned or scrapped are gone, yet the seller's stock counts them until somebody has taken them off there. Until
// then they stay out of sale, however long ago their trouble ended; afterwards nothing of them is held a second time. That the
// stock has come down is looked at by every command and kept at the next opening, so that new goods on the row are new goods.
import type { Hold } from './hold.ts';
import type { StockRow } from './stock-row.ts';

type Ended = Pick<Hold, 'quantity' | 'ended' | 'offStock' | 'stockDue'>;

/** Ended pieces that nobody has seen taken off the stock. */
export const notTakenOff = ({ ended, offStock }: Pick<Hold, 'ended' | 'offStock'>): number =>
  Math.max(0, ended - offStock);

/** Where nobody knew the stock when the pieces ended, it counts as what was stopped. */
const dueOf = (hold: Ended): number => hold.stockDue ?? Math.max(0, hold.quantity - hold.ended);

type Counted = Pick<StockRow, 'use' | 'quantity'>;

/** The row says no more pieces than it has without those that are gone. A row without 在庫数 never tells. */
export const isTakenOff = ({ use, quantity }: Counted, hold: Ended): boolean =>
  use === 'stock' && quantity !== null && quantity <= dueOf(hold);

/** Pieces that are gone for good while the stock of the row still counts them. */
export const stillCounted = (row: Counted, hold: Ended): number =>
  row.use === 'stock' && row.quantity !== null && !isTakenOff(row, hold) ? notTakenOff(hold) : 0;

/**
 * 在庫数 as it has to be once the pieces of `hold` that are ended by now are taken off; null where the row has none. `others`
 * are gone from the same row and counted too. Where the stock is less than what was stopped, it has been put right beforehand.
 */
export const stockWithout = ({ use, quantity }: Counted, hold: Ended, others: number): number | null =>
  use === 'stock' && quantity !== null
    ? Math.max(0, Math.max(quantity, hold.quantity - hold.offStock) - notTakenOff(hold) - others)
    : null;
