// What a Range, Sheet and RangeList handle stand for, apart from their classes, so that the classes can
// make each other's handles.
import type { Area } from '../../engine/book.ts';

export type RangeState = {
  readonly tab: number;
  readonly area: Area;
  /** The text of an open range such as `A:C`, which its A1 notation repeats. */
  readonly open?: string;
};

export type SheetState = { readonly tab: number };

export type RangeListState = { readonly tab: number; readonly areas: readonly Area[] };
