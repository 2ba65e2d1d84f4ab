// The buyer of a sold row, as far as the sheet knows him: how sure it is that he is affected, and how urgent.

import { type Contact, NOTHING_TOLD } from '../domain/contact.ts';
import { type ContactId, contactIdOf, type IncidentId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import {
  type Answer,
  type Certainty,
  type IncidentType,
  type Marketplace,
  type Resolution,
  type Stage,
  URGENCY,
} from '../domain/labels.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { piecesOf } from '../domain/stop-group.ts';
import { urgencyOf } from '../domain/urgency.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { tradeLink } from '../domain/web-address.ts';
import { type ClockRules, type Unclocked, withClocks } from './contact-clocks.ts';
import { contactStep } from './contact-step.ts';
import { shipByOf } from './tasks-for-row.ts';
import { nextStep } from './wording.ts';

/** ② and ④ hit every piece alike, ⑤ every order in its reach; otherwise only the one that was reported is sure (DESIGN 4). */
export const certaintyOf = (type: IncidentType): Certainty =>
  type === 'DESCRIPTION_ERROR' || type === 'FATAL_DEFECT' || type === 'PLATFORM_OUTAGE'
    ? 'CONFIRMED'
    : 'SUSPECTED';

/** 緊急度 and its reason with the rule's id in front, as they stand in cells. */
export function urgencyCells(
  of: {
    readonly type: IncidentType;
    readonly stage: Stage | null;
    readonly deadline: Instant | null;
    readonly stopped: boolean;
    readonly answer?: Answer;
    readonly resolution?: Resolution;
  },
  now: Instant,
): { readonly urgency: string; readonly urgencyReason: string } {
  const verdict = urgencyOf({
    type: of.type,
    conformity: undefined,
    stopped: of.stopped,
    stage: of.stage ?? undefined,
    answer: of.answer ?? 'NOT_ASKED',
    deadline: of.deadline ?? undefined,
    now,
    resolution: of.resolution ?? 'PENDING',
  });
  return { urgency: labelOf(URGENCY, verdict.level), urgencyReason: `${verdict.rule} ${verdict.reason}` };
}

type For = {
  readonly operation: number;
  readonly identity: string;
  readonly incidentId: IncidentId;
  readonly type: IncidentType;
  readonly now: Instant;
};

/** `usualDays`: to send a parcel where the row does not say. */
export function contactOfRow(
  row: StockRow,
  stage: Stage,
  ids: For & ClockRules & { readonly usualDays: number },
): Contact {
  const marketplace: Marketplace = row.marketplaces[0] ?? 'OTHER';
  const due = shipByOf(row, ids.usualDays);
  const waits = stage === 'AWAITING_PAYMENT' || stage === 'AWAITING_SHIPMENT';
  const contact: Unclocked = {
    id: contactIdOf(ids.operation, ids.identity),
    incidentId: ids.incidentId,
    marketplace,
    link: tradeLink(marketplace, row.transaction, row.listing),
    buyer: row.buyer,
    product: row.product,
    key: row.goodsKey,
    quantity: Math.max(1, piecesOf(row)),
    stage,
    certainty: certaintyOf(ids.type),
    answer: 'NOT_ASKED',
    resolution: 'PENDING',
    ...urgencyCells({ type: ids.type, stage, deadline: due.at, stopped: false }, ids.now),
    next: contactStep({ type: ids.type, ending: '' }, { stage, certainty: certaintyOf(ids.type) }),
    shipBy: waits ? due.at : null,
    provisional: waits && due.provisional,
    service: row.service,
    lastContact: null,
    promise: null,
    transactionId: row.transaction,
    ...NOTHING_TOLD,
    shippedAt: row.shippedOn,
    takenIn: '',
  };
  return withClocks(contact, [], ids);
}

/** The buyer who reported, named by hand: what the sheet does not know stays open. */
export function contactByHand(
  named: {
    readonly marketplace: Marketplace;
    readonly transactionId: string;
    readonly buyer: string;
    readonly product: string;
  },
  ids: For,
): Contact {
  const id: ContactId = contactIdOf(ids.operation, ids.identity);
  return {
    id,
    incidentId: ids.incidentId,
    marketplace: named.marketplace,
    link: tradeLink(named.marketplace, named.transactionId, ''),
    buyer: named.buyer,
    product: named.product,
    key: '',
    quantity: 1,
    stage: null,
    certainty: 'CONFIRMED',
    answer: 'NOT_ASKED',
    resolution: 'PENDING',
    ...urgencyCells({ type: ids.type, stage: null, deadline: null, stopped: false }, ids.now),
    next: nextStep.reply,
    shipBy: null,
    provisional: false,
    service: '',
    lastContact: null,
    promise: null,
    deadline: null,
    deadlineKind: '',
    transactionId: named.transactionId,
    ...NOTHING_TOLD,
    takenIn: '',
  };
}
