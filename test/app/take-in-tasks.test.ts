// 停止作業 filled by hand: what a tick, a word or a note leads to is what the button for it leads to.
import { describe, expect, it } from 'vitest';
import { recordTask } from '../../src/app/record-task.ts';
import type { StopTask } from '../../src/domain/stop-task.ts';
import { planned } from '../support/decided.ts';
import { afterTaking, takenFrom } from '../support/hand-rows.ts';
import { doneTask, remark, T1, T2, taskAfter, taskRow, taskShop } from '../support/hand-tasks.ts';
import { afterwards, type Shop, worldOf } from '../support/small-world.ts';

describe('済 and 結果', () => {
  it('a tick is what 止めた is, with all that follows', () => {
    const before = taskShop();
    const pressed = recordTask(worldOf(before), {
      kind: 'recordTask',
      requestId: 'r',
      taskId: 'S1-a-MERCARI',
      outcome: '止めた',
    });
    const byButton = afterwards(before, planned(pressed).plan).records;
    const byHand = afterTaking(before, [taskRow('S1-a-MERCARI', { 済: true })]).records;
    const plain = (tasks: readonly StopTask[]) => tasks.map((task) => ({ ...task, takenIn: '' }));
    expect({ ...byHand, tasks: plain(byHand.tasks) }).toEqual(byButton);
    expect(byHand.tasks[3]).toMatchObject({ outcome: '止めた', done: true });
    expect(byHand.tasks[0]?.takenIn).toBe('11/20 09:00 済→止めた');
  });

  it('a word in another spelling is read, and the tick follows it', () => {
    const after = afterTaking(taskShop(), [taskRow('S1-a-MERCARI', { 済: true, 結果: ' 少し待つ　' })]);
    expect(taskAfter(after, 'S1-a-MERCARI')).toMatchObject({ outcome: '少し待つ', done: false });
    expect(remark(after, 'S1-a-MERCARI')).toBe('11/20 09:00 結果→少し待つ');
  });

  it('売れていた makes the buyer and the box, whose rows are whole at once', () => {
    const { plan, notes } = takenFrom(taskShop(), [
      taskRow('S1-a-MERCARI', { 結果: '売れていた' }),
      taskRow('S1-a-RAKUMA', { 結果: '売れていた' }),
    ]);
    expect(plan?.appends.contacts).toHaveLength(2);
    expect(plan?.appends.tasks?.map(({ kind, takenIn }) => [kind, takenIn])).toEqual([
      ['box', ''],
      ['box', ''],
    ]);
    expect(plan?.changes.filter(({ field }) => field === 'stopped')).toMatchObject([
      { before: '0/3', after: '2/5' },
    ]);
    expect(notes).toEqual([
      '記入を2件取り込みました。',
      '売れた相手を「連絡する相手」に入れ、「この箱を出さない」を作業に足しました。',
    ]);
  });

  it('the tick taken away takes it back', () => {
    const after = afterTaking(taskShop([doneTask({ outcome: '止めた' })]), [
      taskRow('S1-a-MERCARI', { 済: false }),
    ]);
    expect(taskAfter(after, 'S1-a-MERCARI')).toMatchObject({ outcome: null, done: false, doneAt: null });
    expect(remark(after, 'S1-a-MERCARI')).toBe('11/20 09:00 済→まだ');
  });

  it('the last one stops the trouble', () => {
    const after = afterTaking(taskShop(), [
      taskRow('S1-a-MERCARI', { 済: true }),
      taskRow('S1-a-RAKUMA', { 結果: 'もともと止まっていた' }),
      taskRow('S1-a-box', { 済: true }),
    ]);
    expect(after.records.incidents[0]).toMatchObject({ stopped: '3/3', status: 'CONTAINED' });
    expect(after.records.incidents[1]).toMatchObject({ stopped: '1/1', status: 'CONTAINED' });
  });

  it('the same listing ticked in both troubles counts as taken in both', () => {
    const { plan, taken } = takenFrom(taskShop(), [
      taskRow('S2-a-MERCARI', { 済: true }),
      taskRow('S1-a-MERCARI', { 済: true }),
    ]);
    expect(taken).toBe(2);
    const after = afterwards(taskShop(), plan as NonNullable<typeof plan>);
    for (const id of ['S1-a-MERCARI', 'S2-a-MERCARI']) expect(remark(after, id)).toContain('済→止めた');
  });

  it('a listing sold in two troubles: the second waits for the next time', () => {
    const rows = [
      taskRow('S1-a-MERCARI', { 結果: '売れていた' }),
      taskRow('S2-a-MERCARI', { 結果: '売れていた' }),
    ];
    const first = takenFrom(taskShop(), rows);
    expect(first).toMatchObject({ taken: 1, unclear: 0 });
    const after = afterwards(taskShop(), first.plan as NonNullable<typeof first.plan>);
    expect(remark(after, 'S2-a-MERCARI')).toContain('次に開いたときに');
    const second = afterTaking(after, rows.slice(1));
    expect(second.records.contacts.map(({ incidentId }) => incidentId)).toEqual([T1, T2]);
    expect(remark(second, 'S2-a-MERCARI')).toBe('11/20 09:00 結果→売れていた');
  });
});

