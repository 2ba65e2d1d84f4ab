// 発送できない: what can be chosen, whom it hits, and what the declaration writes.
import { describe, expect, it } from 'vitest';
import { declareOutage } from '../../src/app/declare-outage.ts';
import { outageOptions } from '../../src/app/outage-options.ts';
import { previewOutage } from '../../src/app/preview-outage.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import { checkMessage } from '../../src/domain/check-message.ts';
import { HOUR } from '../../src/domain/instant.ts';
import { outageFrom } from '../../src/domain/shipping/outage.ts';
import { answered, planned } from '../support/decided.ts';
import {
  at,
  declaration,
  declared,
  FAILING,
  inOutage,
  NOTICE,
  OTEGARU,
  order,
  RAKURAKU,
  ROWS,
  tokensOf,
  winterShop,
} from '../support/outage-shop.ts';
import { sheetOf, worldOf } from '../support/small-world.ts';

const preview = (more: Partial<RequestOf<'previewOutage'>> = {}, shop = winterShop()) =>
  answered(previewOutage(worldOf(shop), { kind: 'previewOutage', ...FAILING, ...more }));

const refusal = (more: Partial<RequestOf<'declareOutage'>>) => {
  const decision = declareOutage(worldOf(winterShop()), declaration(more));
  return decision.kind === 'refused' ? decision.refusal : null;
};

describe('what can be chosen', () => {
  it('the seller’s own words, most orders first, with marketplaces and carrier', () => {
    const { services, functions } = answered(outageOptions(worldOf(winterShop()), { kind: 'outageOptions' }));
    expect(
      services.map(({ label, orders, unpaid, shipped, carrier }) => [
        label,
        orders,
        unpaid,
        shipped,
        carrier,
      ]),
    ).toEqual([
      [RAKURAKU, 4, 1, 1, 'ヤマト運輸'],
      [OTEGARU, 1, 0, 0, 'ヤマト運輸'],
      ['ゆうゆうメルカリ便', 1, 0, 0, '日本郵便'],
    ]);
    expect(functions).toEqual(['QR・バーコード', '発送通知', '集荷', '追跡', '取引メッセージ', '店の受付']);
  });

  it('orders that name no service are one choice of their own', () => {
    const shop = winterShop({
      rows: sheetOf([order('A', 5, { service: '' }), order('B', 5, { service: ' ' })]),
    });
    const { services, estimate } = answered(outageOptions(worldOf(shop), { kind: 'outageOptions' }));
    expect(services).toMatchObject([{ service: '', label: '配送方法を書いていない注文', orders: 2 }]);
    expect(estimate).toBe('過去の例 14~86時間');
    expect(preview({ services: [''] }, shop).rows).toHaveLength(2);
  });
});

describe('whom it hits', () => {
  it('by hours, the unreadable right behind the day that is left', () => {
    const { list, groups, marketplaces, rows } = preview();
    expect(list.map(({ key, group, hours }) => [key, group, hours])).toEqual([
      ['OVER', 'WITHIN_DAY', -2],
      ['SOON', 'WITHIN_DAY', 5],
      ['AUCTION', 'WITHIN_DAY', 20],
      ['BLANK', 'UNREADABLE', null],
      ['LATE', 'LATER', 30],
      ['UNPAID', 'UNPAID', null],
    ]);
    expect(groups.map(({ label, orders }) => `${label} ${orders}`)).toEqual([
      '24時間以内 3',
      '期限が読めない 1',
      'そのあと 1',
      '支払い待ち 1',
    ]);
    expect(marketplaces.map(({ label, orders }) => [label, orders])).toEqual([
      ['メルカリ', 5],
      ['ヤフオク', 1],
    ]);
    expect(rows).toHaveLength(6);
  });

  it('one date typed for all that cannot be read, and a QR that is out', () => {
    const { list } = preview({ shipBy: '2026-12-29T09:00', qr: tokensOf(ROWS, 'SOON') });
    const of = (key: string) => list.find((one) => one.key === key);
    expect(of('BLANK')).toMatchObject({ group: 'WITHIN_DAY', shipBy: '12/29 09:00', provisional: true });
    expect(of('SOON')).toMatchObject({ group: 'QR_ISSUED' });
    expect(preview({ qr: tokensOf(ROWS, 'SOON') }).letters).toBe(5);
  });

  it('counters of the same service come first, and nobody is told before they are tried', () => {
    const { counters, tells, letters, firstAid } = preview({
      functions: ['店の受付'],
      places: ['セブン', 'PUDO'],
    });
    expect(counters).toEqual([
      { service: RAKURAKU, places: ['ヤマト運輸の営業所', 'ファミリーマート', 'メルカリポスト', '集荷'] },
    ]);
    expect([tells, letters]).toEqual([false, 0]);
    expect(firstAid).toEqual(['同じ便を、ほかの受付で出します。同意も費用もいりません。']);
  });

  it('says the sentence that buyers want, and what of the days off it cannot read', () => {
    expect(preview()).toMatchObject({
      outlook: '復旧が12月29日18時までなら12月29日に、1月4日の朝までなら1月4日に発送いたします。',
      closedUnread: [],
      messagesDown: false,
      estimate: '過去の例 14~86時間',
    });
    const odd = winterShop({ settings: { 休みの日: '年末年始' } });
    expect(preview({}, odd)).toMatchObject({
      closedUnread: ['年末年始'],
      outlook: '復旧した日か、その翌日に発送いたします。',
    });
    expect(preview().sources.map(({ about, address }) => [about, address.slice(0, 8)])).toContainEqual([
      'ヤマト運輸',
      'https://',
    ]);
  });

  it('a sale that stands in both tabs is one order', () => {
    const rows = sheetOf([
      order('G-1', 5),
      order('T-1', 5, { use: 'sales', sheetId: 12, tab: '取引', goodsKey: 'G-1' }),
    ]);
    expect(preview({}, winterShop({ rows })).list.map(({ key }) => key)).toEqual(['T-1']);
  });

  it('tracking hits what is on its way, messages alone hit no parcel', () => {
    expect(preview({ functions: ['追跡'] }).list.map(({ key, group }) => [key, group])).toEqual([
      ['SENT', 'TRACKING'],
    ]);
    const messages = preview({ functions: ['取引メッセージ'] });
    expect([messages.rows, messages.messagesDown]).toEqual([[], true]);
  });
});

