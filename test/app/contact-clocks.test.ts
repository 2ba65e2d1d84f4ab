// 期限 of a buyer: what runs out first, by the facts of his record, the texts sent, and the rules of 参照データ.
import { describe, expect, it } from 'vitest';
import { clockCells, contactClocks, NO_CLOCK } from '../../src/app/contact-clocks.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import type { MessageDraft } from '../../src/domain/message-draft.ts';
import { contactOf, draftOf, MORNING, shopOf, worldOf } from '../support/small-world.ts';

const waiting = { stage: 'AWAITING_SHIPMENT', shipBy: MORNING + DAY } as const;
const world = worldOf(shopOf());
const cells = (facts: Partial<Contact>, drafts: readonly MessageDraft[] = []) =>
  clockCells(contactOf(facts), drafts, world);

const asked = draftOf({
  contactId: contactOf().id,
  state: 'SENT',
  sent: true,
  sentAt: MORNING - HOUR,
  purpose: '訂正と確認',
});

describe('the nearest clock', () => {
  it.each([
    ['none', {}, null, ''],
    ['the parcel', waiting, MORNING + DAY, '発送期限'],
    [
      'the parcel, before a later promise',
      { ...waiting, promise: MORNING + 2 * DAY },
      MORNING + DAY,
      '発送期限',
    ],
    [
      'the promise, before the parcel',
      { ...waiting, provisional: true, promise: MORNING + HOUR },
      MORNING + HOUR,
      '約束した返事',
    ],
    ['a parcel counted from the sale', { ...waiting, provisional: true }, MORNING + DAY, '発送期限(仮)'],
    ['no more the parcel once it has left', { ...waiting, stage: 'SHIPPED' }, null, ''],
    ['none for a buyer who is not concerned', { ...waiting, certainty: 'UNRELATED' }, null, ''],
    ['none for what is solved', { ...waiting, resolution: 'RESOLVED' }, null, ''],
  ] as const)('is %s', (_, facts, deadline, deadlineKind) =>
    expect(cells(facts)).toMatchObject({ deadline, deadlineKind }),
  );

  it('is the look for an answer, three hours after the text that asked', () =>
    expect(cells({ answer: 'NO_REPLY' }, [asked])).toMatchObject({
      deadline: MORNING + 2 * HOUR,
      deadlineKind: '返事を見に行く',
    }));

  it('is no look after a word of thanks, nor after one to a desk', () => {
    const thanks = { ...asked, purpose: 'お礼' };
    const inquiry = { ...asked, recipient: '事務局' };
    expect(cells({ answer: 'NO_REPLY' }, [thanks, inquiry]).deadline).toBeNull();
  });

  it('is when the trade ends by itself, in a column of its own too', () => {
    const shipped = cells({ stage: 'SHIPPED', shippedAt: MORNING - 2 * DAY });
    expect(shipped.deadlineKind).toBe('自動で取引完了');
    expect(shipped.completesAt).toBe(shipped.deadline);
    expect(cells({ stage: 'SHIPPED', shippedAt: MORNING, autoCompleteHeld: true }).completesAt).toBeNull();
  });

  it('is until when a message can be sent, once the trade is completed', () => {
    const completed = cells({ stage: 'COMPLETED', completedAt: MORNING - DAY });
    expect(completed.reachableUntil).toBe(MORNING - DAY + 14 * DAY);
  });
});

it('chances that are gone stand apart, and nobody can be written to after the last', () => {
  const old = contactOf({ stage: 'COMPLETED', completedAt: MORNING - 30 * DAY });
  const clocks = contactClocks(old, [], world);
  expect(clocks.reachable).toBe(false);
  expect(clocks.gone.map(({ kind }) => kind)).toContain('メッセージが使える期限');
  expect(clocks.running).toEqual([]);
});

it('nobody waits for a buyer with whom it is settled', () =>
  expect(cells({ ...waiting, resolution: 'NO_ACTION' })).toEqual(NO_CLOCK));
