// From rows of 参照データ to the rules in force. The row is the seller's; what is blank in it is the standard.
import { isoDay } from '../iso-day.ts';
import { type OwnRule, type Reference, referenceFrom } from './reference.ts';
import type { RuleRecord } from './rule-record.ts';

const ownRule = ({ id, value, say, steps, source, checked }: RuleRecord): OwnRule => ({
  id,
  value,
  say,
  steps,
  source,
  ...(checked === null ? {} : { checked: isoDay(checked) }),
});

/** A row that is gone, and a value that does not fit its unit, are the standard ones. */
export const rulesInForce = (rows: readonly RuleRecord[]): Reference => referenceFrom(rows.map(ownRule));
