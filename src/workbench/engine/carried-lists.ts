// Lists that belong to tabs and move with their rows and columns, such as colour rules and guards. A
// deletion that a person takes back gives back what it had cut off.
import type { LaneChange } from './lane-change.ts';

export type CarriedLists<T> = {
  on(sheetId: string): readonly T[];
  put(sheetId: string, list: readonly T[]): void;
  /** True where the list changed. `undoing`: the lines change because a person took something back. */
  shift(sheetId: string, change: LaneChange, undoing: boolean): boolean;
};

type Cut<T> = {
  readonly change: LaneChange;
  readonly before: readonly T[];
  readonly after: readonly T[];
};

/** `after` gives what becomes of one item: none, one or several. */
export function carriedLists<T>(after: (change: LaneChange, item: T) => readonly T[]): CarriedLists<T> {
  const lists = new Map<string, readonly T[]>();
  const cuts = new Map<string, Cut<T>[]>();
  const on = (sheetId: string): readonly T[] => lists.get(sheetId) ?? [];
  return {
    on,
    put: (sheetId, list) => {
      lists.set(sheetId, [...list]);
    },
    shift: (sheetId, change, undoing) => {
      const before = on(sheetId);
      const past = cuts.get(sheetId) ?? [];
      const last = past.at(-1);
      if (
        undoing &&
        change.kind === 'insert' &&
        last &&
        last.after === before &&
        isSame(last.change, change)
      ) {
        past.pop();
        lists.set(sheetId, last.before);
        return true;
      }
      if (before.length === 0) return false;
      const list = before.flatMap((item) => after(change, item));
      lists.set(sheetId, list);
      if (change.kind === 'delete') cuts.set(sheetId, [...past, { change, before, after: list }]);
      return true;
    },
  };
}

function isSame(left: LaneChange, right: LaneChange): boolean {
  return left.lane === right.lane && left.first === right.first && left.count === right.count;
}
