// Filling: both forms or the names of what is missing; hostile values stay themselves; empty lines go; the old texts are the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstReply, nextAnswer } from '../../../src/domain/first-reply.ts';
import {
  fillLetter,
  neededPlaces,
  optionalPlaces,
  unknownPlaces,
} from '../../../src/domain/letters/fill-letter.ts';
import { templateLabel } from '../../../src/domain/letters/letter.ts';
import type { LetterFacts } from '../../../src/domain/letters/letter-facts.ts';
import { oneFact } from '../../../src/domain/letters/one-fact.ts';
import { LETTER_IDS, LETTERS, type LetterId } from '../../../src/domain/letters/standard-letters.ts';
import { remedyOf } from '../../../src/domain/letters/wrong-shipment-words.ts';
import { at, casesOf } from './letter-cases.ts';

const NOW = at('2026-12-28T11:05');
const NOTHING: LetterFacts = { now: NOW, marketplace: 'MERCARI' };

function full(id: LetterId, facts: Partial<LetterFacts>): string {
  const filled = fillLetter(LETTERS[id], { ...NOTHING, ...facts });
  if (!filled.ok) throw new Error(filled.problems.map(({ name }) => name).join('、'));
  return filled.full;
}

const missing = (id: LetterId, facts: Partial<LetterFacts> = {}): readonly string[] => {
  const filled = fillLetter(LETTERS[id], { ...NOTHING, ...facts });
  return filled.ok ? [] : filled.problems.map(({ name }) => name);
};

describe('what a letter cannot go without', () => {
  it.each([
    ['first-reply', []],
    ['all-clear', []],
    ['office-unreachable', []],
    ['wrong-shipment-delivered', ['正しくは', '入っていた物']],
    ['wrong-shipment-delivered-check', []],
    ['description-shipped', ['まちがい', '正しくは']],
    ['defect-delivered', ['不具合']],
    ['outage-delay', ['便', 'できないこと']],
    ['outage-other-carrier', ['便', '別の便']],
    ['cancel-reason', ['理由']],
    ['outsourcer-claim', ['相手', '商品の一覧', '起きたこと', '金額']],
    ['office-beforehand', ['聞きたいこと']],
  ] as const)('%s: %o', (id, names) => {
    expect(missing(id)).toEqual(names);
    expect(neededPlaces(LETTERS[id])).toEqual(names);
  });

  it('blank is unknown', () => {
    expect(missing('description-shipped', { what: ' ', right: '「」' })).toEqual(['まちがい', '正しくは']);
    expect(
      missing('outage-delay', { outage: { service: '', functions: [' '], since: null, expected: '' } }),
    ).toEqual(['便', 'できないこと']);
  });

  it('what has a fallback is named apart', () => {
    expect(optionalPlaces(LETTERS['defect-delivered'])).toContain('宛名');
    expect(optionalPlaces(LETTERS['defect-delivered'])).not.toContain('不具合');
  });
});

describe('a text of the seller’s own', () => {
  it('names each unknown place once, in both forms', () => {
    const own = { full: '{{宛名}}へ {{住所}}', short: '{{住所}}{{toString}}' };
    expect(fillLetter(own, NOTHING)).toEqual({
      ok: false,
      problems: [
        { kind: 'unknown', name: '住所' },
        { kind: 'unknown', name: 'toString' },
      ],
    });
    expect(unknownPlaces(own)).toEqual(['住所', 'toString']);
  });

  it('keeps its blank lines where nothing was left out', () => {
    const own = { full: '一\n\n\n二\n', short: '一' };
    expect(fillLetter(own, NOTHING)).toMatchObject({ ok: true, full: '一\n\n\n二' });
  });

  it.each([
    ['一\n\n{{期限}}\n\n二', '一\n\n二'],
    ['一\n{{期限}}\n二', '一\n二'],
    ['一\n\n{{期限}}\n{{ロット}}\n\n二', '一\n\n二'],
    ['一\n\n{{期限}}', '一'],
    ['{{期限}}\n一', '一'],
    ['一 {{期限}}二', '一 二'],
  ])('%j becomes %j', (text, expected) => {
    expect(fillLetter({ full: text, short: '一' }, NOTHING)).toMatchObject({ full: expected });
  });
});

