// 停止作業 filled by hand: what a tick, a word or a note leads to is what the button for it leads to.
import { describe, expect, it } from 'vitest';
import type { HandRow } from '../../src/app/hand-entry.ts';
import { recordTask } from '../../src/app/record-task.ts';
import type { HoldId, IncidentId, TaskId } from '../../src/domain/ids.ts';
import type { StopTask } from '../../src/domain/stop-task.ts';
import { afterTaking, handRow, takenFrom } from '../support/hand-rows.ts';
import {
  afterwards,
  holdOf,
  incidentOf,
  planned,
  type Shop,
  shopOf,
  taskOf,
  worldOf,
} from '../support/small-world.ts';

const T1 = 'T-001' as IncidentId;
const T2 = 'T-002' as IncidentId;
const ref = (key: string) => ({ sheetId: 11, key, ownId: '', fingerprint: 'f' });

/** Two listings and a box of one trouble, and the first listing once more in another. */
function shop(tasks: readonly StopTask[] = []): Shop {
  const task = (id: string, facts: Partial<StopTask> = {}): StopTask =>
    tasks.find((one) => one.id === id) ??
    taskOf({ id: id as TaskId, holdId: 'H1' as HoldId, product: '真鍮ピアス', ...facts });
  return shopOf({
    operation: 9,
    records: {
      incidents: [
        incidentOf({ type: 'DESCRIPTION_ERROR', stopped: '0/3' }),
        incidentOf({ id: T2, stopped: '0/1' }),
      ],
      holds: [
        holdOf({ id: 'H1' as HoldId, ref: ref('A-1') }),
        holdOf({ id: 'H2' as HoldId, incidentId: T2, ref: ref('A-1') }),
      ],
      tasks: [
        task('S1-a-MERCARI'),
        task('S1-a-RAKUMA', { place: 'ラクマ' }),
        task('S1-a-box', { kind: 'box', place: '', action: 'この箱を出さない', reverse: '出してよい' }),
        task('S2-a-MERCARI', { incidentId: T2, holdId: 'H2' as HoldId }),
      ],
      contacts: [],
      drafts: [],
    },
  });
}

