// A file that somebody brings is taken whole or told what is wrong and where, in English and Japanese.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWorkbookFile, readWorkbookFile } from '../../src/workbench/check-workbook-file.ts';
import { sayFileProblem, sayFileProblemInJapanese } from '../../src/workbench/say-file-problem.ts';

const SHOPS = new URL('../../src/workbench/shops/', import.meta.url);

function workbook(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    timeZone: 'Asia/Tokyo',
    locale: 'ja_JP',
    now: '2026-11-20T09:00:00+09:00',
    tabs: [tab()],
    ...changes,
  };
}

function tab(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: '商品',
    cells: [
      ['管理番号', '商品名'],
      ['00001', 'シャツ'],
    ],
    ...changes,
  };
}

function problemsOf(value: unknown): readonly string[] {
  const checked = checkWorkbookFile(value);
  return checked.kind === 'bad' ? checked.problems.map(sayFileProblem) : [];
}

describe('a sound workbook file', () => {
  it.each(readdirSync(SHOPS).filter((name) => name.endsWith('.json')))('%s is taken as it is', (name) => {
    const text = readFileSync(new URL(name, SHOPS), 'utf8');
    expect(readWorkbookFile(text)).toEqual({ kind: 'good', value: JSON.parse(text) });
  });

  it('may use every member that the format has', () => {
    const full = workbook({
      names: [{ name: '基準時刻', tab: '商品', a1: '$B$2' }],
      tabs: [
        tab({
          id: 7,
          cells: [['a', 1, true, null, { f: '=A1' }, { d: '2026-02-28T23:59:59.5Z' }], []],
          rows: 10,
          columns: 8,
          formats: [{ a1: 'A:A', pattern: '@' }],
          checkboxes: ['C1:C10'],
          lists: [{ a1: '2:3', values: ['はい', 'いいえ'] }],
          filter: 'A1:F2',
          rules: [
            { a1: 'A1:B2', formula: '=$A1=1', background: '#fff2cc' },
            { a1: 'A1', text: '要停止', background: '#FCC' },
          ],
          frozen: { rows: 1 },
          hidden: { rows: [2], columns: [8] },
          merges: ['A1:B1'],
          protected: [{ a1: 'A1:H10', warningOnly: true }],
        }),
      ],
    });
    expect(checkWorkbookFile(full)).toEqual({ kind: 'good', value: full });
  });

  it('may begin with the byte order mark that editors on Windows write', () => {
    expect(readWorkbookFile(`\uFEFF${JSON.stringify(workbook())}`).kind).toBe('good');
  });
});

