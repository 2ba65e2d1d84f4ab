// どう解決しますか with one buyer: a way is pressed, said whole, and only then written; evidence by one tap, and a step that closes the
// messages only with all of it or with a reason.

import { describe, expect, it } from 'vitest';
import type { SettlementWire } from '../../src/app/protocol.ts';
import { good, refuse } from '../support/sidebar-answers.ts';
import { runSidebar } from '../support/sidebar-run.ts';
import {
  agreed,
  agreedLetter,
  allSaved,
  carried,
  choosing,
  settled,
  twinsReply,
  usualSettle,
  waysOf,
} from '../support/sidebar-settle.ts';
import { talked, toSettle } from '../support/sidebar-talk.ts';

const go = { kind: 'goSettle', incident: talked, contactId: 'C-3' } as const;

/** The screen of one buyer, with this settlement read. */
function onSettle(settlement: SettlementWire = choosing) {
  const thread = settlement.way === null ? toSettle : settled;
  const run = runSidebar()
    .does(go)
    .gets(good({ ...usualSettle.settlement, thread, settlement }));
  const shown = () => {
    const { screen } = run.state();
    if (screen.kind !== 'settle') throw new Error(`The screen is ${screen.kind}.`);
    return screen;
  };
  return { run, shown };
}

describe('a way of settling', () => {
  it('is asked for by the buyer', () => {
    const run = runSidebar().does(go);
    expect(run.waiting().request).toEqual({ kind: 'settlement', contactId: 'C-3' });
    expect(run.state().screen).toMatchObject({ kind: 'settle', found: null, chosen: null });
  });

  it('that is pressed writes nothing', () => {
    const { run, shown } = onSettle();
    run.does({ kind: 'chooseWay', way: '返品して全額返金' });
    expect(shown().chosen).toBe('返品して全額返金');
    run.does({ kind: 'chooseWay', way: '一部返金' });
    expect(shown().chosen).toBe('一部返金');
    expect(run.sent()).toHaveLength(1);
  });

  it('that is closed for this buyer cannot be pressed', () => {
    const ways = waysOf({
      type: 'WRONG_SHIPMENT',
      subKind: 'ITEM',
      tooLittle: null,
      conformity: null,
      marketplace: 'MERCARI',
      stage: 'AWAITING_SHIPMENT',
    });
    const { run, shown } = onSettle({ ...choosing, ways });
    expect(ways.find(({ way }) => way === '返品して全額返金')?.fit).toBe('closed');
    run.does({ kind: 'chooseWay', way: '返品して全額返金' });
    expect(shown().chosen).toBeNull();
  });

  it('is not written before one is pressed', () => {
    const { run } = onSettle();
    run.does({ kind: 'settleBy', requestId: 'r-settle-1', amount: null });
    expect(run.sent()).toHaveLength(1);
  });

  it('is written with its amount and leads to the letter that confirms it', () => {
    const { run } = onSettle();
    run.does({ kind: 'chooseWay', way: '一部返金' });
    run.does({ kind: 'settleBy', requestId: 'r-settle-1', amount: 500 });
    expect(run.waiting().request).toEqual({
      kind: 'settle',
      requestId: 'r-settle-1',
      contactId: 'C-3',
      way: '一部返金',
      amount: 500,
    });
    run.gets();
    expect(run.state().screen).toMatchObject({ kind: 'letters', picked: agreedLetter.id });
    expect(run.waiting().request).toMatchObject({ kind: 'letters', incidentId: 'T-012' });
    expect(run.state().result.done).toEqual(['「一部返金」に決めました。']);
    expect(run.state().desk).toBeNull();
  });

  it('without a letter stays there and names what nobody has filled', () => {
    const { run, shown } = onSettle();
    run.does({ kind: 'chooseWay', way: '一部返金' });
    run.does({ kind: 'settleBy', requestId: 'r-settle-1', amount: 500 });
    run.gets(good({ ...usualSettle.settle, draft: null, lacks: ['不具合'] }));
    expect(shown()).toMatchObject({ lacks: ['不具合'], chosen: null, found: { settlement: agreed } });
  });

  it('that has just been closed says so, and the ways are read again', () => {
    const { run } = onSettle();
    run.does({ kind: 'chooseWay', way: '一部返金' });
    run.does({ kind: 'settleBy', requestId: 'r-settle-1', amount: 500 });
    run.gets(
      refuse(
        { code: 'wayClosed', way: '一部返金', why: '一部返金は、評価の前だけだそうです。' },
        '選べません。',
      ),
    );
    expect(run.state().trouble?.say).toBe('選べません。');
    run.does({ kind: 'again' });
    expect(run.waiting().request).toEqual({ kind: 'settlement', contactId: 'C-3' });
  });

  it('can be decided anew, or taken back', () => {
    const { run, shown } = onSettle(agreed);
    run.does({ kind: 'chooseAnew', open: true });
    expect(shown().isChoosing).toBe(true);
    run.does({ kind: 'back' });
    expect(shown().isChoosing).toBe(false);
    run.does({ kind: 'chooseAnew', open: true }).does({ kind: 'unsettle', requestId: 'r-settle-2' });
    expect(run.waiting().request).toMatchObject({ kind: 'settle', way: null, amount: null });
    run.gets(good({ ...usualSettle.settle, settlement: choosing, draft: null }));
    expect(shown()).toMatchObject({ isChoosing: false, found: { settlement: { way: null } } });
    expect(run.state().result.done).toEqual(['決まる前に戻しました。']);
  });

  it('that was taken back with the undo stands where it was', () => {
    const { run } = onSettle(agreed);
    run.does({ kind: 'carryOut', requestId: 'r-carry-1', done: true, reason: '' }).gets();
    expect(run.state().result.undo).not.toBeNull();
    run.does({ kind: 'undo', requestId: 'r-undo-1' });
    run.gets(good({ kind: 'undo', of: 'carryOut', operation: 14, incident: talked, notes: [] }));
    expect(run.state().screen).toMatchObject({ kind: 'settle', contactId: 'C-3', found: null });
    expect(run.waiting().request).toEqual({ kind: 'settlement', contactId: 'C-3' });
  });
});

