// 復旧した: texts that say it lasts are withdrawn, parcels leave with one tap, numbers are checked, and how an outage ends.
import { describe, expect, it } from 'vitest';
import { closeIncident } from '../../src/app/close-incident.ts';
import { listPacking } from '../../src/app/list-packing.ts';
import { prepareApology } from '../../src/app/prepare-apology.ts';
import { prepareLetters } from '../../src/app/prepare-letters.ts';
import { recordLook } from '../../src/app/record-look.ts';
import { recordMovement } from '../../src/app/record-movement.ts';
import { recordTimes } from '../../src/app/record-times.ts';
import { showOutage } from '../../src/app/show-outage.ts';
import { takeBack } from '../../src/app/take-back.ts';
import { DAY } from '../../src/domain/instant.ts';
import { outageFrom } from '../../src/domain/shipping/outage.ts';
import { answered } from '../support/decided.ts';
import { at, inOutage, NOTICE, winterShop } from '../support/outage-shop.ts';
import {
  codeOf,
  contactIn,
  does,
  draftsFor,
  incidentId,
  recovers,
  requestId,
  sends,
  sendsAll,
  ships,
} from '../support/outage-steps.ts';
import { type Shop, worldOf } from '../support/small-world.ts';

const EVENING = at('2026-12-29T16:10');
const told = { ...sendsAll(inOutage()), now: EVENING };
const packing = (shop: Shop) => answered(listPacking(worldOf(shop), { kind: 'packing', incidentId }));
const incidentIn = (shop: Shop) => shop.records.incidents[0];

describe('the recovery', () => {
  const { shop, reply, sentence } = does(told, recovers({ at: '2026-12-29T15:30' }));

  it('lets parcels leave, and nobody looks at the notice any more', () => {
    expect(sentence).toContain('12/29 15:30 に復旧しました');
    expect(reply).toMatchObject({ withdrawn: 0, toShip: 5 });
    expect(incidentIn(shop)).toMatchObject({
      status: 'MONITORING',
      ending: '復旧した',
      next: '復旧したので、荷物を出す',
    });
    expect(outageFrom(incidentIn(shop)?.outage ?? '')).toMatchObject({
      recoveredAt: at('2026-12-29T15:30'),
      nextLook: null,
    });
    expect(contactIn(shop, 'SOON').next).toBe('復旧したので、荷物を出す');
  });

  it('withdraws what says that it lasts, whoever has read it', () => {
    const unsent = inOutage();
    const reviewed = {
      ...unsent,
      records: {
        ...unsent.records,
        drafts: unsent.records.drafts.map((draft) => ({
          ...draft,
          state: 'REVIEWED' as const,
          text: '自分の文',
        })),
      },
    };
    const then = does(reviewed, recovers());
    expect(then.reply.withdrawn).toBe(6);
    expect(then.shop.records.drafts.every(({ state }) => state === 'VOID')).toBe(true);
    const more = prepareLetters(worldOf(then.shop), { kind: 'prepareLetters', requestId, incidentId });
    expect(codeOf(more)).toBe('nothingToPrepare');
    expect(then.reply.incident.talk.untold).toBe(0);
  });

  it('can be taken back, and lasts as before', () => {
    const { shop: back } = does(shop, recovers({ back: true }));
    expect(incidentIn(back)).toMatchObject({ status: 'RESPONDING', ending: '' });
    expect(contactIn(back, 'SOON').next).toBe('返事を待つ');
    expect(outageFrom(incidentIn(back)?.outage ?? '')?.nextLook).toBe(at('2026-12-29T20:10'));
    expect(codeOf(recovers({ back: true })(worldOf(back)))).toBe('outageLasts');
  });

  it('is refused twice, for a day that does not exist, and lies between notice and now', () => {
    expect(codeOf(recovers()(worldOf(shop)))).toBe('outageOver');
    expect(codeOf(recovers({ at: '2026-02-30T00:00' })(worldOf(told)))).toBe('badRequest');
    const moment = (said: string) =>
      outageFrom(incidentIn(does(told, recovers({ at: said })).shop)?.outage ?? '')?.recoveredAt;
    expect(moment('2026-12-01T00:00')).toBe(NOTICE);
    expect(moment('2027-01-31T00:00')).toBe(EVENING);
  });

  it('messages that work again let go what was held back', () => {
    const down = inOutage(winterShop(), { functions: ['QR・バーコード', '取引メッセージ'] }, 4);
    const look = (shop: Shop, functions: ('QR・バーコード' | '取引メッセージ')[]) =>
      does(shop, (world) => recordLook(world, { kind: 'recordLook', requestId, incidentId, functions }));
    const again = look(down, ['QR・バーコード']).shop;
    const live = again.records.drafts.filter(({ state }) => state === 'DRAFT');
    expect([live.length, new Set(live.map(({ when }) => when))]).toEqual([6, new Set(['今すぐ'])]);
    expect(live.some(({ text }) => text.includes('取引メッセージのやり取り'))).toBe(false);
    const downAgain = look(again, ['QR・バーコード', '取引メッセージ']).shop;
    const held = downAgain.records.drafts.filter(({ state }) => state === 'DRAFT');
    expect(new Set(held.map(({ when }) => when))).toEqual(new Set(['メッセージが使えるようになってから']));
  });
});

