// While an outage lasts: new orders, looks at the notice, what is known of single parcels, and the promised words.
import { describe, expect, it } from 'vitest';
import { addOrders } from '../../src/app/add-orders.ts';
import { prepareLetters } from '../../src/app/prepare-letters.ts';
import { prepareProgress } from '../../src/app/prepare-progress.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import { recordLook } from '../../src/app/record-look.ts';
import { recordParcels } from '../../src/app/record-parcels.ts';
import { recordSent } from '../../src/app/record-sent.ts';
import { showOutage } from '../../src/app/show-outage.ts';
import { HOUR } from '../../src/domain/instant.ts';
import { outageFrom } from '../../src/domain/shipping/outage.ts';
import { answered, planned } from '../support/decided.ts';
import { at, inOutage, NOTICE, order, ROWS, tokensOf, winterShop } from '../support/outage-shop.ts';
import { afterwards, type Shop, sheetOf, worldOf } from '../support/small-world.ts';

const incidentId = 'T-007';
const requestId = 'request-0002';

const room = (shop: Shop) => answered(showOutage(worldOf(shop), { kind: 'outage', incidentId }));
const contact = (shop: Shop, key: string) => {
  const found = shop.records.contacts.find((one) => one.key === key);
  if (found === undefined) throw new Error(`No buyer of ${key}.`);
  return found;
};
const draftsFor = (shop: Shop, key: string) =>
  shop.records.drafts.filter(({ contactId }) => contactId === contact(shop, key).id);

const send = (shop: Shop, draftId: string): Shop =>
  afterwards(
    shop,
    planned(recordSent(worldOf(shop), { kind: 'recordSent', requestId, draftId, how: 'asItIs' })).plan,
  );
const sendAll = (shop: Shop): Shop =>
  shop.records.drafts
    .filter(({ state }) => state === 'DRAFT')
    .reduce((then, draft) => send(then, draft.id), shop);

const add = (shop: Shop) => addOrders(worldOf(shop), { kind: 'addOrders', requestId, incidentId });
const look = (shop: Shop, more: Partial<RequestOf<'recordLook'>> = {}) =>
  recordLook(worldOf(shop), { kind: 'recordLook', requestId, incidentId, ...more });
const parcels = (shop: Shop, keys: readonly string[], more: Partial<RequestOf<'recordParcels'>>) =>
  recordParcels(worldOf(shop), {
    kind: 'recordParcels',
    requestId,
    incidentId,
    contacts: keys.map((key) => contact(shop, key).id),
    ...more,
  });
const progress = (shop: Shop, letter: 'progress' | 'waitOrCancel' = 'progress') =>
  prepareProgress(worldOf(shop), { kind: 'prepareProgress', requestId, incidentId, letter });
const codeOf = (
  decision: ReturnType<typeof progress> | ReturnType<typeof parcels> | ReturnType<typeof look>,
) => (decision.kind === 'refused' ? decision.refusal.code : 'planned');

describe('the room', () => {
  it('shows the parcels by their hours, who was told, and what helps', () => {
    const shown = room(inOutage());
    expect(shown.list.map((one) => [one.contact.key, one.group, one.told])).toEqual([
      ['OVER', 'WITHIN_DAY', 'draft'],
      ['SOON', 'WITHIN_DAY', 'draft'],
      ['AUCTION', 'WITHIN_DAY', 'draft'],
      ['BLANK', 'UNREADABLE', 'draft'],
      ['LATE', 'LATER', 'draft'],
      ['UNPAID', 'UNPAID', 'draft'],
    ]);
    expect(shown).toMatchObject({ newOrders: 0, moved: 0, nextLook: '12/28 15:00', recoveredAt: '' });
    expect(shown.incident.outage).toMatchObject({ recovered: false, toShip: 5, lookDue: false, progress: 0 });
    const later = room(inOutage(winterShop(), {}, 30));
    expect(later.incident.outage).toMatchObject({ lookDue: true, long: 5 });
  });

  it('is refused for what is no outage', () => {
    const shop = inOutage();
    const broken = {
      ...shop,
      records: { ...shop.records, incidents: shop.records.incidents.map((one) => ({ ...one, outage: '?' })) },
    };
    const refused = showOutage(worldOf(broken), { kind: 'outage', incidentId });
    expect(refused.kind === 'refused' && refused.refusal.code).toBe('notAnOutage');
  });
});

