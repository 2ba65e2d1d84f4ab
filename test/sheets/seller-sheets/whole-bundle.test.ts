// The same sheets through the whole add-on: set up as proposed, three rows stopped, taken back, and Tomeru taken off again.
// The seller's part is the same cell by cell all the way, what formulas spill included.
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../../src/app/protocol.ts';
import { OWN_ID_HEADER, ownHeaders } from '../../../src/sheets/own-headers.ts';
import { type Desk, openDesk, proposedTables, setUp, stopRows } from '../../support/desk.ts';
import { formulasInOwnTabs, ownCells, sellerPart, widthOf } from '../../support/seller-part.ts';
import { differences, tabOf } from '../../support/workbook-cells.ts';
import { auctionStore } from './auction-tools.ts';
import { circlesAndPrices, marketGroups } from './market-columns.ts';
import { mercariSales, shops162 } from './mercari-shops.ts';
import { brokenWords, monthsBelow, statusByFormula, twoRowHeader } from './profit-sheets.ts';
import { type SellerSheet, workbookOf } from './seller-sheet.ts';
import { besideEachOther, inTheMiddle, oneBelowTheOther } from './tables-apart.ts';

/** With three rows of goods each, and those of them that get a mark. */
const CASES: readonly (readonly [SellerSheet, readonly number[], readonly number[]])[] = [
  [shops162, [2, 5, 9], [2, 5, 9]],
  [auctionStore, [2, 3, 21], [2, 3, 21]],
  [mercariSales, [2, 4, 7], [4, 7]],
  [twoRowHeader, [5, 12, 28], [5, 12, 28]],
  [brokenWords, [2, 5, 10], [2, 10]],
  [monthsBelow, [3, 12, 22], [12, 22]],
  [statusByFormula, [2, 4, 19], [2, 4]],
  [circlesAndPrices, [4, 6, 10], [4, 6, 10]],
  [marketGroups, [3, 8, 11], [3, 8, 11]],
  [inTheMiddle, [7, 10, 18], [7, 10, 18]],
  [besideEachOther, [2, 7, 12], [2, 7, 12]],
  [oneBelowTheOther, [3, 7, 11], [3, 7, 11]],
];

/** 1-based rows that have something in this column of ours. */
function rowsWith(desk: Desk, original: ReturnType<typeof workbookOf>, sheet: SellerSheet, header: string) {
  const { name } = sheet.tab;
  const own = ownCells(desk.host.dump(), original, name, sheet.expected.headerRow);
  return Array.from(own.keys())
    .filter((place) => place.startsWith(`${header} `))
    .map((place) => Number(place.slice(header.length + 1)));
}

describe.each(CASES.map((one) => [one[0].about, ...one] as const))('%s', (_, sheet, rows, marked) => {
  const { tab, expected } = sheet;
  const mark = ownHeaders(expected.use)[0] ?? '';

  it('is stopped and let go, and nothing of the seller is touched', async () => {
    const desk = await openDesk(workbookOf(sheet));
    const original = desk.host.dump();
    const unchanged = (): void =>
      expect(differences(sellerPart(original, original), sellerPart(desk.host.dump(), original))).toEqual([]);
    expect(proposedTables(desk)).toEqual([
      {
        sheetId: tabOf(original, tab.name).id,
        use: expected.use,
        headerRow: expected.headerRow,
        columns: expected.columns,
      },
    ]);
    setUp(desk);
    const width = widthOf(tabOf(original, tab.name));
    const headers = tabOf(desk.host.dump(), tab.name).cells[expected.headerRow - 1] ?? [];
    expect(headers.slice(width, width + ownHeaders(expected.use).length)).toEqual(ownHeaders(expected.use));
    unchanged();

    const stopped = stopRows(
      desk,
      tab.name,
      rows.map((row) => `A${row}`),
    );
    expect(rowsWith(desk, original, sheet, mark)).toEqual(marked);
    expect(rowsWith(desk, original, sheet, 'トラブルID')).toEqual(marked);
    unchanged();

    const incidentId = stopped.incident.id;
    desk.ask<'mistake'>({ kind: 'mistake', requestId: 'mistake-01', incidentId, reason: '' });
    expect(rowsWith(desk, original, sheet, mark)).toEqual([]);
    expect(formulasInOwnTabs(desk.host.dump(), original)).toEqual([]);
    unchanged();

    const takeOff: RequestOf<'takeOff'> = { kind: 'takeOff', requestId: 'take-off-0001' };
    expect(desk.ask<'takeOff'>(takeOff).tabs).toEqual([tab.name]);
    await desk.host.settled();
    expect(tabOf(desk.host.dump(), tab.name)).toEqual(tabOf(original, tab.name));
    desk.close();
  });
});

