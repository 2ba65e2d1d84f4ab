// 今日やること: what is in progress, newest first, with one next step each.
import { describe, expect, it } from 'vitest';
import { deskOf } from '../../src/app/open-desk.ts';
import { tokenOf } from '../../src/app/row-token.ts';
import { showIncident } from '../../src/app/show-incident.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import type { ContactId, IncidentId, TaskId } from '../../src/domain/ids.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { answered, planned } from '../support/decided.ts';
import {
  afterwards,
  contactOf,
  draftOf,
  holdOf,
  incidentOf,
  MORNING,
  NO_MARK,
  NO_RECORDS,
  SHEET,
  sheetOf,
  shopOf,
  stockRow,
  taskOf,
  worldOf,
} from '../support/small-world.ts';

const NOTHING = { notes: [], strayMarks: [] };
const contactId = 'C1-a' as ContactId;

it('before set-up nothing is read but the name and the hour', () => {
  const untouchable = (): never => {
    throw new Error('nothing of this may be read before set-up');
  };
  const world = {
    ...worldOf(shopOf({ tables: [], who: '(名前なし)' })),
    stock: untouchable,
    selection: untouchable,
    records: {
      incidents: untouchable,
      holds: untouchable,
      tasks: untouchable,
      contacts: untouchable,
      drafts: untouchable,
      inspections: untouchable,
      letters: untouchable,
      rules: untouchable,
    },
  };
  expect(deskOf(world, { notes: ['直しました。'], strayMarks: ['在庫!AC5'] })).toMatchObject({
    ready: false,
    name: '',
    at: '11/20 09:00',
    notes: ['直しました。'],
    strayMarks: ['在庫!AC5'],
    strayRows: [],
    due: { orders: 0, first: '', provisional: 0, stopped: 0 },
    incidents: [],
    selected: { rows: 0, label: '' },
  });
});

describe('the rows now selected', () => {
  const rows = sheetOf([stockRow({ product: '皿' }), stockRow({ product: '', key: 'B-1' })]);
  const selected = (sheetId: number, from: number, to: number) =>
    deskOf(worldOf(shopOf({ rows, selection: { sheetId, tab: 'x', spans: [{ from, to }] } })), NOTHING)
      .selected;

  it.each([
    [SHEET, 2, 2, { rows: 1, label: '皿' }],
    [SHEET, 3, 3, { rows: 1, label: 'B-1' }],
    [SHEET, 1, 99, { rows: 2, label: '皿 ほか1件' }],
    [SHEET, 1, 1, { rows: 0, label: '' }],
    [99, 2, 2, { rows: 0, label: '' }],
  ])('on tab %d, lines %d to %d', (sheetId, from, to, wanted) =>
    expect(selected(sheetId, from, to)).toEqual(wanted),
  );
});

describe('what is shown', () => {
  const ended = incidentOf({ id: 'T-003' as IncidentId, status: 'CANCELLED', startedAt: MORNING + 3 });
  const records = {
    ...NO_RECORDS,
    incidents: [incidentOf(), incidentOf({ id: 'T-002' as IncidentId, startedAt: MORNING + 2 }), ended],
  };
  const idsOf = (shop: Parameters<typeof shopOf>[0]): readonly string[] =>
    deskOf(worldOf(shopOf(shop)), NOTHING).incidents.map((line) => line.id);

  it('is what is open, newest first', () => expect(idsOf({ records })).toEqual(['T-002', 'T-001']));

  it('is also what ended while something has still to be put back by hand', () => {
    const tasks = [taskOf({ incidentId: ended.id, done: true, outcome: '止めた' })];
    expect(idsOf({ records: { ...records, tasks } })).toEqual(['T-003', 'T-002', 'T-001']);
    const back = tasks.map((task) => ({ ...task, reverseDone: true }));
    expect(idsOf({ records: { ...records, tasks: back } })).toEqual(['T-002', 'T-001']);
  });
});

describe('the next step of a trouble', () => {
  const open = taskOf();
  const done = taskOf({ id: 'S1-b' as TaskId, done: true, outcome: '止めた' });
  const draft = draftOf({ contactId });

  it.each([
    ['something still sells', 'REPORTED', [open, done], [draft], 'まだ売れてしまう出品を止める', 'draft'],
    ['the reply waits', 'REPORTED', [done], [draft], '最初の返事を送る', 'draft'],
    ['nobody is named', 'REPORTED', [done], [], 'どの取引の連絡かを選ぶ', 'none'],
    [
      'a withdrawn reply counts as none',
      'REPORTED',
      [],
      [draftOf({ contactId, state: 'VOID' })],
      'どの取引の連絡かを選ぶ',
      'none',
    ],
    [
      'the reply is sent',
      'REPORTED',
      [done],
      [draftOf({ contactId, state: 'SENT' })],
      '次の判断を待つ',
      'sent',
    ],
    ['ended, and a listing is down', 'CANCELLED', [done], [], '止めた出品を元に戻す', 'none'],
    ['ended', 'CANCELLED', [], [], 'することはありません', 'none'],
  ] as const)('when %s', (_, status, tasks, drafts, next, firstReply) => {
    const records = { ...NO_RECORDS, incidents: [incidentOf({ status })], tasks, drafts };
    const world = worldOf(shopOf({ records }));
    const { room } = answered(showIncident(world, { kind: 'incident', incidentId: 'T-001' }));
    expect(room.incident).toMatchObject({ next, firstReply, since: '11/20 09:00' });
    expect(room.incident.tasksDone).toBe(tasks.filter((task) => task.done).length);
  });

  it('is not told from the tasks of another trouble', () => {
    const other = taskOf({ incidentId: 'T-002' as IncidentId });
    const records = { ...NO_RECORDS, incidents: [incidentOf()], tasks: [other] };
    const world = worldOf(shopOf({ records }));
    const { room } = answered(showIncident(world, { kind: 'incident', incidentId: 'T-001' }));
    expect(room).toMatchObject({ tasks: [], tasksOpen: 0 });
    expect(room.incident.tasksAll).toBe(0);
  });
});

