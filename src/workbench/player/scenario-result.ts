// What the player prints: one object for the scenario, one result per step that was begun.
import type { Cost } from '../host/contract.ts';
import type { WorkbookFile } from '../workbook-file.ts';
import type { JsonValue } from './step.ts';

/** `ran` is false where the step came to its end before that call, so that nothing of `do` happened. */
export type DuringResult = {
  readonly call: number;
  readonly ran: boolean;
  readonly do: readonly StepResult[];
};

/** A killed step has neither reply nor error: its result is thrown away. Steps without the bundle cost nothing. */
export type StepResult = {
  /** Of `send` and `menu`. A refusal is a reply. */
  readonly reply?: JsonValue;
  /** Of `cell`. */
  readonly value?: JsonValue;
  /** What the bundle threw, or that the host lacks something. */
  readonly error?: string;
  readonly killed: boolean;
  readonly during?: readonly DuringResult[];
} & Cost;

export type ScenarioResult = {
  readonly steps: readonly StepResult[];
  /** By name, when there is no folder to write them to. */
  readonly dumps?: Readonly<Record<string, WorkbookFile>>;
  /** Exit 2: what is wrong with a file, and where. */
  readonly problems?: readonly { readonly where: string; readonly what: string }[];
  /** Exit 3: what the host lacks. */
  readonly missing?: string;
};

/** 0 all steps ran, 1 the bundle threw, 2 bad file, 3 the host lacks something. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a step costs that runs nothing of the bundle. */
export const NO_COST: Cost = {
  calls: { read: 0, write: 0, other: 0 },
  flushes: 0,
  cells: { read: 0, written: 0 },
  virtualMs: 0,
  cpuMs: 0,
};
