// What tools for auctions take in: ヤフオク!ストア with its 53 columns, オークタウン with no number of the goods.
import { lines, type SellerSheet, type SheetCell } from './seller-sheet.ts';

const images = Array.from({ length: 10 }, (_, index) => [
  `画像${index + 1}`,
  `画像${index + 1}コメント`,
]).flat();

type Goods = Readonly<Record<string, SheetCell>>;

const sheetOf = (
  name: string,
  headers: readonly string[],
  count: number,
  goods: (number: number) => Goods,
): SellerSheet['tab'] => ({
  name,
  cells: [
    headers,
    ...lines(count, (number) => {
      const one = goods(number);
      return headers.map((header) => one[header] ?? null);
    }),
  ],
});

const STORE = [
  ...['管理番号', 'カテゴリ', 'タイトル', '説明', 'ストア内商品検索用キーワード', '開始価格', '即決価格'],
  ...['個数', '期間', '終了時間', '商品発送元の都道府県', '商品発送元の市区町村', '送料負担'],
  ...['代金先払い、後払い', '商品の状態', ...images, '最低評価', '悪評割合制限', '入札者認証制限'],
  ...['自動延長', '商品の自動再出品', '自動値下げ', '注目のオークション', '重量設定', '消費税設定'],
  ...['税込みフラグ', 'JANコード・ISBNコード', 'ブランドID', '商品スペックサイズ種別'],
  ...['商品スペックサイズID', '商品分類ID', '商品保存先フォルダパス', '配送グループ', '発送までの日数'],
];

export const auctionStore: SellerSheet = {
  about: 'ヤフオク!ストア, 53 columns: 終了時間 is an hour, 商品の自動再出品 a number of times',
  tab: sheetOf('ヤフオク出品', STORE, 20, (number) => ({
    管理番号: String(44_260_828_000 + number * 3),
    カテゴリ: '2084207680',
    タイトル: `ビームス シャツ ${number}`,
    説明: '<TABLE BORDER=1><TR><TD>状態</TD></TR></TABLE>',
    開始価格: 3980,
    即決価格: 0,
    個数: 1,
    期間: 7,
    終了時間: 22,
    商品発送元の都道府県: '東京都',
    送料負担: '落札者',
    '代金先払い、後払い': '代金先払い',
    商品の状態: 'やや傷や汚れあり',
    自動延長: 'はい',
    商品の自動再出品: number % 4 === 0 ? 0 : 3,
    発送までの日数: '1',
  })),
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: {
      key: '管理番号',
      product: 'タイトル',
      description: '説明',
      quantity: '個数',
      relists: '商品の自動再出品',
      shipDays: '発送までの日数',
    },
    rows: 20,
    doubts: [],
    others: { endsAt: ['終了時間'], status: ['商品の状態'] },
    facts: {
      2: { key: '44260828003', product: 'ビームス シャツ 1', relists: true, quantity: 1, endsAt: null },
      5: { relists: false },
      // The tab is named after the market, since no column is.
      21: { marketplaces: ['YAHOO_AUCTION'], status: '' },
    },
  },
};

const TOWN = [
  ...['カテゴリ', 'タイトル', '説明', '開始価格', '即決価格', '個数', '開催期間', '終了時間', 'JANコード'],
  ...images,
  ...['商品発送元の都道府県', '商品発送元の市区町村', '送料負担', '代金支払い', 'Yahoo!かんたん決済'],
  ...['かんたん取引', '商品代引', '商品の状態', '商品の状態備考', '返品の可否', '返品の可否備考'],
  ...['入札者評価制限', '悪い評価の割合での制限', '入札者認証制限', '自動延長', '早期終了', '値下げ交渉'],
  ...['自動再出品', '自動値下げ', '自動値下げ価格変更率', '注目のオークション', 'おすすめコレクション'],
  ...['送料固定', '荷物の大きさ', '荷物の重量', 'ネコポス', 'ネコ宅急便コンパクト', 'ネコ宅急便'],
  ...['ゆうパケット', 'ゆうパック', '発送までの日数'],
  ...Array.from({ length: 10 }, (_, index) => [
    ...[`配送方法${index + 1}`, `配送方法${index + 1}全国一律価格`, `北海道料金${index + 1}`],
    ...[`沖縄料金${index + 1}`, `離島料金${index + 1}`],
  ]).flat(),
  ...['受け取り後決済サービス', '海外発送', '出品者情報開示前チェック'],
];

export const auctionTown: SellerSheet = {
  about: 'オークタウン: no number of the goods, ten ways of sending none of which is the one',
  tab: sheetOf('オークタウン', TOWN, 15, (number) => ({
    カテゴリ: '2084207680',
    タイトル: `古伊万里 小皿 ${number}`,
    説明: '古い品です。',
    個数: '1',
    開催期間: 5,
    終了時間: '22',
    商品の状態: '傷や汚れあり',
    自動延長: 'はい',
    自動再出品: '3回',
    発送までの日数: '2日～3日',
    配送方法1: 'ゆうパック',
    海外発送: 'いいえ',
  })),
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: {
      product: 'タイトル',
      description: '説明',
      quantity: '個数',
      relists: '自動再出品',
      shipDays: '発送までの日数',
    },
    rows: 15,
    doubts: [],
    others: { endsAt: ['終了時間'] },
    facts: {
      2: {
        key: '',
        keyIsUsable: false,
        product: '古伊万里 小皿 1',
        relists: true,
        shipDays: '2日～3日',
        service: '',
      },
    },
  },
};
