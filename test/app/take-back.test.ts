// 「まちがいでした」: the marks come off, nothing that another trouble holds is let go, and what a person did by hand is listed.
import { describe, expect, it } from 'vitest';
import { nameTransaction } from '../../src/app/name-transaction.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import { previewMistake, takeBack } from '../../src/app/take-back.ts';
import { isUnsent } from '../../src/domain/message-draft.ts';
import { marksOf } from '../../src/domain/row-mark.ts';
import { isTaskOpen, needsReverse } from '../../src/domain/stop-task.ts';
import {
  afterwards,
  answered,
  MORNING,
  planned,
  SHEET,
  type Shop,
  sheetOf,
  shopOf,
  stockRow,
  worldOf,
} from '../support/small-world.ts';

const stop = (shop: Shop, to: number): Shop => {
  const selection = { sheetId: SHEET, tab: '在庫', spans: [{ from: 2, to }] };
  const request = { kind: 'stop', requestId: 'request-1', type: 'UNKNOWN' } as const;
  return afterwards(shop, planned(stopRows(worldOf({ ...shop, selection }), request)).plan);
};

const rows = sheetOf([
  stockRow({ key: 'A', marketplaces: ['MERCARI', 'YAHOO_AUCTION'] }),
  stockRow({ key: 'B', status: '発送待ち' }),
  stockRow({ key: 'C', status: '発送済み', transaction: 'T1', buyer: 'ねこ屋' }),
]);

/** Stopped, the first reply drafted, and one listing of A really taken down. */
function busy(): Shop {
  const stopped = stop(shopOf({ rows }), 4);
  const named = planned(
    nameTransaction(worldOf(stopped), {
      kind: 'nameTransaction',
      requestId: 'request-2',
      incidentId: 'T-001',
      marketplace: 'MERCARI',
      transactionId: 'T1',
      buyer: '',
      product: '',
    }),
  );
  const after = afterwards(stopped, named.plan);
  const tasks = after.records.tasks.map((task) =>
    task.place === 'ヤフオク' ? { ...task, done: true, outcome: '止めた' as const } : task,
  );
  return { ...after, records: { ...after.records, tasks } };
}

const mistake = (shop: Shop, reason = '') =>
  planned(takeBack(worldOf(shop), { kind: 'mistake', requestId: 'request-3', incidentId: 'T-001', reason }));

describe('given a stop with a draft and one listing taken down, when it was a mistake', () => {
  const shop = busy();
  const { plan, reply } = mistake(shop, '  見間違い ');
  const after = afterwards(shop, plan);

  it('then no row bears a mark any more', () => {
    const marks = marksOf(after.rows, after.records, MORNING);
    expect(marks.cells.every((own) => own.mark === '' && own.incidents === '')).toBe(true);
  });

  it('then the trouble is over, for the reason given', () => {
    expect(after.records.incidents[0]).toMatchObject({
      status: 'CANCELLED',
      ending: 'まちがいでした',
      endedAt: MORNING,
    });
    expect(after.records.holds.every((hold) => hold.state === 'RELEASED' && hold.left === 0)).toBe(true);
    expect(after.records.holds[0]?.releaseReason).toBe('まちがいでした(見間違い)');
  });

  it('then the unsent draft is withdrawn and its text is kept', () => {
    expect(after.records.drafts.filter(isUnsent)).toEqual([]);
    expect(after.records.drafts[0]?.text).toBe(shop.records.drafts[0]?.text);
  });

  it('then nobody has to do an open task, and only what was taken down has to be put back', () => {
    expect(after.records.tasks.filter(isTaskOpen)).toEqual([]);
    expect(after.records.tasks.filter(needsReverse).map((task) => task.place)).toEqual(['ヤフオク']);
    expect(reply.byHand).toEqual([{ label: '再出品', count: 1 }]);
  });

  it('then no buyer is affected', () => {
    expect(after.records.contacts.map((one) => [one.certainty, one.resolution, one.urgency])).toEqual(
      after.records.contacts.map(() => ['UNRELATED', 'NO_ACTION', '対象外']),
    );
  });

  it('then the reply says what the preview said', () => {
    const preview = answered(previewMistake(worldOf(shop), { kind: 'previewMistake', incidentId: 'T-001' }));
    expect(preview).toMatchObject({ rows: 2, heldByOthers: 0, drafts: 1, byHand: reply.byHand });
    expect(reply).toMatchObject({ rows: 2, heldByOthers: 0, drafts: 1 });
  });

  it('then doing it again is refused', () => {
    const again = { kind: 'mistake', requestId: 'request-4', incidentId: 'T-001', reason: '' } as const;
    expect(takeBack(worldOf(after), again)).toMatchObject({ refusal: { code: 'incidentEnded' } });
  });
});

it('given a row that two troubles hold, when one was a mistake, then the row stays stopped for the other', () => {
  const both = stop(stop(shopOf({ rows }), 3), 2);
  const { plan, reply } = mistake(both);
  expect(reply).toMatchObject({ rows: 1, heldByOthers: 1 });
  const after = afterwards(both, plan);
  const marks = marksOf(after.rows, after.records, MORNING);
  expect(marks.cells.map((own) => own.incidents)).toEqual(['T-002', '', '']);
});

it('a draft that was sent is never touched', () => {
  const shop = busy();
  const drafts = shop.records.drafts.map((draft) => ({ ...draft, state: 'SENT' as const, sent: true }));
  const sent = { ...shop, records: { ...shop.records, drafts } };
  const { plan, reply } = mistake(sent);
  expect(reply.drafts).toBe(0);
  expect(plan.changes.filter((change) => change.table === 'drafts')).toEqual([]);
});

it('a trouble that does not exist is refused, and so is its preview', () => {
  const world = worldOf(shopOf());
  const refusal = { kind: 'refused', refusal: { code: 'noSuchIncident', incidentId: 'T-9' } };
  const request = { kind: 'mistake', requestId: 'request-3', incidentId: 'T-9', reason: '' } as const;
  expect(takeBack(world, request)).toEqual(refusal);
  expect(previewMistake(world, { kind: 'previewMistake', incidentId: 'T-9' })).toEqual(refusal);
});
