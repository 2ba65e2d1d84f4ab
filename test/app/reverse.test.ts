// 元に戻す: the list of one trouble, and the tick that puts one thing back in every trouble that had stopped it.
import { describe, expect, it } from 'vitest';
import { listReverse } from '../../src/app/list-reverse.ts';
import { deskOf } from '../../src/app/open-desk.ts';
import { recordReverse } from '../../src/app/record-reverse.ts';
import type { ContactId, HoldId, IncidentId, TaskId } from '../../src/domain/ids.ts';
import { HOUR } from '../../src/domain/instant.ts';
import { refOf } from '../../src/domain/row-identity.ts';
import type { StopTask } from '../../src/domain/stop-task.ts';
import { answered, planned } from '../support/decided.ts';
import {
  afterwards,
  draftOf,
  holdOf,
  incidentOf,
  MORNING,
  NO_RECORDS,
  type Shop,
  sheetOf,
  shopOf,
  stockRow,
  taskOf,
  worldOf,
} from '../support/small-world.ts';

const other = 'T-002' as IncidentId;
const rows = sheetOf([stockRow({ key: 'A' }), stockRow({ key: 'B' })]);
const ref = refOf(rows[0] ?? stockRow());
const free = { state: 'RELEASED', released: 1, left: 0 } as const;
const hold = holdOf({ ref, ...free });
const elsewhere = holdOf({ id: 'H2-a' as HoldId, incidentId: other, ref, ...free });
const stopped = (id: string, facts: Partial<StopTask> = {}): StopTask =>
  taskOf({ id: id as TaskId, done: true, outcome: '止めた', product: '皿', ...facts });
const listing = stopped('S1-a-MERCARI');
const sibling = stopped('S2-a-MERCARI', { incidentId: other, holdId: elsewhere.id });
const box = stopped('S1-a-box', { kind: 'box', reverse: '出してよい', deadline: MORNING + HOUR });
const person = stopped('S1-p-outsourcer', {
  kind: 'outsourcer',
  holdId: '' as HoldId,
  product: '',
  place: '梱包代行',
  steps: '止めてください',
  reverse: '再開の連絡',
});

const ended = incidentOf({ status: 'CANCELLED', ending: 'まちがいでした', next: '止めた出品を元に戻す' });
const shopWith = (records: Partial<Shop['records']> = {}): Shop =>
  shopOf({
    rows,
    operation: 7,
    records: {
      ...NO_RECORDS,
      incidents: [ended, { ...ended, id: other }],
      holds: [hold, elsewhere],
      tasks: [listing, box, person, sibling],
      ...records,
    },
  });

const list = (shop: Shop, cursor?: number) =>
  answered(
    listReverse(worldOf(shop), {
      kind: 'reverse',
      incidentId: 'T-001',
      ...(cursor === undefined ? {} : { cursor }),
    }),
  );
const tick = (shop: Shop, taskId: string, done = true) =>
  recordReverse(worldOf(shop), { kind: 'recordReverse', requestId: 'r', taskId, done });
const ticked = (shop: Shop, taskId: string, done = true): Shop =>
  afterwards(shop, planned(tick(shop, taskId, done)).plan);
const onDesk = (shop: Shop): readonly string[] =>
  deskOf(worldOf(shop), { notes: [], strayMarks: [] }).incidents.map((line) => line.id);

describe('the list', () => {
  it('shows boxes first, because their parcels are due, and only this trouble', () => {
    const { tasks, open, drafts } = list(shopWith());
    expect(tasks.map((line) => line.id)).toEqual([box.id, listing.id, person.id]);
    expect([open, drafts]).toEqual([3, []]);
  });

  it('carries the ready text of a person', () => {
    const line = list(shopWith()).tasks[2];
    expect(line).toMatchObject({ message: '止めてください', reverse: '再開の連絡', reverseDone: false });
    expect(line?.reverseMessage).toMatch(/^梱包代行 様\n[\s\S]*解除します/);
    expect(list(shopWith()).tasks[0]).toMatchObject({ message: '', reverseMessage: '' });
  });

  it('says it in the words of 定型文, and in the standard ones where those cannot be filled', () => {
    const said = (full: string) =>
      list({ ...shopWith(), letters: { 'outsourcer-restart': { full, short: '{{相手}}、再開です。' } } })
        .tasks[2]?.reverseMessage;
    expect(said('{{相手}}、もう再開してよいです。')).toBe('梱包代行 様、もう再開してよいです。');
    expect(said('{{相て}}、もう再開してよいです。')).toMatch(/^梱包代行 様\n[\s\S]*解除します/);
  });

  it('shows what is put back behind what is not, and does not count it', () => {
    const { tasks, open } = list(ticked(shopWith(), box.id));
    expect(tasks.map((line) => [line.id, line.reverseDone])).toEqual([
      [listing.id, false],
      [person.id, false],
      [box.id, true],
    ]);
    expect(open).toBe(2);
  });

  it('lists 200 at once', () => {
    const tasks = Array.from({ length: 230 }, (_, at) => stopped(`S1-${at}`));
    const shop = shopWith({ tasks });
    expect([list(shop).tasks.length, list(shop).open, list(shop).cursor]).toEqual([200, 230, 200]);
    expect([list(shop, 200).tasks.length, list(shop, 200).cursor]).toEqual([30, null]);
  });

  it('has the texts that nothing was wrong, sent or not, but no other text', () => {
    const contactId = 'C1-a' as ContactId;
    const word = draftOf({ contactId, purpose: '問題なしのお知らせ', text: '先日は…' });
    const shop = shopWith({ drafts: [draftOf({ contactId, state: 'SENT' }), word] });
    expect(list(shop).drafts.map((draft) => draft.purpose)).toEqual(['問題なしのお知らせ']);
  });

  it('is empty as long as another trouble holds the row', () => {
    const held = { ...elsewhere, state: 'ACTIVE', released: 0, left: 1 } as const;
    expect(list(shopWith({ holds: [hold, held] })).tasks.map((line) => line.id)).toEqual([person.id]);
  });

  it('of an unknown trouble is refused', () =>
    expect(listReverse(worldOf(shopOf()), { kind: 'reverse', incidentId: 'T-9' })).toMatchObject({
      refusal: { code: 'noSuchIncident' },
    }));
});

