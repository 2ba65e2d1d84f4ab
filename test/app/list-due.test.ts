// 今日が期限の発送: what leaves before midnight in Japan or should have left, whether or not there is a trouble.
import { describe, expect, it } from 'vitest';
import { listDue } from '../../src/app/list-due.ts';
import { deskOf } from '../../src/app/open-desk.ts';
import type { HoldId, IncidentId } from '../../src/domain/ids.ts';
import { DAY, HOUR, MINUTE, startOfNextDay } from '../../src/domain/instant.ts';
import { refOf } from '../../src/domain/row-identity.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { answered } from '../support/decided.ts';
import {
  holdOf,
  incidentOf,
  MORNING,
  NO_RECORDS,
  SHEET,
  type Shop,
  sheetOf,
  shopOf,
  stockRow,
  worldOf,
} from '../support/small-world.ts';

const MIDNIGHT = startOfNextDay(MORNING);

/** A parcel that has to leave at this moment: paid a day before, with one day to send it. */
const parcel = (key: string, at: number, facts: Partial<StockRow> = {}): StockRow =>
  stockRow({ key, status: '発送待ち', paidAt: at - DAY, shipDays: '1', ...facts });

const shopWith = (rows: readonly StockRow[], records: Partial<Shop['records']> = {}): Shop =>
  shopOf({ rows: sheetOf(rows), records: { ...NO_RECORDS, ...records } });

const due = (shop: Shop) => answered(listDue(worldOf(shop), { kind: 'due' }));
const desk = (shop: Shop) => deskOf(worldOf(shop), { notes: [], strayMarks: [] }).due;
const keys = (rows: readonly StockRow[]) => due(shopWith(rows)).orders.map((order) => order.key);

describe('due today', () => {
  it.each([
    ['to the last minute', MIDNIGHT - 1, true, false],
    ['not at midnight', MIDNIGHT, false, false],
    ['over since a minute', MORNING - MINUTE, true, true],
    ['over since days', MORNING - 5 * DAY, true, true],
    ['over at the very moment', MORNING, true, true],
    ['still to come', MORNING + MINUTE, true, false],
  ])('is %s', (_, at, listed, over) =>
    expect(due(shopWith([parcel('A', at)])).orders.map((order) => order.over)).toEqual(listed ? [over] : []),
  );

  it('is only what waits to be sent', () => {
    const at = MORNING + HOUR;
    const others = ['発送済み', '支払い待ち', '出品中', '取引完了'].map((status) =>
      parcel(status, at, { status }),
    );
    expect(keys([...others, parcel('A', at)])).toEqual(['A']);
  });

  it('stands earliest first, equal ones as in the sheet', () =>
    expect(
      keys([
        parcel('late', MORNING + HOUR),
        parcel('over', MORNING - DAY),
        parcel('late too', MORNING + HOUR),
      ]),
    ).toEqual(['over', 'late', 'late too']));

  it('says what the parcel is and where it stands', () => {
    const row = parcel('A-1', MORNING + HOUR, { product: '皿', buyer: 'ねこ屋', marketplaces: ['RAKUMA'] });
    expect(due(shopWith([stockRow(), row]))).toEqual({
      kind: 'due',
      orders: [
        {
          token: `${SHEET}|k|A-1`,
          tab: '在庫',
          row: 3,
          key: 'A-1',
          product: '皿',
          buyer: 'ねこ屋',
          markets: 'ラクマ',
          shipBy: '11/20 10:00',
          shipByIso: '2026-11-20T01:00:00.000Z',
          over: false,
          provisional: false,
          stoppedBy: '',
        },
      ],
      all: 1,
      undated: [],
      unreadable: 0,
    });
  });
});

it('a deadline counted from the sale is provisional', () => {
  const row = stockRow({ key: 'A', status: '発送待ち', soldAt: MORNING - HOUR, shipDays: '1' });
  const late = { ...row, soldAt: MORNING - DAY, soldOn: MORNING - DAY };
  expect(due(shopWith([row])).orders).toEqual([]);
  expect(due(shopWith([late])).orders[0]).toMatchObject({ provisional: true });
  expect(desk(shopWith([late]))).toMatchObject({ orders: 1, provisional: 1 });
});

