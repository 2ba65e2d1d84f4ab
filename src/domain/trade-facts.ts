// What is known of one transaction when its clocks are read. Everything but the marketplace may be unknown: null or left out.
import type { Instant } from './instant.ts';
import type { Certainty, Marketplace, Resolution, Stage } from './labels.ts';
import type { Settlement } from './settlement.ts';

export type TradeFacts = {
  readonly marketplace: Marketplace;
  /** null where it cannot be read. */
  readonly stage: Stage | null;
  readonly certainty: Certainty;
  readonly resolution: Resolution;
  readonly shipBy: Instant | null;
  /** 仮: `shipBy` was counted from the sale, not from the payment. */
  readonly provisional: boolean;
  /** 次の約束 */
  readonly promise: Instant | null;
  /** 配送方法, as the seller wrote it. */
  readonly service?: string;
  /** 発送通知; only the day of it counts. */
  readonly shippedAt?: Instant | null;
  readonly deliveredAt?: Instant | null;
  readonly completedAt?: Instant | null;
  /** The last message of either side that is known. */
  readonly lastMessageAt?: Instant | null;
  /** キャンセルを申請した時. */
  readonly cancelAskedAt?: Instant | null;
  /** The buyer pressed 「取引を自動完了しない」, or the desk handles the problem. */
  readonly autoCompleteHeld?: boolean;
  /** The first and the last text sent in this trouble whose answer is awaited, and the last look at it (返事を見た日時). */
  readonly askedFirstAt?: Instant | null;
  readonly askedLastAt?: Instant | null;
  readonly lookedAt?: Instant | null;
  /** Nobody has answered yet. */
  readonly awaitsAnswer?: boolean;
  /** 解決方法 that was carried out; null while none was. */
  readonly carriedOut?: Settlement | null;
};

export const known = (moment: Instant | null | undefined): moment is Instant =>
  moment !== null && moment !== undefined;

/** The latest of the moments that are known; null where none is. */
export function latestOf(moments: readonly (Instant | null | undefined)[]): Instant | null {
  const there = moments.filter(known);
  return there.length === 0 ? null : Math.max(...there);
}
