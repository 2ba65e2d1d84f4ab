// 「まず止める」 killed at every call in all four ways: whatever happens next, nothing is lost and nothing is done twice.
import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { openDesk } from '../support/desk.ts';
import { sweep } from '../support/kill-sweep.ts';
import { FIRST_ROW, LAST_ROW, readyShop, STOCK } from './small-shop.ts';

let start: WorkbookFile;
let stop: RequestOf<'stop'>;
let other: RequestOf<'stop'>;

beforeAll(async () => {
  start = await readyShop({ 止めた商品: 5, 操作記録: 2 });
  const desk = await openDesk(start, { settle: false });
  const tokens = (a1: string): string[] => {
    desk.host.hand.select(STOCK, [a1]);
    return desk.ask<'previewStop'>({ kind: 'previewStop' }).preview.rows;
  };
  const all = tokens(`A${FIRST_ROW}:A${LAST_ROW}`);
  stop = { kind: 'stop', requestId: 'stop-0001', type: 'UNKNOWN', rows: all };
  other = { kind: 'stop', requestId: 'stop-0002', type: 'FATAL_DEFECT', rows: all.slice(0, 1) };
  desk.close();
});

describe('the stop killed at every call', () => {
  it('ends as if it had never begun or as if it had finished', async () => {
    const swept = await sweep({
      start,
      command: stop,
      endings: [
        { name: 'recover', request: { kind: 'recover' } },
        { name: 'same again', request: stop },
        { name: 'another stop', request: other },
      ],
    });
    console.log(
      `${swept.calls} calls, ${swept.points} kill points, ${swept.states.size} different workbooks left behind, ` +
        `${swept.committed} points after the commit`,
    );
    expect(swept.faults).toEqual([]);
    expect(swept.points).toBe(swept.calls * 4);
    expect(swept.committed).toBeGreaterThan(20);
  }, 170_000);
});
