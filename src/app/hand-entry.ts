// What people have filled into our tabs by hand since Tomeru last wrote there, as `sheets` finds it. Nothing of it counts
// before it is taken in (take-in.ts).
import type { Result } from '../domain/result.ts';
import type { Change, FieldValue } from './plan.ts';
import type { TableName } from './tables.ts';

/** One cell. */
export type HandEntry = {
  readonly field: string;
  /** The header above it. */
  readonly header: string;
  /** What stands there, as text. */
  readonly found: string;
  /** Only Tomeru writes there. */
  readonly locked: boolean;
  /** What it reads as; a problem says what was wanted. */
  readonly read: Result<FieldValue, string>;
};

/** Tables with cells that a person may fill. */
export type HandTable = Exclude<TableName, 'holds' | 'letters' | 'rules'>;

/** In the order in which their entries are decided: what has been stopped comes before who is written to. */
export const HAND_TABLES: readonly HandTable[] = ['tasks', 'inspections', 'drafts', 'contacts', 'incidents'];

/** The changed cells of one record. */
export type HandRow = {
  readonly table: HandTable;
  readonly id: string;
  readonly entries: readonly HandEntry[];
};

export type Hands = {
  readonly rows: readonly HandRow[];
  /** Rows that a person has added or copied: they are no records and are left alone. */
  readonly strangers: readonly { readonly table: TableName; readonly rows: number }[];
  /** Changes that change nothing, for rows of which it is not kept what Tomeru last wrote: of an older workbook, say. */
  readonly unkept: readonly Change[];
};
