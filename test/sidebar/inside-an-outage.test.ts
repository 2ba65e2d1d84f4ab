// The room of one outage: what is next, what its commands write, and its lines on the desk.

import { describe, expect, it } from 'vitest';
import { deskLines } from '../../src/sidebar/desk-lines.ts';
import { nextTime } from '../../src/sidebar/next-time.ts';
import { outageNext } from '../../src/sidebar/outage-next.ts';
import { emptyDesk, good, refuse } from '../support/sidebar-answers.ts';
import { outage, outageNamed, outageReply, parcel, usualOutage } from '../support/sidebar-outage.ts';
import { runSidebar } from '../support/sidebar-run.ts';

const go = { kind: 'goIncident', incident: outage, to: 'room' } as const;

function inside(reply = outageReply) {
  const run = runSidebar().does(go).gets(good(reply));
  const shown = () => {
    const { screen } = run.state();
    if (screen.kind !== 'outage') throw new Error(`The screen is ${screen.kind}.`);
    return screen;
  };
  return { run, shown };
}

const quiet = { ...outage.talk, ready: 0 };

describe('次にやること', () => {
  const labelOf = (...facts: Parameters<typeof outageNamed>) => outageNext(outageNamed(...facts)).move?.label;

  it('takes in new orders, then tells everybody, then what was promised', () => {
    expect(labelOf({ progress: 3 }, { grown: 2 })).toBe('増えた注文を足す');
    expect(labelOf({ progress: 3 })).toBe('連絡する');
    expect(labelOf({ progress: 3 }, { talk: quiet })).toBe('経過のお知らせを作る');
  });

  it('says when somebody looks, without a button of its own', () => {
    expect(outageNext(outageNamed({ lookDue: true }, { talk: quiet }))).toEqual({
      say: '公式のお知らせを見る時間です。',
      move: null,
    });
    expect(outageNext(outageNamed({}, { talk: quiet })).say).toBe(
      'いま、することはありません。次に見るのは 12/28 15:00 です。',
    );
  });

  it('ships once it has recovered, watches, and ends', () => {
    const over = { recovered: true, lookAt: '', lookIso: '', progressAt: '' };
    expect(labelOf(over, { talk: quiet })).toBe('発送する');
    expect(labelOf({ ...over, toShip: 0, tracking: 2 }, { talk: quiet })).toBe('届くまで見守る');
    expect(labelOf({ ...over, toShip: 0 }, { talk: { ...quiet, looks: 1 } })).toBe('返事を見に行く');
    expect(labelOf({ ...over, toShip: 0 }, { talk: quiet, mayClose: true })).toBe('この障害を終える');
    // Nobody ends what lasts.
    expect(outageNext(outageNamed({ toShip: 0 }, { talk: quiet, mayClose: true })).move).toBeNull();
  });
});

describe('the commands of an outage', () => {
  it.each([
    [{ kind: 'addOrders', requestId: 'r-orders-1' }, '増えた注文を7件足しました。'],
    [{ kind: 'recordLook', requestId: 'r-look-001' }, '次は 12/28 22:00 です。'],
    [
      { kind: 'recordParcels', requestId: 'r-parcel-1', contacts: ['C-3'], told: true },
      '4件を書きとめました。',
    ],
    [{ kind: 'recordRecovery', requestId: 'r-recover1' }, '出す荷物が39件あります。'],
  ] as const)('%o is written for the outage on screen, and the outage read anew', (event, said) => {
    const { run } = inside();
    run.does('contacts' in event ? { ...event, contacts: [...event.contacts] } : event);
    expect(run.waiting().request).toEqual({ ...event, incidentId: 'T-021' });
    run.gets();
    expect(run.state().result.done.join('')).toContain(said);
    expect(run.state().desk).toBeNull();
    expect(run.waiting().request).toEqual({ kind: 'outage', incidentId: 'T-021' });
  });

  it('progress letters lead into the loop, unless there are none', () => {
    const { run } = inside();
    const event = { kind: 'prepareProgress', requestId: 'r-progress', letter: 'progress' } as const;
    run.does(event).gets();
    expect(run.screen()).toBe('letters');
    expect(run.state().result.done).toEqual(['連絡文を39件作りました。まだ送っていません。']);
    const none = inside();
    none.run.does(event).gets(good({ ...usualOutage.prepareProgress, drafts: 0 }));
    expect(none.run.screen()).toBe('outage');
  });

  it('a recovery that was none is taken back', () => {
    const { run } = inside({ ...outageReply, incident: outageNamed({ recovered: true }) });
    run.does({ kind: 'recordRecovery', requestId: 'r-recover2', back: true });
    run.gets(good({ ...usualOutage.recordRecovery, incident: outage }));
    expect(run.state().result.done).toEqual(['復旧の記録を取り消しました。障害は続いています。']);
  });

  it('a refusal reads the outage again at a press', () => {
    const { run } = inside();
    run.does({ kind: 'recordLook', requestId: 'r-look-001' });
    run.gets(refuse({ code: 'outageOver' }, 'この障害は、もう復旧したことになっています。'));
    run.does({ kind: 'again' });
    expect(run.waiting().request).toEqual({ kind: 'outage', incidentId: 'T-021' });
  });

  it('are not sent from another screen', () => {
    const run = runSidebar().does({ kind: 'addOrders', requestId: 'r-orders-1' });
    expect(run.sent()).toEqual([]);
  });
});

