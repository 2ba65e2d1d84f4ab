// What the desk says of a trouble: what is lost first, who waits, which parcels have a date.
import { describe, expect, it } from 'vitest';
import { deskOf } from '../../src/app/open-desk.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { ContactId, HoldId, TaskId } from '../../src/domain/ids.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/instant.ts';
import type { StopTask } from '../../src/domain/stop-task.ts';
import {
  contactOf,
  draftOf,
  incidentOf,
  MORNING,
  NO_RECORDS,
  shopOf,
  taskOf,
  worldOf,
} from '../support/small-world.ts';

const task = (name: string, facts: Partial<StopTask>): StopTask => taskOf({ id: name as TaskId, ...facts });
const line = (
  tasks: readonly StopTask[],
  {
    contacts = [],
    now = MORNING,
    ending = '',
  }: { contacts?: readonly Contact[]; now?: number; ending?: string } = {},
) => {
  const drafts = contacts.length === 0 ? [] : [draftOf({ contactId: 'C1-a' as ContactId })];
  const records = { ...NO_RECORDS, incidents: [incidentOf({ ending })], tasks, contacts, drafts };
  const { incidents } = deskOf(worldOf(shopOf({ now, records })), { notes: [], strayMarks: [] });
  return incidents[0];
};

describe('the line of a trouble', () => {
  const auction = task('auction', { place: 'ヤフオク', deadline: MORNING + 17 * MINUTE, bids: 2 });
  it('names the listing that sells first, and how long it still runs', () =>
    expect(line([task('buy', {}), auction])).toMatchObject({
      sells: { what: 'ヤフオク 11/20 09:17 終了(あと17分)', left: 0 },
      looks: null,
      box: null,
    }));
  it('names the one that was put off and is due', () =>
    expect(line([{ ...auction, outcome: '少し待つ' }])).toMatchObject({
      sells: null,
      looks: { what: 'ヤフオク 11/20 09:17 終了(あと17分)' },
    }));
  it('names the box with the nearest deadline; of one without nobody knows', () => {
    const box = task('box', { kind: 'box', place: 'メルカリ' });
    expect(line([box])?.box).toMatchObject({ what: '', left: null });
    expect(line([box, { ...box, id: 'soon' as TaskId, deadline: MORNING + HOUR }])?.box).toMatchObject({
      what: '発送期限 11/20 10:00',
      left: HOUR,
    });
  });
  it('says who waits for the first reply, and until when', () => {
    const contacts = [contactOf()];
    expect(line([], { contacts })).toMatchObject({ reporter: 'ねこ屋様', replyLeft: 30 * MINUTE });
    expect(line([], { contacts, now: MORNING + HOUR })).toMatchObject({ replyLeft: 0 });
  });
  it('counts the parcels that have to leave within a day', () => {
    const parcel = (id: string, shipBy: number) =>
      contactOf({ id: id as ContactId, stage: 'AWAITING_SHIPMENT', shipBy });
    const contacts = [
      parcel('late', MORNING - HOUR),
      parcel('a', MORNING + DAY),
      parcel('b', MORNING + DAY + 1),
    ];
    expect(line([], { contacts })).toMatchObject({ clocksNear: 2, clockFirst: '11/20 08:00' });
  });
  it('counts boxes that may leave again', () => {
    const box = task('box', {
      kind: 'box',
      holdId: 'H9' as HoldId,
      done: true,
      outcome: '止めた',
      reverse: '出してよい',
      deadline: MORNING + DAY,
    });
    expect(line([box], { ending: '品物は無事' })).toMatchObject({
      freeBoxes: 1,
      freeBox: '発送期限 11/21 09:00',
    });
  });
});