it('a room lists 200 tasks at once, the open ones first', () => {
  const tasks = Array.from({ length: 230 }, (_, at) => taskOf({ id: `S1-${at}` as TaskId, done: at < 120 }));
  const world = worldOf(shopOf({ records: { ...NO_RECORDS, incidents: [incidentOf()], tasks } }));
  const first = answered(showIncident(world, { kind: 'incident', incidentId: 'T-001' })).room;
  const rest = answered(showIncident(world, { kind: 'incident', incidentId: 'T-001', cursor: 200 })).room;
  expect([first.tasks.length, first.cursor, rest.tasks.length, rest.cursor]).toEqual([200, 200, 30, null]);
  expect(first.tasks.map((task) => task.done)).toEqual(Array.from({ length: 200 }, (_, at) => at >= 110));
  expect(new Set([...first.tasks, ...rest.tasks].map((task) => task.id)).size).toBe(230);
  expect(first.tasksOpen).toBe(110);
});

describe('rows with a mark that has no record', () => {
  const typed = { ...NO_MARK, mark: '止め' };
  const rows = sheetOf([
    stockRow({ key: 'A', own: typed }),
    stockRow({ key: 'B', own: { ...NO_MARK, mark: '停止中', incidents: 'T-001' } }),
    stockRow({ product: '皿', own: typed }),
  ]);
  const found = rows.filter((row) => row.own === typed);
  const desk = (strayMarks: readonly string[], strayRows: readonly StockRow[]) =>
    deskOf(worldOf(shopOf({ rows })), { notes: [], strayMarks, strayRows });

  it('can be stopped: their tokens stand beside their cells', () => {
    const { strayMarks, strayRows } = desk(['在庫!AC2', '在庫!AC4'], found);
    expect([strayMarks, strayRows]).toEqual([['在庫!AC2', '在庫!AC4'], found.map(tokenOf)]);
    expect(strayRows[0]).toBe('11|k|A');
  });
  it('are none where opening found none', () => expect(desk([], []).strayRows).toEqual([]));
});

describe('the room', () => {
  const ref = (key: string) => ({ sheetId: SHEET, key, ownId: '', fingerprint: '' });
  const told = {
    what: '3枚',
    right: '5枚',
    place: '外注先',
    standard: '数える',
    origin: '外注先から',
    subKind: 'QUANTITY',
  } as const;
  const records = {
    ...NO_RECORDS,
    incidents: [incidentOf({ ...told, type: 'WRONG_SHIPMENT' })],
    holds: [
      holdOf({ ref: ref('A'), why: '対応優先' }),
      holdOf({ ref: ref('B'), why: '同じ商品、対応優先' }),
      holdOf({ ref: ref('C'), why: '対応優先', state: 'RELEASED' }),
      holdOf({ ref: ref('D'), why: '対応優先', incidentId: 'T-002' as IncidentId }),
    ],
    tasks: [taskOf(), taskOf({ kind: 'supplier', steps: '教えてください' })],
    contacts: [contactOf(), contactOf({ incidentId: 'T-002' as IncidentId })],
  };
  const { room } = answered(
    showIncident(worldOf(shopOf({ records })), { kind: 'incident', incidentId: 'T-001' }),
  );

  it('tells what was stopped for capacity only from what is held', () =>
    expect(room).toMatchObject({ held: 2, heldForCapacity: 1 }));
  it('counts the buyers of this trouble', () => expect(room.contacts).toBe(1));
  it('says what has become known', () => expect(room.details).toEqual(told));
  it('lists a supplier, who does not count for the stop', () => {
    expect(room.tasks.map((task) => [task.kind, task.message])).toEqual([
      ['listing', ''],
      ['supplier', '教えてください'],
    ]);
    expect(room.tasksOpen).toBe(1);
  });
});

it('what has come to match a trouble is counted on the desk and in its room', () => {
  const shop = shopOf({ rows: sheetOf([stockRow({ key: 'A', product: '皿' })]) });
  const stop = stopRows(worldOf(shop), {
    kind: 'stop',
    requestId: 'r',
    type: 'UNKNOWN',
    rows: ['11|k|A'],
    reach: { axes: ['product'] },
  });
  const stopped = afterwards(shop, planned(stop).plan);
  const grown = { ...stopped, rows: sheetOf([...stopped.rows, stockRow({ key: 'B', product: '皿' })]) };
  expect(deskOf(worldOf(stopped), NOTHING).incidents[0]?.grown).toBe(0);
  expect(deskOf(worldOf(grown), NOTHING).incidents[0]?.grown).toBe(1);
  const { room } = answered(showIncident(worldOf(grown), { kind: 'incident', incidentId: 'T-001' }));
  expect(room.incident.grown).toBe(1);
});
