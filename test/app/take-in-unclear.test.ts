// 停止作業 filled by hand in ways that cannot be taken in: asked back and left in the cell, or put back with the reason.
import { describe, expect, it } from 'vitest';
import type { HandRow } from '../../src/app/hand-entry.ts';
import type { StopTask } from '../../src/domain/stop-task.ts';
import { afterTaking, takenFrom } from '../support/hand-rows.ts';
import { doneTask, remark, taskAfter, taskRow, taskShop } from '../support/hand-tasks.ts';
import { afterwards, type Shop } from '../support/small-world.ts';

describe('what cannot be taken in', () => {
  it('a word that is none waits with its tick; the other cells of the row do not', () => {
    const { plan, unclear, notes } = takenFrom(taskShop(), [
      taskRow('S1-a-MERCARI', { 済: true, 結果: 'とめたよ', メモ: '2箱が3枚' }),
    ]);
    const after = afterwards(taskShop(), plan as NonNullable<typeof plan>);
    expect(taskAfter(after, 'S1-a-MERCARI')).toMatchObject({ done: false, outcome: null, note: '2箱が3枚' });
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
    const rows = [taskRow('S1-a-MERCARI', { 結果: 'とめたよ' })];
    const waiting = afterTaking(taskShop(), rows);
    expect(takenFrom(waiting, rows)).toMatchObject({ plan: null, unclear: 1 });
    expect(remark(afterTaking(waiting, []), 'S1-a-MERCARI')).toBe('');
    const other = afterTaking(waiting, [taskRow('S1-a-MERCARI', { 結果: 'とまった' })]);
    expect(remark(other, 'S1-a-MERCARI')).toContain('「とまった」');
    const read = afterTaking(waiting, [taskRow('S1-a-MERCARI', { 結果: '止めた' })]);
    expect(remark(read, 'S1-a-MERCARI')).toBe('11/20 09:00 結果→止めた');
  });

  it.each<[string, StopTask, HandRow, RegExp]>([
    [
      'ticked while 結果 still waits',
      doneTask({ done: false, outcome: '少し待つ', doneAt: null, doneBy: '' }),
      taskRow('S1-a-MERCARI', { 済: true }),
      /「結果」が「少し待つ」のままです/,
    ],
    [
      '結果 emptied while the tick stays',
      doneTask({ outcome: '直した' }),
      taskRow('S1-a-MERCARI', { 結果: '' }),
      /「結果」が空ですが、「済」にチェックが残っています/,
    ],
    [
      'a word in the place of a tick',
      doneTask({ done: false }),
      taskRow('S1-a-MERCARI', { 済: 'たぶん' }),
      /「済」の「たぶん」/,
    ],
    [
      'a note that no cell could keep',
      doneTask({ done: false }),
      taskRow('S1-a-MERCARI', { メモ: 'あ'.repeat(2001) }),
      /「メモ」が長すぎます。2000文字まで/,
    ],
    [
      'a text that became a formula',
      doneTask({ done: false }),
      taskRow('S1-a-MERCARI', { メモ: '#NAME?' }),
      /式のまちがい\(#NAME\?\)/,
    ],
    [
      'a broken character',
      doneTask({ done: false }),
      taskRow('S1-a-MERCARI', { メモ: 'x\ud800' }),
      /こわれた文字/,
    ],
  ])('%s is asked back', (_, task, hand, sentence) => {
    const before = taskShop([task]);
    const { plan, unclear } = takenFrom(before, [hand]);
    const after = afterwards(before, plan as NonNullable<typeof plan>);
    expect(unclear).toBe(1);
    expect(remark(after, 'S1-a-MERCARI')).toMatch(sentence);
    expect({ ...taskAfter(after, 'S1-a-MERCARI'), takenIn: '' }).toEqual(taskAfter(before, 'S1-a-MERCARI'));
  });

  it.each<[string, Shop, HandRow, string, string]>([
    [
      'an outcome that does not suit',
      taskShop(),
      taskRow('S1-a-box', { 結果: '直した' }),
      'outcome',
      '11/20 09:00 「結果」の「直した」は、取り込めません。この作業では「直した」を選べません。元の値に戻しました。',
    ],
    [
      '売れていた taken back',
      taskShop([doneTask({ outcome: '売れていた' })]),
      taskRow('S1-a-MERCARI', { 済: false }),
      'done',
      '11/20 09:00 「済」のチェックを外したことは、取り込めません。この作業は「売れていた」で片付いています。箱の作業と連絡する相手を作ってあるので、取り消せません。元の値に戻しました。',
    ],
    [
      'a listing put back that is stopped still',
      taskShop([doneTask({ outcome: '止めた' })]),
      taskRow('S1-a-MERCARI', { 再開済: true }),
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
    expect({ ...taskAfter(after, hand.id), takenIn: '' }).toEqual(taskAfter(before, hand.id));
    expect(notes[0]).toContain('取り込めない記入が1件');
    expect(plan?.sentence).toBe('スマホなどの記入のうち、取り込めない1件を元に戻しました');
  });

  it('nothing of an ended trouble, but notes', () => {
    const open = taskShop([doneTask({ outcome: '止めた' })]);
    const ended: Shop = {
      ...open,
      records: {
        ...open.records,
        incidents: open.records.incidents.map((one) => ({ ...one, status: 'CLOSED' as const })),
      },
    };
    const { refused, taken } = takenFrom(ended, [taskRow('S1-a-MERCARI', { 済: false, メモ: '箱は3つ' })]);
    expect([taken, refused]).toEqual([1, 1]);
  });
});
