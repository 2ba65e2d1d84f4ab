// Text that a cell cannot hold is refused before anything is written; everything else is left as it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, textProblem, withPlainLineEnds } from '../../src/domain/refused-text.ts';

describe('textProblem', () => {
  it.each([
    ['blank', '', null],
    ['a formula', '=1+1', null],
    ['an emoji', '🐈‍⬛', null],
    ['as long as a cell may be', 'あ'.repeat(LONGEST_TEXT), null],
    ['one character more', 'あ'.repeat(LONGEST_TEXT + 1), 'tooLong'],
    ['emoji that are too many units', '🐈'.repeat(LONGEST_TEXT / 2 + 1), 'tooLong'],
    ['a NUL', 'a\u0000b', 'nul'],
    ['half an emoji, first half', 'a\ud83d', 'loneSurrogate'],
    ['half an emoji, second half', '\udc08a', 'loneSurrogate'],
    ['the halves the wrong way round', '\udc08\ud83d', 'loneSurrogate'],
    ['a first half before a whole', '\ud83d🐈', 'loneSurrogate'],
  ])('%s', (_, text, problem) => expect(textProblem(text)).toBe(problem));

  it('refuses broken pairs and only those', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd7fe, max: 0xe001 })), (units) => {
        const text = String.fromCharCode(...units);
        const broken = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
        expect(textProblem(text)).toBe(broken ? 'loneSurrogate' : null);
      }),
    );
  });
});

it.each([
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['\r\n\r\n', '\n\n'],
  ['\r\r\n', '\n\n'],
  ['\u2028 \t', '\u2028 \t'],
])('line ends of %j become %j', (text, plain) => expect(withPlainLineEnds(text)).toBe(plain));
