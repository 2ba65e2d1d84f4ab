// What becomes of a text that a script writes or a person types (platform 1.3).
import type { Fact, Lab } from '../lab.ts';

type Cell = readonly [value: unknown, display: string, formula: string];

/** Value, text shown and formula of A1 after `setValue(text)`; dates as ISO texts. */
function written(lab: Lab, text: string, locale = 'ja_JP', pattern = 'General'): Cell {
  const body = `const cell = sheet.getRange('A1'); cell.setValue(arg);
    const value = cell.getValue();
    return [value instanceof Date ? value.toISOString() : value, cell.getDisplayValue(), cell.getFormula()];`;
  const workbook = {
    locale,
    tabs: [{ name: '商品', cells: [], formats: pattern === 'General' ? [] : [{ a1: 'A1', pattern }] }],
  };
  return lab.script(body, { workbook }).value({ args: [text] }) as Cell;
}

const typed = (text: string, expected: Cell, source: string, locale?: string, pattern?: string): Fact => ({
  fact: `${JSON.stringify(text)} typed${pattern ? ` into a ${pattern} cell` : ''}${locale ? ` under ${locale}` : ''} becomes ${JSON.stringify(expected)}`,
  source,
  run: (lab) => lab.equal(written(lab, text, locale, pattern), expected),
});

const EXAMPLE = 'platform 1.3, documented example';
const FIELD = 'platform 1.3, field evidence';
const UNSETTLED = 'platform 1.3, unsettled: the worse case';

export const typedText: readonly Fact[] = [
  typed('りんご', ['りんご', 'りんご', ''], 'platform 1.3'),
  typed('007', [7, '7', ''], FIELD),
  typed('2.000', [2, '2', ''], EXAMPLE),
  typed('1,000,000', [1_000_000, '1,000,000', ''], EXAMPLE),
  typed('$2.99', [2.99, '$2.99', ''], EXAMPLE),
  typed('¥1,200', [1200, '¥1,200', ''], FIELD),
  typed('50%', [0.5, '50%', ''], FIELD),
  typed('1e5', [100_000, '1.00E+05', ''], FIELD),
  typed('+5', [5, '5', ''], FIELD),
  typed('TRUE', [true, 'TRUE', ''], FIELD),
  typed('false', [false, 'FALSE', ''], FIELD),
  typed("'00123", ['00123', '00123', ''], FIELD),
  typed("'=1+1", ['=1+1', '=1+1', ''], FIELD),
  typed("''x", ["'x", "'x", ''], FIELD),
  typed('1-2', ['2026-01-01T15:00:00.000Z', '2026/01/02', ''], UNSETTLED),
  typed('3/4', ['2026-03-03T15:00:00.000Z', '2026/03/04', ''], UNSETTLED),
  typed('33/33', ['33/33', '33/33', ''], FIELD),
  typed('2026-10-02', ['2026-10-01T15:00:00.000Z', '2026/10/02', ''], FIELD),
  typed('10/2/2026', ['2026-10-01T15:00:00.000Z', '10/2/2026', ''], FIELD, 'en_US'),
  typed('26/10/2', ['2026-10-01T15:00:00.000Z', '2026/10/02', ''], UNSETTLED),
  typed('10/2/26', ['2026-10-01T15:00:00.000Z', '10/2/2026', ''], UNSETTLED, 'en_US'),
  typed('1-2-3', ['2001-02-02T15:00:00.000Z', '2001/02/03', ''], UNSETTLED),
  typed('123-45-6', ['123-45-6', '123-45-6', ''], UNSETTLED),
  typed('2026年10月2日', ['2026-10-01T15:00:00.000Z', '2026/10/02', ''], UNSETTLED),
  typed('2026/10/2 12:30', ['2026-10-02T03:30:00.000Z', '2026/10/02 12:30:00', ''], FIELD),
  typed('12:30', ['1899-12-30T03:30:00.000Z', '12:30', ''], FIELD),
  typed('2026/13/2', ['2026/13/2', '2026/13/2', ''], FIELD),
  typed('12個', ['12個', '12個', ''], 'platform 1.3'),
  typed('-', ['-', '-', ''], UNSETTLED),
  typed('007', ['007', '007', ''], FIELD, 'ja_JP', '@'),
  typed('1-2', ['1-2', '1-2', ''], FIELD, 'ja_JP', '@'),
  typed('TRUE', ['TRUE', 'TRUE', ''], FIELD, 'ja_JP', '@'),
  typed("'x", ["'x", "'x", ''], 'DESIGN 8, unsettled: the worse case', 'ja_JP', '@'),
  {
    fact: 'A text with a leading = becomes a formula',
    source: 'platform 1.3',
    run: (lab) => lab.equal(written(lab, '=1+1')[2], '=1+1'),
  },
  {
    fact: 'A text with a leading = becomes a formula in a plain-text cell too',
    source: 'DESIGN 8, unsettled: the worse case',
    run: (lab) => lab.equal(written(lab, '=1+1', 'ja_JP', '@')[2], '=1+1'),
  },
  {
    fact: 'A text that begins with + or - and is no number becomes a formula',
    source: FIELD,
    run: (lab) => {
      lab.equal(written(lab, '+A2')[2], '=+A2');
      lab.equal(written(lab, '-A2')[2], '=-A2');
    },
  },
  {
    fact: 'A number of more than 15 digits loses its last ones',
    source: 'platform 1.2',
    run: (lab) => lab.equal(written(lab, '12345678901234567890')[0], 12345678901234567000),
  },
  {
    fact: 'setNumberFormat(@) before setValues keeps every text as it is',
    source: FIELD,
    run: (lab) => {
      const texts = ['007', '1-2', 'TRUE', '50%'];
      const bench = lab.script(`const range = sheet.getRange(1, 1, 1, 4);
        range.setNumberFormat('@').setValues([arg]); return range.getValues()[0];`);
      lab.equal(bench.value({ args: [texts] }), texts);
    },
  },
  {
    fact: 'A person types by the same rules as a script writes',
    source: 'DESIGN 8, Hand',
    run: (lab) => {
      const bench = lab.script('');
      bench.host.hand.edit('商品', 'A1', [['007', "'007", 'TRUE', '1-2', '=1+1']]);
      lab.equal(bench.cells(), [[7, '007', true, { d: '2026-01-02T00:00:00+09:00' }, { f: '=1+1' }]]);
    },
  },
  {
    fact: 'Values that are no text are written as they are, blank ones clear',
    source: 'platform 1.3',
    run: (lab) => {
      const bench = lab.script(
        `sheet.getRange('A1:F1').setValues([['', null, undefined, 7, true, new Date('2026-11-20T15:00:00Z')]]);`,
        { cells: [['a', 'b', 'c', 'd', 'e', 'f']] },
      );
      bench.value();
      lab.equal(bench.cells(), [[null, null, null, 7, true, { d: '2026-11-21T00:00:00+09:00' }]]);
    },
  },
];
