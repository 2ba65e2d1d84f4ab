// At which stage a row stands, told by the seller's own words first and by dates where there are none.
import { describe, expect, it } from 'vitest';
import { looksSold, stageLabel, stageOfRow } from '../../src/domain/row-stage.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { MORNING, stockRow } from '../support/small-world.ts';

const read = (facts: Partial<StockRow>): string => {
  const stage = stageOfRow(stockRow(facts));
  return stage.kind === 'known' ? `${stage.stage} ${stage.listed}` : 'unclear';
};

describe('the words of the status column', () => {
  it.each([
    // Shop a: a formula of four words.
    ['未出品', 'NOT_SOLD never'],
    ['出品中', 'NOT_SOLD live'],
    ['発送待ち', 'AWAITING_SHIPMENT stopped'],
    ['発送済', 'SHIPPED stopped'],
    // Shop b: stock with quantities.
    ['下書き', 'NOT_SOLD never'],
    ['停止中', 'NOT_SOLD stopped'],
    ['売切れ', 'NOT_SOLD stopped'],
    // Shop b's list of transactions, and what the marketplaces' own screens say.
    ['支払い待ち', 'AWAITING_PAYMENT stopped'],
    ['支払待ち', 'AWAITING_PAYMENT stopped'],
    ['入金待ち', 'AWAITING_PAYMENT stopped'],
    ['未入金', 'AWAITING_PAYMENT stopped'],
    ['入金済み', 'AWAITING_SHIPMENT stopped'],
    ['支払い済み', 'AWAITING_SHIPMENT stopped'],
    ['未発送', 'AWAITING_SHIPMENT stopped'],
    ['発送準備中', 'AWAITING_SHIPMENT stopped'],
    ['梱包済み', 'AWAITING_SHIPMENT stopped'],
    ['発送済み', 'SHIPPED stopped'],
    ['発送完了', 'SHIPPED stopped'],
    ['配送中', 'SHIPPED stopped'],
    ['受取評価待ち', 'SHIPPED stopped'],
    ['到着済み', 'DELIVERED stopped'],
    ['配達完了', 'DELIVERED stopped'],
    ['取引完了', 'COMPLETED stopped'],
    ['完了', 'COMPLETED stopped'],
    ['評価済み', 'COMPLETED stopped'],
    ['キャンセル済み', 'CANCELLED stopped'],
    ['出品予定', 'NOT_SOLD never'],
    ['撮影待ち', 'NOT_SOLD never'],
    ['検品中', 'NOT_SOLD never'],
    ['出品済み', 'NOT_SOLD live'],
    ['公開中', 'NOT_SOLD live'],
    ['販売中', 'NOT_SOLD live'],
    ['未販売', 'NOT_SOLD live'],
    ['公開停止中', 'NOT_SOLD stopped'],
    ['一時停止', 'NOT_SOLD stopped'],
    ['非公開', 'NOT_SOLD stopped'],
    ['取り下げ', 'NOT_SOLD stopped'],
    ['出品取消済み', 'NOT_SOLD stopped'],
    ['SOLD', 'AWAITING_SHIPMENT stopped'],
    ['sold out', 'AWAITING_SHIPMENT stopped'],
    ['売却済み', 'AWAITING_SHIPMENT stopped'],
    ['落札', 'AWAITING_SHIPMENT stopped'],
    ['取引中', 'AWAITING_SHIPMENT stopped'],
    ['Active', 'NOT_SOLD live'],
    ['draft', 'NOT_SOLD never'],
    ['completed', 'COMPLETED stopped'],
    // Codes, widths and blanks are the same word.
    ['AWAITING_PAYMENT', 'AWAITING_PAYMENT stopped'],
    [' 発送 待ち ', 'AWAITING_SHIPMENT stopped'],
    ['ＳＯＬＤ', 'AWAITING_SHIPMENT stopped'],
    // Nobody can tell from these: they are stopped too.
    ['?', 'unclear'],
    ['要確認', 'unclear'],
    ['キャンセル', 'unclear'],
    ['在庫あり', 'unclear'],
    ['到着待ち', 'unclear'],
    ['未着', 'unclear'],
  ])('%j means %s', (status, expected) => expect(read({ status })).toBe(expected));

  it('a word that is not known is decided by the dates, and says itself what is unclear without them', () => {
    expect(read({ status: '箱詰め2', shippedAt: MORNING })).toBe('SHIPPED stopped');
    expect(read({ status: '到着待ち', shippedAt: MORNING })).toBe('SHIPPED stopped');
    expect(stageOfRow(stockRow({ status: '保留?' }))).toEqual({
      kind: 'unclear',
      why: '状態「保留?」からは、売れたかどうか分かりません。',
    });
  });

  it('「売却済」 says sold, and the dates say how far the parcel is', () => {
    expect(read({ status: '売却済', soldAt: MORNING, paidAt: null })).toBe('AWAITING_PAYMENT stopped');
    expect(read({ status: '売却済', soldAt: MORNING, shipped: true })).toBe('SHIPPED stopped');
  });
});

