// Figures of a shop in 設定: what stands there counts as far as it is such a figure.
import { describe, expect, it } from 'vitest';
import { PREFERENCES, preferencesFrom } from '../../src/domain/preferences.ts';

const read = (item: string, cell: unknown) => preferencesFrom((one) => (one === item ? cell : undefined));

it('without a line the usual ones count', () =>
  expect(preferencesFrom(() => undefined)).toEqual({
    firstPieces: 3,
    fatalShare: 0.8,
    perDay: 10,
    shipDays: 2,
    reminderAfterDays: 3,
    endAfterDays: 7,
    closedDays: '',
    lastingHours: 24,
  }));

describe.each([
  ['まず見る数', 'firstPieces', 3],
  ['1日に出し直す数', 'perDay', 10],
] as const)('%s', (item, name, usual) => {
  it.each([
    [5, 5],
    ['５', 5],
    ['7個', 7],
    [0, usual],
    [-1, usual],
    [2.5, usual],
    ['', usual],
    ['たくさん', usual],
    [5000, usual],
  ])('%s is %s', (cell, value) => expect(read(item, cell)[name]).toBe(value));
});

it.each([
  ['', 2],
  [3, 3],
  ['4', 4],
  ['７日', 7],
  ['すぐ', 2],
  [0, 2],
  [1.5, 2],
  [100, 2],
  [true, 2],
])('発送までの日数(空のとき) %s is %s', (cell, days) =>
  expect(read('発送までの日数(空のとき)', cell).shipDays).toBe(days),
);

it.each([
  ['80%', 0.8],
  [80, 0.8],
  [0.9, 0.9],
  ['６０％', 0.6],
  [0, 0.8],
  [120, 0.8],
  ['ほとんど', 0.8],
])('a share of %s is %s', (cell, share) =>
  expect(read('④を提案する不良の割合', cell).fatalShare).toBe(share),
);

it.each([
  ['12/30〜1/3', '12/30〜1/3'],
  [new Date('2026-12-30T00:00:00+09:00'), '2026/12/30'],
  [12, ''],
  ['', ''],
])('休みの日 %s is %j', (cell, days) => expect(read('休みの日', cell).closedDays).toBe(days));

it.each([
  [48, 48],
  ['３６時間', 36],
  ['', 24],
  [0, 24],
  [1000, 24],
  ['長い', 24],
])('障害が長引いたとみなす時間 %s is %s', (cell, hours) =>
  expect(read('障害が長引いたとみなす時間', cell).lastingHours).toBe(hours),
);

it('every one is named and explained', () => {
  for (const { item, say } of PREFERENCES) {
    expect(item).not.toBe('');
    expect(say).toMatch(/。$/);
  }
});
