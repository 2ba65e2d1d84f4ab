// Columns are found by their headers wherever they have moved; what is gone is named, and what is the seller's is left.
import { describe, expect, it } from 'vitest';
import type { CellIn } from '../../src/sheets/cell.ts';
import { OWN_ID_HEADER, ownHeaders } from '../../src/sheets/own-headers.ts';
import { Refused } from '../../src/sheets/problem.ts';
import type { Mapping } from '../../src/sheets/settings.ts';
import { locateColumns, locateOwn } from '../../src/sheets/stock-columns.ts';

const OWN_HEADERS = ownHeaders('stock');

const mapping: Mapping = {
  sheetId: 11,
  use: 'stock',
  headerRow: 2,
  columns: { key: '管理番号', product: '商品\n名', status: '状態' },
};

const TITLE: readonly CellIn[] = ['2026年 商品管理表'];
const locate = (...values: readonly (readonly CellIn[])[]) => locateColumns('在庫', values, mapping);

/** The refusal that a call ends in. */
function refusalOf(call: () => unknown): unknown {
  try {
    call();
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.refusal;
    throw thrown;
  }
  return null;
}

describe('mapped columns', () => {
  it.each<[string, readonly (readonly CellIn[])[], number, readonly number[]]>([
    ['where they were', [TITLE, ['管理番号', '商品\n名', '状態']], 2, [1, 2, 3]],
    ['moved', [TITLE, ['状態', 'メモ', '商品\n名', '', '管理番号']], 2, [5, 3, 1]],
    ['spelled in another width', [TITLE, ['管理 番号', '商品名', '状 態']], 2, [1, 2, 3]],
    ['below rows that were inserted', [TITLE, [''], [''], ['管理番号', '商品\n名', '状態']], 4, [1, 2, 3]],
    [
      'above, when the title was deleted',
      [
        ['管理番号', '商品\n名', '状態'],
        ['1', '皿', ''],
      ],
      1,
      [1, 2, 3],
    ],
    ['twice: the first counts', [TITLE, ['管理番号', '商品\n名', '状態', '状態']], 2, [1, 2, 3]],
  ])('%s', (_, values, headerRow, columns) => {
    const located = locate(...values);
    expect(located.headerRow).toBe(headerRow);
    expect(['key', 'product', 'status'].map((name) => located.fields.get(name as 'key'))).toEqual(columns);
  });

  it('that are gone are refused by their names, all of them', () => {
    expect(refusalOf(() => locate(TITLE, ['管理番号', '品名', 'メモ']))).toEqual({
      code: 'columnsGone',
      tab: '在庫',
      headers: ['商品\n名', '状態'],
    });
  });

  it('on a blank tab are refused', () => {
    expect(refusalOf(() => locate(['']))).toMatchObject({ code: 'columnsGone' });
  });
});

describe('our own columns', () => {
  const own = [...OWN_HEADERS];

  it('are none before set-up, though the seller has a 停止 of their own', () => {
    const located = locate(TITLE, ['停止', '管理番号', '商品\n名', '状態', '停止']);
    expect(located.own).toEqual([0, 0, 0, 0, 0]);
    expect(located.ownId).toBe(0);
  });

  it("are ours, right of the seller's of the same name", () => {
    const located = locate(TITLE, ['停止', '管理番号', '商品\n名', '状態', '緊急度', ...own, OWN_ID_HEADER]);
    expect(located.own).toEqual([6, 7, 8, 9, 10]);
    expect(located.ownId).toBe(11);
  });

  it('are found one by one where they were moved apart', () => {
    const [mark, held, incidents, urgency, next] = own;
    const values = ['管理番号', '商品\n名', '状態', incidents ?? '', 'メモ', mark ?? '', held ?? ''];
    const located = locate(TITLE, [...values, next ?? '', urgency ?? '']);
    expect(located.own).toEqual([6, 7, 4, 9, 8]);
  });

  it("are ours where a person has moved some of them left of the seller's of the same name", () => {
    const [mark = '', held = '', ...rest] = own;
    const theirs = ['管理番号', '商品\n名', '状態', '停止', '緊急度'];
    expect(locate(TITLE, [mark, held, ...theirs, 'メモ', ...rest]).own).toEqual([1, 2, 9, 10, 11]);
  });

  it('that a person deleted are 0, the others stay', () => {
    const located = locate(TITLE, ['管理番号', '商品\n名', '状態', ...own.slice(0, 4)]);
    expect(located.own).toEqual([4, 5, 6, 7, 0]);
  });
});

describe("the seller's own 停止 and 緊急度", () => {
  const theirs = ['管理番号', '商品\n名', '状態', '停止', '緊急度'];

  it('are never ours before set-up', () => {
    expect(locate(TITLE, theirs).own).toEqual([0, 0, 0, 0, 0]);
  });

  it('are left of ours afterwards', () => {
    expect(locate(TITLE, [...theirs, ...OWN_HEADERS]).own).toEqual([6, 7, 8, 9, 10]);
  });

  it('ours stay ours when a mapped column was moved to their right', () => {
    expect(locate(TITLE, ['管理番号', '商品\n名', ...OWN_HEADERS, '状態']).own).toEqual([3, 4, 5, 6, 7]);
  });
});

