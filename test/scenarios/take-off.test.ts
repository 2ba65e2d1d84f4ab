// 「片付ける」: the seller's tabs are as they were before Tomeru came, what happened stays on record, and 「はじめる」 goes
// on from there. What becomes of it when it is killed is told with the other commands.
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src/app/protocol.ts';
import type { FileTab, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk, setUp, stopRows } from '../support/desk.ts';
import { shop } from '../support/shops.ts';
import { recordsOf, tabOf } from '../support/workbook-cells.ts';
import { readyShop, STOCK, smallShop } from './small-shop.ts';

const takeOff: RequestOf<'takeOff'> = { kind: 'takeOff', requestId: 'take-off-0001' };

/** The seller's tabs with everything a workbook file tells of them. */
const sellersTabs = (workbook: WorkbookFile, original: WorkbookFile): readonly FileTab[] =>
  original.tabs.map(({ name }) => tabOf(workbook, name));

/** Stops rows and takes all of it back, with every reverse task ticked. */
function stopAndTakeBack(desk: Desk, tab: string, areas: readonly string[], number: number): void {
  const { incident } = stopRows(desk, tab, areas, `stop-000${number}`);
  const incidentId = incident.id;
  desk.ask<'mistake'>({ kind: 'mistake', requestId: `mistake-0${number}`, incidentId, reason: '' });
}

describe('taken off again', () => {
  it.each([
    ['a', ['商品管理'], ['A4:A160']],
    ['b', ['在庫一覧', '取引一覧'], ['A2:A60']],
    ['c', ['メルカリ', 'ラクマ'], ['A2:A30']],
  ] as const)('shop %s is as it was, cell by cell and look by look', async (name, tabs, areas) => {
    const desk = await openDesk(shop(name));
    const original = desk.host.dump();
    setUp(desk);
    tabs.forEach((tab, at) => {
      stopAndTakeBack(desk, tab, areas, at + 1);
    });
    expect(sellersTabs(desk.host.dump(), original)).not.toEqual(original.tabs);
    expect(desk.ask<'takeOff'>(takeOff).tabs).toEqual(tabs);
    await desk.host.settled();
    const after = desk.host.dump();
    expect(sellersTabs(after, original)).toEqual(original.tabs);
    expect(after.names).toEqual([]);
    const log = recordsOf(after, '操作記録').map((line) => String(line.したこと));
    expect(log[log.length - 1]).toContain('片付けました');
    expect(recordsOf(after, 'トラブル')).toHaveLength(tabs.length);
    desk.close();
  });
});

describe('afterwards', () => {
  it('the desk is not set up; the same request answers the same, a new one is refused', async () => {
    const desk = await openDesk(smallShop(), { settle: false });
    setUp(desk);
    const done = desk.ask<'takeOff'>(takeOff);
    expect(desk.ask<'open'>({ kind: 'open' }).desk).toMatchObject({ ready: false, incidents: [] });
    const before = desk.host.dump();
    expect(desk.ask<'takeOff'>(takeOff)).toEqual(done);
    expect(desk.refusal({ ...takeOff, requestId: 'take-off-0002' }).code).toBe('notSetUp');
    expect(desk.refusal({ kind: 'due' }).code).toBe('notSetUp');
    expect(desk.host.dump()).toEqual(before);
    desk.close();
  });

  it('「はじめる」 takes the same tables again and goes on counting', async () => {
    const desk = await openDesk(smallShop(), { settle: false });
    setUp(desk);
    stopAndTakeBack(desk, STOCK, ['A4:A6'], 1);
    const whole = desk.host.dump();
    desk.ask<'takeOff'>(takeOff);
    const { tables, ready } = desk.ask<'proposeSetUp'>({ kind: 'proposeSetUp' });
    expect(ready).toBe(false);
    expect(tables).toMatchObject([{ mapped: false, chosen: true }]);
    expect(setUp(desk, 'set-up-0002').made).toEqual([`「${STOCK}」の右はしの列`]);
    const again = desk.host.dump();
    expect(tabOf(again, STOCK).cells[2]).toEqual(tabOf(whole, STOCK).cells[2]);
    expect(again.names).toEqual(whole.names);
    const numbers = recordsOf(again, '操作記録').map((line) => line.操作番号);
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
    expect(stopRows(desk, STOCK, ['A4'], 'stop-0002').incident.id).toBe('T-006');
    desk.close();
  });
});

