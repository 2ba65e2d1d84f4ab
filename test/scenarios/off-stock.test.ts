// What was scrapped or returned stays out of sale until the seller has taken it off 在庫数, and is held no more once they have: by
// whatever way and in whatever order they do it, however long ago the trouble ended.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { openDesk } from '../support/desk.ts';
import { recordsOf } from '../support/workbook-cells.ts';
import { type InspectionDesk, inspectionDesk, standing } from './inspection-desk.ts';
import { readyTwoTabs, STOCK } from './two-tabs.ts';

let ready: WorkbookFile;
let desk: InspectionDesk;
beforeAll(async () => {
  ready = await readyTwoTabs();
});
beforeEach(async () => {
  desk = await inspectionDesk(ready);
});
afterEach(() => desk.close());

const A1 = 'F2';
const A2 = 'F3';
const setStock = (cell: string, count: FileCell): void => {
  desk.host.hand.edit(STOCK, cell, [[count]]);
  desk.open();
};
const nextOf = (key: string) => desk.records(STOCK).find((line) => line.SKU === key)?.次にやること;
const holdsOf = (key: string) => desk.records('止めた商品').filter((line) => line.管理番号 === key);

/** The row's pieces: so many are sound, all others are scrapped. */
function scrapped(area: string, passed: number, failed: number): string {
  const { id } = desk.stopOnly(STOCK, [area], 'PARTIAL_DEFECT').incident;
  desk.press<'foundMyself'>({ kind: 'foundMyself', incidentId: id });
  desk.contain(id);
  desk.begin(id);
  desk.count(desk.lineOf(id, { subject: 'STOCK' }), { passed, failed }, { disposition: 'SCRAP' });
  if (passed > 0) desk.restart(id);
  return id;
}

const end = (id: string) => desk.press<'endPieces'>({ kind: 'endPieces', incidentId: id });

it('pieces of a row that sells again stay out of sale when the trouble is over, until 在庫数 is put right', () => {
  const id = scrapped('A2', 3, 2);
  end(id);
  expect(desk.records('トラブル')[0]).toMatchObject({ 状態: '終了' });
  expect([standing(desk, 'A-1'), nextOf('A-1')]).toEqual(['2', '在庫数を2減らす']);
  expect(holdsOf('A-1')[0]).toMatchObject({ 状態: '解除', 在庫数から引いた数: 0, 引いた後の在庫数: 3 });
  // Half of it is not all of it.
  setStock(A1, 4);
  expect(standing(desk, 'A-1')).toBe('2');
  setStock(A1, 3);
  expect([standing(desk, 'A-1'), nextOf('A-1')]).toEqual(['', null]);
  expect(holdsOf('A-1')[0]).toMatchObject({ 在庫数から引いた数: 2, 引いた後の在庫数: null });
  expect(desk.records('操作記録').map((line) => line.したこと)).toContain(
    '返した・廃棄した物が在庫数から引かれたことを確かめました',
  );
  // What comes in later on the same row is not what was thrown away.
  setStock(A1, 9);
  expect(standing(desk, 'A-1')).toBe('');
});

it('new goods on the row do not bring back what nobody has taken off', () => {
  end(scrapped('A2', 3, 2));
  setStock(A1, 9);
  expect(standing(desk, 'A-1')).toBe('2');
  setStock(A1, 3);
  expect(standing(desk, 'A-1')).toBe('');
});

it('a row of which all is gone is 売れない until its stock is 0, and may take new goods then', () => {
  end(scrapped('A3', 0, 2));
  expect(standing(desk, 'A-2')).toBe('売れない 2');
  setStock(A2, 1);
  expect(standing(desk, 'A-2')).toBe('売れない 1');
  setStock(A2, 0);
  expect(standing(desk, 'A-2')).toBe('');
  setStock(A2, 10);
  expect(standing(desk, 'A-2')).toBe('');
});

it('a row without a stock number stays 売れない', () => {
  end(scrapped('A4', 0, 1));
  setStock('F4', null);
  expect(standing(desk, 'A-3')).toBe('売れない 1');
});

it('whoever has put 在庫数 right beforehand has nothing held twice', () => {
  const id = scrapped('A2', 3, 2);
  setStock(A1, 3);
  end(id);
  expect(standing(desk, 'A-1')).toBe('');
});

it('goods that came in while the row was held count as stock', () => {
  const id = scrapped('A2', 3, 2);
  setStock(A1, 9);
  end(id);
  expect(standing(desk, 'A-1')).toBe('2');
  setStock(A1, 7);
  expect(standing(desk, 'A-1')).toBe('');
});

it('two troubles of one row: what both have thrown away has to come off, and nothing twice', () => {
  const first = desk.stopOnly(STOCK, ['A2'], 'PARTIAL_DEFECT').incident.id;
  const second = scrapped('A2', 4, 1);
  end(second);
  expect(standing(desk, 'A-1')).toBe('停止中 5');
  desk.begin(first);
  desk.count(desk.lineOf(first, { subject: 'STOCK' }), { passed: 3, failed: 2 }, { disposition: 'SCRAP' });
  desk.restart(first);
  end(first);
  expect([standing(desk, 'A-1'), nextOf('A-1')]).toEqual(['3', '在庫数を3減らす']);
  setStock(A1, 2);
  expect(standing(desk, 'A-1')).toBe('');
});

it('a later trouble holds what the stock counts, no more', () => {
  end(scrapped('A2', 3, 2));
  const later = desk.stopOnly(STOCK, ['A2'], 'PARTIAL_DEFECT').incident.id;
  desk.contain(later);
  expect(standing(desk, 'A-1')).toBe('停止中 5');
  setStock(A1, 3);
  expect(standing(desk, 'A-1')).toBe('停止中 3');
  desk.mistake(later);
  expect(standing(desk, 'A-1')).toBe('');
});

it('a workbook of version 3, in which such pieces came back, has them out of sale again', async () => {
  const file = join(import.meta.dirname, '../fixtures/schema-3-thrown-away.workbook.json');
  const before = JSON.parse(readFileSync(file, 'utf8')) as WorkbookFile;
  const rowOf = (workbook: WorkbookFile) => recordsOf(workbook, STOCK).find((line) => line.SKU === 'A-1');
  expect(rowOf(before)).toMatchObject({ 在庫数: 5, 保留数: null });
  const old = await openDesk(before, { settle: false });
  old.ask<'open'>({ kind: 'open' });
  expect(rowOf(old.host.dump())).toMatchObject({ 在庫数: 5, 保留数: 2, 次にやること: '在庫数を2減らす' });
  old.host.hand.edit(STOCK, A1, [[3]]);
  old.ask<'open'>({ kind: 'open' });
  expect(rowOf(old.host.dump())).toMatchObject({ 在庫数: 3, 保留数: null });
  old.close();
});
