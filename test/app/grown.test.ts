// 増えた分: what comes to match after the stop is found, whatever happened to the sheet meanwhile; what is known is not.
import { describe, expect, it } from 'vitest';
import { addGrown, previewGrown } from '../../src/app/add-grown.ts';
import { grownCount } from '../../src/app/grown.ts';
import type { ReachWire } from '../../src/app/protocol.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { answered, planned } from '../support/decided.ts';
import { afterwards, SHEET, type Shop, sheetOf, shopOf, stockRow, worldOf } from '../support/small-world.ts';

const SALES = 12;

const sale = (key: string, facts: Partial<StockRow> = {}): StockRow =>
  stockRow({
    use: 'sales',
    sheetId: SALES,
    tab: '取引',
    key,
    keyIsUsable: true,
    transaction: key,
    goodsKey: 'A-1',
    status: '発送待ち',
    buyer: 'ねこ屋',
    ...facts,
  });

const GOODS: readonly StockRow[] = [
  stockRow({ key: 'A-1', product: '皿' }),
  stockRow({ key: 'A-2', product: '皿' }),
  stockRow({ key: 'B-1', product: '椀' }),
  // No key: known by what stands there.
  stockRow({ key: '', product: '皿', status: '発送済み', buyer: 'kuro', transaction: 'T9' }),
];

const stopped = (
  reach: ReachWire | null = { axes: ['product'] },
  rows: readonly StockRow[] = sheetOf(GOODS),
): Shop => {
  const shop = shopOf({ rows, operation: 7 });
  const request = {
    kind: 'stop',
    requestId: 'request-1',
    type: 'UNKNOWN',
    rows: [`${SHEET}|k|A-1`],
  } as const;
  const wire = reach === null ? {} : { reach };
  return afterwards(
    shop,
    planned(stopRows(worldOf(shop), { ...request, rows: [...request.rows], ...wire })).plan,
  );
};

const withRows = (shop: Shop, rows: readonly StockRow[]): Shop => ({ ...shop, rows: sheetOf(rows) });
const grown = (shop: Shop) =>
  answered(previewGrown(worldOf(shop), { kind: 'previewGrown', incidentId: 'T-007' })).list;
const names = (shop: Shop): readonly string[] => grown(shop).map(({ key, product }) => key || product);
const add = (shop: Shop, rows?: string[]) =>
  planned(
    addGrown(worldOf(shop), {
      kind: 'addGrown',
      requestId: 'request-2',
      incidentId: 'T-007',
      ...(rows === undefined ? {} : { rows }),
    }),
  );

