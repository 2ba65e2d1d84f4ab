// A rule of 参照データ as the screens show it.
import { isoDay } from '../domain/instant.ts';
import type { Marketplace } from '../domain/labels.ts';
import type { RuleRecord } from '../domain/reference/rule-record.ts';
import { isRuleToCheck } from '../domain/reference/rule-to-check.ts';
import { isBlankValue, valueIn } from '../domain/reference/rule-value.ts';
import { STANDARD_RULES } from '../domain/reference/standard-reference.ts';
import { type Answer, answer } from './decision.ts';
import type { ReplyOf } from './protocol.ts';
import { standardRuleRow } from './standard-rows.ts';
import type { RuleLine } from './wire/templates.ts';
import type { World } from './world.ts';

/** Where the seller sells, by the tabs. */
export function marketsOf(world: World): ReadonlySet<Marketplace> {
  const markets = new Set<Marketplace>();
  for (const row of world.stock()) for (const market of row.marketplaces) markets.add(market);
  return markets;
}

/** A value that does not fit its unit counts as the standard one, and is shown so. */
function valueShown({ value, unit, standard }: RuleRecord): string {
  if (isBlankValue(value)) return standard;
  const read = valueIn(value, unit);
  return read === undefined ? standard : String(read);
}

export function ruleLine(
  world: World,
  row: RuleRecord,
  markets: ReadonlySet<Marketplace> = marketsOf(world),
): RuleLine {
  return {
    id: row.id,
    category: row.category,
    about: row.about,
    name: row.name,
    value: valueShown(row),
    unit: row.unit,
    say: row.say,
    steps: row.steps,
    source: row.source,
    checked: isoDay(row.checked),
    checkNext: isoDay(row.checkNext),
    checkDue: isRuleToCheck(row, markets, world.now),
    certainty: row.certainty,
    own: row.own,
    standard: row.standard,
  };
}

/** The standard ones in the order of the tab as it is made, also where a row is gone; then what the seller has found out. */
export function ruleRows(world: World): readonly RuleRecord[] {
  const rows = new Map<string, RuleRecord>();
  for (const row of world.records.rules()) if (!rows.has(row.id)) rows.set(row.id, row);
  const standard = STANDARD_RULES.map((rule) => rows.get(rule.id) ?? standardRuleRow(rule));
  for (const { id } of STANDARD_RULES) rows.delete(id);
  return [...standard, ...Array.from(rows.values())];
}

export function listRules(world: World): Answer<ReplyOf<'rules'>> {
  const markets = marketsOf(world);
  return answer({ kind: 'rules', rules: ruleRows(world).map((row) => ruleLine(world, row, markets)) });
}
