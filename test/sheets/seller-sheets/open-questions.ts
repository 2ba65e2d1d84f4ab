// Headers that mislead: what the cells say decides, and where they say nothing the seller is asked.
import { blanks, instant, lines, on, type SellerSheet } from './seller-sheet.ts';

export const statusTwice: SellerSheet = {
  about: '状態 twice: the condition of the goods first, how far they have come second',
  tab: {
    name: '在庫',
    cells: [
      ['品番', '商品名', '状態', '在庫', '状態', '保管場所'],
      ...lines(10, (number) => [
        `MODEL-${number % 3}`,
        `レンズ ${number}`,
        number % 2 === 0 ? '中古' : '新品',
        number % 2 === 0 ? '○' : '×',
        '出品中',
        'A',
      ]),
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: { product: '商品名', shelf: '保管場所' },
    rows: 10,
    doubts: [
      ['doubled', '状態'],
      ['unfit', '状態'],
      ['unfit', '在庫'],
    ],
    others: { status: ['状態'], quantity: ['在庫'], key: ['品番'] },
    facts: { 2: { key: '', status: '', quantity: null } },
  },
};

export const twoNumbers: SellerSheet = {
  about: 'two good numbers of the goods, and two names; one column of each pair is empty',
  tab: {
    name: '在庫',
    cells: [
      ['管理番号', 'SKU', '商品名', 'タイトル', '販路', '出品先'],
      ...lines(8, (number) => [
        null,
        `Z-${number * 9}`,
        `版木 ${number}`,
        `【美品】版木 ${number}`,
        '通販',
        'メルカリ',
      ]),
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: { key: 'SKU', product: '商品名', market: '出品先' },
    rows: 8,
    doubts: [['rival', 'タイトル']],
    others: { product: ['タイトル'], key: ['管理番号'], market: ['販路'] },
    facts: { 2: { key: 'Z-9', product: '版木 1', marketplaces: ['MERCARI'] } },
  },
};

export const boughtByWhom: SellerSheet = {
  about: '購入日 beside a buyer is the day of the sale, 仕入番号 that stands once is the number of the piece',
  tab: {
    name: '販売一覧',
    cells: [
      ['仕入番号', '品名', '購入日', '購入者', 'サイト', '発送'],
      ...lines(9, (number) => [
        `A26-${number * 2}`,
        `帯留 ${number}`,
        number % 2 === 0 ? `11/${number}` : null,
        number % 2 === 0 ? `客${number}` : null,
        'ラクマ',
        number === 2 ? '○' : null,
      ]),
      blanks(6),
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: {
      key: '仕入番号',
      product: '品名',
      soldAt: '購入日',
      buyer: '購入者',
      market: 'サイト',
      shipped: '発送',
    },
    rows: 9,
    doubts: [
      ['unsure', '仕入番号'],
      ['unsure', '購入日'],
      ['unsure', 'サイト'],
    ],
    others: { boughtAt: ['購入日'], lot: ['仕入番号'] },
    facts: {
      3: { key: 'A26-4', soldOn: instant('2026-11-02T00:00'), shipped: true, lot: '' },
      2: { soldAt: null, marketplaces: ['RAKUMA'] },
    },
  },
};

export const lotsAndStrangeWords: SellerSheet = {
  about: '仕入番号 that repeats is a lot; a status in words of the seller; a shipping cost under 発送',
  tab: {
    name: '在庫表',
    cells: [
      ['管理No.', '商品名', '仕入番号', '状態', '発送', '購入日'],
      ...lines(9, (number) => [
        `P${number * 5}`,
        `木彫 ${number}`,
        `26-${Math.ceil(number / 3)}`,
        ['棚にある', 'ネット', '出品中'][number % 3] ?? null,
        700 + number,
        on('2026-01-20'),
      ]),
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: {
      key: '管理No.',
      product: '商品名',
      lot: '仕入番号',
      status: '状態',
      boughtAt: '購入日',
    },
    rows: 9,
    doubts: [
      ['unfit', '発送'],
      ['unsure', '仕入番号'],
      ['unsure', '購入日'],
      ['unreadStages', '状態'],
    ],
    others: { shipped: ['発送'], key: ['仕入番号'], soldAt: ['購入日'] },
    facts: { 2: { key: 'P5', lot: '26-1', bought: '2026/1/20', shipped: false } },
  },
};