describe('the declaration', () => {
  const { plan, reply } = declared();
  const { incidents = [], contacts = [], drafts = [], holds, tasks } = plan.appends;

  it('opens a trouble that holds and marks nothing', () => {
    expect(incidents).toMatchObject([
      {
        id: 'T-007',
        title: 'らくらくメルカリ便 ほか1つの便の障害',
        type: 'PLATFORM_OUTAGE',
        status: 'RESPONDING',
        startedAt: NOTICE,
        contacted: '0/6',
        origin: 'サイトから',
        next: '連絡する相手に知らせる',
      },
    ]);
    expect([holds, tasks, plan.givenIds]).toEqual([undefined, undefined, []]);
    expect(outageFrom(incidents[0]?.outage ?? '')).toMatchObject({
      ...FAILING,
      since: NOTICE,
      expected: '',
      recoveredAt: null,
      nextLook: NOTICE + 4 * HOUR,
    });
    expect(reply).toMatchObject({ contacts: 6, drafts: 6, tasks: 0, lacks: [], notes: [] });
    expect(plan.sentence).toBe(
      '「らくらくメルカリ便 ほか1つの便の障害」で、連絡する相手6件を書き出し、連絡文を6件作りました',
    );
  });

  it('every buyer is certain, the nearest deadline the most urgent', () => {
    const said = contacts.map(({ key, certainty, urgency, deadlineKind }) => [
      key,
      certainty,
      urgency,
      deadlineKind,
    ]);
    expect(said).toEqual([
      ['OVER', 'CONFIRMED', '即対応', '発送期限'],
      ['SOON', 'CONFIRMED', '即対応', '発送期限'],
      ['AUCTION', 'CONFIRMED', '即対応', '発送期限'],
      ['BLANK', 'CONFIRMED', '即対応', ''],
      ['LATE', 'CONFIRMED', '緊急', '発送期限'],
      ['UNPAID', 'CONFIRMED', '要対応', ''],
    ]);
  });

  it('every notice says by when it has to recover to leave when, and has no fault', () => {
    expect(drafts.map(({ purpose, when, state }) => [purpose, when, state])).toEqual([
      ...Array.from({ length: 5 }, () => ['遅延のお知らせ', '今すぐ', 'DRAFT']),
      ['見込みのお知らせ', '今すぐ', 'DRAFT'],
    ]);
    for (const draft of drafts) {
      expect(draft.text).toContain('12月29日18時までに復旧した場合は、12月29日中に発送いたします。');
      expect(draft.text).toContain('1月4日に発送いたします');
      expect(draft.check).toBe('');
      expect(draft.promise).toBe(at('2026-12-29T20:00'));
      expect(
        checkMessage({
          text: draft.text,
          marketplace: draft.marketplace,
          purpose: draft.purpose === '遅延のお知らせ' ? '遅延のお知らせ' : '見込みのお知らせ',
          recipient: '購入者',
        }),
      ).toEqual([]);
    }
    expect(drafts.find(({ marketplace }) => marketplace === 'YAHOO_AUCTION')?.text).toContain(OTEGARU);
  });

  it('the same request gives the same records', () => {
    expect(declared().plan).toEqual(plan);
  });

  it('only what was shown; whoever was told is left out of the notices and says so', () => {
    const rows = tokensOf(ROWS, 'SOON', 'OVER', 'LATE');
    const some = declared(winterShop(), { rows, told: tokensOf(ROWS, 'OVER'), qr: tokensOf(ROWS, 'LATE') });
    const made = some.plan.appends.drafts ?? [];
    expect(some.reply).toMatchObject({ contacts: 3, drafts: 1 });
    expect(made.map(({ salutation, state, how }) => [salutation, state, how])).toEqual([
      ['買い手OVER様', 'SENT', '自分の言葉で'],
      ['買い手SOON様', 'DRAFT', ''],
    ]);
    const told = some.plan.appends.contacts?.find(({ key }) => key === 'OVER');
    expect(told).toMatchObject({ answer: 'NO_REPLY', resolution: 'CONTACTED', lastContact: NOTICE });
    const qr = some.plan.appends.contacts?.find(({ key }) => key === 'LATE');
    expect(qr).toMatchObject({ qrIssued: true, next: 'もう出したQRで出せるかを、受付で確かめる' });
    expect(some.plan.appends.incidents?.[0]?.contacted).toBe('1/3');
  });

  it('fewer new orders: one task to a marketplace, and the trouble waits for none of them', () => {
    const { plan: slow, reply: said } = declared(winterShop(), { slow: true });
    expect(slow.appends.tasks?.map(({ id, kind, place }) => [id, kind, place])).toEqual([
      ['S7-MERCARI-slow', 'slow', 'メルカリ'],
      ['S7-YAHOO_AUCTION-slow', 'slow', 'ヤフオク'],
    ]);
    expect(said.incident).toMatchObject({ tasksAll: 0, tasksDone: 0, listingsOpen: 0, minutes: null });
  });

  it('while messages are down, texts are ready and wait', () => {
    const down = declared(winterShop(), { functions: ['QR・バーコード', '取引メッセージ'] });
    expect(new Set(down.plan.appends.drafts?.map(({ when }) => when))).toEqual(
      new Set(['メッセージが使えるようになってから']),
    );
    expect(down.reply.notes.join()).toContain('送らずに取っておきます');
  });

  it('hits nobody: it is opened all the same', () => {
    const { plan: none, reply: said } = declared(winterShop(), { services: ['ゆうパック'] });
    expect(none.appends.contacts).toBeUndefined();
    expect(said).toMatchObject({ contacts: 0, drafts: 0 });
  });

  it('a second outage leaves alone whom the first one tells', () => {
    const then = inOutage();
    const second = planned(
      declareOutage(worldOf(then), declaration({ services: [RAKURAKU, 'ゆうゆうメルカリ便'] })),
    );
    expect(second.plan.appends.contacts?.map(({ key }) => key)).toEqual(['POST']);
    expect(second.reply.notes.join()).toContain('5件');
  });

  it('at night only what cannot wait goes at once', () => {
    const night = declared(winterShop({ now: at('2026-12-28T23:00') }));
    const whenOf = (name: string) =>
      night.plan.appends.drafts?.find(({ salutation }) => salutation === `買い手${name}様`)?.when;
    expect([whenOf('SOON'), whenOf('LATE'), whenOf('UNPAID')]).toEqual(['今すぐ', '朝8時から', '朝8時から']);
  });

  it('is refused for a day that does not exist, and cannot have begun later than now', () => {
    expect(refusal({ since: '2027-02-29T10:00' })).toEqual({ code: 'badRequest', where: 'since' });
    expect(refusal({ shipBy: '2026-13-01T10:00' })).toEqual({ code: 'badRequest', where: 'shipBy' });
    const later = declared(winterShop(), { since: '2026-12-28T15:00' });
    expect(later.plan.appends.incidents?.[0]?.startedAt).toBe(NOTICE);
    const before = declared(winterShop(), {
      since: '2026-12-28T09:30',
      expected: '復旧の目途は立っていません',
    });
    expect(before.plan.appends.drafts?.[0]?.text).toContain('12月28日9時30分ごろから');
    expect(before.plan.appends.drafts?.[0]?.text).toContain('「復旧の目途は立っていません」とのことです');
  });
});
