// Thirty hours over the shops a, b and c from 28 December: declared, told, a new order overnight, looked at, recovered, shipped, arrived,
// ended. And two outages at once, one while messages are down.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReplyOf, RequestKind, RequestOf } from '../../src/app/protocol.ts';
import { declareOn, type OutageDesk, outageDesk } from '../support/outage-desk.ts';
import { formulasInOwnTabs, sellerPart } from '../support/seller-part.ts';
import type { ShopName } from '../support/shops.ts';
import { differences, recordsOf, tabOf } from '../support/workbook-cells.ts';

/** Where a new order is typed, and the line: らくらくメルカリ便, paid at 2:00 on the 29th where the shop knows when. */
const NEW: Readonly<
  Record<ShopName, { readonly tab: string; readonly like: (line: readonly unknown[]) => boolean }>
> = {
  a: {
    tab: '商品管理',
    like: (line) => line[23] === 'らくらくメルカリ便' && line[19] !== null && line[26] === false,
  },
  b: { tab: '取引一覧', like: (line) => line[7] === 'らくらくメルカリ便' && line[8] === '発送待ち' },
  c: {
    tab: 'メルカリ',
    like: (line) => line[10] === 'らくらくメルカリ便' && !line[11] && Boolean(line[5]),
  },
};

/** The cells of such an order as somebody types them again, under another number. */
function typeOrder(desk: OutageDesk, name: ShopName): void {
  const { tab, like } = NEW[name];
  const { cells } = tabOf(desk.original, tab);
  const line = cells.find(like);
  if (line === undefined) throw new Error(`No order like that in ${tab}.`);
  const typed = line.map((cell, at) => {
    if (at === 0 && name !== 'c') return 'N-0001';
    if (typeof cell === 'object' && cell !== null) return 'd' in cell ? '2026/12/29 2:00' : '';
    return cell ?? '';
  });
  if (name === 'c') typed[3] = 4321;
  if (name === 'a') typed[13] = '発送待ち';
  desk.host.hand.edit(tab, `A${cells.length + 1}`, [typed]);
}

describe.each<ShopName>(['a', 'b', 'c'])('thirty hours on shop %s', (name) => {
  let desk: OutageDesk;
  let incidentId: string;
  let orders = 0;
  beforeAll(async () => {
    desk = await outageDesk(name);
  });
  afterAll(() => desk.close());

  const does = <Kind extends RequestKind>(request: Omit<RequestOf<Kind>, 'requestId'>): ReplyOf<Kind> =>
    desk.ask<Kind>({ ...request, requestId: desk.requestId() } as unknown as RequestOf<Kind>);
  const room = () => desk.ask<'outage'>({ kind: 'outage', incidentId });
  const loop = (): number => {
    const { cards, morning } = desk.ask<'letters'>({ kind: 'letters', incidentId });
    const all = [...cards, ...morning];
    for (const { draft } of all) does<'recordSent'>({ kind: 'recordSent', draftId: draft.id, how: 'asItIs' });
    return all.length;
  };

  it('11:00: everybody has a notice, and all of them go out', () => {
    const { incident, contacts, drafts } = declareOn(
      desk,
      {},
      name === 'c' ? undefined : ['らくらくメルカリ便'],
    );
    incidentId = incident.id;
    orders = contacts;
    expect(contacts).toBeGreaterThan(7);
    expect(drafts).toBe(contacts);
    expect(loop()).toBe(orders);
    expect(room().groups.every((group) => group.told === group.orders)).toBe(true);
  });

  it('15:00: the notice is looked at', () => {
    desk.host.wait('PT4H');
    expect(room().incident.outage?.lookDue).toBe(true);
    expect(does<'recordLook'>({ kind: 'recordLook', incidentId, seen: '変わりなし' }).nextLook).toBe(
      '12/28 19:00',
    );
  });

  it('29 December 7:00: a new order overnight is found at the opening, and told', () => {
    desk.host.wait('PT16H');
    typeOrder(desk, name);
    const { desk: today } = desk.ask<'open'>({ kind: 'open' });
    const line = today.incidents.find(({ id }) => id === incidentId);
    expect([line?.grown, room().newOrders]).toEqual([1, 1]);
    expect(does<'addOrders'>({ kind: 'addOrders', incidentId })).toMatchObject({ contacts: 1, drafts: 1 });
    desk.host.wait('PT1H');
    expect(loop()).toBe(1);
  });

  it('9:00: the promised word, once', () => {
    desk.host.wait('PT1H');
    const inHand = room().list.filter(({ contact }) => contact.stage === '発送待ち').length;
    const due = room().incident.outage?.progress ?? 0;
    expect(due).toBe(inHand - 1);
    expect(does<'prepareProgress'>({ kind: 'prepareProgress', incidentId, letter: 'progress' }).drafts).toBe(
      due,
    );
    expect(loop()).toBe(due);
    expect(
      desk.refusal({ kind: 'prepareProgress', requestId: desk.requestId(), incidentId, letter: 'progress' }),
    ).toEqual({
      code: 'nothingToPrepare',
    });
  });

  it('16:10: recovered; every parcel leaves with one tap, and every buyer hears of it', () => {
    desk.host.wait('PT7H10M');
    const { toShip } = does<'recordRecovery'>({ kind: 'recordRecovery', incidentId });
    const { list } = desk.ask<'packing'>({ kind: 'packing', incidentId });
    expect(list).toHaveLength(toShip);
    const [first, ...rest] = list;
    const tap = (contacts: typeof list) =>
      does<'recordShipped'>({
        kind: 'recordShipped',
        incidentId,
        parcels: contacts.map(({ contact }) => ({ contactId: contact.id })),
      });
    expect(tap(first === undefined ? [] : [first])).toMatchObject({ shipped: 1, drafts: 1 });
    expect(tap(rest)).toMatchObject({ shipped: toShip - 1, drafts: toShip - 1 });
    expect(loop()).toBe(toShip);
    expect(desk.ask<'packing'>({ kind: 'packing', incidentId })).toMatchObject({ all: 0 });
  });

  it('the list for a 事務局 tells all of it', () => {
    const report = desk.ask<'outageReport'>({ kind: 'outageReport', incidentId });
    expect(report.hours).toBe(29.2);
    expect(report.story.map(({ said }) => said).join('\n')).toMatch(/お知らせを見ました[\s\S]*復旧しました/);
    expect(report.messages.length).toBeGreaterThan(orders);
    expect(report.all).toBe(orders + 1);
  });

  it('it ends, and the seller’s part is as the seller left it', () => {
    does<'close'>({ kind: 'close', incidentId, cause: '', change: '', checkOn: null, loss: null });
    const { desk: today } = desk.ask<'open'>({ kind: 'open' });
    expect(today.incidents).toEqual([]);
    const drafts = recordsOf(desk.file(), '連絡文ログ');
    expect(drafts.filter((draft) => draft.状態 === '下書き')).toEqual([]);
    expect(drafts.filter((draft) => draft.文面チェック !== null)).toEqual([]);
    expect(formulasInOwnTabs(desk.file(), desk.original)).toEqual([]);
    const { tab } = NEW[name];
    const changed = differences(
      sellerPart(desk.original, desk.original),
      sellerPart(desk.file(), desk.original),
    );
    expect(changed.every((one) => JSON.stringify(one).includes(tab))).toBe(true);
  });
});

