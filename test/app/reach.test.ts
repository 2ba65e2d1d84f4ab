// 「どこまで止めますか」 and what the stop makes of it: usual reach, live counts, exclusions, people to tell, soonest first.
import { describe, expect, it } from 'vitest';
import { previewStop } from '../../src/app/preview-stop.ts';
import type { ReachWire } from '../../src/app/protocol.ts';
import { setType } from '../../src/app/set-type.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import type { IncidentType } from '../../src/domain/labels.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { answered, planned } from '../support/decided.ts';
import { afterwards, SHEET, type Shop, sheetOf, shopOf, stockRow, worldOf } from '../support/small-world.ts';

const ROWS: readonly StockRow[] = sheetOf([
  stockRow({ key: 'A-1', product: '真鍮ピアス', lot: 'L2608-13A', supplier: '彫金室', quantity: 10 }),
  stockRow({ key: 'A-2', product: '真鍮ピアス', lot: 'Ｌ2608－13Ａ', supplier: '彫金室', quantity: 2 }),
  stockRow({ key: 'A-3', product: '真鍮ピアス', lot: 'L9', supplier: '彫金室', status: '停止中' }),
  stockRow({ key: 'B-1', product: '銀の指輪', lot: 'L2608-13A', supplier: '彫金室' }),
  stockRow({ key: 'C-1', product: '皿', lot: '', supplier: '彫金室', outsourcer: '梱包さん' }),
  stockRow({ key: 'D-1', product: '椀', supplier: '窯', outsourcer: '梱包さん', status: '発送待ち' }),
]);

const shop = (facts: Partial<Shop> = {}): Shop => shopOf({ rows: ROWS, operation: 7, ...facts });
const tokens = (...keys: readonly string[]): string[] => keys.map((key) => `${SHEET}|k|${key}`);

const preview = (
  rows: string[],
  { type, reach, of = shop() }: { type?: IncidentType; reach?: ReachWire; of?: Shop } = {},
) =>
  answered(
    previewStop(worldOf(of), {
      kind: 'previewStop',
      rows,
      ...(type === undefined || type === 'PLATFORM_OUTAGE' ? {} : { type }),
      ...(reach === undefined ? {} : { reach }),
    }),
  ).preview;

const axis = (found: ReturnType<typeof preview>, name: string) => found.axes.find((one) => one.axis === name);

describe('given one row of a lot, when nothing is known yet', () => {
  const found = preview(tokens('A-1'), { type: 'UNKNOWN' });

  it('then lot and product are ticked, and their union is reached once', () => {
    expect(found.reach).toEqual({ axes: ['purchase', 'product'] });
    expect(found.rows).toEqual(tokens('A-1', 'A-2', 'A-3', 'B-1'));
    expect(found.list.map(({ key, reach }) => [key, reach])).toEqual([
      ['A-1', '手で選んだ'],
      ['A-2', '同じ仕入れ、同じ商品'],
      ['B-1', '同じ仕入れ'],
      ['A-3', '同じ商品'],
    ]);
  });

  it('then each box says what it covers or would add', () => {
    expect(axis(found, 'purchase')).toMatchObject({ chosen: true, value: 'L2608-13A', rows: 3, pieces: 13 });
    expect(axis(found, 'product')).toMatchObject({ chosen: true, value: '真鍮ピアス', rows: 3, added: 1 });
    expect(axis(found, 'supplier')).toMatchObject({
      chosen: false,
      rows: 5,
      added: 1,
      pieces: 1,
      state: 'ok',
    });
    expect(axis(found, 'outsourcer')).toMatchObject({ state: 'blank', rows: 0, empty: 4 });
    expect(axis(found, 'words')).toMatchObject({ state: 'blank' });
    expect(axis(found, 'everything')).toMatchObject({ rows: 5, added: 1 });
  });
});

it('a missing column is no empty reach', () => {
  const of = shop({ tables: [{ sheetId: SHEET, use: 'stock', mapped: ['key', 'product'] }] });
  const found = preview(tokens('A-1'), { type: 'UNKNOWN', of });
  expect(axis(found, 'outsourcer')).toMatchObject({ state: 'missing', rows: 0, empty: 0 });
  expect(axis(found, 'purchase')).toMatchObject({ state: 'missing' });
  expect(axis(found, 'product')).toMatchObject({ state: 'ok', rows: 3 });
});

