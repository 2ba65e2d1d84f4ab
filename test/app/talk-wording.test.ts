// The sentences about letters and answers: whole, polite where they go to a person, and never twice the same.
import { describe, expect, it } from 'vitest';
import * as wording from '../../src/app/talk-wording.ts';

const { lettersNotes, withoutWhy, ...rest } = wording;

/** Functions called with a name, a number and a word. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'function') return [String(value('ねこ屋様', '問題あり')), String(value(3, 2))];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

const texts = [
  ...textsOf(rest),
  withoutWhy.setAside,
  withoutWhy.reporter,
  withoutWhy.lacks(['まちがい', '正しくは']),
  withoutWhy.unused('お礼'),
];

describe('every sentence', () => {
  it.each(texts)('%s', (text) => {
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text).toMatch(/[ぁ-ん]/);
  });
});

it('what letters were made and withdrawn is said, and nothing where nothing happened', () => {
  expect(lettersNotes({ made: [], withdrawn: 0 })).toEqual([]);
  expect(lettersNotes({ made: [1, 2], withdrawn: 1 })).toEqual([
    '内容が合わなくなった下書きを1件取り消しました。',
    '連絡文を2件作りました。',
  ]);
  expect(withoutWhy.lacks(['まちがい', '正しくは'])).toBe('「まちがい」「正しくは」が分かっていません');
});
