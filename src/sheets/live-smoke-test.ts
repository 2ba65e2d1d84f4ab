// For the developer, on Google's own servers: asks what no documentation settles, on a scratch tab that goes again. Run it from
// the script editor; the answers stand in its log, and go into the table of .github/RELIABILITY.md.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Probe = { readonly asks: string; readonly answer: (sheet: Sheet) => unknown };

const SCRATCH = 'トメル 試し';

const PROBES: readonly Probe[] = [
  {
    asks: '=1+1 into a cell of format @: text or formula?',
    answer: (sheet) => {
      const cell = sheet.getRange('C1').setNumberFormat('@').setValue('=1+1');
      return [cell.getValue(), cell.getFormula()];
    },
  },
  {
    asks: "1-2, 007, 'x and TRUE into automatic cells: values, what is shown, formulas",
    answer: (sheet) => {
      const cells = sheet.getRange('D1:D4').setValues([['1-2'], ['007'], ["'x"], ['TRUE']]);
      return [cells.getValues(), cells.getDisplayValues(), cells.getFormulas()];
    },
  },
  {
    asks: 'Private fields of a class',
    answer: () => typeof new Function('return class A { #x = 1 }')(),
  },
  {
    asks: 'Look-behind, Intl, structuredClone',
    answer: () => [
      new Function("return /(?<=a)b/.test('ab')")(),
      new Function('return [typeof Intl, typeof structuredClone]')(),
    ],
  },
  {
    asks: 'Two rows into a validated column, the second refused: what stands there?',
    answer: (sheet) => {
      const area = sheet.getRange('E1:E2');
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a'])
        .setAllowInvalid(false)
        .build();
      area.setDataValidation(rule);
      const said = told(() => {
        area.setValues([['a'], ['b']]);
        SpreadsheetApp.flush();
        return 'no complaint';
      });
      return [said, area.getValues()];
    },
  },
  {
    asks: 'A row with metadata, sorted: where is it?',
    answer: (sheet) => {
      sheet.getRange(1, 1, 3, 1).setValues([[3], [2], [1]]);
      sheet.getRange('3:3').addDeveloperMetadata('tomeru-smoke', 'was 1');
      sheet.getRange(1, 1, 3, 1).sort(1);
      const found = sheet.createDeveloperMetadataFinder().withKey('tomeru-smoke').find()[0];
      return found?.getLocation().getRow()?.getRow();
    },
  },
];

/** What it gives, or what it throws: here the complaint is the answer. */
function told(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (complaint) {
    return `throws ${String(complaint)}`;
  }
}

/** One line for each question. Leaves the workbook as it was. */
export function runSmokeTest(): string {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const before = book.getActiveSheet();
  const sheet = book.insertSheet(SCRATCH);
  try {
    const lines = PROBES.map(({ asks, answer }) => `${asks} ${JSON.stringify(told(() => answer(sheet)))}`);
    console.log(lines.join('\n'));
    return lines.join('\n');
  } finally {
    book.setActiveSheet(before);
    book.deleteSheet(sheet);
  }
}
