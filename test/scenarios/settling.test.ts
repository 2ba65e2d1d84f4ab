// A trouble with its buyers to the end, on the built add-on: what comes back, a partial refund, a mix-up, the desks, the end.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReplyOf, RequestOf } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { setUp } from '../support/desk.ts';
import { shop } from '../support/shops.ts';
import { type InspectionDesk, inspectionDesk } from './inspection-desk.ts';
import { readyTwoTabs, SALES, STOCK } from './two-tabs.ts';

let ready: WorkbookFile;
let desk: InspectionDesk;
let id: string;
beforeAll(async () => {
  ready = await readyTwoTabs();
});
afterEach(() => desk.close());

const buyerRow = (buyer: string) => desk.records('連絡する相手').find((line) => line.購入者 === buyer) ?? {};
const buyerId = (buyer: string): string => String(buyerRow(buyer).対象ID);
const incidentRow = () => desk.records('トラブル').find((line) => line.トラブルID === id) ?? {};
const send = (draftId: string) => desk.press<'recordSent'>({ kind: 'recordSent', draftId, how: 'asItIs' });
const settle = (contactId: string, way: RequestOf<'settle'>['way'], amount: number | null = null) =>
  desk.press<'settle'>({ kind: 'settle', contactId, way, amount });
const carryOut = (contactId: string, reason = '') =>
  ({ kind: 'carryOut', contactId, done: true, reason }) as const;
const shown = (contactId: string) => desk.ask<'settlement'>({ kind: 'settlement', contactId }).settlement;

function saveAll(contactId: string): void {
  for (const { evidence, saved } of shown(contactId).evidence)
    if (!saved) desk.press<'recordEvidence'>({ kind: 'recordEvidence', contactId, evidence, saved: true });
}

/** Sent and answered: something is wrong. */
function answeredBy(contactId: string): ReplyOf<'recordAnswer'> {
  return desk.press<'recordAnswer'>({
    kind: 'recordAnswer',
    contactId,
    answer: '問題あり',
    gist: '大きさがちがう',
  });
}

async function begin(workbook: WorkbookFile, type: RequestOf<'stop'>['type'], area: string): Promise<void> {
  desk = await inspectionDesk(workbook);
  id = desk.stop(desk.look(STOCK, [area], type), type).incident.id;
  desk.contain(id);
  desk.press<'foundMyself'>({ kind: 'foundMyself', incidentId: id });
}

/** What nobody will send is set aside, one by one. */
function setAside(): number {
  const open = desk
    .ask<'incident'>({ kind: 'incident', incidentId: id })
    .room.drafts.filter(({ state }) => state === 'DRAFT' || state === 'REVIEWED');
  for (const { id: draftId } of open)
    desk.press<'setLetterAside'>({ kind: 'setLetterAside', draftId, how: 'never' });
  return open.length;
}

