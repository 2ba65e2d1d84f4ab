// Which of the seller's tabs are in use: one comes later, one goes again, and none goes while something on it is stopped.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProposedTable, RequestOf } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk, proposedTables, setUp, stopRows } from '../support/desk.ts';
import { sellerPart } from '../support/seller-part.ts';
import { shop } from '../support/shops.ts';
import { differences, recordsOf, tabOf } from '../support/workbook-cells.ts';

const STOCK = '在庫一覧';
const SALES = '取引一覧';

type Tables = RequestOf<'setUp'>['tables'];

let desk: Desk;
let original: WorkbookFile;
let both: Tables;
let number = 0;

beforeEach(async () => {
  desk = await openDesk(shop('b'), { settle: false });
  original = desk.host.dump();
  both = proposedTables(desk);
});
afterEach(() => desk.close());

const request = (tables: Tables): RequestOf<'setUp'> => {
  number += 1;
  return { kind: 'setUp', requestId: `set-up-1${String(number).padStart(3, '0')}`, tables };
};
const use = (tables: Tables) => desk.ask<'setUp'>(request(tables));
const proposed = (): readonly ProposedTable[] => desk.ask<'proposeSetUp'>({ kind: 'proposeSetUp' }).tables;
const unchanged = (): void =>
  expect(differences(sellerPart(original, original), sellerPart(desk.host.dump(), original))).toEqual([]);

describe('a table that comes later', () => {
  it('gets its columns, and the others stay as they are', () => {
    expect(use(both.slice(0, 1)).made).toContain(`「${STOCK}」の右はしの列`);
    const before = desk.host.dump();
    expect(tabOf(before, SALES)).toEqual(tabOf(original, SALES));
    expect(use(both).made).toEqual([`「${SALES}」の右はしの列`]);
    const after = desk.host.dump();
    expect(tabOf(after, STOCK)).toEqual(tabOf(before, STOCK));
    expect(tabOf(after, SALES).cells[0]?.slice(12)).toEqual(['発送停止', 'トラブルID', '緊急度']);
    expect(recordsOf(after, '操作記録')).toHaveLength(2);
    unchanged();
  });

  it('is offered and not chosen, while those in use are', () => {
    use(both.slice(0, 1));
    expect(proposed()).toMatchObject([
      { tab: STOCK, use: 'stock', mapped: true, chosen: true },
      { tab: SALES, use: 'sales', mapped: false, chosen: false },
    ]);
  });
});

describe('a table in use', () => {
  it('is shown as it is mapped, and pressing 「はじめる」 on that changes nothing', () => {
    const [stock, sales] = both;
    if (stock === undefined || sales === undefined) throw new Error('Two tables are proposed.');
    const { shelf: _shelf, ...columns } = stock.columns;
    use([{ ...stock, columns: { ...columns, description: 'メモ' } }, sales]);
    const shown = proposed()[0]?.columns ?? [];
    const header = (field: string) => shown.find((column) => column.field === field)?.header;
    expect([header('description'), header('shelf'), header('key')]).toEqual(['メモ', null, 'SKU']);
    const before = desk.host.dump();
    expect(setUp(desk, 'set-up-0009').made).toEqual([]);
    expect(desk.host.dump()).toEqual(before);
  });

  it('that is left out loses our columns and keeps everything of its own', () => {
    use(both);
    use(both.slice(0, 1));
    const after = desk.host.dump();
    expect(tabOf(after, SALES)).toEqual(tabOf(original, SALES));
    expect(tabOf(after, STOCK).cells[0]).toContain('停止');
    expect(proposed().map(({ mapped }) => mapped)).toEqual([true, false]);
    expect(desk.ask<'open'>({ kind: 'open' }).desk.ready).toBe(true);
    unchanged();
  });
});

describe('a table on which something is stopped', () => {
  it.each<[string, (tables: Tables) => Tables]>([
    ['left out', (tables) => tables.slice(0, 1)],
    ['used otherwise', (tables) => tables.map((table) => ({ ...table, use: 'stock' }))],
  ])('is not %s', (_name, change) => {
    use(both);
    const { incident } = stopRows(desk, SALES, ['A4']);
    const before = desk.host.dump();
    expect(desk.refusal(request(change(both)))).toEqual({ code: 'tableInUse', tab: SALES });
    expect(desk.host.dump()).toEqual(before);
    desk.ask<'mistake'>({
      kind: 'mistake',
      requestId: 'mistake-01',
      incidentId: incident.id,
      reason: '',
    });
    use(change(both));
    unchanged();
  });

  it('may get another column mapped', () => {
    use(both);
    stopRows(desk, SALES, ['A4']);
    const [stock, sales] = both;
    if (stock === undefined || sales === undefined) throw new Error('Two tables are proposed.');
    const { buyer: _buyer, ...columns } = sales.columns;
    expect(use([stock, { ...sales, columns }]).made).toEqual([]);
    expect(desk.ask<'open'>({ kind: 'open' }).desk.notes).toEqual([]);
  });
});

it('one tab counts once, however often it is named', () => {
  const [stock] = both;
  if (stock === undefined) throw new Error('A table is proposed.');
  use([stock, { ...stock, use: 'sales' }]);
  expect(tabOf(desk.host.dump(), STOCK).cells[0]).not.toContain('発送停止');
});

it('one table can be left out only as long as another stays', () => {
  expect(desk.refusal({ kind: 'setUp', requestId: 'set-up-2000', tables: [] }).code).toBe('badRequest');
});
