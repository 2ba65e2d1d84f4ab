// 28 December, the carrier's link is down, days off until 4 January: shops b and c on the real bundle, from the notice on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReplyOf } from '../../src/app/protocol.ts';
import { declareOn, type OutageDesk, outageDesk } from '../support/outage-desk.ts';
import { formulasInOwnTabs, ownCells, sellerPart } from '../support/seller-part.ts';
import { differences, recordsOf } from '../support/workbook-cells.ts';

describe.each([
  { name: 'b' as const, tab: '在庫一覧', orders: 20, unpaid: 8, within: 12 },
  { name: 'c' as const, tab: 'メルカリ', orders: 9, unpaid: 0, within: 5 },
])('shop $name', ({ name, tab, orders, unpaid, within }) => {
  let desk: OutageDesk;
  let declared: ReplyOf<'declareOutage'>;
  beforeAll(async () => {
    desk = await outageDesk(name);
  });
  afterAll(() => desk.close());

  it('finds its orders by its own words, in order of their hours', () => {
    const failing = desk.failing();
    const preview = desk.ask<'previewOutage'>({ kind: 'previewOutage', ...failing });
    const count = (group: string) => preview.groups.find((one) => one.group === group)?.orders ?? 0;
    expect(count('WITHIN_DAY') + count('LATER') + count('UNREADABLE')).toBe(orders);
    expect(count('UNPAID')).toBe(unpaid);
    expect(count('WITHIN_DAY')).toBeGreaterThanOrEqual(within);
    const hours = preview.list.filter(({ group }) => group === 'WITHIN_DAY').map((one) => one.hours ?? 0);
    expect([...hours].sort((a, b) => a - b)).toEqual(hours);
    expect(preview.outlook).toContain('12月29日18時まで');
    expect(preview.rows).toHaveLength(orders + unpaid);
  });

  it('one command writes them down and makes a notice for each', () => {
    declared = declareOn(desk);
    expect(declared).toMatchObject({ contacts: orders + unpaid, drafts: orders + unpaid, lacks: [] });
    const drafts = recordsOf(desk.file(), '連絡文ログ');
    expect(drafts).toHaveLength(orders + unpaid);
    for (const draft of drafts) {
      expect(draft.文面).toContain('1月4日に発送いたします');
      expect(draft.文面チェック).toBeNull();
    }
    expect(recordsOf(desk.file(), '連絡する相手')).toHaveLength(orders + unpaid);
  });

  it('holds and marks nothing, and leaves the seller’s part as it was', () => {
    const { original } = desk;
    expect([...ownCells(desk.file(), original, tab, 1)]).toEqual([]);
    expect(recordsOf(desk.file(), '止めた商品')).toEqual([]);
    expect(differences(sellerPart(original, original), sellerPart(desk.file(), original))).toEqual([]);
    expect(formulasInOwnTabs(desk.file(), original)).toEqual([]);
  });

  it('stands on the desk', () => {
    const { desk: today } = desk.ask<'open'>({ kind: 'open' });
    expect(today.incidents).toMatchObject([
      {
        id: declared.incident.id,
        typeLabel: '⑤システム障害',
        statusLabel: '対応中',
        firstReply: 'notNeeded',
      },
    ]);
  });

  it('the same request again gives the same reply and writes nothing', () => {
    const before = desk.file();
    const failing = desk.failing();
    const again = { kind: 'declareOutage' as const, requestId: 'outage-0001', ...failing };
    expect(desk.ask<'declareOutage'>(again)).toEqual(declared);
    expect(desk.file()).toEqual(before);
  });
});
