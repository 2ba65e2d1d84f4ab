// Faults and what happens in between: kill before, after, lost, torn; other people; the lock (DESIGN 8).
import type { ExecutionResult } from '../../../src/workbench/host/contract.ts';
import type { Bench, Fact, Lab } from '../lab.ts';

const SOURCE = 'DESIGN 8, scenario file';

/**
 * Calls by number: 1 getActiveSpreadsheet, 2 getSheets, 3 getRange, 4 setValues (A1:A4), 5 flush, 6 getRange,
 * 7 setValues (B1:B4), 8 getRange, 9 setValue (C1), 10 flush.
 */
const BODY = `
  try {
    sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
    SpreadsheetApp.flush();
    sheet.getRange('B1:B4').setValues([['a'], ['b'], ['c'], ['d']]);
    sheet.getRange('C1').setValue('c');
    SpreadsheetApp.flush();
  } catch (error) {
    try { sheet.getRange('Z1').setValue('caught'); } catch (again) {}
  }
  return 'done';`;

type When = 'before' | 'after' | 'lost' | 'torn';

function killed(lab: Lab, call: number, when: When): unknown {
  const bench = lab.script(BODY);
  lab.equal(bench.run({ kill: { call, when } }).outcome, { kind: 'killed' });
  return bench.cells();
}

const A = [[1], [2], [3], [4]];
const AB = [
  [1, 'a'],
  [2, 'b'],
  [3, 'c'],
  [4, 'd'],
];
const ABC = [[1, 'a', 'c'], ...AB.slice(1)];

function kill(call: number, when: When, left: unknown, why: string): Fact {
  return {
    fact: `Killed ${when} call ${call}: ${why}`,
    source: SOURCE,
    run: (lab) => lab.equal(killed(lab, call, when), left),
  };
}

const LOCKING = `function main(wait) { const lock = LockService.getDocumentLock(); return lock.tryLock(wait); }
  function hold() { const lock = LockService.getDocumentLock(); lock.waitLock(1000); SpreadsheetApp.flush();
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue('held'); return lock.hasLock(); }
  function wait() { LockService.getDocumentLock().waitLock(2000); }`;

const tried = (bench: Bench, results: ExecutionResult[], entry = 'main') => ({
  run: () => {
    results.push(bench.run({ entry, args: [5000] }));
  },
});

