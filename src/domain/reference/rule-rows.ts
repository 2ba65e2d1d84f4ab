// The short way to write rules down: what all rows of a table share is said once.
import { MARKETPLACE, type Marketplace } from '../labels.ts';
import { labelOf } from '../vocabulary.ts';
import type { ReferenceRule, RuleCategory, RuleCertainty, RuleValue } from './reference-rule.ts';

/** The day on which the survey of the stored pages was made. */
export const SURVEYED = '2026-11-22';

/** An official page holds longer than hearsay; what nobody has confirmed is asked first. Our own choice of intervals. */
const CHECK_NEXT: Readonly<Record<RuleCertainty, string>> = {
  公式: '2027-02-22',
  聞いた話: '2026-12-22',
  未確認: '2026-12-22',
};

export type RuleRow<Topic extends string> = {
  readonly topic: Topic;
  readonly of: Marketplace | 'ALL';
  readonly name: string;
  readonly value?: RuleValue;
  readonly unit?: string;
  readonly say: string;
  readonly steps?: string;
  readonly source: string;
  readonly certainty: RuleCertainty;
  readonly checked?: string;
};

/** 販路・便 of a rule. */
export const marketName = (of: Marketplace | 'ALL'): string =>
  of === 'ALL' ? '共通' : labelOf(MARKETPLACE, of);

export const rulesOf = <const Topic extends string>(
  category: RuleCategory,
  rows: readonly RuleRow<Topic>[],
): readonly ReferenceRule<Topic>[] =>
  rows.map(({ value = null, unit = '', steps = '', checked = SURVEYED, ...row }) => ({
    ...row,
    id: `${row.topic}.${row.of}`,
    category,
    about: marketName(row.of),
    value,
    unit,
    steps,
    checked,
    checkNext: CHECK_NEXT[row.certainty],
  }));

export const checkNextOf = (certainty: RuleCertainty): string => CHECK_NEXT[certainty];

/** What stands in 出典 where nobody was found who says so. */
export const NOBODY = '見つかっていません';
