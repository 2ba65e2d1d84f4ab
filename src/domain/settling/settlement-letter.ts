// The letter that confirms what was agreed, for each way of settling.
import type { Stage } from '../labels.ts';
import type { LetterId } from '../letters/standard-letters.ts';
import type { Settlement } from '../settlement.ts';

const LETTER: Readonly<Record<Settlement, LetterId>> = {
  返品して全額返金: 'agreed-return',
  返品なしで全額返金: 'agreed-refund',
  一部返金: 'agreed-partial-refund',
  '正しい物・足りない物を送る': 'agreed-send',
  そのまま使っていただく: 'agreed-keep',
  事務局に相談してから: 'agreed-office',
};

/** Before the parcel has left, a refund is a cancel and goes with its greeting; going on as it is goes with thanks. */
const LETTER_IN_HAND: Readonly<Partial<Record<Settlement, LetterId>>> = {
  返品なしで全額返金: 'cancel-greeting',
  そのまま使っていただく: 'thanks',
};

export const settlementLetter = (way: Settlement, stage: Stage | null): LetterId =>
  (stage === 'AWAITING_PAYMENT' || stage === 'AWAITING_SHIPMENT' ? LETTER_IN_HAND[way] : undefined) ??
  LETTER[way];