describe('overnight', () => {
  const night = { ...inOutage(), now: at('2026-12-29T07:00') };
  const morning: Shop = {
    ...night,
    rows: sheetOf([
      ...ROWS.map((row) => {
        if (row.key === 'UNPAID')
          return order('UNPAID', 40, { status: '発送待ち', paidOn: at('2026-12-28T22:00') });
        if (row.key === 'LATE') return order('LATE', 30, { status: '発送済み', shippedOn: night.now });
        return row.key === 'OVER' ? order('OVER', -2, { status: 'キャンセル済み' }) : row;
      }),
      order('NEW', 44, { paidOn: at('2026-12-29T02:00') }),
      order('OTHER', 44, { service: '定形外' }),
    ]),
  };

  it('new orders are found at every opening', () => {
    expect(room(night)).toMatchObject({ newOrders: 0, moved: 0 });
    expect(room(morning)).toMatchObject({ newOrders: 1, moved: 3 });
    expect(room(morning).incident.grown).toBe(1);
  });

  it('and told like the others; whose parcel has moved on is brought up to date', () => {
    const { plan, reply } = planned(add(morning));
    expect(reply).toMatchObject({ contacts: 1, moved: 3, drafts: 2 });
    const then = afterwards(morning, plan);
    expect(contact(then, 'NEW')).toMatchObject({ certainty: 'CONFIRMED', shipBy: at('2026-12-31T02:00') });
    expect(draftsFor(then, 'NEW').map(({ purpose, when }) => [purpose, when])).toEqual([
      ['遅延のお知らせ', '朝8時から'],
    ]);
    expect(contact(then, 'UNPAID')).toMatchObject({
      stage: 'AWAITING_SHIPMENT',
      shipBy: at('2026-12-30T22:00'),
      urgency: '緊急',
    });
    expect(draftsFor(then, 'UNPAID').map(({ purpose, state }) => [purpose, state])).toEqual([
      ['見込みのお知らせ', 'VOID'],
      ['遅延のお知らせ', 'DRAFT'],
    ]);
    expect(contact(then, 'LATE')).toMatchObject({
      stage: 'SHIPPED',
      urgency: '経過確認',
      shippedAt: morning.now,
    });
    expect(draftsFor(then, 'LATE').map(({ state }) => state)).toEqual(['VOID']);
    expect(contact(then, 'OVER')).toMatchObject({ stage: 'CANCELLED', urgency: '対象外' });
    const again = add(then);
    expect(again.kind === 'refused' && again.refusal.code).toBe('nothingGrown');
  });
});

describe('a look at the notice', () => {
  const shop = inOutage(winterShop(), {}, 4);

  it('is a line of the log, with the next', () => {
    const { plan, reply } = planned(look(shop));
    expect(plan.sentence).toBe('公式のお知らせを見ました: 復旧の時期は出ていません(次は 12/28 19:00)');
    expect(reply).toMatchObject({ nextLook: '12/28 19:00', drafts: 0 });
    const then = afterwards(shop, plan);
    expect(outageFrom(then.records.incidents[0]?.outage ?? '')).toMatchObject({ lookedAt: shop.now });
    expect(planned(look({ ...shop, now: at('2026-12-28T19:00') })).reply.nextLook).toBe('12/29 08:00');
    expect(planned(look(shop, { nextLook: null })).reply.nextLook).toBe('');
    expect(planned(look(shop, { nextLook: '2026-12-28T22:00', seen: '変わりなし' })).plan.sentence).toBe(
      '公式のお知らせを見ました: 変わりなし(次は 12/28 22:00)',
    );
    expect(codeOf(look(shop, { nextLook: '2026-12-32T22:00' }))).toBe('badRequest');
  });

  it('what it says about the recovery goes into every text that nobody has touched', () => {
    const edited = {
      ...shop,
      records: {
        ...shop.records,
        drafts: shop.records.drafts.map((draft, place) =>
          place === 0 ? { ...draft, text: '自分の文' } : draft,
        ),
      },
    };
    const { plan, reply } = planned(look(edited, { expected: '12月29日の夕方' }));
    expect(reply.drafts).toBe(5);
    const then = afterwards(edited, plan);
    const live = then.records.drafts.filter(({ state }) => state === 'DRAFT');
    expect(live).toHaveLength(6);
    expect(live.filter(({ text }) => text.includes('「12月29日の夕方」とのことです'))).toHaveLength(5);
    expect(live.find(({ text }) => text === '自分の文')).toBeDefined();
  });
});

