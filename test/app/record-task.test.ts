// What becomes of a stop task, and what follows from it: the mark, the release, the buyer and the box.
import { describe, expect, it } from 'vitest';
import { recordTask } from '../../src/app/record-task.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import { takeBack } from '../../src/app/take-back.ts';
import { MINUTE } from '../../src/domain/instant.ts';
import { marksOf } from '../../src/domain/row-mark.ts';
import { planned } from '../support/decided.ts';
import {
  afterwards,
  MORNING,
  type Shop,
  sheetOf,
  shopOf,
  stockRow,
  worldOf,
} from '../support/small-world.ts';

type Type = 'UNKNOWN' | 'DESCRIPTION_ERROR' | 'PARTIAL_DEFECT';

/** One piece on two marketplaces, one on one, all stopped. */
function stoppedShop(type: Type = 'UNKNOWN'): Shop {
  const rows = sheetOf([
    stockRow({ key: 'A-1', product: 'ピアス', marketplaces: ['MERCARI', 'YAHOO_AUCTION'] }),
    stockRow({ key: 'A-2', product: 'マグ', marketplaces: ['RAKUMA'] }),
  ]);
  const shop = shopOf({ rows });
  const { plan } = planned(
    stopRows(worldOf(shop), { kind: 'stop', requestId: 'r', type, rows: ['11|k|A-1', '11|k|A-2'] }),
  );
  return afterwards(shop, plan);
}

const taskAt = (shop: Shop, place: string) => {
  const task = shop.records.tasks.find((one) => one.place === place && one.kind === 'listing');
  if (task === undefined) throw new Error(`no task at ${place}`);
  return task;
};

type Outcome = Parameters<typeof recordTask>[1]['outcome'];

const decide = (shop: Shop, place: string, outcome: Outcome, taskId = taskAt(shop, place).id) =>
  recordTask(worldOf(shop), { kind: 'recordTask', requestId: 'r', taskId, outcome });

const withOutcome = (shop: Shop, place: string, outcome: Outcome): Shop =>
  afterwards(shop, planned(decide(shop, place, outcome)).plan);

const marks = (shop: Shop) => marksOf(shop.rows, shop.records, shop.now).cells.map((cells) => cells.mark);

const incidentOf = (shop: Shop) => {
  const incident = shop.records.incidents[0];
  if (incident === undefined) throw new Error('no incident');
  return incident;
};

describe('a listing was stopped', () => {
  it('leaves the row 要停止 until every listing of the piece is stopped', () => {
    const first = withOutcome(stoppedShop(), 'メルカリ', '止めた');
    expect(marks(first)).toEqual(['要停止', '要停止']);
    const second = withOutcome(first, 'ヤフオク', '止めた');
    expect(marks(second)).toEqual(['停止中', '要停止']);
    expect(incidentOf(second)).toMatchObject({ stopped: '2/3', status: 'REPORTED', containedAt: null });
  });

  it('says how many minutes it took once the last one is stopped', () => {
    const shop = withOutcome(withOutcome(stoppedShop(), 'メルカリ', '止めた'), 'ヤフオク', '止めた');
    const late = { ...shop, now: MORNING + 17 * MINUTE };
    const { plan, reply } = planned(decide(late, 'ラクマ', 'もともと止まっていた'));
    expect(reply.incident).toMatchObject({ minutes: 17, listingsOpen: 0, statusLabel: '停止済み' });
    expect(incidentOf(afterwards(late, plan))).toMatchObject({ stopped: '3/3', containedAt: late.now });
  });

  it.each(['止められない', '少し待つ', '売れてから見る'] as const)('%s leaves it selling', (outcome) => {
    const shop = withOutcome(stoppedShop(), 'ラクマ', outcome);
    expect(marks(shop)).toEqual(['要停止', '要停止']);
    expect(taskAt(shop, 'ラクマ')).toMatchObject({ done: false, outcome, doneAt: null });
    expect(incidentOf(shop).stopped).toBe('0/3');
  });

  it('can be set back, and then the trouble is not contained', () => {
    const all = (['メルカリ', 'ヤフオク', 'ラクマ'] as const).reduce(
      (shop, place) => withOutcome(shop, place, '止めた'),
      stoppedShop(),
    );
    expect(incidentOf(all).status).toBe('CONTAINED');
    const back = withOutcome(all, 'ラクマ', null);
    expect(incidentOf(back)).toMatchObject({ status: 'REPORTED', containedAt: null, stopped: '2/3' });
    expect(marks(back)).toEqual(['停止中', '要停止']);
  });
});

