// The orderly ways through the sidebar, as events and screens.

import { describe, expect, it } from 'vitest';
import { busyDesk, emptyDesk, good, nextPreview, preview, room, usual } from '../support/sidebar-answers.ts';
import { incident } from '../support/sidebar-incident.ts';
import { runSidebar } from '../support/sidebar-run.ts';

const stop = { kind: 'stop', requestId: 'r-stop-0001' } as const;

describe('the stop', () => {
  it('goes from the desk to the stop list in three presses and reads the tasks by itself', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'desk' }).gets();
    run.does({ kind: 'goStop' }).gets().does({ kind: 'choose', type: 'UNKNOWN' }).gets().does(stop);
    expect(run.waiting().request).toEqual({
      kind: 'stop',
      requestId: 'r-stop-0001',
      type: 'UNKNOWN',
      rows: preview.start,
      reach: preview.reach,
      reached: preview.rows,
    });
    run.gets();
    expect(run.screen()).toBe('stopList');
    expect(run.state().result.done).toEqual(['8行に印を付けました(売れた相手 21件)']);
    expect(run.waiting().request).toEqual({ kind: 'incident', incidentId: 'T-012' });
    run.gets();
    expect(run.state().screen).toMatchObject({ kind: 'stopList', room: { tasksOpen: 6 } });
    expect(run.state().result.done).toHaveLength(1);
  });

  it('takes the kind while the selected rows are still being read, and stops only when they are known', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'stop' });
    run.does({ kind: 'choose', type: 'FATAL_DEFECT' });
    expect(run.screen()).toBe('howFar');
    run.does(stop);
    expect(run.sent()).toEqual([{ kind: 'previewStop' }, { kind: 'previewStop', type: 'FATAL_DEFECT' }]);
    run.gets().does(stop);
    expect(run.waiting().request).toMatchObject({ kind: 'stop', type: 'FATAL_DEFECT' });
  });

  it('asks again for rows where the look at the selection was lost before the kind was chosen', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'stop' }).loses();
    run.does({ kind: 'choose', type: 'UNKNOWN' });
    expect(run.waiting().request).toEqual({ kind: 'previewStop', type: 'UNKNOWN' });
    run.gets();
    expect(run.state().screen).toMatchObject({ kind: 'howFar', preview: { marked: 8 } });
  });

  it('adds further rows of the list behind the first and keeps the counts', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'stop' }).gets();
    run.does({ kind: 'choose', type: 'UNKNOWN' }).gets().does({ kind: 'more' });
    const { start, reach } = preview;
    expect(run.waiting().request).toEqual({
      kind: 'previewStop',
      rows: start,
      type: 'UNKNOWN',
      reach,
      cursor: 3,
    });
    run.gets(good({ kind: 'previewStop', preview: nextPreview }));
    const { screen } = run.state();
    expect(screen.kind === 'howFar' ? screen.preview?.list.map((row) => row.row) : []).toEqual([
      31, 32, 40, 33, 34,
    ]);
    expect(screen).toMatchObject({ preview: { marked: 8, cursor: null } });
  });

  it('shows further tasks behind the first, none of them twice', () => {
    const run = runSidebar().does({ kind: 'goIncident', incident, to: 'stopList' });
    run.gets(good({ kind: 'incident', room: { ...room, cursor: 6 } })).does({ kind: 'more' });
    expect(run.waiting().request).toEqual({ kind: 'incident', incidentId: 'T-012', cursor: 6 });
    const [seen, unseen] = room.tasks
      .slice(5)
      .map((task, index) => ({ ...task, id: index ? 'S-99' : task.id }));
    const next = [seen, unseen].filter((task) => task !== undefined);
    run.gets(good({ kind: 'incident', room: { ...room, tasks: next, cursor: null } }));
    const { screen } = run.state();
    expect(screen.kind === 'stopList' && screen.room?.tasks.map((task) => task.id)).toEqual([
      'S-1',
      'S-2',
      'S-3',
      'S-4',
      'S-5',
      'S-7',
      'S-6',
      'S-99',
    ]);
  });
});

describe('the first reply', () => {
  it('opens its draft, and back leads to the list with the draft known', () => {
    const run = runSidebar().does({ kind: 'goIncident', incident, to: 'stopList' }).gets();
    run.does({
      kind: 'name',
      requestId: 'r-name-0001',
      marketplace: 'MERCARI',
      transactionId: 'm10000000017',
      buyer: 'ほし',
      product: '真鍮ピアス しずく型',
    });
    expect(run.waiting().request).toMatchObject({ kind: 'nameTransaction', incidentId: 'T-012' });
    run.gets();
    expect(run.screen()).toBe('reply');
    run.does({ kind: 'back' });
    expect(run.state().screen).toMatchObject({
      kind: 'stopList',
      incident: { firstReply: 'draft' },
      room: { drafts: [{ id: 'M-0001' }] },
    });
  });
});

