// S2 and S3: which rows a stop begins with, how far it goes, and that nothing is stopped by an answer that is overtaken.

import { describe, expect, it } from 'vitest';
import type { Preview, ReachWire } from '../../src/app/protocol.ts';
import type { State } from '../../src/sidebar/screens.ts';
import { good, preview, refuse, usual } from '../support/sidebar-answers.ts';
import { runSidebar, type SidebarRun } from '../support/sidebar-run.ts';

const stop = { kind: 'stop', requestId: 'r-stop-0001' } as const;
const [first] = preview.list;
if (first === undefined) throw new Error('The preview lists no row');

function onHowFar(): SidebarRun {
  return runSidebar()
    .does({ kind: 'start', screen: 'stop' })
    .gets()
    .does({ kind: 'choose', type: 'WRONG_SHIPMENT' })
    .gets();
}

/** As the door answers a reach: the same reach back, with other numbers. */
function answering(reach: ReachWire, more: Partial<Preview> = {}) {
  return good({ kind: 'previewStop', preview: { ...preview, reach, ...more } });
}

function howFar(state: State) {
  if (state.screen.kind !== 'howFar') throw new Error(`On ${state.screen.kind}`);
  return state.screen;
}

const sentStops = (run: SidebarRun) => run.sent().filter((request) => request.kind === 'stop');

describe('the reach', () => {
  it('is asked for with the kind, and a tick asks again from the starting rows', () => {
    const run = onHowFar();
    expect(run.sent()[1]).toEqual({ kind: 'previewStop', rows: preview.start, type: 'WRONG_SHIPMENT' });
    run.does({ kind: 'tickAxis', axis: 'supplier', ticked: true });
    expect(run.waiting().request).toEqual({
      kind: 'previewStop',
      rows: preview.start,
      type: 'WRONG_SHIPMENT',
      reach: { axes: ['purchase', 'product', 'supplier'], excluded: [] },
    });
  });

  it('shows a tick at once and stops nothing before its answer is there', () => {
    const run = onHowFar().does({ kind: 'tickAxis', axis: 'product', ticked: false });
    expect(howFar(run.state()).reach?.axes).toEqual(['purchase']);
    run.does(stop);
    expect(sentStops(run)).toEqual([]);
    const reach = { axes: ['purchase' as const], excluded: [] };
    run.gets(answering(reach, { rows: ['在庫 k31'], marked: 1 })).does(stop);
    expect(sentStops(run)).toEqual([
      {
        kind: 'stop',
        requestId: 'r-stop-0001',
        type: 'WRONG_SHIPMENT',
        rows: preview.start,
        reach,
        reached: ['在庫 k31'],
      },
    ]);
  });

  it('takes the newest answer only, with every tick in it', () => {
    const run = onHowFar().does({ kind: 'tickAxis', axis: 'supplier', ticked: true });
    const old = run.waiting();
    run.does({ kind: 'tickAxis', axis: 'everything', ticked: true });
    expect(run.waiting().request).toMatchObject({
      reach: { axes: ['purchase', 'product', 'supplier', 'everything'] },
    });
    const before = run.state();
    run.does({
      kind: 'answered',
      call: old.number,
      reply: answering({ axes: ['supplier'] }, { marked: 99 }),
    });
    expect(run.state()).toBe(before);
    expect(howFar(run.state()).isBehind).toBe(true);
    run.gets(answering({ axes: ['everything'] }, { marked: 400 }));
    expect(howFar(run.state())).toMatchObject({ isBehind: false, preview: { marked: 400 } });
  });

  it('keeps a period for each axis that has one, and words', () => {
    const run = onHowFar().does({ kind: 'tickAxis', axis: 'outsourcer', ticked: true }).gets();
    const period = { from: '2026-11-09', to: '2026-11-22' };
    run.does({ kind: 'setPeriod', axis: 'outsourcer', period });
    run.does({ kind: 'setPeriod', axis: 'bought', period: { from: '', to: '2026-10-01' } });
    run.does({ kind: 'setPeriod', axis: 'shipped', period: { from: '2026-11-20', to: '' } });
    run.does({ kind: 'setWords', words: '綿100' });
    expect(run.waiting().request).toMatchObject({
      reach: {
        outsourced: period,
        bought: { from: '', to: '2026-10-01' },
        shipped: { from: '2026-11-20', to: '' },
        words: '綿100',
      },
    });
  });

  it('does not ask twice for the same words', () => {
    const run = onHowFar().does({ kind: 'setWords', words: '綿100' });
    const asked = run.sent().length;
    run.does({ kind: 'setWords', words: '綿100' });
    expect(run.sent()).toHaveLength(asked);
  });

  it('that got no answer is asked for again as it was, and stops nothing meanwhile', () => {
    const run = onHowFar().does({ kind: 'tickAxis', axis: 'supplier', ticked: true });
    const asked = run.waiting().request;
    run.loses().does(stop);
    expect(sentStops(run)).toEqual([]);
    run.does({ kind: 'again' });
    expect(run.waiting().request).toEqual(asked);
    run.gets().does(stop);
    expect(sentStops(run)).toHaveLength(1);
  });

  it('does not change while nobody knows whether the stop was written', () => {
    const run = onHowFar().does(stop).loses();
    const before = run.state();
    run.does({ kind: 'tickAxis', axis: 'supplier', ticked: true }).does({ kind: 'setWords', words: 'x' });
    run.does({ kind: 'leaveOut', row: first, reason: '現物を確かめた' });
    expect(run.state()).toBe(before);
  });

  it('with no row in it is an answer, and nothing is sent', () => {
    const run = onHowFar().does({ kind: 'leaveOut', row: first, reason: '現物を確かめた' });
    run.gets(answering({ axes: [] }, { rows: [], list: [], marked: 0 })).does(stop);
    expect(run.screen()).toBe('howFar');
    expect(sentStops(run)).toEqual([]);
  });
});