describe('on a tab of transactions', () => {
  const sales: Mapping = {
    sheetId: 12,
    use: 'sales',
    headerRow: 1,
    columns: { transaction: '取引番号', key: 'SKU' },
  };
  const ownIn = (...headers: readonly string[]): readonly number[] =>
    locateColumns('取引', [['取引番号', 'SKU', ...headers]], sales).own;

  it('ours are three, and トメルID where there is one', () => {
    expect(ownIn('進捗', '発送停止', 'トラブルID', '緊急度')).toEqual([4, 5, 6]);
    expect(locateOwn([['取引番号', '発送停止', 'トラブルID', '緊急度', 'トメルID']], sales)).toEqual({
      headerRow: 1,
      own: [2, 3, 4],
      ownId: 5,
    });
  });

  it("the seller's own 発送停止 and 緊急度 are not", () => {
    expect(ownIn('発送停止', '緊急度')).toEqual([0, 0, 0]);
    expect(ownIn('発送停止', '緊急度', ...ownHeaders('sales'))).toEqual([5, 6, 7]);
  });
});

describe('another table on the tab', () => {
  const heads = ['管理番号', '商品\n名', '状態'];
  const goods = ['A-1', '皿', '出品中'];
  const names = (...values: readonly (readonly CellIn[])[]): unknown => refusalOf(() => locate(...values));
  const gone = (header: string) => ({ code: 'columnsGone', tab: '在庫', headers: [header] });

  it('below, with the same headers, does not stand in for a header that was renamed in the one with our columns', () => {
    const above = ['管理番号', '商品\n名', '様子', ...OWN_HEADERS];
    expect(names(TITLE, above, goods, [''], heads, goods)).toEqual(gone('状態'));
  });

  it('beside, with the same headers, does not lend a column that is gone', () => {
    const line = [...goods, '', ...goods];
    expect(names(TITLE, ['管理番号', '商品\n名', '', '', ...heads], line)).toEqual(gone('状態'));
    expect(names(TITLE, ['', '商品\n名', '状態', '', ...heads], line)).toEqual(gone('管理番号'));
  });

  it('beside, with goods of its own in other lines, does not lend its names', () => {
    const lines = Array.from({ length: 9 }, (_, at) => [
      'A',
      '出品中',
      '',
      at < 4 ? '鍋' : '',
      at < 4 ? 90 : '',
    ]);
    expect(names(TITLE, ['管理番号', '状態', '', '商品\n名', '価格'], ...lines)).toEqual(gone('商品\n名'));
    const filled = lines.map((line) => [...line.slice(0, 3), '鍋', 90]);
    expect(names(TITLE, ['管理番号', '状態', '', '商品\n名', '価格'], ...filled)).toBeNull();
  });

  it('is none where a part of the table repeats one word', () => {
    const wide: Mapping = { ...mapping, columns: { ...mapping.columns, soldAt: '販売日' } };
    const values = [TITLE, [...heads, '', '状態', '販売日'], [...goods, '', '', '']];
    const located = locateColumns('在庫', values, wide);
    expect([located.fields.get('status'), located.fields.get('soldAt')]).toEqual([3, 6]);
  });

  it('lies outside the columns of ours', () => {
    const line = [...goods, '', ...goods];
    expect(locate(TITLE, [...heads, '', 'サイズ', '送料'], line).span).toEqual({ from: 1, to: 3 });
    expect(locate(TITLE, ['メモ', ...heads, ...OWN_HEADERS], line).span).toEqual({ from: 1, to: 4 });
  });
});

describe('a header over two rows', () => {
  const two: Mapping = {
    ...mapping,
    headerRow: 2,
    columns: { key: '管理番号', boughtAt: '仕入 日付', soldAt: '販売 日付' },
  };
  const upper = ['管理番号', '仕入', '', '販売', ''];
  const lower = ['', '日付', '先', '日付', '先'];
  const found = (...values: readonly (readonly CellIn[])[]) => {
    const { headerRow, form, fields } = locateColumns('在庫', values, two);
    return { headerRow, form, at: ['key', 'boughtAt', 'soldAt'].map((name) => fields.get(name as 'key')) };
  };

  it.each<[string, readonly (readonly CellIn[])[], number, readonly number[]]>([
    ['where it was', [upper, lower], 2, [1, 2, 4]],
    ['below inserted rows', [TITLE, [''], upper, lower], 4, [1, 2, 4]],
    [
      'with the groups moved',
      [
        ['販売', '', '仕入', '', '管理番号'],
        ['日付', '先', '日付', '先', ''],
      ],
      2,
      [5, 3, 1],
    ],
    [
      'with a column put into a group',
      [
        ['管理番号', '仕入', '', '', '販売'],
        ['', '先', '', '日付', '日付'],
      ],
      2,
      [1, 4, 5],
    ],
    [
      'with ours in the lower row',
      [
        [...upper, ...OWN_HEADERS.map(() => '')],
        [...lower, ...OWN_HEADERS],
      ],
      2,
      [1, 2, 4],
    ],
    ['written into one row by hand', [[''], ['管理番号', '仕入日付', '販売 日付']], 2, [1, 2, 3]],
  ])('%s', (_, values, headerRow, places) => {
    expect(found(...values)).toMatchObject({ headerRow, at: places });
  });

  it('is read with the row above only where that is needed', () => {
    expect(found(upper, lower).form).toBe('two');
    expect(found([''], ['管理番号', '仕入日付', '販売 日付']).form).toBe('one');
  });
});

it('ours are found to be taken off though a mapped column is gone', () => {
  const gone = [TITLE, ['管理番号', 'べつの名前', '状態', ...OWN_HEADERS]];
  expect(() => locate(...gone)).toThrow('columnsGone');
  expect(locateOwn(gone, mapping).own).toEqual([4, 5, 6, 7, 8]);
});
