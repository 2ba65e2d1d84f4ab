// What is told of an outage to others, and what is kept ready for the next one.
import * as v from 'valibot';
import { count, id, marketplace, text } from './atoms.ts';
import { incidentLine } from './lines.ts';

export const reportRequests = {
  /** One list to print for a 事務局: notices, looks, messages, times. Writes nothing. */
  outageReport: v.object({ kind: v.literal('outageReport'), incidentId: id }),
  /** 備え for an outage that has not come yet. Writes nothing. */
  readiness: v.object({ kind: v.literal('readiness') }),
} as const;

export const reportReplies = {
  outageReport: v.object({
    kind: v.literal('outageReport'),
    incident: incidentLine,
    /** `2026/12/28 11:05` each; empty where there is none. */
    at: text,
    services: v.array(text),
    functions: v.array(text),
    places: v.array(text),
    since: text,
    recoveredAt: text,
    /** How long it lasted; null while it does. */
    hours: v.nullable(v.number()),
    expected: text,
    link: text,
    /** Every step and look, oldest first; the last 1,000. */
    story: v.array(v.object({ at: text, who: text, said: text })),
    /** What was sent, as it was sent; the last 1,000. */
    messages: v.array(v.object({ at: text, to: text, transactionId: text, purpose: text, how: text, text })),
    /** At most 1,000 of `all`. */
    parcels: v.array(
      v.object({
        market: text,
        transactionId: text,
        buyer: text,
        product: text,
        service: text,
        shipBy: text,
        provisional: v.boolean(),
        stage: text,
        shippedAt: text,
        tracking: text,
        consent: text,
      }),
    ),
    all: count,
  }),
  readiness: v.object({
    kind: v.literal('readiness'),
    sources: v.array(
      v.object({ about: text, name: text, address: text, say: text, checked: text, certainty: text }),
    ),
    /** Ways of shipping in use, the commonest first, with what could be taken instead. */
    ways: v.array(
      v.object({
        service: text,
        marketplace,
        rows: count,
        /** False where the word names no service that 参照データ knows. */
        known: v.boolean(),
        others: v.array(v.object({ service: text, anonymity: text })),
      }),
    ),
    rulesDue: count,
    lettersUnused: count,
    closedDays: text,
    /** Sentences. */
    lacks: v.array(text),
  }),
} as const;
