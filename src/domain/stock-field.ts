// What Tomeru can read from a seller's stock tab. One line per field: adding a column starts here.
// Over 300 lines: a data table.
// The headers come from exports, tools and handmade sheets (field survey); they are compared by spelling key. Those under
// `unsure` have other meanings too: they are taken only where the cells below bear them out, and said.
// The same fields serve a tab of transactions apart from the goods: there `key` points to the goods.
import type { TableUse } from './stock-row.ts';

export type FieldKind = 'text' | 'number' | 'instant' | 'flag' | 'presence';

export type StockField = {
  /** On screen and in 設定. */
  readonly label: string;
  /** Best first. */
  readonly headers: readonly string[];
  /** Best first; may mean something else as well. */
  readonly unsure?: readonly string[];
  readonly kind: FieldKind;
  /** What it means when the sheet has no such column. */
  readonly without: string;
  /** Part of the fingerprint: what a seller does not change while the piece is on sale. */
  readonly lasting: boolean;
};

const field = (declared: StockField): StockField => declared;

/** Spellings with 、 between them. */
const words = (text: string): readonly string[] =>
  text
    .split(/[、\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** What a column of one marketplace may hold: ○, an address, a day, a price. The surest sign of a listing first. */
const SIGNS = ['', '出品', 'URL', '出品URL', '商品URL', 'リンク', '商品ID', '出品ID', '出品日'];
const PRICES = ['価格', '出品価格', '販売価格', '出品額'];

const perMarket = (names: readonly string[]): readonly string[] =>
  [...SIGNS, ...PRICES].reduce<string[]>((all, sign) => all.concat(names.map((name) => name + sign)), []);

export const STOCK_FIELDS = {
  key: field({
    label: '管理番号',
    headers: words(`
      管理番号、SKU、商品管理番号、商品管理コード、商品コード、管理コード、管理No、管理No.、管理ID、
      カスタムID、在庫番号、在庫ID、商品管理No、商品管理ID、SKU番号、SKUコード、SKU管理番号、
      自社コード、自社管理番号、社内番号、社内コード、出品管理番号、商品番号、item code、
      product code、stock number、item number
    `),
    unsure: words(`
      番号、No.、No、商品No、商品No.、品番、整理番号、通し番号、連番、仕入番号、仕入れ番号、
      仕入管理番号、仕入No、仕入ID、item no、item #、#、ID
    `),
    kind: 'text',
    without: '右はしの列に、トメルが行の目印を付けます。',
    lasting: true,
  }),
  product: field({
    label: '商品名',
    headers: words(`
      商品名、商品、タイトル、品名、商品タイトル、出品タイトル、商品名称、出品商品名、アイテム名、
      アイテム、作品名、品目、名称、item、title、product、product name、item name、item title、
      product title、listing title
    `),
    kind: 'text',
    without: '商品名なしで一覧に出します。',
    lasting: true,
  }),
  lot: field({
    label: 'ロット',
    headers: words(`
      ロット、ロット番号、ロットNo、ロットNo.、ロットID、仕入ロット、lot、lot no、lot number、batch
    `),
    unsure: ['仕入番号', '仕入れ番号', '仕入管理番号', '仕入No', '仕入ID', '仕入回'],
    kind: 'text',
    without: '同じ仕入れは、仕入先と仕入日で見分けます。',
    lasting: true,
  }),
  supplier: field({
    label: '仕入先',
    headers: words(`
      仕入先、仕入れ先、購入先、仕入先名、仕入元、仕入店舗、仕入店、仕入場所、仕入先店舗、購入店、
      購入店舗、supplier、vendor、supplier name、bought from、purchased from
    `),
    unsure: ['仕入', '仕入れ', 'source', 'shop'],
    kind: 'text',
    without: '仕入先では探せません。',
    lasting: true,
  }),
  outsourcer: field({
    label: '外注先',
    headers: words(`
      外注先、外注、作業外注、外注さん、外注者、外注先名、委託先、作業者、梱包担当、発送代行、
      outsourcer
    `),
    kind: 'text',
    without: '外注先では探せません。',
    lasting: false,
  }),
  boughtAt: field({
    label: '仕入日',
    headers: words(`
      仕入日、仕入れ日、仕入年月日、仕入日付、仕入れ日付、仕入日時、買付日、購入年月日、
      purchase date、date purchased、bought date、date bought、purchased on、bought on
    `),
    unsure: ['購入日', '購入日付', '仕入', '仕入れ'],
    kind: 'instant',
    without: '仕入日の期間では探せません。',
    lasting: true,
  }),
  cost: field({
    label: '仕入値',
    headers: words(`
      仕入値、仕入れ値、仕入額、仕入価格、仕入れ価格、仕入金額、仕入単価、原価、cost、purchase price、
      unit cost、cost price
    `),
    kind: 'text',
    without: '止める作業には使いません。',
    lasting: true,
  }),
  quantity: field({
    label: '在庫数',
    headers: words(`
      在庫数、在庫数量、数量、在庫、個数、現在の在庫数、現在庫数、現在庫、在庫個数、残数、残り、点数、
      stock、quantity、qty、in stock、stock qty、stock quantity
    `),
    kind: 'number',
    without: '1行を1個として数えます。',
    lasting: false,
  }),
  market: field({
    label: '販路',
    headers: words(`
      販路、販売先、出品先、販売サイト、出品サイト、販売場所、出品場所、プラットフォーム、
      販売チャネル、販売チャンネル、出品媒体、販売媒体、モール、marketplace、channel、platform、
      sales channel
    `),
    unsure: ['サイト', '媒体', '販売店', 'アプリ', 'site', 'where'],
    kind: 'text',
    without: 'タブの名前から読みます。読めないときは「その他」とします。',
    lasting: false,
  }),
  onMercari: field({
    label: 'メルカリの列',
    headers: perMarket(['メルカリ', 'mercari']),
    kind: 'presence',
    without: '',
    lasting: false,
  }),
  onMercariShops: field({
    label: 'メルカリShopsの列',
    headers: perMarket(['メルカリShops', 'メルカリショップス', 'mercari shops', 'Shops']),
    kind: 'presence',
    without: '',
    lasting: false,
  }),
  onYahooAuction: field({
    label: 'ヤフオクの列',
    headers: perMarket([
      'ヤフオク',
      'ヤフオク!',
      'ヤフーオークション',
      'Yahoo!オークション',
      'Yahooオークション',
      'yahoo auction',
    ]),
    kind: 'presence',
    without: '',
    lasting: false,
  }),
  onYahooFlea: field({
    label: 'Yahoo!フリマの列',
    headers: perMarket(['Yahoo!フリマ', 'Yahooフリマ', 'ヤフーフリマ', 'ヤフフリ', 'PayPayフリマ']),
    kind: 'presence',
    without: '',
    lasting: false,
  }),
  onRakuma: field({
    label: 'ラクマの列',
    headers: perMarket(['ラクマ', '楽天ラクマ', 'rakuma']),
    kind: 'presence',
    without: '',
    lasting: false,
  }),
  listing: field({
    label: '出品URL・番号',
    headers: words(`
      出品URL、商品URL、URL、商品ページ、出品ページ、商品ページURL、出品番号、商品ID、出品ID、
      オークションID、商品リンク、リンク、listing url、item url、listing id、link
    `),
    kind: 'text',
    without: '「開く」は出ません。商品名で探してください。',
    lasting: false,
  }),
  description: field({
    label: '商品説明',
    headers: words(`
      商品説明、商品説明文、説明文、説明、商品の説明、description、item description
    `),
    kind: 'text',
    without: '売ったときの説明は控えられません。',
    lasting: false,
  }),
  listedAt: field({
    label: '出品日',
    headers: words(`
      出品日、出品日時、出品年月日、出品日付、出品開始日、出品開始日時、listed date、date listed、
      listing date、listed on
    `),
    unsure: ['出品済', '出品済み', '出品', '出品中', 'listed'],
    kind: 'instant',
    without: '出品中かどうかは、状態から読みます。',
    lasting: true,
  }),
  status: field({
    label: '状態',
    headers: words(`
      状態、ステータス、商品ステータス、取引ステータス、出品状況、販売状況、出品ステータス、
      販売ステータス、取引状況、取引状態、販売状態、出品状態、在庫状況、現在の状況、進捗、進捗状況、
      状況、status、listing status、sales status、item status
    `),
    kind: 'text',
    without: '販売日・支払日・発送日から、いまの段階を読みます。',
    lasting: false,
  }),
  endsAt: field({
    label: '終了日時',
    headers: words(`
      終了日時、オークション終了、オークション終了日時、終了予定日時、終了予定、終了日、end date、
      ends at
    `),
    unsure: ['終了時間', '終了時刻'],
    kind: 'instant',
    without: 'オークションの終わる順に並べられません。',
    lasting: false,
  }),
  relists: field({
    label: '自動再出品',
    headers: ['自動再出品', '商品の自動再出品', '自動再出品設定', '再出品', '自動再出品回数', 'auto relist'],
    kind: 'flag',
    without: '自動でもう一度出るかは、サイトで確かめてください。',
    lasting: false,
  }),
  bids: field({
    label: '入札数',
    headers: ['入札数', '入札件数', '入札', '現在の入札数', 'bids'],
    kind: 'number',
    without: '入札があるものとして扱います。',
    lasting: false,
  }),
  bookedAt: field({
    label: '予約出品',
    headers: ['予約出品', '予約出品日時', '予約日時', '出品予約', '出品予約日時', '公開予約日時'],
    kind: 'instant',
    without: '予約した出品は、出品ツールで確かめてください。',
    lasting: false,
  }),
  soldAt: field({
    label: '販売日',
    headers: words(`
      販売日、販売日時、売却日、売却日時、売上日、売上日時、落札日、落札日時、購入日時、売れた日、
      売れた日付、販売日付、成約日、注文日、注文日時、sold date、date sold、sale date、sold on、
      order date
    `),
    unsure: ['購入日', '購入日付', '取引日'],
    kind: 'instant',
    without: '売れたかどうかは、状態・支払日時・購入者から読みます。',
    lasting: false,
  }),
  sold: field({
    label: '売却済',
    headers: words(`
      売却済、売却済み、販売済、販売済み、売れた、売約済、売約済み、落札済、落札済み、sold
    `),
    unsure: ['売却', '販売', '売切', '売り切れ', '完売'],
    kind: 'flag',
    without: '',
    lasting: false,
  }),
  paidAt: field({
    label: '支払日時',
    headers: words(`
      支払日時、入金日時、支払日、入金日、支払い日時、支払い日、支払完了日時、入金確認日、入金済、
      入金済み、支払済、支払済み、入金、入金確認、paid date、payment date、date paid、paid on、paid
    `),
    kind: 'instant',
    without: '発送期限は、販売日から仮に数えます。',
    lasting: false,
  }),
  shipDays: field({
    label: '発送までの日数',
    headers: [
      '発送までの日数',
      '発送目安',
      '発送までの目安',
      '発送日数',
      '発送までの日にち',
      'handling time',
    ],
    kind: 'text',
    without: '発送期限は、「設定」の日数で仮に数えます。',
    lasting: false,
  }),
  shippedAt: field({
    label: '発送日',
    headers: words(`
      発送日、発送日時、発送年月日、発送日付、発送完了日、出荷日、出荷日時、ship date、shipped date、
      date shipped、shipped on
    `),
    kind: 'instant',
    without: '発送日の期間は、販売日から見ます。',
    lasting: false,
  }),
  shipped: field({
    label: '発送済',
    headers: words(`
      発送済、発送済み、発送、発送状況、発送完了、出荷済、出荷済み、shipped
    `),
    kind: 'flag',
    without: '',
    lasting: false,
  }),
  service: field({
    label: '配送方法',
    headers: words(`
      配送方法、発送方法、配送サービス、配送、配送会社、配送業者、発送手段、shipping method、carrier、
      shipping
    `),
    kind: 'text',
    without: '止める作業には使いません。',
    lasting: false,
  }),
  buyer: field({
    label: '購入者',
    headers: words(`
      購入者、落札者、落札者/購入者、購入者名、購入者ニックネーム、購入者ID、落札者名、落札者ID、
      ニックネーム、buyer、buyer name、buyer id
    `),
    kind: 'text',
    without: '連絡文の宛名は「ご購入者様」とします。',
    lasting: false,
  }),
  transaction: field({
    label: '取引ID',
    headers: words(`
      取引ID、取引番号、取引No、注文番号、注文ID、受注番号、オーダーID、オーダー番号、order id、
      order no、order number、transaction id
    `),
    kind: 'text',
    without: '取引IDは、連絡するときに書きます。',
    lasting: false,
  }),
  shelf: field({
    label: '棚',
    headers: words(`
      棚、保管場所、置き場所、置場、置き場、棚番号、棚番、保管棚、収納場所、ロケーション、場所、
      location、shelf、bin
    `),
    unsure: ['箱'],
    kind: 'text',
    without: '箱や品物の置き場所は出ません。',
    lasting: false,
  }),
};

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
