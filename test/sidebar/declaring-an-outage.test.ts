// 発送できない: what fails is ticked and counted at every tick, and what was shown is what is declared; then straight into the letters.

import { describe, expect, it } from 'vitest';
import { failingOf } from '../../src/sidebar/outage-moves.ts';
import { good, refuse } from '../support/sidebar-answers.ts';
import { outage, preview, usualOutage } from '../support/sidebar-outage.ts';
import { runSidebar } from '../support/sidebar-run.ts';

const RAKURAKU = 'らくらくメルカリ便';

/** The options are read, nothing is ticked. */
function declaring() {
  const run = runSidebar().does({ kind: 'goOutageDeclare' }).gets();
  const shown = () => {
    const { screen } = run.state();
    if (screen.kind !== 'outageDeclare') throw new Error(`The screen is ${screen.kind}.`);
    return screen;
  };
  return { run, shown };
}

const tick = (services: readonly string[]) => ({ kind: 'changeFailing', change: { services } }) as const;

describe('what fails', () => {
  it('is asked for once, with nothing ticked but what usually fails', () => {
    const { run, shown } = declaring();
    expect(run.sent()).toEqual([{ kind: 'outageOptions' }]);
    expect(shown().failing).toMatchObject({
      services: [],
      functions: ['QR・バーコード', '発送通知', '集荷'],
      since: '',
      expected: '',
    });
    expect(shown().preview).toBeNull();
  });

  it('is counted at every tick, and nobody declares by an older count', () => {
    const { run, shown } = declaring();
    run.does(tick([RAKURAKU]));
    expect(run.waiting().request).toEqual({
      kind: 'previewOutage',
      services: [RAKURAKU],
      functions: ['QR・バーコード', '発送通知', '集荷'],
    });
    run.does({ kind: 'declareOutage', requestId: 'r-outage-1' });
    expect(run.state().calls.command).toBeNull();
    run.gets();
    expect(shown()).toMatchObject({ isBehind: false, preview: { letters: 39 } });
    run.does(tick([RAKURAKU, 'ゆうパケット']));
    expect(shown().isBehind).toBe(true);
    run.does({ kind: 'declareOutage', requestId: 'r-outage-2' });
    expect(run.state().calls.command).toBeNull();
  });

  it('is not counted while no service or no function is ticked', () => {
    const { run, shown } = declaring();
    run.does(tick([RAKURAKU])).gets();
    run.does(tick([]));
    expect(shown()).toMatchObject({ preview: null, isBehind: false });
    expect(run.state().calls.reading).toBeNull();
    run.does({ kind: 'declareOutage', requestId: 'r-outage-3' });
    expect(run.state().calls.command).toBeNull();
  });

  it('is only written down where it changes nobody that is hit', () => {
    const { run, shown } = declaring();
    run.does(tick([RAKURAKU])).gets();
    const sent = run.sent().length;
    run.does({ kind: 'changeFailing', change: { expected: '29日の朝' } });
    run.does({ kind: 'changeFailing', change: { since: '2026-12-28T09:30' } });
    expect(run.sent()).toHaveLength(sent);
    expect(shown()).toMatchObject({ isBehind: false, failing: { expected: '29日の朝' } });
  });

  it('goes over the wire without what nobody has said', () => {
    const blank = {
      services: [''],
      functions: ['集荷'],
      places: 'セブン、ファミマ',
      since: '',
      expected: ' ',
      link: '',
      qr: [],
      told: [],
      shipBy: '',
    } as const;
    expect(failingOf(blank)).toEqual({ services: [''], functions: ['集荷'] });
    expect(failingOf({ ...blank, functions: ['店の受付'], qr: ['a'], shipBy: '2026-12-29T18:00' })).toEqual({
      services: [''],
      functions: ['店の受付'],
      places: ['セブン', 'ファミマ'],
      qr: ['a'],
      shipBy: '2026-12-29T18:00',
    });
  });
});