it('a column that only another table has is missing for these rows, not blank', () => {
  const other = sheetOf([stockRow({ key: 'Z-1', sheetId: 12, tab: '在庫2' })]);
  const of = shop({
    rows: [...ROWS, ...other],
    tables: [
      { sheetId: SHEET, use: 'stock', mapped: ['key', 'product', 'lot', 'outsourcer'] },
      { sheetId: 12, use: 'stock', mapped: ['key', 'product', 'shippedAt', 'description'] },
    ],
  });
  const found = preview(['12|k|Z-1'], { type: 'UNKNOWN', of });
  expect(axis(found, 'outsourcer')).toMatchObject({ state: 'missing' });
  expect(axis(found, 'purchase')).toMatchObject({ state: 'missing' });
  expect(axis(found, 'shipped')).toMatchObject({ state: 'blank', note: '' });
  expect(axis(found, 'words')?.note).toBe('商品説明の列がない表では、商品名だけで探します。');
});

it('what is looked at instead of a missing column is said', () => {
  const of = shop({ tables: [{ sheetId: SHEET, use: 'stock', mapped: ['key', 'product', 'soldAt'] }] });
  const found = preview(tokens('A-1'), { reach: { axes: ['words'], words: '綿100' }, of });
  expect(axis(found, 'words')).toMatchObject({
    state: 'ok',
    rows: 0,
    note: '商品説明の列がありません。商品名だけで探します。',
  });
  expect(axis(found, 'shipped')?.note).toBe('発送日の列がありません。販売日から見ます。');
  expect(axis(preview(tokens('A-1'), { reach: { axes: [] } }), 'words')?.note).toBe('');
});

it('an empty reach beyond the row itself is a valid answer', () => {
  const found = preview(tokens('D-1'), { reach: { axes: ['product'] } });
  expect(axis(found, 'product')).toMatchObject({ state: 'ok', rows: 1, added: 0 });
  expect(found.rows).toEqual(tokens('D-1'));
});

it.each([
  ['WRONG_SHIPMENT', 'C-1', ['product', 'outsourcer']],
  ['WRONG_SHIPMENT', 'A-1', ['product']],
  ['DESCRIPTION_ERROR', 'A-1', ['product']],
  ['PARTIAL_DEFECT', 'A-1', ['purchase', 'product']],
  ['FATAL_DEFECT', 'A-1', ['purchase', 'product']],
] as const)('the usual reach of %s from %s', (type, key, axes) =>
  expect(preview(tokens(key), { type }).reach).toEqual({ axes }),
);

it('words are shown where they were found', () => {
  const rows = sheetOf([
    stockRow({ key: 'A-1', product: 'シャツ', description: '素材は綿１００％です。' }),
    stockRow({ key: 'A-2', product: '綿100%の帯' }),
    stockRow({ key: 'A-3', product: '麻の帯' }),
  ]);
  const found = preview(tokens('A-3'), { reach: { axes: ['words'], words: '綿100%' }, of: shop({ rows }) });
  expect(found.list.map(({ key, reach }) => [key, reach])).toEqual([
    ['A-1', 'ことば(「素材は綿100%です。」)'],
    ['A-2', 'ことば(「綿100%の帯」)'],
    ['A-3', '手で選んだ'],
  ]);
});

