// All standard rules, in the order in which 参照データ shows them.
import { CHANGE_SHIPPING_RULES } from './change-shipping-rules.ts';
import { SOURCE_RULES } from './official-sources.ts';
import { PAST_OUTAGE_RULES } from './past-outages.ts';
import type { ReferenceRule } from './reference-rule.ts';
import { CANCEL_RULES, COMPENSATION_RULES, RETURN_RULES, SETTLEMENT_RULES } from './settlement-rules.ts';
import { MEND_RULES, STOP_RULES } from './stop-rules.ts';
import { AUTO_COMPLETE_RULES, DEADLINE_RULES, MESSAGE_WINDOW_RULES } from './time-rules.ts';
import { SERVICE_RULES } from './ways-of-shipping.ts';
import { WORDING_RULES } from './wording-rules.ts';

const ALL = [
  ...DEADLINE_RULES,
  ...AUTO_COMPLETE_RULES,
  ...MESSAGE_WINDOW_RULES,
  ...STOP_RULES,
  ...MEND_RULES,
  ...SETTLEMENT_RULES,
  ...CANCEL_RULES,
  ...RETURN_RULES,
  ...COMPENSATION_RULES,
  ...SERVICE_RULES,
  ...CHANGE_SHIPPING_RULES,
  ...SOURCE_RULES,
  ...PAST_OUTAGE_RULES,
  ...WORDING_RULES,
] as const;

/** What a rule is about, whatever the marketplace. */
export type RuleTopic = (typeof ALL)[number]['topic'];

export const STANDARD_RULES: readonly ReferenceRule<RuleTopic>[] = ALL;
