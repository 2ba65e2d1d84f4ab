// The kind once it is known: certainty, urgency and the next step of every buyer follow.
import { describe, expect, it } from 'vitest';
import { setType } from '../../src/app/set-type.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { ContactId, IncidentId } from '../../src/domain/ids.ts';
import type { Incident } from '../../src/domain/incident.ts';
import type { IncidentType } from '../../src/domain/labels.ts';
import { planned } from '../support/decided.ts';
import {
  afterwards,
  contactOf,
  draftOf,
  incidentOf,
  NO_RECORDS,
  type Shop,
  shopOf,
  worldOf,
} from '../support/small-world.ts';

const reporter = contactOf({ id: 'C1-r' as ContactId, certainty: 'CONFIRMED', next: '最初の返事を送る' });
const sent = contactOf({ id: 'C1-s' as ContactId, next: '種別が決まるまで待つ' });
const box = contactOf({ id: 'C1-b' as ContactId, stage: 'AWAITING_SHIPMENT', next: '箱を出さずに待つ' });
const stranger = contactOf({ id: 'C2-x' as ContactId, incidentId: 'T-002' as IncidentId });

const shopWith = (contacts: readonly Contact[], facts: Partial<Incident> = {}): Shop =>
  shopOf({
    records: {
      ...NO_RECORDS,
      incidents: [incidentOf(facts), incidentOf({ id: 'T-002' as IncidentId })],
      contacts: [...contacts, stranger],
      drafts: [draftOf({ contactId: reporter.id })],
    },
  });

const ask = (shop: Shop, type: Parameters<typeof setType>[1]['type'], subKind: 'ITEM' | null = null) =>
  setType(worldOf(shop), { kind: 'setType', requestId: 'r', incidentId: 'T-001', type, subKind });

/** The buyers after the kind became `type`. */
function buyersOf(shop: Shop, type: Exclude<IncidentType, 'PLATFORM_OUTAGE'>): readonly Contact[] {
  return afterwards(shop, planned(ask(shop, type)).plan).records.contacts;
}

const certainties = (contacts: readonly Contact[]) => contacts.map((contact) => contact.certainty);

describe('certainty', () => {
  it.each([
    ['WRONG_SHIPMENT', ['CONFIRMED', 'SUSPECTED']],
    ['DESCRIPTION_ERROR', ['CONFIRMED', 'CONFIRMED']],
    ['PARTIAL_DEFECT', ['CONFIRMED', 'SUSPECTED']],
    ['FATAL_DEFECT', ['CONFIRMED', 'CONFIRMED']],
    ['UNKNOWN', ['CONFIRMED', 'SUSPECTED']],
  ] as const)('%s: the reporter and the others', (type, wanted) =>
    expect(certainties(buyersOf(shopWith([reporter, sent]), type)).slice(0, 2)).toEqual(wanted),
  );

  it('goes back to doubt when ② turns out to be ③, but for the reporter', () => {
    const shop = shopWith([reporter, { ...sent, certainty: 'CONFIRMED' }], { type: 'DESCRIPTION_ERROR' });
    expect(certainties(buyersOf(shop, 'PARTIAL_DEFECT')).slice(0, 2)).toEqual(['CONFIRMED', 'SUSPECTED']);
  });

  it('that a person typed, though the kind said otherwise, stays', () => {
    const shop = shopWith([reporter, { ...sent, certainty: 'CONFIRMED' }], { type: 'UNKNOWN' });
    expect(certainties(buyersOf(shop, 'PARTIAL_DEFECT'))[1]).toBe('CONFIRMED');
  });

  it('of a buyer without a first reply is told by the first transaction', () => {
    const shop = shopWith([{ ...sent, transactionId: 'm1', certainty: 'CONFIRMED' }], {
      type: 'FATAL_DEFECT',
      firstTransaction: 'm1',
    });
    const none = { ...shop, records: { ...shop.records, drafts: [] } };
    expect(certainties(buyersOf(none, 'PARTIAL_DEFECT'))[0]).toBe('CONFIRMED');
  });

  it('leaves who is not concerned, and the buyers of another trouble, as they are', () => {
    const away = contactOf({ ...sent, certainty: 'UNRELATED', urgency: '対象外' });
    const shop = shopWith([away]);
    expect(buyersOf(shop, 'FATAL_DEFECT')).toEqual([away, stranger]);
  });
});

describe('urgency and next step', () => {
  it('follow the kind and the stage', () => {
    const contacts = buyersOf(shopWith([reporter, sent, box]), 'DESCRIPTION_ERROR');
    expect(contacts.slice(0, 3).map((contact) => [contact.urgency, contact.next])).toEqual([
      ['緊急', '最初の返事を送る'],
      ['緊急', '事情を連絡する'],
      ['緊急', '箱を出さずに待つ'],
    ]);
    expect(contacts[1]?.urgencyReason).toMatch(/^U4 /);
  });

  it('take what the buyer has answered into account', () => {
    const answered = contactOf({
      ...sent,
      answer: 'NOT_AFFECTED',
      resolution: 'CONTACTED',
      next: '返事を待つ',
    });
    expect(buyersOf(shopWith([answered]), 'DESCRIPTION_ERROR')[0]).toMatchObject({
      urgency: '要対応',
      next: '返事を待つ',
    });
  });

  it('of ① asks who may be affected, and tells who is', () => {
    const certain = contactOf({ ...sent, certainty: 'CONFIRMED' });
    expect(buyersOf(shopWith([sent]), 'WRONG_SHIPMENT')[0]?.next).toBe('中身の確認をお願いする');
    expect(buyersOf(shopWith([certain]), 'WRONG_SHIPMENT')[0]?.next).toBe('事情を連絡する');
  });

  it('of ③ wait for the inspection', () =>
    expect(buyersOf(shopWith([sent]), 'PARTIAL_DEFECT')[0]?.next).toBe('検品の結果が出るまで待つ'));
});

describe('the trouble', () => {
  it('gets its kind, and which wrong shipment it was', () => {
    const shop = shopWith([]);
    const { plan, reply } = planned(ask(shop, 'WRONG_SHIPMENT', 'ITEM'));
    expect(afterwards(shop, plan).records.incidents[0]).toMatchObject({
      type: 'WRONG_SHIPMENT',
      subKind: 'ITEM',
    });
    expect(reply.incident).toMatchObject({ type: 'WRONG_SHIPMENT', typeLabel: '①誤発送' });
    expect(reply.details.subKind).toBe('ITEM');
    expect(plan.sentence).toBe('「真鍮ピアス」の種別を「①誤発送」にしました');
  });

  it('has no sub-kind but with ①, and loses it with another kind', () => {
    const shop = shopWith([], { type: 'WRONG_SHIPMENT', subKind: 'ITEM' });
    const { plan, reply } = planned(ask(shop, 'FATAL_DEFECT', 'ITEM'));
    expect(afterwards(shop, plan).records.incidents[0]?.subKind).toBeNull();
    expect(reply.details.subKind).toBeNull();
  });
});

it.each([
  ['noSuchIncident', shopOf()],
  ['incidentEnded', shopWith([], { status: 'CANCELLED' })],
])('is refused with %s and plans nothing', (code, shop) => {
  const decision = ask(shop, 'FATAL_DEFECT');
  expect(decision).toMatchObject({ kind: 'refused', refusal: { code } });
  expect(decision).not.toHaveProperty('plan');
});