const taskIn = (now: Shop, id: string): StopTask => {
  const found = now.records.tasks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No task ${id}`);
  return found;
};
const remark = (now: Shop, id: string): string => taskIn(now, id).takenIn;
const row = (id: string, cells: Parameters<typeof handRow>[2]): HandRow => handRow('tasks', id, cells);
const done = (facts: Partial<StopTask>): StopTask =>
  taskOf({
    id: 'S1-a-MERCARI' as TaskId,
    holdId: 'H1' as HoldId,
    done: true,
    doneAt: 5,
    doneBy: 'みき',
    ...facts,
  });

describe('済 and 結果', () => {
  it('a tick is what 止めた is, with all that follows', () => {
    const before = shop();
    const pressed = recordTask(worldOf(before), {
      kind: 'recordTask',
      requestId: 'r',
      taskId: 'S1-a-MERCARI',
      outcome: '止めた',
    });
    const byButton = afterwards(before, planned(pressed).plan).records;
    const byHand = afterTaking(before, [row('S1-a-MERCARI', { 済: true })]).records;
    const plain = (tasks: readonly StopTask[]) => tasks.map((task) => ({ ...task, takenIn: '' }));
    expect({ ...byHand, tasks: plain(byHand.tasks) }).toEqual(byButton);
    expect(byHand.tasks[3]).toMatchObject({ outcome: '止めた', done: true });
    expect(byHand.tasks[0]?.takenIn).toBe('11/20 09:00 済→止めた');
  });

  it('a word in another spelling is read, and the tick follows it', () => {
    const after = afterTaking(shop(), [row('S1-a-MERCARI', { 済: true, 結果: ' 少し待つ　' })]);
    expect(taskIn(after, 'S1-a-MERCARI')).toMatchObject({ outcome: '少し待つ', done: false });
    expect(remark(after, 'S1-a-MERCARI')).toBe('11/20 09:00 結果→少し待つ');
  });

  it('売れていた makes the buyer and the box, whose rows are whole at once', () => {
    const { plan, notes } = takenFrom(shop(), [
      row('S1-a-MERCARI', { 結果: '売れていた' }),
      row('S1-a-RAKUMA', { 結果: '売れていた' }),
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
    const after = afterTaking(shop([done({ outcome: '止めた' })]), [row('S1-a-MERCARI', { 済: false })]);
    expect(taskIn(after, 'S1-a-MERCARI')).toMatchObject({ outcome: null, done: false, doneAt: null });
    expect(remark(after, 'S1-a-MERCARI')).toBe('11/20 09:00 済→まだ');
  });

  it('the last one stops the trouble', () => {
    const after = afterTaking(shop(), [
      row('S1-a-MERCARI', { 済: true }),
      row('S1-a-RAKUMA', { 結果: 'もともと止まっていた' }),
      row('S1-a-box', { 済: true }),
    ]);
    expect(after.records.incidents[0]).toMatchObject({ stopped: '3/3', status: 'CONTAINED' });
    expect(after.records.incidents[1]).toMatchObject({ stopped: '1/1', status: 'CONTAINED' });
  });

  it('the same listing ticked in both troubles counts as taken in both', () => {
    const { plan, taken } = takenFrom(shop(), [
      row('S2-a-MERCARI', { 済: true }),
      row('S1-a-MERCARI', { 済: true }),
    ]);
    expect(taken).toBe(2);
    const after = afterwards(shop(), plan as NonNullable<typeof plan>);
    for (const id of ['S1-a-MERCARI', 'S2-a-MERCARI']) expect(remark(after, id)).toContain('済→止めた');
  });

  it('a listing sold in two troubles: the second waits for the next time', () => {
    const rows = [row('S1-a-MERCARI', { 結果: '売れていた' }), row('S2-a-MERCARI', { 結果: '売れていた' })];
    const first = takenFrom(shop(), rows);
    expect(first).toMatchObject({ taken: 1, unclear: 0 });
    const after = afterwards(shop(), first.plan as NonNullable<typeof first.plan>);
    expect(remark(after, 'S2-a-MERCARI')).toContain('次に開いたときに');
    const second = afterTaking(after, rows.slice(1));
    expect(second.records.contacts.map(({ incidentId }) => incidentId)).toEqual([T1, T2]);
    expect(remark(second, 'S2-a-MERCARI')).toBe('11/20 09:00 結果→売れていた');
  });
});

describe('what cannot be taken in', () => {
  it('a word that is none waits with its tick; the other cells of the row do not', () => {
    const { plan, unclear, notes } = takenFrom(shop(), [
      row('S1-a-MERCARI', { 済: true, 結果: 'とめたよ', メモ: '2箱が3枚' }),
    ]);
    const after = afterwards(shop(), plan as NonNullable<typeof plan>);
    expect(taskIn(after, 'S1-a-MERCARI')).toMatchObject({ done: false, outcome: null, note: '2箱が3枚' });
    expect(plan?.changes.map(({ field }) => field).sort()).toEqual(['note', 'takenIn']);
    expect(unclear).toBe(1);
    expect(remark(after, 'S1-a-MERCARI')).toBe(
      [
        'まだ取り込んでいません。「結果」の「とめたよ」が読めません。次のどれかにしてください: 止めた・直した・追記した・売れていた・もともと止まっていた・止められない・少し待つ・売れてから見る。',
        '11/20 09:00 メモ→2箱が3枚',
      ].join('\n'),
    );
    expect(notes).toContain(
      '分からなかった記入が1件あります。「停止作業」の「取り込み」の列を見てください。',
    );
  });

  it('is not said twice, is cleared when it has gone, and is replaced when it can be read', () => {
    const rows = [row('S1-a-MERCARI', { 結果: 'とめたよ' })];
    const waiting = afterTaking(shop(), rows);
    expect(takenFrom(waiting, rows)).toMatchObject({ plan: null, unclear: 1 });
    expect(remark(afterTaking(waiting, []), 'S1-a-MERCARI')).toBe('');
    const other = afterTaking(waiting, [row('S1-a-MERCARI', { 結果: 'とまった' })]);
    expect(remark(other, 'S1-a-MERCARI')).toContain('「とまった」');
    const read = afterTaking(waiting, [row('S1-a-MERCARI', { 結果: '止めた' })]);
    expect(remark(read, 'S1-a-MERCARI')).toBe('11/20 09:00 結果→止めた');
  });

  it.each<[string, StopTask, HandRow, RegExp]>([
    [
      'ticked while 結果 still waits',
      done({ done: false, outcome: '少し待つ', doneAt: null, doneBy: '' }),
      row('S1-a-MERCARI', { 済: true }),
      /「結果」が「少し待つ」のままです/,
    ],
    [
      '結果 emptied while the tick stays',
      done({ outcome: '直した' }),
      row('S1-a-MERCARI', { 結果: '' }),
      /「結果」が空ですが、「済」にチェックが残っています/,
    ],
    [
      'a word in the place of a tick',
      done({ done: false }),
      row('S1-a-MERCARI', { 済: 'たぶん' }),
      /「済」の「たぶん」/,
    ],
    [
      'a note that no cell could keep',
      done({ done: false }),
      row('S1-a-MERCARI', { メモ: 'あ'.repeat(2001) }),
      /「メモ」が長すぎます。2000文字まで/,
    ],
    [
      'a text that became a formula',
      done({ done: false }),
      row('S1-a-MERCARI', { メモ: '#NAME?' }),
      /式のまちがい\(#NAME\?\)/,
    ],
    ['a broken character', done({ done: false }), row('S1-a-MERCARI', { メモ: 'x\ud800' }), /こわれた文字/],
  ])('%s is asked back', (_, task, hand, sentence) => {
    const before = shop([task]);
    const { plan, unclear } = takenFrom(before, [hand]);
    const after = afterwards(before, plan as NonNullable<typeof plan>);
    expect(unclear).toBe(1);
    expect(remark(after, 'S1-a-MERCARI')).toMatch(sentence);
    expect({ ...taskIn(after, 'S1-a-MERCARI'), takenIn: '' }).toEqual(taskIn(before, 'S1-a-MERCARI'));
  });

  it.each<[string, Shop, HandRow, string, string]>([
    [
      'an outcome that does not suit',
      shop(),
      row('S1-a-box', { 結果: '直した' }),
      'outcome',
      '11/20 09:00 「結果」の「直した」は、取り込めません。この作業では「直した」を選べません。元の値に戻しました。',
    ],
    [
      '売れていた taken back',
      shop([done({ outcome: '売れていた' })]),
      row('S1-a-MERCARI', { 済: false }),
      'done',
      '11/20 09:00 「済」のチェックを外したことは、取り込めません。この作業は「売れていた」で片付いています。箱の作業と連絡する相手を作ってあるので、取り消せません。元の値に戻しました。',
    ],
    [
      'a listing put back that is stopped still',
      shop([done({ outcome: '止めた' })]),
      row('S1-a-MERCARI', { 再開済: true }),
      'reverseDone',
      '11/20 09:00 「再開済」のチェックは、取り込めません。この作業は、いま元に戻すものではありません。もう済んでいるか、まだ止めておくものです。元の値に戻しました。',
    ],
  ])('%s is put back, with the reason', (_, before, hand, field, sentence) => {
    const { plan, taken, refused, notes } = takenFrom(before, [hand]);
    expect([taken, refused]).toEqual([0, 1]);
    const back = plan?.changes.find((change) => change.field === field);
    expect(back?.before).toBe(back?.after);
    const after = afterwards(before, plan as NonNullable<typeof plan>);
    expect(remark(after, hand.id)).toBe(sentence);
    expect({ ...taskIn(after, hand.id), takenIn: '' }).toEqual(taskIn(before, hand.id));
    expect(notes[0]).toContain('取り込めない記入が1件');
    expect(plan?.sentence).toBe('スマホなどの記入のうち、取り込めない1件を元に戻しました');
  });

  it('nothing of an ended trouble, but notes', () => {
    const open = shop([done({ outcome: '止めた' })]);
    const ended: Shop = {
      ...open,
      records: {
        ...open.records,
        incidents: open.records.incidents.map((one) => ({ ...one, status: 'CLOSED' as const })),
      },
    };
    const { refused, taken } = takenFrom(ended, [row('S1-a-MERCARI', { 済: false, メモ: '箱は3つ' })]);
    expect([taken, refused]).toEqual([1, 1]);
  });
});

describe('who and what else', () => {
  it('the name that a helper wrote stands, and the seller’s where none was written', () => {
    const after = afterTaking(shop(), [
      row('S1-a-MERCARI', { 済: true, 済にした人: 'さくら' }),
      row('S1-a-RAKUMA', { 済: true }),
    ]);
    expect(taskIn(after, 'S1-a-MERCARI').doneBy).toBe('さくら');
    expect(taskIn(after, 'S1-a-RAKUMA').doneBy).toBe('みき');
    expect(remark(after, 'S1-a-MERCARI')).toBe('11/20 09:00 済→止めた、済にした人→さくら');
  });

  it('再開済 counts once nothing holds the row any more', () => {
    const stopped = shop([done({ outcome: '止めた' })]);
    const released: Shop = {
      ...stopped,
      records: {
        ...stopped.records,
        holds: stopped.records.holds.map((hold) => ({ ...hold, state: 'RELEASED' as const, left: 0 })),
      },
    };
    const after = afterTaking(released, [row('S1-a-MERCARI', { 再開済: true })]);
    expect(taskIn(after, 'S1-a-MERCARI')).toMatchObject({ reverseDone: true, reversedAt: after.now });
    const back = afterTaking(after, [row('S1-a-MERCARI', { 再開済: false })]);
    expect(taskIn(back, 'S1-a-MERCARI')).toMatchObject({ reverseDone: false, reversedAt: null });
  });

  it('the order of the rows makes no difference, nor who is looked at first', () => {
    const rows = [
      row('S1-a-MERCARI', { 済: true }),
      row('S2-a-MERCARI', { 結果: '少し待つ' }),
      row('S1-a-RAKUMA', { 結果: '売れていた', メモ: 'x' }),
      row('S1-a-box', { 結果: 'とめたよ' }),
    ];
    const one = takenFrom(shop(), rows);
    for (const order of [
      [3, 2, 1, 0],
      [1, 0, 3, 2],
      [2, 3, 0, 1],
    ])
      expect(
        takenFrom(
          shop(),
          order.map((at) => rows[at]).filter((each) => each !== undefined),
        ),
      ).toEqual(one);
  });

  it('rows added by hand are counted and left alone', () => {
    expect(takenFrom(shop(), [], { strangers: [{ table: 'tasks', rows: 2 }] })).toMatchObject({
      plan: null,
      notes: ['「停止作業」に、手で足した行が2行あります。トメルの記録ではないので、その行は読みません。'],
    });
  });

  it('without entries there is nothing to write and nothing to say', () => {
    expect(takenFrom(shop(), [])).toEqual({ plan: null, taken: 0, refused: 0, unclear: 0, notes: [] });
  });
});
