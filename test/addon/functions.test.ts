// The custom functions as Sheets calls them: single values, ranges as rows of columns, dates as Date, the rest as typed.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  TOMERU_HOURS_LEFT,
  TOMERU_SELLABLE,
  TOMERU_SHIP_BY,
  TOMERU_URGENCY,
  TOMERU_URGENCY_REASON,
  TOMERU_URGENCY_TABLE,
} from '../../src/addon/functions.ts';

const date = (iso: string): Date => new Date(iso);
const NOW = date('2026-11-23T09:00:00+09:00');
const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe('TOMERU_URGENCY with single values', () => {
  it.each([
    [[], '即対応'],
    [[''], '即対応'],
    [['知らないことば'], '即対応'],
    [['①'], '即対応'],
    [['WRONG_SHIPMENT'], '即対応'],
    [['②'], '緊急'],
    [[2], '緊急'],
    [['２'], '緊急'],
    [['DESCRIPTION_ERROR'], '緊急'],
    [['説明誤り', '', '', '', '問題あり'], '即対応'],
    [['説明誤り', null, undefined, '未販売'], '要対応'],
    [['③', '基準達成', true], '要対応'],
    [['③', '基準達成', false], '緊急'],
    [['③', '基準達成'], '緊急'],
    [['③', 'DEGRADED', '停止中'], '要対応'],
    [['③', '基準未達', true], '即対応'],
    [['⑤', '', '', '発送待ち', '', '2026/11/24 9:00', '2026/11/23 9:00'], '即対応'],
    [['⑤', '', '', '発送待ち', '', '2026/11/24 9:00:01', '2026/11/23 9:00'], '緊急'],
    [['⑤', '', '', '発送待ち', '', '2026/11/26 9:00', '2026/11/23 9:00'], '緊急'],
    [['⑤', '', '', '発送待ち', '', '2026/11/26 9:01', '2026/11/23 9:00'], '要対応'],
    [['⑤', '', '', '発送待ち', '', '#N/A', NOW], '即対応'],
    [['⑤', '', '', '発送待ち', '', date('2026-12-01T00:00:00Z'), '#REF!'], '即対応'],
    [['⑤', '', '', '発送済み'], '経過確認'],
    [['④', '', '', '', '', '', '', '解決'], '対象外'],
  ])('%j: %s', (given, label) => expect(TOMERU_URGENCY(...given)).toBe(label));

  it.each([
    true,
    1,
    'TRUE',
    '停止中',
    '再検品中',
    '手直し中',
    '売れない',
    ' 停止中 ',
    '○',
    '済',
    '停止',
    '✓',
  ])('takes 停止 %j for stopped', (stop) => expect(TOMERU_URGENCY('③', '品質低下', stop)).toBe('要対応'));

  it.each([false, 0, '', undefined, null, '要停止', 'FALSE', '×', '未', '?', '#N/A', NOW])(
    'takes 停止 %j for not stopped',
    (stop) => expect(TOMERU_URGENCY('③', '品質低下', stop)).toBe('緊急'),
  );

  it.each([
    ['a Date', date('2026-11-24T12:00:00+09:00')],
    ['a Date of another realm', runInNewContext("new Date('2026-11-24T12:00:00+09:00')")],
    ['text', '2026/11/24 12:00'],
    ['text in full width', '２０２６／１１／２４　１２：００'],
    ['text with offset', '2026-11-24T03:00:00Z'],
    ['a serial number', 46350.5],
  ])('reads the deadline as %s', (_says, deadline) => {
    expect(TOMERU_URGENCY_REASON('⑤', '', '', '発送待ち', '', deadline, NOW)).toBe(
      'U10 システム障害で、発送の期限まであと27時間です。早めに購入者へ連絡してください。',
    );
  });

  it('takes a price or a time of day for no deadline', () => {
    for (const value of [1200, 20261124, date('1899-12-30T12:00:00+09:00'), '12:00']) {
      expect(TOMERU_URGENCY_REASON('⑤', '', '', '発送待ち', '', value, NOW)).toMatch(
        /^U9 .*期限が空か読み取れない/,
      );
    }
  });
});

