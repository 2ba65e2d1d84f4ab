// Where on the tab the table stands: not in the corner, beside another one, above another one, or in two parts.
import { blanks, instant, lines, on, type SellerSheet } from './seller-sheet.ts';

export const inTheMiddle: SellerSheet = {
  about: 'begins in column C of line 6, under a title, a legend with known words and two lines of sums',
  tab: {
    name: '手持ち',
    hidden: { rows: [2], columns: [2] },
    filter: 'C6:H18',
    cells: [
      [null, null, 'せどり在庫 2026'],
      [null, null, '※商品名は検索用に短く'],
      [null, null, '在庫数', 12, '仕入額', 36000],
      [null, null, '販売数', 3],
      [],
      [null, null, '商品管理番号', '商品名', '仕入日', '販路', '販売日', 'メモ'],
      ...lines(12, (number) => [
        null,
        null,
        `N-${String(number * 2).padStart(3, '0')}`,
        `レコード ${number}`,
        on('2026-08-20'),
        'ヤフオク、ラクマ',
        number === 4 ? on('2026-11-02') : null,
        null,
      ]),
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 6,
    columns: {
      key: '商品管理番号',
      product: '商品名',
      boughtAt: '仕入日',
      market: '販路',
      soldAt: '販売日',
    },
    rows: 12,
    doubts: [],
    facts: {
      7: { key: 'N-002', marketplaces: ['YAHOO_AUCTION', 'RAKUMA'], soldAt: null },
      10: { product: 'レコード 4', soldOn: instant('2026-11-02T00:00') },
    },
  },
};

export const besideEachOther: SellerSheet = {
  about: 'goods, beside them the sold ones with the same headers, beside these a list of postage',
  tab: {
    name: '在庫と売上',
    cells: [
      [
        ...['管理番号', '商品名', '仕入先', '仕入日', '状態', null],
        ...['管理番号', '商品名', '販売日', '購入者', null, 'サイズ', '送料'],
      ],
      ...lines(11, (number) => [
        `G${number * 3}`,
        `万年筆 ${number}`,
        '文具問屋',
        on('2026-07-07'),
        '出品中',
        null,
        number <= 5 ? `S${number * 3}` : null,
        number <= 5 ? `インク ${number}` : null,
        number <= 5 ? on('2026-11-05') : null,
        number <= 5 ? `客${number}` : null,
        null,
        number <= 3 ? `${number * 20}サイズ` : null,
        number <= 3 ? 700 : null,
      ]),
      [null, null, null, null, null, null, '合計', '5点'],
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: { key: '管理番号', product: '商品名', supplier: '仕入先', boughtAt: '仕入日', status: '状態' },
    rows: 11,
    doubts: [['otherTable', 'G']],
    facts: {
      // Nothing of the neighbour: its buyer is not this row's.
      2: { key: 'G3', product: '万年筆 1', soldAt: null, buyer: '' },
    },
  },
};

export const oneBelowTheOther: SellerSheet = {
  about: 'goods, below them the sold ones under another header, below these the expenses',
  tab: {
    name: '帳簿',
    cells: [
      ['■在庫'],
      ['商品名', '仕入先', '仕入日', '置き場所', '備考'],
      ...lines(9, (number) => [`扇子 ${number}`, '京扇子店', on('2026-03-03'), `棚${number}`, null]),
      ['計', null, null, null, '9点'],
      [],
      ['■売れたもの'],
      ['商品名', '販売日', '購入者', '発送日', '利益'],
      ...lines(4, (number) => [`扇子 ${number + 20}`, on('2026-11-01'), `客${number}`, null, 900]),
      [],
      ['■経費'],
      ['日付', '内容', '金額'],
      [on('2026-11-02'), '梱包材', 1200],
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 2,
    columns: { product: '商品名', supplier: '仕入先', boughtAt: '仕入日', shelf: '置き場所' },
    rows: 9,
    doubts: [['otherTable', '15']],
    facts: { 3: { product: '扇子 1', soldAt: null, shelf: '棚1' }, 11: { product: '扇子 9' } },
  },
};

export const inTwoParts: SellerSheet = {
  about: 'one table with a blank column between the purchase and the sale',
  tab: {
    name: '管理表',
    cells: [
      ['商品名', '仕入先', '仕入日', null, '出品日', '売却日', '購入者', '発送日'],
      ...lines(16, (number) => [
        `染付 ${number}`,
        '骨董市',
        '2026/2/1',
        null,
        on('2026-09-01'),
        number % 3 === 0 ? on('2026-11-11') : null,
        number % 3 === 0 ? `客${number}` : null,
        number === 3 ? '済' : null,
      ]),
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: {
      product: '商品名',
      supplier: '仕入先',
      boughtAt: '仕入日',
      listedAt: '出品日',
      soldAt: '売却日',
      buyer: '購入者',
      shippedAt: '発送日',
    },
    rows: 16,
    doubts: [],
    facts: {
      4: { product: '染付 3', buyer: '客3', shippedOn: null, soldOn: instant('2026-11-11T00:00') },
      7: { shippedAt: null, buyer: '客6' },
    },
  },
};

export const perhapsInTwoParts: SellerSheet = {
  about: 'behind a blank column a shorter list from the top: the first goods, or another list? It is asked',
  tab: {
    name: '一覧',
    cells: [
      ['管理番号', '商品名', '仕入先', null, '購入日', '購入者'],
      ...lines(12, (number) => [
        `V${number * 4}`,
        `版画 ${number}`,
        '画廊',
        null,
        number <= 4 ? on('2026-11-03') : null,
        number <= 4 ? `客${number}` : null,
      ]),
      blanks(6),
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: { key: '管理番号', product: '商品名', supplier: '仕入先' },
    rows: 12,
    doubts: [['apart', '購入日']],
    others: { buyer: ['購入者'], soldAt: ['購入日'], boughtAt: ['購入日'] },
    facts: { 2: { key: 'V4', buyer: '', soldAt: null } },
  },
};
