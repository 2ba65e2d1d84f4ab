// The workbook file: exact cells in, all fields out, and the same again (DESIGN 8).
import type { WorkbookFile } from '../../../src/workbench/workbook-file.ts';
import type { Fact } from '../lab.ts';

const SOURCE = 'DESIGN 8, workbook file';

const FULL: WorkbookFile = {
  timeZone: 'Asia/Tokyo',
  locale: 'ja_JP',
  now: '2026-11-20T09:00:00+09:00',
  names: [{ name: '基準時刻', tab: '設定', a1: 'B1' }],
  tabs: [
    {
      name: '商品',
      id: 7,
      cells: [
        ['=見かけだけ', '007', 7, true, null, { f: '=C1*2' }],
        [{ d: '2026-11-20T09:30:15+09:00' }, { d: '2026-11-20T00:00:00+09:00' }, 0.5],
        [],
        ["'", '@x', ' 空白 ', '改\n行'],
      ],
      rows: 30,
      columns: 8,
      formats: [
        { a1: 'A2', pattern: 'yyyy/mm/dd h:mm:ss' },
        { a1: 'B2:B30', pattern: 'yyyy/mm/dd' },
        { a1: 'C2', pattern: '0%' },
        { a1: 'G1:H30', pattern: '@' },
      ],
      checkboxes: ['D5:D30'],
      lists: [{ a1: 'E5:E30', values: ['要停止', '停止中'] }],
      filter: 'A1:F20',
      rules: [
        { a1: 'A2:F30', formula: '=$D2', background: '#f4cccc' },
        { a1: 'B2:B30', text: '要停止', background: '#d9ead3' },
      ],
      frozen: { rows: 1, columns: 2 },
      hidden: { rows: [3, 4], columns: [6] },
      merges: ['A10:B11'],
      protected: [{ a1: 'A1:F1', warningOnly: true }],
    },
    {
      name: '設定',
      id: 3,
      cells: [['基準時刻', 1]],
      rows: 1000,
      columns: 26,
      formats: [],
      checkboxes: [],
      lists: [],
      rules: [],
      frozen: { rows: 0, columns: 0 },
      hidden: { rows: [], columns: [] },
      merges: [],
      protected: [],
    },
  ],
};

export const workbookFile: readonly Fact[] = [
  {
    fact: 'A dump writes every field and loads as what it was',
    source: SOURCE,
    run: (lab) => {
      const dump = lab.bundle('', { workbook: FULL }).host.dump();
      lab.equal(dump, FULL);
      lab.equal(lab.bundle('', { workbook: dump }).host.dump(), FULL);
    },
  },
  {
    fact: 'Texts of a file are exact, whatever they look like',
    source: SOURCE,
    run: (lab) => {
      const bench = lab.script(
        `return [sheet.getRange('A1:C1').getValues()[0], sheet.getRange('A1').getFormula()];`,
        {
          cells: [['=1+1', '007', "'x"]],
        },
      );
      lab.equal(bench.value(), [['=1+1', '007', "'x"], '']);
    },
  },
  {
    fact: 'Ids are numbered in order, sizes are 1000 and 26 or what the cells need',
    source: SOURCE,
    run: (lab) => {
      const wide = [Array.from({ length: 30 }, (_, i) => i)];
      const tabs = [
        { name: 'a', cells: [] },
        { name: 'b', cells: wide },
        { name: 'c', id: 1, cells: [] },
      ];
      const dump = lab.bundle('', { workbook: { tabs } }).host.dump();
      lab.equal(
        dump.tabs.map(({ name, id, rows, columns }) => [name, id, rows, columns]),
        [
          ['a', 0, 1000, 26],
          ['b', 2, 1000, 30],
          ['c', 1, 1000, 26],
        ],
      );
    },
  },
  {
    fact: 'Trailing blank cells are left out of a dump',
    source: SOURCE,
    run: (lab) => lab.equal(lab.bundle('', { cells: [['a', null, null], [null], []] }).cells(), [['a']]),
  },
];