describe('まちがいでした', () => {
  it('shows what comes back, then the ended trouble with what is left for a person', () => {
    const run = runSidebar().does({ kind: 'goIncident', incident, to: 'room' }).gets();
    run.does({ kind: 'goMistake' }).gets();
    expect(run.state().screen).toMatchObject({ kind: 'mistake', found: { rows: 7 } });
    run.does({ kind: 'goRelease', ending: 'ONLY_ONE' });
    expect(run.waiting().request).toMatchObject({ kind: 'previewRelease', ending: 'ONLY_ONE' });
    run.does({ kind: 'back' }).does({ kind: 'goMistake' }).gets();
    run.does({ kind: 'mistake', requestId: 'r-mist-0001', reason: '' }).gets();
    expect(run.state().screen).toMatchObject({
      kind: 'room',
      incident: { statusLabel: 'まちがい', reverseOpen: 4 },
    });
    expect(run.state().result.notes).toEqual([
      '出品や箱は、まだ止まったままです。人がやることが4件あります。',
    ]);
    expect(run.waiting().request).toEqual({ kind: 'incident', incidentId: 'T-012' });
  });

  it.each([
    [null, 'T-012 をまちがいとして終えました。止めたのは正しい判断でした。'],
    [0, 'T-012 をまちがいとして終えました。止めたのは正しい判断でした。1分かからずに止め終わりました。'],
    [14, 'T-012 をまちがいとして終えました。止めたのは正しい判断でした。止め終わるまで14分でした。'],
  ])('stopped in %s minutes, says so', (minutes, said) => {
    const run = runSidebar()
      .does({ kind: 'goIncident', incident: { ...incident, minutes }, to: 'room' })
      .gets(good({ kind: 'incident', room: { ...room, incident: { ...incident, minutes } } }));
    run.does({ kind: 'goMistake' }).gets();
    run.does({ kind: 'mistake', requestId: 'r-mist-0001', reason: '' });
    run.gets(good({ ...usual.mistake, rows: 0, heldByOthers: 0, drafts: 0 }));
    expect(run.state().result.done).toEqual([said]);
  });

  it('leads to 1個だけの問題だった, which leads back to the room', () => {
    const run = runSidebar().does({ kind: 'goIncident', incident, to: 'room' }).gets();
    run.does({ kind: 'goMistake' }).gets();
    run.does({ kind: 'goRelease', ending: 'ONLY_ONE' }).gets();
    expect(run.state().screen).toMatchObject({ kind: 'release', ending: 'ONLY_ONE', found: { rows: 8 } });
    expect(run.does({ kind: 'back' }).screen()).toBe('room');
  });
});

describe('set-up', () => {
  it('comes by itself where nothing is set up, and sends what the seller confirmed', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'desk' });
    run.gets(good({ kind: 'open', desk: { ...emptyDesk, ready: false } }));
    expect(run.screen()).toBe('setUp');
    run.gets();
    run.does({ kind: 'pickHeader', sheetId: 7, field: 'key', header: 'SKU' });
    run.does({ kind: 'pickHeader', sheetId: 7, field: 'marketplace', header: '' });
    run.does({ kind: 'setUp', requestId: 'r-setup-001' });
    expect(run.waiting().request).toEqual({
      kind: 'setUp',
      requestId: 'r-setup-001',
      tables: [{ sheetId: 7, use: 'stock', headerRow: 3, columns: { key: 'SKU', product: '商品名' } }],
    });
    run.gets();
    expect(run.screen()).toBe('desk');
    expect(run.state().result.done).toEqual([
      '準備ができました。 足したもの: タブ「トラブル」、タブ「止めた商品」、ほか2つ',
    ]);
  });

  it('sends nothing without a table', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'setUp' }).gets();
    run
      .does({ kind: 'pickTable', sheetId: 7, chosen: false })
      .does({ kind: 'setUp', requestId: 'r-setup-002' });
    expect(run.sent().map((request) => request.kind)).toEqual(['proposeSetUp']);
  });
});

describe('back', () => {
  it('leads one depth up each time', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'desk' });
    run.gets(good({ kind: 'open', desk: busyDesk }));
    run.does({ kind: 'goIncident', incident, to: 'stopList' }).gets();
    expect(run.does({ kind: 'back' }).screen()).toBe('room');
    expect(run.does({ kind: 'back' }).screen()).toBe('desk');
    expect(run.does({ kind: 'back' }).screen()).toBe('desk');
  });

  it('from どこまで to 何が起きましたか without reading anew', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'stop' }).gets();
    run.does({ kind: 'choose', type: 'UNKNOWN' }).gets().does({ kind: 'back' });
    expect(run.state().screen).toMatchObject({ kind: 'whatHappened', preview: { marked: 8 } });
    expect(run.sent()).toHaveLength(2);
    // Another kind begins with the rows that were shown, wherever the selection is by now.
    run.does({ kind: 'choose', type: 'DESCRIPTION_ERROR' });
    expect(run.waiting().request).toMatchObject({ rows: preview.start, type: 'DESCRIPTION_ERROR' });
  });
});

describe('the name', () => {
  it('is kept without holding up a stop', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'desk' }).gets();
    run.does({ kind: 'setName', name: 'はな' }).does({ kind: 'goStop' });
    expect(run.screen()).toBe('whatHappened');
    const name = run.state().calls.aside;
    expect(name?.request).toEqual({ kind: 'setName', name: 'はな' });
    run.does({
      kind: 'answered',
      call: name?.number ?? 0,
      reply: good({ kind: 'setName', name: 'はな' }),
    });
    expect(run.state().desk?.name).toBe('はな');
  });
});
