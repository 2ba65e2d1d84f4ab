// 「まず止める」: what each group of rows becomes, and ids that the same request gives again, in whatever order the rows stand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopRows } from '../../src/app/stop-rows.ts';
import { isActive } from '../../src/domain/hold.ts';
import { HOUR } from '../../src/domain/instant.ts';
import { marksOf } from '../../src/domain/row-mark.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { planned } from '../support/decided.ts';
import {
  afterwards,
  MORNING,
  NO_RECORDS,
  SHEET,
  type Shop,
  sheetOf,
  shopOf,
  stockRow,
  worldOf,
} from '../support/small-world.ts';

const EVERYTHING = { sheetId: SHEET, tab: '在庫', spans: [{ from: 1, to: 9999 }] };

const stop = (shop: Shop, type: 'UNKNOWN' | 'DESCRIPTION_ERROR' | 'WRONG_SHIPMENT' = 'UNKNOWN') =>
  planned(stopRows(worldOf(shop), { kind: 'stop', requestId: 'request-1', type }));

const shopWith = (rows: readonly StockRow[]): Shop =>
  shopOf({ rows: sheetOf(rows), operation: 12, selection: EVERYTHING });

const stopOne = (facts: Partial<StockRow>) => stop(shopWith([stockRow({ key: 'A-1', ...facts })]));

describe('given a row of each group, when everything is stopped', () => {
  const shop = shopWith([
    stockRow({
      key: 'LIVE',
      product: '皿',
      status: '出品中',
      marketplaces: ['MERCARI', 'RAKUMA'],
      quantity: 60,
    }),
    stockRow({ key: 'BOX', status: '発送待ち', buyer: 'ねこ屋', transaction: 'T1' }),
    stockRow({ key: 'SENT', status: '発送済み', buyer: 'kuro', transaction: 'T2' }),
    stockRow({ key: 'ODD', status: 'なぞ' }),
    stockRow({ key: 'DOWN', status: '停止中' }),
  ]);
  const { plan, reply } = stop(shop);
  const { incidents = [], holds = [], tasks = [], contacts = [] } = plan.appends;

  it('then one trouble is opened with the number of the operation', () => {
    expect(incidents).toHaveLength(1);
    expect(incidents[0]).toMatchObject({
      id: 'T-012',
      title: '皿 ほか4件',
      type: 'UNKNOWN',
      status: 'REPORTED',
      kind: 'NORMAL',
      startedAt: MORNING,
      reach: '選んだ5行',
      who: 'みき',
      stopped: '0/4',
      contacted: '0/2',
      next: 'まだ売れてしまう出品を止める',
    });
  });

  it('then every row but the sent one is held for all its pieces', () => {
    expect(holds.map((hold) => [hold.key, hold.quantity, hold.left, hold.alreadyStopped])).toEqual([
      ['LIVE', 60, 60, false],
      ['BOX', 1, 1, false],
      ['ODD', 1, 1, false],
      ['DOWN', 1, 1, true],
    ]);
    expect(holds.every((hold) => isActive(hold) && hold.heldAt === MORNING)).toBe(true);
    expect(holds.map((hold) => hold.unclear !== '')).toEqual([false, false, true, false]);
  });

  it('then each listing and the box has a task, and what was down already has none', () => {
    expect(tasks.map((task) => [task.key, task.kind, task.place])).toEqual([
      ['LIVE', 'listing', 'メルカリ'],
      ['LIVE', 'listing', 'ラクマ'],
      ['ODD', 'listing', 'メルカリ'],
      ['BOX', 'box', 'メルカリ'],
    ]);
    expect(tasks.every((task) => !task.done && task.outcome === null && task.reverse !== '')).toBe(true);
  });

  it('then both buyers are contacts, the one with the parcel proposed first', () => {
    expect(contacts.map((contact) => [contact.key, contact.stage, contact.certainty])).toEqual([
      ['BOX', 'AWAITING_SHIPMENT', 'SUSPECTED'],
      ['SENT', 'SHIPPED', 'SUSPECTED'],
    ]);
    expect(reply.candidates.map((one) => one.transactionId)).toEqual(['T2', 'T1']);
  });

  it('then the reply counts the same, and no draft is made before the transaction is named', () => {
    expect(reply).toMatchObject({ marked: 4, tasks: 4, contacts: 2, notes: [] });
    expect(plan.appends.drafts).toBeUndefined();
    expect(plan.changes).toEqual([]);
    expect(plan.sentence).toBe('「皿 ほか4件」の4行に停止の印を付けました');
  });

  it('then the marks follow: 要停止 while something sells, 停止中 where nothing is to be done, none on the sent row', () => {
    const after = afterwards(shop, plan);
    const marks = marksOf(after.rows, after.records, MORNING);
    expect(marks.cells.map((own) => own.mark)).toEqual(['要停止', '要停止', '', '要停止', '停止中']);
  });
});

