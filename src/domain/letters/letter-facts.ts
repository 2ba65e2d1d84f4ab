// What is known when a letter is filled. Everything but the hour and the marketplace may be unknown: blank is unknown, and the
// letter either has a fallback for it or says by name what it cannot do without.
import type { Instant } from '../instant.ts';
import type { IncidentType, Marketplace, Stage, WrongShipmentKind } from '../labels.ts';
import type { ClosedDays } from '../ship-outlook.ts';
import type { Goods } from './people-facts.ts';

export type OutageFacts = {
  /** 便: the shipping service that fails. */
  readonly service: string;
  /** できないこと, by the words of the screen (QR・バーコード …) or the seller's own. */
  readonly functions: readonly string[];
  readonly since: Instant | null;
  /** What the official notice says about the recovery, in its words; empty while it says nothing. */
  readonly expected: string;
};

export type LetterFacts = {
  readonly now: Instant;
  readonly marketplace: Marketplace;
  readonly type?: IncidentType;
  /** ① only. */
  readonly subKind?: WrongShipmentKind | null;
  readonly stage?: Stage | null;
  readonly buyer?: string;
  readonly product?: string;
  readonly transactionId?: string;
  /** 何が起きたか: what was in the parcel, the wrong wording, or the defect. */
  readonly what?: string;
  /** 正しくは */
  readonly right?: string;
  /** 見るところ: where a buyer should look. */
  readonly look?: string;
  /** When the next answer is promised; the usual hour where it is left out. */
  readonly next?: Instant | null;
  /** The ship-by moment; left out where it is provisional. */
  readonly shipBy?: Instant | null;
  /** The day on which the seller will ship. */
  readonly shipDay?: Instant | null;
  readonly shippedAt?: Instant | null;
  readonly arrival?: Instant | null;
  readonly tracking?: string;
  /** False for a way of shipping that nobody can follow. */
  readonly tracked?: boolean;
  readonly outage?: OutageFacts;
  /** 休みの日 of the settings. */
  readonly closed?: readonly ClosedDays[];
  /** 別の便 */
  readonly otherService?: string;
  /** Whether the other service keeps both sides anonymous; null where nobody knows. */
  readonly otherAnonymous?: boolean | null;
  /** Off unless the parcel was more than a day late and the seller wants it. */
  readonly askRating?: boolean;
  /** When the cancel is going to be made. */
  readonly cancelAt?: Instant | null;
  /** Outsourcer or supplier. */
  readonly person?: string;
  readonly goods?: readonly Goods[];
  readonly boxes?: readonly Goods[];
  readonly lots?: readonly string[];
  readonly answerBy?: Instant | null;
  /** How many parcels or pieces a claim is about. */
  readonly count?: number;
  /** With its unit, as 「3,200円」. */
  readonly amount?: string;
  /** What goes back to the buyer by agreement, with its unit, as 「500円」. */
  readonly refund?: string;
  readonly question?: string;
};
