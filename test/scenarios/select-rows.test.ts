// 「表で見る」: the rows are found by what they are, wherever a sort has put them, and nothing is written.
import { expect, it } from 'vitest';
import { openDesk } from '../support/desk.ts';
import { contentOf } from '../support/kill-sweep.ts';
import { FIRST_ROW, readyShop, STOCK } from './small-shop.ts';

it('puts rows in front, also after a sort, and writes nothing', async () => {
  const desk = await openDesk(await readyShop(), { settle: false });
  desk.host.hand.select(STOCK, [`A${FIRST_ROW}:A${FIRST_ROW + 1}`, `A${FIRST_ROW + 4}`]);
  const before = desk.ask<'previewStop'>({ kind: 'previewStop' }).preview.start;
  expect(before).toHaveLength(3);
  desk.host.hand.select(STOCK, ['A1']);
  const content = [...contentOf(desk.host.dump())];
  const seen = desk.ask<'select'>({ kind: 'select', rows: before });
  expect(seen).toEqual({ kind: 'select', tab: STOCK, rows: 3, elsewhere: 0 });
  expect([...contentOf(desk.host.dump())]).toEqual(content);
  const now = desk.ask<'previewStop'>({ kind: 'previewStop' }).preview.start;
  expect([...now].sort()).toEqual([...before].sort());
  const { outcome } = desk.run({ kind: 'select', rows: ['0|k|nobody'] });
  expect(JSON.parse(String(outcome.kind === 'value' ? outcome.value : ''))).toMatchObject({
    ok: false,
    refusal: { code: 'rowsGone', rows: 1 },
  });
  desk.close();
});
