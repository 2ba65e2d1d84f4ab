// The rules as they are in force for this seller: the standard ones, with what the seller has changed in 参照データ. A value that
// cannot be read counts as the standard one and is named, so that a slip of the pen never moves a deadline in silence.
import type { Marketplace } from '../labels.ts';
import type { ReferenceRule, RuleValue } from './reference-rule.ts';
import { isBlankValue, valueIn } from './rule-value.ts';
import { type RuleTopic, STANDARD_RULES } from './standard-reference.ts';

/** A row of the tab as it stands there. What is left out or blank is the standard. */
export type OwnRule = {
  readonly id: string;
  readonly value?: unknown;
  readonly say?: string;
  readonly steps?: string;
  readonly source?: string;
  readonly checked?: string;
};

export type RuleInForce = ReferenceRule<RuleTopic> & {
  /** 自分で変えた: the value is the seller's. */
  readonly own: boolean;
};

/** 値 that could not be read; the standard one counts. */
export type UnreadValue = {
  readonly id: string;
  readonly about: string;
  readonly name: string;
  readonly found: string;
  readonly wanted: string;
  readonly used: RuleValue;
};

export type Reference = {
  readonly rules: ReadonlyMap<string, RuleInForce>;
  readonly unread: readonly UnreadValue[];
};

const written = (own: string | undefined, standard: string): string =>
  own === undefined || own.trim() === '' ? standard : own;

/** Rows of other ids (確認したこと, outages of the seller's own) change no rule. Of two rows of one id the first counts. */
export function referenceFrom(own: readonly OwnRule[]): Reference {
  const byId = new Map<string, OwnRule>();
  for (const row of own) if (!byId.has(row.id)) byId.set(row.id, row);
  const unread: UnreadValue[] = [];
  const rules = new Map<string, RuleInForce>();
  for (const rule of STANDARD_RULES) {
    const row = byId.get(rule.id);
    const value = isBlankValue(row?.value) ? rule.value : valueIn(row?.value, rule.unit);
    if (value === undefined) {
      const { id, about, name, unit } = rule;
      unread.push({ id, about, name, found: String(row?.value), wanted: unit, used: rule.value });
    }
    const inForce = value === undefined ? rule.value : value;
    rules.set(rule.id, {
      ...rule,
      value: inForce,
      own: inForce !== rule.value,
      say: written(row?.say, rule.say),
      steps: written(row?.steps, rule.steps),
      source: written(row?.source, rule.source),
      checked: written(row?.checked, rule.checked),
    });
  }
  return { rules, unread };
}

/** The rule of a marketplace or, where it has none, the one for all. */
export const ruleOf = (
  { rules }: Reference,
  topic: RuleTopic,
  marketplace: Marketplace,
): RuleInForce | undefined => rules.get(`${topic}.${marketplace}`) ?? rules.get(`${topic}.ALL`);

/** Every rule of a topic, in the order of the tab: services, official sources, past outages. */
export const rulesAbout = ({ rules }: Reference, topic: RuleTopic): readonly RuleInForce[] =>
  Array.from(rules.values()).filter((rule) => rule.topic === topic);

export type RuleFigure = { readonly figure: number; readonly rule: RuleInForce };

/** Nothing is counted with a figure that nobody has confirmed, unless the seller put it there. */
export function figureOf(
  reference: Reference,
  topic: RuleTopic,
  marketplace: Marketplace,
): RuleFigure | undefined {
  const rule = ruleOf(reference, topic, marketplace);
  if (rule === undefined || typeof rule.value !== 'number') return undefined;
  return rule.own || rule.certainty !== '未確認' ? { figure: rule.value, rule } : undefined;
}
