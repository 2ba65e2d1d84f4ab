// The preview says for every row what a stop would do, 200 rows at a time, and writes nothing.
import { describe, expect, it } from 'vitest';
import { previewStop } from '../../src/app/preview-stop.ts';
import type { Preview } from '../../src/app/protocol.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { answered, planned } from '../support/decided.ts';
import { afterwards, SHEET, type Shop, sheetOf, shopOf, stockRow, worldOf } from '../support/small-world.ts';

const ALL = { sheetId: SHEET, tab: '在庫', spans: [{ from: 1, to: 9999 }] };

const shopWith = (rows: readonly StockRow[]): Shop => shopOf({ rows: sheetOf(rows), selection: ALL });

const preview = (shop: Shop, cursor?: number, rows?: string[]): Preview =>
  answered(
    previewStop(worldOf(shop), {
      kind: 'previewStop',
      ...(cursor === undefined ? {} : { cursor }),
      ...(rows === undefined ? {} : { rows }),
    }),
  ).preview;

describe('given 450 rows of three groups', () => {
  const statuses = ['発送済み', '出品中', '停止中'];
  const shop = shopWith(
    Array.from({ length: 450 }, (_, at) =>
      stockRow({ key: `A-${at}`, status: statuses[at % 3] ?? '', quantity: 2 }),
    ),
  );

  it('the pages together are every row once, group by group', () => {
    const pages: Preview[] = [];
    for (let cursor: number | null = 0; cursor !== null; ) {
      const page: Preview = preview(shop, cursor);
      pages.push(page);
      cursor = page.cursor;
    }
    expect(pages.map((page) => page.list.length)).toEqual([200, 200, 50]);
    expect(pages.map((page) => page.cursor)).toEqual([200, 400, null]);
    const list = pages.flatMap((page) => page.list);
    expect(new Set(list.map((line) => line.row)).size).toBe(450);
    const order = list.map((line) => line.group).filter((group, at, all) => group !== all[at - 1]);
    expect(order).toEqual(['toMark', 'shipped', 'alreadyStopped']);
  });

  it('every page counts all rows and carries all tokens, so that any of them can be sent with the stop', () => {
    for (const page of [preview(shop), preview(shop, 400)]) {
      expect(page.groups.map(({ group, rows, pieces }) => [group, rows, pieces])).toEqual([
        ['toMark', 150, 300],
        ['soldNotShipped', 0, 0],
        ['shipped', 150, 300],
        ['unclear', 0, 0],
        ['alreadyStopped', 150, 300],
      ]);
      expect(page.marked).toBe(300);
      expect(page.rows).toHaveLength(450);
    }
  });

  it('a cursor beyond the end is an empty page', () => {
    expect(preview(shop, 450)).toMatchObject({ list: [], cursor: null });
  });

  it('the stop of its tokens marks as many as it said', () => {
    const { rows, marked } = preview(shop);
    const stop = { kind: 'stop', requestId: 'request-1', type: 'UNKNOWN', rows } as const;
    expect(planned(stopRows(worldOf(shop), { ...stop, rows: [...rows] })).reply.marked).toBe(marked);
  });
});

it('exactly 200 rows are one page', () => {
  const shop = shopWith(Array.from({ length: 200 }, (_, at) => stockRow({ key: `A-${at}` })));
  expect(preview(shop)).toMatchObject({ cursor: null });
});

it('a line shows what a person looks for, and why the row is where it is', () => {
  const row = stockRow({ key: 'A-1', product: '皿', marketplaces: ['MERCARI', 'RAKUMA'] });
  expect(preview(shopWith([row])).list).toEqual([
    {
      token: '11|k|A-1',
      group: 'toMark',
      tab: '在庫',
      row: 2,
      key: 'A-1',
      product: '皿',
      markets: 'メルカリ、ラクマ',
      quantity: 1,
      why: '状態は「出品中」です。',
      reach: '手で選んだ',
    },
  ]);
  expect(preview(shopWith([row])).selected).toBe('皿');
});

describe('columns that the sheet does not have', () => {
  const shop = (mapped: Shop['tables'][number]['mapped']): Shop => ({
    ...shopWith([stockRow({ key: 'A-1' })]),
    tables: [{ sheetId: SHEET, use: 'stock', mapped }],
  });

  it('are told with what follows from it', () => {
    const told = preview(shop(['product', 'soldAt'])).missing;
    expect(told).toContain('「状態」の列がありません。販売日・支払日・発送日から、いまの段階を読みます。');
    expect(told).toContain('「購入者」の列がありません。連絡文の宛名は「ご購入者様」とします。');
    expect(told).toHaveLength(7);
  });

  it('are not told for other tabs', () => {
    const base = shopWith([stockRow({ key: 'A-1' })]);
    const tables = [...base.tables, { sheetId: 99, use: 'stock' as const, mapped: [] }];
    expect(preview({ ...base, tables }).missing).toEqual([]);
  });
});

it('a refused preview says why', () => {
  expect(previewStop(worldOf(shopOf()), { kind: 'previewStop' })).toEqual({
    kind: 'refused',
    refusal: { code: 'nothingSelected' },
  });
});

it('a row that another trouble has stopped already says so before it is stopped once more', () => {
  const shop = shopWith([stockRow({ key: 'A-1' }), stockRow({ key: 'A-2' })]);
  const { plan } = planned(
    stopRows(worldOf({ ...shop, operation: 2 }), {
      kind: 'stop',
      requestId: 'request-1',
      type: 'UNKNOWN',
      rows: [`${SHEET}|k|A-1`],
    }),
  );
  const [first, second] = preview(afterwards(shop, plan)).list;
  expect(first?.why).toBe('T-002 で止めています。状態は「出品中」です。');
  expect(second?.why).toBe('状態は「出品中」です。');
});
