// 品物は無事: everything is let go, buyers stay, and the trouble ends when nobody is left to talk to.
import { describe, expect, it } from 'vitest';
import type { ContactId, HoldId, IncidentId } from '../../src/domain/ids.ts';
import { HOUR } from '../../src/domain/instant.ts';
import { identityOf } from '../../src/domain/row-identity.ts';
import { isTaskOpen } from '../../src/domain/stop-task.ts';
import { answered } from '../support/decided.ts';
import {
  a,
  b,
  c,
  done,
  type Ending,
  type Facts,
  holdOn,
  other,
  preview,
  release,
  reporter,
  sent,
  shopWith,
  stopped,
  task,
  tasks,
} from '../support/release-shop.ts';
import { contactOf, draftOf, MORNING } from '../support/small-world.ts';

describe('品物は無事', () => {
  const shop = shopWith();
  const { records, reply, marks, incident } = done(shop, 'SOUND');

  it('lets every row go, and says why', () => {
    expect(marks).toEqual(['', '', '']);
    expect(records.holds.map((hold) => [hold.state, hold.released, hold.left, hold.releaseReason])).toEqual([
      ['RELEASED', 60, 0, '品物は無事'],
      ['RELEASED', 1, 0, '品物は無事'],
      ['RELEASED', 1, 0, '品物は無事'],
    ]);
    expect(records.holds[0]).toMatchObject({ releasedAt: shop.now, releasedBy: 'みき' });
    expect(done(shop, 'SOUND', [], ' 梱包の問題 ').records.holds[0]?.releaseReason).toBe(
      '品物は無事(梱包の問題)',
    );
  });

  it('ends what nobody has stopped, keeps the notes, and leaves the supplier', () => {
    expect(records.tasks.filter(isTaskOpen).map((one) => one.kind)).toEqual(['supplier']);
    const [, ended] = records.tasks;
    expect(ended).toMatchObject({ done: true, outcome: null, reverse: 'なし', doneAt: shop.now });
    expect(ended?.note).toBe('電話した\n「品物は無事」となったので、この作業はもういりません。');
  });

  it('makes what a person stopped due to be put back', () => {
    expect(reply.byHand).toEqual([
      { label: '公開し直す', count: 1 },
      { label: '出してよい', count: 1 },
      { label: '再開の連絡', count: 1 },
    ]);
    expect(reply.incident.reverseOpen).toBe(3);
  });

  it('leaves the buyers as they are, and the trouble open for them', () => {
    expect(records.contacts).toEqual([reporter, other]);
    expect(records.drafts).toEqual([sent]);
    expect(incident).toMatchObject({
      status: 'RESPONDING',
      ending: '品物は無事',
      endedAt: null,
      next: '連絡する相手を見る',
      stopped: '5/5',
    });
    expect(reply.incident).toMatchObject({ status: 'RESPONDING', next: '連絡する相手を見る' });
  });

  it('says what the preview said', () => {
    expect(answered(preview(shop, 'SOUND'))).toMatchObject({
      kind: 'previewRelease',
      incidentId: 'T-001',
      ending: 'SOUND',
      rows: 3,
      heldByOthers: 0,
      tasksUnneeded: 2,
      contacts: 0,
      byHand: reply.byHand,
      holds: [],
      list: [
        { key: 'A', pieces: 60, place: { tab: '在庫', row: 2 } },
        { key: 'B', place: { row: 3 } },
        { key: 'C', place: { row: 4 } },
      ],
      works: [
        { label: '公開し直す', what: 'メルカリ' },
        { label: '出してよい', what: 'メルカリ' },
        { label: '再開の連絡', what: '梱包代行' },
      ],
    });
    expect(reply).toMatchObject({ rows: 3, heldByOthers: 0, notes: [] });
  });

  it('a second time has nothing to let go', () => {
    const again = { ...shop, records };
    expect(release(again, 'SOUND')).toMatchObject({ kind: 'refused', refusal: { code: 'nothingHeld' } });
    expect(preview(again, 'SOUND')).toMatchObject({ kind: 'refused', refusal: { code: 'nothingHeld' } });
  });
});

describe('a parcel that had to stay', () => {
  const waits = { stage: 'AWAITING_SHIPMENT', next: '箱を出さずに待つ' } as const;
  const buyer = contactOf({ id: `C1-${identityOf(c.ref)}` as ContactId, ...waits });
  const byHand = contactOf({ id: 'C3-xyz' as ContactId, ...waits });
  const next = (facts: Facts, ending: Ending, keep: readonly string[] = []) =>
    done(
      shopWith({ contacts: [buyer, byHand, { ...reporter, next: '返事を待つ' }], ...facts }),
      ending,
      keep,
    ).records.contacts.map((one) => one.next);

  it('may go with the sound goods, and so may one that the sheet does not know', () =>
    expect(next({}, 'SOUND')).toEqual([
      '箱は、いつもどおり出してよい',
      '箱は、いつもどおり出してよい',
      '返事を待つ',
    ]));

  it('stays when its piece is kept, or when another trouble holds it', () => {
    const named = { drafts: [{ ...sent, contactId: buyer.id }] };
    expect(next(named, 'ONLY_ONE', [c.id])[0]).toBe(waits.next);
    const elsewhere = { ...c, id: 'H2-C' as HoldId, incidentId: 'T-002' as IncidentId };
    expect(next({ holds: [a, b, c, elsewhere] }, 'SOUND')[0]).toBe(waits.next);
  });

  it('goes with the capacity when it stayed for nothing else', () => {
    const rows = [a, b, { ...c, why: '対応優先' }];
    expect(next({ holds: rows }, 'CAPACITY')).toEqual([
      '箱は、いつもどおり出してよい',
      waits.next,
      '返事を待つ',
    ]);
  });
});

