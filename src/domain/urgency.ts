// How urgent a case is and why. The rules are data (`urgency-rules.ts`); here is how they are asked and compared.
// Custom functions, the desk and the own columns all ask here, so that no two places disagree.
import { URGENCY, type Urgency } from './labels.ts';
import { LAST_URGENCY_RULE, URGENCY_RULES, type UrgencyFacts } from './urgency-rules.ts';

export type UrgencyVerdict = {
  readonly level: Urgency;
  /** `U6`: which row of the table decided. */
  readonly rule: string;
  /** A Japanese sentence without the id. */
  readonly reason: string;
};

/** The first row of the table that applies. Every combination has an answer. */
export const urgencyOf = (facts: UrgencyFacts): UrgencyVerdict => {
  const rule = URGENCY_RULES.find(({ applies }) => applies(facts)) ?? LAST_URGENCY_RULE;
  return { level: rule.level, rule: rule.id, reason: rule.reason(facts) };
};

/** 4 for 即対応 down to 0 for 対象外; for sorting, since the labels do not sort by themselves. */
export const urgencyRank = (level: Urgency): number =>
  URGENCY.codes.length - 1 - URGENCY.codes.indexOf(level);

/** The highest of several, as a row with several incidents shows it; undefined for none. */
export const highestUrgency = (levels: readonly Urgency[]): Urgency | undefined =>
  URGENCY.codes.find((level) => levels.includes(level));
