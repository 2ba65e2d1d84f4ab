// Another service: not before much delay, not with a QR, not without the buyer's word, and never at the buyer's cost.
import { describe, expect, it } from 'vitest';
import { editLetter, reviewLetter } from '../../src/app/edit-letter.ts';
import { listPacking } from '../../src/app/list-packing.ts';
import { listWays } from '../../src/app/list-ways.ts';
import { offerService } from '../../src/app/offer-other-way.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import { recordConsent } from '../../src/app/record-consent.ts';
import { recordParcels } from '../../src/app/record-parcels.ts';
import { recordSent } from '../../src/app/record-sent.ts';
import type { World } from '../../src/app/world.ts';
import { checkMessage } from '../../src/domain/check-message.ts';
import { answered } from '../support/decided.ts';
import { at, inOutage } from '../support/outage-shop.ts';
import {
  codeOf,
  contactIn,
  does,
  draftsFor,
  incidentId,
  recovers,
  requestId,
  sendsAll,
  ships,
} from '../support/outage-steps.ts';
import { type Shop, worldOf } from '../support/small-world.ts';

const YUYU = 'ゆうゆうメルカリ便';
type Word = RequestOf<'recordConsent'>['consent'];

const ways = (shop: Shop) => answered(listWays(worldOf(shop), { kind: 'otherWays', incidentId }));
const offers =
  (shop: Shop, keys: readonly string[], service = YUYU) =>
  (world: World) =>
    offerService(world, {
      kind: 'offerService',
      requestId,
      incidentId,
      contacts: keys.map((key) => contactIn(shop, key).id),
      service,
    });
const says = (shop: Shop, key: string, consent: Word) => (world: World) =>
  recordConsent(world, { kind: 'recordConsent', requestId, contactId: contactIn(shop, key).id, consent });
const otherWay = (shop: Shop, key: string) =>
  ships(shop, [], { parcels: [{ contactId: contactIn(shop, key).id, other: true }] });

/** The evening of the second day: a long outage for everybody. */
const told: Shop = { ...sendsAll(inOutage()), now: at('2026-12-29T16:00') };
const offered = does(told, offers(told, ['SOON', 'OVER', 'LATE'])).shop;
const asked = sendsAll(offered);

describe('what can be offered', () => {
  it('anonymous first, what gives that up last and marked, with the rule and who bears the difference', () => {
    const shown = ways(told);
    const mercari = shown.marketplaces.find(({ marketplace }) => marketplace === 'MERCARI');
    expect(mercari?.services.map(({ service, anonymity }) => [service, anonymity])).toEqual([
      [YUYU, '匿名のまま'],
      ['普通郵便など(宛名を書く送り方)', '匿名でなくなる'],
    ]);
    expect(mercari?.contacts).toHaveLength(4);
    expect(mercari?.rule).toContain('差額は出品者が負担');
  });

  it('not before much delay is expected, not with a QR', () => {
    const early = inOutage();
    const qr = does(told, (world) =>
      recordParcels(world, {
        kind: 'recordParcels',
        requestId,
        incidentId,
        contacts: [contactIn(told, 'SOON').id],
        qrIssued: true,
      }),
    ).shop;
    // Only the parcel whose deadline has passed already.
    expect(ways(early).marketplaces[0]).toMatchObject({
      early: 3,
      qr: 0,
      contacts: [contactIn(early, 'OVER').id],
    });
    expect(codeOf(offers(early, ['SOON'])(worldOf(early)))).toBe('serviceUnfit');
    expect(codeOf(offers(qr, ['SOON'])(worldOf(qr)))).toBe('serviceUnfit');
    expect(ways(qr).marketplaces[0]).toMatchObject({ qr: 1 });
    expect(codeOf(offers(told, ['SOON'], 'らくらくメルカリ便')(worldOf(told)))).toBe('serviceUnfit');
  });

  it('days off that push it more than a day past its deadline are much delay', () => {
    const eve = { ...sendsAll(inOutage()), now: at('2026-12-28T18:00') };
    const late = { ...eve, settings: { 休みの日: '12/29〜1/3' } };
    expect(
      ways(eve).marketplaces.find(({ marketplace }) => marketplace === 'MERCARI')?.contacts,
    ).toHaveLength(2);
    expect(
      ways(late).marketplaces.find(({ marketplace }) => marketplace === 'MERCARI')?.contacts,
    ).toHaveLength(3);
  });
});

