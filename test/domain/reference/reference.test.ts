// Rules in force: the standard, what the seller put beside it, and what of that could not be read.
import { describe, expect, it } from 'vitest';
import { figureOf, referenceFrom, ruleOf, rulesAbout } from '../../../src/domain/reference/reference.ts';
import { valueIn } from '../../../src/domain/reference/rule-value.ts';

const STANDARD = referenceFrom([]);

describe('a rule', () => {
  it('is that of the marketplace, or the one for all', () => {
    expect(ruleOf(STANDARD, 'cancel', 'RAKUMA')?.id).toBe('cancel.RAKUMA');
    expect(ruleOf(STANDARD, 'cancel', 'YAHOO_FLEA')?.id).toBe('cancel.ALL');
    expect(ruleOf(STANDARD, 'compensation', 'RAKUMA')).toBeUndefined();
  });

  it('gives no figure where there is none', () => {
    expect(figureOf(STANDARD, 'auto-complete', 'MERCARI')?.figure).toBe(9);
    expect(figureOf(STANDARD, 'auto-complete', 'RAKUMA')).toBeUndefined();
    expect(figureOf(STANDARD, 'messages-after-cancel', 'MERCARI')).toBeUndefined();
  });

  it('that nobody has confirmed counts nothing', () => {
    expect(ruleOf(STANDARD, 'satisfaction-support', 'YAHOO_AUCTION')?.value).toBe(10000);
    expect(figureOf(STANDARD, 'satisfaction-support', 'YAHOO_AUCTION')).toBeUndefined();
  });

  it('of a topic come in the order of the tab', () => {
    expect(rulesAbout(STANDARD, 'past-outage').map(({ of }) => of)).toEqual([
      '2020-09-21',
      '2022-07-02',
      '2024-12-28',
      '2025-09',
    ]);
  });
});

describe('what the seller puts beside it', () => {
  it('counts, and tells that it is the seller’s', () => {
    const reference = referenceFrom([{ id: 'auto-complete.MERCARI', value: '８日', source: '自分で確認' }]);
    expect(ruleOf(reference, 'auto-complete', 'MERCARI')).toMatchObject({
      value: 8,
      own: true,
      source: '自分で確認',
    });
    expect(reference.unread).toEqual([]);
  });

  it('makes a clock where nothing was known', () => {
    const reference = referenceFrom([{ id: 'auto-complete.RAKUMA', value: 10 }]);
    expect(figureOf(reference, 'auto-complete', 'RAKUMA')?.figure).toBe(10);
  });

  it.each(['', ' ', '　', null, undefined])('blank %j is the standard', (value) => {
    const reference = referenceFrom([{ id: 'auto-complete.MERCARI', value, say: ' ' }]);
    expect(ruleOf(reference, 'auto-complete', 'MERCARI')).toMatchObject({ value: 9, own: false });
    expect(ruleOf(reference, 'auto-complete', 'MERCARI')?.say).not.toBe(' ');
    expect(reference.unread).toEqual([]);
  });

  it('the standard written out is no change', () => {
    const reference = referenceFrom([{ id: 'auto-complete.MERCARI', value: '9' }]);
    expect(ruleOf(reference, 'auto-complete', 'MERCARI')?.own).toBe(false);
  });

  it.each(['九日', '-1', '9~10', '1000', true, '9円'])(
    '%j cannot be read: the standard counts and it is named',
    (value) => {
      const reference = referenceFrom([{ id: 'auto-complete.MERCARI', value }]);
      expect(figureOf(reference, 'auto-complete', 'MERCARI')?.figure).toBe(9);
      expect(reference.unread).toEqual([
        {
          id: 'auto-complete.MERCARI',
          about: 'メルカリ',
          name: '自動で取引完了(発送通知から)',
          found: String(value),
          wanted: '日(発送通知の日から)',
          used: 9,
        },
      ]);
    },
  );

  it('under another id changes nothing, and of two rows the first counts', () => {
    const reference = referenceFrom([
      { id: 'own-7', value: '何でも' },
      { id: 'toString', value: 1 },
      { id: 'cancel-answer.MERCARI', value: 48 },
      { id: 'cancel-answer.MERCARI', value: 72 },
    ]);
    expect(figureOf(reference, 'cancel-answer', 'MERCARI')?.figure).toBe(48);
    expect(reference.rules.size).toBe(STANDARD.rules.size);
    expect(reference.unread).toEqual([]);
  });
});

describe('a value as it is typed', () => {
  it.each([
    ['9', '日(から)', 9],
    ['9 日', '日(から)', 9],
    [0, '日(から)', 0],
    ['24時間', '時間', 24],
    ['24', '時', undefined],
    ['13時', '時', 13],
    ['10,000円', '円まで', 10000],
    ['1.5', '時間', undefined],
    ['はい', 'はい/いいえ', 'はい'],
    [false, 'はい/いいえ', 'いいえ'],
    ['たぶん', 'はい/いいえ', undefined],
    ['https://example.com/a', 'アドレス', 'https://example.com/a'],
    ['javascript:alert(1)', 'アドレス', undefined],
    [' 書いたとおり ', '', '書いたとおり'],
    [{}, '', undefined],
  ])('%j as %s is %j', (value, unit, read) => {
    expect(valueIn(value, unit)).toBe(read);
  });
});
