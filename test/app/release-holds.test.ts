// Ends without an inspection: the goods are sound, only one piece was the trouble, or it was stopped for capacity only.
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src/app/protocol.ts';
import { previewRelease, releaseHolds } from '../../src/app/release-holds.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Hold } from '../../src/domain/hold.ts';
import type { ContactId, DraftId, HoldId, IncidentId, TaskId } from '../../src/domain/ids.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { HOUR } from '../../src/domain/instant.ts';
import type { MessageDraft } from '../../src/domain/message-draft.ts';
import { identityOf, refOf } from '../../src/domain/row-identity.ts';
import { marksOf } from '../../src/domain/row-mark.ts';
import { isTaskOpen, type StopTask } from '../../src/domain/stop-task.ts';
import {
  afterwards,
  answered,
  contactOf,
  draftOf,
  holdOf,
  incidentOf,
  MORNING,
  NO_RECORDS,
  planned,
  type Shop,
  sheetOf,
  shopOf,
  stockRow,
  taskOf,
  worldOf,
} from '../support/small-world.ts';

const rows = sheetOf([
  stockRow({ key: 'A', quantity: 60 }),
  stockRow({ key: 'B' }),
  stockRow({ key: 'C', status: '発送待ち' }),
]);

const holdOn = (at: number, facts: Partial<Hold> = {}): Hold => {
  const row = rows[at];
  if (row === undefined) throw new Error('no such row');
  const pieces = row.quantity ?? 1;
  const id = `H1-${row.key}` as HoldId;
  return holdOf({
    id,
    ref: refOf(row),
    key: row.key,
    quantity: pieces,
    left: pieces,
    why: '手で選んだ',
    ...facts,
  });
};
const task = (name: string, hold: Hold | null, facts: Partial<StopTask> = {}): StopTask =>
  taskOf({ id: `S1-${name}` as TaskId, holdId: (hold?.id ?? '') as HoldId, ...facts });

const a = holdOn(0);
const b = holdOn(1);
const c = holdOn(2);
const stopped = { done: true, outcome: '止めた' } as const;
const tasks = [
  task('A', a, stopped),
  task('A2', a, { place: 'ヤフオク', note: '電話した' }),
  task('B', b),
  task('C', c, { kind: 'box', ...stopped, reverse: '出してよい' }),
  task('O', null, { kind: 'outsourcer', ...stopped, reverse: '再開の連絡', place: '梱包代行' }),
  task('S', null, { kind: 'supplier', place: '香房' }),
];
const reporter = contactOf({ id: 'C1-r' as ContactId, certainty: 'CONFIRMED', transactionId: 'm1' });
const other = contactOf({ id: 'C1-o' as ContactId, transactionId: 'm2', promise: MORNING + HOUR });
const sent = draftOf({ contactId: reporter.id, state: 'SENT', sent: true });

type Facts = {
  readonly incident?: Partial<Incident>;
  readonly holds?: readonly Hold[];
  readonly tasks?: readonly StopTask[];
  readonly contacts?: readonly Contact[];
  readonly drafts?: readonly MessageDraft[];
};

const shopWith = (facts: Facts = {}): Shop =>
  shopOf({
    rows,
    operation: 5,
    now: MORNING + HOUR,
    records: {
      ...NO_RECORDS,
      incidents: [incidentOf(facts.incident), incidentOf({ id: 'T-002' as IncidentId })],
      holds: facts.holds ?? [a, b, c],
      tasks: facts.tasks ?? tasks,
      contacts: facts.contacts ?? [reporter, other],
      drafts: facts.drafts ?? [sent],
    },
  });

type Ending = RequestOf<'release'>['ending'];

const release = (shop: Shop, ending: Ending, keep: readonly string[] = [], reason = '') =>
  releaseHolds(worldOf(shop), {
    kind: 'release',
    requestId: 'r',
    incidentId: 'T-001',
    ending,
    keep: [...keep],
    reason,
  });