describe('TOMERU_URGENCY_REASON', () => {
  it('begins with the id of the rule', () => {
    expect(TOMERU_URGENCY_REASON('③', '基準未達')).toBe(
      'U6 一部不良で、検品の判定が基準未達なので、すぐに対応してください。',
    );
    expect(TOMERU_URGENCY_REASON()).toMatch(/^U0 種別が空か読み取れない/);
    expect(TOMERU_URGENCY_REASON('まだ分からない')).toMatch(/^U0 何が起きたのかまだ分からない/);
  });
});

describe('TOMERU_URGENCY_TABLE', () => {
  it('finds the columns by header, in any order, and leaves others aside', () => {
    const table = [
      ['商品名', '対応', ' 段階', '期限', '種別', '基準', '回答', '停止', '判定'],
      ['A', '', '発送待ち', '2026/11/26 9:00', '⑤', 'x', '', '', ''],
      ['B', '', '', '', '②', 'x', '問題あり', '', ''],
      ['C', '', '', '', '③', 'x', '', '停止中', '品質低下'],
      ['D', '解決', '', '', '④', 'x', '', '', ''],
      ['E', '', '発送待ち', '', '', 'x', '', false, ''],
      ['F', '', '', '', '', 'x', '', false, ''],
    ];
    expect(TOMERU_URGENCY_TABLE(table, NOW)).toEqual([
      ['緊急度', '理由'],
      ['緊急', expect.stringMatching(/^U10 .*あと72時間です/)],
      ['即対応', expect.stringMatching(/^U3 /)],
      ['要対応', expect.stringMatching(/^U8 /)],
      ['対象外', expect.stringMatching(/^U13 /)],
      ['即対応', expect.stringMatching(/^U0 /)],
      ['', ''],
    ]);
  });

  it('agrees with the functions that take the arguments one by one', () => {
    const cells = ['⑤', '', '', '発送待ち', '', '2026/11/24 9:00', '2026/11/23 8:59', ''];
    const names = ['種別', '判定', '停止', '段階', '回答', '期限', '基準時刻', '対応'];
    expect(TOMERU_URGENCY_TABLE([names, cells], '2030/1/1')).toEqual([
      ['緊急度', '理由'],
      [TOMERU_URGENCY(...cells), TOMERU_URGENCY_REASON(...cells)],
    ]);
    expect(TOMERU_URGENCY(...cells)).toBe('緊急');
  });

  it('needs only 種別, reads full-width headers, and takes 基準時刻 as one cell of a range', () => {
    expect(TOMERU_URGENCY_TABLE([['種　別']], NOW)).toEqual([['緊急度', '理由']]);
    expect(TOMERU_URGENCY_TABLE([['種別'], ['①']])).toEqual([
      ['緊急度', '理由'],
      ['即対応', expect.stringMatching(/^U1 /)],
    ]);
    const table = [
      ['種別', '期限'],
      ['⑤', date('2026-12-23T09:00:00+09:00')],
    ];
    expect(TOMERU_URGENCY_TABLE(table, [[NOW]])).toEqual([
      ['緊急度', '理由'],
      ['要対応', expect.stringMatching(/^U11 .*720時間/)],
    ]);
  });

  it.each([
    [undefined],
    [''],
    ['種類'],
    [[]],
    [[[]]],
    [
      [
        ['判定', '段階'],
        ['', ''],
      ],
    ],
    [
      [
        [NOW, 1, null],
        ['種別', '', ''],
      ],
    ],
  ])('says that there is no 種別: %j', (table) => {
    expect(TOMERU_URGENCY_TABLE(table, NOW)).toBe(
      '表の1行目に「種別」の見出しがありません。見出しの行から範囲を指定してください。',
    );
  });

  it('refuses a range for 基準時刻 in words', () => {
    expect(TOMERU_URGENCY_TABLE([['種別'], ['①']], column(NOW, NOW))).toContain('基準時刻には');
  });
});

