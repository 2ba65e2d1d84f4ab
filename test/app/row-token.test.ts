// The preview's rows, found again by the stop: after a sort, after an edit, for twins, and never by their place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfTokens, tokenOf } from '../../src/app/row-token.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { sheetOf, stockRow } from '../support/small-world.ts';

const content = (row: StockRow): string => JSON.stringify([row.sheetId, row.key, row.digest]);

const sheets = fc
  .array(
    fc.record({
      key: fc.constantFrom('', '', 'A', 'B|k|C', 'C', 'ａ'),
      product: fc.constantFrom('皿', '鍋'),
      status: fc.constantFrom('出品中', '発送済み'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((facts) => sheetOf(facts.map((one) => stockRow(one))));

describe('tokens of a preview', () => {
  it('name the same contents after any sort, as many as were chosen', () => {
    fc.assert(
      fc.property(sheets, fc.func(fc.boolean()), fc.func(fc.nat(99)), (rows, isChosen, order) => {
        const chosen = rows.filter((row) => isChosen(row.row));
        const sorted = [...rows].sort((a, b) => order(a.row) - order(b.row) || b.row - a.row);
        const found = rowsOfTokens(
          sorted.map((row, at) => ({ ...row, row: at + 2 })),
          chosen.map(tokenOf),
        );
        expect(found.gone).toBe(0);
        expect(found.rows.map(content).sort()).toEqual(chosen.map(content).sort());
      }),
    );
  });

  it('of a row with a key find it after every other cell was edited', () => {
    const row = stockRow({ key: 'A-1' });
    const edited = stockRow({ key: 'A-1', product: '別の名前', status: '発送済み' });
    expect(rowsOfTokens([edited], [tokenOf(row)])).toEqual({ rows: [edited], gone: 0 });
  });

  it('of a row without a key find it after its status changed, and not after it became another piece', () => {
    const row = stockRow({ product: '皿', lot: 'L1' });
    const sold = stockRow({ product: '皿', lot: 'L1', status: '発送待ち' });
    const other = stockRow({ product: '皿', lot: 'L2' });
    expect(rowsOfTokens([sold, other], [tokenOf(row)])).toEqual({ rows: [sold], gone: 0 });
    expect(rowsOfTokens([other], [tokenOf(row)])).toEqual({ rows: [], gone: 1 });
  });

  it('where an edit made one of two chosen twins unlike the other, both are still taken', () => {
    const twin = stockRow({ product: '皿' });
    const rows = sheetOf([twin, stockRow({ product: '皿', shelf: 'B-2' }), stockRow({ product: '鍋' })]);
    expect(rowsOfTokens(rows, [tokenOf(twin), tokenOf(twin)]).rows.map((row) => row.row)).toEqual([2, 3]);
  });

  it('take every row of a key that was typed a second time meanwhile', () => {
    const rows = sheetOf([stockRow({ key: 'A-1' }), stockRow({ key: 'A-1', product: '鍋' })]);
    expect(rowsOfTokens(rows, [tokenOf(stockRow({ key: 'A-1' }))]).rows).toEqual(rows);
  });

  it('that are no tokens of ours name nothing and are counted', () => {
    const rows = [stockRow({ key: 'A-1' })];
    expect(rowsOfTokens(rows, ['', '|', '11', '11|k|', '11|f||', 'x|y|z', '12|k|A-1'])).toEqual({
      rows: [],
      gone: 7,
    });
  });

  it.each([
    ['long', '長'.repeat(5000)],
    ['that folds to a long one', 'ﷺ'.repeat(100)],
  ])('stay short enough for the wire for a key %s', (_, key) => {
    const row = stockRow({ key });
    expect(tokenOf(row).length).toBeLessThanOrEqual(300);
    expect(rowsOfTokens([row], [tokenOf(row)]).rows).toEqual([row]);
  });
});
