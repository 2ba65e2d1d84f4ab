// Clocks that a marketplace sets: they run from a day or an instant of the transaction, for as long as 参照データ says. Where the
// right moment is not known, an earlier one that is known stands in for it (仮): too early costs a look, too late costs the chance.
import { DAY, HOUR, type Instant, MINUTE, startOfDay } from '../instant.ts';
import type { Stage } from '../labels.ts';
import { figureOf, type Reference, type RuleFigure } from '../reference/reference.ts';
import { serviceOf } from '../shipping/read-shipping.ts';
import { known, latestOf, type TradeFacts } from '../trade-facts.ts';

export type MarketClock = {
  readonly at: Instant;
  readonly provisional: boolean;
  readonly found: RuleFigure;
};

type Read = (facts: TradeFacts, reference: Reference) => MarketClock | null;

const isOneOf = (stage: Stage | null, stages: readonly (Stage | null)[]): boolean =>
  stages.indexOf(stage) >= 0;

/** 23:59 of the day that lies `days` after the day of `from`. */
const endOfDay = (from: Instant, days: number): Instant => startOfDay(from) + (days + 1) * DAY - MINUTE;

/** Without an hour of its own the day is over at its first moment: nobody knows when on that day it happens. */
function completesAt(from: Instant, days: number, hour: number): Instant {
  return startOfDay(from) + days * DAY + hour * HOUR;
}

/** From 発送通知 or from the delivery, whichever the marketplace has a rule for; of two the earlier. Unless it is held back. */
export const autoCompletion: Read = (facts, reference) => {
  const { marketplace, stage, shippedAt, deliveredAt } = facts;
  if (!isOneOf(stage, ['SHIPPED', 'DELIVERED']) || facts.autoCompleteHeld === true) return null;
  const hour = figureOf(reference, 'auto-complete-hour', marketplace)?.figure ?? 0;
  const notice = figureOf(reference, 'auto-complete', marketplace);
  const delivery = figureOf(reference, 'auto-complete-delivered', marketplace);
  const clocks: MarketClock[] = [];
  if (notice !== undefined && known(shippedAt))
    clocks.push({ at: completesAt(shippedAt, notice.figure, hour), provisional: false, found: notice });
  if (delivery !== undefined && known(deliveredAt))
    clocks.push({ at: completesAt(deliveredAt, delivery.figure, hour), provisional: false, found: delivery });
  return clocks.reduce<MarketClock | null>(
    (first, clock) => (first === null || clock.at < first.at ? clock : first),
    null,
  );
};

/** Days from the day after the delivery; the last of them counts whole. Another carrier's parcel is not covered. */
export const compensationClaim: Read = (facts, reference) => {
  const found = figureOf(reference, 'compensation', facts.marketplace);
  if (found === undefined || !isOneOf(facts.stage, ['DELIVERED', 'COMPLETED'])) return null;
  if (!isCovered(facts)) return null;
  const from = known(facts.deliveredAt) ? facts.deliveredAt : facts.shippedAt;
  if (!known(from)) return null;
  return { at: endOfDay(from, found.figure), provisional: !known(facts.deliveredAt), found };
};

/** メルカリ便 alone; a way of shipping that is blank or unknown may be one. */
function isCovered({ service }: TradeFacts): boolean {
  const named = serviceOf(service ?? '');
  return named === undefined || named.anonymous !== false;
}

/** From the completion or the last message, whichever is later. While the trade runs no window closes. */
export const messageWindow: Read = (facts, reference) => {
  const found = figureOf(reference, 'message-days', facts.marketplace);
  if (found === undefined || facts.stage !== 'COMPLETED') return null;
  const from = latestOf([facts.completedAt, facts.lastMessageAt]);
  if (from !== null && known(facts.completedAt))
    return { at: from + found.figure * DAY, provisional: false, found };
  const earlier = latestOf([facts.lastMessageAt, facts.deliveredAt, facts.shippedAt]);
  return earlier === null ? null : { at: earlier + found.figure * DAY, provisional: true, found };
};

/** To the minute, from the request. */
export const cancelAnswer: Read = (facts, reference) => {
  const found = figureOf(reference, 'cancel-answer', facts.marketplace);
  if (found === undefined || !known(facts.cancelAskedAt)) return null;
  if (isOneOf(facts.stage, ['CANCELLED', 'NOT_SOLD'])) return null;
  return { at: facts.cancelAskedAt + found.figure * HOUR, provisional: false, found };
};
