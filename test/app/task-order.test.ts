// The order of S4 as of now: by what sells or leaves soonest, whatever has been done to the tab and however late it is.
import { describe, expect, it } from 'vitest';
import { recordTask } from '../../src/app/record-task.ts';
import { showIncident } from '../../src/app/show-incident.ts';
import { taskLine } from '../../src/app/task-line.ts';
import type { TaskId } from '../../src/domain/ids.ts';
import { HOUR, MINUTE } from '../../src/domain/instant.ts';
import type { StopTask } from '../../src/domain/stop-task.ts';
import { answered, planned } from '../support/decided.ts';
import {
  contactOf,
  incidentOf,
  MORNING,
  NO_RECORDS,
  type Shop,
  shopOf,
  taskOf,
  worldOf,
} from '../support/small-world.ts';

const id = (name: string) => name as TaskId;
const auction = (name: string, facts: Partial<StopTask>): StopTask =>
  taskOf({ id: id(name), place: 'ヤフオク', action: '取り消し', ...facts });
const SUPPLIER = taskOf({ id: id('supplier'), kind: 'supplier', place: '彫金室', action: '仕入先に連絡' });
const OUTSOURCER = taskOf({
  id: id('packer'),
  kind: 'outsourcer',
  place: '梱包さん',
  action: '外注先に連絡',
});
const BUY = taskOf({ id: id('buy') });
const BIDS = auction('bids', { deadline: MORNING + 40 * MINUTE, bids: 3 });
const NO_BIDS = auction('nobids', { deadline: MORNING + 40 * MINUTE, bids: 0 });

const shop = (tasks: readonly StopTask[], now = MORNING): Shop =>
  shopOf({ now, operation: 5, records: { ...NO_RECORDS, incidents: [incidentOf()], tasks } });
const listed = (tasks: readonly StopTask[], now = MORNING) =>
  answered(showIncident(worldOf(shop(tasks, now)), { kind: 'incident', incidentId: 'T-001' })).room.tasks;
const names = (tasks: readonly StopTask[], now = MORNING) => listed(tasks, now).map((task) => task.id);
const line = (task: StopTask, now = MORNING) => taskLine(task, { now, type: 'UNKNOWN' });

describe('the order of the cards', () => {
  it('does not follow the rows of a tab that was sorted by hand', () =>
    expect(names([SUPPLIER, OUTSOURCER, NO_BIDS, BUY, BIDS])).toEqual([
      'bids',
      'buy',
      'nobids',
      'packer',
      'supplier',
    ]));
  it('changes as the end of an auction comes near', () => {
    const late = auction('late', { deadline: MORNING + 3 * HOUR, bids: 1 });
    expect(names([BUY, late])).toEqual(['buy', 'late']);
    expect(names([BUY, late], MORNING + 2 * HOUR + 5 * MINUTE)).toEqual(['late', 'buy']);
  });
  it('puts the box of a sale before a supplier', () => {
    const { reply } = planned(
      recordTask(worldOf(shop([SUPPLIER, BUY])), {
        kind: 'recordTask',
        requestId: 'request-1',
        taskId: 'buy',
        outcome: '売れていた',
      }),
    );
    const [box] = reply.added;
    expect(box?.kind).toBe('box');
    expect(box?.rank).toBeLessThan(line(SUPPLIER).rank);
  });
  it('keeps what was put off without a time behind what nobody has looked at', () =>
    expect(names([taskOf({ id: id('later'), outcome: '少し待つ' }), BUY, OUTSOURCER])).toEqual([
      'buy',
      'packer',
      'later',
    ]));
});

describe('an auction that was put off', () => {
  const waiting = auction('waiting', { deadline: MORNING + 2 * HOUR, bids: 2, outcome: '少し待つ' });
  it('is due half an hour before its end, and not before', () => {
    expect(line(waiting).due).toBe(false);
    expect(line(waiting, MORNING + 90 * MINUTE).due).toBe(true);
  });
  it('of which one waits for the sale at its end', () => {
    const sale = { ...waiting, outcome: '売れてから見る' as const };
    expect(line(sale, MORNING + 119 * MINUTE).due).toBe(false);
    expect(line(sale, MORNING + 120 * MINUTE)).toMatchObject({ due: true, ends: 'over' });
  });
});

describe('what the card of an auction says', () => {
  it('warns of 早期終了, and offers the way that fits the time left', () => {
    const far = line(BIDS).caution;
    const near = line(BIDS, MORNING + 20 * MINUTE).caution;
    for (const caution of [far, near]) expect(caution).toContain('「早期終了」は売れてしまうので押さないで');
    expect([far.includes('少し待つ'), far.includes('売れてから見る')]).toEqual([true, false]);
    expect([near.includes('少し待つ'), near.includes('売れてから見る')]).toEqual([false, true]);
    expect([line(BIDS).ends, line(BIDS, MORNING + 20 * MINUTE).ends]).toEqual(['far', 'near']);
  });
  it('asks who has won once it is over, and no more for taking it down', () => {
    const over = line(BIDS, MORNING + 41 * MINUTE);
    expect(over).toMatchObject({
      action: '落札されたかを確かめる',
      caution: '終了しました。落札されたかを確かめてください。',
      deadline: '11/20 09:40 に終了',
    });
    expect(over.steps).not.toContain('取り消し');
  });
});

describe('when it sells or leaves', () => {
  const box = taskOf({ id: id('S1-a-box'), kind: 'box', deadline: MORNING + HOUR });
  it.each([
    ['an auction', BIDS, MORNING + 23 * MINUTE, '11/20 09:40 終了(あと17分)'],
    ['what can be bought at once', BUY, MORNING, 'すぐ買われます'],
    ['a market nobody knows', taskOf({ place: 'その他' }), MORNING, ''],
    ['an auction without a known end', auction('open', {}), MORNING, ''],
    ['a box', box, MORNING, '発送期限 11/20 10:00'],
    ['a box that is late', box, MORNING + 2 * HOUR, '発送期限 11/20 10:00(過ぎています)'],
    ['one that is done', { ...BIDS, outcome: '止めた', done: true }, MORNING, '11/20 09:40'],
  ] as const)('%s', (_, task, now, said) => expect(line(task, now).deadline).toBe(said));
  it('marks the deadline of a parcel that was counted from its sale', () => {
    const records = {
      ...NO_RECORDS,
      incidents: [incidentOf()],
      tasks: [box],
      contacts: [contactOf({ provisional: true })],
    };
    const { room } = answered(
      showIncident(worldOf(shopOf({ records })), { kind: 'incident', incidentId: 'T-001' }),
    );
    expect(room.tasks[0]?.deadline).toBe('発送期限(仮) 11/20 10:00');
  });
});