describe('packing', () => {
  const ready = does(told, recovers()).shop;

  it('lists what has to leave, by its deadline', () => {
    expect(packing(ready).list.map(({ contact }) => contact.key)).toEqual([
      'BLANK',
      'OVER',
      'SOON',
      'AUCTION',
      'LATE',
    ]);
    expect(packing(ready)).toMatchObject({ all: 5, awaiting: 0, gone: [] });
  });

  it('one tap, or several at once: they have left, and their buyers hear of it', () => {
    const one = does(ready, ships(ready, ['SOON']));
    expect(one.reply).toMatchObject({ shipped: 1, drafts: 1, unfit: [], doubtful: [], notes: [] });
    expect(contactIn(one.shop, 'SOON')).toMatchObject({
      stage: 'SHIPPED',
      shippedAt: EVENING,
      urgency: '経過確認',
      deadlineKind: '返事を見に行く',
      next: '届くまで見守る',
    });
    const notice = draftsFor(one.shop, 'SOON').find(({ purpose }) => purpose === '発送のお知らせ');
    expect(notice?.check).toBe('');
    expect(notice?.text).toContain('お荷物の動きは、');
    const many = does(one.shop, ships(one.shop, ['SOON', 'OVER', 'LATE'], { arrival: '2026-12-31' }));
    expect(many.reply).toMatchObject({ shipped: 2, drafts: 2 });
    expect(many.reply.notes.join()).toContain('1件');
    expect(draftsFor(many.shop, 'OVER').at(-1)?.text).toContain('12月31日ごろ');
    expect(packing(many.shop)).toMatchObject({ all: 2 });
    expect(packing(many.shop).gone).toHaveLength(3);
    expect(codeOf(ships(many.shop, ['SOON'])(worldOf(many.shop)))).toBe('nothingToShip');
  });

  it('a number is checked for its form and never stands wrong before the buyer', () => {
    const parcels = [
      { contactId: contactIn(ready, 'SOON').id, tracking: '1234-5678-9013' },
      { contactId: contactIn(ready, 'OVER').id, tracking: '1234-5678-9012' },
      { contactId: contactIn(ready, 'LATE').id, tracking: '○○○○' },
    ];
    const { shop, reply } = does(ready, ships(ready, [], { parcels }));
    expect(reply).toMatchObject({ shipped: 3, drafts: 3 });
    expect(reply.unfit).toEqual([contactIn(ready, 'LATE').id]);
    expect(reply.doubtful).toEqual([contactIn(ready, 'OVER').id]);
    expect(draftsFor(shop, 'SOON').at(-1)?.text).toContain('「123456789013」');
    expect(draftsFor(shop, 'LATE').at(-1)?.text).not.toContain('○');
    expect(contactIn(shop, 'LATE')).toMatchObject({ stage: 'SHIPPED', tracking: '' });
  });

  it('a parcel that was not handed in after all waits again; not once its buyer was told', () => {
    const gone = does(ready, ships(ready, ['SOON'])).shop;
    const back = does(gone, ships(gone, ['SOON'], { back: true })).shop;
    expect(contactIn(back, 'SOON')).toMatchObject({ stage: 'AWAITING_SHIPMENT', shippedAt: null });
    expect(draftsFor(back, 'SOON').at(-1)?.state).toBe('VOID');
    const sent = sends(gone, draftsFor(gone, 'SOON').at(-1)?.id ?? '');
    expect(codeOf(ships(sent, ['SOON'], { back: true })(worldOf(sent)))).toBe('alreadyTold');
  });

  it('may leave while it lasts, through another counter; its notice of delay is withdrawn', () => {
    const lasting = inOutage();
    const { shop } = does(lasting, ships(lasting, ['SOON']));
    expect(draftsFor(shop, 'SOON').map(({ purpose, state }) => [purpose, state])).toEqual([
      ['遅延のお知らせ', 'VOID'],
      ['発送のお知らせ', 'DRAFT'],
    ]);
  });

  it('no other service without the buyer’s word', () => {
    const parcels = [{ contactId: contactIn(ready, 'SOON').id, other: true }];
    expect(codeOf(ships(ready, [], { parcels })(worldOf(ready)))).toBe('consentMissing');
    expect(codeOf(ships(ready, [], { parcels: [{ contactId: 'C1-x' }] })(worldOf(ready)))).toBe(
      'noSuchContact',
    );
  });
});

