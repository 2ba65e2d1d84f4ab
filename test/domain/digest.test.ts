// The digest names rows: two of them must not share a name, the same one must have it for ever.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestOf, digestOfAll } from '../../src/domain/digest.ts';

it('is 16 hexadecimal digits, the same today and in years, because records keep it', () => {
  expect(digestOf('')).toMatch(/^[0-9a-f]{16}$/);
  expect(digestOf('A-1')).toBe(digestOf('A-1'));
  expect(['', 'A-1', '真鍮ピアス'].map(digestOf)).toEqual([
    '811827f897473390',
    '3f5077c62b1c39fd',
    '9352cbb3e329cc2f',
  ]);
});

it('tells 100,000 texts apart: keys in sequence, products with sizes, near twins', () => {
  const texts = new Set<string>();
  for (let at = 0; at < 25_000; at += 1) {
    texts.add(String(at).padStart(5, '0'));
    texts.add(`雑12-${at}`);
    texts.add(JSON.stringify([`ベビースタイ ${at}枚組`, '', 'L2606-14B']));
    texts.add(`${'あ'.repeat(at % 90)}${at}${'0'.repeat(at % 7)}`);
  }
  expect(texts.size).toBeGreaterThan(99_000);
  expect(new Set(Array.from(texts, digestOf)).size).toBe(texts.size);
});

it('each of its halves alone is no constant and no copy of the other', () => {
  const halves = Array.from({ length: 2000 }, (_, at) => digestOf(`K${at}`));
  expect(new Set(halves.map((one) => one.slice(0, 8))).size).toBe(2000);
  expect(new Set(halves.map((one) => one.slice(8))).size).toBe(2000);
});

it('no text runs over into the next', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b));
      expect(digestOfAll(a)).not.toBe(digestOfAll(b));
    }),
  );
  expect(digestOfAll(['a', 'b'])).not.toBe(digestOfAll(['ab', '']));
});