const preview = (shop: Shop, ending: Ending) =>
  previewRelease(worldOf(shop), { kind: 'previewRelease', incidentId: 'T-001', ending });

const done = (shop: Shop, ending: Ending, keep: readonly string[] = [], reason = '') => {
  const { plan, reply } = planned(release(shop, ending, keep, reason));
  const after = afterwards(shop, plan);
  const marks = marksOf(after.rows, after.records, after.now).cells.map((own) => own.incidents);
  return { plan, reply, records: after.records, marks, incident: after.records.incidents[0] };
};

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
    expect(answered(preview(shop, 'SOUND'))).toEqual({
      kind: 'previewRelease',
      incidentId: 'T-001',
      ending: 'SOUND',
      rows: 3,
      heldByOthers: 0,
      tasksUnneeded: 2,
      contacts: 0,
      byHand: reply.byHand,
      holds: [],
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

describe('1個だけの問題だった', () => {
  const toOther = draftOf({ id: 'M1-b' as DraftId, contactId: other.id, purpose: 'お願い' });
  const shop = shopWith({ drafts: [sent, toOther] });

  it('offers the held rows, of which one piece may be kept', () => {
    const { holds, contacts } = answered(preview(shop, 'ONLY_ONE'));
    expect(holds.map(({ id, pieces }) => [id, pieces])).toEqual([
      [a.id, 60],
      [b.id, 1],
      [c.id, 1],
    ]);
    expect(contacts).toBe(1);
  });

  it('keeps one piece of a row with several, whose listing may go up for the others', () => {
    const { records, marks, reply } = done(shop, 'ONLY_ONE', [a.id]);
    expect(records.holds[0]).toMatchObject({ state: 'ACTIVE', released: 59, left: 1 });
    expect(records.holds[0]?.releaseReason).toBe('1個だけの問題だった');
    expect(records.holds[1]).toMatchObject({ state: 'RELEASED', left: 0 });
    expect(marks).toEqual(['T-001', '', '']);
    expect(reply.rows).toBe(2);
    expect(reply.byHand[0]).toEqual({ label: '公開し直す', count: 1 });
    expect(reply.notes).toHaveLength(1);
  });

  it('keeps a row of one piece as it is, and its listing still has to be stopped', () => {
    const { records, marks, reply } = done(shop, 'ONLY_ONE', [b.id]);
    expect(records.holds[1]).toEqual(b);
    expect(marks).toEqual(['', 'T-001', '']);
    expect(records.tasks.find((one) => one.id === 'S1-B')).toEqual(tasks[2]);
    expect(reply.incident).toMatchObject({ listingsOpen: 1, next: 'まだ売れてしまう出品を止める' });
  });

  it('lets the outsourcer go on though a piece is kept', () =>
    expect(done(shop, 'ONLY_ONE', [b.id]).reply.byHand).toContainEqual({ label: '再開の連絡', count: 1 }));

  it('concerns the reporter alone: nobody else is affected, and unsent texts to others are withdrawn', () => {
    const { records } = done(shop, 'ONLY_ONE');
    expect(records.contacts[0]).toEqual(reporter);
    expect(records.contacts[1]).toMatchObject({
      certainty: 'UNRELATED',
      resolution: 'NO_ACTION',
      urgency: '対象外',
      next: '',
      deadline: null,
    });
    expect(records.contacts[1]?.urgencyReason).toMatch(/^U13 /);
    expect(records.drafts.map((draft) => draft.state)).toEqual(['SENT', 'VOID']);
  });

  it('ends the trouble when the reporter is done with and nothing is kept, else what is left is said', () => {
    const resolved = shopWith({ contacts: [{ ...reporter, resolution: 'RESOLVED' }, other], tasks: [] });
    expect(done(resolved, 'ONLY_ONE').incident).toMatchObject({
      status: 'CLOSED',
      ending: '1個だけの問題だった',
    });
    const kept = done(resolved, 'ONLY_ONE', [a.id]);
    expect(kept.incident).toMatchObject({ status: 'ASSESSED', endedAt: null });
    expect(kept.reply.incident.next).toBe('取り分けた1個をどうするか決める');
    expect(done(shop, 'ONLY_ONE').incident?.status).toBe('RESPONDING');
  });

  it('the kept piece is let go by 品物は無事, which ends the trouble', () => {
    const resolved = shopWith({ contacts: [{ ...reporter, resolution: 'RESOLVED' }], tasks: [] });
    const kept = afterwards(resolved, planned(release(resolved, 'ONLY_ONE', [a.id])).plan);
    const { records, incident } = done(kept, 'SOUND');
    expect(records.holds[0]).toMatchObject({ state: 'RELEASED', released: 60, left: 0 });
    expect(incident?.status).toBe('CLOSED');
  });
});

describe('対応優先', () => {
  const forCapacity = holdOn(1, { why: '対応優先' });
  const forBoth = holdOn(0, { why: '同じ商品、対応優先' });
  const held = { holds: [forBoth, forCapacity, c] } as const;

  it('lets go what was stopped for nothing else, with its tasks, and the trouble goes on', () => {
    const { records, marks, reply, incident } = done(shopWith(held), 'CAPACITY');
    expect(marks).toEqual(['T-001', '', 'T-001']);
    expect(reply.rows).toBe(1);
    expect(records.tasks.filter(isTaskOpen).map((one) => one.id)).toEqual(['S1-A2', 'S1-S']);
    expect(incident).toMatchObject({ status: 'REPORTED', ending: '', endedAt: null, stopped: '4/5' });
    expect(records.contacts).toEqual([reporter, other]);
    expect(reply.incident.next).toBe('まだ売れてしまう出品を止める');
  });

  it('may be the last that was still open: then the trouble is contained', () => {
    const open = [task('A', forBoth, stopped), task('B', forCapacity)];
    const { incident, reply } = done(shopWith({ ...held, tasks: open }), 'CAPACITY');
    expect(incident).toMatchObject({ status: 'CONTAINED', containedAt: MORNING + HOUR });
    expect(reply.incident.minutes).toBe(60);
  });

  it('what had been stopped has to be put back', () => {
    const listing = task('B', forCapacity, stopped);
    expect(done(shopWith({ ...held, tasks: [listing] }), 'CAPACITY').reply.byHand).toEqual([
      { label: '公開し直す', count: 1 },
    ]);
  });

  it('is refused where everything was stopped for another reason', () =>
    expect(release(shopWith(), 'CAPACITY')).toMatchObject({ refusal: { code: 'nothingHeld' } }));
});

describe('is refused, and plans nothing,', () => {
  it.each([
    ['for an unknown trouble', shopOf(), 'SOUND', [], 'noSuchIncident'],
    ['for an ended one', shopWith({ incident: { status: 'CLOSED' } }), 'SOUND', [], 'incidentEnded'],
    [
      'where nothing is held',
      shopWith({ holds: [], tasks: [], contacts: [] }),
      'ONLY_ONE',
      [],
      'nothingHeld',
    ],
    ['for a piece to keep that is not held', shopWith(), 'ONLY_ONE', ['H9-x'], 'badRequest'],
    ['for a piece to keep of sound goods', shopWith(), 'SOUND', [a.id], 'badRequest'],
    [
      'for a piece to keep of another trouble',
      shopWith({ holds: [a, { ...b, incidentId: 'T-002' as IncidentId }] }),
      'ONLY_ONE',
      [b.id],
      'badRequest',
    ],
  ] as const)('%s', (_, shop, ending, keep, code) => {
    const decision = release(shop, ending, keep);
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code } });
    expect(decision).not.toHaveProperty('plan');
  });
});

it('an outsourcer alone, told to stop, may be let go: then the goods are decided', () => {
  const told = task('O', null, { kind: 'outsourcer', ...stopped, reverse: '再開の連絡' });
  const { reply } = done(shopWith({ holds: [], tasks: [told], contacts: [other] }), 'SOUND');
  expect(reply.byHand).toEqual([{ label: '再開の連絡', count: 1 }]);
});
