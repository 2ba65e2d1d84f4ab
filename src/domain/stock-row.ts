// One row of a seller's stock tab as facts. Where it stands (`row`) is true only for the moment of
// reading; what it is, is told by `key` or, without a usable key, by `ownId` and `fingerprint`.
import type { Instant } from './instant.ts';
import type { Marketplace } from './labels.ts';

/** What stands in our own columns on this row, as found. */
export type OwnCells = {
  readonly mark: string;
  readonly held: string;
  readonly incidents: string;
  readonly urgency: string;
  readonly next: string;
};

export type StockRow = {
  readonly sheetId: number;
  readonly tab: string;
  /** 1-based, as of the reading. */
  readonly row: number;
  /** As it stands in the cell; empty where there is none. */
  readonly key: string;
  /** True when the key is there and no other row of the tab has it. */
  readonly keyIsUsable: boolean;
  /** トメルID, empty where none was given. */
  readonly ownId: string;
  /** Digest of the lasting fields. */
  readonly fingerprint: string;
  /** Digest of every mapped field: tells twins apart for the length of one click. */
  readonly digest: string;
  readonly product: string;
  readonly lot: string;
  readonly supplier: string;
  readonly outsourcer: string;
  readonly marketplaces: readonly Marketplace[];
  readonly listing: string;
  readonly description: string;
  readonly shelf: string;
  /** null where the sheet has no such column; unreadable counts as 1 and is reported. */
  readonly quantity: number | null;
  readonly status: string;
  /** undefined: no such column; null: blank or unreadable. */
  readonly listedAt: Instant | null | undefined;
  readonly endsAt: Instant | null;
  readonly relists: boolean;
  readonly soldAt: Instant | null;
  readonly paidAt: Instant | null | undefined;
  readonly shippedAt: Instant | null;
  readonly shipped: boolean;
  readonly shipDays: string;
  readonly service: string;
  readonly buyer: string;
  readonly transaction: string;
  readonly own: OwnCells;
};
