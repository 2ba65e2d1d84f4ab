// 連絡できない: whether the marketplace still takes a message in this transaction. Only what is known closes it: a draft that cannot
// be sent costs a minute, a buyer who is never told costs more.
import { DAY, type Instant } from '../instant.ts';
import { figureOf, type Reference, ruleOf } from '../reference/reference.ts';
import { closesMessages } from '../settling/terms.ts';
import { known, latestOf, type TradeFacts } from '../trade-facts.ts';
import { autoCompletion } from './market-clocks.ts';

/** The latest day on which a completed trade can have been completed; null where it cannot be told. */
function completedAtLatest(facts: TradeFacts, reference: Reference): Instant | null {
  if (known(facts.completedAt)) return facts.completedAt;
  return autoCompletion({ ...facts, stage: 'DELIVERED' }, reference)?.at ?? null;
}

/** For `reachable` of the matrix of letters. */
export function isReachable(facts: TradeFacts, reference: Reference, now: Instant): boolean {
  const { marketplace, stage, carriedOut } = facts;
  if (carriedOut !== undefined && carriedOut !== null && closesMessages(carriedOut, marketplace, reference))
    return false;
  if (stage === 'CANCELLED')
    return ruleOf(reference, 'messages-after-cancel', marketplace)?.value !== '使えない';
  const found = figureOf(reference, 'message-days', marketplace);
  if (stage !== 'COMPLETED' || found === undefined) return true;
  const completed = completedAtLatest(facts, reference);
  const last = latestOf([completed, facts.lastMessageAt]);
  return completed === null || last === null || now <= last + found.figure * DAY;
}
