// What becomes known after the stop: single fields, blanks clear, and the きっかけ decides whether a buyer waits.
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src/app/protocol.ts';
import { recordDetails } from '../../src/app/record-details.ts';
import type { ContactId } from '../../src/domain/ids.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { planned } from '../support/decided.ts';
import {
  afterwards,
  draftOf,
  incidentOf,
  NO_RECORDS,
  type Shop,
  shopOf,
  worldOf,
} from '../support/small-world.ts';

const shopWith = (facts: Partial<Incident> = {}): Shop =>
  shopOf({ records: { ...NO_RECORDS, incidents: [incidentOf(facts)] } });

const told = {
  what: '3枚',
  right: '5枚',
  place: '外注先',
  standard: '開けて数える',
  origin: '外注先から',
} as const;

const tell = (shop: Shop, details: Partial<Omit<RequestOf<'recordDetails'>, 'kind'>>) =>
  recordDetails(worldOf(shop), { kind: 'recordDetails', requestId: 'r', incidentId: 'T-001', ...details });

const incidentAfter = (shop: Shop, details: Parameters<typeof tell>[1]) =>
  afterwards(shop, planned(tell(shop, details)).plan).records.incidents[0];

it('every field is kept, and the reply says them', () => {
  expect(incidentAfter(shopWith(), told)).toMatchObject(told);
  expect(planned(tell(shopWith({ subKind: 'QUANTITY' }), told)).reply.details).toEqual({
    ...told,
    subKind: 'QUANTITY',
  });
});

it('what is left out stays as it is', () => {
  expect(incidentAfter(shopWith(told), { what: '4枚' })).toMatchObject({ ...told, what: '4枚' });
});

it.each(['', '  ', '\n'])('a blank (%j) clears', (blank) => {
  expect(incidentAfter(shopWith(told), { what: blank, place: '', origin: '' })).toMatchObject({
    ...told,
    what: '',
    place: '',
    origin: '',
  });
});

it('line ends stand as they will be in the cell', () => {
  expect(incidentAfter(shopWith(), { what: '一行目\r\n二行目\r三行目 ' })?.what).toBe(
    '一行目\n二行目\n三行目',
  );
});

describe('the first reply', () => {
  it('is due again when the buyer turns out to have reported after all', () => {
    const found = shopWith({ origin: '自分で気づいた' });
    expect(planned(tell(found, { what: 'x' })).reply.incident.firstReply).toBe('notNeeded');
    const { reply } = planned(tell(found, { origin: '購入者から' }));
    expect(reply.incident).toMatchObject({ firstReply: 'none', next: 'どの取引の連絡かを選ぶ' });
    expect(incidentAfter(found, { origin: '購入者から' })?.next).toBe('どの取引の連絡かを選ぶ');
  });

  it('is no longer due when nobody reported', () => {
    expect(planned(tell(shopWith(), { origin: 'サイトから' })).reply.incident.firstReply).toBe('notNeeded');
  });

  it('that is written stays', () => {
    const shop = shopWith();
    const drafts = [draftOf({ contactId: 'C1-a' as ContactId })];
    const named = { ...shop, records: { ...shop.records, drafts } };
    expect(planned(tell(named, { origin: '自分で気づいた' })).reply.incident.firstReply).toBe('draft');
  });
});

it.each([
  ['noSuchIncident', shopOf()],
  ['incidentEnded', shopWith({ status: 'CLOSED' })],
])('is refused with %s and plans nothing', (code, shop) => {
  const decision = tell(shop, told);
  expect(decision).toMatchObject({ kind: 'refused', refusal: { code } });
  expect(decision).not.toHaveProperty('plan');
});
