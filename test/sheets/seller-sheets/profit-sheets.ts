// Handmade sheets that count the profit: headers over two rows, merged; words broken for the narrow column; months below
// each other with the header said again and a sum for each.
import { blanks, formula, instant, lines, on, type SellerSheet, spilled } from './seller-sheet.ts';

export const twoRowHeader: SellerSheet = {
  about: '仕入 and 販売 over several columns each, 日付 below both; two title rows above',
  tab: {
    name: '利益管理',
    merges: ['B3:C3', 'D3:F3', 'G3:J3', 'A3:A4', 'K3:K4'],
    frozen: { rows: 4 },
    cells: [
      ['2026年 利益管理表'],
      [],
      ['管理番号', '商品', null, '仕入', null, null, '販売', null, null, null, '備考'],
      [null, '名', '状態', '日付', '先', '価格', '日付', '先', '価格', '購入者', null],
      ...lines(24, (number) => [
        `R${String(number).padStart(4, '0')}`,
        `古着 シャツ ${number}`,
        '目立った傷や汚れなし',
        on(`2026-0${1 + (number % 9)}-12`),
        number % 2 === 0 ? 'セカスト' : 'ハードオフ',
        500 + number,
        number <= 6 ? `11/${number}` : null,
        number % 2 === 0 ? 'メルカリ' : 'ラクマ',
        number <= 6 ? 2400 : null,
        number <= 6 ? `buyer${number}` : null,
        null,
      ]),
      ['合計', null, null, null, null, 12300, null, null, 14400],
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 4,
    columns: {
      key: '管理番号',
      product: '商品 名',
      boughtAt: '仕入 日付',
      supplier: '仕入 先',
      cost: '仕入 価格',
      soldAt: '販売 日付',
      market: '販売 先',
      buyer: '販売 購入者',
    },
    rows: 24,
    // 状態 is the condition of the goods here.
    doubts: [['unfit', '商品 状態']],
    others: { status: ['商品 状態'] },
    facts: {
      5: {
        key: 'R0001',
        product: '古着 シャツ 1',
        supplier: 'ハードオフ',
        bought: '2026/2/12',
        marketplaces: ['RAKUMA'],
        soldOn: instant('2026-11-01T00:00'),
        buyer: 'buyer1',
        status: '',
      },
      28: { key: 'R0024', soldAt: null, marketplaces: ['MERCARI'] },
    },
  },
};

export const brokenWords: SellerSheet = {
  about:
    'words broken by blanks and line ends, full width, signs around them; days as every person writes them',
  tab: {
    name: '在庫リスト',
    filter: 'A1:I10',
    cells: [
      [
        ...['管理\n番号', '★商 品 名', '仕入\n日', '仕入 れ先', '在庫\n数(個)', '出品\nＵＲＬ'],
        ...['販売日※', '発 送\n済み', '①置き場所'],
      ],
      ...[
        ['0012', '急須', '2026/1/5', '窯元', '3個', '', '', false, 'A-1'],
        ['0013', '湯呑', '2026-01-05', '窯元', '残り2', '', '', false, 'A-1'],
        ['0014', '茶托', '2026年1月5日(月)', '窯元', '１', '', '11/18', false, 'A-2'],
        ['0015', '盆', '令和8年1月5日', '指物師', '1,000', '', '11月18日', true, 'A-2'],
        ['0016', '箸置き', 'R8.1.5', '指物師', 4, '', '20261118', false, 'A-3'],
        ['0017', '花器', '1月5日', '窯元', '5点', '', '26/11/18', false, 'A-3'],
        ['0018', '香炉', '1/5', '窯元', 1, '', '2026/11/18 21:05', false, 'A-4'],
        ['0019', '皿', 20260105, '窯元', 1, '', 'そのうち', false, 'A-4'],
        ['0020', '鉢', on('2026-01-05'), '窯元', 'たくさん', '', null, false, 'A-5'],
      ],
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: {
      key: '管理\n番号',
      product: '★商 品 名',
      boughtAt: '仕入\n日',
      supplier: '仕入 れ先',
      quantity: '在庫\n数(個)',
      listing: '出品\nＵＲＬ',
      soldAt: '販売日※',
      shipped: '発 送\n済み',
      shelf: '①置き場所',
    },
    rows: 9,
    doubts: [],
    facts: {
      2: { key: '0012', bought: '2026/1/5', quantity: 3, soldAt: null },
      3: { bought: '2026/1/5', quantity: 2 },
      4: { bought: '2026/1/5', quantity: 1, soldOn: instant('2026-11-18T00:00') },
      5: { bought: '2026/1/5', quantity: 1000, soldOn: instant('2026-11-18T00:00'), shipped: true },
      6: { bought: '2026/1/5', soldOn: instant('2026-11-18T00:00') },
      7: { bought: '1/5', boughtAt: null, quantity: 5, soldOn: instant('2026-11-18T00:00') },
      8: { bought: '1/5', boughtAt: null, soldOn: instant('2026-11-18T21:05') },
      9: { bought: '2026/1/5', soldAt: null },
      10: { bought: '2026/1/5', quantity: 1 },
    },
  },
};

const month = (name: string, from: number) => [
  [name, ...blanks(5)],
  ['商品名', '仕入先', '仕入値', '売れた日', '発送', '利益'],
  ...lines(4, (number) => [
    `手織りマフラー ${from + number}`,
    '織元',
    3000,
    number < 3 ? `${name.replace('月', '')}/${number}` : null,
    number === 1 ? '済' : null,
    formula(`=C${from + number}*2`, 6000),
  ]),
  [`${name}合計`, null, 12000, null, null, 24000],
  blanks(6),
];

export const monthsBelow: SellerSheet = {
  about: 'a month below the other, each with its header said again and its sum',
  tab: { name: 'ラクマ', cells: [...month('9月', 2), ...month('10月', 10), ...month('11月', 18)] },
  expected: {
    use: 'stock',
    headerRow: 2,
    columns: {
      product: '商品名',
      supplier: '仕入先',
      cost: '仕入値',
      soldAt: '売れた日',
      shipped: '発送',
    },
    // 10月 and 11月 stand alone on their lines, where nothing tells them from goods: they are asked about with the rest.
    rows: 14,
    doubts: [],
    facts: {
      3: { product: '手織りマフラー 3', shipped: true, soldOn: instant('2026-09-01T00:00') },
      12: { product: '手織りマフラー 12', shipped: false, soldOn: instant('2026-10-02T00:00') },
      21: { product: '手織りマフラー 21', soldAt: null, marketplaces: ['RAKUMA'] },
    },
  },
};

export const statusByFormula: SellerSheet = {
  about:
    'a status that a formula fills down to line 60, check boxes below the goods, a hidden column, sums without a header',
  tab: {
    name: '商品管理',
    rows: 100,
    columns: 9,
    checkboxes: ['G2:G60'],
    hidden: { columns: [3] },
    cells: [
      ['No', '商品名', '原価', '出品日', '販売日', '状態', '発送済', '粗利'],
      ...lines(59, (number) => {
        const isGoods = number <= 18;
        const isSold = isGoods && number % 3 === 0;
        const status = !isGoods ? '' : isSold ? '売却済' : '出品中';
        return [
          // One formula fills the numbers, another the status, whether or not there are goods.
          number === 1 ? formula('=ARRAYFORMULA(ROW(A2:A60)-1)', 1) : spilled(number),
          isGoods ? `帆布トート ${number}` : null,
          isGoods ? 1500 : null,
          isGoods ? on('2026-10-01') : null,
          isSold ? on('2026-11-10') : null,
          number === 1
            ? formula('=ARRAYFORMULA(IF(B2:B60="","",IF(E2:E60="","出品中","売却済")))', status)
            : spilled(status),
          isSold && number > 9,
          number === 1
            ? formula('=ARRAYFORMULA(IF(B2:B60="","",2000-C2:C60))', 500)
            : spilled(isGoods ? 500 : ''),
          number === 1
            ? formula('=ARRAYFORMULA(IF(B2:B60="",0,C2:C60*2))', 3000)
            : spilled(isGoods ? 3000 : 0),
        ];
      }),
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: {
      product: '商品名',
      cost: '原価',
      listedAt: '出品日',
      soldAt: '販売日',
      status: '状態',
      shipped: '発送済',
    },
    rows: 18,
    doubts: [['lineNumbers', 'No']],
    others: { key: ['No'] },
    facts: {
      2: { key: '', status: '出品中', shipped: false },
      4: { status: '売却済', soldOn: instant('2026-11-10T00:00'), shipped: false },
      13: { status: '売却済', shipped: true },
    },
  },
};

export const flagsOnly: SellerSheet = {
  about: 'no status and no day: check boxes say 出品済, 売却済, 入金済, 発送済, down to line 100',
  tab: {
    name: 'メルカリ',
    rows: 120,
    checkboxes: ['D3:G100'],
    cells: [
      ['フリマ在庫'],
      ['管理ID', '品名', '仕入価格', '出品済', '売却済', '入金済', '発送済'],
      ...lines(98, (number) => [
        number <= 10 ? `F-${number * 2}` : null,
        number <= 10 ? `絵本 ${number}` : null,
        number <= 10 ? 300 : null,
        number <= 9,
        number <= 6,
        number <= 4,
        number <= 2,
      ]),
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 2,
    columns: {
      key: '管理ID',
      product: '品名',
      cost: '仕入価格',
      listedAt: '出品済',
      sold: '売却済',
      paidAt: '入金済',
      shipped: '発送済',
    },
    rows: 10,
    doubts: [['unsure', '出品済']],
    facts: {
      3: { soldOn: null, paidOn: null, shipped: true },
      5: { shipped: false },
      7: { paidAt: null },
      11: { soldAt: null, marketplaces: ['MERCARI'] },
      12: { soldAt: null, listedAt: null },
    },
  },
};