describe('the list of parcels', () => {
  it('is read on, and kept in sight while it is read anew', () => {
    const { run, shown } = inside({ ...outageReply, list: [parcel(1), parcel(2)], cursor: 2 });
    run.does({ kind: 'more' });
    expect(run.waiting().request).toEqual({ kind: 'outage', incidentId: 'T-021', cursor: 2 });
    run.gets(good({ ...outageReply, list: [parcel(3)] }));
    expect(shown().found?.list.map(({ contact }) => contact.id)).toEqual(['C-1', 'C-2', 'C-3']);
    run.does(go);
    expect(shown().found?.list).toHaveLength(3);
  });
});

describe('an outage that was none', () => {
  it('is ended as a mistake', () => {
    const { run } = inside();
    run.does({ kind: 'goMistake' });
    expect(run.waiting().request).toEqual({ kind: 'previewMistake', incidentId: 'T-021' });
    run.gets().does({ kind: 'mistake', requestId: 'r-mistake1', reason: '' });
    expect(run.waiting().request).toMatchObject({ kind: 'mistake', incidentId: 'T-021' });
  });
});

describe('今日やること', () => {
  const linesOf = (...facts: Parameters<typeof outageNamed>) => {
    const lines = deskLines({ ...emptyDesk, at: '12/28 11:30', incidents: [outageNamed(...facts)] });
    const labels = (group: keyof typeof lines) => lines[group].map(({ label, count }) => `${label} ${count}`);
    return { lines, labels };
  };

  it('has new orders now, and nothing of a stop', () => {
    const { labels, lines } = linesOf({}, { grown: 7 });
    expect(labels('now')).toEqual(['増えた注文 7件']);
    expect(lines.now[0]?.go).toMatchObject({ kind: 'goIncident', to: 'room' });
  });

  it('has the notice today once it is time, and in the calendar before', () => {
    expect(linesOf({}).labels('waiting')).toContain('公式のお知らせを見る 12/28 15:00');
    expect(linesOf({}).lines.waiting[0]?.at?.iso).toBe('2026-12-28T06:00:00.000Z');
    expect(linesOf({ lookDue: true }).labels('soon')).toContain('公式のお知らせを見る 12/28 15:00');
  });

  it('has what was promised, the texts and the near deadlines', () => {
    const { labels, lines } = linesOf(
      { progress: 12 },
      { clocksNear: 17, clockFirst: '12/28 12:30', clockKind: '発送期限' },
    );
    expect(labels('soon')).toEqual(['経過のお知らせ 12件', '期限が近い 17件', '送っていない連絡文 39件']);
    expect(lines.soon[1]?.go).toMatchObject({ kind: 'goIncident', to: 'room' });
  });

  it('says when somebody looks next where nothing has to be done now', () => {
    const desk = { ...emptyDesk, at: '12/28 11:30', incidents: [outage] };
    expect(nextTime(desk)).toBe('次は 12/28 15:00 公式のお知らせを見る');
  });

  it('has what was promised once, with its link into the calendar', () => {
    const promise = { promise: '12/29 20:00', promiseAt: '2026-12-29T11:00:00.000Z' };
    const { lines } = linesOf({}, promise);
    expect(lines.waiting.map(({ label }) => label)).toEqual(['公式のお知らせを見る', '経過のお知らせ']);
    expect(lines.waiting[1]?.at?.iso).toBe(promise.promiseAt);
    expect(lines.soon.map(({ label }) => label)).toEqual(['送っていない連絡文']);
  });

  it('lets nobody end what lasts or has parcels in hand', () => {
    const over = { recovered: true, lookAt: '', lookIso: '', progressAt: '' };
    const ends = (facts: Parameters<typeof outageNamed>[0]) =>
      linesOf(facts, { mayClose: true, talk: quiet }).lines.spare.map(({ label }) => label);
    expect(ends({})).toEqual([]);
    expect(ends(over)).toEqual([]);
    expect(ends({ ...over, toShip: 0 })).toEqual(['終えられるトラブル']);
  });

  it('has the parcels once it has recovered', () => {
    const { lines } = linesOf({ recovered: true, lookAt: '', lookIso: '', progressAt: '' });
    expect(lines.soon[0]).toMatchObject({ label: '発送する', count: '39件', go: { kind: 'goPacking' } });
    expect(lines.waiting).toEqual([]);
  });
});
