// 約束した返事: given, or moved to another time.
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src/app/protocol.ts';
import { recordPromise } from '../../src/app/record-promise.ts';
import type { DraftId } from '../../src/domain/ids.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import { planned } from '../support/decided.ts';
import {
  afterwards,
  contactOf,
  draftOf,
  incidentOf,
  MORNING,
  NO_RECORDS,
  shopOf,
  worldOf,
} from '../support/small-world.ts';

const PROMISE = MORNING - 2 * DAY;
const buyer = contactOf({
  promise: PROMISE,
  deadline: PROMISE,
  deadlineKind: '約束した返事',
  lastContact: PROMISE,
});
const sent = draftOf({
  contactId: buyer.id,
  state: 'SENT',
  sent: true,
  sentAt: PROMISE - DAY,
  promise: PROMISE,
});
const incident = incidentOf({ firstTransaction: 'T1', origin: '購入者から' });
const shop = shopOf({
  operation: 9,
  records: { ...NO_RECORDS, incidents: [incident], contacts: [buyer], drafts: [sent] },
});
const record = (facts: Partial<RequestOf<'recordPromise'>>, of = shop) =>
  recordPromise(worldOf(of), {
    kind: 'recordPromise',
    requestId: 'request-1',
    draftId: sent.id,
    at: null,
    ...facts,
  });

describe('a promise', () => {
  it('that was kept stands nowhere any more', () => {
    const { plan, reply } = planned(record({}));
    const after = afterwards(shop, plan).records;
    expect(after.drafts[0]).toMatchObject({ promise: null, state: 'SENT' });
    expect(after.contacts[0]).toMatchObject({
      promise: null,
      // What is left is to look for his answer.
      deadlineKind: '返事を見に行く',
      lastContact: MORNING,
    });
    expect(reply.incident).toMatchObject({ promise: '', promiseAt: '' });
    expect(reply.draft.promiseAt).toBe('');
    expect(plan.sentence).toBe('ねこ屋様への約束した返事を、済みにしました');
  });

  it('may be moved, and that of its buyer with it', () => {
    const { plan, reply } = planned(record({ at: '2026-11-20T20:00' }));
    const after = afterwards(shop, plan).records;
    expect(after.contacts[0]).toMatchObject({
      promise: MORNING + 11 * HOUR,
      lastContact: PROMISE,
    });
    expect(reply.incident).toMatchObject({ promise: '11/20 20:00', promiseAt: '2026-11-20T11:00:00.000Z' });
  });

  const withDraft = (facts: Partial<typeof sent>) => ({
    ...shop,
    records: { ...shop.records, drafts: [{ ...sent, ...facts }] },
  });
  it.each([
    ['an unknown text', record({ draftId: 'M9-x' as DraftId }), 'noSuchDraft'],
    ['a text that was not sent', record({}, withDraft({ state: 'DRAFT' })), 'notSent'],
    ['a text without a promise', record({}, withDraft({ promise: null })), 'notSent'],
    ['a day that does not exist', record({ at: '2026-02-31T20:00' }), 'badRequest'],
    [
      'an ended trouble',
      record({}, { ...shop, records: { ...shop.records, incidents: [{ ...incident, status: 'CLOSED' }] } }),
      'incidentEnded',
    ],
  ])('is refused for %s', (_, decision, code) => expect(decision).toMatchObject({ refusal: { code } }));
});