describe('the question', () => {
  it('says who bears the difference and whether it stays anonymous, and has no fault', () => {
    const draft = draftsFor(offered, 'SOON').at(-1);
    expect(draft).toMatchObject({ purpose: '別の便の提案', check: '' });
    expect(draft?.text).toContain('差額はこちらで負担いたします');
    expect(draft?.text).toContain('匿名のままお届けできます');
    expect(contactIn(offered, 'SOON')).toMatchObject({ otherService: YUYU, consent: '' });
  });

  it('is asked once it is sent, and not asked twice', () => {
    expect(contactIn(asked, 'SOON').consent).toBe('聞いた');
    expect(codeOf(offers(asked, ['SOON'])(worldOf(asked)))).toBe('serviceUnfit');
    expect(answered(listPacking(worldOf(asked), { kind: 'packing', incidentId })).awaiting).toBe(3);
    const draft = draftsFor(asked, 'SOON').at(-1);
    const back = does(asked, (world) =>
      recordSent(world, { kind: 'recordSent', requestId, draftId: draft?.id ?? '', how: 'takenBack' }),
    ).shop;
    expect(contactIn(back, 'SOON').consent).toBe('');
  });

  it('asking the buyer for the difference is refused with its rule, and nobody may overrule that', () => {
    const draftId = draftsFor(offered, 'SOON').at(-1)?.id ?? '';
    const text = `${draftsFor(offered, 'SOON').at(-1)?.text}\n便を替える場合は、送料の差額をお支払いください。`;
    const edited = does(offered, (world) =>
      editLetter(world, { kind: 'editLetter', requestId, draftId, text }),
    ).shop;
    const review = reviewLetter(worldOf(edited), {
      kind: 'reviewLetter',
      requestId,
      draftId,
      overrule: true,
    });
    expect(review.kind === 'refused' && review.refusal).toMatchObject({ code: 'letterRefused', final: true });
    const found = checkMessage({
      text,
      marketplace: 'MERCARI',
      purpose: '別の便の提案',
      recipient: '購入者',
    });
    expect(found.map(({ level }) => level)).toContain('ERROR');
  });
});

describe('the answer', () => {
  it('yes: thanks are ready, and the parcel may go that way', () => {
    const yes = does(asked, says(asked, 'SOON', 'よい'));
    expect(yes.reply).toMatchObject({ consent: 'よい', drafts: 1 });
    expect(contactIn(yes.shop, 'SOON')).toMatchObject({
      consent: 'よい',
      next: '同意をもらった別の便で出す',
    });
    expect(draftsFor(yes.shop, 'SOON').at(-1)).toMatchObject({ check: '', purpose: '別の便の同意のお礼' });
    const gone = does(yes.shop, otherWay(yes.shop, 'SOON'));
    expect(contactIn(gone.shop, 'SOON')).toMatchObject({ stage: 'SHIPPED', service: YUYU });
  });

  it.each<Word>(['断られた', '返事なし'])('%s: it waits, and goes no other way', (word) => {
    const no = does(asked, says(asked, 'OVER', word)).shop;
    expect(contactIn(no, 'OVER')).toMatchObject({ consent: word, next: '返事を待つ' });
    expect(codeOf(otherWay(no, 'OVER')(worldOf(no)))).toBe('consentMissing');
    const ready = does(no, recovers()).shop;
    expect(codeOf(ships(ready, ['OVER'])(worldOf(ready)))).toBe('planned');
  });

  it('unanswered or taken back: no other way', () => {
    expect(codeOf(otherWay(asked, 'LATE')(worldOf(asked)))).toBe('consentMissing');
    const yes = does(asked, says(asked, 'LATE', 'よい')).shop;
    const back = does(yes, says(yes, 'LATE', '取り消された')).shop;
    expect(codeOf(otherWay(back, 'LATE')(worldOf(back)))).toBe('consentMissing');
    expect(draftsFor(back, 'LATE').at(-1)?.state).toBe('VOID');
    const again = does(back, says(back, 'LATE', 'よい')).shop;
    expect(codeOf(otherWay(again, 'LATE')(worldOf(again)))).toBe('planned');
  });

  it('a slip is put right, and what cannot follow is refused', () => {
    expect(codeOf(says(asked, 'SOON', '取り消された')(worldOf(asked)))).toBe('consentUnfit');
    expect(codeOf(says(told, 'BLANK', 'よい')(worldOf(told)))).toBe('consentUnfit');
    expect(codeOf(says(told, 'BLANK', '聞いた')(worldOf(told)))).toBe('consentMissing');
    const none = does(asked, says(asked, 'SOON', '')).shop;
    expect(contactIn(none, 'SOON')).toMatchObject({ consent: '', otherService: '' });
    const gone = does(asked, ships(asked, ['SOON'])).shop;
    expect(codeOf(says(gone, 'SOON', 'よい')(worldOf(gone)))).toBe('nothingToShip');
  });

  it('a QR that is out meanwhile ends it', () => {
    const qr = does(asked, (world) =>
      recordParcels(world, {
        kind: 'recordParcels',
        requestId,
        incidentId,
        contacts: [contactIn(asked, 'SOON').id],
        qrIssued: true,
      }),
    ).shop;
    expect(codeOf(says(qr, 'SOON', 'よい')(worldOf(qr)))).toBe('consentMissing');
  });

  it('once it has recovered, the question that was not sent is withdrawn', () => {
    const { shop } = does(offered, recovers());
    expect(draftsFor(shop, 'SOON').at(-1)?.state).toBe('VOID');
  });
});