describe('what a person knows of parcels', () => {
  it('a QR is out: the parcel stands apart', () => {
    const shop = inOutage();
    const then = afterwards(shop, planned(parcels(shop, ['SOON', 'LATE'], { qrIssued: true })).plan);
    expect(room(then).groups.find(({ group }) => group === 'QR_ISSUED')?.orders).toBe(2);
    expect(contact(then, 'SOON').next).toBe('もう出したQRで出せるかを、受付で確かめる');
    const back = afterwards(then, planned(parcels(then, ['SOON'], { qrIssued: false })).plan);
    expect(contact(back, 'SOON')).toMatchObject({ qrIssued: false, next: '発送が遅れることを知らせる' });
  });

  it('told in own words: the notice counts as sent so, and nobody apologises twice', () => {
    const shop = inOutage(winterShop(), { told: tokensOf(ROWS, 'LATE') });
    const { plan, reply } = planned(parcels(shop, ['SOON'], { told: true }));
    expect(reply.incident.next).toBe('連絡する相手に知らせる');
    const then = afterwards(shop, plan);
    expect(draftsFor(then, 'SOON')).toMatchObject([{ state: 'SENT', how: '自分の言葉で', promise: null }]);
    expect(contact(then, 'SOON')).toMatchObject({ resolution: 'CONTACTED', answer: 'NO_REPLY' });
    const prepared = prepareLetters(worldOf(then), { kind: 'prepareLetters', requestId, incidentId });
    expect(prepared.kind === 'refused' && prepared.refusal.code).toBe('nothingToPrepare');
    expect(then.records.incidents[0]?.contacted).toBe('2/6');
  });

  it('one date for all that cannot be read, provisional; and taken away again', () => {
    const shop = inOutage();
    const then = afterwards(shop, planned(parcels(shop, ['BLANK'], { shipBy: '2026-12-29T00:00' })).plan);
    expect(contact(then, 'BLANK')).toMatchObject({
      shipBy: at('2026-12-29T00:00'),
      provisional: true,
      deadlineKind: '発送期限(仮)',
    });
    const back = afterwards(then, planned(parcels(then, ['BLANK'], { shipBy: null })).plan);
    expect(contact(back, 'BLANK')).toMatchObject({ shipBy: null, provisional: false });
  });

  it('is refused for strangers and days that do not exist', () => {
    const shop = inOutage();
    const strange = recordParcels(worldOf(shop), {
      kind: 'recordParcels',
      requestId,
      incidentId,
      contacts: ['C1-x'],
      told: true,
    });
    expect(codeOf(strange)).toBe('noSuchContact');
    expect(codeOf(parcels(shop, ['SOON'], { shipBy: '2027-02-29T00:00' }))).toBe('badRequest');
  });
});

describe('the promised word', () => {
  const told = sendAll(inOutage());

  it('is not due before the day it was promised for', () => {
    expect(codeOf(progress(told))).toBe('nothingToPrepare');
    expect(contact(told, 'SOON').promise).toBe(at('2026-12-29T20:00'));
    const eve = { ...told, now: at('2026-12-28T23:59') };
    expect(codeOf(progress(eve))).toBe('nothingToPrepare');
  });

  it('comes once on one promise, and again on the next', () => {
    const morning = { ...told, now: at('2026-12-29T09:00') };
    expect(room(morning).incident.outage).toMatchObject({ progress: 5 });
    const first = planned(progress(morning));
    expect(first.reply.drafts).toBe(5);
    expect(first.plan.appends.drafts?.[0]?.text).toContain('12月29日9時の時点で');
    const ready = afterwards(morning, first.plan);
    expect(codeOf(progress(ready))).toBe('nothingToPrepare');
    const sent = sendAll(ready);
    expect(codeOf(progress(sent))).toBe('nothingToPrepare');
    const nextDay = { ...sent, now: at('2026-12-30T09:00') };
    const second = planned(progress(nextDay));
    expect(second.reply.drafts).toBe(5);
    expect(
      new Set(
        [...(first.plan.appends.drafts ?? []), ...(second.plan.appends.drafts ?? [])].map(({ id }) => id),
      ).size,
    ).toBe(10);
  });

  it('that is never to be sent is not made again on the same promise', () => {
    const morning = { ...told, now: at('2026-12-29T09:00') };
    const ready = afterwards(morning, planned(progress(morning)).plan);
    const never = {
      ...ready,
      records: {
        ...ready.records,
        drafts: ready.records.drafts.map((draft) =>
          draft.state === 'DRAFT' ? { ...draft, state: 'VOID' as const, how: '送らない' } : draft,
        ),
      },
    };
    expect(codeOf(progress(never))).toBe('nothingToPrepare');
  });

  it('who was told in own words is due the next day', () => {
    const shop = inOutage();
    const own = afterwards(shop, planned(parcels(shop, ['SOON'], { told: true })).plan);
    expect(codeOf(progress({ ...own, now: own.now + HOUR }))).toBe('nothingToPrepare');
    const { reply } = planned(progress({ ...own, now: at('2026-12-29T08:00') }));
    expect(reply.drafts).toBe(1);
  });

  it('a long one asks whether to wait or to cancel, once', () => {
    const soon = { ...told, now: NOTICE + 4 * HOUR };
    expect(planned(progress(soon, 'waitOrCancel')).reply.drafts).toBe(1);
    const long = { ...told, now: NOTICE + 25 * HOUR };
    const { plan, reply } = planned(progress(long, 'waitOrCancel'));
    expect(reply.drafts).toBe(5);
    expect(plan.appends.drafts?.[0]?.text).toContain('・このまま待つ');
    expect(codeOf(progress(afterwards(long, plan), 'waitOrCancel'))).toBe('nothingToPrepare');
  });
});
