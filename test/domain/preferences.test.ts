// What a person may write beside an item of 設定, and what counts where it is no such figure.
import { expect, it } from 'vitest';
import { preferencesFrom } from '../../src/domain/preferences.ts';

it.each([
  [undefined, 2],
  ['', 2],
  [3, 3],
  ['4', 4],
  ['７日', 7],
  ['すぐ', 2],
  [0, 2],
  [1.5, 2],
  [100, 2],
  [true, 2],
])('発送までの日数(空のとき) %j counts as %i', (cell, days) =>
  expect(preferencesFrom(() => cell).shipDays).toBe(days),
);
