// What a stop means for each row: what cannot be read is stopped too.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StockRow } from '../../src/domain/stock-row.ts';
import {
  isMarked,
  piecesOf,
  STOP_GROUP_LABELS,
  STOP_GROUPS,
  sortForStop,
} from '../../src/domain/stop-group.ts';
import { MORNING, stockRow } from '../support/small-world.ts';

describe('the group of a row', () => {
  it.each<[Partial<StockRow>, string, string]>([
    [{ status: '出品中' }, 'toMark', '状態は「出品中」です。'],
    [{ status: '' }, 'toMark', 'まだ売れていません。'],
    [{ status: '発送待ち' }, 'soldNotShipped', '発送待ちです。箱を出さないでください。'],
    [{ status: '支払い待ち' }, 'soldNotShipped', '支払い待ちです。箱はまだ出さないでください。'],
    [{ status: '発送済み' }, 'shipped', '発送済みです。連絡する相手に入れます。'],
    [{ status: '到着済み' }, 'shipped', '到着済みです。連絡する相手に入れます。'],
    [{ status: '取引完了' }, 'shipped', '取引は完了しています。連絡する相手に入れます。'],
    [{ status: 'キャンセル済み' }, 'unclear', 'キャンセル済みです。品物が手元にあるかを確かめてください。'],
    [{ status: 'なぞ' }, 'unclear', '状態「なぞ」からは、売れたかどうか分かりません。'],
    [{ status: '停止中' }, 'alreadyStopped', '状態は「停止中」で、もう止まっています。'],
    [{ status: '下書き' }, 'alreadyStopped', 'まだ出品していません。'],
    [{ status: '', listedAt: null }, 'alreadyStopped', 'まだ出品していません。'],
  ])('%j', (facts, group, why) => expect(sortForStop(stockRow(facts))).toMatchObject({ group, why }));

  it('every row gets a group with a label and a sentence, whatever stands in its cells', () => {
    const facts = fc.record({
      status: fc.oneof(fc.string(), fc.constantFrom('出品中', '発送', 'キャンセル', '取引', '停止')),
      soldAt: fc.option(fc.constant(MORNING)),
      paidAt: fc.option(fc.constant(MORNING)),
      shippedAt: fc.option(fc.constant(MORNING)),
      shipped: fc.boolean(),
      buyer: fc.string(),
    });
    fc.assert(
      fc.property(facts, (some) => {
        const { group, why } = sortForStop(stockRow(some));
        expect(STOP_GROUPS).toContain(group);
        expect(STOP_GROUP_LABELS[group]).not.toBe('');
        expect(why).toMatch(/。$/);
      }),
    );
  });

  it('only what has left the house bears no mark', () => {
    expect(STOP_GROUPS.filter((group) => !isMarked(group))).toEqual(['shipped']);
  });
});

it.each([
  [null, 1],
  [0, 0],
  [60, 60],
  [-3, 0],
])('a row with quantity %s holds %s pieces', (quantity, pieces) =>
  expect(piecesOf(stockRow({ quantity }))).toBe(pieces),
);
