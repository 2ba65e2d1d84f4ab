// 設定 keeps the mapping, the owned tabs and the state of the operation; what is written there is read again.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { STOCK_FIELD_NAMES, STOCK_FIELDS } from '../../src/domain/stock-field.ts';
import { type CellIn, cellText } from '../../src/sheets/cell.ts';
import { type Mapping, mappingLines, readSettings, stateFrom, tabItem } from '../../src/sheets/settings.ts';
import { settingsTab } from '../../src/sheets/tables/plain-tabs.ts';
import { blockSheet, bookOf } from '../support/block-sheet.ts';
import { storedRow } from '../support/stored-cell.ts';

afterEach(() => vi.unstubAllGlobals());

const everyField: Mapping = {
  sheetId: 0,
  use: 'stock',
  headerRow: 3,
  columns: Object.fromEntries(
    STOCK_FIELD_NAMES.map((name) => [name, `「${STOCK_FIELDS[name].label}」\n見出し`]),
  ),
};
const few: Mapping = {
  sheetId: 1234567890,
  use: 'sales',
  headerRow: 1,
  columns: { product: "'=商品", key: '007' },
};

const linesOf = (...mappings: readonly Mapping[]): readonly (readonly CellIn[])[] =>
  mappings.flatMap((mapping, at) => mappingLines(mapping, at + 1, '在庫').map(storedRow));

/** The settings of a workbook whose 設定 holds these lines. */
function read(
  lines: readonly (readonly CellIn[])[],
  name = '設定',
  head: readonly CellIn[] = settingsTab.headers,
) {
  vi.stubGlobal(
    'SpreadsheetApp',
    bookOf([blockSheet('在庫', 1, [['商品名']]), blockSheet(name, 2, [head, ...lines])]),
  );
  return readSettings();
}

describe('the mapping', () => {
  it('of several tables comes back as it was written, every field and hostile headers included', () => {
    expect(read(linesOf(everyField, few))?.mappings).toEqual([everyField, few]);
  });

  it('comes back in whatever order the lines were sorted', () => {
    const lines = [...linesOf(everyField, few)].reverse();
    const found = read(lines)?.mappings ?? [];
    expect([...found].sort((a, b) => a.sheetId - b.sheetId)).toEqual([everyField, few]);
  });

  it('every label of a field is its own, so that no line is read as another', () => {
    expect(new Set(STOCK_FIELD_NAMES.map((name) => STOCK_FIELDS[name].label)).size).toBe(
      STOCK_FIELD_NAMES.length,
    );
  });

  it('is told to a person line by line', () => {
    expect(mappingLines(few, 2, '在庫')[0]).toEqual([
      "'表2 シート",
      1234567890,
      "'取引の表のタブ「在庫」の番号",
      "'「はじめる」で変える",
    ]);
    expect(mappingLines(few, 2, '在庫')[1]?.slice(0, 2)).toEqual(["'表2 用途", "'取引"]);
  });

  it.each([
    ['商品', 'stock'],
    ['取引', 'sales'],
    [' 取引 ', 'sales'],
    ['そのほか', 'stock'],
    [null, 'stock'],
  ])('with 用途 %j is one of %s', (word, use) => {
    const lines = linesOf(few).filter((line) => line[0] !== '表1 用途');
    const told = word === null ? lines : [...lines, ['表1 用途', word]];
    expect(read(told)?.mappings).toEqual([{ ...few, use }]);
  });
});

describe('the tab', () => {
  it('is found under its name, with トメル in front, and renamed', () => {
    for (const name of ['設定', 'トメル 設定', '店の設定']) expect(read([], name)?.mappings).toEqual([]);
  });

  it('of the seller is not ours', () => {
    expect(read([['手数料率', 0.1]], '設定', ['項目', '数'])).toBeNull();
  });

  it('keeps the version, the owned tabs and where each line stands', () => {
    const settings = read([
      ['版', 1],
      [tabItem('トラブル'), 77],
      ['操作の状態', '{"applied":4,"running":null}'],
    ]);
    expect(settings).toMatchObject({ version: 1, state: { applied: 4, running: null }, valueColumn: 2 });
    expect(settings?.tabs.get('トラブル')).toBe(77);
    expect([settings?.rowOf('版'), settings?.rowOf('操作の状態'), settings?.rowOf('無い')]).toEqual([
      2, 4, 0,
    ]);
  });
});

describe('the state of the operation', () => {
  it('is nothing before the first one', () => {
    expect(stateFrom('')).toEqual({ applied: 0, running: null });
  });

  it('comes back as it was written', () => {
    const state = {
      applied: 3,
      running: {
        operation: 4,
        requestId: 'request-1',
        who: "'み\nき",
        since: 1.7e12,
        tabs: [{ tab: '止めた商品', strays: ['0123456789abcdef'] }],
      },
    };
    const [stored] = storedRow([cellText(JSON.stringify(state))]);
    expect(stateFrom(String(stored))).toEqual(state);
  });
});

it.each(['', 'あ', '{"applied":"3"}', 'null', '{'])(
  'a state that a person has typed over (%j) is refused by its name',
  (cell) => {
    if (cell === '') {
      expect(stateFrom(cell).applied).toBe(0);
      return;
    }
    expect(() => stateFrom(cell)).toThrow('settingsBroken');
  },
);
