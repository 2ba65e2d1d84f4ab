// From a sheet never seen before to the first stop, with one confirmation: in less than two minutes on every demo shop.
import { expect, it } from 'vitest';
import type { Reply, ReplyOf, Request, RequestKind } from '../../src/app/protocol.ts';
import { openDesk } from '../support/desk.ts';
import { type ShopName, shop } from '../support/shops.ts';

const TWO_MINUTES = 120_000;

it.each([
  ['a', '商品管理', 'A4'],
  ['b', '在庫一覧', 'A2'],
  ['c', 'メルカリ', 'A2'],
] as const)(
  'shop %s',
  async (name: ShopName, tab, row) => {
    const desk = await openDesk(shop(name));
    let spent = 0;
    const ask = <Kind extends RequestKind>(request: Extract<Request, { kind: Kind }>) => {
      const { outcome, cost } = desk.run(request);
      spent += cost.virtualMs;
      const reply = outcome.kind === 'value' ? (JSON.parse(String(outcome.value)) as Reply) : null;
      if (reply?.ok !== true) throw new Error(`${request.kind}: ${JSON.stringify(outcome)}`);
      return reply.value as unknown as ReplyOf<Kind>;
    };
    expect(ask<'open'>({ kind: 'open' }).desk.ready).toBe(false);
    const { tables } = ask<'proposeSetUp'>({ kind: 'proposeSetUp' });
    // What is proposed is confirmed as it stands.
    const chosen = tables
      .filter((table) => table.chosen)
      .map(({ sheetId, use, headerRow, columns }) => ({
        sheetId,
        use,
        headerRow,
        columns: Object.fromEntries(
          columns.flatMap(({ field, header }) => (header === null ? [] : [[field, header]])),
        ),
      }));
    ask<'setUp'>({ kind: 'setUp', requestId: 'set-up-0001', tables: chosen });
    desk.host.hand.select(tab, [row]);
    ask<'previewStop'>({ kind: 'previewStop' });
    const { preview } = ask<'previewStop'>({ kind: 'previewStop', type: 'UNKNOWN' });
    const { start: rows, reach, rows: reached } = preview;
    const stopped = ask<'stop'>({
      kind: 'stop',
      requestId: 'stop-0001',
      type: 'UNKNOWN',
      rows,
      reach,
      reached,
    });
    console.log(`shop ${name}: ${Math.round(spent / 1000)} s to the first stop`);
    expect(stopped.marked).toBeGreaterThan(0);
    expect(spent).toBeLessThan(TWO_MINUTES);
    desk.close();
  },
  120_000,
);