describe('a single row', () => {
  it('that was down already is contained at once', () => {
    const { plan, reply } = stopOne({ status: '停止中' });
    expect(plan.appends.incidents?.[0]).toMatchObject({ status: 'CONTAINED', containedAt: MORNING });
    expect(reply).toMatchObject({ marked: 1, tasks: 0 });
  });

  it('that was sent makes a contact and no mark, and is not called contained', () => {
    const { plan, reply } = stopOne({ status: '発送済み' });
    expect(plan.appends.incidents?.[0]).toMatchObject({ status: 'REPORTED', containedAt: null });
    expect(reply).toMatchObject({ marked: 0, tasks: 0, contacts: 1 });
    expect(plan.sentence).toContain('連絡する相手1件');
  });

  it('on no known marketplace still gets a task', () => {
    expect(stopOne({ marketplaces: [] }).plan.appends.tasks?.[0]).toMatchObject({ place: 'その他' });
  });

  it('that relists by itself gets a task for that', () => {
    const actions = (facts: Partial<StockRow>) =>
      stopOne(facts).plan.appends.tasks?.map((task) => task.action);
    expect(actions({ relists: true })).toEqual(['公開停止', '自動再出品を切る']);
    expect(actions({})?.join()).not.toContain('切らないと');
  });

  it('keeps the description it was sold with', () => {
    const held = stopOne({ description: '新品です' }).plan.appends.holds?.[0];
    expect(held).toMatchObject({ description: '新品です', describedAt: MORNING });
    expect(stopOne({}).plan.appends.holds?.[0]).toMatchObject({ description: '', describedAt: null });
  });

  it('counts its shipping deadline from the payment, else provisionally from the sale', () => {
    const paid = { status: '発送待ち', shipDays: '1~2日で発送', paidAt: MORNING, soldAt: MORNING - HOUR };
    expect(stopOne(paid).plan.appends.contacts?.[0]).toMatchObject({
      shipBy: MORNING + 48 * HOUR,
      provisional: false,
    });
    expect(stopOne({ ...paid, paidAt: undefined }).plan.appends.contacts?.[0]).toMatchObject({
      shipBy: MORNING + 47 * HOUR,
      provisional: true,
    });
  });

  it.each([
    ['UNKNOWN', 'SUSPECTED'],
    ['WRONG_SHIPMENT', 'SUSPECTED'],
    ['DESCRIPTION_ERROR', 'CONFIRMED'],
  ] as const)('of %s makes its buyer %s', (type, certainty) => {
    const shop = shopWith([stockRow({ key: 'A-1', status: '発送済み' })]);
    expect(stop(shop, type).plan.appends.contacts?.[0]?.certainty).toBe(certainty);
  });
});

it('tasks stand by what can sell or leave soonest', () => {
  const auction = { status: '出品中', marketplaces: ['YAHOO_AUCTION'] as const };
  const { plan } = stop(
    shopWith([
      stockRow({ key: 'NEXT-DAY', ...auction, endsAt: MORNING + 24 * HOUR }),
      stockRow({ key: 'BOX-TODAY', status: '発送待ち', shipDays: '1', paidAt: MORNING - 20 * HOUR }),
      stockRow({ key: 'ANYTIME' }),
      stockRow({ key: 'IN-17-MIN', ...auction, endsAt: MORNING + HOUR / 4 }),
      stockRow({ key: 'BOX-OPEN', status: '発送待ち' }),
      stockRow({ key: 'ANYTIME-2' }),
    ]),
  );
  expect(plan.appends.tasks?.map((task) => task.key)).toEqual([
    'IN-17-MIN',
    'ANYTIME',
    'ANYTIME-2',
    'BOX-TODAY',
    'NEXT-DAY',
    'BOX-OPEN',
  ]);
});

