// A shop of any size with a fixed seed, for measuring: one tab of 28 columns under two title rows, values only,
// a key in every row, and of every stage about as many rows as sellers have who keep what they sold.
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';

export const TAB = '商品管理';
/** 1-based. */
export const HEADER_ROW = 3;

const HEADERS = [
  ...['管理番号', '商品名', 'カテゴリ', '仕入日', '仕入先', 'ロット', '外注先', '仕入値', '販路', '出品URL'],
  ...['商品の状態', '商品説明', '出品日', '状態', '販売日', '販売価格', '手数料', '送料', '利益', '購入者'],
  ...['取引ID', '支払日時', '発送までの日数', '配送方法', '追跡番号', '発送日', '発送済', '備考'],
] as const;

type Header = (typeof HEADERS)[number];

const PRODUCTS = ['真鍮ピアス しずく型', 'リネンシャツ 生成り M', '北欧風マグカップ 300ml', '本革キーケース'];
const SUPPLIERS = ['彫金室', '縫製アトリエ', '窯元直送', '革工房', '古物市場'];
const MARKETS = ['メルカリ', 'ヤフオク', 'ラクマ', 'メルカリ、ラクマ'];
const DAYS = ['1~2日で発送', '2~3日で発送', '4~7日で発送'];

/** Numbers from 0 to below 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pad = (value: number): string => String(value).padStart(2, '0');
const dayOf = (month: number, day: number, time = '00:00'): FileCell => ({
  d: `2026-${pad(month)}-${pad(day)}T${time}:00+09:00`,
});

/** 未販売 55, 支払い待ち 4, 発送待ち 8, 発送済み 8, 取引完了 25 of a hundred. */
function soldCells(draw: number, number: number, price: number): Partial<Record<Header, FileCell>> {
  if (draw < 0.55) return { 状態: draw < 0.05 ? '未出品' : '出品中', 発送済: false };
  const sold = {
    販売日: dayOf(11, 1 + (number % 19)),
    販売価格: price,
    手数料: Math.floor(price / 10),
    送料: 210,
    利益: price - Math.floor(price / 10) - 210 - 1200,
    購入者: `購入者${number % 997}`,
    取引ID: `m${10_000_000_000 + number}`,
  };
  if (draw < 0.59) return { ...sold, 状態: '支払い待ち', 発送済: false };
  const paid = { ...sold, 支払日時: dayOf(11, 1 + (number % 19), '12:30') };
  if (draw < 0.67) return { ...paid, 状態: '発送待ち', 発送済: false };
  const sent = {
    ...paid,
    発送日: dayOf(11, 2 + (number % 18)),
    追跡番号: String(4e11 + number),
    発送済: true,
  };
  return { ...sent, 状態: draw < 0.75 ? '発送済み' : '取引完了' };
}

function goods(number: number, random: () => number): readonly FileCell[] {
  const one = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const product = one(PRODUCTS);
  const month = 6 + Math.floor(random() * 4);
  const cells: Partial<Record<Header, FileCell>> = {
    管理番号: `P-${String(number).padStart(5, '0')}`,
    商品名: product,
    カテゴリ: '雑貨',
    仕入日: dayOf(month, 1 + Math.floor(random() * 28)),
    仕入先: one(SUPPLIERS),
    ロット: `L26${pad(month)}-${pad(Math.floor(random() * 30))}`,
    外注先: random() < 0.3 ? '検品サービス' : null,
    仕入値: 1200,
    販路: one(MARKETS),
    出品URL: `https://example.com/item/m${20_000_000_000 + number}`,
    商品の状態: '目立った傷や汚れなし',
    商品説明: `${product}です。目立った傷や汚れなし。サイズは写真をご確認ください。`,
    出品日: dayOf(month + 1, 1 + Math.floor(random() * 28)),
    発送までの日数: one(DAYS),
    配送方法: 'らくらくメルカリ便',
    ...soldCells(random(), number, 2000 + Math.floor(random() * 80) * 100),
  };
  return HEADERS.map((header) => cells[header] ?? null);
}

/** `rows` counts the goods. */
export function benchShop(rows: number): WorkbookFile {
  const random = seeded(20261120);
  const title: readonly FileCell[] = ['2026年 商品管理表', ...HEADERS.slice(1).map(() => null)];
  const cells = [title, HEADERS.map(() => null), [...HEADERS]];
  return {
    timeZone: 'Asia/Tokyo',
    locale: 'ja_JP',
    now: '2026-11-20T09:00:00+09:00',
    tabs: [
      {
        name: TAB,
        rows: Math.max(1000, rows + HEADER_ROW),
        columns: HEADERS.length,
        cells: [...cells, ...Array.from({ length: rows }, (_, index) => goods(index + 1, random))],
      },
    ],
  };
}

/** `count` rows in blocks of twenty, spread over the whole tab: as the selection of a person with a filter. */
export function scatteredRows(rows: number, count: number): readonly string[] {
  const BLOCK = 20;
  const blocks = Math.ceil(count / BLOCK);
  return Array.from({ length: blocks }, (_, index) => {
    const first = HEADER_ROW + 1 + Math.floor((index * (rows - BLOCK)) / Math.max(1, blocks - 1));
    return `A${first}:B${first + Math.min(BLOCK, count - index * BLOCK) - 1}`;
  });
}

/** The first `count` rows of goods. */
export const rowsTogether = (count: number): readonly string[] => [
  `A${HEADER_ROW + 1}:B${HEADER_ROW + count}`,
];
