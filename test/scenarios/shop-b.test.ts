// Shop b: quantities, words for every status, transactions on a tab of their own with 発送停止 beside them. And what a
// stop costs in calls, whatever its size.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk, setUp, stopRows } from '../support/desk.ts';
import { ownCells, sellerPart } from '../support/seller-part.ts';
import { shop } from '../support/shops.ts';
import { differences, recordsOf, tabOf } from '../support/workbook-cells.ts';

const TAB = '在庫一覧';
const SALES = '取引一覧';

describe('shop b', () => {
  let desk: Desk;
  let original: WorkbookFile;
  beforeAll(async () => {
    desk = await openDesk(shop('b'));
    original = desk.host.dump();
    setUp(desk);
  });
  afterAll(() => desk.close());

  it('holds the pieces that are there, gives a task only where something still sells', () => {
    const stopped = stopRows(desk, TAB, ['A2:A401']);
    const marks = ownCells(desk.host.dump(), original, TAB, 1);
    const lines = tabOf(original, TAB).cells.slice(1);
    const tasks = recordsOf(desk.host.dump(), '停止作業');
    lines.forEach((line, at) => {
      const row = at + 2;
      const status = line[9];
      const wanted = status === '出品中' ? '要停止' : '停止中';
      expect([row, marks.get(`停止 ${row}`)]).toEqual([row, wanted]);
      expect([row, marks.get(`保留数 ${row}`)]).toEqual([row, String(line[5])]);
      const own = tasks.filter((task) => task.管理番号 === line[0] && task.種類 === '出品');
      expect([row, own.length]).toEqual([row, status === '出品中' ? 1 : 0]);
    });
    expect(stopped.marked).toBe(400);
    expect(differences(sellerPart(original, original), sellerPart(desk.host.dump(), original))).toEqual([]);
  });

  it('takes it all back', () => {
    const [incident] = desk.ask<'open'>({ kind: 'open' }).desk.incidents;
    if (incident === undefined) throw new Error('No trouble is open.');
    desk.ask<'mistake'>({ kind: 'mistake', requestId: 'mistake-01', incidentId: incident.id, reason: '' });
    expect([...ownCells(desk.host.dump(), original, TAB, 1)]).toEqual([]);
    expect(differences(sellerPart(original, original), sellerPart(desk.host.dump(), original))).toEqual([]);
  });
});

