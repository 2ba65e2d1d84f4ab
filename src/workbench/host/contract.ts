// What the host offers to the player and to the page. One host, the same in Node and in the browser.
import type { FileCell, WorkbookFile } from '../workbook-file.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** The files Google would hold: the built bundle, never its source. */
export type AddonFiles = {
  readonly code: string;
  readonly manifest: string;
  /** HTML files by name without ending. */
  readonly html: Readonly<Record<string, string>>;
};

/** before: nothing of the call happens; after: it happened; lost: everything since the last flush or read is gone; torn: half of the block landed. */
export type Kill = { readonly call: number; readonly when: 'before' | 'after' | 'lost' | 'torn' };

export type Execution = {
  /** A top-level function of the bundle. */
  readonly entry: string;
  /** JSON values, or an event object for the triggers. */
  readonly args: readonly unknown[];
  readonly mode?: AuthMode;
  readonly kill?: Kill;
  /** Run just before service call N (from 1) of this execution. */
  readonly during?: readonly { readonly call: number; readonly run: () => void }[];
};

export type Cost = {
  readonly calls: { readonly read: number; readonly write: number; readonly other: number };
  readonly flushes: number;
  readonly cells: { readonly read: number; readonly written: number };
  readonly virtualMs: number;
  readonly cpuMs: number;
};

export type Outcome =
  | { readonly kind: 'value'; readonly value: unknown }
  /** The bundle threw. */
  | { readonly kind: 'threw'; readonly message: string; readonly stack: string }
  | { readonly kind: 'killed' }
  /** The host lacks what the bundle asked for; `what` names it, e.g. `Range.randomize`. */
  | { readonly kind: 'missing'; readonly what: string };

export type ExecutionResult = {
  readonly outcome: Outcome;
  readonly cost: Cost;
  /** Every service call in order, e.g. `Range.getValues`, for tests and messages. */
  readonly trace: readonly string[];
};

/** One menu item as the add-on built it. */
export type MenuItem =
  | { readonly label: string; readonly functionName: string }
  | { readonly separator: true };

/** What the bundle asked the screen to show last. */
export type Shown =
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | { readonly kind: 'toast'; readonly message: string; readonly title: string };

/** A person at the sheet. Rows and columns count from 1; these cost nothing and obey no fault. */
export type Hand = {
  select(tab: string, a1: readonly string[]): void;
  /** As typed: text is coerced as Sheets does it; `FileCell` objects are exact. */
  edit(tab: string, a1: string, cells: readonly (readonly FileCell[])[]): void;
  /** Puts a formula into a cell and leaves it there. */
  formula(tab: string, a1: string, formula: string): void;
  /** The value once the calculation is done, as JSON (a date as ISO text, an error as its text, a spill from its first cell). */
  calculated(tab: string, a1: string): Promise<unknown>;
  insertRows(tab: string, row: number, count: number): void;
  deleteRows(tab: string, row: number, count: number): void;
  insertColumns(tab: string, column: number, count: number): void;
  deleteColumns(tab: string, column: number, count: number): void;
  /** `to` as before the move. */
  moveRows(tab: string, from: number, count: number, to: number): void;
  moveColumns(tab: string, from: number, count: number, to: number): void;
  renameTab(from: string, to: string): void;
  renameHeader(tab: string, from: string, to: string): void;
  sort(tab: string, how: SortBy): void;
};

export type SortBy = {
  readonly range?: string;
  readonly column: number;
  readonly ascending: boolean;
  /** 0 = none. */
  readonly headerRow: number;
};

/** Properties by store: `document`, `script`, or `user` and the user's key. */
export type SavedProperties = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type HostOptions = {
  readonly addon: AddonFiles;
  readonly workbook: WorkbookFile;
  /** Zone of the script when it should differ from the manifest's. */
  readonly scriptTimeZone?: string;
  /** What `properties()` gave before, e.g. before the page was loaded again. */
  readonly properties?: SavedProperties;
};

export type Host = {
  readonly hand: Hand;
  /** Runs one execution of the bundle to its end, in a fresh realm. */
  execute(execution: Execution): ExecutionResult;
  /** The user whose properties and name count from now on. */
  useUser(key: string): void;
  /** Moves the clock; ISO 8601 duration such as PT2H. */
  wait(duration: string): void;
  now(): string;
  /** Resolves when nothing is left to calculate; before that, formulas show what they had. */
  settled(): Promise<void>;
  menu(): readonly MenuItem[];
  shown(): Shown | null;
  /** The whole workbook, every field of the file written. */
  dump(): WorkbookFile;
  /** All property stores, which are no part of the workbook. */
  properties(): SavedProperties;
  dispose(): void;
};
