// What the desk says of talking to buyers: nobody who waits for a word, or whose word is awaited, stands nowhere.
import { describe, expect, it } from 'vitest';
import { officeSums } from '../../src/app/desk-office.ts';
import { incidentConformity, inspectedSoFar } from '../../src/app/incident-conformity.ts';
import { deskOf } from '../../src/app/open-desk.ts';
import { clockChanges } from '../../src/app/renew-clocks.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { DraftId } from '../../src/domain/ids.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import { inspectionOf } from '../support/inspection-line.ts';
import { draftOf, MORNING, worldOf } from '../support/small-world.ts';
import { buyerOf, idOf, press, talkDesk } from '../support/talk-shop.ts';

const NOTHING = { notes: [], strayMarks: [] };
const lineOf = (desk: ReturnType<typeof talkDesk>) => deskOf(worldOf(desk.shop), NOTHING).incidents[0];
const sentTo = (name: string, facts: Partial<ReturnType<typeof draftOf>> = {}) =>
  draftOf({
    contactId: idOf(name),
    id: `M1-${name}` as DraftId,
    state: 'SENT',
    sent: true,
    sentAt: MORNING,
    purpose: '訂正と確認',
    ...facts,
  });

describe('the counts of a trouble', () => {
  it.each<[string, Partial<Contact>, Record<string, unknown>]>([
    ['who is to be settled with', { answer: 'AFFECTED' }, { toSettle: 1, toCarryOut: 0 }],
    [
      'what is to be carried out',
      { answer: 'AFFECTED', way: '一部返金', resolution: 'AGREED' },
      { toSettle: 0, toCarryOut: 1 },
    ],
    [
      'nothing to carry out before the desk has answered',
      { answer: 'AFFECTED', way: '事務局に相談してから', resolution: 'WAITING' },
      { toCarryOut: 0 },
    ],
    ['what comes back', { returned: '待ち', resolution: 'RESOLVED' }, { returns: 1 }],
    ['nobody who is settled', { resolution: 'RESOLVED' }, { untold: 0, awaited: 0, toSettle: 0 }],
  ])('tell %s', (_, facts, talk) => {
    const desk = talkDesk({ contacts: [buyerOf('ねこ屋', facts)], drafts: [sentTo('ねこ屋')] });
    expect(lineOf(desk)?.talk).toMatchObject(talk);
  });

  it('of an ended trouble are none', () => {
    const desk = talkDesk({ incident: { status: 'CLOSED', checkOn: MORNING }, drafts: [sentTo('ねこ屋')] });
    expect(lineOf(desk)).toMatchObject({
      talk: { awaited: 0 },
      checkOn: '2026-11-20',
      next: '防止策を確かめる',
    });
  });

  it('leave out the clocks that have lines of their own', () => {
    const waits = {
      stage: 'AWAITING_SHIPMENT',
      shipBy: MORNING + 5 * HOUR,
      promise: MORNING + HOUR,
    } as const;
    const desk = talkDesk({ contacts: [buyerOf('ねこ屋', waits)], drafts: [sentTo('ねこ屋')] });
    expect(lineOf(desk)).toMatchObject({ clocksNear: 1, clockFirst: '11/20 14:00', clockKind: '発送期限' });
  });
});

describe('the promise on the desk', () => {
  it('is that of the last text to each buyer: what was promised before is kept by it', () => {
    const early = sentTo('a', { promise: MORNING + HOUR });
    const late = sentTo('a', { id: 'M2-a' as DraftId, sentAt: MORNING + 1, promise: MORNING + 5 * HOUR });
    const desk = talkDesk({ contacts: [buyerOf('a')], drafts: [early, late] });
    expect(lineOf(desk)?.promise).toBe('11/20 14:00');
  });

  it('is none of a desk: there it is the next look', () => {
    const inquiry = sentTo('a', { recipient: '事務局', promise: MORNING + HOUR });
    expect(lineOf(talkDesk({ contacts: [buyerOf('a')], drafts: [inquiry] }))?.promise).toBe('');
  });
});

describe('the desks', () => {
  const inquiry = (id: string, facts: Partial<ReturnType<typeof draftOf>> = {}) =>
    sentTo('a', { id: id as DraftId, recipient: '事務局', promise: MORNING + HOUR, ...facts });
  const drafts = [
    inquiry('M1-a'),
    inquiry('M2-a', { promise: MORNING + 3 * HOUR }),
    inquiry('M3-a', { state: 'ANSWERED' }),
    inquiry('M4-a', { state: 'DRAFT', sent: false }),
    sentTo('b'),
  ];
  it('are counted until they have answered, with the next look', () => {
    expect(officeSums(drafts, MORNING + 2 * HOUR)).toEqual({
      unsent: 1,
      waiting: 2,
      due: 1,
      at: '11/20 12:00',
      iso: '2026-11-20T03:00:00.000Z',
    });
    expect(officeSums([], MORNING)).toMatchObject({ waiting: 0, at: '', iso: '' });
  });

  it('asked about no trouble stand on the desk itself', () => {
    const free = drafts.map((draft) => ({ ...draft, incidentId: '' as never }));
    const desk = talkDesk({ drafts: free });
    expect(deskOf(worldOf(desk.shop), NOTHING).office).toMatchObject({ waiting: 2, unsent: 1 });
    expect(lineOf(desk)?.talk.office).toBe(0);
  });
});

describe('what an inspection tells about the others', () => {
  it.each([
    ['one that fails is proof', [{ failed: 1, left: 4 }], 'NOT_CONFORM'],
    ['one that sells under other words is below standard too', [{ reworded: 1, left: 4 }], 'NOT_CONFORM'],
    ['one to be put right lowers all', [{ rework: 1, left: 4 }], 'DEGRADED'],
    ['good ones say nothing as long as some are left', [{ passed: 3, left: 2 }], null],
    ['all of them good', [{ passed: 5, left: 0 }], 'CONFORMS'],
    ['nothing was looked at', [], null],
  ] as const)('%s', (_, lines, conformity) =>
    expect(incidentConformity(lines.map((line) => inspectionOf({ quantity: 5, ...line })))).toBe(conformity),
  );

  it('counts pieces, not lines', () =>
    expect(inspectedSoFar([inspectionOf({ quantity: 5, passed: 2, failed: 1, left: 2 })])).toEqual({
      seen: 3,
      faulty: 1,
    }));
});

describe('clocks at an opening', () => {
  const shipped = buyerOf('a', { stage: 'SHIPPED', shippedAt: MORNING - 2 * DAY });
  it('are told anew where they have changed, of open troubles only', () => {
    const fields = (desk: ReturnType<typeof talkDesk>) =>
      clockChanges(worldOf(desk.shop)).map(({ field }) => field);
    expect(fields(talkDesk({ contacts: [shipped] }))).toEqual(['deadline', 'deadlineKind', 'completesAt']);
    expect(fields(talkDesk({ contacts: [shipped], incident: { status: 'CLOSED' } }))).toEqual([]);
    expect(fields(talkDesk({ contacts: [{ ...shipped, resolution: 'RESOLVED' }] }))).toEqual([]);
  });

  it('are told once', () => {
    const desk = talkDesk({ contacts: [shipped] });
    desk.does(press.times('a', { autoCompleteHeld: false }));
    expect(clockChanges(worldOf(desk.shop))).toEqual([]);
  });
});