describe('a row left out', () => {
  it('goes with its reason, is listed, and can be put back', () => {
    const run = onHowFar().does({ kind: 'leaveOut', row: first, reason: '別の仕入れと分かっている' });
    const excluded = [{ row: first.token, reason: '別の仕入れと分かっている' }];
    expect(run.waiting().request).toMatchObject({ reach: { axes: ['purchase', 'product'], excluded } });
    run.gets(answering({ axes: ['purchase', 'product'], excluded }));
    expect(howFar(run.state()).left).toEqual([{ row: first, reason: '別の仕入れと分かっている' }]);
    run.does({ kind: 'tickAxis', axis: 'supplier', ticked: true });
    expect(run.waiting().request).toMatchObject({ reach: { excluded } });
    run.does({ kind: 'putBack', token: first.token });
    expect(run.waiting().request).toMatchObject({ reach: { excluded: [] } });
    expect(howFar(run.state()).left).toEqual([]);
  });

  it('twice counts with the last reason', () => {
    const run = onHowFar().does({ kind: 'leaveOut', row: first, reason: 'そのほか' });
    run.does({ kind: 'leaveOut', row: first, reason: '現物を確かめた' });
    expect(howFar(run.state()).left.map((one) => one.reason)).toEqual(['現物を確かめた']);
  });
});

describe('the search', () => {
  const onSearch = () =>
    runSidebar()
      .does({ kind: 'start', screen: 'stop' })
      .gets()
      .does({ kind: 'goSearch' })
      .does({ kind: 'search', query: 'ピアス' });

  it('gives one hit to the choices, which are read from it alone', () => {
    const run = onSearch();
    expect(run.waiting().request).toEqual({ kind: 'search', query: 'ピアス' });
    run.gets().does({ kind: 'takeRows', rows: ['在庫 k31'] });
    expect(run.state().screen).toMatchObject({ kind: 'whatHappened', start: ['在庫 k31'], preview: null });
    expect(run.waiting().request).toEqual({ kind: 'previewStop', rows: ['在庫 k31'] });
    // Nobody has to wait for that reading either.
    run.does({ kind: 'choose', type: 'UNKNOWN' });
    expect(run.waiting().request).toEqual({ kind: 'previewStop', rows: ['在庫 k31'], type: 'UNKNOWN' });
  });

  it('gives several ticked hits, or all of them', () => {
    const run = onSearch().gets();
    for (const token of ['在庫 k31', '在庫 k40', '在庫 k32'])
      run.does({ kind: 'tickHit', token, ticked: true });
    run.does({ kind: 'tickHit', token: '在庫 k40', ticked: false });
    const { screen } = run.state();
    expect(screen.kind === 'search' && screen.ticked).toEqual(['在庫 k31', '在庫 k32']);
    run.does({ kind: 'takeRows', rows: usual.search.rows });
    expect(run.waiting().request).toEqual({ kind: 'previewStop', rows: usual.search.rows });
  });

  it('reads a long list on, and begins anew with another question', () => {
    const run = onSearch().gets(good({ ...usual.search, cursor: 3 }));
    run.does({ kind: 'more' });
    expect(run.waiting().request).toEqual({ kind: 'search', query: 'ピアス', cursor: 3 });
    run.gets();
    const { screen } = run.state();
    expect(screen.kind === 'search' && screen.found?.list).toHaveLength(6);
    run.does({ kind: 'search', query: 'シャツ' });
    expect(run.state().screen).toMatchObject({ query: 'シャツ', found: null, ticked: [] });
  });

  it('without a choice leads back to the choices as they were', () => {
    const run = onSearch().does({ kind: 'back' });
    expect(run.state().screen).toMatchObject({ kind: 'whatHappened', start: null, preview: { marked: 8 } });
    expect(run.state().calls.reading).toBeNull();
  });

  it('is there too where nothing is selected, and an answer to the selection read before is no news', () => {
    const run = runSidebar().does({ kind: 'start', screen: 'stop' });
    run.gets(refuse({ code: 'nothingSelected' }, '止めたい商品の行を、表で選んでください。'));
    run.does({ kind: 'goSearch' });
    expect(run.screen()).toBe('search');
    run.does({ kind: 'back' });
    expect(run.state().screen).toMatchObject({ unselected: '止めたい商品の行を、表で選んでください。' });
  });

  it('asks nothing for a blank box', () => {
    const run = onSearch().gets();
    const asked = run.sent().length;
    run.does({ kind: 'search', query: '' });
    expect(run.sent()).toHaveLength(asked);
  });

  it('of rows that are gone meanwhile leads to a selection', () => {
    const run = onSearch()
      .gets()
      .does({ kind: 'takeRows', rows: ['在庫 k31'] });
    run.gets(refuse({ code: 'rowsGone', rows: 1 }, '選んでいた1行が、表に見つかりません。'));
    run.does({ kind: 'again' });
    expect(run.waiting().request).toEqual({ kind: 'previewStop' });
  });
});