describe('the stop', () => {
  const reach: ReachWire = {
    axes: ['purchase', 'product'],
    excluded: [{ row: `${SHEET}|k|B-1`, reason: '別の仕入れと分かっている' }],
  };
  const stop = (of: Shop, more: Partial<Parameters<typeof stopRows>[1]> = {}) =>
    planned(
      stopRows(worldOf(of), {
        kind: 'stop',
        requestId: 'request-1',
        type: 'UNKNOWN',
        rows: tokens('A-1'),
        reach,
        ...more,
      }),
    );

  it('holds what was in reach with its reason, and remembers what was left out and why', () => {
    const { plan } = stop(shop());
    const { holds = [], incidents = [] } = plan.appends;
    expect(holds.map(({ key, state, why, releaseReason }) => [key, state, why, releaseReason])).toEqual([
      ['A-1', 'ACTIVE', '手で選んだ', ''],
      ['A-2', 'ACTIVE', '同じ仕入れ、同じ商品', ''],
      ['A-3', 'ACTIVE', '同じ商品', ''],
      ['B-1', 'EXCLUDED', '', '別の仕入れと分かっている'],
    ]);
    expect(incidents[0]).toMatchObject({ title: '真鍮ピアス', reach: '選んだ1行と、同じ仕入れ・同じ商品' });
  });

  it('holds the list that was shown, even where a row has come into reach since', () => {
    const shown = preview(tokens('A-1'), { reach });
    const later = shop({ rows: sheetOf([...ROWS, stockRow({ key: 'A-9', product: '真鍮ピアス' })]) });
    const keys = stop(later, { reached: shown.rows }).plan.appends.holds?.map(({ key }) => key);
    expect(keys).toEqual(['A-1', 'A-2', 'A-3', 'B-1']);
  });

  it('says how many of the shown rows are gone', () => {
    const shown = preview(tokens('A-1'), { reach });
    const later = shop({ rows: ROWS.filter(({ key }) => key !== 'A-2') });
    const { reply } = stop(later, { reached: shown.rows });
    expect(reply.marked).toBe(2);
    expect(reply.notes[0]).toContain('1行');
  });

  it('asks for an outsourcer once, and for the supplier only where goods may be at fault', () => {
    const people = (type: 'UNKNOWN' | 'PARTIAL_DEFECT') =>
      stop(shop(), { type, rows: tokens('C-1', 'D-1'), reach: { axes: [] } })
        .plan.appends.tasks?.filter(({ holdId }) => holdId === '')
        .map(({ kind, place }) => [kind, place]);
    expect(people('UNKNOWN')).toEqual([['outsourcer', '梱包さん']]);
    expect(people('PARTIAL_DEFECT')).toEqual([
      ['outsourcer', '梱包さん'],
      ['supplier', '彫金室'],
      ['supplier', '窯'],
    ]);
  });

  it('gives the outsourcer a text with the goods and the boxes, and no buyer', () => {
    const rows = ROWS.map((row) => ({ ...row, buyer: row.key === 'D-1' ? 'ねこ屋' : '' }));
    const { tasks = [] } = stop(shop({ rows }), { rows: tokens('C-1', 'D-1'), reach: { axes: [] } }).plan
      .appends;
    const text = tasks.find(({ kind }) => kind === 'outsourcer')?.steps ?? '';
    for (const part of ['梱包さん\n', '皿(C-1)', '椀(D-1)', '1箱']) expect(text).toContain(part);
    expect(tasks.map(({ steps }) => steps).join()).not.toContain('ねこ屋');
  });

  it('needs nobody told about goods stopped for 対応を優先 only', () => {
    const { tasks = [], holds = [] } = stop(shop(), { reach: { axes: ['everything'] } }).plan.appends;
    expect(tasks.filter(({ holdId }) => holdId === '')).toEqual([]);
    expect(holds.find(({ key }) => key === 'C-1')?.why).toBe('対応優先');
  });
});

describe('the kind, once it is known', () => {
  const stopped = (): Shop => {
    const before = shop();
    const request = { kind: 'stop', requestId: 'request-1', type: 'UNKNOWN', rows: tokens('A-1') } as const;
    const reach: ReachWire = { axes: ['product'] };
    return afterwards(
      before,
      planned(stopRows(worldOf(before), { ...request, rows: [...request.rows], reach })).plan,
    );
  };
  const suppliers = (of: Shop, type: 'FATAL_DEFECT' | 'DESCRIPTION_ERROR'): readonly string[] | undefined =>
    planned(
      setType(worldOf(of), {
        kind: 'setType',
        requestId: 'request-2',
        incidentId: 'T-007',
        type,
        subKind: null,
      }),
    ).plan.appends.tasks?.map(({ kind, place }) => `${kind} ${place}`);

  it('asks the supplier of the reported goods where they may be at fault, and once', () => {
    expect(suppliers(stopped(), 'DESCRIPTION_ERROR')).toBeUndefined();
    expect(suppliers(stopped(), 'FATAL_DEFECT')).toEqual(['supplier 彫金室']);
    const before = stopped();
    const { plan } = planned(
      setType(worldOf(before), {
        kind: 'setType',
        requestId: 'request-2',
        incidentId: 'T-007',
        type: 'PARTIAL_DEFECT',
        subKind: null,
      }),
    );
    expect(suppliers(afterwards(before, plan), 'FATAL_DEFECT')).toBeUndefined();
  });
});

describe('a listing that another trouble has stopped already', () => {
  it('gives no second task, and the row is held twice', () => {
    const first = shop();
    const { plan } = planned(
      stopRows(worldOf(first), {
        kind: 'stop',
        requestId: 'request-1',
        type: 'UNKNOWN',
        rows: tokens('A-1'),
      }),
    );
    const then = afterwards(first, plan);
    const records = {
      ...then.records,
      tasks: then.records.tasks.map((task) => ({ ...task, done: true, outcome: '止めた' as const })),
    };
    const second = planned(
      stopRows(worldOf({ ...then, records }), {
        kind: 'stop',
        requestId: 'request-2',
        type: 'UNKNOWN',
        rows: tokens('A-1', 'A-2'),
      }),
    ).plan.appends;
    expect(second.tasks?.map(({ key }) => key)).toEqual(['A-2']);
    expect(second.holds?.map(({ key }) => key)).toEqual(['A-1', 'A-2']);
  });
});
