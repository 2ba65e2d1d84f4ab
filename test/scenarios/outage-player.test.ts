// 28 December on shops b and c as scenario files, played by the player's own main on the built add-on: from the notice to the parcels.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/app/protocol.ts';
import type { ScenarioResult } from '../../src/workbench/player/scenario-result.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { builtAddon } from '../support/built-addon.ts';
import { loadPlayer } from '../support/player-bundle.ts';
import { formulasInOwnTabs } from '../support/seller-part.ts';
import { shop } from '../support/shops.ts';
import { recordsOf } from '../support/workbook-cells.ts';

const ROOT = join(import.meta.dirname, '../..');

describe.each([
  { name: 'b' as const, orders: 28, toShip: 21 },
  { name: 'c' as const, orders: 9, toShip: 10 },
])('shop $name as a scenario file', ({ name, orders, toShip }) => {
  let result: ScenarioResult;
  let exit: number;
  beforeAll(async () => {
    builtAddon();
    let stdout = '';
    exit = await loadPlayer().play([join(import.meta.dirname, `files/outage-${name}.scenario.json`)], {
      addonDir: join(ROOT, 'build/out/addon'),
      stdout: (text) => {
        stdout += text;
      },
      stderr: (text) => {
        throw new Error(text);
      },
    });
    result = JSON.parse(stdout);
  }, 120_000);

  const replies = (): readonly Reply[] =>
    result.steps.flatMap(({ reply }) => (reply === undefined ? [] : [reply as Reply]));
  const valuesOf = (kind: string): readonly unknown[] =>
    replies().flatMap((reply) => (reply.ok && reply.value.kind === kind ? [reply.value] : []));
  const dump = (which: string): WorkbookFile => {
    const found = result.dumps?.[which];
    if (found === undefined) throw new Error(`No dump ${which}.`);
    return found;
  };

  it('is played to its end; another service without consent is refused', () => {
    expect(exit).toBe(0);
    const refused = replies().flatMap((reply) =>
      !reply.ok && 'refusal' in reply ? [reply.refusal.code] : [],
    );
    expect(refused).toEqual(['consentMissing']);
  });

  it('everybody is told by when it has to recover to leave when', () => {
    expect(valuesOf('declareOutage')).toMatchObject([{ contacts: orders, drafts: orders, lacks: [] }]);
    const drafts = recordsOf(dump('told'), '連絡文ログ');
    expect(drafts.filter(({ 文面 }) => String(文面).includes('1月4日に発送いたします'))).toHaveLength(orders);
    expect(drafts.map(({ 送り方 }) => 送り方).filter((how) => how !== null)).toEqual([
      'この文面',
      '自分の言葉で',
    ]);
    expect(recordsOf(dump('told'), '止めた商品')).toEqual([]);
    expect(recordsOf(dump('told'), '停止作業').every((task) => task.種類 === '注文を減らす')).toBe(true);
  });

  it('a new order overnight, the recovery, the first parcels', () => {
    expect(valuesOf('addOrders')).toMatchObject([{ contacts: 1, moved: 0, drafts: 1 }]);
    expect(valuesOf('recordRecovery')).toMatchObject([{ toShip }]);
    expect(valuesOf('recordShipped')).toMatchObject([{ shipped: 1 }, { shipped: 3 }]);
    expect(valuesOf('outageReport')).toMatchObject([{ hours: 29.2, all: orders + 1 }]);
    expect(formulasInOwnTabs(dump('shipped'), shop(name))).toEqual([]);
    const live = recordsOf(dump('shipped'), '連絡文ログ').filter(({ 状態 }) => 状態 === '下書き');
    expect(new Set(live.map(({ 用途 }) => 用途))).toEqual(new Set(['発送のお知らせ']));
  });
});