export const faults: readonly Fact[] = [
  kill(4, 'before', [], 'the first block is not there'),
  kill(4, 'after', A, 'the first block is there'),
  kill(4, 'lost', [], 'the write itself is lost'),
  kill(4, 'torn', [[1], [2]], 'the upper half of the block landed'),
  kill(5, 'lost', [], 'the flush did not come'),
  kill(5, 'torn', [[1], [2]], 'the flush broke in the middle of the block'),
  kill(6, 'lost', A, 'what was flushed stays'),
  kill(7, 'torn', [[1, 'a'], [2, 'b'], [3], [4]], 'half of the second block'),
  kill(8, 'before', AB, 'what had been asked for lands'),
  kill(9, 'torn', AB, 'one cell has no half, what came before it lands'),
  kill(10, 'lost', A, 'everything since the last flush is gone'),
  kill(10, 'torn', AB, 'all but the last write'),
  kill(10, 'after', ABC, 'all is there'),
  {
    fact: 'At every call: before N is after N - 1, and lost N is what stood at the last flush or read',
    source: SOURCE,
    run: (lab) => {
      const { trace } = lab.script(BODY).run();
      const after = [[] as unknown, ...trace.map((_call, at) => killed(lab, at + 1, 'after'))];
      let landed = 0;
      trace.forEach((call, at) => {
        lab.equal([call, killed(lab, at + 1, 'before')], [call, after[at]]);
        lab.equal([call, killed(lab, at + 1, 'lost')], [call, after[landed]]);
        if (call.endsWith('.flush') || call.includes('.getLast')) landed = at + 1;
      });
      lab.equal([trace.length, after.at(-1)], [10, ABC]);
    },
  },
  {
    fact: 'A row torn leaves the left half of its cells, a list of ranges the first half of them',
    source: SOURCE,
    run: (lab) => {
      const row = lab.script(`sheet.getRange('A1:D1').setValues([[1, 2, 3, 4]]);`);
      row.run({ kill: { call: 4, when: 'torn' } });
      lab.equal(row.cells(), [[1, 2]]);
      const list = lab.script(`sheet.getRangeList(['A1', 'A3', 'A5', 'A7']).setValue(1);`);
      list.run({ kill: { call: 4, when: 'torn' } });
      lab.equal(list.cells(), [[1], [], [1]]);
    },
  },
  {
    fact: 'A read lets what was written land, so that it is not lost later',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.script(
        `sheet.getRange('A1').setValue(1); sheet.getLastRow(); sheet.getRange('A2').setValue(2); SpreadsheetApp.flush();`,
      );
      bench.run({ kill: { call: 8, when: 'lost' } });
      lab.equal(bench.cells(), [[1]]);
    },
  },
  {
    fact: 'A kill behind the last call happens to nobody',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.script(BODY);
      lab.equal(bench.value({ kill: { call: 11, when: 'before' } }), 'done');
      lab.equal(bench.cells(), ABC);
    },
  },
  {
    fact: 'A structure that was lost leaves no trace',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.script(
        `const s = ss.insertSheet('新'); s.getRange('A1').setValue(1); SpreadsheetApp.flush();`,
      );
      bench.run({ kill: { call: 6, when: 'lost' } });
      lab.equal(
        bench.host.dump().tabs.map(({ name }) => name),
        ['商品'],
      );
    },
  },
  {
    fact: 'Being killed frees the lock',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.bundle(LOCKING);
      bench.run({ entry: 'hold', kill: { call: 4, when: 'before' } });
      lab.equal(bench.value({ args: [0] }), true);
    },
  },
  {
    fact: 'The end of an execution frees the lock, also where it threw',
    source: 'platform 2',
    run: (lab) => {
      const bench =
        lab.bundle(`function main() { LockService.getDocumentLock().waitLock(1); throw new Error('x'); }
        function next() { return LockService.getDocumentLock().tryLock(0); }`);
      bench.message();
      lab.equal(bench.value({ entry: 'next' }), true);
    },
  },
  {
    fact: 'Another user finds the lock taken while an execution holds it, and waits in vain',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.bundle(LOCKING);
      const results: ExecutionResult[] = [];
      const during = [
        { call: 4, ...tried(bench, results) },
        { call: 4, ...tried(bench, results, 'wait') },
      ];
      lab.equal(bench.value({ entry: 'hold', during }), true);
      lab.equal(
        results.map(({ outcome }) => (outcome.kind === 'threw' ? outcome.message : outcome)),
        [{ kind: 'value', value: false }, 'Lock timeout: another process was holding the lock for too long.'],
      );
      lab.equal(
        results.map(({ cost }) => cost.virtualMs),
        [5000, 2000],
      );
      lab.equal(bench.value({ args: [0] }), true);
    },
  },
  {
    fact: 'A person in between sees what has landed and not what waits',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.script(BODY);
      const seen: unknown[] = [];
      const look = { run: () => seen.push(bench.cells()) };
      bench.value({ during: [5, 6, 8, 10].map((call) => ({ call, ...look })) });
      lab.equal(seen, [[], A, A, A]);
    },
  },
  {
    fact: 'A row that a person puts in between moves what is written afterwards by number',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.script(
        `const range = sheet.getRange('A2'); SpreadsheetApp.flush(); range.setValue('x');`,
        {
          cells: [['見出し'], ['一'], ['二']],
        },
      );
      bench.value({ during: [{ call: 4, run: () => bench.host.hand.insertRows('商品', 2, 1) }] });
      lab.equal(bench.cells(), [['見出し'], ['x'], ['一'], ['二']]);
    },
  },
  {
    fact: 'What a step in between throws is the caller’s, not the bundle’s',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.script(BODY);
      const fails = {
        call: 5,
        run: () => {
          throw new Error('no such tab');
        },
      };
      lab.throws(() => bench.run({ during: [fails] }), 'no such tab');
      lab.equal(bench.cells(), ABC);
    },
  },
];
