// Talking to buyers on the built add-on: who is written to and when, what an answer leads to, what a person may overrule.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DraftLine, ReplyOf, RequestOf } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { setUp } from '../support/desk.ts';
import { fill } from '../support/hand-night.ts';
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

type Type = RequestOf<'stop'>['type'];

const buyerRow = (buyer: string) => desk.records('連絡する相手').find((line) => line.購入者 === buyer) ?? {};
const buyerId = (buyer: string): string => String(buyerRow(buyer).対象ID);
const draftRow = (draftId: string) =>
  desk.records('連絡文ログ').find((line) => line.下書きID === draftId) ?? {};
const letters = (): ReplyOf<'letters'> => desk.ask<'letters'>({ kind: 'letters', incidentId: id });
const cardOf = (buyer: string): DraftLine => {
  const found = letters().cards.find(({ contact }) => contact?.buyer === buyer);
  if (found === undefined) throw new Error(`No card for ${buyer}`);
  return found.draft;
};
const send = (draftId: string) => desk.press<'recordSent'>({ kind: 'recordSent', draftId, how: 'asItIs' });
const answer = (buyer: string, said: RequestOf<'recordAnswer'>['answer'], gist?: string) =>
  desk.press<'recordAnswer'>({
    kind: 'recordAnswer',
    contactId: buyerId(buyer),
    answer: said,
    ...(gist === undefined ? {} : { gist }),
  });
const tell = (what: string, right: string) =>
  desk.press<'recordDetails'>({ kind: 'recordDetails', incidentId: id, what, right });

/** Stopped and noticed by the seller; then the kind is known, and what happened. */
async function begin(
  workbook: WorkbookFile,
  type: Type,
  act?: (made: InspectionDesk) => void,
): Promise<void> {
  desk = await inspectionDesk(workbook);
  act?.(desk);
  id = desk.stop(desk.look(STOCK, ['A2'], type), type).incident.id;
  desk.contain(id);
  desk.press<'foundMyself'>({ kind: 'foundMyself', incidentId: id });
}

/** The transaction of =cmd has gone through after all. */
const revived = (made: InspectionDesk): void => {
  made.host.hand.edit(SALES, 'F5', [['2026/11/10 12:00']]);
  made.host.hand.edit(SALES, 'I5', [['発送済み']]);
};

describe('an answer', () => {
  it('that there is a problem brings urgency, the next step and the next letter, and nothing twice', async () => {
    await begin(ready, 'WRONG_SHIPMENT');
    desk.press<'setType'>({ kind: 'setType', incidentId: id, type: 'WRONG_SHIPMENT', subKind: 'ITEM' });
    expect(tell('ピアス・大', 'ピアス・小').notes).toEqual([
      '内容が合わなくなった下書きを2件取り消しました。',
      '連絡文を2件作りました。',
    ]);
    // A parcel in hand that cannot leave today.
    const late = cardOf('ねこ屋');
    expect(late.purpose).toBe('発送遅れのお知らせ');
    desk.press<'setLetterAside'>({ kind: 'setLetterAside', draftId: late.id, how: 'later' });
    const asked = cardOf('kuro');
    expect(asked).toMatchObject({ purpose: '届いたら確認のお願い', to: 'kuro様', when: '今すぐ' });
    send(asked.id);
    expect(buyerRow('kuro')).toMatchObject({
      回答: '未回答',
      対応: '連絡済',
      期限の種類: '返事を見に行く',
      確からしさ: '疑い',
    });
    desk.host.wait('PT4H');
    expect(desk.line(id)).toMatchObject({ next: '返事を見に行く', talk: { looks: 1, awaited: 1 } });
    const { draft, incident, thread } = answer('kuro', '問題あり', '=大きさがちがう');
    expect(buyerRow('kuro')).toMatchObject({
      回答: '問題あり',
      確からしさ: '確定',
      対応: '未対応',
      緊急度: '即対応',
      次にやること: '解決の方法を決める',
    });
    expect(draftRow(asked.id)).toMatchObject({ 状態: '返信あり', 返事の要点: '=大きさがちがう' });
    expect(draft).toMatchObject({ purpose: '届く前のお知らせ', to: 'kuro様' });
    expect(incident).toMatchObject({ next: '連絡文を送る', talk: { toSettle: 1, ready: 1, looks: 0 } });
    expect(thread.letters.map(({ purpose, stateLabel }) => `${purpose} ${stateLabel}`)).toEqual([
      '届く前のお知らせ 下書き',
      '届いたら確認のお願い 返信あり',
      // Of the moment before it was told what had happened.
      '届いたら確認のお願い 取消',
    ]);
    expect(desk.refusedPress<'prepareLetters'>({ kind: 'prepareLetters', incidentId: id }).code).toBe(
      'nothingToPrepare',
    );
    send(draft?.id ?? '');
    expect(
      desk.refusedPress<'recordSent'>({ kind: 'recordSent', draftId: asked.id, how: 'asItIs' }).code,
    ).toBe('alreadySent');
    expect(desk.line(id).next).toBe('解決の方法を決める');
  });

  it('written into the tab on a phone leads to the same', async () => {
    await begin(ready, 'DESCRIPTION_ERROR');
    tell('18金', '真鍮に金メッキ');
    const { id: draftId } = cardOf('kuro');
    fill(desk, '連絡文ログ', draftId, { 送った: true });
    desk.open();
    fill(desk, '連絡する相手', buyerId('kuro'), { 回答: '問題あり', 到着した日: '2026/11/18' });
    desk.open();
    expect(buyerRow('kuro')).toMatchObject({
      緊急度: '即対応',
      段階: '到着済み',
      次にやること: '解決の方法を決める',
    });
    expect(buyerRow('kuro').取り込み).toContain('回答→問題あり');
    expect(draftRow(draftId)).toMatchObject({ 状態: '返信あり' });
  });
});

