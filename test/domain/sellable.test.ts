// Counts as people write them, and what is no count.
import { describe, expect, it } from 'vitest';
import { countOf } from '../../src/domain/sellable.ts';

describe('countOf', () => {
  it.each<[unknown, number]>([
    [3, 3],
    ['3', 3],
    ['３', 3],
    ['003', 3],
    ['-2', -2],
    ['1.5', 1.5],
    ['1,200', 1200],
    ['１，２００', 1200],
    ['3個', 3],
    ['３コ', 3],
    ['3点', 3],
    ['3 枚', 3],
    ['残り3', 3],
    ['残3点', 3],
    ['あと3つ', 3],
    ['在庫：3', 3],
    ['12pcs', 12],
    ['', 0],
    [undefined, 0],
    [null, 0],
  ])('%j is %d', (value, count) => expect(countOf(value)).toBe(count));

  it.each<[unknown]>([
    ['¥300'],
    ['300円'],
    ['3/5'],
    ['3〜5'],
    ['約3'],
    ['3個入り'],
    ['12,00'],
    ['なし'],
    ['○'],
    ['M'],
    [true],
    [new Date(0)],
    [Number.NaN],
  ])('%j is no count', (value) => expect(countOf(value)).toBeUndefined());
});
