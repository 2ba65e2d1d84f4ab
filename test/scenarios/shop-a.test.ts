// Shop a from set-up to release: one tab with title rows and formulas, a doubled key and a missing one, names that
// would be formulas or markup if anybody took them for that.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReplyOf, RequestOf } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk, setUp, stopRows } from '../support/desk.ts';
import { formulasInOwnTabs, ownCells, sellerPart } from '../support/seller-part.ts';
import { shop } from '../support/shops.ts';
import { differences, recordsOf, tabOf } from '../support/workbook-cells.ts';

const TAB = '商品管理';
/** Live, sent, never listed, live, sent, to be sent; the doubled key live and sent; the missing key, sent. */
const AREAS = ['A4:A10', 'A44:A45', 'A81', 'A130:A160'];

let desk: Desk;
let original: WorkbookFile;
let stopped: ReplyOf<'stop'>;
let made: ReplyOf<'setUp'>;

beforeAll(async () => {
  desk = await openDesk(shop('a'));
  original = desk.host.dump();
  made = setUp(desk);
  await desk.host.settled();
});
afterAll(() => desk.close());

const unchanged = (): void =>
  expect(differences(sellerPart(original, original), sellerPart(desk.host.dump(), original))).toEqual([]);
const own = (): Map<string, string> => ownCells(desk.host.dump(), original, TAB, 3);