describe('values stay as they are', () => {
  it.each(['{{nick}}', '{{商品}}', '=cmd|x', '+81', '-1', '@a', '$& $1', '<b>&amp;', '{{', '}}'])(
    '%s',
    (name) => {
      const text = full('defect-delivered', { buyer: name, product: name, what: 'あ', stage: 'DELIVERED' });
      expect(text.split('\n')[0]).toBe(`${name}様`);
      expect(text).toContain(`「${name}」のことで`);
    },
  );

  it('every letter is filled for every nickname and product', () => {
    const lettersOf = LETTER_IDS.map((id) => ({ id, facts: casesOf(id)[0]?.facts }));
    fc.assert(
      fc.property(
        fc.constantFrom(...lettersOf),
        fc.string(),
        fc.string(),
        ({ id, facts }, buyer, product) => {
          if (facts === undefined) throw new Error(id);
          const filled = fillLetter(LETTERS[id], { ...facts, marketplace: 'RAKUMA', buyer, product });
          expect(filled.ok).toBe(true);
          if (filled.ok && buyer.trim() !== '' && LETTERS[id].full.startsWith('{{宛名}}'))
            expect(filled.full.startsWith(buyer.trim())).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['「綿100%」', '綿100%'],
    [' 綿100%。 ', '綿100%'],
    ['「A」と「B」', '「A」と「B」'],
    ['', undefined],
    [undefined, undefined],
  ])('a fact %j stands in a sentence as %j', (written, text) => {
    expect(oneFact(written)).toBe(text);
  });
});

describe('the promise', () => {
  it('is the hour that the full form names', () => {
    const filled = fillLetter(LETTERS['first-reply'], NOTHING);
    expect(filled.ok && filled.promise).toBe(nextAnswer(NOW));
    const later = fillLetter(LETTERS['first-reply'], { ...NOTHING, next: at('2026-12-29T09:30') });
    expect(later.ok && later.promise).toBe(at('2026-12-29T09:30'));
    expect(later.ok && later.full).toContain('12月29日9時30分までに');
  });

  it('is none where the letter names no hour', () => {
    const filled = fillLetter(LETTERS['wrong-shipment-shipped-check'], NOTHING);
    expect(filled.ok && filled.promise).toBeNull();
  });
});

describe('one text, however it is made', () => {
  const to = { buyer: 'ねこ屋', product: '真鍮のピアス' };

  it('the first reply differs from the neutral one only in where to answer', () => {
    const neutral = firstReply({ ...to, stage: 'DELIVERED' }, NOW);
    const letter = full('first-reply', { ...to, stage: 'DELIVERED' });
    expect(neutral.ok && neutral.text.replace('この取引のメッセージ', '取引メッセージ')).toBe(letter);
  });

  it('name and version are those in the log', () => {
    expect(templateLabel(LETTERS['first-reply'])).toBe('最初の返事(標準) 第1版');
    expect(templateLabel(LETTERS['all-clear'])).toBe('問題なしのお知らせ(標準) 第1版');
  });
});

describe('what is missing is sent only where something is missing', () => {
  it.each([
    ['QUANTITY', '5枚', '3枚', '足りない分のお届け'],
    ['QUANTITY', '５枚', '3枚しか入っていない', '足りない分のお届け'],
    ['QUANTITY', '3枚', '5枚', '正しい数でのお届け直し'],
    ['QUANTITY', '5枚', '3袋', '正しい数でのお届け直し'],
    ['QUANTITY', '五枚', '三枚', '正しい数でのお届け直し'],
    ['WEIGHT', '1kg', '900g', '正しい重さでのお届け直し'],
    ['WEIGHT', '1.5kg', '1.2kg', '足りない分のお届け'],
    ['ITEM', '5枚組', '3枚組', '正しい商品へのお取り替え'],
  ] as const)('%s %s, sent %s: %s', (kind, right, sent, words) => {
    expect(remedyOf(kind, right, sent)).toBe(words);
  });
});