describe('a trouble of ①', () => {
  beforeEach(async () => {
    await begin(ready, 'WRONG_SHIPMENT', 'A2');
    desk.press<'setType'>({ kind: 'setType', incidentId: id, type: 'WRONG_SHIPMENT', subKind: 'ITEM' });
    desk.press<'recordDetails'>({
      kind: 'recordDetails',
      incidentId: id,
      what: 'ピアス・大',
      right: 'ピアス・小',
    });
  });

  it('a return is awaited, arrives, is looked at, and the way is carried out', () => {
    const kuro = buyerId('kuro');
    answeredBy(kuro);
    const { draft } = settle(kuro, '返品して全額返金', 3200);
    expect(buyerRow('kuro')).toMatchObject({
      解決方法: '返品して全額返金',
      金額: 3200,
      対応: '合意',
      返送: '待ち',
      次にやること: '決めた方法を確かめる連絡を送る(返品して全額返金)',
    });
    expect(desk.line(id).talk).toMatchObject({ returns: 1, toCarryOut: 1, toSettle: 0 });
    send(draft?.id ?? '');
    expect(buyerRow('kuro')).toMatchObject({ 対応: '合意', 次にやること: '返送を待つ' });

    const arrived = desk.press<'recordReturn'>({ kind: 'recordReturn', contactId: kuro, returned: '届いた' });
    expect(arrived).toMatchObject({ toInspect: true, incident: { inspection: { open: 1 } } });
    expect(desk.records('検品')).toMatchObject([{ 先に見る: '返ってきた物', 見る数: 1, 状態: '途中' }]);
    // The goods in stock were not looked at by that.
    expect(desk.begin(id).added).toBeGreaterThan(0);
    desk.judge(desk.lineOf(id, { subject: 'RETURNED' }), 'NO');

    const refused = desk.refusedPress<'carryOut'>(carryOut(kuro));
    expect(refused.code).toBe('evidenceMissing');
    saveAll(kuro);
    const done = desk.press<'carryOut'>(carryOut(kuro));
    expect(done.settlement).toMatchObject({ missing: [], returned: '届いた' });
    expect(buyerRow('kuro')).toMatchObject({ 対応: '解決', 緊急度: '対象外', 次の期限: null });
    expect(desk.line(id).talk).toMatchObject({ returns: 0, toCarryOut: 0 });
  });

  it('a partial refund needs its amount and what is saved, or a reason that stands in the log', () => {
    const kuro = buyerId('kuro');
    answeredBy(kuro);
    const partial = { kind: 'settle', contactId: kuro, way: '一部返金' } as const;
    expect(desk.refusedPress<'settle'>({ ...partial, amount: null }).code).toBe('amountMissing');
    const { draft, settlement } = settle(kuro, '一部返金', 1500);
    expect(draft?.text).toContain('1,500円');
    expect(settlement.missing).toHaveLength(5);
    expect(desk.refusedPress<'carryOut'>(carryOut(kuro))).toMatchObject({ code: 'evidenceMissing' });
    const { notes, thread } = desk.press<'carryOut'>(carryOut(kuro, '画面がもう見られない'));
    expect(notes[0]).toMatch(/^残していないものがあるまま/);
    // What a partial refund closes at メルカリ is closed now.
    expect(thread.reachable).toBe(false);
    const log = desk.records('操作記録');
    expect(log[log.length - 1]).toMatchObject({ 理由: '画面がもう見られない', 元に戻せる: 'はい' });
  });

  it('is ended only when nothing goes on by itself, and with what was learned', () => {
    const closing = () => desk.ask<'closing'>({ kind: 'closing', incidentId: id });
    const close = {
      kind: 'close',
      incidentId: id,
      cause: '棚が隣同士',
      change: '=箱に写真を貼る',
      checkOn: '2026-12-20',
      loss: 1500,
    } as const;
    const kuro = buyerId('kuro');
    answeredBy(kuro);
    settle(kuro, '一部返金', 1500);
    expect(
      closing()
        .left.filter(({ forbids }) => forbids)
        .map(({ what }) => what),
    ).toEqual(['holds', 'drafts']);
    expect(desk.refusedPress<'close'>(close)).toMatchObject({ code: 'notYetClosable' });

    desk.press<'release'>({ kind: 'release', incidentId: id, ending: 'SOUND', keep: [], reason: '' });
    expect(closing().left.map(({ what }) => what)).toContain('reverse');
    desk.putBack(id);
    expect(setAside()).toBeGreaterThan(0);
    expect(closing()).toMatchObject({
      mayClose: true,
      loss: 1500,
      lossLines: [{ label: 'kuro様 真鍮ピアス(一部返金)', yen: 1500 }],
    });
    expect(desk.line(id)).toMatchObject({ mayClose: true });

    const { incident } = desk.press<'close'>(close);
    expect(incident).toMatchObject({ status: 'CLOSED', statusLabel: '終了' });
    expect(incidentRow()).toMatchObject({
      状態: '終了',
      終わり方: '品物は無事',
      原因: '棚が隣同士',
      次から変えること: '=箱に写真を貼る',
      損失額: 1500,
    });
    expect(desk.marks(STOCK)).toEqual([]);
    expect(desk.open().incidents).toEqual([]);

    desk.host.wait('PT720H');
    expect(desk.line(id)).toMatchObject({ checkOn: '2026-12-20', next: '防止策を確かめる' });
    desk.press<'recordPrevention'>({ kind: 'recordPrevention', incidentId: id });
    expect(desk.open().incidents).toEqual([]);
    expect(incidentRow().確かめる日).toBeNull();
  });
});

