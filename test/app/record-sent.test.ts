// 「送った」 is what a person says: the state of the draft, of the buyer and of the trouble follow; the text never changes.
import { describe, expect, it } from 'vitest';
import { nameTransaction } from '../../src/app/name-transaction.ts';
import { recordSent } from '../../src/app/record-sent.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import { takeBack } from '../../src/app/take-back.ts';
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

/** A sold piece whose buyer has reported; the first reply is drafted. */
function shopWithDraft(): Shop {
  const rows = sheetOf([
    stockRow({ key: 'A-1', status: '発送済み', buyer: 'ねこ屋', transaction: 'm12345678901' }),
  ]);
  const shop = shopOf({ rows });
  const stopped = afterwards(
    shop,
    planned(stopRows(worldOf(shop), { kind: 'stop', requestId: 'r', type: 'UNKNOWN', rows: ['11|k|A-1'] }))
      .plan,
  );
  const named = nameTransaction(worldOf(stopped), {
    kind: 'nameTransaction',
    requestId: 'r',
    incidentId: 'T-001',
    marketplace: 'MERCARI',
    transactionId: 'm12345678901',
    buyer: 'ねこ屋',
    product: '',
  });
  return afterwards(stopped, planned(named).plan);
}

const press = (
  shop: Shop,
  how: 'asItIs' | 'ownWords' | 'takenBack',
  draftId = shop.records.drafts[0]?.id ?? '',
) => recordSent(worldOf(shop), { kind: 'recordSent', requestId: 'r', draftId, how });

describe('送った', () => {
  it('notes when, who and how, and that the buyer has been written to', () => {
    const shop = shopWithDraft();
    const { plan, reply } = planned(press(shop, 'asItIs'));
    const sent = afterwards(shop, plan);
    expect(sent.records.drafts[0]).toMatchObject({
      state: 'SENT',
      sent: true,
      sentAt: shop.now,
      sentBy: 'みき',
      how: 'この文面',
    });
    expect(sent.records.contacts[0]).toMatchObject({
      resolution: 'CONTACTED',
      lastContact: shop.now,
      next: '返事を待つ',
    });
    expect(sent.records.incidents[0]?.contacted).toBe('1/1');
    expect(reply.incident).toMatchObject({ firstReply: 'sent', promise: '11/21 20:00' });
  });

  it('tells own words from the draft', () => {
    const shop = shopWithDraft();
    expect(afterwards(shop, planned(press(shop, 'ownWords')).plan).records.drafts[0]?.how).toBe(
      '自分の言葉で',
    );
  });

  it('never changes the text', () => {
    const shop = shopWithDraft();
    const sent = afterwards(shop, planned(press(shop, 'asItIs')).plan);
    expect(sent.records.drafts[0]?.text).toBe(shop.records.drafts[0]?.text);
  });

  it('is refused the second time: nobody gets the same letter twice', () => {
    const shop = shopWithDraft();
    const sent = afterwards(shop, planned(press(shop, 'asItIs')).plan);
    expect(press(sent, 'asItIs')).toMatchObject({ kind: 'refused', refusal: { code: 'alreadySent' } });
  });

  it('taken back leaves everything as it was before', () => {
    const shop = shopWithDraft();
    const sent = afterwards(shop, planned(press(shop, 'asItIs')).plan);
    const back = afterwards(sent, planned(press(sent, 'takenBack')).plan);
    expect(back.records).toEqual(shop.records);
  });

  it('cannot be taken back before it was sent, and knows its drafts', () => {
    const shop = shopWithDraft();
    expect(press(shop, 'takenBack')).toMatchObject({ refusal: { code: 'notSent' } });
    expect(press(shop, 'asItIs', 'M9-none')).toMatchObject({ refusal: { code: 'noSuchDraft' } });
  });
});

describe('a text that nothing was wrong', () => {
  /** The first reply was sent, then it turned out to be a mistake. */
  function endedShop(): Shop {
    const shop = shopWithDraft();
    const sent = afterwards(shop, planned(press(shop, 'asItIs')).plan);
    const request = { kind: 'mistake', requestId: 'r', incidentId: 'T-001', reason: '' } as const;
    return afterwards(sent, planned(takeBack(worldOf(sent), request)).plan);
  }
  const wordOf = (shop: Shop): string =>
    shop.records.drafts.find((draft) => draft.purpose === '問題なしのお知らせ')?.id ?? '';

  it('can be sent although the trouble is over, and the buyer stays unconcerned', () => {
    const shop = { ...endedShop(), now: MORNING + 3600_000 };
    const { plan, reply } = planned(press(shop, 'asItIs', wordOf(shop)));
    const after = afterwards(shop, plan);
    expect(after.records.drafts[1]).toMatchObject({ state: 'SENT', sent: true, sentAt: shop.now });
    expect(after.records.contacts[0]).toMatchObject({
      certainty: 'UNRELATED',
      resolution: 'NO_ACTION',
      lastContact: shop.now,
      promise: null,
      next: '',
      deadline: null,
    });
    expect(reply.incident).toMatchObject({
      status: 'CANCELLED',
      reverseOpen: 0,
      next: 'することはありません',
    });
    expect(after.records.incidents[0]?.next).toBe('することはありません');
  });

  it('taken back leaves everything as it was before', () => {
    const shop = endedShop();
    const sent = afterwards(shop, planned(press(shop, 'ownWords', wordOf(shop))).plan);
    const back = afterwards(sent, planned(press(sent, 'takenBack', wordOf(shop))).plan);
    expect(back.records).toEqual(shop.records);
  });

  it('is the only one that an ended trouble still sends', () => {
    const shop = endedShop();
    expect(press(shop, 'takenBack')).toMatchObject({ refusal: { code: 'incidentEnded' } });
  });
});

it('a sent reply sets the clocks of its buyer, who has none once it is taken back', () => {
  const shop = shopWithDraft();
  const sent = afterwards(shop, planned(press(shop, 'asItIs')).plan);
  expect(sent.records.contacts[0]).toMatchObject({
    promise: Date.parse('2026-11-21T20:00:00+09:00'),
    deadline: MORNING + 3 * 3600_000,
    deadlineKind: '返事を見に行く',
  });
  const back = afterwards(sent, planned(press(sent, 'takenBack')).plan);
  expect(back.records.contacts[0]).toMatchObject({ promise: null, deadline: null, deadlineKind: '' });
});
