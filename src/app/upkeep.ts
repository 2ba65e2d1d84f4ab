// What wants a look when there is time: letters whose 見直す日 has come, rules whose 次に確認する日 has.
import { isReviewDue } from '../domain/letters/review-due.ts';
import { isRuleToCheck } from '../domain/reference/rule-to-check.ts';
import type { Desk } from './protocol.ts';
import { marketsOf, ruleRows } from './rule-line.ts';
import type { World } from './world.ts';

/** One read of each of the two tabs, which taking in has read already. */
export function upkeepOf(world: World): Desk['upkeep'] {
  const markets = marketsOf(world);
  return {
    templates: world.records.letters().filter((row) => isReviewDue(row, world.now)).length,
    rules: ruleRows(world).filter((row) => isRuleToCheck(row, markets, world.now)).length,
  };
}