describe('a bad workbook file is told what and where', () => {
  const cases: readonly (readonly [title: string, file: unknown, told: string])[] = [
    ['no object', [], 'the file: wanted an object { … }, found a list of 0'],
    ['a missing member', (({ now: _, ...rest }) => rest)(workbook()), 'now: is missing'],
    [
      'a mistyped member',
      workbook({ tabs: [tab({ checkbox: [] })] }),
      'tabs[0].checkbox: is not known here; known are name, id, cells,',
    ],
    ['no tab', workbook({ tabs: [] }), 'tabs: wanted at least one entry'],
    ['a zone that is none', workbook({ timeZone: 'Tokyo' }), 'timeZone: wanted an IANA time zone'],
    ['a locale that is none', workbook({ locale: '日本' }), 'locale: wanted a locale such as ja_JP'],
    [
      'a time without offset',
      workbook({ now: '2026-11-20T09:00:00' }),
      'now: wanted a date and time with offset',
    ],
    [
      'a day that the month has not',
      workbook({ now: '2026-02-30T09:00:00Z' }),
      'now: wanted a date and time with offset',
    ],
    [
      'a cell that is a list',
      workbook({ tabs: [tab({ cells: [[], [null, 'x', [1]]] })] }),
      'tabs[0].cells[1][2]: wanted a cell',
    ],
    [
      'a cell of an unknown object',
      workbook({ tabs: [tab({ cells: [[{ formula: '=1' }]] })] }),
      'tabs[0].cells[0][0]: wanted a cell',
    ],
    [
      'a formula without =',
      workbook({ tabs: [tab({ cells: [[{ f: 'A1' }]] })] }),
      'tabs[0].cells[0][0]: wanted a formula',
    ],
    [
      'a date cell without offset',
      workbook({ tabs: [tab({ cells: [[{ d: '2026-01-01' }]] })] }),
      'tabs[0].cells[0][0]: wanted a date and time',
    ],
    [
      'a row that is no list',
      workbook({ tabs: [tab({ cells: [['a'], 'b'] })] }),
      'tabs[0].cells[1]: wanted a list',
    ],
    [
      'an endless number',
      JSON.parse(`{"tabs":[{"name":"a","cells":[[1e999]]}]}`),
      'tabs[0].cells[0][0]: wanted a cell',
    ],
    [
      'a text too long for a cell',
      workbook({ tabs: [tab({ cells: [['x'.repeat(50_001)]] })] }),
      'tabs[0].cells[0][0]: wanted a text of at most 50,000',
    ],
    [
      'two tabs of one name',
      workbook({ tabs: [tab(), tab()] }),
      'tabs[1].name: wanted a name that nothing else in the file has, found "商品"',
    ],
    [
      'two tabs of one id',
      workbook({ tabs: [tab({ id: 3 }), tab({ name: 'b', id: 3 })] }),
      'tabs[1].id: wanted an id',
    ],
    [
      'fewer rows than cells',
      workbook({ tabs: [tab({ rows: 1 })] }),
      'tabs[0].rows: wanted at least as many rows',
    ],
    [
      'fewer columns than cells',
      workbook({ tabs: [tab({ columns: 1 })] }),
      'tabs[0].columns: wanted at least as many columns',
    ],
    [
      'too many columns',
      workbook({ tabs: [tab({ columns: 18_279 })] }),
      'tabs[0].columns: wanted at most 18,278',
    ],
    [
      'too many cells',
      workbook({ tabs: [tab({ rows: 1_000_000, columns: 11 })] }),
      'tabs: wanted a workbook of at most 10,000,000 cells',
    ],
    [
      'an area outside the grid',
      workbook({ tabs: [tab({ merges: ['A1:B2', 'Z1:AA1'] })] }),
      'tabs[0].merges[1]: wanted an area inside the grid',
    ],
    [
      'no A1',
      workbook({ tabs: [tab({ checkboxes: ['A'] })] }),
      'tabs[0].checkboxes[0]: wanted an area in A1 notation',
    ],
    [
      'an open filter',
      workbook({ tabs: [tab({ filter: 'A:C' })] }),
      'tabs[0].filter: wanted an area with corners',
    ],
    [
      'a rule with both',
      workbook({ tabs: [tab({ rules: [{ a1: 'A1', formula: '=1', text: 'x', background: '#fff' }] })] }),
      'tabs[0].rules[0]: wanted exactly one of "formula" and "text"',
    ],
    [
      'a colour that is none',
      workbook({ tabs: [tab({ rules: [{ a1: 'A1', text: 'x', background: 'red' }] })] }),
      'tabs[0].rules[0].background: wanted a colour',
    ],
    [
      'a hidden row that is not there',
      workbook({ tabs: [tab({ hidden: { rows: [1, 1001] } })] }),
      'tabs[0].hidden.rows[1]: wanted a row inside',
    ],
    [
      'a hidden column that is not there',
      workbook({ tabs: [tab({ hidden: { columns: [27] } })] }),
      'tabs[0].hidden.columns[0]: wanted a column inside',
    ],
    [
      'more frozen rows than rows',
      workbook({ tabs: [tab({ frozen: { rows: 1001 } })] }),
      'tabs[0].frozen.rows: wanted a row inside',
    ],
    [
      'a name for a tab that is not there',
      workbook({ names: [{ name: 'x', tab: '在庫', a1: 'A1' }] }),
      'names[0].tab: wanted a tab of the workbook, found "在庫"; there is 商品',
    ],
    [
      'a name like a cell',
      workbook({ names: [{ name: 'AB12', tab: '商品', a1: 'A1' }] }),
      'names[0].name: wanted a name of a range',
    ],
    [
      'a name twice',
      workbook({
        names: [
          { name: 'x', tab: '商品', a1: 'A1' },
          { name: 'X', tab: '商品', a1: 'A2' },
        ],
      }),
      'names[1].name: wanted a name that nothing else',
    ],
  ];

  it.each(cases)('%s', (_title, file, told) => {
    expect(
      problemsOf(file).find((line) => line.startsWith(told)),
      problemsOf(file).join('\n'),
    ).toBeDefined();
  });

  it.each(cases)('%s, in Japanese too', (_title, file) => {
    const checked = checkWorkbookFile(file);
    const problems = checked.kind === 'bad' ? checked.problems : [];
    expect(problems).not.toHaveLength(0);
    for (const problem of problems) {
      const said = sayFileProblemInJapanese(problem);
      expect(said.startsWith(problem.where)).toBe(true);
      expect(said).toMatch(/[ぁ-ん].*。$/u);
      expect(said).not.toMatch(/ wanted | found /);
    }
  });

  it('tells several problems at once, but not thousands', () => {
    const bad = workbook({ timeZone: 1, tabs: [tab({ cells: Array.from({ length: 500 }, () => [[]]) })] });
    const told = problemsOf(bad);
    expect(told[0]).toMatch(/^timeZone: /);
    expect(told).toHaveLength(20);
  });
});