describe('two outages at once on shop b, the second while messages are down', () => {
  let desk: OutageDesk;
  beforeAll(async () => {
    desk = await outageDesk('b');
  });
  afterAll(() => desk.close());

  const POST = ['ゆうゆうメルカリ便', 'おてがる配送(日本郵便)', 'かんたんラクマパック(日本郵便)'];

  it('each tells its own buyers, and neither tells those of the other', () => {
    const first = declareOn(desk);
    const second = desk.ask<'declareOutage'>({
      kind: 'declareOutage',
      requestId: desk.requestId(),
      services: [...POST, 'らくらくメルカリ便'],
      functions: ['集荷', '発送通知', '取引メッセージ'],
    });
    expect(second.notes.join()).toContain('ここには入れていません');
    const buyers = recordsOf(desk.file(), '連絡する相手');
    expect(buyers).toHaveLength(first.contacts + second.contacts);
    expect(new Set(buyers.map((line) => line.取引ID)).size).toBe(buyers.length);
    const held = recordsOf(desk.file(), '連絡文ログ').filter(
      (line) => line.トラブルID === second.incident.id,
    );
    expect(new Set(held.map((line) => line.いつ送る))).toEqual(
      new Set(['メッセージが使えるようになってから']),
    );
    const { cards } = desk.ask<'letters'>({ kind: 'letters', incidentId: second.incident.id });
    expect(cards).toEqual([]);
  });

  it('messages that work again let them go; each recovers and ends by itself', () => {
    const [second, first] = desk.ask<'open'>({ kind: 'open' }).desk.incidents.map(({ id }) => id);
    desk.ask<'recordLook'>({
      kind: 'recordLook',
      requestId: desk.requestId(),
      incidentId: second ?? '',
      functions: ['集荷', '発送通知'],
    });
    const { cards } = desk.ask<'letters'>({ kind: 'letters', incidentId: second ?? '' });
    expect(cards.length).toBeGreaterThan(10);
    for (const incidentId of [first ?? '', second ?? '']) {
      desk.ask<'recordRecovery'>({ kind: 'recordRecovery', requestId: desk.requestId(), incidentId });
      const { left } = desk.ask<'closing'>({ kind: 'closing', incidentId });
      expect(left.filter(({ forbids }) => forbids)).toEqual([]);
      desk.ask<'close'>({
        kind: 'close',
        requestId: desk.requestId(),
        incidentId,
        cause: '',
        change: '',
        checkOn: null,
        loss: null,
      });
    }
    expect(desk.ask<'open'>({ kind: 'open' }).desk.incidents).toEqual([]);
  });
});