describe('given a stop of one product', () => {
  const shop = stopped();
  const rows = shop.rows;

  it.each<readonly [string, readonly StockRow[], readonly string[]]>([
    ['nothing happened', rows, []],
    ['the rows were sorted', [...rows].reverse(), []],
    ['a row was deleted', rows.filter(({ key }) => key !== 'A-2'), []],
    ['a row of the product was added', [...rows, stockRow({ key: 'A-9', product: '皿' })], ['A-9']],
    ['a row of another product was added', [...rows, stockRow({ key: 'B-9', product: '椀' })], []],
    [
      'a row came into reach by an edit',
      rows.map((row) => (row.key === 'B-1' ? stockRow({ key: 'B-1', product: '皿' }) : row)),
      ['B-1'],
    ],
    [
      'a keyless sold row was edited where it does not last',
      rows.map((row) =>
        row.key === '' ? stockRow({ ...row, shelf: 'B-9', fingerprint: row.fingerprint }) : row,
      ),
      [],
    ],
    [
      'a second keyless sold row of the same kind came',
      [...rows, stockRow({ key: '', product: '皿', status: '発送済み', buyer: 'new', transaction: 'T10' })],
      ['皿'],
    ],
    ['an order for the goods came in', [...rows, sale('T100')], ['T100']],
    ['an order for other goods came in', [...rows, sale('T101', { goodsKey: 'B-1', product: '椀' })], []],
    ['an order was called off', [...rows, sale('T102', { status: 'キャンセル済み' })], []],
    [
      'a stopped row was sold after all',
      rows.map((row) => (row.key === 'A-2' ? { ...row, status: '発送待ち', buyer: 'ねこ屋' } : row)),
      ['A-2'],
    ],
  ])('%s', (_name, now, wanted) => {
    const later: Shop = { ...shop, rows: now.some(({ use }) => use === 'sales') ? now : sheetOf(now) };
    expect(names(later)).toEqual(wanted);
    const [incident] = later.records.incidents;
    expect(incident && grownCount(worldOf(later), incident)).toBe(wanted.length);
  });

  it('what is taken in is not offered again, and the trouble is not contained any more', () => {
    const later = withRows(shop, [...rows, stockRow({ key: 'A-9', product: '皿' })]);
    const { plan, reply } = add(later);
    expect(reply).toMatchObject({ marked: 1, tasks: 1, contacts: 0, incident: { tasksAll: 3 } });
    expect(plan.appends.holds?.[0]).toMatchObject({ key: 'A-9', why: '同じ商品', incidentId: 'T-007' });
    expect(names(afterwards(later, plan))).toEqual([]);
  });

  it('goods sold after all get their buyer and their box, on the hold they have', () => {
    const later = withRows(
      shop,
      rows.map((row) => (row.key === 'A-2' ? { ...row, status: '発送待ち', buyer: 'ねこ屋' } : row)),
    );
    const { plan } = add(later);
    const hold = later.records.holds.find(({ key }) => key === 'A-2');
    expect(plan.appends.holds).toEqual([]);
    expect(plan.appends.tasks).toMatchObject([{ kind: 'box', holdId: hold?.id, key: 'A-2' }]);
    expect(plan.appends.contacts).toMatchObject([{ buyer: 'ねこ屋', stage: 'AWAITING_SHIPMENT' }]);
    expect(names(afterwards(later, plan))).toEqual([]);
  });

  it('only the rows that were shown are taken in', () => {
    const later = withRows(shop, [
      ...rows,
      stockRow({ key: 'A-8', product: '皿' }),
      stockRow({ key: 'A-9', product: '皿' }),
    ]);
    const { plan } = add(later, [`${SHEET}|k|A-9`]);
    expect(plan.appends.holds?.map(({ key }) => key)).toEqual(['A-9']);
    expect(names(afterwards(later, plan))).toEqual(['A-8']);
  });

  it('nothing that matches is a refusal, and so are an unknown and an ended trouble', () => {
    const refusal = (of: Shop, incidentId = 'T-007') =>
      addGrown(worldOf(of), { kind: 'addGrown', requestId: 'request-2', incidentId });
    expect(refusal(shop)).toMatchObject({ refusal: { code: 'nothingGrown' } });
    expect(refusal(shop, 'T-999')).toMatchObject({ refusal: { code: 'noSuchIncident' } });
    const ended: Shop = {
      ...shop,
      records: {
        ...shop.records,
        incidents: shop.records.incidents.map((one) => ({ ...one, status: 'CANCELLED' as const })),
      },
    };
    expect(refusal(ended)).toMatchObject({ refusal: { code: 'incidentEnded' } });
  });
});

it('once it is known how a trouble ends, nothing more is offered to be stopped', () => {
  const shop = withRows(stopped(), [...GOODS, stockRow({ key: 'A-9', product: '皿' })]);
  expect(names(shop)).toEqual(['A-9']);
  const incidents = shop.records.incidents.map((one) => ({ ...one, ending: '1個だけの問題だった' }));
  expect(names({ ...shop, records: { ...shop.records, incidents } })).toEqual([]);
});

it('what was left out with a reason is not offered', () => {
  const shop = stopped({
    axes: ['product'],
    excluded: [{ row: `${SHEET}|k|A-2`, reason: '現物を確かめた' }],
  });
  expect(names(shop)).toEqual([]);
});

it('a stop of chosen rows alone finds nothing later', () => {
  const shop = stopped(null);
  expect(names(withRows(shop, [...shop.rows, stockRow({ key: 'A-9', product: '皿' })]))).toEqual([]);
});

it('a shipped row whose key was copied to a new listing: the copy is new, the old one is known', () => {
  const rows = sheetOf([
    ...GOODS,
    stockRow({ key: 'A-5', product: '皿', status: '発送済み', buyer: 'kuro' }),
  ]);
  const shop = stopped({ axes: ['product'] }, rows);
  const later = withRows(shop, [...shop.rows, stockRow({ key: 'A-5', product: '皿', status: '出品中' })]);
  expect(grown(later).map(({ key, group }) => [key, group])).toEqual([['A-5', 'toMark']]);
});
