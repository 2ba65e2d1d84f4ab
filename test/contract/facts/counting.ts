// Counting and the cost model (DESIGN 8, sources in platform 8).
import type { Fact } from '../lab.ts';

const SOURCE = 'DESIGN 8, cost model';

export const counting: readonly Fact[] = [
  {
    fact: 'Reads, writes, handles and flushes are counted apart, and numbered together in order',
    source: SOURCE,
    run: (lab) => {
      const { cost, trace } = lab
        .bundle(`function main() { const s = SpreadsheetApp.getActive().getSheetByName('商品');
          s.getRange('A1').setValue(1); SpreadsheetApp.flush(); s.getRange('A1').getValues(); s.getLastRow(); }`)
        .run();
      lab.equal(cost.calls, { read: 2, write: 1, other: 4 });
      lab.equal(cost.flushes, 1);
      lab.equal(trace, [
        'SpreadsheetApp.getActive',
        'Spreadsheet.getSheetByName',
        'Sheet.getRange',
        'Range.setValue',
        'SpreadsheetApp.flush',
        'Sheet.getRange',
        'Range.getValues',
        'Sheet.getLastRow',
      ]);
    },
  },
  {
    fact: '118,000 cells read and 28,000 cells written take a second each, besides 100 ms a call and 300 ms a flush',
    source: SOURCE,
    run: (lab) => {
      const tab = { rows: 11800, columns: 10 };
      const read = lab.script(`sheet.getRange(1, 1, 11800, 10).getValues();`, { tab }).run().cost;
      lab.equal([read.cells, read.virtualMs], [{ read: 118_000, written: 0 }, 1100]);
      const write = lab
        .script(`sheet.getRange(1, 1, 2800, 10).clearContent(); SpreadsheetApp.flush();`, { tab })
        .run().cost;
      lab.equal([write.cells, write.virtualMs], [{ read: 0, written: 28_000 }, 1400]);
    },
  },
  {
    fact: 'A thousand characters take a millisecond, read or written',
    source: `${SOURCE}, our assumption`,
    run: (lab) => {
      const bench = lab.script(
        `sheet.getRange('A1').setValue('x'.repeat(40000)); sheet.getRange('A1').getValue();`,
      );
      lab.equal(bench.run().cost.virtualMs, 280);
    },
  },
  {
    fact: 'Sleep and a vain wait for the lock spend virtual time and move no clock',
    source: 'DESIGN 8',
    run: (lab) => {
      const { cost } = lab.script(`Utilities.sleep(1500);`).run();
      lab.equal(cost.virtualMs, 1500);
    },
  },
  {
    fact: 'An execution is killed when 6 minutes have passed, whatever it catches',
    source: 'platform 2, DESIGN 8',
    run: (lab) => {
      const bench = lab.script(`sheet.getRange('A1').setValue('before');
        try { Utilities.sleep(360000); } catch (error) {}
        try { sheet.getRange('A2').setValue('after'); } catch (error) {}
        return 1;`);
      lab.equal(bench.run().outcome, { kind: 'killed' });
      lab.equal(bench.cells(), [['before']]);
      const slow = lab.script(`Utilities.sleep(359000); return 1;`);
      lab.equal(slow.value(), 1);
    },
  },
  {
    fact: 'A custom function is killed after 30 seconds',
    source: 'platform 3',
    run: (lab) => {
      const bench = lab.bundle(`function main() { Utilities.sleep(31000); }`);
      lab.equal(bench.run({ mode: 'CUSTOM_FUNCTION' }).outcome, { kind: 'killed' });
      lab.equal(bench.run().outcome, { kind: 'value', value: undefined });
    },
  },
];
