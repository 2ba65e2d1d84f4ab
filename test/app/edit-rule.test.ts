// 参照データを直す, by the button.
import { describe, expect, it } from 'vitest';
import { editRule } from '../../src/app/edit-rule.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import { listRules } from '../../src/app/rule-line.ts';
import { isoDay } from '../../src/domain/instant.ts';
import { ruleOf } from '../../src/domain/reference/reference.ts';
import type { RuleRecord } from '../../src/domain/reference/rule-record.ts';
import { STANDARD_RULES } from '../../src/domain/reference/standard-reference.ts';
import { answered, planned } from '../support/decided.ts';
import { letterShop, ruleIn, without } from '../support/letter-shop.ts';
import { afterwards, type Shop, worldOf } from '../support/small-world.ts';

const ID = 'auto-complete.MERCARI';
const STANDARD = STANDARD_RULES.find(({ id }) => id === ID);

type Edit = Partial<Omit<RequestOf<'editRule'>, 'kind' | 'requestId'>>;

const asked = (shop: Shop, edit: Edit) =>
  editRule(worldOf(shop), { kind: 'editRule', requestId: 'request-1', ruleId: ID, ...edit });

function edited(shop: Shop, edit: Edit) {
  const { plan, reply } = planned(asked(shop, edit));
  return { plan, reply, shop: afterwards(shop, plan) };
}

const inForce = (shop: Shop) => ruleOf(worldOf(shop).reference(), 'auto-complete', 'MERCARI');

/** What a desk has answered, kept by the seller. */
const FOUND: RuleRecord = {
  ...ruleIn(letterShop(), ID),
  id: 'R7-abc',
  category: '確認したこと',
  name: '色ちがいの交換',
  value: 'できる',
  unit: '',
  own: true,
  standard: '',
};

const withFound = (): Shop => {
  const shop = letterShop();
  return { ...shop, records: { ...shop.records, rules: [...shop.records.rules, FOUND] } };
};

describe('a value of the seller’s own', () => {
  const { shop, reply, plan } = edited(letterShop(), { value: ' １０日 ', source: '公式のガイド' });

  it('stands in the row as a figure, and counts', () => {
    expect(ruleIn(shop, ID)).toMatchObject({ value: '10', own: true, standard: '9', source: '公式のガイド' });
    expect(inForce(shop)).toMatchObject({ value: 10, own: true, source: '公式のガイド' });
    expect(reply.rule).toMatchObject({ value: '10', own: true, standard: '9' });
    expect(reply.notes).toEqual(['期限は、次にトメルを開いたときから、この値で数えます。']);
    expect(plan.sentence).toBe('参照データ「メルカリ 自動で取引完了(発送通知から)」を直しました');
  });

  it('the standard brings back value, sentence, source and days', () => {
    const back = edited(shop, { standard: true, value: '11' });
    expect(ruleIn(back.shop, ID)).toEqual(ruleIn(letterShop(), ID));
    expect(inForce(back.shop)).toMatchObject({ value: 9, own: false });
  });

  it.each(['', '  ', '9', '9日'])('%j is the standard again', (value) => {
    const back = edited(shop, { value, source: '' });
    expect(ruleIn(back.shop, ID)).toMatchObject({ value: '9', own: false, source: STANDARD?.source });
  });

  it('the same once more changes nothing and says so', () => {
    const again = edited(shop, { value: '10' });
    expect(again.plan.changes).toEqual([]);
    expect(again.reply.notes).toEqual(['前と同じなので、変わったところはありません。']);
  });
});

it('another sentence or other steps are its own, too', () => {
  const { shop } = edited(letterShop(), { say: 'うちではこう数える\r\n', steps: '1. 見る' });
  expect(ruleIn(shop, ID)).toMatchObject({
    say: 'うちではこう数える',
    steps: '1. 見る',
    value: '9',
    own: true,
  });
  expect(inForce(shop)).toMatchObject({ say: 'うちではこう数える', own: false });
});

it.each([
  [{ ruleId: 'no.SUCH' }, { code: 'noSuchRule', ruleId: 'no.SUCH' }],
  [{ value: 'そのうち' }, { code: 'ruleValue', wanted: '数字(日)' }],
  [{ value: '-3' }, { code: 'ruleValue', wanted: '数字(日)' }],
  [
    { ruleId: 'service-anonymous.YUYU', value: 'たぶん' },
    { code: 'ruleValue', wanted: 'はい/いいえ' },
  ],
  [
    { ruleId: 'official-source.YAHOO_FLEA', value: 'javascript:alert(1)' },
    { code: 'ruleValue', wanted: 'https://で始まるアドレス' },
  ],
  [{ checked: '2026-02-30' }, { code: 'badRequest', where: 'checked' }],
] as const)('%o is refused', (edit, refusal) => {
  expect(asked(letterShop(), edit)).toEqual({ kind: 'refused', refusal });
});

describe('確認した日', () => {
  it.each([
    [ID, '2026-12-31', '2027-01-31'],
    [ID, '2027-01-31', '2027-02-28'],
    ['cancel-answer.MERCARI', '2026-11-30', '2027-02-28'],
    ['past-outage.2022-07-02', '2026-11-30', ''],
  ])('of %s on %s: the next look is on %s', (ruleId, checked, next) => {
    const { reply, shop } = edited(letterShop(), { ruleId, checked });
    expect(reply.rule).toMatchObject({ checked, checkNext: next, own: false });
    expect(isoDay(ruleIn(shop, ruleId).checked)).toBe(checked);
  });
});

it('a row that a person has deleted is made anew; until then the standard counts', () => {
  const gone = without(letterShop(), ID);
  expect(inForce(gone)).toMatchObject({ value: 9, own: false });
  const { plan, shop } = edited(gone, { value: '10' });
  expect(plan.changes).toEqual([]);
  expect(plan.appends.rules).toHaveLength(1);
  expect(inForce(shop)).toMatchObject({ value: 10 });
});

it('what a desk has answered can be put right, and has no standard', () => {
  const { shop } = edited(withFound(), { ruleId: 'R7-abc', value: 'できない', standard: false });
  expect(ruleIn(shop, 'R7-abc')).toMatchObject({ value: 'できない', own: true, standard: '' });
  expect(edited(shop, { ruleId: 'R7-abc', standard: true }).plan.changes).toEqual([]);
  expect(worldOf(shop).reference().rules.size).toBe(STANDARD_RULES.length);
});

describe('the list', () => {
  const listed = (shop: Shop) => answered(listRules(worldOf(shop))).rules;

  it('holds every standard rule, also one whose row is gone, and what the seller has found out behind them', () => {
    const rules = listed(without(withFound(), ID));
    expect(rules.map(({ id }) => id)).toEqual([...STANDARD_RULES.map(({ id }) => id), 'R7-abc']);
  });

  it('shows the standard value where a cell holds none that fits', () => {
    const found = listed(letterShop({ rule: { id: ID, value: 'そのうち' } })).find(({ id }) => id === ID);
    expect(found?.value).toBe('9');
    expect(worldOf(letterShop({ rule: { id: ID, value: 'そのうち' } })).reference().unread).toMatchObject([
      { id: ID, found: 'そのうち', used: 9 },
    ]);
  });
});
