// What Tomeru can read from a seller's stock tab. One line per field: adding a column starts here.
// Over 300 lines: a data table.
// The headers come from exports, tools and handmade sheets (field survey); they are compared by spelling key.
// The same fields serve a tab of transactions apart from the goods: there `key` points to the goods.
import type { TableUse } from './stock-row.ts';

export type FieldKind = 'text' | 'number' | 'instant' | 'flag' | 'presence';

export type StockField = {
  /** On screen and in 設定. */
  readonly label: string;
  /** Best first. */
  readonly headers: readonly string[];
  readonly kind: FieldKind;
  /** What it means when the sheet has no such column. */
  readonly without: string;
  /** Part of the fingerprint: what a seller does not change while the piece is on sale. */
  readonly lasting: boolean;
};

const field = <F extends StockField>(declared: F): F => declared;

export const STOCK_FIELDS = {
  key: field({
    label: '管理番号',
    headers: [
      '管理番号',
      'SKU',
      '商品管理番号',
      '商品管理コード',
      '商品コード',
      '管理コード',
      '管理No',
      '管理No.',
      '管理ID',
      'カスタムID',
      '品番',
      '在庫番号',
      '在庫ID',
      '商品番号',
      'No.',
      'No',
      '番号',
    ],
    kind: 'text',
    without: '右はしの列に、トメルが行の目印を付けます。',
    lasting: true,
  }),
  product: field({
    label: '商品名',
    headers: [
      '商品名',
      '商品',
      'タイトル',
      '品名',
      '商品タイトル',
      '出品タイトル',
      'アイテム名',
      'アイテム',
      '名称',
      'item',
      'title',
      'product',
      'product name',
      'item name',
    ],
    kind: 'text',
    without: '商品名なしで一覧に出します。',
    lasting: true,
  }),
  lot: field({
    label: 'ロット',
    headers: [
      'ロット',
      'ロット番号',
      'ロットNo',
      'ロットNo.',
      '仕入番号',
      '仕入れ番号',
      '仕入ロット',
      'lot',
      'lot no',
      'lot number',
    ],
    kind: 'text',
    without: '同じ仕入れは、仕入先と仕入日で見分けます。',
    lasting: true,
  }),
  supplier: field({
    label: '仕入先',
    headers: ['仕入先', '仕入れ先', '購入先', '仕入先名', '仕入元', '仕入店舗', 'supplier', 'vendor'],
    kind: 'text',
    without: '仕入先では探せません。',
    lasting: true,
  }),
  outsourcer: field({
    label: '外注先',
    headers: ['外注先', '外注', '作業外注', '外注さん', '委託先', '作業者', '梱包担当'],
    kind: 'text',
    without: '外注先では探せません。',
    lasting: false,
  }),
  boughtAt: field({
    label: '仕入日',
    headers: ['仕入日', '仕入れ日', '購入日', '仕入年月日', '仕入日付', 'purchase date'],
    kind: 'instant',
    without: '仕入れの時期では探せません。',
    lasting: true,
  }),
  cost: field({
    label: '仕入値',
    headers: ['仕入値', '仕入れ値', '仕入額', '仕入価格', '仕入金額', '原価', 'cost'],
    kind: 'text',
    without: '',
    lasting: true,
  }),
  quantity: field({
    label: '在庫数',
    headers: ['在庫数', '数量', '在庫', '個数', '現在の在庫数', '残数', 'stock', 'quantity', 'qty'],
    kind: 'number',
    without: '1行を1個として数えます。',
    lasting: false,
  }),
  market: field({
    label: '販路',
    headers: [
      '販路',
      '販売先',
      '出品先',
      '販売サイト',
      '出品サイト',
      'プラットフォーム',
      'サイト',
      '販売チャネル',
      'モール',
      'marketplace',
      'channel',
    ],
    kind: 'text',
    without: 'タブの名前から読みます。読めないときは「その他」とします。',
    lasting: false,
  }),
  onMercari: field({
    label: 'メルカリの列',
    headers: ['メルカリ'],
    kind: 'presence',
    without: '',
    lasting: false,
  }),
  onYahooAuction: field({
    label: 'ヤフオクの列',
    headers: ['ヤフオク', 'ヤフオク!'],
    kind: 'presence',
    without: '',
    lasting: false,
  }),
  onRakuma: field({
    label: 'ラクマの列',
    headers: ['ラクマ'],
    kind: 'presence',
    without: '',
    lasting: false,
  }),
  listing: field({
    label: '出品URL・番号',
    headers: [
      '出品URL',
      '商品URL',
      'URL',
      '商品ページ',
      '出品番号',
      '商品ID',
      '出品ID',
      'オークションID',
      'リンク',
      'listing url',
    ],
    kind: 'text',
    without: '「開く」は出ません。商品名で探してください。',
    lasting: false,
  }),
  description: field({
    label: '商品説明',
    headers: ['商品説明', '商品説明文', '説明文', '説明', '商品の説明', 'description'],
    kind: 'text',
    without: '売ったときの説明は控えられません。',
    lasting: false,
  }),
  listedAt: field({
    label: '出品日',
    headers: ['出品日', '出品日時', '出品年月日', 'listed date'],
    kind: 'instant',
    without: '',
    lasting: true,
  }),
  status: field({
    label: '状態',
    headers: [
      '状態',
      'ステータス',
      '商品ステータス',
      '取引ステータス',
      '出品状況',
      '販売状況',
      '進捗',
      '状況',
      'status',
    ],
    kind: 'text',
    without: '販売日・支払日・発送日から、いまの段階を読みます。',
    lasting: false,
  }),
  endsAt: field({
    label: '終了日時',
    headers: ['終了日時', '終了時間', 'オークション終了', '終了予定日時', '終了予定'],
    kind: 'instant',
    without: '',
    lasting: false,
  }),
  relists: field({
    label: '自動再出品',
    headers: ['自動再出品', '商品の自動再出品', '自動再出品設定'],
    kind: 'flag',
    without: '',
    lasting: false,
  }),
  bids: field({
    label: '入札数',
    headers: ['入札数', '入札件数', '入札', '現在の入札数', 'bids'],
    kind: 'number',
    without: '',
    lasting: false,
  }),
  bookedAt: field({
    label: '予約出品',
    headers: ['予約出品', '予約出品日時', '予約日時', '出品予約', '出品予約日時', '公開予約日時'],
    kind: 'instant',
    without: '',
    lasting: false,
  }),
  soldAt: field({
    label: '販売日',
    headers: ['販売日', '販売日時', '売却日', '売上日', '落札日', '購入日時', '売れた日', 'sold date'],
    kind: 'instant',
    without: '',
    lasting: false,
  }),
  paidAt: field({
    label: '支払日時',
    headers: ['支払日時', '入金日時', '支払日', '入金日', '支払い日時', '支払完了日時', 'paid date'],
    kind: 'instant',
    without: '発送期限は、販売日から仮に数えます。',
    lasting: false,
  }),
  shipDays: field({
    label: '発送までの日数',
    headers: ['発送までの日数', '発送目安', '発送日数', '発送までの日にち'],
    kind: 'text',
    without: '',
    lasting: false,
  }),
  shippedAt: field({
    label: '発送日',
    headers: ['発送日', '発送日時', '発送年月日', '出荷日'],
    kind: 'instant',
    without: '',
    lasting: false,
  }),
  shipped: field({
    label: '発送済',
    headers: ['発送済', '発送済み', '発送', '発送状況', '発送完了'],
    kind: 'flag',
    without: '',
    lasting: false,
  }),
  service: field({
    label: '配送方法',
    headers: ['配送方法', '発送方法', '配送サービス', '配送', 'shipping method'],
    kind: 'text',
    without: '',
    lasting: false,
  }),
  buyer: field({
    label: '購入者',
    headers: ['購入者', '落札者', '落札者/購入者', '購入者名', '購入者ニックネーム', 'ニックネーム', 'buyer'],
    kind: 'text',
    without: '連絡文の宛名は「ご購入者様」とします。',
    lasting: false,
  }),
  transaction: field({
    label: '取引ID',
    headers: ['取引ID', '取引番号', '注文番号', '注文ID', 'オーダーID', 'order id'],
    kind: 'text',
    without: '取引IDは、連絡するときに書きます。',
    lasting: false,
  }),
  shelf: field({
    label: '棚',
    headers: ['棚', '保管場所', '置き場所', '置場', '棚番号', 'ロケーション', '場所', 'location'],
    kind: 'text',
    without: '',
    lasting: false,
  }),
} as const;

export type StockFieldName = keyof typeof STOCK_FIELDS;

export const STOCK_FIELD_NAMES = Object.keys(STOCK_FIELDS) as readonly StockFieldName[];

/** Fields in a fixed order whose texts name a row that has no usable key. */
const LASTING: Readonly<Record<TableUse, readonly StockFieldName[]>> = {
  stock: STOCK_FIELD_NAMES.filter((name) => STOCK_FIELDS[name].lasting),
  sales: ['transaction', 'key', 'product', 'buyer'],
};

export const lastingFields = (use: TableUse): readonly StockFieldName[] => LASTING[use];

/** The field whose text names a row: the goods' own number, or the transaction's. */
export const namingField = (use: TableUse): StockFieldName => (use === 'sales' ? 'transaction' : 'key');
