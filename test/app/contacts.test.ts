// 連絡する相手: in which order they are shown, and how one is added whom the sheet does not know.
import { describe, expect, it } from 'vitest';
import { addContact } from '../../src/app/add-contact.ts';
import { listContacts } from '../../src/app/list-contacts.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { ContactId, IncidentId } from '../../src/domain/ids.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import { answered, planned } from '../support/decided.ts';
import {
  afterwards,
  contactOf,
  draftOf,
  incidentOf,
  MORNING,
  NO_RECORDS,
  type Shop,
  shopOf,
  worldOf,
} from '../support/small-world.ts';

const one = (id: string, facts: Partial<Contact> = {}): Contact =>
  contactOf({ id: id as ContactId, ...facts });

const shopWith = (contacts: readonly Contact[], facts: Partial<Incident> = {}): Shop =>
  shopOf({ records: { ...NO_RECORDS, incidents: [incidentOf(facts)], contacts } });

const list = (shop: Shop, cursor?: number) =>
  answered(
    listContacts(worldOf(shop), {
      kind: 'contacts',
      incidentId: 'T-001',
      ...(cursor === undefined ? {} : { cursor }),
    }),
  );

const idsIn = (contacts: readonly Contact[]) => list(shopWith(contacts)).list.map((line) => line.id);

describe('the order', () => {
  it('is the nearest clock, then the gravest, then the tab', () => {
    const box = { stage: 'AWAITING_SHIPMENT' } as const;
    expect(
      idsIn([
        one('calm', { urgency: '要対応' }),
        one('grave'),
        one('grave too'),
        one('box tomorrow', { ...box, shipBy: MORNING + DAY }),
        one('promise today', { promise: MORNING + HOUR }),
        one('unreadable', { urgency: '?' }),
        one('box gone', { stage: 'SHIPPED', shipBy: MORNING, urgency: '対象外' }),
      ]),
    ).toEqual(['promise today', 'box tomorrow', 'grave', 'grave too', 'calm', 'box gone', 'unreadable']);
  });

  it('of buyers who are not concerned has no clock', () => {
    const gone = one('gone', {
      stage: 'AWAITING_SHIPMENT',
      shipBy: MORNING,
      certainty: 'UNRELATED',
      urgency: '対象外',
    });
    expect(idsIn([gone, one('b')])).toEqual(['b', 'gone']);
  });
});

it('a line says stage, clock and why, with the rule behind the sentence', () => {
  const [line] = list(
    shopWith([
      one('a', {
        stage: 'AWAITING_SHIPMENT',
        shipBy: MORNING + DAY,
        provisional: true,
        urgencyReason: 'U6 一部不良で、検品がまだです。',
        transactionId: 'm1',
      }),
    ]),
  ).list;
  expect(line).toMatchObject({
    marketplace: 'メルカリ',
    stage: '発送待ち',
    certaintyLabel: '疑い',
    clock: '発送期限',
    clockAt: '11/21 09:00',
    clockIso: '2026-11-21T00:00:00.000Z',
    provisional: true,
    urgencyReason: '一部不良で、検品がまだです。(U6)',
    transactionId: 'm1',
  });
});

it('without a clock and without a stage nothing is made up', () => {
  expect(list(shopWith([one('a', { stage: null })])).list[0]).toMatchObject({
    stage: '',
    clock: '',
    clockAt: '',
    clockIso: '',
    provisional: false,
  });
});

it('200 are listed at once, and only those of the trouble, also after its end', () => {
  const contacts = Array.from({ length: 205 }, (_, at) => one(`C1-${at}`));
  const shop = shopWith([...contacts, one('x', { incidentId: 'T-002' as IncidentId })], { status: 'CLOSED' });
  const first = list(shop);
  expect([first.list.length, first.all, first.cursor]).toEqual([200, 205, 200]);
  const rest = list(shop, 200);
  expect([rest.list.map((line) => line.id), rest.cursor]).toEqual([
    contacts.slice(200).map(({ id }) => id),
    null,
  ]);
});

