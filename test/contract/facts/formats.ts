// Conditional formats, patterns and structure: what follows when rows and columns come and go (platform 1.4).
import type { FileRule } from '../../../src/workbench/workbook-file.ts';
import type { Fact, Lab, Setup } from '../lab.ts';

const SOURCE = 'platform 1.4, engine: the host keeps the rules';

const CELLS = [
  ['番号', '停止'],
  ['1', '要停止'],
  ['2', ''],
  ['3', '要停止'],
];

const RULE = { a1: 'A2:B10', formula: '=$B2="要停止"', background: '#f4cccc' };
const TEXT_RULE = { a1: 'B2:B10', text: '要停止', background: '#f4cccc' };

type Hand = ReturnType<Lab['script']>['host']['hand'];

type Coloured = {
  readonly what: string;
  readonly rule: FileRule;
  readonly change: (hand: Hand) => void;
  readonly column: number;
  /** Rows whose cell in this column is coloured afterwards. */
  readonly rows: readonly number[];
};

const put = (
  what: string,
  rule: FileRule,
  change: Coloured['change'],
  column: number,
  rows: number[],
): Coloured => ({
  what,
  rule,
  change,
  column,
  rows,
});

const coloured: readonly Coloured[] = [
  put('a formula rule colours by its own row', RULE, () => undefined, 1, [2, 4]),
  put('a row under the header', RULE, (hand) => hand.insertRows('商品', 2, 1), 1, [3, 5]),
  put('a row inside', RULE, (hand) => hand.insertRows('商品', 3, 2), 1, [2, 6]),
  put('a row taken out', RULE, (hand) => hand.deleteRows('商品', 2, 1), 1, [3]),
  put('a column before', RULE, (hand) => hand.insertColumns('商品', 1, 1), 2, [2, 4]),
  put('a column between', RULE, (hand) => hand.insertColumns('商品', 2, 1), 1, [2, 4]),
  put('a text rule and a row inside', TEXT_RULE, (hand) => hand.insertRows('商品', 3, 1), 2, [2, 5]),
  put('a text rule and a column before', TEXT_RULE, (hand) => hand.insertColumns('商品', 1, 1), 3, [2, 4]),
];

const shop = (rule: FileRule): Setup => ({ cells: CELLS, tab: { rows: 12, columns: 5, rules: [rule] } });

/** Rows of the tab that are looked at; one less than there are, since a row may have gone. */
const LOOKED_AT = Array.from({ length: 11 }, (_, index) => index + 1);

/** The same in the page, as the grid itself paints the cells. */
export const paintedFormats: readonly Fact[] = coloured.map(({ what, rule, change, column, rows }) => ({
  fact: `The grid paints conditional formats where they belong: ${what}`,
  source: SOURCE,
  run: async (lab) => {
    const bench = lab.script('', shop(rule));
    change(bench.host.hand);
    await bench.host.settled();
    lab.equal(await lab.painted(LOOKED_AT, column), rows);
  },
}));

