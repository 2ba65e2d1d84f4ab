// Which rows a request is about, and the four reasons for which there are none.
import { describe, expect, it } from 'vitest';
import { chosenRows } from '../../src/app/chosen-rows.ts';
import { tokenOf } from '../../src/app/row-token.ts';
import type { Selection } from '../../src/app/world.ts';
import { SHEET, type Shop, sheetOf, shopOf, stockRow, worldOf } from '../support/small-world.ts';

const rows = sheetOf(['A', 'B', 'C', 'D'].map((key) => stockRow({ key })));
const selected = (...spans: readonly (readonly [number, number])[]): Selection => ({
  sheetId: SHEET,
  tab: '在庫',
  spans: spans.map(([from, to]) => ({ from, to })),
});

const keysOf = (facts: Partial<Shop>, tokens?: readonly string[]): readonly string[] | string => {
  const chosen = chosenRows(worldOf(shopOf({ rows, ...facts })), tokens);
  return chosen.kind === 'refused' ? chosen.refusal.code : chosen.reply.rows.map((row) => row.key);
};

describe('the rows now selected', () => {
  it.each<[string, Selection | null, readonly string[] | string]>([
    ['one', selected([3, 3]), ['B']],
    ['several areas', selected([2, 2], [4, 5]), ['A', 'C', 'D']],
    ['areas that overlap count once', selected([2, 3], [3, 4]), ['A', 'B', 'C']],
    ['a whole column', selected([1, Number.MAX_SAFE_INTEGER]), ['A', 'B', 'C', 'D']],
    ['only the header', selected([1, 1]), 'nothingSelected'],
    ['below the goods', selected([90, 99]), 'nothingSelected'],
    ['nothing', null, 'nothingSelected'],
  ])('%s', (_, selection, wanted) => expect(keysOf({ selection })).toEqual(wanted));

  it('in a tab that holds no goods are refused with its name', () => {
    const selection = { ...selected([1, 9]), sheetId: 99, tab: 'メモ帳' };
    expect(chosenRows(worldOf(shopOf({ rows, selection })), undefined)).toEqual({
      kind: 'refused',
      refusal: { code: 'selectionOutside', tab: 'メモ帳' },
    });
  });

  it('of another stock tab are not taken along', () => {
    const both = [...rows, stockRow({ key: 'Z', sheetId: 12, row: 3 })];
    const tables = [SHEET, 12].map((sheetId) => ({ sheetId, use: 'stock' as const, mapped: [] }));
    expect(keysOf({ rows: both, tables, selection: selected([3, 3]) })).toEqual(['B']);
  });
});

describe('the rows that tokens name', () => {
  const token = (key: string): string => tokenOf(stockRow({ key }));

  it('win over the selection', () => {
    expect(keysOf({ selection: selected([2, 2]) }, [token('C')])).toEqual(['C']);
  });

  it('are counted where they are gone, and refused only where none is left', () => {
    const world = worldOf(shopOf({ rows }));
    expect(chosenRows(world, [token('C'), token('X')])).toMatchObject({ reply: { gone: 1 } });
    expect(chosenRows(world, [token('X'), token('Y')])).toEqual({
      kind: 'refused',
      refusal: { code: 'rowsGone', rows: 2 },
    });
    expect(keysOf({}, [])).toBe('nothingSelected');
  });
});

it('before set-up nothing is looked at', () => {
  expect(keysOf({ tables: [], selection: selected([2, 2]) })).toBe('notSetUp');
  expect(keysOf({ tables: [] }, [])).toBe('notSetUp');
});
