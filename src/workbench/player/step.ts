// One step of a scenario, checked and with its references resolved.
// Rows and columns count from 1, steps from 0; `to` is as before the move, insert means before that line.
import type { Kill, SortBy } from '../host/contract.ts';
import type { FileCell } from '../workbook-file.ts';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [member: string]: JsonValue };

/** Steps that happen just before service call `call` (from 1) of the step that carries them. */
export type During = { readonly call: number; readonly steps: readonly Step[] };

type Interruptible = { readonly kill?: Kill; readonly during: readonly During[] };

/** What a person does at the sheet, without running anything of the bundle. */
export type HandStep =
  | { readonly kind: 'select'; readonly tab: string; readonly a1: readonly string[] }
  | {
      readonly kind: 'edit';
      readonly tab: string;
      readonly a1: string;
      readonly cells: readonly (readonly FileCell[])[];
    }
  | {
      readonly kind: 'insertRows' | 'deleteRows';
      readonly tab: string;
      readonly row: number;
      readonly count: number;
    }
  | {
      readonly kind: 'insertColumns' | 'deleteColumns';
      readonly tab: string;
      readonly column: number;
      readonly count: number;
    }
  | {
      readonly kind: 'moveRows' | 'moveColumns';
      readonly tab: string;
      readonly from: number;
      readonly count: number;
      readonly to: number;
    }
  | { readonly kind: 'renameTab'; readonly from: string; readonly to: string }
  | { readonly kind: 'renameHeader'; readonly tab: string; readonly from: string; readonly to: string }
  | { readonly kind: 'sort'; readonly tab: string; readonly how: SortBy };

type Request = { readonly kind: 'send'; readonly request: JsonValue };
type MenuClick = { readonly kind: 'menu'; readonly functionName: string };
type Plain =
  | HandStep
  | { readonly kind: 'cell'; readonly tab: string; readonly a1: string; readonly formula: string }
  /** ISO 8601 duration. */
  | { readonly kind: 'wait'; readonly duration: string }
  | { readonly kind: 'user'; readonly key: string }
  | { readonly kind: 'dump'; readonly name: string };

/** Runs the bundle, can be killed and have others act during it. */
export type BundleStep = (Request | MenuClick) & Interruptible;

export type Step = BundleStep | Plain;

/** A step without what may interrupt it. */
export type BareStep = Request | MenuClick | Plain;
