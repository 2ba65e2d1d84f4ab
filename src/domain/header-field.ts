// Which fields a header may name, told from its words alone. Whether the column holds such things is asked of its cells.
import { bareKey, headerParts, ofFirstVariant } from './header-text.ts';
import { STOCK_FIELD_NAMES, STOCK_FIELDS, type StockFieldName } from './stock-field.ts';
import { spellingKey } from './wide-text.ts';

export type HeaderReading = {
  readonly field: StockFieldName;
  /** Small is good: the place of the spelling among those of its field. */
  readonly rank: number;
  /** False where the words mean something else as well. */
  readonly sure: boolean;
};

/** By how much a reading is worse when the header had to be taken apart. */
const TAKEN_APART = { bare: 0.2, firstVariant: 0.4, parts: 0.5, alone: 0.6 } as const;

let known: ReadonlyMap<string, readonly HeaderReading[]> | undefined;

/** Built at the first use, because loading the bundle must cost nothing. */
function knownHeaders(): ReadonlyMap<string, readonly HeaderReading[]> {
  if (known !== undefined) return known;
  const readings = new Map<string, HeaderReading[]>();
  const add = (spelling: string, reading: HeaderReading): void => {
    const key = spellingKey(spelling);
    const others = readings.get(key);
    if (others === undefined) readings.set(key, [reading]);
    else if (others.every(({ field }) => field !== reading.field)) others.push(reading);
  };
  for (const field of STOCK_FIELD_NAMES) {
    const { headers, unsure = [] } = STOCK_FIELDS[field];
    headers.forEach((spelling, rank) => {
      add(spelling, { field, rank, sure: true });
    });
    unsure.forEach((spelling, at) => {
      add(spelling, { field, rank: headers.length + at, sure: false });
    });
  }
  known = readings;
  return readings;
}

const readingsOf = (key: string): readonly HeaderReading[] => knownHeaders().get(key) ?? [];

const worse = (readings: readonly HeaderReading[], by: number): readonly HeaderReading[] =>
  readings.map((reading) => ({ ...reading, rank: reading.rank + by }));

/**
 * Several words in one header count where they name one and the same field; a word that nobody knows beside them is let pass
 * only in another language, and only beside a Japanese one: 「仕入 URL」 is no address of a listing.
 */
function readingsOfParts(text: string): readonly HeaderReading[] {
  const parts = headerParts(text).map((part) => ({ ...part, readings: readingsOf(part.key) }));
  const named = parts.filter(({ readings }) => readings.length > 0);
  const strange = parts.filter(({ readings }) => readings.length === 0);
  if (named.length === 0 || (strange.length > 0 && named.some(({ latin }) => latin))) return [];
  if (strange.some(({ latin }) => !latin)) return [];
  const common = STOCK_FIELD_NAMES.filter((field) =>
    named.every(({ readings }) => readings.some((one) => one.field === field)),
  );
  const [field] = common;
  if (field === undefined || common.length > 1) return [];
  const ofField = named
    .map(({ readings }) => readings.find((one) => one.field === field))
    .filter((reading): reading is HeaderReading => reading !== undefined);
  return [
    {
      field,
      rank: Math.min(...ofField.map(({ rank }) => rank)) + TAKEN_APART.parts,
      sure: ofField.some(({ sure }) => sure),
    },
  ];
}

/** Fields that a header of one line may name; none for a text that says nothing of goods or their sales. */
export function fieldsOfHeader(text: string): readonly HeaderReading[] {
  const whole = readingsOf(spellingKey(text));
  if (whole.length > 0) return whole;
  const bare = readingsOf(bareKey(text));
  if (bare.length > 0) return worse(bare, TAKEN_APART.bare);
  const variant = ofFirstVariant(text);
  if (variant !== '') return worse(readingsOf(variant), TAKEN_APART.firstVariant);
  return readingsOfParts(text);
}

/** What a word may name under a header over several columns; under one that is not listed, anything. */
const UNDER: readonly (readonly [RegExp, readonly StockFieldName[]])[] = [
  [/仕入|買付|購入元|PURCHASE/, ['key', 'product', 'lot', 'supplier', 'boughtAt', 'cost']],
  [/購入者|落札者|BUYER/, ['buyer', 'transaction']],
  [/発送|配送|出荷|SHIP/, ['shippedAt', 'shipped', 'shipDays', 'service']],
  [
    /販売|売上|売却|落札|取引|SALE|SOLD/,
    [
      ...([
        'key',
        'product',
        'market',
        'status',
        'soldAt',
        'sold',
        'paidAt',
        'buyer',
        'transaction',
      ] as const),
      ...(['shippedAt', 'shipped', 'shipDays', 'service'] as const),
    ],
  ],
  [/メルカリ|ヤフオク|ヤフー|YAHOO|PAYPAY|ラクマ|SHOPS|AMAZON|EBAY|BASE|MINNE|CREEMA/, []],
];

/** Fields that a header under another one may name: both words together, or the lower one where the upper allows it. */
export function fieldsOfHeaderUnder(group: string, own: string): readonly HeaderReading[] {
  const both = readingsOf(spellingKey(`${group}${own}`));
  if (both.length > 0) return both;
  const upper = spellingKey(group);
  const allowed = UNDER.find(([pattern]) => pattern.test(upper))?.[1];
  return worse(fieldsOfHeader(own), TAKEN_APART.alone).filter(
    ({ field }) => allowed === undefined || allowed.indexOf(field) >= 0,
  );
}

/** Fields of which the header contains a spelling: worth offering, never worth taking. */
export function fieldsWithin(text: string): readonly StockFieldName[] {
  const key = spellingKey(text);
  return STOCK_FIELD_NAMES.filter((field) =>
    spellingsOf(field).some((spelling) => key.indexOf(spelling) >= 0),
  );
}

let within: Partial<Record<StockFieldName, readonly string[]>> = {};

/** Long enough to mean something inside another word, and sure of what they mean. */
function spellingsOf(field: StockFieldName): readonly string[] {
  const found = within[field];
  if (found !== undefined) return found;
  const spellings = STOCK_FIELDS[field].headers
    .map(spellingKey)
    .filter((key) => key.length >= (/^[\x21-\x7e]+$/.test(key) ? 4 : 2));
  within = { ...within, [field]: spellings };
  return spellings;
}

/** Headers of lists that hold no goods of ours: where two of them stand in a line, it is one of headers. */
const FURTHER_WORDS =
  /^(?:日付|年月日|月日|日|月|年|内容|項目|科目|費目|摘要|区分|種別|種類|分類|ジャンル|カテゴリー?|金額|価格|単価|売価|売値|販売価格|販売額|売上|売上高|売上金額|送料|手数料|販売手数料|利益|粗利|利益率|経費|入金額|支払額|支払先|支払方法|収入|支出|残高|備考|メモ|コメント|サイズ|色|カラー|型番|ブランド|メーカー|商品の状態|コンディション|写真|画像|担当|担当者|店舗|店舗名|DATE|PRICE|AMOUNT|FEE|PROFIT|NOTES?|MEMO|CATEGORY|SIZE|COLOR)$/;

/** No header that ends or begins a table counts anything. */
const HAS_FIGURE = /[0-9０-９]/;

/** Whether a cell may be one of a header row, of goods or of anything else; asked of many cells, so by its plain spelling alone. */
export function isHeaderWord(text: string): boolean {
  if (HAS_FIGURE.test(text)) return false;
  const key = spellingKey(text);
  return readingsOf(key).some(({ sure }) => sure) || FURTHER_WORDS.test(key);
}