describe('who and what else', () => {
  it('the name that a helper wrote stands, and the seller’s where none was written', () => {
    const after = afterTaking(taskShop(), [
      taskRow('S1-a-MERCARI', { 済: true, 済にした人: 'さくら' }),
      taskRow('S1-a-RAKUMA', { 済: true }),
    ]);
    expect(taskAfter(after, 'S1-a-MERCARI').doneBy).toBe('さくら');
    expect(taskAfter(after, 'S1-a-RAKUMA').doneBy).toBe('みき');
    expect(remark(after, 'S1-a-MERCARI')).toBe('11/20 09:00 済→止めた、済にした人→さくら');
  });

  it('再開済 counts once nothing holds the row any more', () => {
    const stopped = taskShop([doneTask({ outcome: '止めた' })]);
    const released: Shop = {
      ...stopped,
      records: {
        ...stopped.records,
        holds: stopped.records.holds.map((hold) => ({ ...hold, state: 'RELEASED' as const, left: 0 })),
      },
    };
    const after = afterTaking(released, [taskRow('S1-a-MERCARI', { 再開済: true })]);
    expect(taskAfter(after, 'S1-a-MERCARI')).toMatchObject({ reverseDone: true, reversedAt: after.now });
    const back = afterTaking(after, [taskRow('S1-a-MERCARI', { 再開済: false })]);
    expect(taskAfter(back, 'S1-a-MERCARI')).toMatchObject({ reverseDone: false, reversedAt: null });
  });

  it('the order of the rows makes no difference, nor who is looked at first', () => {
    const rows = [
      taskRow('S1-a-MERCARI', { 済: true }),
      taskRow('S2-a-MERCARI', { 結果: '少し待つ' }),
      taskRow('S1-a-RAKUMA', { 結果: '売れていた', メモ: 'x' }),
      taskRow('S1-a-box', { 結果: 'とめたよ' }),
    ];
    const one = takenFrom(taskShop(), rows);
    for (const order of [
      [3, 2, 1, 0],
      [1, 0, 3, 2],
      [2, 3, 0, 1],
    ])
      expect(
        takenFrom(
          taskShop(),
          order.map((at) => rows[at]).filter((each) => each !== undefined),
        ),
      ).toEqual(one);
  });

  it('rows added by hand are counted and left alone', () => {
    expect(takenFrom(taskShop(), [], { strangers: [{ table: 'tasks', rows: 2 }] })).toMatchObject({
      plan: null,
      notes: ['「停止作業」に、手で足した行が2行あります。トメルの記録ではないので、その行は読みません。'],
    });
  });

  it('without entries there is nothing to write and nothing to say', () => {
    expect(takenFrom(taskShop(), [])).toEqual({ plan: null, taken: 0, refused: 0, unclear: 0, notes: [] });
  });
});
