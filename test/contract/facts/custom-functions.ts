// The bundle's functions in cells (platform 3).
import type { Fact, Lab } from '../lab.ts';

async function shown(
  lab: Lab,
  code: string,
  formula: string,
  cells: readonly (readonly (string | number | boolean | null | { d: string })[])[] = [],
): Promise<unknown> {
  const bench = lab.bundle(code, { cells });
  bench.host.hand.formula('商品', 'H1', formula);
  return bench.host.hand.calculated('商品', 'H1');
}

const TYPES = `function SHOW(...args) { return args.map((a) => a instanceof Date ? 'Date ' + a.toISOString() : JSON.stringify(a) + ' ' + typeof a).join(' | '); }`;

const shows = (fact: string, source: string, formula: string, expected: string): Fact => ({
  fact,
  source,
  run: async (lab) =>
    lab.equal(
      await shown(lab, TYPES, formula, [
        ['x', 2, true, { d: '2026-11-20T00:00:00+09:00' }],
        ['y', null],
      ]),
      expected,
    ),
});

export const customFunctionFacts: readonly Fact[] = [
  shows(
    'One cell arrives as its value',
    'platform 3',
    '=SHOW(A1, B1, C1)',
    '"x" string | 2 number | true boolean',
  ),
  shows(
    'A range arrives as rows of values, blank cells as empty texts',
    'platform 3',
    '=SHOW(A1:B2)',
    '[["x",2],["y",""]] object',
  ),
  shows('A date arrives as a Date', 'platform 3', '=SHOW(D1)', 'Date 2026-11-19T15:00:00.000Z'),
  shows(
    'A blank cell arrives as an empty text, a left-out argument as undefined',
    'platform 3',
    '=SHOW(B2,,1)',
    '"" string | undefined undefined | 1 number',
  ),
  {
    fact: 'A 2-D answer spills',
    source: 'platform 3',
    run: async (lab) =>
      lab.equal(await shown(lab, `function TABLE() { return [['a', 1], ['b', true]]; }`, '=TABLE()'), [
        ['a', 1],
        ['b', true],
      ]),
  },
  {
    fact: 'A Date as answer is a date in the zone of the sheet',
    source: 'platform 3',
    run: async (lab) =>
      lab.equal(
        await shown(lab, `function WHEN() { return new Date(Date.UTC(2026, 10, 19, 15)); }`, '=WHEN()'),
        '2026-11-20T00:00:00+09:00',
      ),
  },
  {
    fact: 'A function that throws shows #ERROR! and leaves the others alive',
    source: 'platform 3',
    run: async (lab) => {
      const bench = lab.bundle(`function BAD() { throw new Error('だめ'); } function GOOD() { return 1; }`);
      bench.host.hand.formula('商品', 'A1', '=BAD()');
      bench.host.hand.formula('商品', 'A2', '=GOOD()');
      lab.equal(
        [await bench.host.hand.calculated('商品', 'A1'), await bench.host.hand.calculated('商品', 'A2')],
        ['#ERROR!', 1],
      );
    },
  },
  {
    fact: 'A function that writes, or answers with what no cell can hold, shows #ERROR!',
    source: 'platform 3',
    run: async (lab) => {
      const write = `function WRITE() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 1; }`;
      lab.equal(await shown(lab, write, '=WRITE()'), '#ERROR!');
      lab.equal(await shown(lab, `function OBJ() { return {}; }`, '=OBJ()'), '#ERROR!');
    },
  },
  {
    fact: 'Names that end in an underscore, and variables, are no custom functions',
    source: 'platform 3, 5.1',
    run: async (lab) => {
      const code = `function PRIVATE_() { return 1; } const ARROW = () => 1; function main() {}`;
      lab.equal(await shown(lab, code, '=PRIVATE_()'), '#NAME?');
      lab.equal(await shown(lab, code, '=ARROW()'), '#NAME?');
    },
  },
  {
    fact: 'TODAY and NOW follow the clock of the host',
    source: 'DESIGN 8',
    run: async (lab) => {
      const bench = lab.bundle('');
      bench.host.hand.formula('商品', 'A1', '=TODAY()');
      lab.equal(await bench.host.hand.calculated('商品', 'A1'), '2026-11-20T00:00:00+09:00');
      bench.host.wait('P1D');
      lab.equal(await bench.host.hand.calculated('商品', 'A1'), '2026-11-21T00:00:00+09:00');
    },
  },
];
