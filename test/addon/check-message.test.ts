// TOMERU_CHECK_MESSAGE as Sheets calls it: one text with a row for each finding, columns with a row for each text.
import { describe, expect, it } from 'vitest';
import { TOMERU_CHECK_MESSAGE } from '../../src/addon/functions.ts';

const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const FINE = 'お写真ありがとうございます。明日20時までにご連絡いたします';
const ONLY_WORDS = [
  '指摘なし',
  '直したほうがよいことばは見つかりませんでした。用途がないので、抜けている要素は調べていません。',
];

describe('TOMERU_CHECK_MESSAGE with one text', () => {
  it('gives a row for each finding, gravest first, with the rule in front', () => {
    expect(TOMERU_CHECK_MESSAGE('今さら言われても困ります。090-1234-5678へ', 'メルカリ', '催促')).toEqual([
      ['直してください', expect.stringMatching(/^M1 「090-1234-5678」: /)],
      ['確かめてください', expect.stringMatching(/^M12 /)],
      ['確かめてください', expect.stringMatching(/^M14 「お返事を待っていること」が見当たりません。/)],
      ['確かめてください', expect.stringMatching(/^M14 「たずね方」が見当たりません。/)],
    ]);
  });

  it('says when there is nothing to say, and what was not looked at', () => {
    expect(TOMERU_CHECK_MESSAGE(FINE)).toEqual([ONLY_WORDS]);
    expect(TOMERU_CHECK_MESSAGE([[FINE]], '', null, undefined)).toEqual([ONLY_WORDS]);
    expect(TOMERU_CHECK_MESSAGE('ありがとうございました', 'ラクマ', 'お礼')).toEqual([
      ['指摘なし', '直したほうがよいことばも、抜けている要素も見つかりませんでした。'],
    ]);
  });

  it('is blank for a blank', () => {
    for (const blank of ['', undefined, null, '　', '\n']) expect(TOMERU_CHECK_MESSAGE(blank)).toBe('');
    expect(TOMERU_CHECK_MESSAGE([['']], 'メルカリ')).toEqual([['', '']]);
    expect(TOMERU_CHECK_MESSAGE()).toBe('');
  });

  it('takes the buyer for the recipient who is left out', () => {
    const text = '090-1234-5678までお電話ください';
    expect(TOMERU_CHECK_MESSAGE(text)).toEqual(TOMERU_CHECK_MESSAGE(text, '', '', '購入者'));
    expect(TOMERU_CHECK_MESSAGE(text, '', '', '外注先')).toEqual([ONLY_WORDS]);
    expect(TOMERU_CHECK_MESSAGE(text, '', '', '落札者')).toEqual(TOMERU_CHECK_MESSAGE(text));
  });

  it('reads codes, widths and several marketplaces in a cell', () => {
    for (const market of ['メルカリ', 'ﾒﾙｶﾘ', 'MERCARI', 'メルカリ/ラクマ', 'その他', ' '])
      expect(TOMERU_CHECK_MESSAGE(FINE, market)).toEqual([ONLY_WORDS]);
  });

  it('says which word it does not know, and checks with the stricter meaning', () => {
    expect(TOMERU_CHECK_MESSAGE('090-1234-5678', '自社サイト', 'おはなし', '友だち')).toEqual([
      ['直してください', expect.stringMatching(/^M1 /)],
      ['確かめてください', 'M0 販路「自社サイト」は知らない名前なので、その他として調べました。'],
      ['確かめてください', 'M0 用途「おはなし」は知らないことばなので、抜けている要素は調べていません。'],
      [
        '確かめてください',
        'M0 相手「友だち」は知らないことばなので、購入者への文面として調べました。購入者、事務局、外注先、仕入先のどれかを書いてください。',
      ],
    ]);
  });

  it('does not call fine what is no text', () => {
    for (const value of ['#N/A', '#REF!', new Date(0), true, {}]) {
      expect(TOMERU_CHECK_MESSAGE(value)).toEqual([
        ['確かめてください', expect.stringMatching(/^M0 文面を文章として読めません。/)],
      ]);
    }
    expect(TOMERU_CHECK_MESSAGE('#N/A の件です')).toEqual([
      ['直してください', expect.stringMatching(/^M13 /)],
    ]);
    expect(TOMERU_CHECK_MESSAGE(819012345678)).toEqual([ONLY_WORDS]);
  });
});

describe('TOMERU_CHECK_MESSAGE with ranges', () => {
  it('gives each text one row: its gravest level and all its reasons', () => {
    const answer = TOMERU_CHECK_MESSAGE(
      column(FINE, '', '返品不可です。今さら言われても困ります', 'ありがとうございました', null),
      column('メルカリ', '', 'ラクマ', 'ヤフオク', ''),
      column('', '', '', 'お礼', ''),
      '購入者',
    );
    expect(answer).toEqual([
      ONLY_WORDS,
      ['', ''],
      ['直してください', expect.stringMatching(/^M11 .*\nM12 /)],
      ['指摘なし', expect.any(String)],
      ['', ''],
    ]);
  });

  it('spreads one text over several recipients', () => {
    expect(TOMERU_CHECK_MESSAGE('090-1234-5678', '', '', column('購入者', '外注先'))).toEqual([
      ['直してください', expect.stringMatching(/^M1 /)],
      ONLY_WORDS,
    ]);
  });

  it('says in one text what does not go together', () => {
    expect(TOMERU_CHECK_MESSAGE(column('a', 'b'), column('', '', ''))).toBe(
      '範囲の行数がそろっていません(文面は2行、販路は3行)。同じ行数の範囲か、1つの値を指定してください。',
    );
    for (const wide of [
      [['a', 'b']],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]) {
      expect(TOMERU_CHECK_MESSAGE(wide)).toBe(
        '文面、販路、用途、相手には、1つのセルか1列の範囲を指定してください。',
      );
    }
  });

  it('survives an empty range', () => {
    expect(TOMERU_CHECK_MESSAGE([])).toEqual([['', '']]);
    expect(TOMERU_CHECK_MESSAGE([[]])).toEqual([['', '']]);
  });
});