describe('a sheet that keeps no status', () => {
  it.each<[string, Partial<StockRow>, string]>([
    ['nothing at all', {}, 'NOT_SOLD live'],
    ['a listing date', { listedAt: MORNING }, 'NOT_SOLD live'],
    ['a listing column that is blank', { listedAt: null }, 'NOT_SOLD never'],
    ['a sale without 済 (shop c)', { soldAt: MORNING }, 'AWAITING_SHIPMENT stopped'],
    ['a sale with 済 (shop c)', { soldAt: MORNING, shipped: true }, 'SHIPPED stopped'],
    ['a sale with a shipping date', { soldAt: MORNING, shippedAt: MORNING }, 'SHIPPED stopped'],
    ['a sale not paid', { soldAt: MORNING, paidAt: null }, 'AWAITING_PAYMENT stopped'],
    ['a sale that is paid', { soldAt: MORNING, paidAt: MORNING }, 'AWAITING_SHIPMENT stopped'],
    ['a payment alone', { paidAt: MORNING }, 'AWAITING_SHIPMENT stopped'],
    ['a buyer alone', { buyer: 'ねこ屋' }, 'AWAITING_SHIPMENT stopped'],
    ['a transaction alone', { transaction: 'T000001', paidAt: null }, 'AWAITING_PAYMENT stopped'],
  ])('%s', (_, facts, expected) => expect(read({ status: '', ...facts })).toBe(expected));
});

it('the label of a stage that cannot be read is blank', () => {
  expect(stageLabel(stageOfRow(stockRow({ status: '発送済' })))).toBe('発送済み');
  expect(stageLabel(stageOfRow(stockRow({ status: '?' })))).toBe('');
});

describe('a status that says on sale beside a sign of a sale', () => {
  it.each([
    ['販売日', { soldAt: 1 }],
    ['購入者', { buyer: 'ねこ屋' }],
    ['取引ID', { transaction: 'm1' }],
    ['支払日時', { paidAt: 1 }],
  ] as const)('%s: is unclear, and both the listing and the box are looked at', (_name, facts) => {
    const row = stockRow({ status: '出品中', ...facts });
    expect(stageOfRow(row).kind).toBe('unclear');
    expect(looksSold(row)).toBe(true);
  });
});

describe('a row of a tab of transactions is sold', () => {
  const sale = (facts: Partial<StockRow> = {}): string => read({ use: 'sales', status: '', ...facts });

  it.each([
    ['支払い待ち', 'AWAITING_PAYMENT stopped'],
    ['発送待ち', 'AWAITING_SHIPMENT stopped'],
    ['発送済み', 'SHIPPED stopped'],
    ['到着済み', 'DELIVERED stopped'],
    ['取引完了', 'COMPLETED stopped'],
    ['キャンセル済み', 'CANCELLED stopped'],
    // Words that tell of a listing, or nothing: the parcel may still be here.
    ['出品中', 'AWAITING_SHIPMENT stopped'],
    ['準備中', 'AWAITING_SHIPMENT stopped'],
    ['停止', 'AWAITING_SHIPMENT stopped'],
    ['キャンセル', 'unclear'],
    ['?', 'AWAITING_SHIPMENT stopped'],
  ])('%s', (status, wanted) => expect(sale({ status })).toBe(wanted));

  it('without a word the dates tell', () => {
    expect(sale()).toBe('AWAITING_SHIPMENT stopped');
    expect(sale({ paidAt: null })).toBe('AWAITING_PAYMENT stopped');
    expect(sale({ paidAt: MORNING })).toBe('AWAITING_SHIPMENT stopped');
    expect(sale({ paidAt: MORNING, shippedAt: MORNING })).toBe('SHIPPED stopped');
  });

  it('always looks sold', () => expect(looksSold(stockRow({ use: 'sales' }))).toBe(true));
});
