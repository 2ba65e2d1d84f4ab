// What the sidebar does when the answer is a refusal, a failure, late, or none.

import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/app/protocol.ts';
import { badCell, emptyDesk, good, preview, refuse } from '../support/sidebar-answers.ts';
import { incident } from '../support/sidebar-incident.ts';
import { runSidebar, type SidebarRun } from '../support/sidebar-run.ts';

function readyToStop(): SidebarRun {
  return runSidebar()
    .does({ kind: 'start', screen: 'stop' })
    .gets()
    .does({ kind: 'choose', type: 'UNKNOWN' })
    .gets();
}

const platform: Reply = {
  ok: false,
  failure: 'platform',
  say: 'Google側の都合で、いまは読み書きできません。',
};

describe('a command', () => {
  it('is sent once, however often it is pressed', () => {
    const run = readyToStop();
    run.does({ kind: 'stop', requestId: 'r-first-01' }).does({ kind: 'stop', requestId: 'r-second-1' });
    expect(run.sent().filter((request) => request.kind === 'stop')).toHaveLength(1);
  });

  it('holds the screen until its answer is there', () => {
    const run = readyToStop().does({ kind: 'stop', requestId: 'r-first-01' }).does({ kind: 'back' });
    expect(run.screen()).toBe('howFar');
  });

  it('without an answer is sent again with the same id, by 「もう一度送る」 or by the main button', () => {
    const run = readyToStop().does({ kind: 'stop', requestId: 'r-first-01' }).loses();
    expect(run.screen()).toBe('howFar');
    expect(run.state().trouble?.way).toMatchObject({ kind: 'again', command: true });
    run.does({ kind: 'again' }).loses().does({ kind: 'stop', requestId: 'r-other-01' });
    const stops = run.sent().filter((request) => request.kind === 'stop');
    expect(stops).toHaveLength(3);
    expect(new Set(stops.map((request) => request.requestId))).toEqual(new Set(['r-first-01']));
    expect(run.gets().screen()).toBe('stopList');
  });

  it('without an answer lets nobody choose another kind: back leads to the desk, which knows the truth', () => {
    const run = readyToStop().does({ kind: 'stop', requestId: 'r-first-01' }).loses().does({ kind: 'back' });
    expect(run.screen()).toBe('desk');
    expect(run.waiting().request).toEqual({ kind: 'open' });
  });

  it('without an answer is not hidden by a reading that fails beside it', () => {
    const run = readyToStop().does({ kind: 'stop', requestId: 'r-first-01' }).loses();
    run.does({ kind: 'more' }).loses();
    expect(run.state().trouble?.way).toMatchObject({ kind: 'again', command: true });
  });

  it.each([
    ['the lock is taken', refuse({ code: 'busy' }, 'ほかの人が書いています。')],
    ['Google fails', platform],
  ])('is sent again with the same id when %s', (_why, reply) => {
    const run = readyToStop().does({ kind: 'stop', requestId: 'r-first-01' }).gets(reply);
    expect(run.screen()).toBe('howFar');
    run.does({ kind: 'again' });
    expect(run.waiting().request).toMatchObject({ kind: 'stop', requestId: 'r-first-01' });
  });
});

describe('a refusal', () => {
  it('leaves the screen as it was and shows its sentence', () => {
    const run = readyToStop();
    const before = run.state().screen;
    run.does({ kind: 'stop', requestId: 'r-first-01' });
    run.gets(refuse({ code: 'rowsGone', rows: 4 }, '選んだ行が見つかりません。'));
    expect(run.state().screen).toEqual(before);
    expect(run.state().trouble?.say).toBe('選んだ行が見つかりません。');
    run.does({ kind: 'again' });
    expect(run.waiting().request).toEqual({ kind: 'previewStop' });
  });

  it('for want of a selection asks for one, with the sentence of the door', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'stop' });
    run.gets(refuse({ code: 'selectionOutside', tab: 'メモ' }, '「メモ」は商品の表ではありません。'));
    expect(run.state().screen).toMatchObject({
      kind: 'whatHappened',
      unselected: '「メモ」は商品の表ではありません。',
    });
    expect(run.does({ kind: 'choose', type: 'UNKNOWN' }).screen()).toBe('whatHappened');
  });

  it('asks for a selection where the door found no row in it', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'stop' });
    run.gets(
      good({
        kind: 'previewStop',
        preview: { ...preview, start: [], rows: [], list: [], groups: [], marked: 0 },
      }),
    );
    expect(run.state().screen).toMatchObject({ unselected: '止めたい商品の行を、表で選んでください。' });
  });

  it('for want of set-up leads to set-up and from there on to the stop', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'stop' });
    run.gets(refuse({ code: 'notSetUp' }, 'まだ準備ができていません。'));
    expect(run.state().screen).toMatchObject({ kind: 'setUp', goal: 'stop' });
    run.gets().does({ kind: 'setUp', requestId: 'r-setup-001' }).gets();
    expect(run.screen()).toBe('whatHappened');
    expect(run.waiting().request).toEqual({ kind: 'previewStop' });
    expect(run.gets().state().result.done).toEqual([
      '準備ができました。 足したもの: タブ「トラブル」、タブ「止めた商品」、ほか2つ',
    ]);
  });

  it('because the columns changed offers set-up and comes back to the stop', () => {
    const run = readyToStop().does({ kind: 'stop', requestId: 'r-first-01' });
    run.gets(
      refuse({ code: 'columnsGone', tab: '在庫', headers: ['商品名'] }, '「商品名」が見つかりません。'),
    );
    run.does({ kind: 'again' });
    expect(run.state().screen).toMatchObject({ kind: 'setUp', goal: 'stop' });
  });
});

describe('set-up that cannot work', () => {
  it('keeps what was chosen', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'setUp' }).gets();
    run.does({ kind: 'pickHeader', sheetId: 7, field: 'key', header: 'SKU' });
    const before = run.state().screen;
    run.does({ kind: 'setUp', requestId: 'r-setup-001' });
    run.gets(refuse({ code: 'mappingUnusable', tab: '在庫' }, '商品名か管理番号の列がいります。'));
    expect(run.state().screen).toEqual(before);
    expect(run.does({ kind: 'again' }).state().screen).toEqual(before);
  });
});

describe('a late answer', () => {
  it('to a question that was overtaken changes nothing', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'desk' });
    const open = run.waiting();
    run.does({ kind: 'goStop' });
    const before = run.state();
    run.does({
      kind: 'answered',
      call: open.number,
      reply: good({ kind: 'open', desk: { ...emptyDesk, ready: false } }),
    });
    expect(run.state()).toBe(before);
  });

  it('about another trouble does not enter the room', () => {
    const run = runSidebar().does({ kind: 'goIncident', incident: { ...incident, id: 'T-099' }, to: 'room' });
    run.gets();
    expect(run.state().screen).toMatchObject({ kind: 'room', room: null, incident: { id: 'T-099' } });
  });
});

describe('unreadable cells', () => {
  it('are kept once each while the screen stays, and go with it', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'stop' });
    run.gets(good({ kind: 'previewStop', preview }, [badCell]));
    run.does({ kind: 'choose', type: 'UNKNOWN' }).gets().does({ kind: 'more' });
    run.gets(good({ kind: 'previewStop', preview }, [badCell, { ...badCell, row: 41 }]));
    expect(run.state().badCells.map((cell) => cell.row)).toEqual([40, 41]);
    expect(run.does({ kind: 'goDesk' }).state().badCells).toEqual([]);
  });
});
