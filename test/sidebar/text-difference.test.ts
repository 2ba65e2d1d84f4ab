import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../src/sidebar/text-difference.ts';

const marked = (before: string, after: string): string =>
  differenceOf(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('');

describe('the difference of two texts', () => {
  it.each([
    ['綿100%のシャツ', '綿60%のシャツ', '綿[-100][+60]%のシャツ'],
    ['目立った傷なし。', '小さな傷があります。', '[-目立った][+小さな]傷[-なし][+があります]。'],
    ['同じ', '同じ', '同じ'],
    ['', '足した', '[+足した]'],
    ['消した', '', '[-消した]'],
  ])('of 「%s」 and 「%s」', (before, after, said) => {
    expect(marked(before, after)).toBe(said);
  });

  it('always gives both texts back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (before, after) => {
          const pieces = differenceOf(before, after);
          const without = (kind: string) =>
            pieces
              .filter((piece) => piece.kind !== kind)
              .map((piece) => piece.text)
              .join('');
          expect(without('added')).toBe(before);
          expect(without('removed')).toBe(after);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of very long texts is told without comparing every part', () => {
    const long = 'あア'.repeat(2000);
    const start = Date.now();
    expect(differenceOf(`x${long}`, `${'いイ'.repeat(2000)}y`).length).toBeGreaterThan(0);
    expect(Date.now() - start).toBeLessThan(1000);
  });
});
