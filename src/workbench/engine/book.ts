// The spreadsheet as the host sees it: a small, synchronous driver over the engine.
// Rows and columns count from 1. Dates are serial numbers (days since 1899-12-30, in the
// workbook's zone) with a date pattern; the host turns them into instants.

export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Computed content of a cell; an error is its text, such as `#REF!`. `null` = blank. */
export type CellRead = {
  readonly value: string | number | boolean | null;
  /** With its leading `=`; null where there is none. Spilled cells have none. */
  readonly formula: string | null;
  /** Number format pattern, `General` where none was set. */
  readonly pattern: string;
  /** True for a cell filled by another cell's array formula. */
  readonly spilled: boolean;
};

/** Exact content, never parsed again. `pattern` left out keeps the one in force. */
export type CellWrite = (
  | { readonly value: string | number | boolean | null }
  | { readonly formula: string }
) & {
  readonly pattern?: string;
};

export type TabInfo = {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
};

export type ColourRule = {
  readonly areas: readonly Area[];
  readonly formula?: string;
  readonly text?: string;
  readonly background: string;
};

export type Validation =
  | { readonly kind: 'checkbox'; readonly area: Area }
  | {
      readonly kind: 'list';
      readonly area: Area;
      readonly values: readonly string[];
      readonly strict: boolean;
    };

export type Guard = { readonly area: Area; readonly warningOnly: boolean; readonly description: string };

/** One argument of a custom function as the engine saw it; a date is a Date already. */
export type FunctionArgument = unknown;
export type CustomFunction = {
  readonly name: string;
  readonly call: (args: readonly FunctionArgument[]) => unknown;
};

export type Book = {
  readonly timeZone: string;
  readonly locale: string;
  tabs(): readonly TabInfo[];
  /** `index` counts from 0; left out: last. `id` left out: the next free one. Size left out: 1000 x 26. */
  insertTab(
    name: string,
    index?: number,
    id?: number,
    size?: { readonly rows: number; readonly columns: number },
  ): TabInfo;
  /** A tab like `from`: cells, formats, sizes, what is frozen and hidden, rules, validations and the filter; no guards. */
  copyTab(from: number, name: string, index: number, id: number): TabInfo;
  deleteTab(id: number): void;
  renameTab(id: number, name: string): void;
  /** The area must lie inside the grid. Copies, computed values as of the last calculation. */
  read(id: number, area: Area): CellRead[][];
  /** `undefined` leaves the cell alone. The area must lie inside the grid. Not in the person's undo stack. */
  write(
    id: number,
    row: number,
    column: number,
    cells: readonly (readonly (CellWrite | undefined)[])[],
  ): void;
  setPattern(id: number, area: Area, pattern: string): void;
  insertRows(id: number, before: number, count: number): void;
  deleteRows(id: number, row: number, count: number): void;
  insertColumns(id: number, before: number, count: number): void;
  deleteColumns(id: number, column: number, count: number): void;
  /** `to` as before the move. */
  moveRows(id: number, from: number, count: number, to: number): void;
  moveColumns(id: number, from: number, count: number, to: number): void;
  /** Sorts only the cells of the area; formulas are adjusted as Sheets does. `column` is the sheet's. */
  sort(id: number, area: Area, column: number, ascending: boolean): void;
  merges(id: number): readonly Area[];
  merge(id: number, area: Area): void;
  frozen(id: number): { readonly rows: number; readonly columns: number };
  freeze(id: number, rows: number, columns: number): void;
  hidden(id: number): { readonly rows: readonly number[]; readonly columns: readonly number[] };
  setHidden(id: number, what: 'rows' | 'columns', first: number, count: number, hidden: boolean): void;
  background(id: number, area: Area, colour: string | null): void;
  fontColour(id: number, area: Area, colour: string | null): void;
  wrap(id: number, area: Area, on: boolean): void;
  columnWidth(id: number, column: number, pixels: number): void;
  bold(id: number, area: Area, on: boolean): void;
  /** The cells' own colours, not those of rules; null for none. */
  backgrounds(id: number, area: Area): readonly (readonly (string | null)[])[];
  tabColour(id: number, colour: string | null): void;
  tabHidden(id: number): boolean;
  hideTab(id: number, hidden: boolean): void;
  /** The host's own list, shifted by structural changes and applied again by the driver. */
  rules(id: number): readonly ColourRule[];
  setRules(id: number, rules: readonly ColourRule[]): void;
  /** Background that the rules give to a cell, null for none. */
  ruleColour(id: number, row: number, column: number): string | null;
  validations(id: number): readonly Validation[];
  setValidation(id: number, area: Area, validation: Validation | null): void;
  guards(id: number): readonly Guard[];
  setGuards(id: number, guards: readonly Guard[]): void;
  filter(id: number): Area | null;
  setFilter(id: number, area: Area | null): void;
  names(): readonly { readonly name: string; readonly tab: number; readonly area: Area }[];
  setName(name: string, tab: number, area: Area): void;
  /** A name that is not there is no error. */
  removeName(name: string): void;
  activeTab(): number;
  activate(id: number): void;
  selection(): { readonly tab: number; readonly areas: readonly Area[] };
  select(tab: number, areas: readonly Area[]): void;
  /** TODAY() and NOW() follow this instant (milliseconds since 1970). */
  setClock(instant: number): void;
  defineFunctions(functions: readonly CustomFunction[]): void;
  /** Resolves when nothing is left to calculate, and never rejects for want of formulas. */
  settled(): Promise<void>;
  /** Called when a person changed something in the page's grid. */
  onEdited(listener: () => void): void;
  dispose(): void;
};
