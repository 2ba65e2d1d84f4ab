// What メルカリShops takes in and gives out: four widths of its CSV, with ten variants in every line.
import { lines, type SellerSheet, type SheetCell } from './seller-sheet.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const IMAGES = numbers(20).map((number) => `商品画像名_${number}`);

const ofVariants = (parts: readonly string[]): readonly string[] =>
  numbers(10).flatMap((number) => parts.map((part) => `SKU${number}_${part}`));

const LAST = [
  ...['ブランドID', '販売価格', 'カテゴリID', '商品の状態', '配送方法', '発送元の地域', '発送までの日数'],
  ...['商品ステータス', '配送料の負担', '送料ID'],
];
const BOOKING = ['発売日', '予約受付開始日', '予約受付終了日', 'キャンセル期限', 'お届け予定'];
const COOL = 'メルカリBiz配送_クール区分';

const IMPORTED = ['種類', '在庫数', '商品管理コード', 'JANコード'];
const EXPORTED = [
  ...['ID', 'スナップショットID', '種類', '現在の在庫数'],
  ...['増減フラグ', '在庫増減数', '商品管理コード', 'JANコード'],
];

type Goods = Readonly<Record<string, SheetCell>>;

const sheetOf = (headers: readonly string[], goods: readonly Goods[]): SellerSheet['tab'] => ({
  name: 'product_data',
  cells: [headers, ...goods.map((one) => headers.map((header) => one[header] ?? null))],
});

const PRODUCTS = ['真鍮ピアス しずく型', 'リネンシャツ 生成り', '北欧風マグカップ', '本革キーケース'];

const goods = (count: number, further: (number: number) => Goods): readonly Goods[] =>
  numbers(count).map((number) => ({
    商品画像名_1: `${number}_1.jpg`,
    商品名: `${PRODUCTS[number % PRODUCTS.length]} ${number}`,
    商品説明: '目立った傷や汚れはありません。\n写真をご確認ください。',
    SKU1_商品管理コード: `00${String(number * 7).padStart(3, '0')}`,
    販売価格: 1000 + number,
    カテゴリID: 'a1b2c3',
    商品の状態: 3,
    配送方法: 1,
    発送元の地域: 'jp13',
    発送までの日数: 2,
    商品ステータス: number % 3 === 0 ? 1 : 2,
    配送料の負担: 1,
    ...further(number),
  }));

const COLUMNS = {
  key: 'SKU1_商品管理コード',
  product: '商品名',
  description: '商品説明',
  shipDays: '発送までの日数',
  status: '商品ステータス',
} as const;

/** What 1 and 2 mean is told differently in different places, so nobody says it for the seller. */
const STATUS = ['unreadStages', '商品ステータス'] as const;

/** 配送方法 is a number there, and no service that anybody would read. */
const SERVICE = ['unfit', '配送方法'] as const;

export const shops72: SellerSheet = {
  about: 'メルカリShops, 72 columns: one variant each',
  tab: sheetOf(
    [...IMAGES, '商品名', '商品説明', ...ofVariants(IMPORTED), ...LAST],
    goods(12, (number) => ({ SKU1_種類: '標準', SKU1_在庫数: number % 5 })),
  ),
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: { ...COLUMNS, quantity: 'SKU1_在庫数' },
    rows: 12,
    doubts: [SERVICE, STATUS],
    others: { service: ['配送方法', '配送料の負担'] },
    facts: {
      2: {
        key: '00007',
        keyIsUsable: true,
        product: 'リネンシャツ 生成り 1',
        quantity: 1,
        status: '2',
        shipDays: '2',
      },
      6: { key: '00035', quantity: 0 },
    },
  },
};

export const shops73: SellerSheet = {
  about: 'メルカリShops, 73 columns: no code in any line, so nothing names the rows',
  tab: sheetOf(
    [...IMAGES, '商品名', '商品説明', ...ofVariants(IMPORTED), ...LAST, COOL],
    goods(8, () => ({ SKU1_商品管理コード: null, SKU1_在庫数: '３' })),
  ),
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: { ...COLUMNS, quantity: 'SKU1_在庫数' },
    rows: 8,
    doubts: [SERVICE, STATUS],
    facts: { 9: { key: '', keyIsUsable: false, product: '真鍮ピアス しずく型 8', quantity: 3 } },
  },
};

export const shops88: SellerSheet = {
  about: 'メルカリShops, 88 columns: several variants in some lines',
  tab: sheetOf(
    [
      ...[...IMAGES, '商品名', '商品説明', ...ofVariants([...IMPORTED, 'catalog_id']), ...LAST],
      ...[...BOOKING, COOL],
    ],
    goods(10, (number) => ({
      SKU1_種類: 'M',
      SKU1_在庫数: 2,
      ...(number % 2 === 0 ? { SKU2_種類: 'L', SKU2_在庫数: 4, SKU2_商品管理コード: `B${number}` } : {}),
    })),
  ),
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: { ...COLUMNS, quantity: 'SKU1_在庫数' },
    rows: 10,
    doubts: [SERVICE, STATUS, ['variants', 'SKU1_在庫数']],
    facts: { 3: { key: '00014', quantity: 2 } },
  },
};

export const shops162: SellerSheet = {
  about: 'メルカリShops, the 162 columns of an export, with its own number of the product',
  tab: sheetOf(
    [
      ...['商品ID', 'スナップショットID'],
      ...IMAGES.flatMap((image, index) => [
        image,
        `商品画像更新フラグ_${index + 1}`,
        `商品画像登録有無_${index + 1}`,
      ]),
      ...['商品名', '商品説明', ...ofVariants(EXPORTED), ...LAST, ...BOOKING, COOL],
      ...['商品登録日時', '最終更新日時'],
    ],
    goods(9, (number) => ({
      商品ID: `2JHq${number}Xy`,
      スナップショットID: `s${number}`,
      SKU1_ID: `v${number}`,
      SKU1_現在の在庫数: 1,
      SKU1_増減フラグ: 1,
      商品登録日時: '2026/10/01 10:00:00',
      最終更新日時: '2026/11/01 10:00:00',
    })),
  ),
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: { ...COLUMNS, quantity: 'SKU1_現在の在庫数', listing: '商品ID' },
    rows: 9,
    doubts: [SERVICE, STATUS],
    facts: { 2: { key: '00007', listing: '2JHq1Xy', quantity: 1 } },
  },
};

/** 売上 as a tool beside the shop lists them: one transaction a line, the goods by their code. */
export const mercariSales: SellerSheet = {
  about: 'メルカリ売上 of a tool: transactions, the goods only by カスタムID',
  tab: {
    name: 'メルカリ売上',
    cells: [
      ['カスタムID', '取引ID', '取引ステータス', '売上日', '数量', '入金額', '販売価格'],
      ...lines(14, (number) => [
        `C-${String(number % 4).padStart(3, '0')}`,
        `m${78_000_000_000 + number}`,
        number % 3 === 0 ? '発送待ち' : '取引完了',
        `2026-11-${String(number).padStart(2, '0')}`,
        1,
        900,
        1200,
      ]),
    ],
  },
  expected: {
    use: 'sales',
    headerRow: 1,
    columns: {
      key: 'カスタムID',
      transaction: '取引ID',
      status: '取引ステータス',
      soldAt: '売上日',
      quantity: '数量',
    },
    rows: 14,
    doubts: [],
    facts: {
      4: {
        use: 'sales',
        key: 'm78000000003',
        goodsKey: 'C-003',
        status: '発送待ち',
        soldOn: Date.parse('2026-11-03T00:00:00+09:00'),
      },
    },
  },
};