describe('the transactions of shop b', () => {
  let desk: Desk;
  let original: WorkbookFile;
  beforeAll(async () => {
    desk = await openDesk(shop('b'));
    original = desk.host.dump();
  });
  afterAll(() => desk.close());

  const own = (): Map<string, string> => ownCells(desk.host.dump(), original, SALES, 1);
  const unchanged = (): void =>
    expect(differences(sellerPart(original, original), sellerPart(desk.host.dump(), original))).toEqual([]);

  it('are mapped beside the goods without a hand, with columns of their own', () => {
    expect(setUp(desk).tables).toBe(2);
    const after = desk.host.dump();
    expect(tabOf(after, SALES).cells[0]?.slice(12)).toEqual(['発送停止', 'トラブルID', '緊急度']);
    expect(tabOf(after, TAB).cells[0]?.slice(14)).toEqual([
      '停止',
      '保留数',
      'トラブルID',
      '緊急度',
      '次にやること',
    ]);
    expect(tabOf(after, SALES).rules).toEqual([
      { a1: 'A2:O1000', formula: '=$M2="出さない"', background: '#fce8e6' },
    ]);
    unchanged();
    expect(setUp(desk, 'set-up-0002').made).toEqual([]);
    expect(desk.host.dump()).toEqual(after);
  });

  it('that are to be sent are held back, those that have left are not', () => {
    stopRows(desk, SALES, ['A2:A31']);
    const marks = own();
    tabOf(original, SALES)
      .cells.slice(1, 31)
      .forEach((line, at) => {
        const here = /支払い待ち|発送待ち|キャンセル/.test(String(line[8]));
        expect([line[8], marks.get(`発送停止 ${at + 2}`)]).toEqual([line[8], here ? '出さない' : undefined]);
      });
    expect(marks.get('トラブルID 2')).toBe('T-002');
    expect(marks.get('緊急度 2')).toBe('即対応');
    expect([...own().keys()].some((place) => Number(place.split(' ')[1]) > 31)).toBe(false);
    const held = recordsOf(desk.host.dump(), '止めた商品');
    const boxes = recordsOf(desk.host.dump(), '停止作業').filter((task) => task.種類 === '箱');
    expect(boxes.length).toBeGreaterThan(3);
    expect(held.length).toBeGreaterThanOrEqual(boxes.length);
    // The parcel's task tells what is in it, which only the list of goods knows.
    expect(boxes.every((task) => task.商品名 !== null)).toBe(true);
    unchanged();
  });

  it('keep their marks when they are sorted', () => {
    const before = [...own().values()].sort();
    desk.host.hand.sort(SALES, { range: 'A1:L183', column: 3, ascending: true, headerRow: 1 });
    desk.ask<'open'>({ kind: 'open' });
    expect([...own().values()].sort()).toEqual(before);
    desk.host.hand.sort(SALES, { range: 'A1:L183', column: 1, ascending: true, headerRow: 1 });
    desk.ask<'open'>({ kind: 'open' });
    expect(own().get('発送停止 2')).toBe('出さない');
    unchanged();
  });

  it('may leave once it was a mistake, and say so until that is ticked', () => {
    const room = desk.ask<'incident'>({ kind: 'incident', incidentId: 'T-002' }).room;
    const box = room.tasks.find((task) => task.kind === 'box');
    if (box === undefined) throw new Error('No box is to be kept back.');
    desk.ask<'recordTask'>({ kind: 'recordTask', requestId: 'task-0001', taskId: box.id, outcome: '止めた' });
    desk.ask<'mistake'>({ kind: 'mistake', requestId: 'mistake-01', incidentId: 'T-002', reason: '' });
    const left = [...own()];
    expect(left.map(([, cell]) => cell)).toEqual(['出してよい', 'T-002']);
    desk.ask<'recordReverse'>({
      kind: 'recordReverse',
      requestId: 'reverse-01',
      taskId: box.id,
      done: true,
    });
    expect([...own()]).toEqual([]);
    unchanged();
  });
});

describe('calls', () => {
  /** What stopping these rows of a shop costs, goods and transactions mapped. */
  async function costOf(name: 'a' | 'b', tab: string, area: string, wanted: number) {
    const desk = await openDesk(shop(name));
    setUp(desk);
    await desk.host.settled();
    desk.host.hand.select(tab, [area]);
    const { rows } = desk.ask<'previewStop'>({ kind: 'previewStop' }).preview;
    expect(rows).toHaveLength(wanted);
    const { cost, outcome } = desk.run({ kind: 'stop', requestId: 'stop-0001', type: 'UNKNOWN', rows });
    expect(outcome.kind).toBe('value');
    desk.close();
    return { read: cost.calls.read, write: cost.calls.write, flushes: cost.flushes };
  }

  it('are the same for five rows of shop a and for three hundred', async () => {
    const few = await costOf('a', '商品管理', 'A4:A8', 5);
    const many = await costOf('a', '商品管理', 'A4:A303', 300);
    console.log('stop of 5 and of 300 rows:', JSON.stringify([few, many]));
    // The doubled key 00041 is among the three hundred: トメルIDs are one write more, in a step of their own.
    expect(many).toEqual({ ...few, write: few.write + 1 });
  });

  it('are the same for four transactions of shop b and for all, and hardly more with two tabs than with one', async () => {
    const few = await costOf('b', SALES, 'A2:A5', 4);
    const many = await costOf('b', SALES, 'A2:A183', 182);
    const goods = await costOf('a', '商品管理', 'A4:A8', 5);
    console.log('stop of 4 and of 182 transactions:', JSON.stringify([few, many]));
    expect(many).toEqual(few);
    // A further tab: its name, its cells, and its names and marks before they are written.
    expect(few.read - goods.read).toBeLessThanOrEqual(6);
    expect(few.write).toBeLessThanOrEqual(goods.write);
  });
});
