// 「連絡は来ていない(自分で気づいた)」: nobody waits, and the desk no longer says so.
import { describe, expect, it } from 'vitest';
import { foundMyself } from '../../src/app/found-myself.ts';
import { incidentLine } from '../../src/app/incident-line.ts';
import { nameTransaction } from '../../src/app/name-transaction.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import { planned } from '../support/decided.ts';
import { afterwards, type Shop, sheetOf, shopOf, stockRow, worldOf } from '../support/small-world.ts';

function stoppedShop(): Shop {
  const shop = shopOf({ rows: sheetOf([stockRow({ key: 'A-1' })]) });
  const stop = stopRows(worldOf(shop), { kind: 'stop', requestId: 'r', type: 'UNKNOWN', rows: ['11|k|A-1'] });
  return afterwards(shop, planned(stop).plan);
}

const lineOf = (shop: Shop) => {
  const incident = shop.records.incidents[0];
  if (incident === undefined) throw new Error('no incident');
  return incidentLine(incident, shop.records, worldOf(shop));
};

const press = (shop: Shop, incidentId = 'T-001') =>
  foundMyself(worldOf(shop), { kind: 'foundMyself', requestId: 'r', incidentId });

const name = (shop: Shop) =>
  nameTransaction(worldOf(shop), {
    kind: 'nameTransaction',
    requestId: 'r',
    incidentId: 'T-001',
    marketplace: 'MERCARI',
    transactionId: 'm1',
    buyer: '',
    product: '',
  });

describe('a trouble that the seller found', () => {
  it('has no buyer waiting for a first reply', () => {
    const shop = stoppedShop();
    expect(lineOf(shop).firstReply).toBe('none');
    const found = afterwards(shop, planned(press(shop)).plan);
    expect(found.records.incidents[0]?.origin).toBe('自分で気づいた');
    expect(lineOf(found).firstReply).toBe('notNeeded');
    expect(found.records.incidents[0]?.next).toBe(lineOf(found).next);
  });

  it('may still turn out to have a buyer: naming the transaction makes the draft', () => {
    const found = afterwards(stoppedShop(), planned(press(stoppedShop())).plan);
    const named = afterwards(found, planned(name(found)).plan);
    expect(named.records.incidents[0]?.origin).toBe('購入者から');
    expect(lineOf(named).firstReply).toBe('draft');
  });

  it('is refused once a buyer is named, and for a trouble that is not there', () => {
    const named = afterwards(stoppedShop(), planned(name(stoppedShop())).plan);
    expect(press(named)).toMatchObject({ refusal: { code: 'alreadyNamed' } });
    expect(press(stoppedShop(), 'T-999')).toMatchObject({ refusal: { code: 'noSuchIncident' } });
  });
});
