// A parcel is made of goods: what the list of transactions does not say is read from the list of goods.
import { describe, expect, it } from 'vitest';
import { withGoods } from '../../src/domain/goods-of-sales.ts';
import { MORNING, stockRow } from '../support/small-world.ts';

const goods = stockRow({
  key: 'A-1',
  product: '真鍮ピアス',
  lot: 'L2608-13A',
  supplier: '彫金室',
  bought: '2026/8/13',
  boughtAt: MORNING,
  outsourcer: '梱包さん',
  shelf: 'B-9',
  description: '真鍮のピアスです。',
  listing: 'm123',
  quantity: 5,
});
const sale = stockRow({
  use: 'sales',
  sheetId: 12,
  key: 'T1',
  goodsKey: 'ａ－1',
  transaction: 'T1',
  product: '',
  quantity: 1,
  buyer: 'ねこ屋',
});

describe('a row of sales', () => {
  it('takes over what it does not tell itself', () => {
    expect(withGoods([sale, goods])[0]).toEqual({
      ...sale,
      product: '真鍮ピアス',
      lot: 'L2608-13A',
      supplier: '彫金室',
      bought: '2026/8/13',
      boughtAt: MORNING,
      outsourcer: '梱包さん',
      shelf: 'B-9',
      description: '真鍮のピアスです。',
      listing: 'm123',
    });
  });

  it('keeps its own words', () => {
    const told = { ...sale, product: 'ピアス(訳あり)', shelf: '出荷棚' };
    expect(withGoods([goods, told])[1]).toMatchObject({
      product: 'ピアス(訳あり)',
      shelf: '出荷棚',
      lot: 'L2608-13A',
    });
  });

  it('of two goods with its number takes the first', () => {
    const twin = { ...goods, row: 9, lot: 'べつのロット' };
    expect(withGoods([goods, twin, sale])[2]?.lot).toBe('L2608-13A');
    expect(withGoods([twin, goods, sale])[2]?.lot).toBe('べつのロット');
  });

  it.each([
    ['that points to nothing', { ...sale, goodsKey: '' }],
    ['whose goods are not there', { ...sale, goodsKey: 'Z-9' }],
  ])('%s stays as read', (_, lonely) => {
    expect(withGoods([goods, { ...goods, goodsKey: '', key: '' }, lonely])[2]).toBe(lonely);
  });
});

it('rows of goods stay the same objects', () => {
  expect(withGoods([goods, sale])[0]).toBe(goods);
  const only = [goods];
  expect(withGoods(only)).toBe(only);
});
