// A seller's tab as rows of facts: what is goods, how many, on which market, and what could not be read.
import { describe, expect, it } from 'vitest';
import type { CellIn } from '../../src/sheets/cell.ts';
import { BASE, readOne, readTab } from '../support/read-tab.ts';

describe('which lines are goods', () => {
  const goods = (...lines: readonly (readonly CellIn[])[]) =>
    readTab(BASE, [['番号', '商品名', '仕入値'], ...lines]).rows.map((row) => row.row);

  it.each<[string, readonly CellIn[], boolean]>([
    ['key and product', ['1', '皿', 100], true],
    ['a product alone', ['', '皿', 100], true],
    ['a key alone', ['1', '', ''], true],
    ['a key that is a number', [1, '', ''], true],
    ['a blank line', ['', '', ''], false],
    ['a price without goods', ['', '', 100], false],
    ['blanks only', [' ', '　', ''], false],
    ['a totals row', ['合計', '', 900], false],
    ['a totals row with the word among the products', ['', '合 計', 900], false],
    ['小計', ['', '小計', 900], false],
    ['the sum of a month', ['', '11月分合計', 900], false],
    ['an average', ['平均', '', 450], false],
    ['a sum with the number of goods among the products', ['合計', '125点', 900], false],
    ['a formula that found nothing', ['', '#N/A', 0], false],
    ['a number whose formula found nothing', ['7', '#N/A', 0], true],
    ['Total', ['Total', '', 900], false],
    ['goods called after a sum', ['7', '合計', 100], true],
    ['goods with a word in their name', ['', '合計金額シール', 100], true],
  ])('%s', (_, line, is) => expect(goods(line)).toEqual(is ? [2] : []));

  it('are not numbers that were written in advance, as long as goods stand above them', () => {
    const waiting = Array.from({ length: 5 }, (_, at): readonly CellIn[] => [at + 3, '', '']);
    expect(goods(['1', '皿', 1], ['2', '鍋', 1], ...waiting)).toEqual([2, 3]);
    expect(goods(...waiting)).toEqual([2, 3, 4, 5, 6]);
    expect(goods(['1', '皿', 1], ...waiting, ['9', '鍋', 1])).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(goods(['1', '皿', 1], ['2', '', ''])).toEqual([2, 3]);
  });

  it('are not the header said again, nor what stands below the header of another table', () => {
    const again: readonly CellIn[] = ['番号', '商品名', '仕入値'];
    expect(goods(['1', '皿', 1], again, ['2', '鍋', 1])).toEqual([2, 4]);
    // In other words, and with a column of another kind above a mapped one.
    expect(goods(['1', '皿', 1], ['SKU', '品名', '原価'], ['2', '鍋', 1])).toEqual([2, 4]);
    expect(goods(['1', '皿', 1], ['番号', '送料', '仕入値'], ['2', '鍋', 1])).toEqual([2]);
    const costs: readonly CellIn[] = ['日付', '内容', '金額'];
    expect(goods(['1', '皿', 1], ['経費', '', ''], costs, ['11/1', '梱包材', 300])).toEqual([2]);
  });

  it('keep their line numbers between blanks and sums', () => {
    expect(goods(['1', '皿', 1], ['', '', ''], ['小計', '', 1], ['2', '鍋', 1])).toEqual([2, 5]);
  });
});

describe('keys', () => {
  const keys = (...cells: readonly CellIn[]) =>
    readTab(BASE, [['番号', '商品名'], ...cells.map((cell) => [cell, '皿'])]).rows.map((row) => [
      row.key,
      row.keyIsUsable,
    ]);

  it('that two rows have, in whatever width, name neither', () => {
    expect(keys('A-1', 'ａ－1 ', 'B', '', '')).toEqual([
      ['A-1', false],
      ['ａ－1', false],
      ['B', true],
      ['', false],
      ['', false],
    ]);
  });

  it('keep their zeros', () => expect(keys('00041')).toEqual([['00041', true]]));
});

describe('quantities', () => {
  it.each<[CellIn, number, number]>([
    [60, 60, 0],
    ['６０', 60, 0],
    ['１，２００', 1200, 0],
    ['0', 0, 0],
    [0, 0, 0],
    ['3個', 3, 0],
    ['３点', 3, 0],
    ['残り3', 3, 0],
    ['残12本', 12, 0],
    ['1,200 枚', 1200, 0],
    // A price in the column of pieces is a mistake that the seller has to see.
    ['¥1,200', 1, 1],
    ['たくさん', 1, 1],
    [true, 1, 1],
  ])('%j is %d', (cell, quantity, bad) => {
    const read = readOne('quantity', cell);
    expect([read.row.quantity, read.bad]).toEqual([quantity, bad]);
  });

  it('one piece a row where the sheet counts none', () => {
    expect(
      readTab(BASE, [
        ['番号', '商品名'],
        ['1', '皿'],
      ]).rows[0]?.quantity,
    ).toBeNull();
  });
});

