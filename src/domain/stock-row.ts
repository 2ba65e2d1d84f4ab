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

/** stock: a row of goods, perhaps with its sale beside it. sales: a transaction on a tab apart from the goods. */
export type TableUse = 'stock' | 'sales';

export type StockRow = {
  readonly use: TableUse;
  readonly sheetId: number;
  readonly tab: string;
  /** 1-based, as of the reading. */
  readonly row: number;
  /** What names the row: the goods' number, on a sales tab the transaction's; as it stands in the cell, may be empty. */
  readonly key: string;
  /** 管理番号 of the goods: on a stock tab the same as `key`, on a sales tab what points to the goods. */
  readonly goodsKey: string;
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
  /** 仕入日 as text (6/12 where no year is written), and as a moment where it names a year. */
  readonly bought: string;
  readonly boughtAt: Instant | null;
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
  /** undefined: no such column; null: blank or unreadable. */
  readonly bids: number | null | undefined;
  /** 予約出品: when a booked upload will go on sale. */
  readonly bookedAt: Instant | null;
  /** Any sign that it is sold, paid, shipped: a tick is one, and a day that cannot be read. undefined: no such column. */
  readonly soldAt: Instant | null;
  readonly paidAt: Instant | null | undefined;
  readonly shippedAt: Instant | null;
  /** 販売日, 支払日時, 発送日 where they can be read as a day: what deadlines and periods are counted from. */
  readonly soldOn: Instant | null;
  readonly paidOn: Instant | null;
  readonly shippedOn: Instant | null;
  readonly shipped: boolean;
  readonly shipDays: string;
  readonly service: string;
  readonly buyer: string;
  readonly transaction: string;
  readonly own: OwnCells;
};