describe('a sheet that a formula fills down to line 60', () => {
  it('is told that its numbers are those of the lines', async () => {
    const desk = await openDesk(workbookOf(statusByFormula));
    const { tables } = desk.ask<'proposeSetUp'>({ kind: 'proposeSetUp' });
    expect(tables[0]?.remark).toBe(
      '「No」は行の順に付いた番号のようです。並べ替えると商品とずれるので、管理番号には選んでいません。',
    );
    expect(tables[0]?.columns.find(({ field }) => field === 'key')).toMatchObject({
      header: null,
      others: ['No'],
    });
    desk.close();
  });

  it('gets our columns right of what the formula spills, and keeps every spilled cell', async () => {
    const desk = await openDesk(workbookOf(statusByFormula));
    const shownAt = async (a1: string): Promise<unknown> =>
      desk.host.hand.calculated(statusByFormula.tab.name, a1);
    const cells = ['A60', 'F4', 'F19', 'H19', 'I19', 'I60'];
    const before = await Promise.all(cells.map(shownAt));
    setUp(desk);
    stopRows(desk, statusByFormula.tab.name, ['A2:A19']);
    await desk.host.settled();
    expect(await Promise.all(cells.map(shownAt))).toEqual(before);
    expect(before).toEqual([59, '売却済', '売却済', 500, 3000, 0]);
    // Without a number of its own each row gets トメルID, and no number that counts the lines is taken for one.
    const headers = tabOf(desk.host.dump(), statusByFormula.tab.name).cells[0] ?? [];
    expect(headers[headers.length - 1]).toBe(OWN_ID_HEADER);
    // The last column has no header; what is spilled there is the seller's all the same.
    expect(headers.indexOf('停止')).toBe(9);
    desk.close();
  });
});

describe('a header over two rows, after the seller has', () => {
  const { tab } = twoRowHeader;
  const open = async (): Promise<Desk> => {
    const desk = await openDesk(workbookOf(twoRowHeader), { settle: false });
    setUp(desk);
    stopRows(desk, tab.name, ['A6', 'A28']);
    return desk;
  };
  const markedGoods = (desk: Desk): readonly unknown[] => {
    const { cells } = tabOf(desk.host.dump(), tab.name);
    const headers = cells.find((line) => line.includes('停止')) ?? [];
    return cells
      .filter((line) => line[headers.indexOf('停止')] === '要停止')
      .map((line) => line.find((cell) => typeof cell === 'string' && /^R\d{4}$/.test(cell)))
      .sort();
  };

  it.each<[string, (desk: Desk) => void]>([
    ['inserted rows above it', (desk) => desk.host.hand.insertRows(tab.name, 1, 2)],
    ['inserted a column inside a group', (desk) => desk.host.hand.insertColumns(tab.name, 5, 1)],
    ['moved a group', (desk) => desk.host.hand.moveColumns(tab.name, 4, 3, 11)],
    [
      'sorted the lines',
      (desk) => desk.host.hand.sort(tab.name, { range: 'A5:P28', column: 2, ascending: false, headerRow: 0 }),
    ],
  ])('%s: the same goods are marked', async (_what, change) => {
    const desk = await open();
    expect(markedGoods(desk)).toEqual(['R0002', 'R0024']);
    change(desk);
    desk.ask<'open'>({ kind: 'open' });
    expect(markedGoods(desk)).toEqual(['R0002', 'R0024']);
    desk.close();
  });

  it('renamed a word below a group: the whole name is said', async () => {
    const desk = await open();
    desk.host.hand.edit(tab.name, 'D4', [['日']]);
    const before = desk.host.dump();
    desk.host.hand.select(tab.name, ['A7']);
    expect(desk.refusal({ kind: 'previewStop' })).toEqual({
      code: 'columnsGone',
      tab: tab.name,
      headers: ['仕入 日付'],
    });
    expect(desk.host.dump()).toEqual(before);
    desk.close();
  });
});
