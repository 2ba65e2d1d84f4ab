// Writing: what is refused, and that a refused block writes nothing (platform 1.3, 1.4, 1.9).
import type { Fact } from '../lab.ts';

export const writing: readonly Fact[] = [
  {
    fact: 'Too few rows are refused with both counts',
    source: 'platform 1.9',
    run: (lab) =>
      lab.equal(
        lab.script(`sheet.getRange(1, 1, 3, 1).setValues([[1]]);`).message(),
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
      ),
  },
  {
    fact: 'Too many columns are refused with both counts',
    source: 'platform 1.9',
    run: (lab) =>
      lab.equal(
        lab.script(`sheet.getRange(1, 1, 2, 1).setValues([[1], [1, 2]]);`).message(),
        'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
      ),
  },
  {
    fact: 'A cell holds 50,000 characters and no more',
    source: 'platform 1.1, 1.9',
    run: (lab) => {
      const body = `sheet.getRange('A1').setValue('x'.repeat(arg)); return sheet.getRange('A1').getValue().length;`;
      lab.equal(lab.script(body).value({ args: [50_000] }), 50_000);
      lab.equal(
        lab.script(body).message({ args: [50_001] }),
        'Your input contains more than the maximum of 50000 characters in a single cell.',
      );
    },
  },
  {
    fact: 'A block is checked whole before anything of it is written',
    source: 'platform 10, 4 (an assumption)',
    run: (lab) => {
      const bench = lab.script(`sheet.getRange('A1:A3').setValues([['a'], ['b'], ['x'.repeat(50001)]]);`);
      bench.message();
      lab.equal(bench.cells(), []);
    },
  },
  {
    fact: 'Objects in a block are refused',
    source: 'platform 1.3',
    run: (lab) =>
      lab.holds(
        lab.script(`sheet.getRange('A1').setValues([[{}]]);`).message(),
        "don't match the method signature",
      ),
  },
  {
    fact: 'A strict list refuses what it does not hold, at the next flush, and writes nothing of the block',
    source: 'platform 1.4, 9 (that it is at the flush is field evidence)',
    run: (lab) => {
      const bench = lab.script(
        `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['済', '未']).setAllowInvalid(false).build());
         sheet.getRange('A1:B1').setValues([['別', 'b']]);
         try { SpreadsheetApp.flush(); } catch (error) { return error.message; }`,
      );
      lab.equal(
        bench.value(),
        'The data you entered in cell A1 violates the data validation rules set on this cell. ' +
          'Please enter one of the following values: 済, 未.',
      );
      lab.equal(bench.cells(), []);
    },
  },
  {
    fact: 'A strict list that refuses at the end of the execution makes it fail',
    source: 'platform 9',
    run: (lab) => {
      const bench = lab.script(`sheet.getRange('A1').setValue('別');`, {
        tab: { lists: [{ a1: 'A1', values: ['済'] }] },
      });
      lab.holds(bench.message(), 'The data you entered in cell A1 violates the data validation rules');
    },
  },
  {
    fact: 'A list takes its own values and blank, and a lenient one takes anything',
    source: 'platform 1.4',
    run: (lab) => {
      const bench = lab.script(
        `const list = (strict) => SpreadsheetApp.newDataValidation().requireValueInList(['済', '1']).setAllowInvalid(!strict).setHelpText('選ぶ').build();
         sheet.getRange('A1:C1').setDataValidation(list(true)); sheet.getRange('D1').setDataValidation(list(false));
         sheet.getRange('A1:D1').setValues([['済', 1, '', '別']]);
         SpreadsheetApp.flush(); return sheet.getRange('A1:E1').getDataValidations()[0].map((v) => v && v.getAllowInvalid());`,
      );
      lab.equal(bench.value(), [false, false, false, true, null]);
    },
  },
  {
    fact: 'A list of more than 500 items is refused',
    source: 'platform 1.4, 1.9',
    run: (lab) =>
      lab.holds(
        lab
          .script(
            `SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, String));`,
          )
          .message(),
        'more items than the limit of 500',
      ),
  },
  {
    fact: 'insertCheckboxes gives boxes, of which one without a value reads FALSE',
    source: 'platform 1.1',
    run: (lab) => {
      const bench = lab.script(
        `sheet.getRange('A1:A2').insertCheckboxes(); sheet.getRange('A1').setValue(true); return sheet.getRange('A1:A2').getValues();`,
      );
      lab.equal(bench.value(), [[true], [false]]);
      lab.equal(bench.host.dump().tabs[0]?.checkboxes, ['A1:A2']);
    },
  },
  {
    fact: 'A RangeList writes one value into many ranges and costs a millisecond for each',
    source: 'platform 1.4, DESIGN 8',
    run: (lab) => {
      const bench = lab.script(`sheet.getRangeList(['A1', 'C2:C3']).setValue("'停止");`);
      const { cost } = bench.run();
      lab.equal(bench.cells(), [['停止'], [null, null, '停止'], [null, null, '停止']]);
      lab.equal(cost.calls, { read: 0, write: 1, other: 3 });
      lab.equal(cost.cells.written, 3);
      lab.equal(cost.virtualMs, 102);
    },
  },
  {
    fact: 'A protection stops no script of the owner and is kept with its warning',
    source: 'platform 1.4',
    run: (lab) => {
      const bench = lab.script(
        `sheet.getRange('A1:B2').protect().setDescription('トメル').setWarningOnly(true);
         sheet.getRange('A1').setValue(1);
         return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((p) => [p.getRange().getA1Notation(), p.isWarningOnly(), p.getDescription()]);`,
      );
      lab.equal(bench.value(), [['A1:B2', true, 'トメル']]);
      lab.equal(bench.host.dump().tabs[0]?.protected, [{ a1: 'A1:B2', warningOnly: true }]);
    },
  },
  {
    fact: 'clearContent leaves formats and check boxes where they are',
    source: 'platform 1.4',
    run: (lab) => {
      const bench = lab.script(`sheet.getRange('A1:B1').clearContent();`, {
        cells: [['007', true]],
        tab: { formats: [{ a1: 'A1', pattern: '@' }], checkboxes: ['B1'] },
      });
      bench.value();
      const tab = bench.host.dump().tabs[0];
      lab.equal([tab?.cells, tab?.formats, tab?.checkboxes], [[], [{ a1: 'A1', pattern: '@' }], ['B1']]);
    },
  },
];
