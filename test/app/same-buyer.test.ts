// A buyer whom the trouble knows is not made twice, however his name or his transaction is typed.
import { describe, expect, it } from 'vitest';
import { addContact } from '../../src/app/add-contact.ts';
import { nameTransaction } from '../../src/app/name-transaction.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import { showIncident } from '../../src/app/show-incident.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import { DAY } from '../../src/domain/instant.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { answered, planned } from '../support/decided.ts';
import {
  afterwards,
  MORNING,
  SHEET,
  type Shop,
  sheetOf,
  shopOf,
  stockRow,
  worldOf,
} from '../support/small-world.ts';

function stopped(...rows: readonly Partial<StockRow>[]): Shop {
  const shop = shopOf({
    rows: sheetOf(rows.map((row) => stockRow({ status: '発送済み', ...row }))),
    selection: { sheetId: SHEET, tab: '在庫', spans: [{ from: 2, to: 99 }] },
  });
  return afterwards(
    shop,
    planned(stopRows(worldOf(shop), { kind: 'stop', requestId: 'request-1', type: 'UNKNOWN' })).plan,
  );
}

const named = (shop: Shop, facts: Partial<RequestOf<'nameTransaction'>>) =>
  nameTransaction(worldOf(shop), {
    kind: 'nameTransaction',
    requestId: 'request-2',
    incidentId: 'T-001',
    marketplace: 'MERCARI',
    transactionId: '',
    buyer: '',
    product: '',
    ...facts,
  });

describe('who has reported', () => {
  const shop = stopped(
    { key: 'A-1', transaction: 'T1', buyer: 'ねこ屋' },
    { key: 'A-2', transaction: 'T2', buyer: 'kuro', product: '皿' },
  );
  it.each([
    ['the nickname alone, though it has a transaction', { buyer: 'kuro' }],
    ['the nickname in another width', { buyer: ' ＫＵＲＯ ' }],
    ['the transaction in full width with a blank', { transactionId: 'Ｔ２ ' }],
    [
      'a known transaction beside another marketplace',
      { transactionId: 'T2', marketplace: 'RAKUMA' as const },
    ],
  ])('is found by %s', (_, facts) => {
    const { plan, reply } = planned(named(shop, facts));
    expect(plan.appends.contacts).toBeUndefined();
    const after = afterwards(shop, plan).records;
    expect(after.contacts.map((one) => one.certainty)).toEqual(['SUSPECTED', 'CONFIRMED']);
    expect(after.incidents[0]?.firstTransaction).toBe('T2');
    expect(reply.draft.to).toBe('kuro様');
  });
  it('is somebody new where two bear the nickname and nothing tells them apart', () => {
    const twins = stopped({ key: 'A-1', buyer: 'kuro' }, { key: 'A-2', buyer: 'kuro' });
    expect(planned(named(twins, { buyer: 'kuro', product: '鍋' })).plan.appends.contacts).toHaveLength(1);
  });
});

describe('a sheet without buyers', () => {
  const sold = (product: string, days: number): Partial<StockRow> => ({
    product,
    status: '',
    shipped: true,
    soldAt: MORNING - days * DAY,
    soldOn: MORNING - days * DAY,
  });
  const rows = Array.from({ length: 10 }, (_, at) => sold('キャンドル', 20 - at));
  const shop = stopped(...rows, sold('石けん', 1));
  const { candidates } = answered(
    showIncident(worldOf(shop), { kind: 'incident', incidentId: 'T-001' }),
  ).room;
  it('still offers every sale, the last one first, by product, day and stage', () => {
    expect(candidates).toHaveLength(11);
    expect(candidates[0]).toMatchObject({ product: '石けん', soldOn: '11/19', stage: '発送済み' });
  });
  it('and the chosen one becomes the reporter, not one more', () => {
    const [, second] = candidates;
    if (second === undefined) throw new Error('Nobody is offered.');
    const { plan } = planned(named(shop, { contactId: second.contactId }));
    expect(plan.appends.contacts).toBeUndefined();
    const certain = afterwards(shop, plan).records.contacts.filter((one) => one.certainty === 'CONFIRMED');
    expect(certain.map(({ id }) => id)).toEqual([second.contactId]);
  });
  it('a buyer who is gone is refused', () =>
    expect(named(shop, { contactId: 'C9-x' })).toEqual({
      kind: 'refused',
      refusal: { code: 'noSuchContact', contactId: 'C9-x' },
    }));
});

describe('a buyer added by hand', () => {
  const shop = stopped({ key: 'A-1', transaction: 'T1', buyer: 'ねこ屋' });
  const add = (facts: Partial<RequestOf<'addContact'>>, of: Shop = shop) =>
    addContact(worldOf(of), {
      kind: 'addContact',
      requestId: 'request-3',
      incidentId: 'T-001',
      marketplace: 'MERCARI',
      transactionId: '',
      buyer: '',
      product: '',
      stage: null,
      ...facts,
    });
  it.each([{ buyer: 'ねこ屋' }, { transactionId: 'ｔ１' }])('is not made twice: %j', (facts) =>
    expect(add(facts)).toMatchObject({ refusal: { code: 'contactKnown' } }),
  );
  it('with another product is another purchase', () =>
    expect(add({ buyer: 'ねこ屋', product: '鍋' }).kind).toBe('planned'));

  it('whose parcel is still here gets a box, and the trouble is not stopped any more', () => {
    const done = {
      ...shop,
      records: {
        ...shop.records,
        incidents: shop.records.incidents.map((one) => ({
          ...one,
          status: 'CONTAINED' as const,
          containedAt: MORNING,
        })),
      },
    };
    const { plan, reply } = planned(add({ buyer: 'はる', stage: 'AWAITING_SHIPMENT' }, done));
    const after = afterwards(done, plan).records;
    expect(after.tasks).toMatchObject([
      { kind: 'box', action: 'この箱を出さない', place: 'メルカリ', done: false },
    ]);
    expect(after.incidents[0]).toMatchObject({ status: 'REPORTED', stopped: '0/1', containedAt: null });
    expect(after.incidents[0]?.next).toBe('箱を出さないように分けておく');
    expect(reply.incident.boxesOpen).toBe(1);
    expect(reply.notes).toEqual(['「この箱を出さない」を作業に足しました。']);
  });
  it('whose parcel has left gets none', () =>
    expect(planned(add({ buyer: 'はる', stage: 'SHIPPED' })).plan.appends.tasks).toBeUndefined());
});
