// Where a row is listed: names in a cell, names of tabs.
import { describe, expect, it } from 'vitest';
import { marketplacesIn, marketplacesOfTab } from '../../src/domain/marketplace-name.ts';

describe('the marketplaces in a cell', () => {
  it.each([
    ['メルカリ', ['MERCARI']],
    ['ﾒﾙｶﾘ', ['MERCARI']],
    ['メルカリ/ヤフオク', ['MERCARI', 'YAHOO_AUCTION']],
    ['ラクマ、メルカリ', ['RAKUMA', 'MERCARI']],
    ['メルカリ・ラクマ\nヤフオク！', ['MERCARI', 'RAKUMA', 'YAHOO_AUCTION']],
    ['メルカリ ラクマ', ['MERCARI', 'RAKUMA']],
    ['メルカリ　ヤフオク!', ['MERCARI', 'YAHOO_AUCTION']],
    ['メルカリ Shops', ['MERCARI_SHOPS']],
    ['メルカリ＋メルカリ', ['MERCARI']],
    ['Yahoo!フリマ', ['YAHOO_FLEA']],
    ['PayPayフリマ', ['YAHOO_FLEA']],
    ['楽天ラクマ', ['RAKUMA']],
    ['minne', ['OTHER']],
    ['minne, Creema', ['OTHER']],
    ['メルカリ,minne', ['MERCARI', 'OTHER']],
    ['メルカリ minne', ['OTHER']],
    ['', []],
    [' / ', []],
  ])('%j', (text, codes) => expect(marketplacesIn(text)).toEqual(codes));
});

describe('the marketplace of a tab', () => {
  it.each([
    ['メルカリ', 'MERCARI'],
    ['ラクマ', 'RAKUMA'],
    ['メルカリ在庫', 'MERCARI'],
    ['2026 ヤフオク', 'YAHOO_AUCTION'],
    ['メルカリShops 在庫', 'MERCARI_SHOPS'],
    ['メルカリShops', 'MERCARI_SHOPS'],
    ['ﾗｸﾏ在庫', 'RAKUMA'],
    ['PayPayフリマ在庫', 'YAHOO_FLEA'],
    ['商品管理', null],
    ['シート1', null],
    ['在庫その他', null],
    ['Others', null],
  ])('%j', (name, code) => expect(marketplacesOfTab(name)).toEqual(code === null ? [] : [code]));

  it('may name several', () => {
    expect(marketplacesOfTab('ラクマ・メルカリ在庫')).toEqual(['RAKUMA', 'MERCARI']);
    expect(marketplacesOfTab('メルカリShops')).toEqual(['MERCARI_SHOPS']);
  });
});
