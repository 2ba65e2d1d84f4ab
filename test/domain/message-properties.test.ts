// What holds for every text: the linter never throws, reads a folded text as it reads the typed one, and takes no longer
// than its length allows, however the text is built.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../src/domain/check-message.ts';
import { foldMessage } from '../../src/domain/folded-message.ts';
import { MARKETPLACE } from '../../src/domain/labels.ts';
import { MESSAGE_PURPOSE } from '../../src/domain/message-purpose.ts';
import { RECIPIENT } from '../../src/domain/message-words.ts';
import { CAUGHT } from './message-corpus/caught.ts';
import { PASSED } from './message-corpus/passed.ts';

const rulesOf = (text: string): readonly string[] =>
  checkMessage({ text, marketplace: 'OTHER', purpose: '遅延のお知らせ', recipient: '購入者' }).map(
    ({ rule, reason }) => (rule === 'M14' ? reason : rule),
  );

/** Pieces out of which hostile texts are made. */
const PIECES = [
  ...['090', '-', '1234', '〇九〇', 'ゼロ', '送料', 'ご負担', 'お願いします', '評価', '良い', 'ライン', 'で'],
  ...[
    'LINE',
    '@',
    '.',
    'com',
    'https://',
    'mercari.com',
    '/',
    '{{',
    '}}',
    '○',
    '○○',
    '月',
    '日',
    '。',
    '\n',
    ' ',
  ],
  ...[
    '　',
    '\u200b',
    '返品',
    '不可',
    'ません',
    '住所',
    '教えて',
    'ください',
    '東京都',
    '区',
    '1-2-3',
    '着払い',
    'で',
  ],
  ...['\u0000', '\ud800', '\udc00', '\ufffd', 'ｶﾞ', '\u3099', '(', ')', '「', '」', '😢', 'é', 'İ', 'ß', '㌔'],
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('for every text', () => {
  it('it answers, for whomever and whatever for', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 300 })),
        fc.constantFrom(...MARKETPLACE.codes),
        fc.option(fc.constantFrom(...MESSAGE_PURPOSE.codes), { nil: undefined }),
        fc.constantFrom(...RECIPIENT.codes),
        (text, marketplace, purpose, recipient) => {
          for (const { reason, words } of checkMessage({
            text,
            marketplace,
            purpose,
            recipient,
            limit: 50,
          })) {
            expect(reason).toMatch(/。$/);
            expect(words.length).toBeLessThanOrEqual(5);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('folding is done once and for all, and changes no finding', () => {
    const texts = [...CAUGHT, ...PASSED].map(([, text]) => text);
    for (const text of texts) {
      const { text: folded } = foldMessage(text);
      expect(foldMessage(folded).text).toBe(folded);
      expect(rulesOf(folded)).toEqual(rulesOf(text));
    }
    fc.assert(
      fc.property(
        fc.oneof(hostile, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
        (text) => {
          const folded = foldMessage(text);
          expect(foldMessage(folded.text).text).toBe(folded.text);
          expect(folded.digits).toHaveLength(folded.text.length);
          expect(rulesOf(folded.text)).toEqual(rulesOf(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('words are quoted as they stand in the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const plain = text.replace(/\r\n?/g, '\n').replace(/\s+/g, ' ');
        const findings = checkMessage({
          text,
          marketplace: 'MERCARI',
          purpose: undefined,
          recipient: '購入者',
        });
        for (const word of findings.flatMap(({ words }) => words)) {
          expect(plain).toContain(word.replace(/…$/, ''));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('50,000 characters', () => {
  const LENGTH = 50_000;
  const filled = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  const evil = [
    ...['a', '0', '-', ' ', '○', '{', '@', '.', 'あ', '送料', '評価', '良い評価', 'ライン', 'l i n e ', 'a.'],
    ...[
      '090-',
      '0 ',
      'ゼロ',
      'a@',
      'a@a.',
      'http://',
      'www.',
      'https://a',
      '市1-',
      '東京都',
      '(',
      '「',
      '「」',
    ],
    ...[
      'お電話',
      'メールで',
      '返品',
      'お客様の',
      'よく確認',
      'x/',
      '_',
      '〇一',
      '着払い',
      '住所を',
      '一切',
      '\n',
      '\u200b',
      '\u3099',
    ],
  ];

  it.each(evil)('of %j are read in one go', (piece) => {
    const text = filled(piece);
    rulesOf(text);
    const start = performance.now();
    rulesOf(text);
    // A reading of some hundred milliseconds; what grows with the square would take minutes.
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
