// Which ways of settling are offered for a kind of trouble, and in which order: what makes the buyer whole with the least effort
// first, the desk last. Dangerous goods are neither kept in use nor sent again.
import type { Conformity, IncidentType, Marketplace, Stage, WrongShipmentKind } from '../labels.ts';
import type { Reference } from '../reference/reference.ts';
import type { Settlement } from '../settlement.ts';
import { type Terms, termsOf } from './terms.ts';

export type SettlingCase = {
  readonly type: IncidentType;
  readonly subKind: WrongShipmentKind | null;
  /** ①: less was sent than should have been; null where that cannot be told. */
  readonly tooLittle: boolean | null;
  readonly conformity: Conformity | null;
  readonly marketplace: Marketplace;
  readonly stage: Stage | null;
};

const RETURN = '返品して全額返金';
const REFUND = '返品なしで全額返金';
const PARTIAL = '一部返金';
const SEND = '正しい物・足りない物を送る';
const KEEP = 'そのまま使っていただく';
const OFFICE = '事務局に相談してから';

const ORDER = {
  item: [SEND, RETURN, REFUND, PARTIAL, KEEP, OFFICE],
  tooLittle: [SEND, PARTIAL, RETURN, REFUND, KEEP, OFFICE],
  tooMuch: [KEEP, RETURN, REFUND, OFFICE],
  amount: [SEND, PARTIAL, RETURN, REFUND, KEEP, OFFICE],
  description: [KEEP, RETURN, PARTIAL, REFUND, OFFICE],
  belowStandard: [RETURN, SEND, PARTIAL, REFUND, KEEP, OFFICE],
  lowered: [KEEP, PARTIAL, RETURN, OFFICE],
  fatal: [RETURN, REFUND, OFFICE],
  outage: [REFUND, OFFICE],
  unknown: [OFFICE],
} as const satisfies Readonly<Record<string, readonly Settlement[]>>;

function orderOf({ type, subKind, tooLittle, conformity }: SettlingCase): readonly Settlement[] {
  switch (type) {
    case 'WRONG_SHIPMENT':
      if (subKind === 'ITEM' || subKind === null) return ORDER.item;
      if (tooLittle === null) return ORDER.amount;
      return tooLittle ? ORDER.tooLittle : ORDER.tooMuch;
    case 'DESCRIPTION_ERROR':
      return ORDER.description;
    case 'PARTIAL_DEFECT':
      return conformity === 'DEGRADED' || conformity === 'CONFORMS' ? ORDER.lowered : ORDER.belowStandard;
    case 'FATAL_DEFECT':
      return ORDER.fatal;
    case 'PLATFORM_OUTAGE':
      return ORDER.outage;
    case 'UNKNOWN':
      return ORDER.unknown;
  }
}

/** What can be chosen. What the desk has to be asked about first keeps its place and says so. */
export const offeredWays = (one: SettlingCase, reference: Reference): readonly Terms[] =>
  termsInOrder(one, reference).filter(({ fit }) => fit.kind !== 'closed');

/** Ways that do not fit this trouble at this stage, with the reason; those of another kind of trouble are left out. */
export const closedWays = (one: SettlingCase, reference: Reference): readonly Terms[] =>
  termsInOrder(one, reference).filter(({ fit }) => fit.kind === 'closed');

function termsInOrder(one: SettlingCase, reference: Reference): readonly Terms[] {
  return orderOf(one).map((way) => termsOf(way, one.marketplace, one.stage, reference));
}