describe('a description was put right on its page (②)', () => {
  it('frees the row when every listing of the piece was put right', () => {
    const one = withOutcome(stoppedShop('DESCRIPTION_ERROR'), 'メルカリ', '直した');
    expect(marks(one)).toEqual(['要停止', '要停止']);
    const both = withOutcome(one, 'ヤフオク', '追記した');
    expect(marks(both)).toEqual(['', '要停止']);
    expect(both.records.holds[0]).toMatchObject({
      state: 'RELEASED',
      left: 0,
      released: 1,
      releaseReason: '追記した',
    });
  });

  it('keeps the row stopped when one listing was stopped instead', () => {
    const shop = withOutcome(
      withOutcome(stoppedShop('DESCRIPTION_ERROR'), 'メルカリ', '止めた'),
      'ヤフオク',
      '追記した',
    );
    expect(marks(shop)).toEqual(['停止中', '要停止']);
    expect(shop.records.holds[0]?.state).toBe('ACTIVE');
  });

  it('holds the row again when it is set back', () => {
    const shop = withOutcome(
      withOutcome(stoppedShop('DESCRIPTION_ERROR'), 'ラクマ', '直した'),
      'ラクマ',
      null,
    );
    expect(shop.records.holds[1]).toMatchObject({ state: 'ACTIVE', left: 1, released: 0, releaseReason: '' });
    expect(marks(shop)[1]).toBe('要停止');
  });

  it('does not hold again what an end has let go since', () => {
    const shop = withOutcome(stoppedShop('DESCRIPTION_ERROR'), 'ラクマ', '直した');
    const holds = shop.records.holds.map((hold) => ({ ...hold, releaseReason: '品物は無事' }));
    const after = withOutcome({ ...shop, records: { ...shop.records, holds } }, 'ラクマ', null);
    expect(after.records.holds[1]).toMatchObject({ state: 'RELEASED', left: 0, released: 1 });
  });

  it('is refused for any other kind of trouble', () => {
    expect(decide(stoppedShop('PARTIAL_DEFECT'), 'ラクマ', '直した')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'outcomeUnfit' },
    });
  });
});

describe('売れていた', () => {
  it('makes the buyer and the box that must not leave, once for each marketplace that sold the piece', () => {
    const once = withOutcome(stoppedShop(), 'メルカリ', '売れていた');
    const twice = withOutcome(once, 'ヤフオク', '売れていた');
    expect(
      twice.records.contacts.map((contact) => [contact.marketplace, contact.stage, contact.certainty]),
    ).toEqual([
      ['MERCARI', 'AWAITING_SHIPMENT', 'SUSPECTED'],
      ['YAHOO_AUCTION', 'AWAITING_SHIPMENT', 'SUSPECTED'],
    ]);
    const boxes = twice.records.tasks.filter((task) => task.kind === 'box');
    expect(new Set(boxes.map((box) => box.id)).size).toBe(2);
    expect(marks(twice)[0]).toBe('要停止');
  });

  it('cannot be taken back, because the buyer and the box are there', () => {
    const sold = withOutcome(stoppedShop(), 'メルカリ', '売れていた');
    expect(decide(sold, 'メルカリ', null)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'taskSettled' },
    });
  });

  it('is no outcome for a box', () => {
    const sold = withOutcome(stoppedShop(), 'メルカリ', '売れていた');
    const box = sold.records.tasks.find((task) => task.kind === 'box');
    expect(decide(sold, '', '売れていた', box?.id)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'outcomeUnfit' },
    });
  });
});

describe('もう出してしまった', () => {
  function shopWithBox(): Shop {
    const shop = shopOf({ rows: sheetOf([stockRow({ key: 'A-3', status: '発送待ち', buyer: 'ねこ屋' })]) });
    const stop = stopRows(worldOf(shop), {
      kind: 'stop',
      requestId: 'r',
      type: 'UNKNOWN',
      rows: ['11|k|A-3'],
    });
    return afterwards(shop, planned(stop).plan);
  }
  const boxOf = (shop: Shop) => shop.records.tasks.find((task) => task.kind === 'box');

  it('closes the box, and the buyer has a parcel on the way', () => {
    const shop = shopWithBox();
    const gone = afterwards(shop, planned(decide(shop, '', '止められない', boxOf(shop)?.id)).plan);
    expect(boxOf(gone)).toMatchObject({ done: true, outcome: '止められない' });
    expect(gone.records.contacts[0]).toMatchObject({ stage: 'SHIPPED' });
    expect(incidentOf(gone).status).toBe('CONTAINED');
    const back = afterwards(gone, planned(decide(gone, '', null, boxOf(gone)?.id)).plan);
    expect(back.records.contacts).toEqual(shop.records.contacts);
  });
});

describe('まちがいでした after stopping by hand', () => {
  it('lists what a person really took off sale, and nothing else', () => {
    const shop = withOutcome(
      withOutcome(stoppedShop(), 'メルカリ', '止めた'),
      'ヤフオク',
      'もともと止まっていた',
    );
    const { reply } = planned(
      takeBack(worldOf(shop), {
        kind: 'mistake',
        requestId: 'r',
        incidentId: incidentOf(shop).id,
        reason: '',
      }),
    );
    expect(reply.byHand).toEqual([{ label: '公開し直す', count: 1 }]);
  });
});

it('refuses a task that is not there and a trouble that has ended', () => {
  const shop = stoppedShop();
  expect(decide(shop, '', '止めた', 'S9-none' as never)).toMatchObject({ refusal: { code: 'noSuchTask' } });
  const { plan } = planned(
    takeBack(worldOf(shop), { kind: 'mistake', requestId: 'r', incidentId: incidentOf(shop).id, reason: '' }),
  );
  expect(decide(afterwards(shop, plan), 'ラクマ', '止めた')).toMatchObject({
    refusal: { code: 'incidentEnded' },
  });
});