describe('without 発送までの日数', () => {
  const sold = stockRow({ key: 'A', status: '発送待ち', soldAt: MORNING - 2 * DAY });
  it('the usual days count, provisionally, from the payment too', () => {
    expect(due(shopWith([sold])).orders).toMatchObject([{ shipBy: '11/20 09:00', provisional: true }]);
    const paid = stockRow({ key: 'B', status: '発送待ち', paidAt: MORNING - 2 * DAY });
    expect(due(shopWith([paid])).orders).toMatchObject([{ shipBy: '11/20 09:00', provisional: true }]);
  });
  it('as many as 設定 says', () => {
    const settings = { '発送までの日数(空のとき)': '7日' };
    expect(due({ ...shopWith([sold]), settings }).orders).toEqual([]);
  });
  it('but none are made up for days that cannot be read, and those orders are listed', () => {
    const shop = shopWith([{ ...sold, shipDays: 'すぐ' }]);
    expect(due(shop)).toMatchObject({ orders: [], undated: [{ key: 'A', shipBy: '' }], unreadable: 1 });
    expect(desk(shop).unreadable).toBe(1);
  });
});

it('what is late and what is stopped does not come next', () => {
  const rows = sheetOf([
    parcel('late', MORNING - HOUR),
    parcel('held', MORNING + HOUR),
    parcel('next', MORNING + 2 * HOUR),
  ]);
  const hold = holdOf({ ref: refOf(rows[1] ?? stockRow()) });
  expect(desk(shopWith(rows, { incidents: [incidentOf()], holds: [hold] }))).toMatchObject({
    orders: 3,
    over: 1,
    first: '11/20 11:00',
    stopped: 1,
  });
});

it('what waits without a deadline that can be read is counted apart', () => {
  const shop = shopWith([parcel('A', MORNING, { shipDays: 'すぐ' }), parcel('B', MORNING)]);
  expect(due(shop)).toMatchObject({ all: 1, unreadable: 1 });
});

describe('what a trouble holds', () => {
  const rows = sheetOf([parcel('A', MORNING), parcel('B', MORNING)]);
  const ref = refOf(rows[0] ?? stockRow());
  const hold = holdOf({ ref });
  const second = holdOf({ id: 'H2' as HoldId, incidentId: 'T-002' as IncidentId, ref });
  const incidents = [incidentOf(), incidentOf({ id: 'T-002' as IncidentId })];

  it('names all troubles that hold the parcel', () =>
    expect(
      due(shopWith(rows, { incidents, holds: [second, hold] })).orders.map((order) => order.stoppedBy),
    ).toEqual(['T-001、T-002', '']));

  it('is not what was let go', () => {
    const holds = [{ ...hold, state: 'RELEASED' as const, left: 0 }];
    expect(due(shopWith(rows, { incidents, holds })).orders[0]?.stoppedBy).toBe('');
  });

  it('is counted on the desk', () =>
    expect(desk(shopWith(rows, { incidents, holds: [hold] }))).toEqual({
      orders: 2,
      over: 1,
      first: '',
      unreadable: 0,
      provisional: 0,
      stopped: 1,
    }));
});

describe('a sale on a tab of its own', () => {
  const sale = parcel('T1', MORNING, { use: 'sales', sheetId: SHEET + 1, tab: '取引', goodsKey: 'A' });

  it('is a parcel', () => expect(keys([sale])).toEqual(['T1']));

  it('that the goods tab tells too is one parcel, held by whoever holds either line', () => {
    const goods = parcel('A', MORNING);
    const shop = shopWith([goods, sale]);
    expect(due(shop).orders.map((order) => order.key)).toEqual(['T1']);
    const held = shopWith([goods, sale], {
      incidents: [incidentOf()],
      holds: [holdOf({ ref: refOf(goods) })],
    });
    expect(due(held).orders[0]?.stoppedBy).toBe('T-001');
  });

  it('of other goods hides nothing', () => expect(keys([parcel('B', MORNING), sale])).toEqual(['B', 'T1']));

  it('hides no goods that have no number', () => {
    const nameless = parcel('', MORNING);
    expect(keys([nameless, { ...sale, goodsKey: '' }])).toEqual(['', 'T1']);
  });
});

it('200 parcels are listed at once, all are counted', () => {
  const rows = Array.from({ length: 205 }, (_, at) => parcel(`A-${at}`, MORNING + at));
  expect([due(shopWith(rows)).orders.length, due(shopWith(rows)).all, desk(shopWith(rows)).orders]).toEqual([
    200, 205, 205,
  ]);
});

it('on a day without any parcel the desk says nothing', () =>
  expect(desk(shopWith([stockRow()]))).toEqual({
    orders: 0,
    over: 0,
    first: '',
    unreadable: 0,
    provisional: 0,
    stopped: 0,
  }));