describe('TOMERU_SHIP_BY', () => {
  it.each([
    ['1~2日で発送', '2026-01-03T12:30:00+09:00'],
    ['2〜3日で発送', '2026-01-04T12:30:00+09:00'],
    ['４～７日', '2026-01-08T12:30:00+09:00'],
    [2, '2026-01-03T12:30:00+09:00'],
  ])('paid 2026-01-01 12:30, %j: %s', (days, until) => {
    for (const paid of ['2026/1/1 12:30', date('2026-01-01T03:30:00Z'), '2026-01-01T12:30+09:00']) {
      expect(TOMERU_SHIP_BY('メルカリ', paid, days)).toEqual(date(until));
    }
  });

  it('is the same for every marketplace, known or not', () => {
    for (const market of ['ヤフオク', 'RAKUMA', 'ﾒﾙｶﾘ', '', undefined, '自社サイト']) {
      expect(TOMERU_SHIP_BY(market, '2026/1/1', '2')).toEqual(date('2026-01-03T00:00:00+09:00'));
    }
  });

  it('is blank when not paid, unreadable, or without days', () => {
    expect(TOMERU_SHIP_BY('メルカリ', '', '1~2日で発送')).toBe('');
    expect(TOMERU_SHIP_BY('メルカリ', '未払い', '1~2日で発送')).toBe('');
    expect(TOMERU_SHIP_BY('メルカリ', '#N/A', '1~2日で発送')).toBe('');
    expect(TOMERU_SHIP_BY('メルカリ', NOW, '')).toBe('');
    expect(TOMERU_SHIP_BY('メルカリ', NOW, '14日以降')).toBe('');
    expect(TOMERU_SHIP_BY()).toBe('');
  });

  it('spreads one marketplace over columns', () => {
    expect(TOMERU_SHIP_BY('ラクマ', column('2026/1/1', '', '2026/1/2'), column('2', '2', ''))).toEqual(
      column(date('2026-01-03T00:00:00+09:00'), '', ''),
    );
  });
});

describe('TOMERU_HOURS_LEFT', () => {
  it('is not rounded, and negative when over', () => {
    expect(TOMERU_HOURS_LEFT('2026/11/23 10:30', NOW)).toBe(1.5);
    expect(TOMERU_HOURS_LEFT('2026/11/23 9:00:01', NOW)).toBe(1 / 3600);
    expect(TOMERU_HOURS_LEFT('2026/11/22 9:00', NOW)).toBe(-24);
    expect(TOMERU_HOURS_LEFT(column('2026/11/24 9:00', '', NOW), NOW)).toEqual(column(24, '', 0));
  });

  it('is blank for a blank and says what it cannot read', () => {
    expect(TOMERU_HOURS_LEFT()).toBe('');
    expect(TOMERU_HOURS_LEFT(NOW)).toBe('');
    expect(TOMERU_HOURS_LEFT('', NOW)).toBe('');
    expect(TOMERU_HOURS_LEFT('未定', NOW)).toBe('期限が日時として読めません');
    expect(TOMERU_HOURS_LEFT(NOW, '#N/A')).toBe('基準時刻が日時として読めません');
  });
});

describe('TOMERU_SELLABLE', () => {
  it('subtracts, and is never below 0', () => {
    expect(TOMERU_SELLABLE(10, 3, 2)).toBe(5);
    expect(TOMERU_SELLABLE('１，２００', '２００', '')).toBe(1000);
    expect(TOMERU_SELLABLE(1, 3)).toBe(0);
    expect(TOMERU_SELLABLE()).toBe(0);
    expect(TOMERU_SELLABLE(-2)).toBe(0);
    expect(TOMERU_SELLABLE(column(5, '', 1), column(2, '', ''), 0)).toEqual(column(3, '', 1));
  });

  it('says what it cannot read as a number', () => {
    expect(TOMERU_SELLABLE('たくさん')).toBe('在庫数が数として読めません');
    expect(TOMERU_SELLABLE(5, '#N/A')).toBe('保留数が数として読めません');
    expect(TOMERU_SELLABLE(5, 0, NOW)).toBe('取引中数が数として読めません');
  });
});