describe('what is saved first', () => {
  it('is one tap, and a second one takes it back', () => {
    const { run, shown } = onSettle(agreed);
    const evidence = '品物の写真';
    run.does({ kind: 'recordEvidence', requestId: 'r-saved-1', evidence, saved: true });
    expect(run.waiting().request).toEqual({
      kind: 'recordEvidence',
      requestId: 'r-saved-1',
      contactId: 'C-3',
      evidence,
      saved: true,
    });
    run.gets();
    expect(shown().found?.settlement).toEqual(allSaved);
  });

  it('may be missing with a reason', () => {
    const { run, shown } = onSettle(agreed);
    run.does({ kind: 'carryOut', requestId: 'r-carry-1', done: true, reason: '写真は届いていない' });
    expect(run.waiting().request).toMatchObject({
      kind: 'carryOut',
      done: true,
      reason: '写真は届いていない',
    });
    run.gets();
    expect(shown().found?.settlement).toEqual(carried);
    expect(run.state().result.done).toEqual(['手続きを済みにしました。']);
  });
});

describe('what comes back', () => {
  it('is looked at with the others, and that is said', () => {
    const { run, shown } = onSettle(agreed);
    run.does({ kind: 'recordReturn', requestId: 'r-return-1', returned: '届いた' });
    expect(run.waiting().request).toMatchObject({ contactId: 'C-3', returned: '届いた' });
    run.gets();
    expect(shown().found?.settlement.returned).toBe('届いた');
    expect(run.state().result.done).toEqual(['届いた品物を検品に足しました。']);
  });
});

