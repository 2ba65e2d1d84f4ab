// 取り違えの相手: who was sent that item on the same day, or a day apart.
import { describe, expect, it } from 'vitest';
import { type MistakenParcel, type TwinSale, twinsOf } from '../../../src/domain/settling/twins.ts';

const at = (moment: string): number => Date.parse(`${moment}+09:00`);

const sale = (transaction: string, product: string, shipped: string | null, goodsKey = ''): TwinSale => ({
  product,
  goodsKey,
  transaction,
  buyer: '',
  marketplaces: ['MERCARI'],
  shippedOn: shipped === null ? null : at(shipped),
  digest: transaction,
});

const PARCEL: MistakenParcel = { transactionId: 'm1', key: 'A-1', shippedOn: at('2026-11-30T10:00') };

const SALES = [
  sale('m1', '真鍮のピアス 小', '2026-11-30T10:00', 'A-1'),
  sale('m2', '真鍮のピアス 大', '2026-11-29T00:00', 'A-2'),
  sale('m3', '真鍮のピアス 大', '2026-11-30T23:59', 'A-2'),
  sale('m4', '真鍮のピアス 大', '2026-12-01T23:59', 'A-2'),
  sale('m5', '真鍮のピアス 大', '2026-12-02T00:00', 'A-2'),
  sale('m6', '真鍮のピアス 大', '2026-11-28T23:59', 'A-2'),
  sale('m7', '真鍮のピアス 大', null, 'A-2'),
  sale('m8', '銀の指輪', '2026-11-30T10:00', 'B-1'),
];

const ids = (item: string, parcel = PARCEL): readonly string[] =>
  twinsOf(SALES, parcel, item).map(({ sale, apart }) => `${sale.transaction}${apart === 0 ? '' : apart}`);

describe('twins', () => {
  it.each([
    '真鍮のピアス 大',
    '真鍮のピアス　大',
    'ピアス大',
    '大きい方の真鍮のピアス 大です',
    'A-2',
    'ａ-２',
  ])('%s', (item) => {
    expect(ids(item)).toEqual(['m3', 'm2-1', 'm41']);
  });

  it('across the end of a month and a leap day', () => {
    const parcel = { ...PARCEL, shippedOn: at('2028-02-29T12:00') };
    const sales = [sale('x', '大', '2028-03-01T00:00', 'A-2'), sale('y', '大', '2028-03-02T00:00', 'A-2')];
    expect(twinsOf(sales, parcel, 'A-2').map(({ sale, apart }) => [sale.transaction, apart])).toEqual([
      ['x', 1],
    ]);
  });

  it('never the parcel itself', () => {
    expect(ids('真鍮のピアス')).not.toContain('m1');
    expect(ids('A-1', { ...PARCEL, transactionId: '' })).toEqual([]);
  });

  it.each([
    ['', PARCEL],
    ['  ', PARCEL],
    ['大', PARCEL],
    ['真鍮のピアス 大', { ...PARCEL, shippedOn: null }],
    ['知らない品物', PARCEL],
  ])('none for %j', (item, parcel) => {
    expect(ids(item, parcel)).toEqual([]);
  });
});
