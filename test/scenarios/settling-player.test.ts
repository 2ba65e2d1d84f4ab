// A mix-up on shop b from the stop to the day of 防止策, as a scenario file, played by the player's own main on the built add-on.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/app/protocol.ts';
import type { ScenarioResult } from '../../src/workbench/player/scenario-result.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { builtAddon } from '../support/built-addon.ts';
import { loadPlayer } from '../support/player-bundle.ts';
import { formulasInOwnTabs, sellerPart } from '../support/seller-part.ts';
import { shop } from '../support/shops.ts';
import { differences, recordsOf } from '../support/workbook-cells.ts';

const ROOT = join(import.meta.dirname, '../..');
const original = shop('b');

let result: ScenarioResult;
let exit: number;
beforeAll(async () => {
  builtAddon();
  let stdout = '';
  exit = await loadPlayer().play([join(import.meta.dirname, 'files/settling-b.scenario.json')], {
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

describe('the file', () => {
  it('is played to its end, and what is refused says why', () => {
    expect(exit).toBe(0);
    const refused = replies().flatMap((reply) =>
      !reply.ok && 'refusal' in reply ? [reply.refusal.code] : [],
    );
    expect(refused).toEqual(['amountMissing', 'evidenceMissing', 'notYetClosable']);
  });

  it('finds the other one of the mix-up, and asks', () => {
    expect(valuesOf('twins')).toMatchObject([{ twins: [{ transactionId: 'T000177', known: false }] }]);
    expect(valuesOf('askTwin')).toMatchObject([{ draft: { purpose: '確認のお願い' } }]);
  });

  it('settles with the buyer, looks at what came back, and keeps what the desk has said', () => {
    const closed = dump('closed');
    const buyer = recordsOf(closed, '連絡する相手').find((line) => line.取引ID === 'T000117');
    expect(buyer).toMatchObject({
      解決方法: '一部返金',
      金額: 1500,
      対応: '解決',
      返送: '届いた',
      証拠: 'やり取りの画面、合意した内容、品物の写真、商品ページと説明、発送の控えと追跡',
    });
    expect(recordsOf(closed, '検品')).toMatchObject([{ 先に見る: '返ってきた物', 状態: '除外' }]);
    expect(recordsOf(closed, '参照データ').filter((line) => line.分類 === '確認したこと')).toMatchObject([
      { '販路・便': 'ヤフオク', 名前: '=返品の送料は、どちらの負担ですか', 説明: '=出品者です' },
    ]);
  });

  it('ends the trouble, and asks on the day whether it has helped', () => {
    expect(recordsOf(dump('closed'), 'トラブル')).toMatchObject([
      {
        状態: '終了',
        終わり方: '解決',
        原因: '棚が隣同士',
        次から変えること: '+箱に写真を貼る',
        損失額: 1500,
      },
    ]);
    const desks = valuesOf('open') as readonly { readonly desk: { readonly incidents: readonly object[] } }[];
    expect(desks.map(({ desk }) => desk.incidents.length)).toEqual([1, 0]);
    expect(desks[0]?.desk.incidents[0]).toMatchObject({ checkOn: '2026-12-20', next: '防止策を確かめる' });
    expect(recordsOf(dump('looked'), 'トラブル')[0]?.確かめる日).toBeNull();
  });

  it('leaves every cell of the seller as it was, and no formula in ours', () => {
    for (const which of ['closed', 'looked']) {
      const file = new Map([...sellerPart(original, original)].filter(([place]) => place.includes('!')));
      const now = new Map([...sellerPart(dump(which), original)].filter(([place]) => place.includes('!')));
      expect(differences(file, now), which).toEqual([]);
      expect(formulasInOwnTabs(dump(which), original), which).toEqual([]);
    }
  });
});
