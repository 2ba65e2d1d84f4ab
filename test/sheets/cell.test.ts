// Text goes into a cell in one way only, and comes out as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textProblem, withPlainLineEnds } from '../../src/domain/refused-text.ts';
import { cellText, textOf } from '../../src/sheets/cell.ts';
import { storedCell } from '../support/stored-cell.ts';

describe('cellText', () => {
  it.each([
    ['', ''],
    ['皿', "'皿"],
    ['=SUM(1,2)', "'=SUM(1,2)"],
    ["'引用", "''引用"],
    ['+81', "'+81"],
    ['@限定', "'@限定"],
    ['007', "'007"],
    ['TRUE', "'TRUE"],
    ['2026/1/5', "'2026/1/5"],
    [' ', "' "],
    ['一\r\n二\r三', "'一\n二\n三"],
  ])('%j is written as %j', (text, cell) => expect(cellText(text)).toBe(cell));

  it.each(['a\u0000', '\ud83d', 'x'.repeat(50000)])('%# is never written', (text) =>
    expect(() => cellText(text)).toThrow('unsafe text'),
  );

  it('what is stored is the text, whatever it is, with plain line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(textProblem(withPlainLineEnds(text)) === null);
        expect(storedCell(cellText(text))).toBe(withPlainLineEnds(text));
      }),
    );
  });
});

describe('textOf', () => {
  it.each([
    [undefined, ''],
    ['', ''],
    [' 皿 ', ' 皿 '],
    [7, '7'],
    [0, '0'],
    [false, 'false'],
    [new Date('2026-01-05T00:00:00+09:00'), '2026/01/05'],
    [new Date('2026-01-05T09:05:00+09:00'), '2026/01/05 09:05'],
    [new Date('2025-12-31T15:00:00Z'), '2026/01/01'],
  ])('%s reads %j', (cell, text) => expect(textOf(cell)).toBe(text));
});
