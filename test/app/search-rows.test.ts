// 「ほかの商品を探す」: what the buyer's screen shows finds the row.
import { describe, expect, it } from 'vitest';
import { searchRows } from '../../src/app/search-rows.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { answered } from '../support/decided.ts';
import { type Shop, sheetOf, shopOf, stockRow, worldOf } from '../support/small-world.ts';

const SALES = 12;
const shop = (rows: readonly StockRow[]): Shop => shopOf({ rows, operation: 7 });

describe('search', () => {
  const rows = [
    ...sheetOf([
      stockRow({
        key: 'P-0031',
        product: '真鍮ピアス しずく型',
        listing: 'https://jp.mercari.com/item/m123',
      }),
      stockRow({ key: 'P-0032', product: '真鍮ピアス 丸型', listing: 'x347364803' }),
      stockRow({ key: '', product: '銀の皿' }),
    ]),
    stockRow({
      use: 'sales',
      sheetId: SALES,
      tab: '取引',
      key: 'T000001',
      goodsKey: 'P-0031',
      product: '真鍮ピアス しずく型',
      transaction: 'T000001',
      status: '発送待ち',
      keyIsUsable: true,
    }),
  ];
  const found = (query: string) =>
    answered(searchRows(worldOf(shop(rows)), { kind: 'search', query })).list.map(
      ({ tab, row, key }) => `${tab} ${key || row}`,
    );
  it.each([
    ['p-0031', ['在庫 P-0031', '取引 T000001']],
    ['Ｐ－００３２', ['在庫 P-0032']],
    ['T000001', ['取引 T000001']],
    ['https://jp.mercari.com/item/m123?source=app', ['在庫 P-0031']],
    ['m123', ['在庫 P-0031']],
    ['https://page.auctions.yahoo.co.jp/jp/auction/x347364803', ['在庫 P-0032']],
    ['ピアス　丸', ['在庫 P-0032']],
    ['真鍮', ['在庫 P-0031', '在庫 P-0032', '取引 T000001']],
    ['皿', ['在庫 4']],
    ['ない', []],
  ])('%s', (query, wanted) => expect(found(query)).toEqual(wanted));
  it('a blank box is refused', () => {
    expect(searchRows(worldOf(shop(rows)), { kind: 'search', query: ' 　' })).toMatchObject({
      refusal: { code: 'emptyField' },
    });
  });
});
