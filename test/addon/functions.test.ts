// The custom functions as Sheets calls them: single values, ranges as rows of columns, dates as Date, the rest as typed.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { CUSTOM_FUNCTIONS } from '../../src/addon/function-table.ts';
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

describe('ranges', () => {
  it('answers a column with a column, and spreads single values', () => {
    const types = column('①', '②', '⑤');
    expect(TOMERU_URGENCY(types, '', '', '発送待ち', '', '2026/11/26 9:00', NOW)).toEqual(
      column('即対応', '緊急', '緊急'),
    );
    expect(TOMERU_URGENCY('③', column('基準達成', '基準未達', ''), true)).toEqual(
      column('要対応', '即対応', ''),
    );
  });

  it('answers a row with a row, a block with a block, and one cell of a range with one', () => {
    expect(TOMERU_URGENCY([['①', '②']])).toEqual([['即対応', '緊急']]);
    expect(
      TOMERU_URGENCY([
        ['①', '②'],
        ['③', ''],
      ]),
    ).toEqual([
      ['即対応', '緊急'],
      ['即対応', ''],
    ]);
    expect(TOMERU_URGENCY([['②']])).toEqual([['緊急']]);
    expect(TOMERU_URGENCY([['']])).toEqual([['即対応']]);
    expect(TOMERU_URGENCY([['②']], '', '', column('未販売', '発送待ち'))).toEqual(column('要対応', '緊急'));
  });

  it('leaves rows blank in which nothing is entered, and only those', () => {
    const types = column('②', '', '', '', null);
    const stops = column(false, false, true, '', undefined);
    const answers = column('', '', '', '未回答', '  ');
    expect(TOMERU_URGENCY(types, '', stops, '', answers)).toEqual(column('緊急', '', '即対応', '即対応', ''));
    expect(TOMERU_URGENCY_REASON(types, '', stops, '', answers, '', NOW)).toEqual(
      column(
        expect.stringMatching(/^U4 /),
        '',
        expect.stringMatching(/^U0 /),
        expect.stringMatching(/^U0 /),
        '',
      ),
    );
  });

  it('takes an unticked box for an answer where only boxes are given', () => {
    expect(TOMERU_URGENCY('③', '基準達成', column(true, false))).toEqual(column('要対応', '緊急'));
  });

  it('says in one text which ranges differ, and does not throw', () => {
    expect(TOMERU_URGENCY(column('①', '②'), column('', '', ''), true, column('', ''))).toBe(
      '範囲の行数がそろっていません(種別は2行、判定は3行、段階は2行)。同じ行数の範囲か、1つの値を指定してください。',
    );
    expect(TOMERU_URGENCY_REASON([['①', '②']], [['', '', '']])).toBe(
      '範囲の列数がそろっていません(種別は2列、判定は3列)。同じ列数の範囲か、1つの値を指定してください。',
    );
    expect(TOMERU_SHIP_BY('', column(NOW, NOW), column('2', '2', '2'))).toContain(
      '支払日時は2行、発送までの日数は3行',
    );
    expect(TOMERU_HOURS_LEFT(column(NOW, NOW), column(NOW, NOW, NOW))).toContain('期限は2行、基準時刻は3行');
    expect(TOMERU_SELLABLE(column(1, 2), column(1, 2, 3))).toContain('在庫数は2行、保留数は3行');
  });

  it('survives an empty range and arguments beyond the last', () => {
    expect(TOMERU_URGENCY([])).toEqual([['即対応']]);
    expect(TOMERU_URGENCY('②', '', '', '', '', '', '', '', column(1, 2))).toBe('緊急');
  });

  it('asks 5,000 rows within the 30 seconds of a custom function', () => {
    const types = Array.from({ length: 5000 }, (_row, at) => ['①②③④⑤'[at % 5]]);
    const started = performance.now();
    const answers = TOMERU_URGENCY(types, '', '', '', '', '2026/11/26 9:00', NOW);
    expect(answers).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(5000);
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

describe('the table of functions', () => {
  const parameters = (name: string): readonly string[] =>
    CUSTOM_FUNCTIONS.find((one) => one.name === name)?.parameters.map((one) => one.name) ?? [];

  it('lists what the add-on offers, with the arguments of the design', () => {
    const urgency = ['種別', '判定', '停止', '段階', '回答', '期限', '基準時刻', '対応'];
    expect(CUSTOM_FUNCTIONS.map(({ name }) => [name, parameters(name)])).toEqual([
      ['TOMERU_URGENCY', urgency],
      ['TOMERU_URGENCY_REASON', urgency],
      ['TOMERU_URGENCY_TABLE', ['表', '基準時刻']],
      ['TOMERU_SHIP_BY', ['販路', '支払日時', '発送までの日数']],
      ['TOMERU_HOURS_LEFT', ['期限', '基準時刻']],
      ['TOMERU_SELLABLE', ['在庫数', '保留数', '取引中数']],
    ]);
    expect(parameters('TOMERU_URGENCY')).toHaveLength(8);
  });

  it('holds only what a stub with its JSDoc can print', () => {
    for (const { name, parameters: told, description, returns, example } of CUSTOM_FUNCTIONS) {
      expect(name).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
      expect(example).toContain(`=${name}(`);
      expect(example).not.toMatch(/NOW\(|TODAY\(/);
      for (const text of [
        description,
        example,
        returns.description,
        returns.type,
        ...told.map((one) => one.description),
      ]) {
        expect(text).not.toMatch(/\*\/|[\r\n{}]/);
        expect(text).not.toBe('');
      }
      for (const { name: parameter, type } of told) {
        expect(parameter).toMatch(/^\p{ID_Start}\p{ID_Continue}*$/u);
        expect(type).not.toMatch(/[{}\s]/);
      }
      const firstOptional = told.findIndex((one) => one.optional);
      expect(told.slice(firstOptional < 0 ? told.length : firstOptional).every((one) => one.optional)).toBe(
        true,
      );
    }
  });

  it('runs each function by itself, and none of them throws, whatever it is given', () => {
    const odd = [
      undefined,
      null,
      '',
      '#N/A',
      'x',
      -1,
      Number.NaN,
      true,
      new Date(Number.NaN),
      {},
      [],
      [[]],
      [[''], ['']],
      [null],
    ];
    for (const { run } of CUSTOM_FUNCTIONS) {
      for (const a of odd) for (const b of odd) for (const c of odd) expect(() => run(a, b, c)).not.toThrow();
    }
  });

  it('asks no local time: the host throws on it, and the zone of a script is not the seller’s', () => {
    const local = ['getHours', 'getDate', 'getDay', 'getFullYear', 'getTimezoneOffset', 'toString'] as const;
    const before = local.map((name) => Object.getOwnPropertyDescriptor(Date.prototype, name));
    for (const name of local) {
      Object.defineProperty(Date.prototype, name, {
        configurable: true,
        value: () => {
          throw new Error(`local time: ${name}`);
        },
      });
    }
    try {
      expect(TOMERU_SHIP_BY('', NOW, 2)).toEqual(expect.anything());
      expect(TOMERU_HOURS_LEFT(NOW, NOW)).toBe(0);
      expect(TOMERU_URGENCY_REASON('⑤', NOW, NOW, NOW, NOW, NOW, NOW, NOW)).toMatch(/^U9 /);
      expect(
        TOMERU_URGENCY_TABLE(
          [
            ['種別', NOW],
            [NOW, NOW],
          ],
          NOW,
        ),
      ).toHaveLength(2);
      expect(TOMERU_SELLABLE(NOW)).toBe('在庫数が数として読めません');
    } finally {
      local.forEach((name, at) => {
        const own = before[at];
        if (own !== undefined) Object.defineProperty(Date.prototype, name, own);
      });
    }
  });
});
