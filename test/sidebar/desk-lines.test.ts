// 今日やること as data: which lines stand in which group, in which order, and what comes next.

import { describe, expect, it } from 'vitest';
import type { Desk, IncidentLine } from '../../src/app/protocol.ts';
import type { DeskGroup } from '../../src/sidebar/desk-line.ts';
import { deskLines } from '../../src/sidebar/desk-lines.ts';
import { nextTime } from '../../src/sidebar/next-time.ts';
import { emptyDesk } from '../support/sidebar-answers.ts';
import { incident } from '../support/sidebar-incident.ts';

const quiet: IncidentLine = { ...incident, listingsOpen: 0, boxesOpen: 0, firstReply: 'sent' };

function desk(incidents: readonly Partial<IncidentLine>[], more: Partial<Desk> = {}): Desk {
  return { ...emptyDesk, ...more, incidents: incidents.map((one) => ({ ...quiet, ...one })) };
}

function said(shown: Desk, group: DeskGroup): readonly string[] {
  return deskLines(shown)[group].map(({ label, reason, count }) => [label, reason, count].join(' | '));
}

describe('今すぐ', () => {
  it('is ordered by what is lost first: what sells, what waits to be looked at, who waits, what leaves', () => {
    const all = desk([
      {
        listingsOpen: 3,
        waitingDue: 1,
        firstReply: 'draft',
        reporter: 'ほし様',
        replyLeft: 9,
        boxesOpen: 2,
        outsourcersOpen: 1,
        grown: 4,
        looks: { what: 'ヤフオク 11/22 23:58 終了(あと6分)', left: 0, rank: 6 },
      },
      {
        id: 'T-013',
        title: 'リネンシャツ',
        listingsOpen: 1,
        sells: { what: 'メルカリ すぐ買われます', left: 0, rank: 0 },
      },
    ]);
    expect(said(all, 'now')).toEqual([
      'まだ売れてしまう出品 | メルカリ すぐ買われます・T-013 ほか1つ | 4件',
      '待つことにした出品を見る | ヤフオク 11/22 23:58 終了(あと6分)・T-012 | 1件',
      '最初の返事を待っている人 | ほし様 11/22 23:41から・下書きがあります・T-012 | 1件',
      '外注先に止める連絡 | T-012 真鍮ピアス しずく型 | 1件',
      '増えた分があります | T-012 真鍮ピアス しずく型 | 4件',
      'この箱を出さない | 発送期限 11/23 12:30・T-012 | 2件',
    ]);
    expect(deskLines(all).now.map(({ go }) => go.kind === 'goIncident' && [go.incident.id, go.to])).toEqual([
      ['T-013', 'stopList'],
      ['T-012', 'stopList'],
      ['T-012', 'room'],
      ['T-012', 'stopList'],
      ['T-012', 'grown'],
      ['T-012', 'stopList'],
    ]);
  });

  it('of two troubles the auction that ends within the hour comes before what can be bought at any moment', () => {
    const both = desk([
      { listingsOpen: 1, sells: { what: 'メルカリ すぐ買われます', left: 0, rank: 60 } },
      { id: 'T-011', listingsOpen: 1, sells: { what: 'ヤフオク', left: 0, rank: 6 } },
    ]);
    expect(said(both, 'now')).toEqual(['まだ売れてしまう出品 | ヤフオク・T-011 ほか1つ | 2件']);
  });

  it('is empty where everything is handled, and where a trouble has ended', () => {
    expect(said(desk([{}]), 'now')).toEqual([]);
    expect(said(desk([{ listingsOpen: 3, status: 'CANCELLED' }]), 'now')).toEqual([]);
  });
});

describe('今日中・明日の朝', () => {
  it('has the parcels of today, without any trouble too, and the suppliers', () => {
    const due = { orders: 4, over: 0, unreadable: 0, first: '11/23 8:40', provisional: 2, stopped: 1 };
    expect(said(desk([], { due }), 'soon')).toEqual([
      '今日が期限の発送 | いちばん早い期限 11/23 8:40・うち2件は仮の期限・止めている 1件 | 4件',
    ]);
    expect(said(desk([{ suppliersOpen: 1 }]), 'soon')).toEqual([
      '仕入先に連絡 | T-012 真鍮ピアス しずく型 | 1件',
    ]);
  });

  it('has a promise once its time has come; before that it waits', () => {
    const promised = desk([{ promise: '11/22 20:00' }], { at: '11/22 20:00' });
    expect(said(promised, 'soon')).toEqual(['約束した返事 | T-012 真鍮ピアス しずく型 | 11/22 20:00']);
    expect(said(promised, 'waiting')).toEqual([]);
    const early = desk([{ promise: '11/22 20:00' }], { at: '11/22 19:59' });
    expect(said(early, 'soon')).toEqual([]);
    expect(said(early, 'waiting')).toEqual(['約束した返事 | T-012 真鍮ピアス しずく型 | 11/22 20:00']);
  });
});

