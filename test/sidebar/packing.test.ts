// 発送する: one press per parcel, written behind; what is pressed meanwhile goes out together; nothing is lost and nothing sent twice.

import { describe, expect, it } from 'vitest';
import type { ReplyOf, RequestOf } from '../../src/app/protocol.ts';
import type { PackingScreen } from '../../src/sidebar/packing-screens.ts';
import { bareNumber, numberTyped } from '../../src/sidebar/tracking-text.ts';
import { good, refuse, undoable } from '../support/sidebar-answers.ts';
import { packingReply, recovered, tenBoxes, usualPacking } from '../support/sidebar-packing.ts';
import { runSidebar } from '../support/sidebar-run.ts';

const ids = tenBoxes.map(({ contact }) => contact.id);
const idOf = (at: number): string => ids[at] ?? '';

function onPacking(reply: ReplyOf<'packing'> = packingReply) {
  const run = runSidebar().does({ kind: 'goPacking', incident: reply.incident }).gets(good(reply));
  const shown = (): PackingScreen => {
    const { screen } = run.state();
    if (screen.kind !== 'packing') throw new Error(`The screen is ${screen.kind}.`);
    return screen;
  };
  const ship = (at: number, more: { readonly tracking?: string; readonly other?: boolean } = {}) =>
    run.does({
      kind: 'shipParcel',
      requestId: `r-ship-${at}-x`,
      contactId: idOf(at),
      tracking: '',
      other: false,
      ...more,
    });
  const sent = (): readonly RequestOf<'recordShipped'>[] =>
    run.sent().filter((one): one is RequestOf<'recordShipped'> => one.kind === 'recordShipped');
  return { run, shown, ship, sent };
}

const parcelsOf = (requests: readonly RequestOf<'recordShipped'>[]) =>
  requests.flatMap(({ parcels }) => parcels.map(({ contactId }) => contactId));

describe('出した', () => {
  it('shows the next parcel before the door has answered', () => {
    const { shown, ship, sent } = onPacking();
    ship(0);
    expect(sent()).toEqual([
      {
        kind: 'recordShipped',
        requestId: 'r-ship-0-x',
        incidentId: recovered.id,
        parcels: [{ contactId: idOf(0) }],
      },
    ]);
    expect(shown().found).toMatchObject({ all: 9, list: { length: 9 } });
    expect(shown().found?.list[0]?.contact.id).toBe(idOf(1));
    expect(shown().found?.gone[0]?.contact.id).toBe(idOf(0));
  });

  it('records ten parcels with ten presses, each once, in few requests', () => {
    const { run, shown, ship, sent } = onPacking();
    for (const at of ids.keys()) ship(at);
    expect(sent()).toHaveLength(1);
    run.gets();
    run.gets();
    expect(sent()).toHaveLength(2);
    expect(parcelsOf(sent())).toEqual(ids);
    expect(shown()).toMatchObject({ queue: [], found: { all: 0, list: [] } });
    expect(run.state().calls.command).toBeNull();
  });

  it('takes number and expected arrival along', () => {
    const { run, ship, sent } = onPacking();
    run.does({ kind: 'setArrival', day: '2026-12-31' });
    ship(0, { tracking: '123456789012' });
    expect(sent()[0]).toMatchObject({
      arrival: '2026-12-31',
      parcels: [{ contactId: idOf(0), tracking: '123456789012' }],
    });
  });

  it('with another day of arrival is a request of its own', () => {
    const { run, ship, sent } = onPacking();
    ship(0);
    ship(1);
    run.does({ kind: 'setArrival', day: '2026-12-31' });
    ship(2);
    ship(3);
    run.gets().gets().gets();
    expect(sent().map(({ parcels }) => parcels.length)).toEqual([1, 1, 2]);
  });

  it('by the service that the buyer agreed to goes alone', () => {
    const { run, ship, sent } = onPacking();
    ship(0);
    ship(1, { other: true });
    ship(2);
    ship(3);
    run.gets().gets().gets();
    expect(sent().map(({ parcels }) => parcels.length)).toEqual([1, 1, 2]);
    expect(sent()[1]?.parcels).toEqual([{ contactId: idOf(1), other: true }]);
  });

  it('of a parcel that is gone already sends nothing', () => {
    const { ship, sent } = onPacking();
    ship(0);
    ship(0);
    expect(sent()).toHaveLength(1);
  });

  it('says which number was left out, and where the way back is', () => {
    const { run, shown, ship } = onPacking();
    ship(0, { tracking: '12345' });
    const notes = ['追跡番号の形がちがうものが1件ありました。番号なしで記録しました。'];
    run.gets(good({ ...usualPacking.recordShipped, unfit: [idOf(0)], notes }));
    expect(shown().unfit).toEqual([idOf(0)]);
    expect(run.state().result.notes).toEqual(notes);
  });

  it('counts a list that is longer than its part', () => {
    const { run, shown, ship } = onPacking({ ...packingReply, cursor: 200, all: 243 });
    ship(0);
    ship(1);
    expect(shown().found).toMatchObject({ all: 241, cursor: 198 });
    run.gets().gets();
    run.does({ kind: 'more' });
    expect(run.waiting().request).toEqual({ kind: 'packing', incidentId: recovered.id, cursor: 198 });
  });
});

describe('a part that is worked off', () => {
  it('is followed by the next one', () => {
    const { run, ship } = onPacking({ ...packingReply, list: tenBoxes.slice(0, 2), cursor: 2, all: 3 });
    ship(0);
    ship(1);
    run.gets().gets();
    expect(run.waiting().request).toEqual({ kind: 'packing', incidentId: recovered.id });
  });
});

