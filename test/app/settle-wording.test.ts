// What is said about settling, desks and the end: calm, whole, without blame.
import { describe, expect, it } from 'vitest';
import * as wording from '../../src/app/settle-wording.ts';
import type { Closing } from '../../src/domain/settling/terms.ts';
import { BUYER } from '../support/settling-shop.ts';
import { draftOf } from '../support/small-world.ts';

const draft = draftOf({ contactId: BUYER, purpose: '事務局に問い合わせ', product: '皿' });
const CLOSINGS: readonly Closing[] = (['メッセージ', '評価', 'キャンセル'] as const).flatMap((what) => [
  { what, sure: true },
  { what, sure: false },
]);

/** Sentences that take more than names and numbers. */
const sampled = new Map<unknown, readonly string[]>([
  [wording.closingSaid, CLOSINGS.map(wording.closingSaid)],
  [wording.questionOf, [wording.questionOf(draft), wording.questionOf({ ...draft, question: 'できますか' })]],
  [wording.settleSentence, [wording.settleSentence('ねこ屋様', '一部返金', 1500)]],
  [wording.twinSentence, [true, false].map((isNew) => wording.twinSentence('皿', 'とら様', isNew))],
  [
    wording.evidenceSentence,
    [true, false].map((saved) => wording.evidenceSentence('a様', '品物の写真', saved)),
  ],
  [
    wording.carriedOutSentence,
    [true, false].map((done) => wording.carriedOutSentence('a様', '一部返金', done)),
  ],
  [wording.returnSentence, ['', '届いた'].map((returned) => wording.returnSentence('a様', returned))],
  [wording.namedNote, [wording.namedNote(['検品の残り 2件'])]],
  [
    wording.whatWasFound,
    [
      wording.whatWasFound({ what: '赤い皿が入っていた', right: '青い皿' }),
      wording.whatWasFound({ what: '留め具が外れる', right: '' }),
    ],
  ],
]);

/** Every text of the module, functions called with samples. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  const samples = sampled.get(value);
  if (samples !== undefined) return samples;
  if (typeof value === 'function') return [String(value('真鍮ピアス', 3, '皿'))];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

const everything = textsOf({ ...wording });

describe('all sentences about settling', () => {
  it('neither blame nor frighten, and hold no word of the machine', () => {
    expect(everything.length).toBeGreaterThan(50);
    expect(
      everything.filter((text) => /エラー|失敗|不正|無効|異常|例外|undefined|NaN|\[object/.test(text)),
    ).toEqual([]);
  });

  it('are written as Japanese is written', () => {
    expect(everything.filter((text) => /[ぁ-ん一-龠][,.]/.test(text))).toEqual([]);
    expect(everything.filter((text) => text === '' || text !== text.trim())).toEqual([]);
    for (const note of textsOf(wording.noteOf))
      expect(note).toMatch(/(です|ます|ません|でした|ました|ください)。$/);
  });

  it('write yen as people read them', () => {
    expect([0, 500, 1500, 1_234_567].map(wording.yenText)).toEqual([
      '0円',
      '500円',
      '1,500円',
      '1,234,567円',
    ]);
  });
});