describe('the inspection', () => {
  const inspection = {
    ...incident.inspection,
    lines: 8,
    pieces: 48,
    done: 5,
    open: 7,
    boxes: 3,
    boxesBy: '11/23 12:30',
    rework: 2,
    ready: 4,
    toEnd: 1,
  };

  it('has boxes that leave before what is due today, and the rest in the order in which it can sell again', () => {
    const due = { ...emptyDesk.due, orders: 4, first: '11/23 8:40' };
    const shown = desk([{ inspection, reverseOpen: 12, restarted: { rows: 5, all: 8 } }], { due });
    expect(said(shown, 'soon')).toEqual([
      '未発送の箱の検品 | 期限 11/23 12:30・T-012 真鍮ピアス しずく型 | 3個',
      '今日が期限の発送 | いちばん早い期限 11/23 8:40 | 4件',
    ]);
    expect(said(shown, 'spare')).toEqual([
      '検品の残り | T-012 真鍮ピアス しずく型 | 40個',
      '手直し後の検品 | T-012 真鍮ピアス しずく型 | 2個',
      '再開できる商品 | T-012 真鍮ピアス しずく型 | 4件',
      '出し直す(今日の分) | T-012 真鍮ピアス しずく型 | 12件',
      '返す・廃棄を決める | T-012 真鍮ピアス しずく型 | 1個',
    ]);
    expect(deskLines(shown).spare.map(({ go }) => go.kind === 'goIncident' && go.to)).toEqual([
      'inspection',
      'inspection',
      'restart',
      'reverse',
      'restart',
    ]);
  });

  it('does not count boxes twice, and says nothing once it is finished or the trouble has ended', () => {
    const onlyBoxes = { ...inspection, open: 3, pieces: 8, rework: 0, ready: 0, toEnd: 0 };
    expect(said(desk([{ inspection: onlyBoxes }]), 'spare')).toEqual([]);
    expect(said(desk([{ inspection, status: 'CANCELLED' }]), 'soon')).toEqual([]);
    expect(said(desk([{ inspection, status: 'CANCELLED', reverseOpen: 1 }]), 'spare')).toHaveLength(1);
  });
});

describe('parcels with a date', () => {
  const due = { reverseOpen: 3, freeBoxes: 2, freeBox: '発送期限 11/23 12:30' };
  it('that may leave again stand before what has time', () => {
    const shown = desk([{ ...due, status: 'CANCELLED', statusLabel: 'まちがい' }]);
    expect(said(shown, 'soon')).toEqual([
      '出してよい箱 | 発送期限 11/23 12:30・T-012 真鍮ピアス しずく型 | 2件',
    ]);
    expect(said(shown, 'spare')).toEqual(['出し直す・元に戻す | T-012 真鍮ピアス しずく型・まちがい | 1件']);
  });
  it('within a day of buyers in a trouble are said', () =>
    expect(said(desk([{ clocksNear: 3, clockFirst: '11/23 8:40', clockKind: '発送期限' }]), 'soon')).toEqual([
      '期限が近い | いちばん早いのは 発送期限 11/23 8:40・T-012 真鍮ピアス しずく型 | 3件',
    ]));

  it('that have passed say so', () =>
    expect(
      said(
        desk([{ clocksNear: 1, clockFirst: '11/22 14:40', clockKind: '発送期限' }], { at: '11/22 14:41' }),
        'soon',
      ),
    ).toEqual([
      '期限が近い | いちばん早いのは 発送期限 11/22 14:40(過ぎています)・T-012 真鍮ピアス しずく型 | 1件',
    ]));
});

describe('待っている', () => {
  it('has the listings put off, with the time to look', () => {
    expect(said(desk([{ waiting: 2, waitingAt: '11/22 23:28' }]), 'waiting')).toEqual([
      '少し待つ・売れてから見る出品 | 見る時刻 11/22 23:28・T-012 真鍮ピアス しずく型 | 2件',
    ]);
    expect(said(desk([{ waiting: 1 }]), 'waiting')).toEqual([
      '少し待つ・売れてから見る出品 | T-012 真鍮ピアス しずく型 | 1件',
    ]);
  });

  it('has a date for the calendar where the time to look is known', () => {
    const [known, unknown] = desk([
      { waiting: 1, waitingAt: '11/22 23:28', waitingIso: '2026-11-22T14:28:00.000Z' },
      { id: 'T-013', waiting: 1 },
    ]).incidents;
    expect(
      deskLines(desk([known ?? {}, unknown ?? {}])).waiting.map((one) => [
        one.dated?.what,
        one.dated?.incident.id,
      ]),
    ).toEqual([
      ['look', 'T-012'],
      [undefined, undefined],
    ]);
  });
});

