// Night 5, a false alarm: half of it was stopped by hand, and all of that goes back, on both shops.
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../support/workbook-cells.ts';
import { allMarks, expectNight, stoppedRows } from './night-checks.ts';
import { first, lineAt, night } from './played-night.ts';

describe.each([
  {
    name: '5-b',
    byHand: [
      { label: '公開し直す', count: 2 },
      { label: '再開の連絡', count: 3 },
      { label: '出してよい', count: 4 },
      { label: '再出品', count: 1 },
      { label: '自動再出品を入れ直す', count: 1 },
    ],
    rows: 23,
    parcels: 4,
    to: 'ゆき☆ミ様',
  },
  {
    name: '5-c',
    byHand: [
      { label: '公開し直す', count: 2 },
      { label: '出してよい', count: 2 },
    ],
    rows: 9,
    parcels: 0,
    to: 'つむぎ様',
  },
] as const)('night 5 on $name: a false alarm', ({ name, byHand, rows, parcels, to }) => {
  const of = night(name);

  it('leaves nothing behind; ended twice is the one refusal', () => {
    expectNight(of());
    expect(of().refusals()).toEqual([{ code: 'incidentEnded', incidentId: 'T-002' }]);
  });

  it('half of it was done, the buyer was answered in the night', () => {
    const { stopped, toStop } = stoppedRows(of(), of().dump('half'));
    expect([stopped > 0, toStop > 0]).toEqual([true, true]);
    const [reply] = recordsOf(of().dump('half'), '連絡文ログ');
    expect(reply).toMatchObject({ 状態: '送信済', 宛名: to });
    expect(String(reply?.文面)).toContain('夜分に失礼いたします。');
  });

  it('takes it back within three requests, and says what a person has to put back', () => {
    const { sent } = of();
    const told = sent.findIndex((one) => one.kind === 'recordSent');
    const back = sent.findIndex((one) => one.kind === 'mistake');
    expect(back - told).toBeLessThanOrEqual(3);
    const whole = [...byHand, { label: '送った人に「問題なし」の連絡', count: 1 }];
    expect(first(of().said('previewMistake'))).toMatchObject({ rows, heldByOthers: 0, byHand: whole });
    expect(first(of().said('mistake'))).toMatchObject({ rows, heldByOthers: 0, byHand: whole });
    const holds = recordsOf(of().dump('mistaken'), '止めた商品');
    expect(new Set(holds.map((hold) => hold.解除の理由))).toEqual(
      new Set(['まちがいでした(照明のせいで、色がちがって見えていた)']),
    );
  });

  it('no mark is left at once but on parcels that may leave', () => {
    const left = allMarks(of(), of().dump('mistaken'));
    expect(left.filter((line) => line.includes('出してよい'))).toHaveLength(parcels);
    expect(left.filter((line) => !line.includes('出してよい') && !line.includes('トラブルID'))).toEqual([]);
    expect(allMarks(of(), of().dump('ticked'))).toEqual([]);
  });

  it('what was stopped before is not put back; what nobody stopped is not either', () => {
    const { tasks } = first(of().said('reverse'));
    const total = byHand.reduce((sum, { count }) => sum + count, 0);
    expect(tasks).toHaveLength(total);
    expect(new Set(tasks.map((task) => task.outcome))).toEqual(new Set(['止めた']));
    expect(of().said('recordReverse')).toHaveLength(total);
    const before = recordsOf(of().dump('end'), '停止作業').filter(
      (task) => task.結果 === 'もともと止まっていた',
    );
    expect(before.map((task) => task.再開済)).toEqual([false]);
  });

  it('the desk keeps it until the last word is sent in the morning', () => {
    expect(lineAt(of(), 2).line).toMatchObject({ statusLabel: 'まちがい', next: '止めた出品を元に戻す' });
    expect(lineAt(of(), 1).line).toMatchObject({ reverseOpen: 1, next: '「問題なし」を連絡する' });
    const [draft] = first(of().said('reverse')).drafts;
    expect(draft).toMatchObject({ to, when: '朝8時から', purpose: '問題なしのお知らせ' });
    expect(draft?.text).toContain('評価をお待ちいただいていた場合は、いつもどおりにお進めください。');
    expect(lineAt(of()).desk).toMatchObject({ incidents: [], nextPromise: '', notes: [], strayMarks: [] });
    const contacts = recordsOf(of().dump('end'), '連絡する相手');
    expect(new Set(contacts.map((one) => `${one.確からしさ} ${one.対応} ${one.次にやること}`))).toEqual(
      new Set(['関係なし 影響なし null']),
    );
  });
});