it('an unknown trouble has no list', () => {
  expect(listContacts(worldOf(shopOf()), { kind: 'contacts', incidentId: 'T-9' })).toMatchObject({
    refusal: { code: 'noSuchIncident' },
  });
});

const add = (shop: Shop, facts: Partial<RequestOf<'addContact'>> = {}) =>
  addContact(worldOf(shop), {
    kind: 'addContact',
    requestId: 'r',
    incidentId: 'T-001',
    marketplace: 'RAKUMA',
    transactionId: 'r-1',
    buyer: '',
    product: '',
    stage: null,
    ...facts,
  });

describe('a buyer added by hand', () => {
  it('needs a marketplace and a transaction, and nothing else', () => {
    const shop = shopWith([one('a')]);
    const { plan, reply } = planned(add(shop));
    const after = afterwards(shop, plan).records;
    expect(after.contacts[1]).toMatchObject({
      incidentId: 'T-001',
      marketplace: 'RAKUMA',
      transactionId: 'r-1',
      stage: null,
      certainty: 'SUSPECTED',
      resolution: 'PENDING',
      next: '取引がどこまで進んだかを確かめる',
      deadline: null,
    });
    expect(after.incidents[0]?.contacted).toBe('0/2');
    expect(reply.contact).toMatchObject({
      marketplace: 'ラクマ',
      transactionId: 'r-1',
      certaintyLabel: '疑い',
    });
    expect(reply.incident.id).toBe('T-001');
  });

  it('follows the kind of trouble and the stage that is told', () => {
    const shop = shopWith([], { type: 'DESCRIPTION_ERROR' });
    const added = afterwards(shop, planned(add(shop, { stage: 'DELIVERED' })).plan).records.contacts[0];
    expect(added).toMatchObject({ certainty: 'CONFIRMED', next: '事情を連絡する', urgency: '緊急' });
    const waiting = planned(add(shop, { stage: 'AWAITING_SHIPMENT' })).reply.contact;
    expect(waiting).toMatchObject({ stage: '発送待ち', next: '箱を出さずに待つ' });
  });

  it('may be known by nickname alone', () => {
    const { reply } = planned(add(shopWith([]), { transactionId: ' ', buyer: ' ねこ屋 ' }));
    expect(reply.contact).toMatchObject({ transactionId: '', buyer: 'ねこ屋' });
  });

  it('leaves those written to counted', () => {
    const shop = shopWith([one('C1-a')]);
    const drafts = [draftOf({ contactId: 'C1-a' as ContactId, state: 'SENT', sent: true })];
    const told = { ...shop, records: { ...shop.records, drafts } };
    expect(afterwards(told, planned(add(told)).plan).records.incidents[0]?.contacted).toBe('1/2');
  });

  const known = one('a', { marketplace: 'RAKUMA', transactionId: 'r-1' });
  const nameless = one('b', { marketplace: 'RAKUMA', transactionId: '', buyer: 'ねこ屋', product: '皿' });

  it.each([
    ['neither transaction nor nickname', shopWith([]), { transactionId: '  ' }, 'emptyField'],
    ['a transaction that is there', shopWith([known]), {}, 'contactKnown'],
    [
      'a nickname that is there for this product',
      shopWith([nameless]),
      { transactionId: '', buyer: 'ねこ屋', product: '皿' },
      'contactKnown',
    ],
    ['an ended trouble', shopWith([], { status: 'CANCELLED' }), {}, 'incidentEnded'],
    ['an unknown trouble', shopOf(), {}, 'noSuchIncident'],
  ] as const)('is refused for %s, and nothing is planned', (_, shop, facts, code) => {
    const decision = add(shop, facts);
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code } });
    expect(decision).not.toHaveProperty('plan');
  });

  it.each([
    ['another marketplace', { marketplace: 'MERCARI' }],
    ['another trouble', { incidentId: 'T-002' as IncidentId }],
  ] as const)('is not refused for the same transaction of %s', (_, facts) =>
    expect(add(shopWith([{ ...known, ...facts }])).kind).toBe('planned'),
  );
});