describe('手が空いたら', () => {
  it('has what a person puts back, of ended troubles and of running ones', () => {
    const shown = desk([
      { reverseOpen: 3 },
      {
        id: 'T-010',
        title: '珪藻土コースター',
        status: 'CANCELLED',
        statusLabel: 'まちがい',
        reverseOpen: 7,
      },
      { id: 'T-009', title: '帆布バッグ', status: 'CANCELLED', statusLabel: 'まちがい' },
      { id: 'T-008' },
    ]);
    expect(said(shown, 'spare')).toEqual([
      '出し直す・元に戻す | T-012 真鍮ピアス しずく型 | 3件',
      '出し直す・元に戻す | T-010 珪藻土コースター・まちがい | 7件',
      '出し直す・元に戻す | T-009 帆布バッグ・まちがい | ',
    ]);
  });
});

describe('what comes next', () => {
  const at = '11/22 22:00';

  it('is the earliest of promise, look and parcel, and nothing that is past', () => {
    const due = { orders: 1, over: 0, unreadable: 0, first: '11/22 23:30', provisional: 0, stopped: 0 };
    const looks = { waiting: 1, waitingAt: '11/22 23:28' };
    expect(nextTime(desk([looks], { at, nextPromise: '11/23 20:00', due }))).toBe(
      '次は 11/22 23:28 待っている出品を見る',
    );
    expect(nextTime(desk([{}], { at, nextPromise: '11/23 20:00', due }))).toBe('次は 11/22 23:30 発送の期限');
    expect(nextTime(desk([{}], { at, nextPromise: '11/23 20:00' }))).toBe('次は 11/23 20:00 約束の返事');
    expect(nextTime(desk([{}], { at, nextPromise: '11/22 21:59' }))).toBe('');
    expect(nextTime(desk([{}], { at }))).toBe('');
  });

  it('is a box that has to be looked at before it leaves', () => {
    const inspection = { ...incident.inspection, boxes: 3, boxesBy: '11/23 12:30' };
    expect(nextTime(desk([{ inspection }], { at, nextPromise: '11/23 20:00' }))).toBe(
      '次は 11/23 12:30までに 未発送の箱の検品',
    );
    expect(nextTime(desk([{ inspection: { ...inspection, boxes: 0 } }], { at }))).toBe('');
  });

  it('looks over the end of the year', () => {
    expect(
      nextTime(desk([{ waitingAt: '12/31 23:59' }], { at: '12/31 22:00', nextPromise: '1/1 9:00' })),
    ).toBe('次は 12/31 23:59 待っている出品を見る');
    expect(nextTime(desk([{}], { at: '12/31 22:00', nextPromise: '1/1 9:00' }))).toBe(
      '次は 1/1 9:00 約束の返事',
    );
    expect(nextTime(desk([{}], { at: '1/1 9:00', nextPromise: '12/31 22:00' }))).toBe('');
  });

  it('is what is late already, before everything that is to come', () => {
    const due = { orders: 3, over: 2, unreadable: 0, first: '11/22 23:30', provisional: 0, stopped: 0 };
    const shown = desk([{}], { at, nextPromise: '11/23 20:00', due });
    expect(nextTime(shown)).toBe('期限を過ぎた発送が2件あります。');
    expect(said(shown, 'soon').slice(0, 2)).toEqual([
      '期限を過ぎた発送 |  | 2件',
      '今日が期限の発送 | いちばん早い期限 11/22 23:30 | 1件',
    ]);
  });

  it('leads to the orders whose deadline cannot be read, under 備え, on calm days too', () => {
    const due = { orders: 0, over: 0, unreadable: 17, first: '', provisional: 0, stopped: 0 };
    const [line] = deskLines(desk([], { due })).prepare;
    expect(line).toMatchObject({ label: '期限が読めない注文', count: '17件', go: { kind: 'goDue' } });
  });

  it('is no parcel that a trouble holds', () => {
    const due = { orders: 2, over: 0, unreadable: 0, first: '', provisional: 0, stopped: 2 };
    expect(nextTime(desk([{}], { at, due }))).toBe('');
  });
});