describe('事務局', () => {
  beforeEach(async () => {
    await begin(ready, 'PARTIAL_DEFECT', 'A2');
  });
  const asked = (facts: Partial<RequestOf<'askOffice'>>) =>
    desk.press<'askOffice'>({
      kind: 'askOffice',
      incidentId: null,
      contactId: null,
      marketplace: 'MERCARI',
      question: '',
      ...facts,
    });
  const answer = (draftId: string, words: string, keep: boolean) =>
    desk.press<'recordOfficeAnswer'>({
      kind: 'recordOfficeAnswer',
      draftId,
      answer: words,
      keep,
      nextLook: null,
    });

  it('is asked about a buyer, looked at again, and answers', () => {
    const { inquiry } = asked({ incidentId: id, contactId: buyerId('kuro') });
    const draftId = inquiry?.draft.id ?? '';
    expect(inquiry).toMatchObject({ buyer: 'kuro', marketplace: 'メルカリ', draft: { recipient: '事務局' } });
    send(draftId);
    // A desk is no buyer: he is not written to by that.
    expect(buyerRow('kuro')).toMatchObject({ 回答: '未連絡', 最後に連絡: null });
    expect(desk.line(id).talk).toMatchObject({ office: 1, officeDue: 0 });
    desk.host.wait('PT48H');
    expect(desk.line(id).talk).toMatchObject({ office: 1, officeDue: 1 });
    answer(draftId, '', false);
    expect(desk.line(id).talk).toMatchObject({ officeDue: 0 });
    const { inquiry: after } = answer(draftId, '=着払いで返せます', false);
    expect(after).toMatchObject({ answer: '=着払いで返せます', nextLook: '' });
    expect(desk.line(id).talk.office).toBe(0);
    expect(desk.records('連絡文ログ').find((line) => line.下書きID === draftId)).toMatchObject({
      状態: '返信あり',
      返事: '=着払いで返せます',
    });
  });

  it('is asked beforehand, and its answer is known from then on', () => {
    const question = '返品の送料は、どちらの負担ですか';
    const { inquiry, incident } = asked({ question });
    expect(incident).toBeNull();
    const draftId = inquiry?.draft.id ?? '';
    expect(desk.open().office).toMatchObject({ unsent: 1, waiting: 0 });
    send(draftId);
    expect(desk.open().office).toMatchObject({ unsent: 0, waiting: 1, due: 0 });
    answer(draftId, '出品者です', true);
    expect(desk.open().office).toMatchObject({ waiting: 0 });
    const { kept, inquiries } = desk.ask<'inquiries'>({ kind: 'inquiries', incidentId: null });
    expect(inquiries).toHaveLength(1);
    expect(kept).toEqual([{ about: 'メルカリ', question, answer: '出品者です', on: '2026-11-20' }]);
    expect(desk.records('参照データ').filter((line) => line.分類 === '確認したこと')).toMatchObject([
      { '販路・便': 'メルカリ', 名前: question, 説明: '出品者です', 自分で変えた: true },
    ]);
    // The same again is one row.
    answer(draftId, '相談して決めます', true);
    expect(desk.ask<'inquiries'>({ kind: 'inquiries', incidentId: id }).kept).toHaveLength(1);
  });
});

it('a wrong item has its twin: shop b names who got it, and asks', async () => {
  desk = await inspectionDesk(shop('b'));
  setUp(desk);
  const at = desk.rowOf(SALES, 'T000117');
  id = desk.stopOnly(SALES, [`A${at}`], 'WRONG_SHIPMENT').incident.id;
  desk.press<'setType'>({ kind: 'setType', incidentId: id, type: 'WRONG_SHIPMENT', subKind: 'ITEM' });
  const contactId = buyerId('取置き不可');
  const looked = () => desk.ask<'twins'>({ kind: 'twins', contactId, item: 'ドライフルーツ' });
  expect(shown(contactId).mayHaveTwin).toBe(true);
  const { twins, note } = looked();
  expect(note).toBe('');
  expect(twins).toMatchObject([
    { buyer: 'tanuki_88', transactionId: 'T000177', marketplace: 'ラクマ', shippedOn: '11/16', known: false },
  ]);
  const row = twins[0]?.row ?? '';
  const { draft, incident, thread } = desk.press<'askTwin'>({ kind: 'askTwin', contactId, row });
  expect(draft).toMatchObject({ purpose: '確認のお願い', to: 'tanuki_88様' });
  expect(draft?.text).toContain('ドライフルーツ 3種 450g');
  expect(thread.contact).toMatchObject({ certainty: 'SUSPECTED', transactionId: 'T000177' });
  // The one in whose parcel it was is asked to look, too.
  expect(incident.talk.ready).toBe(2);
  expect(buyerRow('tanuki_88')).toMatchObject({ 確からしさ: '疑い', 回答: '未連絡', 取引ID: 'T000177' });
  expect(looked().twins[0]?.known).toBe(true);
  expect(desk.refusedPress<'askTwin'>({ kind: 'askTwin', contactId, row }).code).toBe('alreadyTold');
  // Nothing of the sheet was held or marked by that.
  expect(desk.marks(SALES).filter((mark) => mark.startsWith('T000177'))).toEqual([]);
});