describe('refused', () => {
  it('while a trouble is open, and without a change', async () => {
    const desk = await openDesk(smallShop(), { settle: false });
    expect(desk.refusal(takeOff).code).toBe('notSetUp');
    setUp(desk);
    const { incident } = stopRows(desk, STOCK, ['A4']);
    const before = desk.host.dump();
    expect(desk.refusal(takeOff)).toEqual({ code: 'troubleOpen', incidentId: incident.id });
    expect(desk.host.dump()).toEqual(before);
    desk.close();
  });
});

it("takes none of the seller's own columns and rules, wherever ours have been moved", async () => {
  const own: WorkbookFile = {
    timeZone: 'Asia/Tokyo',
    locale: 'ja_JP',
    now: '2026-11-20T09:00:00+09:00',
    tabs: [
      {
        name: '在庫',
        cells: [
          ['管理番号', '商品名', '停止', '緊急度', 'トメル'],
          ['1', '皿', '', '高', ''],
          ['2', '鍋', '', '', 'x'],
        ],
        rules: [
          { a1: 'A2:E100', formula: '=$C2<>""', background: '#fce8e6' },
          { a1: 'A2:E100', text: '高', background: '#ffffff' },
        ],
      },
    ],
  };
  const desk = await openDesk(own, { settle: false });
  const original = desk.host.dump();
  setUp(desk);
  expect(tabOf(desk.host.dump(), '在庫').rules).toHaveLength(3);
  // 停止 and 保留数 stand before the seller's first column now, and a row was put above the headers.
  desk.host.hand.moveColumns('在庫', 6, 2, 1);
  desk.host.hand.insertRows('在庫', 1, 1);
  desk.ask<'open'>({ kind: 'open' });
  expect(desk.ask<'takeOff'>(takeOff).tabs).toEqual(['在庫']);
  desk.host.hand.deleteRows('在庫', 1, 1);
  expect(sellersTabs(desk.host.dump(), original)).toEqual(original.tabs);
  desk.close();
});

it('takes off what is left where a person has deleted 停止 and a mapped column', async () => {
  const desk = await openDesk(smallShop(), { settle: false });
  setUp(desk);
  desk.host.hand.deleteColumns(STOCK, 29, 1);
  desk.host.hand.renameHeader(STOCK, '商品名', 'なまえ');
  expect(desk.ask<'takeOff'>(takeOff).tabs).toEqual([STOCK]);
  const { cells, rules } = tabOf(desk.host.dump(), STOCK);
  expect(cells[2]).toHaveLength(28);
  expect(rules).toEqual(smallShop().tabs[0]?.rules);
  desk.close();
});

it("takes no column of the seller's that a person puts in meanwhile", async () => {
  const start = await readyShop();
  const first = await openDesk(start, { settle: false });
  const { trace } = first.run(takeOff);
  first.close();
  const gone = trace.indexOf('Sheet.deleteColumns') + 1;
  expect(gone).toBeGreaterThan(20);
  // Between the last look and the deletion lies one call, which nothing can guard.
  for (const call of [gone - 6, gone - 4, gone - 3, gone - 2, gone - 1]) {
    const desk = await openDesk(start, { settle: false });
    const during = [{ call, run: () => desk.host.hand.insertColumns(STOCK, 3, 1) }];
    desk.ask<'takeOff'>(takeOff, { during });
    const { cells } = tabOf(desk.host.dump(), STOCK);
    expect([call, trace[call - 1], cells[2]?.length]).toEqual([call, trace[call - 1], 29]);
    expect(cells[2]?.[28]).toBe('備考');
    desk.close();
  }
});
