// Shop b: quantities, words for every status, transactions on a tab of their own that no set-up has mapped yet. And what
// a stop costs in calls, whatever its size.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk, setUp, stopRows } from '../support/desk.ts';
import { ownCells, sellerPart } from '../support/seller-part.ts';
import { shop } from '../support/shops.ts';
import { differences, recordsOf, tabOf } from '../support/workbook-cells.ts';

const TAB = '在庫一覧';

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
      const own = tasks.filter((task) => task.管理番号 === line[0]);
      expect([row, own.map((task) => task.種類)]).toEqual([row, status === '出品中' ? ['出品'] : []]);
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

describe('calls', () => {
  it('are the same for five rows of shop a and for three hundred', async () => {
    const costs: unknown[] = [];
    for (const last of [8, 303]) {
      const desk = await openDesk(shop('a'));
      setUp(desk);
      await desk.host.settled();
      desk.host.hand.select('商品管理', [`A4:A${last}`]);
      const { rows } = desk.ask<'previewStop'>({ kind: 'previewStop' }).preview;
      expect(rows).toHaveLength(last - 3);
      const { cost, outcome } = desk.run({ kind: 'stop', requestId: 'stop-0001', type: 'UNKNOWN', rows });
      expect(outcome.kind).toBe('value');
      costs.push({ read: cost.calls.read, write: cost.calls.write, flushes: cost.flushes });
      desk.close();
    }
    console.log('stop of 5 and of 300 rows:', JSON.stringify(costs));
    // The doubled key 00041 is among the three hundred: トメルIDs are one write more, in a step of their own.
    const [few, many] = costs as readonly { read: number; write: number; flushes: number }[];
    expect(many).toEqual({ ...few, write: (few?.write ?? 0) + 1 });
  });
});
