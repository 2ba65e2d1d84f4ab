// What reading gives (platform 1.2).
import type { Fact } from '../lab.ts';

export const reading: readonly Fact[] = [
  {
    fact: 'A blank cell reads as an empty text, never null',
    source: 'platform 1.2',
    run: (lab) => {
      const bench = lab.script(
        `return [sheet.getRange('A1:B1').getValues(), sheet.getRange('B1').getDisplayValue()];`,
        {
          cells: [['x']],
        },
      );
      lab.equal(bench.value(), [[['x', '']], '']);
    },
  },
  {
    fact: 'Numbers, truth values, texts and dates read as such, a percent as its number',
    source: 'platform 1.2',
    run: (lab) => {
      const bench = lab.script(
        `return sheet.getRange('A1:E1').getValues()[0].map((v) => v instanceof Date ? 'Date ' + v.toISOString() : v);`,
        {
          cells: [[1.5, true, '001', { d: '2026-11-20T09:30:00+09:00' }, 0.1]],
          tab: { formats: [{ a1: 'E1', pattern: '0%' }] },
        },
      );
      lab.equal(bench.value(), [1.5, true, '001', 'Date 2026-11-20T00:30:00.000Z', 0.1]);
    },
  },
  {
    fact: 'What reading gives is a copy',
    source: 'platform 10, 5',
    run: (lab) => {
      const bench = lab.script(
        `sheet.getRange('A1').getValues()[0][0] = 'changed'; return sheet.getRange('A1').getValue();`,
        { cells: [['x']] },
      );
      lab.equal(bench.value(), 'x');
    },
  },
  {
    fact: 'A date-only cell is midnight in the zone of the sheet, whatever the zone of the script',
    source: 'platform 1.2',
    run: (lab) => {
      const bench = lab.script(
        `const date = sheet.getRange('A1').getValue();
         return [date.toISOString(), ss.getSpreadsheetTimeZone(), Session.getScriptTimeZone(),
           Utilities.formatDate(date, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm'),
           Utilities.formatDate(date, Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm')];`,
        { cells: [[{ d: '2026-11-20T00:00:00+09:00' }]], scriptTimeZone: 'America/New_York' },
      );
      lab.equal(bench.value(), [
        '2026-11-19T15:00:00.000Z',
        'Asia/Tokyo',
        'America/New_York',
        '2026-11-20 00:00',
        '2026-11-19 10:00',
      ]);
    },
  },
  {
    fact: 'A time-only cell reads as a Date on 1899-12-30',
    source: 'platform 1.2',
    run: (lab) => {
      const bench = lab.script(
        `return Utilities.formatDate(sheet.getRange('A1').getValue(), 'Asia/Tokyo', 'yyyy-MM-dd HH:mm');`,
        {
          cells: [[0.25]],
          tab: { formats: [{ a1: 'A1', pattern: 'h:mm' }] },
        },
      );
      lab.equal(bench.value(), '1899-12-30 06:00');
    },
  },
  {
    fact: 'Display values are what the cell shows',
    source: 'platform 1.2',
    run: (lab) => {
      const bench = lab.script(`return sheet.getRange('A1:D1').getDisplayValues()[0];`, {
        cells: [[1234.5, 0.25, { d: '2026-11-20T00:00:00+09:00' }, false]],
        tab: {
          formats: [
            { a1: 'A1', pattern: '#,##0.00' },
            { a1: 'B1', pattern: '0%' },
            { a1: 'C1', pattern: 'yyyy/mm/dd' },
          ],
        },
      });
      lab.equal(bench.value(), ['1,234.50', '25%', '2026/11/20', 'FALSE']);
    },
  },
  {
    fact: 'getFormulas gives an empty text where there is no formula',
    source: 'platform 1.2',
    run: (lab) => {
      const bench = lab.script(`return sheet.getRange('A1:B1').getFormulas();`, {
        cells: [[{ f: '=1+2' }, 3]],
      });
      lab.equal(bench.value(), [['=1+2', '']]);
    },
  },
  {
    fact: 'Writing back what was read replaces a formula by its value',
    source: 'platform 1.2',
    run: async (lab) => {
      const bench = lab.script(`const range = sheet.getRange('A1:B1'); range.setValues(range.getValues());`, {
        cells: [[2, { f: '=A1*2' }]],
      });
      await bench.host.settled();
      bench.value();
      lab.equal(bench.cells(), [[2, 4]]);
    },
  },
  {
    fact: 'A formula reads as its computed value once the sheet has calculated',
    source: 'platform 1.2',
    run: async (lab) => {
      const bench = lab.script(`return sheet.getRange('B1').getValue();`, { cells: [[2, { f: '=A1*3' }]] });
      await bench.host.settled();
      lab.equal(bench.value(), 6);
    },
  },
];