describe('hostile names', () => {
  it('are addressed as they are: {{nick}} is no place of a text, and =cmd is no formula', async () => {
    await begin(ready, 'DESCRIPTION_ERROR', revived);
    tell('=18金', '+真鍮');
    for (const name of ['{{nick}}', '=cmd']) {
      const card = cardOf(name);
      expect(card.to).toBe(`${name}様`);
      expect(card.text.split('\n')[0]).toBe(`${name}様`);
      expect(card).toMatchObject({ mayCopy: true });
      expect(draftRow(card.id)).toMatchObject({ 宛名: `${name}様`, 文面: card.text });
      send(card.id);
      expect(answer(name, '問題なし', '{{商品}}').thread.contact.buyer).toBe(name);
      expect(draftRow(card.id).返事の要点).toBe('{{商品}}');
    }
  });
});

describe('the linter', () => {
  it('asks about a warning and lets a person overrule it, but no address or number', async () => {
    await begin(ready, 'DESCRIPTION_ERROR');
    tell('18金', '真鍮に金メッキ');
    const { id: draftId } = cardOf('kuro');
    const edit = (text: string) => desk.press<'editLetter'>({ kind: 'editLetter', draftId, text }).draft;
    const review = (overrule: boolean) => ({ kind: 'reviewLetter', draftId, overrule }) as const;
    expect(edit('kuro様\nよろしくお願いいたします。').findings.map(({ level }) => level)).toContain(
      'WARNING',
    );
    expect(draftRow(draftId).文面チェック).toMatch(/^確かめてください: /);
    expect(desk.refusedPress<'reviewLetter'>(review(false))).toMatchObject({
      code: 'letterRefused',
      final: false,
    });
    desk.press<'reviewLetter'>(review(true));
    expect(draftRow(draftId).状態).toBe('確認済');
    expect(edit('kuro様\n090-1234-5678 へお電話ください。')).toMatchObject({ mayCopy: false });
    expect(desk.refusedPress<'reviewLetter'>(review(true))).toMatchObject({
      code: 'letterRefused',
      final: true,
    });
    send(draftId);
    expect(draftRow(draftId)).toMatchObject({
      状態: '送信済',
      文面: 'kuro様\n090-1234-5678 へお電話ください。',
    });
  });
});

