// A buyer whose transaction is, or may be, affected. Nickname and transaction id only, never more.
import type { ContactId, IncidentId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Answer, Certainty, Marketplace, Resolution, Stage } from './labels.ts';

export type Contact = {
  readonly id: ContactId;
  readonly incidentId: IncidentId;
  readonly marketplace: Marketplace;
  /** http(s) address or empty. */
  readonly link: string;
  /** Nickname; may be empty. */
  readonly buyer: string;
  readonly product: string;
  readonly key: string;
  readonly quantity: number;
  /** null where it cannot be read. */
  readonly stage: Stage | null;
  readonly certainty: Certainty;
  readonly answer: Answer;
  readonly resolution: Resolution;
  readonly urgency: string;
  readonly urgencyReason: string;
  readonly next: string;
  readonly shipBy: Instant | null;
  /** 仮: the deadline was counted from the sale, not from the payment. */
  readonly provisional: boolean;
  readonly service: string;
  readonly lastContact: Instant | null;
  /** 次の約束, as the last text sent says it. */
  readonly promise: Instant | null;
  readonly transactionId: string;
};