describe('on its way', () => {
  const gone = sendsAll(does(does(told, recovers()).shop, ships(told, ['OVER', 'SOON', 'LATE'])).shop);
  const later = { ...gone, now: EVENING + 2 * DAY };
  const movement =
    (shop: Shop, key: string, moves: boolean) => (world: Parameters<typeof recordMovement>[0]) =>
      recordMovement(world, {
        kind: 'recordMovement',
        requestId,
        contactId: contactIn(shop, key).id,
        moves,
      });

  it('tracking is looked at after two days; what does not move gets its word, once', () => {
    const room = (shop: Shop) => answered(showOutage(worldOf(shop), { kind: 'outage', incidentId }));
    expect(room(gone).incident.outage?.tracking).toBe(0);
    expect(room(later).incident.outage?.tracking).toBe(3);
    const stuck = does(later, movement(later, 'SOON', false));
    expect(stuck.reply.drafts).toBe(1);
    expect(stuck.sentence).toContain('動いていません');
    const text = draftsFor(stuck.shop, 'SOON').at(-1)?.text ?? '';
    expect(text).toContain('12月29日16時10分ごろに復旧した');
    expect(text).not.toContain('まだ分かっておりません');
    expect(room(stuck.shop).incident.outage?.tracking).toBe(2);
    expect(does(stuck.shop, movement(later, 'SOON', false)).reply.drafts).toBe(0);
    expect(does(later, movement(later, 'OVER', true)).reply.drafts).toBe(0);
    expect(codeOf(movement(told, 'BLANK', false)(worldOf(told)))).toBe('nothingToShip');
  });

  it('after delivery the apology for those that left late; a rating is asked for only after more than a day', () => {
    const delivered = (shop: Shop, key: string) =>
      does(shop, (world) =>
        recordTimes(world, {
          kind: 'recordTimes',
          requestId,
          contactId: contactIn(shop, key).id,
          deliveredOn: '2026-12-31',
          stage: 'DELIVERED',
        }),
      ).shop;
    const apology =
      (shop: Shop, key: string, askRating: boolean) => (world: Parameters<typeof prepareApology>[0]) =>
        prepareApology(world, {
          kind: 'prepareApology',
          requestId,
          contactId: contactIn(shop, key).id,
          askRating,
        });
    const arrived = delivered(delivered(later, 'OVER'), 'LATE');
    const there = does(arrived, (world) =>
      prepareLetters(world, { kind: 'prepareLetters', requestId, incidentId }),
    ).shop;
    expect(draftsFor(there, 'OVER').at(-1)).toMatchObject({ purpose: '遅れたお詫び', state: 'DRAFT' });
    expect(draftsFor(there, 'OVER').at(-1)?.text).not.toContain('評価');
    // Left twenty hours after the notice, thirty before its end were left.
    expect(draftsFor(there, 'LATE').map(({ purpose }) => purpose)).not.toContain('遅れたお詫び');
    expect(codeOf(apology(there, 'LATE', false)(worldOf(there)))).toBe('letterUnfit');
    const asked = does(there, apology(there, 'OVER', true)).shop;
    const letters = draftsFor(asked, 'OVER').filter(({ purpose }) => purpose === '遅れたお詫び');
    expect(letters.map(({ state }) => state)).toEqual(['VOID', 'DRAFT']);
    expect(letters.at(-1)?.text).toContain('評価は、お感じになったとおりでかまいません');
    expect(letters.at(-1)?.check).toBe('');
    const sent = sends(asked, letters.at(-1)?.id ?? '');
    expect(codeOf(apology(sent, 'OVER', true)(worldOf(sent)))).toBe('alreadyTold');
    const soon = delivered(later, 'SOON');
    expect(codeOf(apology(soon, 'SOON', true)(worldOf(soon)))).toBe('planned');
  });
});

describe('how it ends', () => {
  const close = (world: Parameters<typeof closeIncident>[0]) =>
    closeIncident(world, {
      kind: 'close',
      requestId,
      incidentId,
      cause: '',
      change: '',
      checkOn: null,
      loss: null,
    });

  it('before anything was sent: nothing is left over', () => {
    const over = does(inOutage(winterShop(), { slow: true }), recovers()).shop;
    const { shop, reply } = does(over, close);
    expect(incidentIn(shop)).toMatchObject({ status: 'CLOSED', ending: '復旧した' });
    expect(reply.incident.talk.ready).toBe(0);
  });

  it('not while it lasts', () => {
    const decision = close(worldOf(inOutage(winterShop(), { tell: false })));
    expect(decision).toMatchObject({
      refusal: { code: 'notYetClosable', left: ['まだ復旧していない障害 1件'] },
    });
  });

  it('one that was none: whoever was told hears that it leaves as promised, the others hear nothing', () => {
    const some = inOutage();
    const [first] = draftsFor(some, 'SOON');
    const sent = sends(some, first?.id ?? '');
    const { shop, reply } = does(sent, (world) =>
      takeBack(world, { kind: 'mistake', requestId, incidentId, reason: '' }),
    );
    expect(reply.drafts).toBe(5);
    const live = shop.records.drafts.filter(({ state }) => state === 'DRAFT');
    expect(live.map(({ purpose, salutation, check }) => [purpose, salutation, check])).toEqual([
      ['予定どおり発送できるお知らせ', '買い手SOON様', ''],
    ]);
    expect(live[0]?.text).toContain('「らくらくメルカリ便」がふだんどおり使えることを確かめました');
    expect(incidentIn(shop)?.status).toBe('CANCELLED');
    expect(sends(shop, live[0]?.id ?? '').records.drafts.at(-1)?.state).toBe('SENT');
  });
});