describe('at night', () => {
  it('what can wait waits for 8:00, and is on the desk then', async () => {
    await begin({ ...ready, now: '2026-11-20T23:30:00+09:00' }, 'DESCRIPTION_ERROR');
    tell('18金', '真鍮に金メッキ');
    expect(new Set(desk.records('連絡文ログ').map((line) => line.いつ送る))).toEqual(new Set(['朝8時から']));
    const { cards, morning } = letters();
    expect(cards).toEqual([]);
    expect(morning.length).toBeGreaterThan(1);
    expect(desk.line(id).talk).toMatchObject({ ready: 0, morning: morning.length });
    desk.host.wait('PT8H31M');
    expect(desk.line(id)).toMatchObject({
      next: '連絡文を送る',
      talk: { ready: morning.length, morning: 0 },
    });
    expect(letters().cards).toHaveLength(morning.length);
  });
});

describe('nobody answers', () => {
  it('one reminder after three days, an end after a week, and the desk says so each time', async () => {
    await begin(ready, 'DESCRIPTION_ERROR');
    tell('18金', '真鍮に金メッキ');
    send(cardOf('kuro').id);
    const follow = (what: RequestOf<'followUp'>['what']) =>
      ({ kind: 'followUp', contactId: buyerId('kuro'), what }) as const;
    expect(desk.refusedPress<'followUp'>(follow('remind')).code).toBe('notSilentYet');
    desk.host.wait('P3D');
    expect(desk.line(id).talk.silent).toBe(1);
    const { draft } = desk.press<'followUp'>(follow('remind'));
    send(draft?.id ?? '');
    expect(desk.line(id).talk.silent).toBe(0);
    desk.host.wait('P4DT1H');
    expect(desk.line(id).talk.silent).toBe(1);
    desk.press<'followUp'>(follow('end'));
    expect(buyerRow('kuro')).toMatchObject({
      回答: '未回答',
      対応: '解決',
      緊急度: '対象外',
      次の期限: null,
    });
    desk.press<'followUp'>(follow('reopen'));
    expect(buyerRow('kuro')).toMatchObject({ 対応: '回答待ち' });
  });
});

describe('the clocks', () => {
  it('stand in the tab, and one that has gone gives way at the next opening, without an operation', async () => {
    await begin(ready, 'DESCRIPTION_ERROR');
    expect(buyerRow('kuro')).toMatchObject({ 期限の種類: '自動で取引完了' });
    const before = desk.records('操作記録').length;
    desk.host.wait('P30D');
    desk.open();
    expect(buyerRow('kuro').期限の種類).not.toBe('自動で取引完了');
    expect(desk.records('操作記録')).toHaveLength(before);
  });
});

describe('shop b, whole', () => {
  it('a wrong description of everything: each buyer has one letter of his stage, made at once', async () => {
    desk = await inspectionDesk(shop('b'));
    setUp(desk);
    id = desk.stop(desk.look(STOCK, ['A2:A401'], 'DESCRIPTION_ERROR'), 'DESCRIPTION_ERROR').incident.id;
    desk.press<'foundMyself'>({ kind: 'foundMyself', incidentId: id });
    const { incident } = tell('新品', '中古');
    const drafts = desk.records('連絡文ログ');
    expect(drafts.length).toBeGreaterThan(50);
    expect(new Set(drafts.map((line) => line.対象ID)).size).toBe(drafts.length);
    expect(incident.talk).toMatchObject({ untold: 0, ready: drafts.length });
    for (const line of drafts) {
      expect(line.文面).toContain('中古');
      expect(String(line.文面)).not.toMatch(/undefined|null/);
    }
    expect(letters().cards).toHaveLength(Math.min(200, drafts.length));
  }, 120_000);
});

describe('shop c, where nothing is known but the product', () => {
  it('the letters do without a name, a number and a stage that nobody has written', async () => {
    desk = await inspectionDesk(shop('c'));
    setUp(desk);
    id = desk.stopOnly('メルカリ', ['A2:A218'], 'DESCRIPTION_ERROR').incident.id;
    desk.press<'foundMyself'>({ kind: 'foundMyself', incidentId: id });
    tell('新品', '中古');
    const drafts = desk.records('連絡文ログ');
    expect(drafts.length).toBeGreaterThan(5);
    for (const line of drafts) {
      expect(String(line.文面)).toMatch(/^ご購入者様\n/);
      expect(line.文面チェック).toBeNull();
    }
    const { threads } = desk.ask<'threads'>({ kind: 'threads', incidentId: id });
    expect(threads.length).toBeGreaterThan(5);
  }, 120_000);
});
