// Which columns are what, told from the headers that sellers really have; what holds no goods is not taken.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CellIn } from '../../src/sheets/cell.ts';
import { mappedColumns } from '../../src/sheets/propose-mapping.ts';
import type { Mapping } from '../../src/sheets/settings.ts';
import { proposeMapping } from './seller-sheets/proposed.ts';

const SHOPS = join(import.meta.dirname, '../../src/workbench/shops');

type DemoTab = { readonly name: string; readonly cells: readonly (readonly unknown[])[] };

/** A tab of a demo shop as `getValues` gives it, but for formulas, whose values do not matter here. */
function demoTab(shop: string, name: string): readonly (readonly CellIn[])[] {
  const file = JSON.parse(readFileSync(join(SHOPS, `shop-${shop}.workbook.json`), 'utf8')) as {
    readonly tabs: readonly DemoTab[];
  };
  const tab = file.tabs.find((one) => one.name === name);
  if (tab === undefined) throw new Error(`no tab ${name} in shop ${shop}`);
  return tab.cells.map((line) =>
    line.map((cell): CellIn => {
      if (cell === null || cell === undefined) return '';
      if (typeof cell !== 'object') return cell as CellIn;
      return 'd' in cell ? new Date(String(cell.d)) : '出品中';
    }),
  );
}

const sheet = (headers: readonly string[], ...rows: readonly (readonly CellIn[])[]) => [headers, ...rows];
/** Under any header: a word. */
const goods = ['皿'];

describe('the demo shops', () => {
  it('a: title rows above, everything mapped', () => {
    const proposed = proposeMapping(demoTab('a', '商品管理'));
    expect(proposed?.headerRow).toBe(3);
    expect(proposed?.columns).toMatchObject({
      key: '管理番号',
      product: '商品名',
      boughtAt: '仕入日',
      supplier: '仕入先',
      lot: 'ロット',
      outsourcer: '外注先',
      market: '販路',
      listing: '出品URL',
      description: '商品説明',
      status: '状態',
      soldAt: '販売日',
      buyer: '購入者',
      transaction: '取引ID',
      paidAt: '支払日時',
      shipDays: '発送までの日数',
      service: '配送方法',
      shippedAt: '発送日',
      shipped: '発送済',
    });
    expect(proposed?.rows).toBeGreaterThan(630);
  });

  it('b: the stock list is taken, the list of transactions as one of sales, the notes are not', () => {
    expect(proposeMapping(demoTab('b', '在庫一覧'))?.columns).toMatchObject({
      key: 'SKU',
      product: '商品',
      lot: 'ロット番号',
      outsourcer: '作業外注',
      quantity: '在庫数',
      shelf: '棚',
      market: '販売先',
      listing: '出品番号',
      status: 'ステータス',
      relists: '自動再出品',
      endsAt: '終了日時',
      description: '商品説明文',
    });
    const sales = proposeMapping(demoTab('b', '取引一覧'));
    expect(sales).toMatchObject({ use: 'sales', headerRow: 1, rows: 182 });
    expect(sales?.columns).toEqual({
      transaction: '取引番号',
      market: '販売先',
      key: 'SKU',
      quantity: '個数',
      buyer: '落札者/購入者',
      paidAt: '入金日時',
      shipDays: '発送目安',
      service: '配送サービス',
      status: '進捗',
      shippedAt: '発送日時',
    });
    expect(proposeMapping(demoTab('b', 'メモ帳'))).toBeNull();
  });

  it.each(['メルカリ', 'ラクマ'])('c: the tab %s with few columns, its totals row not counted', (name) => {
    const cells = demoTab('c', name);
    const proposed = proposeMapping(cells);
    expect(proposed?.columns).toEqual({
      boughtAt: '仕入日',
      product: '商品名',
      supplier: '仕入先',
      cost: '仕入値',
      listedAt: '出品日',
      soldAt: '販売日',
      service: '発送方法',
      shipped: '発送',
    });
    expect(proposed?.rows).toBe(cells.length - 2);
  });

  it("c: the seller's own 設定 is not taken", () => expect(proposeMapping(demoTab('c', '設定'))).toBeNull());
});

