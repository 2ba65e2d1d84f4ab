// 1個だけの問題だった keeps one piece and one buyer; 対応優先 lets go what was stopped for nothing else; and what is refused.
import { describe, expect, it } from 'vitest';
import type { DraftId, IncidentId } from '../../src/domain/ids.ts';
import { HOUR } from '../../src/domain/instant.ts';
import { isTaskOpen } from '../../src/domain/stop-task.ts';
import { answered, planned } from '../support/decided.ts';
import {
  a,
  b,
  c,
  done,
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
import { afterwards, draftOf, MORNING, shopOf } from '../support/small-world.ts';

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
    expect(records.holds[0]).toMatchObject({ state: 'PARTLY_RELEASED', released: 59, left: 1 });
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
