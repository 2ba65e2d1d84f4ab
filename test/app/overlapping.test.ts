// Two troubles on one row: what a person did to a listing counts for both.
import { expect, it } from 'vitest';
import { recordTask } from '../../src/app/record-task.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import { isTaskOpen } from '../../src/domain/stop-task.ts';
import { planned } from '../support/decided.ts';
import { afterwards, SHEET, type Shop, sheetOf, shopOf, stockRow, worldOf } from '../support/small-world.ts';

const ROWS = sheetOf([
  stockRow({ key: 'A-1', marketplaces: ['MERCARI', 'RAKUMA'] }),
  stockRow({ key: 'A-2', status: '発送待ち' }),
]);

const stop = (shop: Shop, requestId: string): Shop =>
  afterwards(
    shop,
    planned(
      stopRows(worldOf(shop), {
        kind: 'stop',
        requestId,
        type: 'UNKNOWN',
        rows: [`${SHEET}|k|A-1`, `${SHEET}|k|A-2`],
      }),
    ).plan,
  );

const twice = (): Shop => stop(stop(shopOf({ rows: ROWS, operation: 1 }), 'request-1'), 'request-2');

const record = (shop: Shop, place: string, outcome: '止めた' | '売れていた' | '売れてから見る'): Shop => {
  const task = shop.records.tasks.find((one) => one.incidentId === 'T-001' && one.place === place);
  if (task === undefined) throw new Error(`No task at ${place}.`);
  const request = { kind: 'recordTask', requestId: 'request-3', taskId: task.id, outcome } as const;
  return afterwards(shop, planned(recordTask(worldOf(shop), request)).plan);
};

const open = (shop: Shop): readonly string[] =>
  shop.records.tasks.filter(isTaskOpen).map((task) => `${task.incidentId} ${task.kind} ${task.place}`);

it('a listing stopped for one is stopped for the other, and both count it', () => {
  const shop = record(twice(), 'ラクマ', '止めた');
  expect(open(shop)).toEqual(
    ['T-001', 'T-002'].flatMap((id) => [`${id} listing メルカリ`, `${id} box メルカリ`]),
  );
  expect(shop.records.incidents.map(({ stopped }) => stopped)).toEqual(['1/3', '1/3']);
});

it('a sale is found by looking at it once, but each trouble asks for its own buyer', () => {
  const shop = record(twice(), 'ラクマ', '売れていた');
  expect(open(shop)).toContain('T-002 listing ラクマ');
  expect(open(shop)).toContain('T-001 box ラクマ');
});

it('waiting for the sale is a choice of one trouble', () => {
  const shop = record(twice(), 'ラクマ', '売れてから見る');
  expect(shop.records.tasks.filter(({ outcome }) => outcome !== null)).toHaveLength(1);
});
