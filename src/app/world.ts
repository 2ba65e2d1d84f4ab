// What a use case may see: every part is loaded once, when first asked for. No cell, no range, no clock.
import type { CheckItem } from '../domain/check-item.ts';
import type { Instant } from '../domain/instant.ts';
import type { Letter } from '../domain/letters/letter.ts';
import type { LetterId } from '../domain/letters/standard-letters.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { Reference } from '../domain/reference/reference.ts';
import type { StockFieldName } from '../domain/stock-field.ts';
import type { StockRow, TableUse } from '../domain/stock-row.ts';
import type { Records } from './tables.ts';

/** Rows now selected in one tab; 1-based, both ends included. */
export type Selection = {
  readonly sheetId: number;
  readonly tab: string;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
};

/** A tab as it is mapped. */
export type StockTable = {
  readonly sheetId: number;
  readonly use: TableUse;
  readonly mapped: readonly StockFieldName[];
};

/** A letter as 定型文 has it: the seller's words, or the standard ones. */
export type LetterInForce = Letter & { readonly used: boolean };

export type World = {
  readonly now: Instant;
  /** 呼び名, or 「(名前なし)」. */
  readonly who: string;
  /** The number that this operation will have. */
  readonly operation: number;
  readonly tables: readonly StockTable[];
  /** Rows of all mapped tabs, in their order; rows of sales tabs know their goods (`withGoods`). */
  readonly stock: () => readonly StockRow[];
  readonly records: Readonly<{ [Name in keyof Records]: () => Records[Name] }>;
  /** 検品項目, as the seller keeps it. */
  readonly checklist: () => readonly CheckItem[];
  /** 定型文, by the standard letter that each row is. */
  readonly letter: (id: LetterId) => LetterInForce;
  /** 参照データ in force. */
  readonly reference: () => Reference;
  /** 設定 that a person may change. */
  readonly preferences: Preferences;
  readonly selection: () => Selection | null;
};
