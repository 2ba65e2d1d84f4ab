// The workbook file: what the player reads, what a dump writes, what the workbench opens and saves.
// Rows and columns count from 1 in every A1 text; `cells` starts at A1 and may be ragged.

/** Exact text, number, true/false, null = blank, a formula, or a date-time (ISO 8601 with offset). */
export type FileCell = string | number | boolean | null | { readonly f: string } | { readonly d: string };

export type FileRule = {
  readonly a1: string;
  readonly formula?: string;
  readonly text?: string;
  readonly background: string;
};

export type FileTab = {
  readonly name: string;
  readonly id?: number;
  readonly cells: readonly (readonly FileCell[])[];
  readonly rows?: number;
  readonly columns?: number;
  readonly formats?: readonly { readonly a1: string; readonly pattern: string }[];
  readonly checkboxes?: readonly string[];
  readonly lists?: readonly { readonly a1: string; readonly values: readonly string[] }[];
  readonly filter?: string;
  readonly rules?: readonly FileRule[];
  readonly frozen?: { readonly rows?: number; readonly columns?: number };
  readonly hidden?: { readonly rows?: readonly number[]; readonly columns?: readonly number[] };
  readonly merges?: readonly string[];
  readonly protected?: readonly { readonly a1: string; readonly warningOnly: boolean }[];
};

export type WorkbookFile = {
  readonly timeZone: string;
  readonly locale: string;
  /** The clock of the workbook, ISO 8601 with offset. */
  readonly now: string;
  readonly names?: readonly { readonly name: string; readonly tab: string; readonly a1: string }[];
  readonly tabs: readonly FileTab[];
};