describe('other sheets', () => {
  it.each<[string, readonly (readonly CellIn[])[], Readonly<Record<string, string>>]>([
    [
      'in English',
      sheet(['SKU', 'Item Name', 'Qty', 'Status', 'Marketplace', 'Location'], goods),
      {
        key: 'SKU',
        product: 'Item Name',
        quantity: 'Qty',
        status: 'Status',
        market: 'Marketplace',
        shelf: 'Location',
      },
    ],
    [
      'with line breaks in the headers',
      sheet(['管理\n番号', '商品\n名', '仕入れ\n日', '出品\nURL'], goods),
      { key: '管理\n番号', product: '商品\n名', boughtAt: '仕入れ\n日', listing: '出品\nURL' },
    ],
    [
      'with blanks and full width',
      sheet(['ＳＫＵ', ' 商 品 名 ', '在庫数　', 'ＵＲＬ'], goods),
      { key: 'ＳＫＵ', product: ' 商 品 名 ', quantity: '在庫数　', listing: 'ＵＲＬ' },
    ],
    [
      'with title rows and a note',
      [
        ['在庫表 2026'],
        [''],
        ['※灰色は売れたもの', '商品名はくわしく'],
        ...sheet(['No.', 'タイトル', '状態'], goods),
      ],
      { key: 'No.', product: 'タイトル', status: '状態' },
    ],
    [
      'with a column per market',
      sheet(['商品名', 'メルカリ', 'ヤフオク', 'ラクマ', '在庫'], goods),
      {
        product: '商品名',
        onMercari: 'メルカリ',
        onYahooAuction: 'ヤフオク',
        onRakuma: 'ラクマ',
        quantity: '在庫',
      },
    ],
    [
      'with a column for all markets',
      sheet(['商品名', '出品先', '落札者', '落札日'], goods),
      { product: '商品名', market: '出品先', buyer: '落札者', soldAt: '落札日' },
    ],
    [
      'as a tool exports it',
      sheet(['商品管理コード', '商品タイトル', '数量', '商品ステータス', '出品日時', '終了日時'], goods),
      {
        key: '商品管理コード',
        product: '商品タイトル',
        quantity: '数量',
        status: '商品ステータス',
        listedAt: '出品日時',
        endsAt: '終了日時',
      },
    ],
    [
      'with two headers that would do: the better one',
      sheet(['番号', '管理番号', '商品名'], goods),
      { key: '管理番号', product: '商品名' },
    ],
    [
      'without names of the goods, told by key and shelf',
      sheet(['SKU', '棚', '数量'], goods),
      { key: 'SKU', shelf: '棚', quantity: '数量' },
    ],
  ])('%s', (_, values, columns) => expect(proposeMapping(values)?.columns).toEqual(columns));

  it('a header serves one field only', () => {
    const values = sheet(['商品名', '購入日', '発送方法', '発送'], goods);
    const headers = Object.values(proposeMapping(values)?.columns ?? {});
    expect(new Set(headers).size).toBe(headers.length);
  });

  it('what only contains a known word is offered, never taken', () => {
    const proposed = proposeMapping(sheet(['商品名', '管理番号', '仕入先メモ', '在庫数(倉庫)'], goods));
    expect(proposed?.columns.supplier).toBeUndefined();
    expect(proposed?.others.supplier).toEqual(['仕入先メモ']);
    expect(proposed?.others.quantity).toEqual(['在庫数(倉庫)']);
  });

  it.each<[string, readonly (readonly CellIn[])[]]>([
    ['nothing', [['']]],
    ['no rows at all', []],
    [
      'settings of two columns',
      [
        ['手数料率', 0.1],
        ['送料メモ', 'ネコポス210円'],
      ],
    ],
    ['a calendar', sheet(['日付', '予定', 'メモ'])],
    ['transaction numbers of nothing', sheet(['取引ID', '入金日時', '個数'])],
    ['a price list', sheet(['サイズ', '送料', '備考'])],
    ['one known word alone', [['商品'], ['皿']]],
  ])('%s is not taken', (_, values) => expect(proposeMapping(values)).toBeNull());

  it('a header far below the top is not looked for', () => {
    const values = [...Array.from({ length: 20 }, () => ['']), ...sheet(['管理番号', '商品名'], goods)];
    expect(proposeMapping(values)).toBeNull();
    expect(proposeMapping(values.slice(1))?.headerRow).toBe(20);
  });
});

describe('a list of sales', () => {
  const heads = ['取引ID', '商品名', '購入者', '支払日時'];
  const sale = ['m1', '皿', 'ねこ屋', ''];
  const useOf = (...values: readonly (readonly CellIn[])[]) => proposeMapping(values)?.use;

  it('names transactions and nothing of the stock', () => {
    expect(useOf(heads, sale)).toBe('sales');
    expect(useOf(heads)).toBe('sales');
    expect(useOf(['取引ID', '管理番号', '個数', '購入者'], sale)).toBe('sales');
    expect(useOf([...heads, '仕入先'], [...sale, '革工房'])).toBe('stock');
  });

  it('is the one table of the shop where goods without a transaction stand in it too', () => {
    const sales = Array.from({ length: 19 }, () => sale);
    expect(useOf(heads, ...sales, ['', '皿', '', ''], sale)).toBe('sales');
    expect(useOf(heads, ...sales, ['', '皿', '', ''], ['', '皿', '', ''])).toBe('stock');
  });

  it('without names of the goods stays one of sales though some lines have no number yet', () => {
    expect(useOf(['取引ID', '管理番号', '購入者'], ['', 'A-1', 'ねこ屋'])).toBe('sales');
  });
});

describe('a table in use', () => {
  const mapping: Mapping = {
    sheetId: 11,
    use: 'stock',
    headerRow: 1,
    columns: { product: '商 品 名', supplier: '買った所', lot: 'ロット' },
  };

  it('shows its own columns, not the guess, and offers the rest', () => {
    const heads = ['商品名', '買った所', '仕入先', '停止', '保留数', 'トラブルID', '緊急度', '次にやること'];
    const found = mappedColumns(sheet(['在庫表'], heads, goods), mapping);
    expect(found?.headerRow).toBe(2);
    expect(found?.columns).toEqual({ product: '商品名', supplier: '買った所' });
    expect(found?.others).toMatchObject({ supplier: ['仕入先'] });
    expect(found?.rows).toBe(1);
  });

  it('offers none of our own columns', () => {
    const sales: Mapping = { ...mapping, use: 'sales', columns: { transaction: '取引番号' } };
    const found = mappedColumns(sheet(['取引番号', '発送', '発送停止', 'トラブルID', '緊急度']), sales);
    expect(found?.others.shipped).toEqual(['発送']);
  });

  it('is null where none of its headers is left', () => {
    expect(mappedColumns(sheet(['a', 'b']), mapping)).toBeNull();
  });
});