describe('ticks', () => {
  it.each<[CellIn, boolean]>([
    [true, true],
    [false, false],
    ['済', true],
    ['○', true],
    ['〇', true],
    ['✓', true],
    ['レ', true],
    ['ＴＲＵＥ', true],
    ['はい', true],
    ['発送済み', true],
    ['', false],
    ['×', false],
    ['未', false],
    ['いいえ', false],
    ['まだ', false],
    ['入金済', false],
    ['出品中', false],
  ])('%j is %s', (cell, ticked) => {
    expect(readOne('shipped', cell).row.shipped).toBe(ticked);
    expect(readOne('relists', cell).row.relists).toBe(ticked);
  });
});

describe('marketplaces', () => {
  const perColumn = { ...BASE, onMercari: 'メルカリ', onYahooAuction: 'ヤフオク', onRakuma: 'ラクマ' };
  const head = ['番号', '商品名', 'メルカリ', 'ヤフオク', 'ラクマ'];
  const markets = (...cells: readonly CellIn[]) =>
    readTab(perColumn, [head, ['1', '皿', ...cells]], '在庫').rows[0]?.marketplaces;

  it.each<[readonly CellIn[], readonly string[]]>([
    [
      ['○', '', '○'],
      ['MERCARI', 'RAKUMA'],
    ],
    [
      [1500, 'https://example.com/1', ''],
      ['MERCARI', 'YAHOO_AUCTION'],
    ],
    [[true, false, '×'], ['MERCARI']],
    [['-', 'ー', 'なし'], []],
    [['¥0', '0円', ''], []],
  ])('a column each, holding %j', (cells, wanted) => expect(markets(...cells)).toEqual(wanted));

  it('several names in one cell', () => {
    expect(readOne('market', 'メルカリ・ラクマ').row.marketplaces).toEqual(['MERCARI', 'RAKUMA']);
  });

  it("the tab's own name, unless the row says otherwise", () => {
    expect(readOne('shelf', '', 'ラクマ').row.marketplaces).toEqual(['RAKUMA']);
    expect(readOne('market', 'メルカリ', 'ラクマ').row.marketplaces).toEqual(['MERCARI']);
    expect(readOne('shelf', '', '在庫').row.marketplaces).toEqual([]);
  });
});

describe('what names a row', () => {
  const columns = { ...BASE, supplier: '仕入先', status: '状態' };
  const read = (supplier: string, status: string) =>
    readTab(columns, [
      ['番号', '商品名', '仕入先', '状態'],
      ['', '皿', supplier, status],
    ]).rows[0];

  it('does not change with its status, and changes with its supplier', () => {
    expect(read('窯元', '発送済')?.fingerprint).toBe(read('窯元', '出品中')?.fingerprint);
    expect(read('窯元', '発送済')?.digest).not.toBe(read('窯元', '出品中')?.digest);
    expect(read('問屋', '出品中')?.fingerprint).not.toBe(read('窯元', '出品中')?.fingerprint);
  });

  it('does not change when columns are moved', () => {
    const moved = readTab(columns, [
      ['状態', '仕入先', '商品名', '番号'],
      ['出品中', '窯元', '皿', ''],
    ]).rows[0];
    expect(moved).toMatchObject({ fingerprint: read('窯元', '出品中')?.fingerprint });
    expect(moved).toMatchObject({ digest: read('窯元', '出品中')?.digest });
  });
});

it('hostile names stay exactly as they stand', () => {
  const names = [
    '=SUM(1,2) という名前の本',
    '+81 グッズ【@限定】',
    "'アポストロフィ始まり",
    '{{商品}}',
    '#N/A',
  ];
  const { rows } = readTab(BASE, [['番号', '商品名'], ...names.map((name, at) => [String(at), name])]);
  expect(rows.map((row) => row.product)).toEqual(names);
});

it('a tab named after two markets lists every piece on both', () => {
  expect(readOne('shelf', 'A-1', 'メルカリ・ラクマ').row.marketplaces).toEqual(['MERCARI', 'RAKUMA']);
});

it('an auction may begin again so many times', () => {
  const relists = (cell: CellIn): boolean => readOne('relists', cell).row.relists;
  expect([3, '3', '3回', '０', 0, 'する', 'しない', ''].map(relists)).toEqual([
    ...[true, true, true, false, false, true, false, false],
  ]);
});

it.each<[CellIn, number | null, number]>([
  [3, 3, 0],
  ['３件', 3, 0],
  ['多数', null, 1],
  ['2', 2, 0],
  [0, 0, 0],
  ['', null, 0],
])('入札数 %j', (cell, bids, bad) => {
  const read = readOne('bids', cell);
  expect([read.row.bids, read.bad]).toEqual([bids, bad]);
});

it('入札数 and 予約出品 are unknown where the sheet has no such column', () => {
  expect(readOne('shelf', '').row).toMatchObject({ bids: undefined, bookedAt: null });
  const booked = new Date('2026-12-01T09:00:00+09:00');
  expect(readOne('bookedAt', booked).row.bookedAt).toBe(booked.getTime());
});