describe('the declaration', () => {
  it('says what was shown, and leads into the letters', () => {
    const { run } = declaring();
    run.does(tick([RAKURAKU])).gets();
    run.does({ kind: 'setSlow', slow: true });
    run.does({ kind: 'declareOutage', requestId: 'r-outage-1' });
    expect(run.waiting().request).toEqual({
      kind: 'declareOutage',
      requestId: 'r-outage-1',
      services: [RAKURAKU],
      functions: ['QR・バーコード', '発送通知', '集荷'],
      rows: preview.rows,
      tell: true,
      slow: true,
    });
    run.gets();
    expect(run.state().screen).toMatchObject({ kind: 'letters', incident: { id: 'T-021' } });
    expect(run.state().result.done).toEqual(['連絡文を39件作りました。']);
    expect(run.state().result.undo).toBe(12);
    expect(run.waiting().request).toEqual({ kind: 'letters', incidentId: 'T-021' });
  });

  it('leads to the outage where no text was made, with what is lacking', () => {
    const { run } = declaring();
    run.does(tick([RAKURAKU])).gets(good({ ...preview, tells: false, letters: 0 }));
    run.does({ kind: 'declareOutage', requestId: 'r-outage-1' });
    expect(run.waiting().request).toMatchObject({ tell: false });
    run.gets(good({ ...usualOutage.declareOutage, drafts: 0, tasks: 2, lacks: ['便の名前'] }));
    expect(run.screen()).toBe('outage');
    expect(run.state().result.notes).toEqual([
      '新しい注文を減らす作業を2件書き出しました。障害の画面から始められます。',
      '「便の名前」がまだ分からないので、作れなかった連絡文があります。',
    ]);
  });

  it('is made once: a lost answer is asked for again with the same id', () => {
    const { run } = declaring();
    run.does(tick([RAKURAKU])).gets();
    run.does({ kind: 'declareOutage', requestId: 'r-outage-1' }).loses();
    run.does({ kind: 'declareOutage', requestId: 'r-outage-2' });
    expect(run.waiting().request).toMatchObject({ kind: 'declareOutage', requestId: 'r-outage-1' });
    run.gets();
    expect(run.screen()).toBe('letters');
  });

  it('that is refused changes nothing on the screen', () => {
    const { run, shown } = declaring();
    run.does(tick([RAKURAKU])).gets();
    run.does({ kind: 'declareOutage', requestId: 'r-outage-1' });
    run.gets(refuse({ code: 'busy' }, 'ほかの操作の途中です。'));
    expect(shown().failing.services).toEqual([RAKURAKU]);
    expect(run.state().trouble?.way.kind).toBe('again');
  });
});

describe('further orders', () => {
  it('are read behind those that are there', () => {
    const { run, shown } = declaring();
    const [first, second, ...others] = preview.list;
    if (first === undefined || second === undefined) throw new Error('The list is too short.');
    run.does(tick([RAKURAKU])).gets(good({ ...preview, list: [first, second], cursor: 2 }));
    run.does({ kind: 'more' });
    expect(run.waiting().request).toMatchObject({ kind: 'previewOutage', cursor: 2, services: [RAKURAKU] });
    run.gets(good({ ...preview, list: others, cursor: null }));
    expect(shown().preview?.list).toHaveLength(preview.list.length);
    // Counted anew, the list begins at its beginning.
    run
      .does({ kind: 'changeFailing', change: { qr: [first.token] } })
      .gets(good({ ...preview, list: [first] }));
    expect(shown().preview?.list).toHaveLength(1);
  });
});

describe('the way back', () => {
  it('leads to the desk, and from the letters to the outage', () => {
    const { run } = declaring();
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('desk');
    run.gets().does({ kind: 'goIncident', incident: outage, to: 'letters' }).gets();
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('outage');
    expect(run.waiting().request).toEqual({ kind: 'outage', incidentId: 'T-021' });
  });
});