describe('戻す', () => {
  it('puts the parcel back at its place', () => {
    const { run, shown, ship, sent } = onPacking();
    ship(3);
    run.gets();
    run.does({ kind: 'keepParcel', requestId: 'r-keep-3-x', contactId: idOf(3) });
    expect(sent()[1]).toMatchObject({ back: true, parcels: [{ contactId: idOf(3) }] });
    expect(shown().found?.list.map(({ contact }) => contact.id)).toEqual(ids);
    expect(shown().found).toMatchObject({ all: 10, gone: [] });
  });

  it('of what is not written yet goes after it, never together with it', () => {
    const { run, ship, sent } = onPacking();
    ship(0);
    ship(1);
    run.does({ kind: 'keepParcel', requestId: 'r-keep-1-x', contactId: idOf(1) });
    run.gets().gets().gets();
    expect(sent().map(({ back, parcels }) => [back === true, parcels[0]?.contactId])).toEqual([
      [false, idOf(0)],
      [false, idOf(1)],
      [true, idOf(1)],
    ]);
  });
});

describe('an answer that does not come', () => {
  it('leaves the press at the head, and sends it again as it was', () => {
    const { run, shown, ship, sent } = onPacking();
    ship(0);
    run.loses();
    expect(shown()).toMatchObject({ queue: { length: 1 } });
    expect(shown().stuck).not.toBeNull();
    ship(1);
    expect(sent().map(({ requestId }) => requestId)).toEqual(['r-ship-0-x', 'r-ship-0-x']);
    run.gets().gets();
    expect(parcelsOf(sent().slice(1))).toEqual([idOf(0), idOf(1)]);
    expect(shown().queue).toEqual([]);
  });

  it('is waited for before the screen is left', () => {
    const { run, ship } = onPacking();
    ship(0);
    run.does({ kind: 'goIncident', incident: recovered, to: 'letters' });
    expect(run.screen()).toBe('packing');
    run.gets();
    expect(run.screen()).toBe('letters');
  });

  it('lets go at the second press, and says what is not in the sheet', () => {
    const { run, ship } = onPacking();
    ship(0);
    ship(1);
    ship(2);
    run.loses();
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('packing');
    run.does({ kind: 'back' });
    expect(run.screen()).not.toBe('packing');
    expect(run.state().result.notes.join('')).toContain('最後の3件は');
  });
});

describe('a refusal', () => {
  it('puts its parcels back into the list and goes on with the others', () => {
    const { run, shown, ship, sent } = onPacking();
    ship(0, { other: true });
    ship(1);
    run.gets(refuse({ code: 'consentMissing', buyer: 'ほし' }, '先に同意が要ります。'));
    expect(run.state().trouble?.say).toBe('先に同意が要ります。');
    expect(sent()).toHaveLength(2);
    run.gets(good({ ...usualPacking.recordShipped }));
    run.gets(good({ ...packingReply, list: tenBoxes.filter((_, at) => at !== 1), all: 9 }));
    expect(shown().found?.list[0]?.contact.id).toBe(idOf(0));
    expect(shown().queue).toEqual([]);
  });

  it('that comes while the list is read keeps what was pressed since', () => {
    const { run, shown, ship } = onPacking();
    ship(0);
    run.gets(refuse({ code: 'nothingToShip' }, 'いま出す荷物ではありません。'));
    ship(1);
    run.gets();
    run.gets(good({ ...packingReply, list: tenBoxes.slice(1), all: 9 }));
    expect(shown().found?.list.map(({ contact }) => contact.id)).not.toContain(idOf(0));
  });
});

describe('「いまの操作を元に戻す」', () => {
  it('stays on the list and reads it anew', () => {
    const { run, ship } = onPacking();
    ship(0);
    run.gets(undoable({ ...usualPacking.recordShipped, notes: ['1件'] }));
    expect(run.state().result.undo).not.toBeNull();
    run.does({ kind: 'undo', requestId: 'r-undo-1' });
    run.gets(good({ kind: 'undo', of: 'recordShipped', operation: 14, incident: recovered, notes: [] }));
    expect(run.screen()).toBe('packing');
    expect(run.waiting().request).toMatchObject({ kind: 'packing' });
  });
});

describe('おまけ', () => {
  it('is noted beside its parcel', () => {
    const { run, shown } = onPacking();
    const note = { contactId: idOf(0), note: 'ポストカード', cost: 120 };
    run.does({ kind: 'recordGoodwill', requestId: 'r-goodwill', ...note });
    expect(run.waiting().request).toMatchObject({ kind: 'recordGoodwill', ...note });
    run.gets();
    expect(shown().found?.list[0]).toMatchObject({ goodwill: 'ポストカード', goodwillCost: 120 });
    expect(run.state().result.done).toEqual(['おまけを控えました。']);
  });
});

describe('a typed number', () => {
  it.each([
    ['', 'none'],
    ['  ', 'none'],
    ['123456789012', 'fits'],
    ['1234-5678-9012', 'fits'],
    ['1234 5678 901', 'fits'],
    ['１２３４ー５６７８ー９０１２', 'fits'],
    ['EA123456789JP', 'fits'],
    ['12345', 'unfit'],
    ['1234567890123', 'unfit'],
    ['あとで', 'unfit'],
  ] as const)('%j %s', (typed, form) => expect(numberTyped(typed)).toBe(form));

  it('is sent bare', () => expect(bareNumber('１２３４ー５６７８ー９０１２')).toBe('123456789012'));
});