describe('shop a', () => {
  it('is set up as proposed; doing it twice changes nothing', () => {
    expect(made.made).toHaveLength(12);
    unchanged();
    const { rules = [] } = tabOf(desk.host.dump(), TAB);
    expect(rules).toHaveLength(2);
    expect(rules.map((rule) => rule.background)).toEqual(['#fff2cc', '#fce8e6']);
    const before = desk.host.dump();
    expect(setUp(desk, 'set-up-0002').made).toEqual([]);
    expect(desk.host.dump()).toEqual(before);
  });

  it('a preview and a refusal write nothing', () => {
    const before = desk.host.dump();
    desk.host.hand.select(TAB, ['A1']);
    expect(desk.refusal({ kind: 'stop', requestId: 'stop-0000', type: 'UNKNOWN' }).code).toBe(
      'nothingSelected',
    );
    desk.host.hand.select(TAB, AREAS);
    desk.ask<'previewStop'>({ kind: 'previewStop' });
    expect(desk.host.dump()).toEqual(before);
  });

  it('is stopped: marks, tasks and contacts by stage', () => {
    stopped = stopRows(desk, TAB, AREAS);
    unchanged();
    const marks = own();
    expect(marks.get('停止 4')).toBe('要停止');
    expect(marks.get('停止 6')).toBeUndefined();
    expect(marks.get('停止 7')).toBe('停止中');
    expect(marks.get('停止 10')).toBe('要停止');
    expect(marks.get('次にやること 10')).toBe('この箱を出さない');
    expect(marks.get('停止 44')).toBe('要停止');
    expect(marks.get('停止 45')).toBeUndefined();
    expect(marks.get('停止 81')).toBeUndefined();
    expect(marks.get('停止 11')).toBeUndefined();
    expect(marks.get('トメルID 44')).toMatch(/^R2-/);
    const after = desk.host.dump();
    const tasks = recordsOf(after, '停止作業');
    const of = (key: string) => tasks.filter((task) => task.管理番号 === key).map((task) => task.種類);
    expect(of('00001')).toEqual(['出品']);
    expect(of('00007')).toEqual(['箱']);
    expect(of('00004')).toEqual([]);
    expect(of('00003')).toEqual([]);
    expect(recordsOf(after, '止めた商品')).toHaveLength(stopped.marked);
    const contacts = recordsOf(after, '連絡する相手');
    expect(contacts.map((contact) => contact.管理番号)).toEqual(
      expect.arrayContaining(['00003', '00006', '00007', '00041']),
    );
    expect(
      contacts.filter((contact) => contact.商品名 === 'リネンシャツ 生成り M' && contact.管理番号 === null),
    ).toHaveLength(1);
  });

  it('carries hostile names as text', () => {
    const after = desk.host.dump();
    const buyers = recordsOf(after, '連絡する相手').map((contact) => contact.購入者);
    const sheet = tabOf(original, TAB);
    const names = new Set(sheet.cells.slice(129, 160).map((line) => line[19]));
    for (const name of ['{{nick}}', '<i>x</i>', '=cmd']) {
      if (names.has(name)) expect(buyers).toContain(name);
    }
    expect(buyers.filter((buyer) => /^[{<=]/.test(String(buyer))).length).toBeGreaterThan(0);
    expect(formulasInOwnTabs(after, original)).toEqual([]);
  });

  it('the same request again answers the same and changes nothing', () => {
    const before = desk.host.dump();
    desk.host.wait('PT5M');
    const { rows } = desk.ask<'previewStop'>({ kind: 'previewStop' }).preview;
    const again = desk.ask<'stop'>({ kind: 'stop', requestId: 'stop-0001', type: 'UNKNOWN', rows });
    expect(again).toEqual(stopped);
    expect({ ...desk.host.dump(), now: '' }).toEqual({ ...before, now: '' });
  });

  it('the named transaction gets the first reply', () => {
    const hostile = recordsOf(desk.host.dump(), '連絡する相手').find((one) =>
      /^[{<=]/.test(String(one.購入者)),
    );
    if (hostile === undefined) throw new Error('No hostile name among the contacts.');
    const request: RequestOf<'nameTransaction'> = {
      kind: 'nameTransaction',
      requestId: 'name-0001',
      incidentId: stopped.incident.id,
      marketplace:
        hostile.販路 === 'メルカリ' ? 'MERCARI' : hostile.販路 === 'ラクマ' ? 'RAKUMA' : 'YAHOO_AUCTION',
      transactionId: String(hostile.取引ID),
      buyer: String(hostile.購入者),
      product: String(hostile.商品名),
    };
    const { draft } = desk.ask<'nameTransaction'>(request);
    expect(draft.text).toContain(String(hostile.購入者));
    const log = recordsOf(desk.host.dump(), '連絡文ログ');
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({
      文面: draft.text,
      状態: '下書き',
      取引ID: hostile.取引ID,
      用途: '最初の返事',
    });
    expect(recordsOf(desk.host.dump(), '連絡する相手')).toHaveLength(stopped.contacts);
    expect(formulasInOwnTabs(desk.host.dump(), original)).toEqual([]);
    const before = desk.host.dump();
    expect(desk.ask<'nameTransaction'>(request).draft).toEqual(draft);
    expect(desk.host.dump()).toEqual(before);
    expect(desk.refusal({ ...request, requestId: 'name-0002' }).code).toBe('alreadyNamed');
    expect(desk.host.dump()).toEqual(before);
    unchanged();
  });

  it('「まちがいでした」 takes everything back', () => {
    const taken = desk.ask<'mistake'>({
      kind: 'mistake',
      requestId: 'mistake-0001',
      incidentId: stopped.incident.id,
      reason: '',
    });
    expect(taken).toMatchObject({ rows: stopped.marked, heldByOthers: 0, drafts: 1 });
    const after = desk.host.dump();
    const left = [...own()].filter(([place]) => !place.startsWith('トメルID'));
    expect(left).toEqual([]);
    expect(recordsOf(after, '止めた商品').map((hold) => hold.状態)).toEqual(
      Array.from({ length: stopped.marked }, () => '解除'),
    );
    expect(recordsOf(after, '連絡文ログ').map((line) => line.状態)).toEqual(['取消']);
    expect(recordsOf(after, 'トラブル').map((line) => line.状態)).toEqual(['まちがい']);
    expect(formulasInOwnTabs(after, original)).toEqual([]);
    unchanged();
  });
});
