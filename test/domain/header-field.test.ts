// What a header may name, from its words alone.
import { describe, expect, it } from 'vitest';
import {
  fieldsOfHeader,
  fieldsOfHeaderUnder,
  fieldsWithin,
  isHeaderWord,
} from '../../src/domain/header-field.ts';
import { bareKey, headerParts } from '../../src/domain/header-text.ts';
import { STOCK_FIELD_NAMES, STOCK_FIELDS } from '../../src/domain/stock-field.ts';
import { spellingKey } from '../../src/domain/wide-text.ts';

/** `product`, `key?` where it is not sure. */
const says = (text: string): readonly string[] =>
  fieldsOfHeader(text).map(({ field, sure }) => (sure ? field : `${field}?`));
const under = (group: string, own: string): readonly string[] =>
  fieldsOfHeaderUnder(group, own).map(({ field, sure }) => (sure ? field : `${field}?`));

describe('a header of one line', () => {
  it.each([
    ['商品名', 'product'],
    ['商 品 名', 'product'],
    ['仕入\n日', 'boughtAt'],
    ['管理\u3000番号', 'key'],
    ['ＳＫＵ', 'key'],
    ['★商品名', 'product'],
    ['商品名*', 'product'],
    ['①商品名', 'product'],
    ['商品名(必須)', 'product'],
    ['【必須】商品名', 'product'],
    ['仕入値（税込）', 'cost'],
    ['在庫数[個]', 'quantity'],
    ['▼状態', 'status'],
    ['商品名 / Item name', 'product'],
    ['商品名\nItem name', 'product'],
    ['商品名 (Item)', 'product'],
    ['Item name 商品名', 'product'],
    ['管理番号(SKU)', 'key'],
    ['管理番号 / Our code', 'key'],
    ['落札者/購入者', 'buyer'],
    ['購入者・落札者', 'buyer'],
    ['Purchase Date', 'boughtAt'],
    ['Date Sold', 'soldAt'],
    ['SKU1_商品管理コード', 'key'],
    ['SKU1_現在の在庫数', 'quantity'],
    ['Yahoo!フリマ', 'onYahooFlea'],
    ['メルカリShops', 'onMercariShops'],
    ['メルカリURL', 'onMercari'],
    ['ヤフオク 出品価格', 'onYahooAuction'],
  ])('%j names %s', (text, field) => expect(says(text)).toEqual([field]));

  it.each([
    ['No.', ['key?']],
    ['購入日', ['boughtAt?', 'soldAt?']],
    ['仕入番号', ['key?', 'lot?']],
    ['仕入', ['supplier?', 'boughtAt?']],
    ['終了時間', ['endsAt?']],
  ])('%j may mean %j', (text, fields) => expect([...says(text)].sort()).toEqual([...fields].sort()));

  it.each([
    '在庫数(倉庫)',
    '仕入先メモ',
    '仕入 URL',
    'SKU（自社のではない）',
    '発送日/到着日',
    '販売日/発送日',
    'SKU2_在庫数',
    'SKU10_商品管理コード',
    '商品の状態',
    '商品画像名_1',
    '商品登録日時',
    '配送方法1全国一律価格',
    '画像1コメント',
    '備考',
    '価格',
    '',
  ])('%j names nothing for sure', (text) => expect(says(text)).toEqual([]));

  it('is offered for the field whose word it contains', () => {
    expect(fieldsWithin('在庫数(倉庫)')).toContain('quantity');
    expect(fieldsWithin('SKU2_在庫数')).toContain('quantity');
    expect(fieldsWithin('NOTES')).toEqual([]);
  });
});

describe('a header below another one', () => {
  it.each([
    ['販売', '日付', ['soldAt']],
    ['仕入', '日付', ['boughtAt']],
    ['仕入', '先', ['supplier']],
    ['発送', '日付', ['shippedAt']],
    ['商品', '名', ['product']],
    ['商品情報', '管理番号', ['key']],
    ['メルカリ', 'URL', ['onMercari']],
    ['ヤフオク!', '価格', ['onYahooAuction']],
    // The upper word says that it is about something else.
    ['仕入', 'URL', []],
    ['仕入', '個数', []],
    ['メルカリ', '状態', []],
    ['販売', '数量', []],
    ['発送', 'URL', []],
  ])('%s over %s', (group, own, fields) => expect(under(group, own)).toEqual(fields));
});

it('header words are known as such, goods are not', () => {
  expect(['商品名', '日付', '金額', '備考', '利益', '商 品 名'].every(isHeaderWord)).toBe(true);
  expect(['真鍮ピアス', 'A-001', '送料込み', 'ラクマ便', '2026/1/5'].some(isHeaderWord)).toBe(false);
});

it('a word of two languages falls into its parts, one word does not', () => {
  expect(headerParts('出品URL')).toEqual([]);
  expect(headerParts('商品名 Item name')).toEqual([
    { key: '商品名', latin: false },
    { key: 'ITEMNAME', latin: true },
  ]);
  expect(bareKey('※商品名：')).toBe('商品名');
});

it('no spelling is sure of two fields', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const field of STOCK_FIELD_NAMES) {
    for (const spelling of STOCK_FIELDS[field].headers) {
      const other = seen.get(spellingKey(spelling));
      if (other !== undefined && other !== field) twice.push(`${spelling}: ${other}, ${field}`);
      seen.set(spellingKey(spelling), field);
    }
  }
  expect(twice).toEqual([]);
});
