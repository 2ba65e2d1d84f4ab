// A wrong shipment with two buyers, one of whom has a problem: told in memory, one command after the other.
import type { Answer, Decision } from '../../src/app/decision.ts';
import type { Plan } from '../../src/app/plan.ts';
import type { Refusal } from '../../src/app/protocol.ts';
import type { World } from '../../src/app/world.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { ContactId } from '../../src/domain/ids.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { DAY, MINUTE } from '../../src/domain/instant.ts';
import type { MessageDraft } from '../../src/domain/message-draft.ts';
import { answered, planned } from './decided.ts';
import {
  afterwards,
  contactOf,
  incidentOf,
  MORNING,
  NO_RECORDS,
  type Shop,
  shopOf,
  worldOf,
} from './small-world.ts';

export const TROUBLE = 'T-001';
export const BUYER = 'C1-a' as ContactId;
export const OTHER = 'C1-b' as ContactId;

export const wrongItem = (facts: Partial<Incident> = {}): Incident =>
  incidentOf({
    type: 'WRONG_SHIPMENT',
    status: 'CONTAINED',
    subKind: 'ITEM',
    what: '真鍮ピアス・大',
    right: '真鍮ピアス・小',
    origin: '自分で気づいた',
    ...facts,
  });

export const affected = (facts: Partial<Contact> = {}): Contact =>
  contactOf({
    id: BUYER,
    transactionId: 'm11111111111',
    stage: 'DELIVERED',
    certainty: 'CONFIRMED',
    answer: 'AFFECTED',
    next: '解決の方法を決める',
    shippedAt: MORNING - 3 * DAY,
    lastContact: MORNING - DAY,
    ...facts,
  });

export const unasked = (facts: Partial<Contact> = {}): Contact =>
  contactOf({
    id: OTHER,
    buyer: 'kuro',
    transactionId: 'm22222222222',
    stage: 'COMPLETED',
    resolution: 'NO_ACTION',
    ...facts,
  });

export type SettlingDesk = {
  shop: Shop;
  readonly does: <Reply>(command: (world: World) => Decision<Reply>) => {
    readonly reply: Reply;
    readonly plan: Plan;
  };
  readonly asks: <Reply>(query: (world: World) => Answer<Reply>) => Reply;
  readonly refusal: (command: (world: World) => Decision<unknown> | Answer<unknown>) => Refusal;
  readonly buyer: (id?: ContactId) => Contact;
  readonly drafts: () => readonly MessageDraft[];
  readonly incident: () => Incident;
};

/** `records` stand in the place of the usual ones. */
export function settlingDesk(facts: Partial<Shop> = {}): SettlingDesk {
  const desk: SettlingDesk = {
    shop: shopOf({
      operation: 12,
      ...facts,
      records: {
        ...NO_RECORDS,
        incidents: [wrongItem()],
        contacts: [affected(), unasked()],
        ...(facts.records ?? {}),
      },
    }),
    does: (command) => {
      const decided = planned(command(worldOf(desk.shop)));
      desk.shop = { ...afterwards(desk.shop, decided.plan), now: desk.shop.now + MINUTE };
      return decided;
    },
    asks: (query) => answered(query(worldOf(desk.shop))),
    refusal: (command) => {
      const decided = command(worldOf(desk.shop));
      if (decided.kind !== 'refused') throw new Error('It was not refused.');
      return decided.refusal;
    },
    buyer: (id = BUYER) => {
      const found = desk.shop.records.contacts.find((one) => one.id === id);
      if (found === undefined) throw new Error(`No buyer ${id}`);
      return found;
    },
    drafts: () => desk.shop.records.drafts,
    incident: () => desk.shop.records.incidents.find((one) => one.id === TROUBLE) ?? wrongItem(),
  };
  return desk;
}
