// Days on a seller's tab: read where they can be, a sign where they cannot, and reported with their place.
import { describe, expect, it } from 'vitest';
import { shipByOf } from '../../src/app/tasks-for-row.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import type { CellIn } from '../../src/sheets/cell.ts';
import { BASE, readOne, readTab } from '../support/read-tab.ts';
import { MORNING } from '../support/small-world.ts';

describe('dates', () => {
  const day = Date.parse('2026-11-18T00:00:00+09:00');

  it.each<[CellIn, number | null, number]>([
    [new Date(day), day, 0],
    ['2026/11/18', day, 0],
    ['', null, 0],
    ['11/18', day, 0],
    ['11月18日(水)', day, 0],
    ['R8.11.18', day, 0],
    ['令和８年１１月１８日', day, 0],
    ['20261118', day, 0],
    [20261118, day, 0],
    ['26/11/18', day, 0],
  ])('a sale on %j', (cell, soldAt, bad) => {
    const read = readOne('soldAt', cell);
    expect([read.row.soldAt, read.row.soldOn, read.bad]).toEqual([soldAt, soldAt, bad]);
  });

  it.each<[CellIn, number]>([
    ['11/31', 1],
    ['18/11/頃', 1],
    ['済', 0],
    ['売却済', 0],
    [true, 0],
  ])('a sale on %j is one, on a day that nobody knows', (cell, bad) => {
    const read = readOne('soldAt', cell);
    expect([read.row.soldAt, read.row.soldOn, read.bad]).toEqual([MORNING, null, bad]);
  });

  it('no deadline is made up where a tick says that it is sold or paid', () => {
    const dueOf = (field: 'soldAt' | 'paidAt', cell: CellIn) =>
      shipByOf({ ...readOne(field, cell).row, shipDays: '2' }, 3);
    expect(dueOf('paidAt', '済')).toEqual({ at: null, provisional: false });
    expect(dueOf('soldAt', '○')).toEqual({ at: null, provisional: false });
    expect(dueOf('soldAt', '11/18')).toEqual({ at: day + 2 * DAY, provisional: true });
    expect(dueOf('paidAt', '11/18 12:30')).toEqual({ at: day + 12.5 * HOUR + 2 * DAY, provisional: false });
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

describe('仕入日', () => {
  const day = Date.parse('2026-06-12T00:00:00+09:00');
  it.each<[CellIn, string, number | null]>([
    [new Date(day), '2026/6/12', day],
    ['2026/06/12', '2026/6/12', day],
    ['2026年6月12日', '2026/6/12', day],
    ['6/12', '6/12', null],
    ['6月12日(金)', '6/12', null],
    ['R8.6.12', '2026/6/12', day],
    ['26/6/12', '2026/6/12', day],
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
  ['11/1', Date.parse('2026-11-01T00:00:00+09:00')],
  ['11/31', null],
  ['', null],
])('発送日 %j as a real day', (cell, shippedOn) => {
  expect(readOne('shippedAt', cell).row.shippedOn).toBe(shippedOn);
});