describe('取り違えの相手', () => {
  const open = { kind: 'showSettleFace', face: { kind: 'twins', item: '', found: null } } as const;

  it('is looked for by what was in the parcel', () => {
    const { run, shown } = onSettle({ ...choosing, mayHaveTwin: true });
    run.does(open).does({ kind: 'findTwins', item: '  ' });
    expect(run.sent()).toHaveLength(1);
    run.does({ kind: 'findTwins', item: ' リネンシャツ ' });
    expect(run.waiting().request).toEqual({ kind: 'twins', contactId: 'C-3', item: 'リネンシャツ' });
    run.gets();
    expect(shown().face).toEqual({ kind: 'twins', item: 'リネンシャツ', found: twinsReply });
  });

  it('is asked, and the letter to that buyer follows', () => {
    const { run } = onSettle({ ...choosing, mayHaveTwin: true });
    run.does(open).does({ kind: 'findTwins', item: 'リネンシャツ' }).gets();
    run.does({ kind: 'askTwin', requestId: 'r-twin-1', row: '取引一覧 k31' });
    expect(run.waiting().request).toMatchObject({ contactId: 'C-3', row: '取引一覧 k31' });
    run.gets();
    expect(run.state().screen).toMatchObject({ kind: 'letters', picked: 'M-302' });
  });

  it('whose face is left, leads back to the ways', () => {
    const { run, shown } = onSettle({ ...choosing, mayHaveTwin: true });
    run.does(open).does({ kind: 'back' });
    expect(shown().face.kind).toBe('way');
    run.does({ kind: 'back' });
    expect(run.state().screen).toMatchObject({ kind: 'threads' });
  });
});

describe('taps that are faster than the door', () => {
  const tap = (turn: number, evidence: '品物の写真' | '商品ページと説明', saved = true) =>
    ({ kind: 'recordEvidence', requestId: `r-tap-${turn}`, evidence, saved }) as const;
  const savedOnes = (settlement: SettlementWire | undefined) =>
    settlement?.evidence.filter(({ saved }) => saved).map(({ evidence }) => evidence);
  /** As the door knows it once only this one was written. */
  const written = good({
    ...usualSettle.recordEvidence,
    settlement: {
      ...agreed,
      evidence: agreed.evidence.map((one) => ({ ...one, saved: one.saved || one.evidence === '品物の写真' })),
      missing: agreed.missing.filter((one) => one !== '品物の写真'),
    },
  });

  it('stand on screen at once and are written one after the other', () => {
    const { run, shown } = onSettle(agreed);
    run.does(tap(1, '品物の写真')).does(tap(2, '商品ページと説明'));
    expect(savedOnes(shown().found?.settlement)).toEqual([
      'やり取りの画面',
      '品物の写真',
      '商品ページと説明',
    ]);
    expect(run.sent()).toHaveLength(2);
    // Nothing but a tap comes between.
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('settle');
    run.gets(written);
    expect(run.waiting().request).toMatchObject({ requestId: 'r-tap-2', evidence: '商品ページと説明' });
    expect(savedOnes(shown().found?.settlement)).toContain('商品ページと説明');
    run.gets();
    expect(shown().taps).toEqual([]);
    expect(run.state().calls.command).toBeNull();
  });

  it('of which one has no answer are sent again, and none is lost', () => {
    const { run, shown } = onSettle(agreed);
    run.does(tap(1, '品物の写真')).does(tap(2, '商品ページと説明')).loses();
    run.does({ kind: 'again' });
    expect(run.waiting().request).toMatchObject({ requestId: 'r-tap-1' });
    run.gets(written).gets();
    expect(shown().taps).toEqual([]);
    expect(run.sent().map((one) => ('requestId' in one ? one.requestId : ''))).toEqual([
      '',
      'r-tap-1',
      'r-tap-1',
      'r-tap-2',
    ]);
  });

  it('of which one is refused are read anew', () => {
    const { run, shown } = onSettle(agreed);
    run.does(tap(1, '品物の写真')).does(tap(2, '商品ページと説明'));
    run.gets(refuse({ code: 'noSuchContact', contactId: 'C-3' }, 'この相手が見つかりません。'));
    expect(run.state().calls.command).toBeNull();
    run.does({ kind: 'again' });
    expect(run.waiting().request).toEqual({ kind: 'settlement', contactId: 'C-3' });
    run.gets(good({ ...usualSettle.settlement, thread: settled, settlement: agreed }));
    expect(shown()).toMatchObject({ taps: [], found: { settlement: agreed } });
  });
});
