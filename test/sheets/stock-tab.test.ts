// A seller's tab as rows of facts: what is goods, how many, on which market, and what could not be read.
import { describe, expect, it } from 'vitest';
import type { StockFieldName } from '../../src/domain/stock-field.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import type { CellIn } from '../../src/sheets/cell.ts';
import { gatherProblems } from '../../src/sheets/problem.ts';
import { locateColumns } from '../../src/sheets/stock-columns.ts';
import { stockRows } from '../../src/sheets/stock-tab.ts';
import { MORNING } from '../support/small-world.ts';

type Columns = Readonly<Partial<Record<StockFieldName, string>>>;

/** Rows of a tab whose first line is its header; every column of it that is named in `columns` is mapped. */
function readTab(columns: Columns, values: readonly (readonly CellIn[])[], tab = '在庫') {
  const problems = gatherProblems();
  const located = locateColumns(tab, values, { sheetId: 11, use: 'stock', headerRow: 1, columns });
  return { rows: stockRows({ sheetId: 11, tab }, values, located, problems, MORNING), bad: problems.all() };
}

const BASE = { key: '番号', product: '商品名' } as const;

/** One row with this in the column of one field. */
function readOne(field: StockFieldName, cell: CellIn, tab?: string): { row: StockRow; bad: number } {
  const { rows, bad } = readTab(
    { ...BASE, [field]: 'X' },
    [
      ['番号', '商品名', 'X'],
      ['1', '皿', cell],
    ],
    tab,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('one row of goods is given');
  return { row, bad: bad.length };
}

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
    ['Total', ['Total', '', 900], false],
    ['goods called after a sum', ['7', '合計', 100], true],
    ['goods with a word in their name', ['', '合計金額シール', 100], true],
  ])('%s', (_, line, is) => expect(goods(line)).toEqual(is ? [2] : []));

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

describe('dates', () => {
  const day = Date.parse('2026-11-18T00:00:00+09:00');

  it.each<[CellIn, number | null, number]>([
    [new Date(day), day, 0],
    ['2026/11/18', day, 0],
    ['', null, 0],
    // A sale whose date cannot be read is still a sale.
    ['11/18', MORNING, 1],
  ])('a sale on %j', (cell, soldAt, bad) => {
    const read = readOne('soldAt', cell);
    expect([read.row.soldAt, read.bad]).toEqual([soldAt, bad]);
  });

  it('the end of an auction that cannot be read is unknown, and reported with its place', () => {
    const { rows, bad } = readTab({ ...BASE, endsAt: '終了' }, [
      ['番号', '商品名', '終了'],
      ['1', '皿', '今夜'],
    ]);
    expect(rows[0]?.endsAt).toBeNull();
    expect(bad).toEqual([
      { tab: '在庫', row: 2, column: 3, header: '終了日時', found: '今夜', wanted: '日付' },
    ]);
  });

  it('a payment column that is blank differs from none', () => {
    expect(readOne('paidAt', '').row.paidAt).toBeNull();
    expect(readOne('shelf', '').row.paidAt).toBeUndefined();
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

describe('a date that somebody only noted', () => {
  it.each<[CellIn, boolean]>([
    ['未', false],
    ['-', false],
    ['×', false],
    ['未定', false],
    ['そのうち', false],
    ['6/12', true],
    ['済', true],
    ['○', true],
    [new Date('2026-11-01T00:00:00+09:00'), true],
  ])('%j in 発送日 means sent: %j', (cell, sent) => {
    expect(readOne('shippedAt', cell).row.shippedAt !== null).toBe(sent);
  });

  it('a word for none is not reported, anything else is', () => {
    expect(readOne('soldAt', '未').bad).toBe(0);
    expect(readOne('soldAt', 'そのうち').bad).toBe(1);
  });

  it('a real date in a 発送 column means sent', () => {
    expect(readOne('shipped', new Date('2026-11-01T00:00:00+09:00')).row.shipped).toBe(true);
  });
});

it('a tab named after two markets lists every piece on both', () => {
  expect(readOne('shelf', 'A-1', 'メルカリ・ラクマ').row.marketplaces).toEqual(['MERCARI', 'RAKUMA']);
});

describe('仕入日', () => {
  const day = Date.parse('2026-06-12T00:00:00+09:00');
  it.each<[CellIn, string, number | null]>([
    [new Date(day), '2026/6/12', day],
    ['2026/06/12', '2026/6/12', day],
    ['2026年6月12日', '2026/6/12', day],
    ['6/12', '6/12', null],
    ['先月', '先月', null],
    ['', '', null],
  ])('%j is %j', (cell, bought, boughtAt) => {
    const read = readOne('boughtAt', cell);
    expect([read.row.bought, read.row.boughtAt, read.bad]).toEqual([bought, boughtAt, 0]);
  });
});

it.each<[CellIn, number | null]>([
  [new Date('2026-11-01T10:00:00+09:00'), Date.parse('2026-11-01T10:00:00+09:00')],
  ['済', null],
  ['11/1', null],
  ['', null],
])('発送日 %j as a real day', (cell, shippedOn) => {
  expect(readOne('shippedAt', cell).row.shippedOn).toBe(shippedOn);
});

it.each<[CellIn, number | null, number]>([
  [3, 3, 0],
  ['３件', null, 1],
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
