// A shop in memory whose stop is over: five pieces of one row, one of another, a box that waits, and the buyers. Commands of
// the inspection are tried on it one after the other.
import type { Decision } from '../../src/app/decision.ts';
import type { InspectionLine, Refusal, ReplyOf } from '../../src/app/protocol.ts';
import { recordInspection } from '../../src/app/record-inspection.ts';
import { showInspection } from '../../src/app/show-inspection.ts';
import { startInspection } from '../../src/app/start-inspection.ts';
import type { World } from '../../src/app/world.ts';
import type { CheckItem } from '../../src/domain/check-item.ts';
import type { ContactId, HoldId, TaskId } from '../../src/domain/ids.ts';
import { identityOf, refOf } from '../../src/domain/row-identity.ts';
import { answered, planned } from './decided.ts';
import {
  afterwards,
  contactOf,
  draftOf,
  holdOf,
  incidentOf,
  MORNING,
  NO_RECORDS,
  type Shop,
  sheetOf,
  shopOf,
  stockRow,
  taskOf,
  worldOf,
} from './small-world.ts';

export const ROWS = sheetOf([
  stockRow({ key: 'A-1', lot: 'L1', supplier: '彫金室', shelf: 'B-9', quantity: 5 }),
  stockRow({ key: 'A-2', lot: 'L2', supplier: '窯元', quantity: 1 }),
  stockRow({ key: 'A-3', lot: 'L1', quantity: 1, status: '発送待ち' }),
]);

const [five, one, sold] = ROWS;
if (five === undefined || one === undefined || sold === undefined) throw new Error('three rows');

export const FIVE = 'H1-five' as HoldId;
export const ONE = 'H1-one' as HoldId;
export const BOX = 'H1-box' as HoldId;
const boxName = identityOf(refOf(sold));

export const CHECKLIST: readonly CheckItem[] = [
  {
    subject: 'ピアス',
    order: 1,
    name: '長さ',
    kind: 'MEASURE',
    standard: 'しずく',
    lower: 19,
    upper: 21,
    own: 'ゆるまない',
  },
];

const done = { done: true, outcome: '止めた' } as const;

/** Everything is stopped, the reporter has been answered. */
export const stoppedShop = (): Shop =>
  shopOf({
    rows: ROWS,
    operation: 9,
    checklist: CHECKLIST,
    records: {
      ...NO_RECORDS,
      incidents: [
        incidentOf({
          type: 'PARTIAL_DEFECT',
          status: 'CONTAINED',
          containedAt: MORNING,
          standard: '片方だけ売らない',
          origin: '自分で気づいた',
        }),
      ],
      holds: [
        holdOf({
          id: FIVE,
          ref: refOf(five),
          key: 'A-1',
          product: '真鍮ピアス',
          lot: 'L1',
          quantity: 5,
          left: 5,
          why: '手で選んだ',
          description: '真鍮のしずく型ピアス',
        }),
        holdOf({ id: ONE, ref: refOf(one), key: 'A-2', product: '真鍮ピアス', lot: 'L2', describedBy: FIVE }),
        holdOf({ id: BOX, ref: refOf(sold), key: 'A-3', product: '真鍮ピアス', lot: 'L1' }),
      ],
      tasks: [
        taskOf({ id: 'S1-five-MERCARI' as TaskId, holdId: FIVE, key: 'A-1', ...done }),
        taskOf({ id: 'S1-one-MERCARI' as TaskId, holdId: ONE, key: 'A-2', ...done }),
        taskOf({
          id: `S1-${boxName}-box` as TaskId,
          holdId: BOX,
          kind: 'box',
          key: 'A-3',
          reverse: '出してよい',
          deadline: MORNING + 3_600_000,
          ...done,
        }),
      ],
      contacts: [
        contactOf({
          id: `C1-${boxName}` as ContactId,
          key: 'A-3',
          stage: 'AWAITING_SHIPMENT',
          next: '箱を出さずに待つ',
        }),
        contactOf({ id: 'C1-sent' as ContactId, key: 'A-1', next: '検品の結果が出るまで待つ' }),
      ],
      drafts: [draftOf({ contactId: 'C1-sent' as ContactId, state: 'SENT', sent: true })],
    },
  });

export type Desk = {
  shop: Shop;
  readonly world: () => World;
  /** Carries a command out, a minute later than the one before. */
  readonly does: <Reply>(decide: (world: World) => Decision<Reply>) => Reply;
  /** What it is refused with; fails where it is not. Nothing may have changed. */
  readonly refusal: (decide: (world: World) => Decision<unknown>) => Refusal;
};

export function deskOf(shop: Shop): Desk {
  const desk: Desk = {
    shop,
    world: () => worldOf(desk.shop),
    does: (decide) => {
      const { plan, reply } = planned(decide(desk.world()));
      desk.shop = { ...afterwards(desk.shop, plan), now: desk.shop.now + 60_000 };
      return reply;
    },
    refusal: (decide) => {
      const decision = decide(desk.world());
      if (decision.kind !== 'refused') throw new Error('It was not refused.');
      return decision.refusal;
    },
  };
  return desk;
}

const incidentId = 'T-001';

export const begin = (desk: Desk): ReplyOf<'startInspection'> =>
  desk.does((world) => startInspection(world, { kind: 'startInspection', requestId: 'r', incidentId }));

export const shown = (desk: Desk): ReplyOf<'inspection'> =>
  answered(showInspection(desk.world(), { kind: 'inspection', incidentId }));

/** The newest line of a hold. */
export function lineOf(desk: Desk, hold: HoldId): InspectionLine {
  const own = desk.shop.records.inspections.filter((line) => line.holdId === hold);
  const last = own[own.length - 1];
  const line = shown(desk).list.find((one) => one.id === last?.id);
  if (line === undefined) throw new Error(`No line of ${hold}.`);
  return line;
}

type Facts = Partial<Parameters<typeof recordInspection>[1]>;

export const judge = (desk: Desk, hold: HoldId, facts: Facts): ReplyOf<'recordInspection'> =>
  desk.does((world) =>
    recordInspection(world, {
      kind: 'recordInspection',
      requestId: 'r',
      inspectionId: lineOf(desk, hold).id,
      ...facts,
    }),
  );

/** A desk at which the inspection has begun. */
export function begun(): Desk {
  const desk = deskOf(stoppedShop());
  begin(desk);
  return desk;
}

export const holdIn = (desk: Desk, id: HoldId) => {
  const hold = desk.shop.records.holds.find((one) => one.id === id);
  if (hold === undefined) throw new Error(`No hold ${id}.`);
  return hold;
};