describe('rows without a usable key', () => {
  it('get a トメルID each, twins too, and the ids of others are not taken', () => {
    const twin = stockRow({ product: '皿' });
    const taken = `R12-${twin.digest.slice(0, 8)}-1`;
    const shop = shopWith([twin, twin, stockRow({ product: '鍋', ownId: taken }), stockRow({ key: 'A' })]);
    const { plan } = stop(shop);
    const ids = plan.givenIds.map((one) => one.ownId);
    expect(plan.givenIds.map((one) => one.row)).toEqual([2, 3]);
    expect(new Set([...ids, taken]).size).toBe(3);
    expect(new Set(plan.appends.holds?.map((hold) => hold.id)).size).toBe(4);
  });

  it('that were sent get none, because nothing is written on them', () => {
    const sent = stockRow({ status: '発送済み', ownId: 'R1-x-1' });
    const { plan } = stop(shopWith([sent, sent, stockRow({ status: '取引完了' })]));
    expect(plan.givenIds).toEqual([]);
    expect(new Set(plan.appends.contacts?.map((contact) => contact.id)).size).toBe(3);
  });

  it('copied with their トメルID get one of their own each', () => {
    const copy = stockRow({ product: '皿', ownId: 'R1-x-1' });
    const { plan } = stop(shopWith([copy, copy]));
    const ids = plan.givenIds.map((one) => one.ownId);
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain('R1-x-1');
  });
});

it('rows that are gone since the preview are told, the rest is stopped', () => {
  const shop = shopWith([stockRow({ key: 'A' })]);
  const rows = [`${SHEET}|k|A`, `${SHEET}|k|B`];
  const decision = stopRows(worldOf(shop), { kind: 'stop', requestId: 'request-1', type: 'UNKNOWN', rows });
  const { reply } = planned(decision);
  expect(reply.marked).toBe(1);
  expect(reply.notes).toHaveLength(1);
});

it('a refused stop says why', () => {
  const shop = shopOf({ selection: null });
  expect(stopRows(worldOf(shop), { kind: 'stop', requestId: 'request-1', type: 'UNKNOWN' })).toEqual({
    kind: 'refused',
    refusal: { code: 'nothingSelected' },
  });
});

const sheets = fc
  .array(
    fc.record({
      key: fc.constantFrom('', 'A', 'B', 'C', 'D'),
      product: fc.constantFrom('皿', '鍋'),
      status: fc.constantFrom('出品中', '発送待ち', '発送済み', '停止中', 'なぞ', ''),
      buyer: fc.constantFrom('', 'ねこ屋'),
      quantity: fc.constantFrom(null, 0, 3),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((facts) => facts.map((one) => stockRow(one)));

describe('whatever the rows hold', () => {
  it('the same request gives the same plan', () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        expect(stop(shopWith(rows))).toEqual(stop(shopWith(rows)));
      }),
    );
  });

  it('the ids are those of the contents, in whatever order the rows stand, and none is used twice', () => {
    const idsOf = (shop: Shop): readonly string[] => {
      const { appends, givenIds } = stop(shop).plan;
      const records = [appends.holds ?? [], appends.tasks ?? [], appends.contacts ?? []].flat();
      return [...records.map((one) => one.id), ...givenIds.map((one) => one.ownId)].sort();
    };
    fc.assert(
      fc.property(sheets, fc.func(fc.nat(99)), (rows, order) => {
        const ids = idsOf(shopWith(rows));
        expect(new Set(ids).size).toBe(ids.length);
        const sorted = [...sheetOf(rows)].sort((a, b) => order(a.row) - order(b.row));
        expect(idsOf(shopWith(sorted))).toEqual(ids);
      }),
    );
  });

  it('every row is held or has been sent, and every open listing task belongs to a held row', () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const shop = shopWith(rows);
        const { plan } = stop(shop);
        const after = afterwards({ ...shop, records: NO_RECORDS }, plan);
        const marks = marksOf(after.rows, after.records, MORNING);
        after.rows.forEach((row, at) => {
          expect(marks.cells[at]?.mark === '').toBe(row.status === '発送済み');
        });
        expect(marks.gone).toEqual([]);
        const held = new Set(after.records.holds.map((hold) => hold.id));
        expect(after.records.tasks.every((task) => held.has(task.holdId))).toBe(true);
      }),
    );
  });
});
