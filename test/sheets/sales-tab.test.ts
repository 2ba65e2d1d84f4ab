// A seller's tab of transactions as rows of facts: named by the transaction, pointing to the goods.
import { describe, expect, it } from 'vitest';
import type { StockRow } from '../../src/domain/stock-row.ts';
import type { CellIn } from '../../src/sheets/cell.ts';
import { gatherProblems } from '../../src/sheets/problem.ts';
import { locateColumns } from '../../src/sheets/stock-columns.ts';
import { stockRows } from '../../src/sheets/stock-tab.ts';
import { MORNING } from '../support/small-world.ts';

describe('a tab of transactions', () => {
  const columns = { transaction: '取引番号', key: 'SKU', buyer: '購入者', status: '進捗' } as const;
  const heads = ['取引番号', 'SKU', '購入者', '進捗'];
  const sales = (...lines: readonly (readonly CellIn[])[]): readonly StockRow[] => {
    const values = [heads, ...lines];
    const located = locateColumns('取引', values, { sheetId: 12, use: 'sales', headerRow: 1, columns });
    return stockRows({ sheetId: 12, tab: '取引' }, values, located, gatherProblems(), MORNING);
  };

  it('names its rows by the transaction, and points to the goods', () => {
    expect(sales(['T1', 'A-1', 'ねこ屋', '発送待ち'], ['T2', 'A-1', '', ''])).toMatchObject([
      { use: 'sales', key: 'T1', keyIsUsable: true, goodsKey: 'A-1', transaction: 'T1', buyer: 'ねこ屋' },
      { use: 'sales', key: 'T2', keyIsUsable: true, goodsKey: 'A-1' },
    ]);
  });

  it('a transaction number that two rows have names neither', () => {
    expect(sales(['T1', 'A-1', '', ''], ['ｔ1', 'A-2', '', '']).map((row) => row.keyIsUsable)).toEqual([
      false,
      false,
    ]);
  });

  it('what names a row without a number is the goods and the buyer, not how far the parcel is', () => {
    const [before] = sales(['', 'A-1', 'ねこ屋', '発送待ち']);
    const [after] = sales(['', 'A-1', 'ねこ屋', '発送済み']);
    const [other] = sales(['', 'A-1', 'いぬ屋', '発送待ち']);
    expect(after?.fingerprint).toBe(before?.fingerprint);
    expect(other?.fingerprint).not.toBe(before?.fingerprint);
  });

  it('a buyer alone is a transaction, a sum is none', () => {
    expect(sales(['', '', 'ねこ屋', ''], ['合計', '', '', 12], ['', '', '', '発送待ち'])).toHaveLength(1);
  });
});
