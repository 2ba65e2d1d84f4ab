// 次に確認する日 of 参照データ, as far as it is worth a seller's evening: rules by which a chance or money is lost where they are
// wrong, of marketplaces on which the seller sells, and what the seller has asked a desk. Everything else waits for a rainy day.
import type { Instant } from '../instant.ts';
import { MARKETPLACE, type Marketplace } from '../labels.ts';
import { codeOf } from '../vocabulary.ts';
import type { RuleCategory } from './reference-rule.ts';
import type { RuleRecord } from './rule-record.ts';

const MATTERS: readonly RuleCategory[] = [
  '期限',
  '自動完了',
  'メッセージの期限',
  'キャンセルの手順',
  '補償',
  '確認したこと',
];

/** `markets`: where the seller sells; empty where nobody can tell, then all count. A rule for all marketplaces is nobody's page. */
export function isRuleToCheck(
  { category, about, checkNext }: Pick<RuleRecord, 'category' | 'about' | 'checkNext'>,
  markets: ReadonlySet<Marketplace>,
  now: Instant,
): boolean {
  if (checkNext === null || checkNext > now || MATTERS.indexOf(category as RuleCategory) < 0) return false;
  if (category === '確認したこと') return true;
  const marketplace = codeOf(MARKETPLACE, about);
  return marketplace !== undefined && (markets.size === 0 || markets.has(marketplace));
}
