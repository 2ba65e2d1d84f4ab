// One incident holds one row for a quantity. A row is sellable only when no hold on it is active.
import type { HoldId, IncidentId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { HoldState } from './labels.ts';
import { REACH_LABELS } from './reach.ts';
import type { RowRef } from './row-identity.ts';

export type Hold = {
  readonly id: HoldId;
  readonly incidentId: IncidentId;
  readonly state: HoldState;
  readonly ref: RowRef;
  readonly key: string;
  readonly product: string;
  readonly marketplaces: string;
  readonly lot: string;
  /** Pieces held; 0 for a row that has no stock left. */
  readonly quantity: number;
  readonly released: number;
  /** 返した・廃棄した数: gone for good, never back on sale. quantity = released + ended + left. */
  readonly ended: number;
  /** 在庫数から引いた数: of the ended ones, those that the seller's stock is known not to count any more. */
  readonly offStock: number;
  /** 在庫数 at which the others are taken off too; null where none is left, or the row had no 在庫数. */
  readonly stockDue: number | null;
  readonly left: number;
  /** なぜ対象か */
  readonly why: string;
  /** はっきりしない点; empty where the row could be read. */
  readonly unclear: string;
  /** 止める前の状態, as the seller had written it. */
  readonly before: string;
  /** もともと止まっていた: not reopened at the restart. */
  readonly alreadyStopped: boolean;
  readonly heldAt: Instant;
  readonly heldBy: string;
  readonly releasedAt: Instant | null;
  readonly releasedBy: string;
  readonly releaseReason: string;
  /** 売ったときの説明, kept as it stood at the stop. */
  readonly description: string;
  /** The hold that keeps the same text; empty where this one does, or none is known. */
  readonly describedBy: HoldId | '';
  readonly describedAt: Instant | null;
};

/** Something of it is still held. */
export const isActive = ({ state }: Pick<Hold, 'state'>): boolean =>
  state === 'ACTIVE' || state === 'PARTLY_RELEASED';

/** Sound goods, stopped so that nothing new comes in while the trouble is dealt with. */
export const isForCapacity = (hold: Hold): boolean => isActive(hold) && hold.why === REACH_LABELS.everything;

/**
 * All of it was returned or scrapped: nothing of the row may be sold, though nothing waits any more. Once the seller has taken it
 * off the stock, what the row says is other goods.
 */
export const isUnsellable = (hold: Hold): boolean =>
  hold.state === 'ENDED' && hold.released === 0 && hold.ended > hold.offStock;

/** A hold of which pieces were let go again keeps aside what is left; it no longer keeps the row from selling. */
export const keepsDown = (hold: Hold): boolean =>
  (isActive(hold) && hold.released === 0) || isUnsellable(hold);

/** 売ったときの説明 of each hold, wherever its text is kept. */
export function descriptionsOf(holds: readonly Hold[]): (hold: Hold) => string {
  const kept = new Map<string, string>(holds.map((hold) => [hold.id, hold.description]));
  return (hold) => hold.description || (kept.get(hold.describedBy) ?? '');
}

/** Each distinct text once: `added` keep only those that neither `known` nor an earlier one has. */
export function withTextsOnce(added: readonly Hold[], known: readonly Hold[]): readonly Hold[] {
  const keepers = new Map<string, HoldId>();
  for (const hold of known)
    if (hold.description !== '' && !keepers.has(hold.description)) keepers.set(hold.description, hold.id);
  return added.map((hold) => {
    if (hold.description === '') return hold;
    const keeper = keepers.get(hold.description);
    if (keeper !== undefined) return { ...hold, description: '', describedBy: keeper };
    keepers.set(hold.description, hold.id);
    return hold;
  });
}
