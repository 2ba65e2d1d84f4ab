// What is left when an outage is over: the list for a 事務局, a small thing for the buyer, and what to have ready for the next.
import { describe, expect, it } from 'vitest';
import { outageReport } from '../../src/app/outage-report.ts';
import { recordGoodwill } from '../../src/app/record-goodwill.ts';
import { showClosing } from '../../src/app/show-closing.ts';
import { showReadiness } from '../../src/app/show-readiness.ts';
import { answered } from '../support/decided.ts';
import { at, inOutage, NOTICE, ROWS, winterShop } from '../support/outage-shop.ts';
import {
  codeOf,
  contactIn,
  does,
  incidentId,
  recovers,
  requestId,
  sendsAll,
  ships,
} from '../support/outage-steps.ts';
import { type Shop, shopOf, worldOf } from '../support/small-world.ts';

const report = (shop: Shop) =>
  answered(
    outageReport(worldOf(shop), { kind: 'outageReport', incidentId }, () => [
      { at: NOTICE, who: 'みき', said: '公式のお知らせを見ました: 変わりなし' },
    ]),
  );

describe('the list for a 事務局', () => {
  const told: Shop = { ...sendsAll(inOutage()), now: at('2026-12-29T16:00') };
  const over = does(told, recovers({ at: '2026-12-29T15:30' })).shop;
  const gone = does(over, ships(over, ['SOON'])).shop;

  it('holds the outage, every step, every message as it was sent and every parcel', () => {
    const said = report(gone);
    expect(said).toMatchObject({
      since: '2026/12/28 11:00',
      recoveredAt: '2026/12/29 15:30',
      hours: 28.5,
      functions: ['QR・バーコード', '発送通知', '集荷'],
      story: [{ at: '2026/12/28 11:00', who: 'みき', said: '公式のお知らせを見ました: 変わりなし' }],
      all: 6,
    });
    expect(said.messages).toHaveLength(6);
    expect(said.messages[0]?.text).toContain('発送が遅れる見込み');
    expect(said.parcels.find(({ product }) => product === '品SOON')).toMatchObject({
      stage: '発送済み',
      shippedAt: '2026/12/29 16:00',
      shipBy: '2026/12/28 16:00',
    });
  });

  it('says that it lasts while it does', () => {
    expect(report(told)).toMatchObject({ recoveredAt: '', hours: null });
  });
});

describe('おまけ', () => {
  const shop = sendsAll(inOutage());
  const gives = (note: string, cost: number | null) => (world: Parameters<typeof recordGoodwill>[0]) =>
    recordGoodwill(world, {
      kind: 'recordGoodwill',
      requestId,
      contactId: contactIn(shop, 'SOON').id,
      note,
      cost,
    });

  it('is a note with its cost, counts as loss, and stands in no message', () => {
    const then = does(shop, gives('ドリップバッグ2つ', 180));
    expect(contactIn(then.shop, 'SOON')).toMatchObject({ goodwill: 'ドリップバッグ2つ', goodwillCost: 180 });
    expect(then.sentence).toBe('買い手SOON様へのおまけを記録しました: ドリップバッグ2つ(180円)');
    const closing = answered(showClosing(worldOf(then.shop), { kind: 'closing', incidentId }));
    expect([closing.loss, closing.lossLines]).toEqual([180, [{ label: '買い手SOON様へのおまけ', yen: 180 }]]);
    const all = does(then.shop, recovers()).shop;
    const left = does(all, ships(all, ['SOON'])).shop;
    expect(left.records.drafts.some(({ text }) => text.includes('ドリップバッグ'))).toBe(false);
    const none = does(then.shop, gives(' ', 180)).shop;
    expect(contactIn(none, 'SOON')).toMatchObject({ goodwill: '', goodwillCost: null });
  });

  it('is refused for a stranger', () => {
    const strange = recordGoodwill(worldOf(shop), {
      kind: 'recordGoodwill',
      requestId,
      contactId: 'C1-x',
      note: '',
      cost: null,
    });
    expect(codeOf(strange)).toBe('noSuchContact');
  });
});

describe('備え', () => {
  const ready = (shop: Shop) => answered(showReadiness(worldOf(shop), { kind: 'readiness' }));

  it('tells for every way of shipping in use what could be taken instead', () => {
    const shown = ready(winterShop());
    expect(
      shown.ways.map(({ service, rows, others }) => [service, rows, others.map((one) => one.service)]),
    ).toEqual([
      ['らくらくメルカリ便', 7, ['ゆうゆうメルカリ便', '普通郵便など(宛名を書く送り方)']],
      ['おてがる配送(ヤマト)', 1, ['おてがる配送(日本郵便)', '普通郵便など(宛名を書く送り方)']],
      [
        'ゆうゆうメルカリ便',
        1,
        ['梱包・発送たのメル便', 'らくらくメルカリ便', '普通郵便など(宛名を書く送り方)'],
      ],
    ]);
    expect(shown.sources.map(({ about }) => about)).toContain('ヤマト運輸');
    expect(shown.closedDays).toBe('12/30〜1/3');
  });

  it('says what is missing, and what to do about it', () => {
    const bare = shopOf({
      rows: ROWS.map((row) => ({ ...row, service: '' })),
      now: NOTICE,
      tables: [{ sheetId: 11, use: 'stock', mapped: ['product'] }],
      settings: { 休みの日: '年末年始' },
      letters: { 'outage-delay': { used: false } },
    });
    const { lacks, ways, lettersUnused } = ready(bare);
    expect([ways, lettersUnused]).toEqual([[], 1]);
    expect(lacks.join('\n')).toContain('配送方法の列がありません');
    expect(lacks.join('\n')).toContain('支払日時の列がありません');
    expect(lacks.join('\n')).toContain('年末年始');
    expect(lacks.join('\n')).toContain('連絡文のうち1件');
    for (const lack of lacks) expect(lack).toMatch(/。$/);
  });
});
