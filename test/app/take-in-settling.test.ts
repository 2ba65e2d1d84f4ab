// 連絡する相手, トラブル and 連絡文ログ filled by hand: how it is settled, what is saved and comes back, what was learned.
import { describe, expect, it } from 'vitest';
import type { DraftId } from '../../src/domain/ids.ts';
import { startOfDay } from '../../src/domain/instant.ts';
import { afterTaking, handRow, takenFrom } from '../support/hand-rows.ts';
import { affected, BUYER, settlingDesk, unasked, wrongItem } from '../support/settling-shop.ts';
import { draftOf, MORNING, NO_RECORDS, type Shop } from '../support/small-world.ts';

const shopWith = (more: Partial<typeof NO_RECORDS> = {}): Shop =>
  settlingDesk({
    records: { ...NO_RECORDS, incidents: [wrongItem()], contacts: [affected(), unasked()], ...more },
  }).shop;
const buyer = (cells: Parameters<typeof handRow>[2]) => handRow('contacts', BUYER, cells);
const trouble = (cells: Parameters<typeof handRow>[2]) => handRow('incidents', 'T-001', cells);
const remarkOf = (shop: Shop): string => shop.records.contacts[0]?.takenIn ?? '';

describe('解決方法 and 金額', () => {
  it('together are what both sides agreed on, with the letter that confirms it', () => {
    const { records } = afterTaking(shopWith(), [buyer({ 解決方法: '一部返金', 金額: 1500 })]);
    expect(records.contacts[0]).toMatchObject({ way: '一部返金', amount: 1500, resolution: 'AGREED' });
    expect(records.drafts.map(({ purpose, state }) => `${purpose} ${state}`)).toEqual(['解決の確認 DRAFT']);
    expect(records.contacts[0]?.takenIn).toBe('11/20 09:00 解決方法→一部返金、金額→1500');
  });

  it('apart say one of the two, and the other stays', () => {
    const agreed = affected({
      way: '返品して全額返金',
      amount: 3000,
      resolution: 'AGREED',
      returned: '待ち',
    });
    const dearer = afterTaking(shopWith({ contacts: [agreed] }), [buyer({ 金額: 3200 })]);
    expect(dearer.records.contacts[0]).toMatchObject({ way: '返品して全額返金', amount: 3200 });
    const none = afterTaking(shopWith({ contacts: [agreed] }), [buyer({ 解決方法: '' })]);
    expect(none.records.contacts[0]).toMatchObject({ way: null, amount: null, returned: '' });
  });

  it('that a rule forbids are put back, with the reason', () => {
    const after = afterTaking(shopWith(), [buyer({ 解決方法: '一部返金' })]);
    expect(remarkOf(after)).toMatch(
      /「解決方法」の「一部返金」は、取り込めません。返す金額を入れてください。元の値に戻しました。$/,
    );
    expect(remarkOf(afterTaking(shopWith(), [buyer({ 金額: 500 })]))).toMatch(
      /解決の方法が、まだ決まっていません/,
    );
  });

  it('that cannot be read wait in their cells', () => {
    const { unclear, taken } = takenFrom(shopWith(), [buyer({ 解決方法: '半額', 金額: 500 })]);
    expect({ unclear, taken }).toEqual({ unclear: 1, taken: 0 });
    const odd = afterTaking(shopWith(), [buyer({ 解決方法: '一部返金', 金額: 12.5 })]);
    expect(remarkOf(odd)).toContain('円の整数で書いてください');
    expect(odd.records.contacts[0]?.way).toBeNull();
  });
});

describe('証拠, 返送 and メモ', () => {
  it('are taken in as they are, in the spelling of the tab', () => {
    const after = afterTaking(shopWith(), [
      buyer({ 証拠: '品物の写真, やり取りの画面、動画', 返送: '待ち', メモ: '=夜は返事なし' }),
    ]);
    expect(after.records.contacts[0]).toMatchObject({
      evidence: 'やり取りの画面、品物の写真、動画',
      returned: '待ち',
      note: '=夜は返事なし',
    });
  });

  it('届いた adds the goods to the inspection, once', () => {
    const shop = shopWith({
      contacts: [affected({ returned: '待ち', way: '返品して全額返金', quantity: 2 })],
    });
    const after = afterTaking(shop, [buyer({ 返送: 'とどいた' })]);
    expect(after.records.inspections).toMatchObject([{ subject: 'RETURNED', quantity: 2, contactId: BUYER }]);
    expect(after.records.incidents[0]?.inspected).toBe('0/2');
  });
});

describe('トラブル', () => {
  it('takes the three questions and the loss at any time, also when it is over', () => {
    const closed = shopWith({ incidents: [wrongItem({ status: 'CLOSED', endedAt: MORNING })] });
    const after = afterTaking(closed, [
      trouble({
        原因: '棚が隣同士',
        次から変えること: '写真を貼る',
        確かめる日: '2026/12/20 15:00',
        損失額: 3200,
      }),
    ]);
    expect(after.records.incidents[0]).toMatchObject({
      cause: '棚が隣同士',
      change: '写真を貼る',
      checkOn: startOfDay(Date.parse('2026-12-20T15:00:00+09:00')),
      loss: 3200,
      status: 'CLOSED',
    });
  });

  it('not of a mistake, and no loss that is no amount', () => {
    const gone = afterTaking(shopWith({ incidents: [wrongItem({ status: 'CANCELLED' })] }), [
      trouble({ 原因: 'x' }),
    ]);
    expect(gone.records.incidents[0]?.takenIn).toMatch(/もう終わっています/);
    const odd = afterTaking(shopWith(), [trouble({ 損失額: -5 })]);
    expect(odd.records.incidents[0]?.takenIn).toContain('円の整数で書いてください');
    const blank = afterTaking(shopWith({ incidents: [wrongItem({ loss: 500 })] }), [trouble({ 損失額: '' })]);
    expect(blank.records.incidents[0]?.loss).toBeNull();
  });
});

describe('連絡文ログ', () => {
  const inquiry = draftOf({
    id: 'M5-a' as DraftId,
    contactId: BUYER,
    recipient: '事務局',
    state: 'SENT',
    sent: true,
    sentAt: MORNING,
    promise: MORNING,
  });
  const log = (cells: Parameters<typeof handRow>[2]) => handRow('drafts', 'M5-a', cells);

  it('takes the answer of a desk', () => {
    const after = afterTaking(shopWith({ drafts: [inquiry] }), [log({ 返事: '着払いで返せます' })]);
    expect(after.records.drafts[0]).toMatchObject({
      state: 'ANSWERED',
      answer: '着払いで返せます',
      promise: null,
    });
  });

  it('not before it was asked', () => {
    const unsent = { ...inquiry, state: 'DRAFT', sent: false, sentAt: null } as const;
    const after = afterTaking(shopWith({ drafts: [unsent] }), [log({ 返事: '着払い' })]);
    expect(after.records.drafts[0]).toMatchObject({ answer: '', takenIn: /まだ「送った」の印がありません/ });
  });
});
