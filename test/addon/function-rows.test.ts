// Ranges and single values in any mixture, as Sheets hands them to a custom function.
import { describe, expect, it } from 'vitest';
import {
  TOMERU_HOURS_LEFT,
  TOMERU_SELLABLE,
  TOMERU_SHIP_BY,
  TOMERU_URGENCY,
  TOMERU_URGENCY_REASON,
} from '../../src/addon/functions.ts';

const NOW = new Date('2026-11-23T09:00:00+09:00');
const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe('ranges', () => {
  it('answers a column with a column, and spreads single values', () => {
    const types = column('①', '②', '⑤');
    expect(TOMERU_URGENCY(types, '', '', '発送待ち', '', '2026/11/26 9:00', NOW)).toEqual(
      column('即対応', '緊急', '緊急'),
    );
    expect(TOMERU_URGENCY('③', column('基準達成', '基準未達', ''), true)).toEqual(
      column('要対応', '即対応', '即対応'),
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
      ['即対応', '即対応'],
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

  it('answers 5,000 rows one by one, in their order', () => {
    const types = Array.from({ length: 5000 }, (_row, at) => ['①②③④⑤'[at % 5]]);
    const answers = TOMERU_URGENCY(types, '', '', '', '', '2026/11/26 9:00', NOW);
    expect(answers).toHaveLength(5000);
    expect(new Set([answers].flat(2).filter((_answer, at) => at % 5 === 1))).toEqual(new Set(['緊急']));
  });
});
