// A small shop of two tabs, goods and transactions apart, without formulas: what the commands of the first night are killed
// on. Every kind of row stands in it once: on sale, by auction, stopped, at an outsourcer's; paid, sent, completed, called off.
import type { FileCell, FileTab, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { openDesk, setUp } from '../support/desk.ts';
import { shop } from '../support/shops.ts';
import { shrunk } from './small-shop.ts';

export const STOCK = '在庫一覧';
export const SALES = '取引一覧';

const at = (day: string): FileCell => ({ d: `2026-11-${day}:00+09:00` });

const GOODS: readonly (readonly FileCell[])[] = [
  [
    'SKU',
    '商品',
    'ロット番号',
    '仕入先',
    '作業外注',
    '在庫数',
    '棚',
    '販売先',
    '出品番号',
    'ステータス',
    '終了日時',
    '入札数',
  ],
  ['A-1', '真鍮ピアス', 'L1', '彫金室', null, 5, 'B-9', 'メルカリ', 'm100', '出品中', null, null],
  ['A-2', '真鍮ピアス', 'Ｌ１', '彫金室', null, 2, 'B-9', 'ヤフオク', 'x200', '出品中', at('20T23:58'), 3],
  ['A-3', '真鍮ピアス', 'L2', '彫金室', '梱包さん', 1, 'C-1', 'ラクマ', null, '出品中', null, null],
  ['A-4', '真鍮ピアス', 'L2', '彫金室', null, 4, 'C-1', 'メルカリ', null, '停止中', null, null],
  [null, '真鍮ピアス', 'L1', '彫金室', null, 1, null, 'メルカリ', null, '出品中', null, null],
  ['B-1', '銀の皿', 'L3', '窯元', null, 3, null, 'メルカリ', null, '出品中', null, null],
];

const TRADES: readonly (readonly FileCell[])[] = [
  [
    '取引番号',
    '販売先',
    'SKU',
    '個数',
    '落札者/購入者',
    '入金日時',
    '発送目安',
    '配送サービス',
    '進捗',
    '発送日時',
  ],
  [
    'T1',
    'メルカリ',
    'A-1',
    1,
    'ねこ屋',
    at('18T12:00'),
    '1~2日で発送',
    'らくらくメルカリ便',
    '発送待ち',
    null,
  ],
  [
    'T2',
    'メルカリ',
    'A-1',
    1,
    'kuro',
    at('10T12:00'),
    '1~2日で発送',
    'らくらくメルカリ便',
    '発送済み',
    at('11T12:00'),
  ],
  ['T3', 'ラクマ', 'A-3', 1, '{{nick}}', at('01T12:00'), '2~3日で発送', null, '取引完了', at('02T12:00')],
  ['T4', 'ヤフオク', 'A-2', 1, '=cmd', null, '1~2日で発送', null, 'キャンセル済み', null],
  ['T5', 'メルカリ', 'B-1', 1, 'ほし', at('19T09:00'), '1~2日で発送', null, '発送待ち', null],
];

/** As the seller has it, before set-up; the clock and zone of shop b. */
export function twoTabs(): WorkbookFile {
  const { tabs: _tabs, names: _names, ...book } = shop('b');
  const tab = (name: string, cells: readonly (readonly FileCell[])[]): FileTab => ({
    name,
    cells: cells.map((line) => [...line]),
    rows: 40,
    columns: cells[0]?.length ?? 1,
  });
  return { ...book, tabs: [tab(STOCK, GOODS), tab(SALES, TRADES)] };
}

/** Set up, the tabs of records cut down to what the sweeps need. */
export async function readyTwoTabs(): Promise<WorkbookFile> {
  const desk = await openDesk(twoTabs(), { settle: false });
  setUp(desk);
  const dump = shrunk(desk.host.dump());
  desk.close();
  return dump;
}
