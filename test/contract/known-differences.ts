// What the host does otherwise than Sheets, each with the test that shows it. The page
// .github/KNOWN-DIFFERENCES.md is written from this list.
import type { Fact } from './lab.ts';

export type Difference = Fact & {
  /** What Sheets does. */
  readonly sheets: string;
};

export const knownDifferences: readonly Difference[] = [
  {
    fact: 'A formula read inside an execution has the value from before it, not that of what was just written.',
    sheets: 'Sheets calculates before it answers.',
    source: 'the engine calculates when the execution is over',
    run: async (lab) => {
      const bench = lab.script(
        `sheet.getRange('A1').setValue(5); SpreadsheetApp.flush(); return sheet.getRange('B1').getValue();`,
        {
          cells: [[2, { f: '=A1*2' }]],
        },
      );
      await bench.host.settled();
      lab.equal(bench.value(), 4);
      await bench.host.settled();
      lab.equal(await bench.host.hand.calculated('商品', 'B1'), 10);
    },
  },
  {
    fact: 'QUERY, SPLIT, JOIN, TO_TEXT and SPARKLINE show #NAME?.',
    sheets: 'Sheets has them.',
    source: 'the engine does not have them',
    run: async (lab) => {
      const formulas = [
        '=QUERY(A1:A2,"select A")',
        '=SPLIT("a,b",",")',
        '=JOIN(",",A1:A2)',
        '=TO_TEXT(1)',
        '=SPARKLINE(A1:A2)',
      ];
      const bench = lab.bundle('');
      for (const [index, formula] of formulas.entries()) {
        const a1 = `C${index + 3}`;
        bench.host.hand.formula('商品', a1, formula);
        lab.equal(await bench.host.hand.calculated('商品', a1), '#NAME?');
      }
    },
  },
  {
    fact: 'An open range such as B2:B in a formula shows an error.',
    sheets: 'It reaches to the last row of the grid.',
    source: 'the engine does not read it',
    run: async (lab) => {
      const bench = lab.bundle('', {
        cells: [
          [1, 1],
          [1, 2],
        ],
      });
      bench.host.hand.formula('商品', 'D1', '=SUM(B2:B)');
      lab.equal(String(await bench.host.hand.calculated('商品', 'D1')).startsWith('#'), true);
    },
  },
  {
    fact: 'IMAGE leaves its cell empty.',
    sheets: 'It shows the picture.',
    source: 'nothing is loaded from outside',
    run: async (lab) => {
      const bench = lab.bundle('');
      bench.host.hand.formula('商品', 'A1', '=IMAGE("https://example.com/a.png")');
      lab.equal((await bench.host.hand.calculated('商品', 'A1')) || '', '');
    },
  },
  {
    fact: 'The help text of a list is taken and not kept.',
    sheets: 'It is shown at the cell.',
    source: 'the workbook file has no place for it',
    run: (lab) => {
      const bench = lab.script(
        `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setHelpText('選ぶ').build());
         return sheet.getRange('A1').getDataValidation().getHelpText();`,
      );
      lab.equal(bench.run().outcome, { kind: 'missing', what: 'DataValidation.getHelpText' });
    },
  },
  {
    fact: 'A list that only warns comes back from a saved workbook as one that refuses.',
    sheets: 'It stays as it is.',
    source: 'the workbook file does not tell them apart',
    run: (lab) => {
      const warning = `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()); SpreadsheetApp.flush();`;
      const bench = lab.script(warning);
      bench.value();
      const again = lab.script(`sheet.getRange('A1').setValue('b');`, { workbook: bench.host.dump() });
      lab.holds(again.message(), 'violates the data validation rules');
    },
  },
  {
    fact: 'Colours, bold type, wrapping, column widths, tab colours and hidden tabs are not in a saved workbook.',
    sheets: 'They stay.',
    source: 'the workbook file has no place for them',
    run: (lab) => {
      const bench = lab.script(`sheet.getRange('A1').setBackground('#ff0000');`);
      bench.value();
      const again = lab.script(`return sheet.getRange('A1').getBackground();`, {
        workbook: bench.host.dump(),
      });
      lab.equal(again.value(), '#ffffff');
    },
  },
  {
    fact: 'The entries of a submenu stand in the menu itself, under "submenu › entry".',
    sheets: 'A submenu opens beside the menu.',
    source: 'the page has one flat menu',
    run: (lab) => {
      const bench = lab.bundle(`function main() { const ui = SpreadsheetApp.getUi();
        ui.createAddonMenu().addSubMenu(ui.createMenu('その他').addItem('開く', 'open')).addToUi(); }`);
      bench.value();
      lab.equal(bench.host.menu(), [{ label: 'その他 › 開く', functionName: 'open' }]);
    },
  },
  {
    fact: 'Error texts are English, whoever the user is.',
    sheets: 'They come in the user’s language; nothing may branch on them.',
    source: 'platform 1.9',
    run: (lab) => lab.equal(lab.script(`sheet.getRange('A0x');`).message(), 'Range not found'),
  },
  {
    fact: 'A protection stops nobody.',
    sheets: 'Users who are neither owner nor editor of the range are refused.',
    source: 'the person at the bench is the owner',
    run: (lab) => {
      const bench = lab.script(`sheet.getRange('A1').setValue(1); return sheet.getRange('A1').getValue();`, {
        tab: { protected: [{ a1: 'A1', warningOnly: false }] },
      });
      bench.host.useUser('somebody else');
      lab.equal(bench.value(), 1);
    },
  },
];
