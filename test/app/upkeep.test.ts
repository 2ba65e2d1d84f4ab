// What 今日やること says of 定型文 and 参照データ.
import { expect, it } from 'vitest';
import { listTemplates } from '../../src/app/list-templates.ts';
import { listRules } from '../../src/app/rule-line.ts';
import { upkeepOf } from '../../src/app/upkeep.ts';
import { answered } from '../support/decided.ts';
import { letterShop } from '../support/letter-shop.ts';
import { MORNING, type Shop, sheetOf, stockRow, worldOf } from '../support/small-world.ts';

const at = (day: string): number => Date.parse(`${day}T09:00:00+09:00`);

const selling = (...marketplaces: ('MERCARI' | 'RAKUMA' | 'YAHOO_AUCTION')[]): Shop =>
  letterShop({ rows: sheetOf(marketplaces.map((one) => stockRow({ marketplaces: [one] }))) });

const listedDue = (shop: Shop) => answered(listRules(worldOf(shop))).rules.filter(({ checkDue }) => checkDue);

it('nothing before any day has come', () => {
  expect(upkeepOf(worldOf({ ...selling('MERCARI'), now: MORNING }))).toEqual({ templates: 0, rules: 0 });
});

it('rules of marketplaces on which the seller sells, by which something is lost where they are wrong', () => {
  const shop = { ...selling('MERCARI'), now: at('2026-12-23') };
  const due = listedDue(shop);
  expect(upkeepOf(worldOf(shop)).rules).toBe(due.length);
  expect(due.map(({ id }) => id)).toContain('auto-complete.MERCARI');
  expect(new Set(due.map(({ about }) => about))).toEqual(new Set(['メルカリ']));
  expect(due.some(({ category }) => category === '過去の障害' || category === '文面のルール')).toBe(false);
});

it('where nobody can tell where the seller sells, all marketplaces count', () => {
  const all = { ...letterShop(), now: at('2026-12-23') };
  expect(listedDue(all).length).toBeGreaterThan(listedDue({ ...selling('RAKUMA'), now: all.now }).length);
  expect(listedDue(all).every(({ about }) => about !== '共通')).toBe(true);
});

it('what was looked up is not due', () => {
  const shop = letterShop({
    now: at('2026-12-23'),
    rule: { id: 'auto-complete.MERCARI', checkNext: at('2027-01-23') },
  });
  expect(listedDue(shop).map(({ id }) => id)).not.toContain('auto-complete.MERCARI');
});

it('what a desk has answered is asked again on its day, wherever it is from', () => {
  const shop = letterShop({ now: at('2026-12-01') });
  const rules = shop.records.rules.map((row, place) =>
    place > 0
      ? row
      : { ...row, id: 'R7-a', category: '確認したこと', about: '共通', checkNext: at('2026-12-01') },
  );
  expect(upkeepOf(worldOf({ ...shop, records: { ...shop.records, rules } })).rules).toBe(1);
});

it('letters whose 見直す日 has come, as many as the list shows', () => {
  const shop = letterShop({ letter: { id: 'thanks', reviewOn: MORNING } });
  const { templates } = answered(listTemplates(worldOf(shop)));
  expect(templates.filter(({ reviewDue }) => reviewDue).map(({ id }) => id)).toEqual(['thanks']);
  expect(upkeepOf(worldOf(shop)).templates).toBe(1);
});
