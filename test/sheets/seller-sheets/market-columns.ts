// One piece on several marketplaces: a column for each, holding ○, a price, an address; or a group of columns for each.
import { formula, lines, on, type SellerSheet } from './seller-sheet.ts';

export const circlesAndPrices: SellerSheet = {
  about: 'a column per marketplace with ○, prices, addresses and ticks mixed, a pull-down, a total on top',
  tab: {
    name: '併売リスト',
    lists: [{ a1: 'B4:B30', values: ['新品', '中古'] }],
    cells: [
      [null, '合計', 8, null, '出品数', 6],
      [],
      [
        ...['商品コード', 'コンディション', '商品名', '在庫'],
        ...['メルカリ', 'メルカリShops', 'ヤフオク!', 'Yahoo!フリマ', 'ラクマ', '備考'],
      ],
      ['0007', '新品', '腕時計', 1, '○', '', '', '', '×', ''],
      ['0008', '中古', '指輪', 1, 12800, '', '', 12500, '', ''],
      ['0009', '中古', '財布', 2, '', 'https://mercari-shops.com/products/abc', '', '', '', ''],
      ['0010', '中古', '鞄', 1, true, false, true, false, false, ''],
      ['0011', '新品', '帽子', '〇', '-', '-', '-', '-', '出品中', '在庫は見本'],
      ['0012', '中古', '傘', 0, '', '', '', '', '', '未出品'],
      ['0013', '中古', '靴', 3, '', '', 'https://auctions.yahoo.co.jp/jp/auction/x1', '', 9000, ''],
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 3,
    columns: {
      key: '商品コード',
      product: '商品名',
      quantity: '在庫',
      onMercari: 'メルカリ',
      onMercariShops: 'メルカリShops',
      onYahooAuction: 'ヤフオク!',
      onYahooFlea: 'Yahoo!フリマ',
      onRakuma: 'ラクマ',
    },
    rows: 7,
    doubts: [],
    facts: {
      4: { key: '0007', marketplaces: ['MERCARI'] },
      5: { marketplaces: ['MERCARI', 'YAHOO_FLEA'], listing: '' },
      6: { marketplaces: ['MERCARI_SHOPS'], listing: 'https://mercari-shops.com/products/abc', quantity: 2 },
      7: { marketplaces: ['MERCARI', 'YAHOO_AUCTION'] },
      // ○ where a number belongs: one piece, and the cell is reported.
      8: { marketplaces: ['RAKUMA'], quantity: 1 },
      9: { marketplaces: [], quantity: 0 },
      // Two listings, one address: nobody can tell a task which page to open.
      10: { marketplaces: ['YAHOO_AUCTION', 'RAKUMA'], listing: '' },
    },
  },
};

export const marketGroups: SellerSheet = {
  about: 'a group of columns per marketplace: 価格, URL and 出品日 below each name',
  tab: {
    name: '商品台帳',
    merges: ['A1:C1', 'D1:F1', 'G1:I1'],
    cells: [
      ['基本情報', null, null, 'メルカリ', null, null, 'ラクマ', null, null, '在庫'],
      ['SKU', '商品名', '仕入先', '価格', 'URL', '出品日', '価格', 'URL', '出品日', '数'],
      ...lines(9, (number) => [
        `K${100 + number * 3}`,
        `刺繍ポーチ ${number}`,
        '布屋',
        1800,
        number % 2 === 0 ? `https://jp.mercari.com/item/m1234567${number}` : null,
        number % 2 === 0 ? on('2026-11-01') : null,
        1700,
        number % 3 === 0 ? `https://fril.jp/i/${number}` : null,
        number % 3 === 0 ? on('2026-11-02') : null,
        number === 9 ? formula('=1+1', 2) : 1,
      ]),
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 2,
    columns: {
      key: '基本情報 SKU',
      product: '基本情報 商品名',
      supplier: '基本情報 仕入先',
      onMercari: 'メルカリ URL',
      onRakuma: 'ラクマ URL',
      quantity: '在庫 数',
    },
    rows: 9,
    // A price stands for every piece, listed or not; the address is the better sign.
    doubts: [],
    others: { onMercari: ['メルカリ 価格', 'メルカリ 出品日'] },
    facts: {
      3: { key: 'K103', marketplaces: [], quantity: 1 },
      4: { marketplaces: ['MERCARI'], listing: 'https://jp.mercari.com/item/m12345672' },
      5: { marketplaces: ['RAKUMA'], listing: 'https://fril.jp/i/3' },
      8: { marketplaces: ['MERCARI', 'RAKUMA'], listing: '' },
      11: { quantity: 2 },
    },
  },
};
