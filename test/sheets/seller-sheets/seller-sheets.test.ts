// Sheets as sellers keep them: what is taken, what is asked, which lines are goods, and that all of it is found again after
// the seller has moved, sorted or renamed something.
import { describe, expect, it } from 'vitest';
import type { StockFieldName } from '../../../src/domain/stock-field.ts';
import type { StockRow } from '../../../src/domain/stock-row.ts';
import type { CellIn } from '../../../src/sheets/cell.ts';
import { columnName } from '../../../src/sheets/grid.ts';
import { ownHeaders } from '../../../src/sheets/own-headers.ts';
import { gatherProblems, Refused } from '../../../src/sheets/problem.ts';
import type { Doubt } from '../../../src/sheets/proposal-doubt.ts';
import type { Mapping } from '../../../src/sheets/settings.ts';
import { locateColumns } from '../../../src/sheets/stock-columns.ts';
import { stockRows } from '../../../src/sheets/stock-tab.ts';
import { MORNING } from '../../support/small-world.ts';
import { ALL_SHEETS } from './all-sheets.ts';
import { brokenWords } from './profit-sheets.ts';
import { proposeMapping } from './proposed.ts';
import { type Expected, formulaColumns, type SellerSheet, valuesOf } from './seller-sheet.ts';

type Values = readonly (readonly CellIn[])[];

const cases = ALL_SHEETS.map((sheet): readonly [string, SellerSheet] => [sheet.about, sheet]);

/** What a doubt is about: a header, or the row or column of another table. */
function about(doubt: Doubt): readonly [Doubt['kind'], string] {
  switch (doubt.kind) {
    case 'apart':
      return [doubt.kind, doubt.headers[0] ?? ''];
    case 'otherTable':
      return [doubt.kind, doubt.column === null ? String(doubt.row) : columnName(doubt.column)];
    default:
      return [doubt.kind, doubt.header];
  }
}

const mappingOf = ({ expected }: SellerSheet): Mapping => ({
  sheetId: 11,
  use: expected.use,
  headerRow: expected.headerRow,
  columns: expected.columns,
});

function read(sheet: SellerSheet, values: Values): readonly StockRow[] {
  const { name } = sheet.tab;
  const columns = locateColumns(name, values, mappingOf(sheet));
  return stockRows({ sheetId: 11, tab: name }, values, columns, gatherProblems(), MORNING);
}

/** With our headers right of everything, as after set-up: what tells the header from one that is said again. */
const withOurs = (values: Values, { use, headerRow }: Expected): Values =>
  values.map((line, index) => [
    ...line,
    ...ownHeaders(use).map((header) => (index === headerRow - 1 ? header : '')),
  ]);

/** What a row says, wherever it stands. */
const facts = ({ row: _row, ...said }: StockRow): string => JSON.stringify(said);

describe.each(cases)('%s', (_, sheet) => {
  const values = valuesOf(sheet);
  const { expected } = sheet;

  it('is mapped', () => {
    const proposed = proposeMapping(values, formulaColumns(sheet));
    expect(proposed?.columns).toEqual(expected.columns);
    expect(proposed).toMatchObject({ use: expected.use, headerRow: expected.headerRow, rows: expected.rows });
    for (const [field, others] of Object.entries(expected.others ?? {})) {
      expect([field, proposed?.others[field as StockFieldName]]).toEqual([field, others]);
    }
  });

  it('is asked about where it cannot be decided', () => {
    expect(proposeMapping(values, formulaColumns(sheet))?.doubts.map(about)).toEqual(expected.doubts);
  });

  it('gives its rows', () => {
    const rows = read(sheet, values);
    expect(rows).toHaveLength(expected.rows);
    for (const [row, wanted] of Object.entries(expected.facts)) {
      expect(rows.find((one) => one.row === Number(row))).toMatchObject(wanted);
    }
  });

  it('is found again below inserted rows and right of inserted columns', () => {
    const width = values[0]?.length ?? 0;
    const moved = [
      ...Array.from({ length: 3 }, () => Array.from({ length: width }, (): CellIn => '')),
      ...values,
    ];
    const wider = moved.map((line): readonly CellIn[] => ['', '', ...line]);
    expect(read(sheet, wider).map(facts)).toEqual(read(sheet, values).map(facts));
  });

  it('is the same rows when they are sorted the other way round', () => {
    const rows = read(sheet, values);
    const turned: (readonly CellIn[])[] = [...values];
    rows.forEach(({ row }, index) => {
      turned[row - 1] = values[(rows[rows.length - 1 - index]?.row ?? row) - 1] ?? [];
    });
    expect(read(sheet, turned).map(facts).sort()).toEqual(rows.map(facts).sort());
  });

  it('says which column is gone when a header is renamed', () => {
    const inUse = withOurs(values, expected);
    const located = locateColumns(sheet.tab.name, inUse, mappingOf(sheet));
    for (const [field, header] of Object.entries(expected.columns)) {
      const column = located.fields.get(field as StockFieldName) ?? 0;
      const renamed = inUse.map((line, index) =>
        index === expected.headerRow - 1 || (index === expected.headerRow - 2 && line[column - 1] === header)
          ? line.map((cell, at) => (at === column - 1 ? '別の名前' : cell))
          : line,
      );
      const call = () => locateColumns(sheet.tab.name, renamed, mappingOf(sheet));
      expect(call).toThrow(Refused);
      try {
        call();
      } catch (thrown) {
        expect((thrown as Refused).refusal).toEqual({
          code: 'columnsGone',
          tab: sheet.tab.name,
          headers: [header],
        });
      }
    }
  });
});

it('cells that cannot be read are reported with their place, what stands there and what was wanted', () => {
  const problems = gatherProblems();
  const values = valuesOf(brokenWords);
  const { name } = brokenWords.tab;
  const columns = locateColumns(name, values, mappingOf(brokenWords));
  stockRows({ sheetId: 11, tab: name }, values, columns, problems, MORNING);
  expect(problems.all()).toEqual([
    { tab: name, row: 9, column: 7, header: '販売日', found: 'そのうち', wanted: '日付' },
    { tab: name, row: 10, column: 5, header: '在庫数', found: 'たくさん', wanted: '数' },
  ]);
});
