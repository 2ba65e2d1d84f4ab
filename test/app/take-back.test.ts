// 「まちがいでした」: the marks come off, nothing that another trouble holds is let go, and what a person did by hand is listed.
import { describe, expect, it } from 'vitest';
import { nameTransaction } from '../../src/app/name-transaction.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import { previewMistake, takeBack } from '../../src/app/take-back.ts';
import type { DraftId, IncidentId } from '../../src/domain/ids.ts';
import { isUnsent, type MessageDraft } from '../../src/domain/message-draft.ts';
import { reverseTasks } from '../../src/domain/reverse-task.ts';
import { marksOf } from '../../src/domain/row-mark.ts';
import { isTaskOpen, needsReverse } from '../../src/domain/stop-task.ts';
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

describe('given buyers who had been written to', () => {
  const shop = busy();
  const [draft] = shop.records.drafts;
  if (draft === undefined) throw new Error('no draft');
  const sent = { ...draft, state: 'SENT' as const, sent: true, sentAt: MORNING };
  const told = (drafts: readonly MessageDraft[], now = MORNING): Shop => ({
    ...shop,
    now,
    records: { ...shop.records, drafts },
  });
  const words = (after: Shop) => after.records.drafts.filter((one) => one.purpose === '問題なしのお知らせ');
  const ended = (before: Shop): Shop => afterwards(before, mistake(before).plan);

  it('then each gets one text that nothing was wrong, in the log, and it is listed to be sent', () => {
    const before = told([sent]);
    const { reply } = mistake(before);
    expect(reply).toMatchObject({
      drafts: 0,
      byHand: [
        { label: '再出品', count: 1 },
        { label: '送った人に「問題なし」の連絡', count: 1 },
      ],
    });
    const [word, ...more] = words(ended(before));
    expect(more).toEqual([]);
    expect(word).toMatchObject({
      state: 'DRAFT',
      sent: false,
      sentAt: null,
      sentBy: '',
      how: '',
      promise: null,
      when: '今すぐ',
      recipient: '購入者',
      contactId: sent.contactId,
      transactionId: 'T1',
      salutation: 'ねこ屋様',
      template: '問題なしのお知らせ(標準) 第1版',
    });
    expect(word?.text).toMatch(/^ねこ屋様\n[\s\S]*真鍮ピアス[\s\S]*問題は見つからず/);
    expect(word?.original).toBe(word?.text);
    expect(word?.id).not.toBe(sent.id);
  });

  it('then it says so in the words of 定型文', () => {
    const full = '{{宛名}}、{{商品}}は問題ありませんでした。';
    const own = { full, short: full, origin: '自分で', version: 3 } as const;
    const [word] = words(ended({ ...told([sent]), letters: { 'all-clear': own } }));
    expect(word).toMatchObject({
      text: 'ねこ屋様、「真鍮ピアス」は問題ありませんでした。',
      template: '問題なしのお知らせ(自分で) 第3版',
    });
  });

  it('then the preview says the same, and writes nothing', () => {
    const before = told([sent]);
    const preview = answered(
      previewMistake(worldOf(before), { kind: 'previewMistake', incidentId: 'T-001' }),
    );
    expect(preview.byHand).toEqual(mistake(before).reply.byHand);
  });

  it('then it waits for the morning when it is night', () => {
    const night = Date.parse('2026-11-20T23:10:00+09:00');
    expect(words(ended(told([sent], night)))[0]?.when).toBe('朝8時から');
  });

  it('then who was written to twice, or has answered, is told once', () => {
    const answer = { ...sent, id: 'M9-b' as DraftId, state: 'ANSWERED' as const };
    expect(words(ended(told([sent, answer])))).toHaveLength(1);
  });

  it('then nobody else is told: not the outsourcer, not a buyer of another trouble', () => {
    const toOther = { ...sent, recipient: '外注先' };
    const elsewhere = { ...sent, incidentId: 'T-009' as IncidentId };
    expect(words(ended(told([toOther, elsewhere])))).toEqual([]);
    expect(words(ended(shop))).toEqual([]);
  });

  it('then the buyer is told next, and the trouble says so once the listing is up', () => {
    const after = ended(told([sent]));
    const next = (contactId: string) => after.records.contacts.find((one) => one.id === contactId)?.next;
    expect(next(sent.contactId)).toBe('「問題なし」を連絡する');
    expect(after.records.incidents[0]?.next).toBe('止めた出品を元に戻す');
  });
});

it('given a listing that an ended trouble had taken down as well, then its trouble is named', () => {
  const both = stop(stop(shopOf({ rows }), 3), 2);
  const tasks = both.records.tasks.map((task) =>
    task.incidentId === 'T-001' && task.kind === 'listing'
      ? { ...task, done: true, outcome: '止めた' as const }
      : task,
  );
  const down = { ...both, records: { ...both.records, tasks } };
  const first = mistake(down);
  expect(first.reply.byHand).toEqual([]);
  const left = afterwards(down, first.plan);
  expect(left.records.incidents[0]?.next).toBe('することはありません');
  const second = planned(
    takeBack(worldOf(left), { kind: 'mistake', requestId: 'request-5', incidentId: 'T-002', reason: '' }),
  );
  expect(second.reply.notes.join()).toContain('トラブル T-001');
  const end = afterwards(left, second.plan);
  expect(end.records.incidents[0]?.next).toBe('止めた出品を元に戻す');
  const { holds, incidents } = end.records;
  expect(reverseTasks(holds, end.records.tasks, incidents).map((task) => task.incidentId)).toEqual([
    'T-001',
    'T-001',
  ]);
});
