// What the first nights have taught: days without a year, copied rows, suppliers of parcels that are gone, an outsourcer of two troubles.
import { afterEach, describe, expect, it } from 'vitest';
import { openDesk, setUp } from '../support/desk.ts';
import { tabOf } from '../support/workbook-cells.ts';
import { type NightDesk, nightDesk } from './night-desk.ts';
import { readyTwoTabs, SALES, STOCK, twoTabs } from './two-tabs.ts';

let desk: NightDesk;
afterEach(() => desk.close());

describe('a payment day typed as 11/18, without its year', () => {
  const ready = async () => {
    const plain = await openDesk(twoTabs(), { settle: false });
    plain.host.hand.edit(SALES, 'F2', [["'11/18"]]);
    setUp(plain);
    const dump = plain.host.dump();
    plain.close();
    return dump;
  };

  it('counts from that day, not from now: the parcel is due today', async () => {
    desk = await nightDesk(await ready());
    expect(desk.ask<'due'>({ kind: 'due' }).orders.map((order) => order.key)).toEqual(['T1']);
    const { id } = desk.stopOnly(SALES, ['A2']).incident;
    const [contact] = desk.ask<'contacts'>({ kind: 'contacts', incidentId: id }).list;
    expect(contact?.clockAt).toMatch(/^11\/20/);
    expect(desk.ask<'search'>({ kind: 'search', query: 'T1' }).list[0]?.why).toBe('発送待ち 11/18');
  });
});

it('a whole row copied after the stop, key and mark and all, is said at the next opening', async () => {
  desk = await nightDesk(await readyTwoTabs());
  desk.stop(desk.look(STOCK, ['A2']));
  desk.host.hand.edit(STOCK, 'A8', [tabOf(desk.host.dump(), STOCK).cells[1] ?? []]);
  expect(desk.open().notes).toEqual([
    'どの行か一つに決められないものが1件あります。当てはまりそうな行すべてに印を付けました。',
  ]);
});

it('a defect reported on a parcel that was sent: its supplier is asked once the kind is known', async () => {
  desk = await nightDesk(await readyTwoTabs());
  const { id } = desk.stop(desk.look(SALES, ['A3'])).incident;
  const request = {
    kind: 'setType',
    requestId: 'type-0001',
    incidentId: id,
    type: 'PARTIAL_DEFECT',
    subKind: null,
  } as const;
  expect(desk.ask<'setType'>(request).incident.suppliersOpen).toBe(1);
});

it('an outsourcer may not go on as long as another trouble holds the goods there', async () => {
  desk = await nightDesk(await readyTwoTabs());
  const [first, second] = [desk.stopOnly(STOCK, ['A4']), desk.stopOnly(STOCK, ['A4'])].map(
    (one) => one.incident.id,
  );
  for (const id of [first ?? '', second ?? '']) desk.record(desk.task(id, { kind: 'outsourcer' }), '止めた');
  expect(desk.mistake(first ?? '').byHand).toEqual([]);
  expect(desk.mistake(second ?? '').byHand).toContainEqual({ label: '再開の連絡', count: 1 });
});
