// A tab that Tomeru owns, declared once as data: header, field, codec, and how a person meets it.
// Adding a column starts in `tables/`: put it where a person reads it, machine columns stay last.

import type { Result } from '../domain/result.ts';
import type { CellIn, CellOut } from './cell.ts';
import type { Codec } from './codec.ts';

/** How a person may fill the cell; without it the cell is only read. */
export type Input =
  | { readonly kind: 'text' }
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'list'; readonly values: readonly string[] };

export type ColumnLook = {
  readonly input?: Input;
  /** Only Tomeru writes here, though people may take it for theirs: what they write is put back, and said. */
  readonly locked?: boolean;
  /** Grey, hidden, last. */
  readonly machine?: boolean;
  /** Number format; dates as `M/D HH:mm`. */
  readonly pattern?: string;
  /** Pixels. */
  readonly width?: number;
};

export type Column<Row> = {
  readonly header: string;
  /** null: nothing fills it yet but a person. */
  readonly field: (keyof Row & string) | null;
  readonly write: (row: Row) => CellOut;
  readonly read: (cell: CellIn) => Result<unknown, string>;
  /** Encodes a changed field value from the log. */
  readonly encode: (value: unknown) => CellOut;
  /** Whether two values are one to whoever looks at the cell. */
  readonly same: (one: unknown, other: unknown) => boolean;
  readonly look: ColumnLook;
};

/** A column that holds a field of the record. */
export function column<Row, Field extends keyof Row & string>(
  header: string,
  field: Field,
  codec: Codec<Row[Field]>,
  look: ColumnLook = {},
): Column<Row> {
  return {
    header,
    field,
    write: (row) => codec.encode(row[field]),
    read: codec.decode,
    encode: (value) => codec.encode(value as Row[Field]),
    same: (one, other) => one === other || codec.same?.(one as Row[Field], other as Row[Field]) === true,
    look,
  };
}

/** A column that no command fills. What a person writes there stays. */
export function ownHand<Row>(header: string, look: ColumnLook = {}): Column<Row> {
  return {
    header,
    field: null,
    write: () => (look.input?.kind === 'checkbox' ? false : ''),
    read: () => ({ ok: true, value: null }),
    encode: () => '',
    same: () => true,
    look,
  };
}

export const OPERATION_HEADER = '操作番号';
export const KEPT_HEADER = '控え';

export type TabShape = {
  /** The name it is made under. */
  readonly tab: string;
  readonly headers: readonly string[];
  readonly looks: readonly ColumnLook[];
};

export type Table<Row extends { readonly id: string }> = {
  readonly tab: string;
  readonly columns: readonly Column<Row>[];
};

/** A field of the record that a person may fill, too, or might take for one that he may. */
export const isHandColumn = <Row>({ field, look }: Column<Row>): boolean =>
  field !== null && (look.input !== undefined || look.locked === true);

/** Where a person may fill fields, the row keeps what Tomeru last wrote into them (`kept-values.ts`). */
export const keepsValues = <Row extends { readonly id: string }>(table: Table<Row>): boolean =>
  table.columns.some(isHandColumn);

/** Headers behind the table's own columns; the number of the operation that made the row comes last. */
const endHeaders = <Row extends { readonly id: string }>(table: Table<Row>): readonly string[] =>
  keepsValues(table) ? [KEPT_HEADER, OPERATION_HEADER] : [OPERATION_HEADER];

export const headersOf = <Row extends { readonly id: string }>(table: Table<Row>): readonly string[] => [
  ...table.columns.map((one) => one.header),
  ...endHeaders(table),
];

export const shapeOf = <Row extends { readonly id: string }>(table: Table<Row>): TabShape => ({
  tab: table.tab,
  headers: headersOf(table),
  looks: [...table.columns.map((one) => one.look), ...endHeaders(table).map(() => ({ machine: true }))],
});

export const WHEN = 'm/d hh:mm';
export const hand: ColumnLook = { input: { kind: 'text' } };
export const tick: ColumnLook = { input: { kind: 'checkbox' } };
export const listOf = (...values: readonly string[]): ColumnLook => ({ input: { kind: 'list', values } });
export const locked: ColumnLook = { locked: true };
export const machine: ColumnLook = { machine: true };
export const when: ColumnLook = { pattern: WHEN };
