// Every standard rule as a row: complete, dated, sourced, and honest about how sure it is.
import { describe, expect, it } from 'vitest';
import { MARKETPLACE } from '../../../src/domain/labels.ts';
import { RULE_CATEGORY } from '../../../src/domain/reference/reference-rule.ts';
import { NOBODY } from '../../../src/domain/reference/rule-rows.ts';
import { valueIn } from '../../../src/domain/reference/rule-value.ts';
import { STANDARD_RULES } from '../../../src/domain/reference/standard-reference.ts';
import { STOP_MANUALS } from '../../../src/domain/stop-playbook.ts';

describe('the standard rules', () => {
  it('have ids of their own', () => {
    expect(new Set(STANDARD_RULES.map(({ id }) => id)).size).toBe(STANDARD_RULES.length);
  });

  it('fill every category but the answers that a seller keeps', () => {
    const used = RULE_CATEGORY.codes.filter((code) => STANDARD_RULES.some((rule) => rule.category === code));
    expect(used).toEqual(RULE_CATEGORY.codes.filter((code) => code !== '確認したこと'));
  });

  it.each(STANDARD_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    expect(id).toBe(`${rule.topic}.${rule.of}`);
    expect(rule.about).not.toBe('');
    expect(rule.name).not.toBe('');
    expect(rule.source).not.toBe('');
    expect(rule.checked).toMatch(/^2026-11-(?:22|29)$/);
    if (rule.category === '過去の障害') expect(rule.checkNext).toBe('');
    else expect(rule.checkNext > rule.checked).toBe(true);
    if (rule.source === NOBODY) expect(rule.certainty).toBe('未確認');
    if (rule.say !== '') expect(rule.say).toMatch(/。$/);
    for (const text of [rule.say, rule.steps, rule.name])
      expect(text).not.toMatch(/エラー|失敗|undefined|〜/);
    if (rule.value !== null) expect(valueIn(rule.value, rule.unit)).toBe(rule.value);
  });

  it('hearsay says so in words', () => {
    const figures = STANDARD_RULES.filter(
      ({ certainty, category, value }) =>
        certainty === '聞いた話' && typeof value === 'number' && category === 'メッセージの期限',
    );
    expect(figures).toHaveLength(3);
    for (const { say } of figures) expect(say).toMatch(/そうです/);
  });

  it('takes the steps of a stop from the stop tasks', () => {
    for (const code of MARKETPLACE.codes)
      expect(STANDARD_RULES.find(({ id }) => id === `stop.${code}`)?.steps).toBe(STOP_MANUALS[code].steps);
  });

  it.each([
    ['auto-complete.MERCARI', 9, '聞いた話'],
    ['auto-complete-hour.MERCARI', 13, '聞いた話'],
    ['auto-complete.YAHOO_FLEA', null, '未確認'],
    ['compensation.MERCARI', 14, '聞いた話'],
    ['message-days.MERCARI', 14, '聞いた話'],
    ['message-days.YAHOO_AUCTION', 120, '聞いた話'],
    ['message-days.RAKUMA', 7, '聞いた話'],
    ['cancel-answer.MERCARI', 24, '公式'],
    ['take-down-fee.YAHOO_AUCTION', 550, '聞いた話'],
    ['message-length.MERCARI', null, '未確認'],
    ['official-source.YAHOO_FLEA', null, '未確認'],
    ['past-outage.2022-07-02', 86, '聞いた話'],
    ['satisfaction-support.YAHOO_AUCTION', 10000, '未確認'],
  ])('%s is %j, %s', (id, value, certainty) => {
    expect(STANDARD_RULES.find((rule) => rule.id === id)).toMatchObject({ value, certainty });
  });
});