describe('the tick', () => {
  it('notes that and when it was done', () => {
    const { plan, reply } = planned(tick(shopWith(), box.id));
    const after = afterwards(shopWith(), plan).records.tasks[1];
    expect(after).toMatchObject({ reverseDone: true, reversedAt: MORNING, outcome: '止めた' });
    expect(reply.task).toMatchObject({ id: box.id, reverseDone: true });
    expect(reply.incident.reverseOpen).toBe(2);
    expect(plan.sentence).toBe('皿: 「出してよい」を済みにしました');
  });

  it('counts for the same listing in every trouble', () => {
    const after = ticked(shopWith(), listing.id).records.tasks;
    expect(after.filter((one) => one.reverseDone).map((one) => one.id)).toEqual([listing.id, sibling.id]);
  });

  it('leaves another listing of the row alone', () => {
    const yahoo = { ...sibling, place: 'ヤフオク' };
    const after = ticked(shopWith({ tasks: [listing, yahoo] }), listing.id).records.tasks;
    expect(after.map((one) => one.reverseDone)).toEqual([true, false]);
  });

  it('leaves a sibling alone that a person had not stopped', () => {
    const down = { ...sibling, outcome: 'もともと止まっていた' } as const;
    expect(ticked(shopWith({ tasks: [listing, down] }), listing.id).records.tasks[1]).toEqual(down);
  });

  it('names the person where there are no goods', () =>
    expect(planned(tick(shopWith(), person.id)).plan.sentence).toBe(
      '梱包代行: 「再開の連絡」を済みにしました',
    ));

  it('of the last thing takes an ended trouble off the desk, and says so in its cell', () => {
    const two = ticked(ticked(shopWith(), box.id), listing.id);
    expect(onDesk(two)).toEqual(['T-001']);
    expect(two.records.incidents.map((one) => one.next)).toEqual([
      '止めた出品を元に戻す',
      'することはありません',
    ]);
    const all = ticked(two, person.id);
    expect(onDesk(all)).toEqual([]);
    expect(all.records.incidents[0]?.next).toBe('することはありません');
  });

  it('leaves a trouble on the desk whose buyers have still to be told', () => {
    const drafts = [draftOf({ contactId: 'C1-a' as ContactId, purpose: '問題なしのお知らせ' })];
    const shop = shopWith({ tasks: [listing], drafts });
    expect(onDesk(ticked(shop, listing.id))).toEqual(['T-001']);
  });
});

describe('the tick taken back', () => {
  it('leaves everything as it was, siblings too', () => {
    const shop = shopWith();
    const back = ticked(ticked(shop, listing.id), listing.id, false);
    expect(back.records.tasks).toEqual(shop.records.tasks);
  });

  it('leaves a sibling alone that was put back at another time', () => {
    const earlier = { ...sibling, reverseDone: true, reversedAt: MORNING - HOUR };
    const now = { ...listing, reverseDone: true, reversedAt: MORNING };
    const back = ticked(shopWith({ tasks: [now, earlier] }), listing.id, false);
    expect(back.records.tasks).toEqual([listing, earlier]);
  });
});

describe('is refused, and plans nothing,', () => {
  const held = { ...hold, state: 'ACTIVE', released: 0, left: 1 } as const;
  const doneOnce = ticked(shopWith(), listing.id);
  it.each([
    ['for an unknown task', shopWith(), 'S9', true, 'noSuchTask'],
    ['as long as the row is held', shopWith({ holds: [held, elsewhere] }), listing.id, true, 'notToReverse'],
    ['for what nobody has stopped', shopWith({ tasks: [taskOf()] }), 'S1-a-MERCARI', true, 'notToReverse'],
    ['the second time', doneOnce, listing.id, true, 'notToReverse'],
    ['taken back though not ticked', shopWith(), listing.id, false, 'notToReverse'],
    [
      'taken back though the row is held again',
      { ...doneOnce, records: { ...doneOnce.records, holds: [held, elsewhere] } },
      listing.id,
      false,
      'notToReverse',
    ],
    ['without its trouble', shopWith({ incidents: [] }), listing.id, true, 'noSuchIncident'],
  ] as const)('%s', (_, shop, taskId, done, code) => {
    const decision = tick(shop, taskId, done);
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code } });
    expect(decision).not.toHaveProperty('plan');
  });
});
