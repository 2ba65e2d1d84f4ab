// google.script.run: what crosses and what is reachable (platform 5.1, 6.3).
import type { Fact } from '../lab.ts';

const refused = (what: string, expression: string, part: string): Fact => ({
  fact: `${what} does not cross google.script.run from the server`,
  source: 'platform 6.3',
  run: (lab) => {
    const { outcome } = lab.bundle(`function answer() { return ${expression}; }`).fromPage('answer');
    lab.equal(outcome.kind, 'threw');
    lab.holds(outcome.kind === 'threw' ? outcome.message : '', part);
  },
});

export const fromPage: readonly Fact[] = [
  refused('A Date', `({ rows: [{ at: new Date(0) }] })`, '.rows[0].at is a Date'),
  refused('A Map', `new Map()`, 'is a Map'),
  refused('A Set', `[new Set()]`, '[0] is a Set'),
  refused('A function', `() => 1`, 'is function'),
  refused('undefined inside an object', `({ a: undefined })`, '.a is undefined'),
  refused('NaN', `NaN`, 'is NaN'),
  refused('A sheet', `SpreadsheetApp.getActiveSheet()`, 'is a '),
  {
    fact: 'Texts, numbers, truth values, null, lists and plain objects cross, and undefined arrives as null',
    source: 'platform 6.3',
    run: (lab) => {
      const bench = lab.bundle(`function echo(a) { return a; } function nothing() {}`);
      const value = { text: '止', list: [1, null, true, { deep: 'x' }] };
      lab.equal(bench.fromPage('echo', value).outcome, { kind: 'value', value });
      lab.equal(bench.fromPage('nothing').outcome, { kind: 'value', value: null });
    },
  },
  {
    fact: 'What crosses is a copy',
    source: 'platform 10, 13',
    run: (lab) => {
      const bench = lab.bundle(`function change(a) { a.list.push(1); return a; }`);
      const given = { list: [] };
      lab.equal(bench.fromPage('change', given).outcome, { kind: 'value', value: { list: [1] } });
      lab.equal(given, { list: [] });
    },
  },
  {
    fact: 'A Date, a Map, a function or undefined cannot be sent to the server',
    source: 'platform 6.3',
    run: (lab) => {
      const bench = lab.bundle(`function echo(a) { return a; }`);
      for (const bad of [new Date(0), new Map(), () => 1, [undefined]]) {
        lab.throws(() => bench.fromPage('echo', bad), 'cannot be sent');
      }
    },
  },
  {
    fact: 'Functions whose name ends in an underscore, or that are nested, cannot be reached',
    source: 'platform 5.1',
    run: (lab) => {
      const bench = lab.bundle(
        `function secret_() { return 1; } function open() { function inner() {} return 1; }`,
      );
      for (const name of ['secret_', 'inner', 'toString', 'constructor']) {
        const { outcome } = bench.fromPage(name);
        lab.holds(outcome.kind === 'threw' ? outcome.message : outcome.kind, 'Script function not found');
      }
      lab.equal(bench.fromPage('open').outcome.kind, 'value');
    },
  },
  {
    fact: 'A menu may call a function whose name ends in an underscore',
    source: 'platform 5.1',
    run: (lab) => lab.equal(lab.bundle(`function main_() { return 7; }`).value({ entry: 'main_' }), 7),
  },
  {
    fact: 'What the function throws reaches the page as its message',
    source: 'platform 6.3',
    run: (lab) => {
      const { outcome } = lab.bundle(`function fail() { throw new Error('だめ'); }`).fromPage('fail');
      lab.equal(outcome.kind === 'threw' && outcome.message, 'だめ');
    },
  },
];