export const formats: readonly Fact[] = [
  ...coloured.map(
    ({ what, rule, change, column, rows }): Fact => ({
      fact: `Conditional formats follow: ${what}`,
      source: SOURCE,
      run: (lab) => {
        const { book, host } = lab.script('', shop(rule));
        change(host.hand);
        lab.equal(
          LOOKED_AT.filter((row) => book.ruleColour(0, row, column) !== null),
          rows,
        );
      },
    }),
  ),
  {
    fact: 'setConditionalFormatRules replaces the whole list, in order',
    source: 'platform 1.4',
    run: (lab) => {
      const bench = lab.script(
        `const rules = sheet.getConditionalFormatRules();
         const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('停止中').setBackground('#cccccc').setRanges([sheet.getRange('B2:B10')]).build();
         sheet.setConditionalFormatRules([rule].concat(rules));
         return sheet.getConditionalFormatRules().map((r) => [r.getBooleanCondition().getCriteriaType(), r.getBooleanCondition().getCriteriaValues()[0], r.getRanges()[0].getA1Notation()]);`,
        { cells: CELLS, tab: { rules: [RULE] } },
      );
      lab.equal(bench.value(), [
        ['TEXT_EQUAL_TO', '停止中', 'B2:B10'],
        ['CUSTOM_FORMULA', '=$B2="要停止"', 'A2:B10'],
      ]);
      lab.equal(bench.host.dump().tabs[0]?.rules?.length, 2);
    },
  },
  {
    fact: 'A rule may not look at another sheet',
    source: 'platform 1.9',
    run: (lab) =>
      lab.equal(
        lab.script(`SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("='他'!A1=1");`).message(),
        'Conditional format rule cannot reference a different sheet.',
      ),
  },
  {
    fact: 'Formulas follow inserted and deleted rows',
    source: 'platform 1.1',
    run: (lab) => {
      const bench = lab.script(
        `sheet.insertRowsBefore(1, 2); sheet.deleteRow(1); return sheet.getRange('B2').getFormula();`,
        {
          cells: [[1, { f: '=A1*2' }]],
        },
      );
      lab.equal(bench.value(), '=A2*2');
    },
  },
  {
    fact: 'Frozen and hidden parts are kept',
    source: 'platform 1.1',
    run: (lab) => {
      const bench = lab.script(
        `sheet.setFrozenRows(1); sheet.hideColumns(3, 2); return [sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(5), sheet.getFrozenRows()];`,
      );
      lab.equal(bench.value(), [true, false, 1]);
      const tab = bench.host.dump().tabs[0];
      lab.equal(
        [tab?.frozen, tab?.hidden],
        [
          { rows: 1, columns: 0 },
          { rows: [], columns: [3, 4] },
        ],
      );
    },
  },
  {
    fact: 'Backgrounds are set by cell or by block, read back, and white where there is none',
    source: 'platform 1.4',
    run: (lab) => {
      const bench =
        lab.script(`sheet.getRange('A1:B2').setBackgrounds([['#ff0000', null], ['#ff0000', '#00ff00']]);
        sheet.getRangeList(['C1']).setBackground('#0000ff'); return sheet.getRange('A1:C2').getBackgrounds();`);
      lab.equal(bench.value(), [
        ['#ff0000', '#ffffff', '#0000ff'],
        ['#ff0000', '#00ff00', '#ffffff'],
      ]);
    },
  },
  {
    fact: 'A tab can be hidden unless it is the only one in sight',
    source: 'platform 1.1',
    run: (lab) => {
      lab.holds(lab.script(`sheet.hideSheet();`).message(), "You can't hide all the sheets");
      const bench = lab.script(`const other = ss.insertSheet('裏').setTabColor('#888888').hideSheet();
        return [other.isSheetHidden(), sheet.isSheetHidden(), other.showSheet().isSheetHidden()];`);
      lab.equal(bench.value(), [true, false, false]);
    },
  },
  {
    fact: 'A number in a cell that becomes plain text becomes text',
    source: 'unsettled: the worse case',
    run: (lab) => {
      const bench = lab.script(`return sheet.getRange('A1').setNumberFormat('@').getValue();`, {
        cells: [[7]],
      });
      lab.equal(bench.value(), '7');
    },
  },
  {
    fact: 'Looks cost as writes do and leave the values alone',
    source: 'DESIGN 8, cost model',
    run: (lab) => {
      const bench = lab.script(
        `sheet.getRange('A1:B1').setFontWeight('bold').setFontColor('#333333').setWrap(true).setNumberFormat('0.0'); sheet.setColumnWidth(1, 200);`,
        { cells: [['見出し', 7]] },
      );
      lab.equal(bench.run().cost.calls, { read: 0, write: 5, other: 3 });
      lab.equal(bench.cells(), [['見出し', 7]]);
    },
  },
];