describe('the end of the trouble', () => {
  const settled = [
    { ...reporter, resolution: 'RESOLVED' },
    { ...other, certainty: 'UNRELATED' },
  ] as const;

  it('comes when nobody is left to talk to, and the supplier falls away with it', () => {
    const { incident, records, reply } = done(shopWith({ contacts: settled }), 'SOUND');
    expect(incident).toMatchObject({ status: 'CLOSED', ending: '品物は無事', endedAt: MORNING + HOUR });
    expect(records.tasks.filter(isTaskOpen)).toEqual([]);
    expect(reply.incident.next).toBe('止めた出品を元に戻す');
  });

  it.each([
    ['a first reply is written and not sent', [draftOf({ contactId: reporter.id })], {}],
    ['nobody is named and a buyer may wait', [], {}],
    ['nobody is named and a buyer reported', [], { origin: '購入者から' }],
  ])('does not come while %s', (_, drafts, incident) =>
    expect(done(shopWith({ contacts: [], drafts, incident }), 'SOUND').incident?.status).toBe('RESPONDING'),
  );

  it('comes at once when the seller found it and nobody bought', () => {
    const shop = shopWith({ contacts: [], drafts: [], incident: { origin: '自分で気づいた' } });
    expect(done(shop, 'SOUND').incident?.status).toBe('CLOSED');
  });
});

describe('buyers whom the seller had only suspected', () => {
  const box = contactOf({
    id: `C1-${identityOf(c.ref)}` as ContactId,
    stage: 'AWAITING_SHIPMENT',
    next: '箱を出さずに待つ',
  });
  const waits = { ...other, next: '種別が決まるまで待つ' };
  const found = { origin: '自分で気づいた', type: 'UNKNOWN' as const };
  const of = (incident: NonNullable<Facts['incident']>) =>
    done(shopWith({ contacts: [box, waits], drafts: [], incident }), 'SOUND');

  it('are not concerned once the goods are sound, and the trouble ends', () => {
    const { records, incident } = of(found);
    expect(incident?.status).toBe('CLOSED');
    expect(records.contacts).toMatchObject([
      { certainty: 'UNRELATED', urgency: '対象外', next: '箱は、いつもどおり出してよい' },
      { certainty: 'UNRELATED', resolution: 'NO_ACTION', urgency: '対象外', next: '' },
    ]);
    expect(records.contacts[1]?.urgencyReason).toContain('品物は無事');
  });
  it.each([
    ['a wrong parcel, though its goods are sound', { ...found, type: 'WRONG_SHIPMENT' as const }],
    ['what a buyer has reported', { ...found, origin: '購入者から' }],
  ])('stay in %s, and nobody waits for a kind any more', (_, incident) => {
    const { records, incident: after } = of(incident);
    expect(after?.status).toBe('RESPONDING');
    expect(records.contacts[1]).toMatchObject({ certainty: other.certainty, next: '' });
  });
});

describe('a row that another trouble holds', () => {
  const elsewhere = holdOn(0, { id: 'H2-A' as HoldId, incidentId: 'T-002' as IncidentId });
  const theirs = task('A9', elsewhere, { incidentId: 'T-002' as IncidentId });
  const shop = shopWith({ holds: [a, b, c, elsewhere], tasks: [...tasks, theirs] });

  it('stays stopped and is counted', () => {
    const { reply, marks, records } = done(shop, 'SOUND');
    expect(reply).toMatchObject({ rows: 2, heldByOthers: 1 });
    expect(answered(preview(shop, 'SOUND'))).toMatchObject({ rows: 2, heldByOthers: 1 });
    expect(marks).toEqual(['T-002', '', '']);
    expect(records.tasks.find((one) => one.id === theirs.id)).toEqual(theirs);
  });

  it('is not to be put on sale again', () =>
    expect(done(shop, 'SOUND').reply.byHand.map(({ label }) => label)).toEqual(['出してよい', '再開の連絡']));
});

it('rows that an ended trouble had stopped too are said, and stand on the desk again', () => {
  const old = 'T-002' as IncidentId;
  const theirs = holdOn(1, {
    id: 'H2-B' as HoldId,
    incidentId: old,
    state: 'RELEASED',
    released: 1,
    left: 0,
  });
  const down = task('B9', theirs, { incidentId: old, ...stopped });
  const shop = shopWith({ holds: [a, b, c, theirs], tasks: [...tasks, down] });
  const ended = shop.records.incidents.map((one) =>
    one.id === old ? { ...one, status: 'CANCELLED' as const } : one,
  );
  const { reply, records } = done({ ...shop, records: { ...shop.records, incidents: ended } }, 'SOUND');
  expect(reply.notes).toEqual([
    'トラブル T-002 で止めたものも、元に戻せるようになりました。「今日やること」で確かめてください。',
  ]);
  expect(records.incidents[1]?.next).toBe('止めた出品を元に戻す');
});
